// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/failuredelegate.h"

#include "models/tables/telemetrytablemodel.h"
#include "ui/look/themecontroller.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tabulartext.h"

#include <QPainter>
#include <QPainterPath>

namespace orchestris {

namespace {

constexpr int TextWidth = 54; // "0.42 %"
constexpr int BarHeight = 8;

} // namespace

FailureDelegate::FailureDelegate(const ThemeController &theme, DataTable *table)
    : QStyledItemDelegate(table)
    , m_theme(theme)
    , m_table(table)
{
}

void FailureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
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
    const QRect area = cell.adjusted(Metrics::CellPadding, 0, -Metrics::CellPadding, -1);
    painter->setFont(option.font);
    painter->setPen(theme.text);
    drawTabular(*painter, QRect(area.left(), area.top(), TextWidth, area.height()),
                index.data(Qt::DisplayRole).toString(), true);

    const QVariantList parts = index.data(TelemetryTableModel::PartsRole).toList();
    double whole = 0;
    for (const QVariant &part : parts)
        whole += part.toList().value(1).toDouble();
    QRectF bar(area.left() + TextWidth + 10, area.center().y() - BarHeight / 2.0 + 1,
               area.width() - TextWidth - 10, BarHeight);
    if (whole > 0 && bar.width() > BarHeight) {
        painter->setRenderHint(QPainter::Antialiasing);
        QPainterPath track;
        track.addRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
        painter->setClipPath(track, Qt::IntersectClip);
        double x = bar.left();
        for (const QVariant &part : parts) {
            const double length = part.toList().value(1).toDouble() / whole * bar.width();
            const auto slot = size_t(part.toList().value(0).toInt());
            painter->fillRect(QRectF(x, bar.top(), length, bar.height()),
                              theme.series.at(slot % theme.series.size()));
            x += length;
        }
    }
    painter->restore();
}

} // namespace orchestris
