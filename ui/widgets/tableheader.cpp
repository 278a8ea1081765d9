// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tableheader.h"

#include "ui/look/themecontroller.h"

#include <QPainter>
#include <QPainterPath>

namespace orchestris {

namespace {

constexpr int ChevronRoom = 14;

} // namespace

TableHeader::TableHeader(const ThemeController &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(48);
    setAccessibleName(tr("Columns"));
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Metrics::HeaderHeight};
}

QFont TableHeader::smallFont() const
{
    QFont small = font();
    small.setPixelSize(12);
    small.setWeight(QFont::Medium);
    return small;
}

bool TableHeader::isSorted(int section) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == section;
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, orientation()).toString();
    return {QFontMetrics(smallFont()).horizontalAdvance(text) + 2 * Metrics::CellPadding + 1
                + (isSorted(section) ? ChevronRoom : 0),
            Metrics::HeaderHeight};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = m_theme.theme();
    painter->save();
    const QFont small = smallFont();
    painter->setFont(small);
    const bool sorted = isSorted(section);
    painter->setPen(sorted ? theme.text : theme.muted);

    const auto alignment =
        Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const bool right = alignment & Qt::AlignRight;
    QRect area = rect.adjusted(Metrics::CellPadding, 0, -Metrics::CellPadding, 0);
    const QFontMetrics metrics(small);
    const int room = area.width() - (sorted ? ChevronRoom : 0);
    const QString text =
        metrics.elidedText(model()->headerData(section, orientation(), Qt::DisplayRole).toString(),
                           Qt::ElideRight, room);
    painter->drawText(area, int(alignment), text);
    if (sorted) {
        const int width = metrics.horizontalAdvance(text);
        const double x = right ? area.right() - width - 9 : area.left() + width + 9;
        const double y = area.center().y() + 1;
        const double dy = sortIndicatorOrder() == Qt::AscendingOrder ? -1.5 : 1.5;
        QPainterPath chevron(QPointF(x - 3, y - dy));
        chevron.lineTo(x, y + dy);
        chevron.lineTo(x + 3, y - dy);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.text, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(chevron);
    }
    painter->restore();
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(0, height() - 1, width(), 1, m_theme.theme().border);
}

} // namespace orchestris
