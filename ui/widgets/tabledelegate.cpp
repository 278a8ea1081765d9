// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tabledelegate.h"

#include "models/tables/format.h"
#include "models/tables/tablerole.h"
#include "ui/look/themecontroller.h"
#include "ui/look/tonemark.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tabulartext.h"

#include <QPainter>

#include <algorithm>

namespace orchestris {

namespace {

constexpr int MarkRoom = 16;
constexpr int BarHeight = 6;
constexpr int BarText = 56; // beside the bar, for "100.5 %"
constexpr int MostBar = 140;

void drawBar(QPainter &painter, const QRect &area, double share, Tone tone, const Theme &theme)
{
    QRectF track(area.left(), area.center().y() - BarHeight / 2.0 + 1, area.width(), BarHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(track, BarHeight / 2.0, BarHeight / 2.0);
    if (share > 0) {
        track.setWidth(std::max<double>(BarHeight, track.width() * std::min(share, 1.0)));
        painter.setBrush(tone == Tone::Good ? theme.accent : theme.tone(tone));
        painter.drawRoundedRect(track, BarHeight / 2.0, BarHeight / 2.0);
    }
    painter.restore();
}

bool isClock(const QString &text)
{
    return text.contains(u':') && !text.isEmpty() && text.front().isDigit();
}

} // namespace

TableDelegate::TableDelegate(const ThemeController &theme, DataTable *table)
    : QStyledItemDelegate(table)
    , m_theme(theme)
    , m_table(table)
{
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    const QRect cell = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(cell, theme.selection);
    else if (index.row() == m_table->hoveredRow())
        painter->fillRect(cell, theme.raised);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.border);

    QRect area = cell.adjusted(Metrics::CellPadding, 0, -Metrics::CellPadding, -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool right = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignRight;
    painter->setFont(option.font);
    painter->setPen(text == format::none() ? theme.muted : theme.text);
    if (index.column() == m_table->primaryColumn()) {
        QFont strong = option.font;
        strong.setWeight(QFont::Medium);
        painter->setFont(strong);
    }
    const QVariant tone = index.data(TableRole::ToneOf);
    if (const QVariant share = index.data(TableRole::ShareOf); share.isValid()) {
        QRect bar = area;
        bar.setWidth(std::clamp(area.width() - BarText, 0, MostBar));
        drawBar(*painter, bar, share.toDouble(), Tone(tone.toInt()), theme);
        area.setLeft(bar.right() + 9);
        if (Tone(tone.toInt()) != Tone::Good)
            painter->setPen(theme.tone(Tone(tone.toInt())));
    } else if (tone.isValid()) {
        const auto meaning = Tone(tone.toInt());
        drawToneMark(*painter, QPointF(area.left() + 5, area.center().y() + 0.5), meaning, theme);
        painter->setPen(meaning == Tone::Good ? theme.text : theme.tone(meaning));
        area.setLeft(area.left() + MarkRoom);
    }
    if (right || isClock(text))
        drawTabular(*painter, area, text, right);
    else
        painter->drawText(area, int(Qt::AlignVCenter | Qt::AlignLeft),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    const int mark = index.data(TableRole::ToneOf).isValid() ? MarkRoom : 0;
    const int bar = index.data(TableRole::ShareOf).isValid() ? MostBar : 0;
    return {text + mark + bar + 2 * Metrics::CellPadding + 2, Metrics::RowHeight};
}

} // namespace orchestris
