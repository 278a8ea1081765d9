// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tabulartext.h"

#include <QFontMetricsF>
#include <QPainter>

namespace orchestris {

namespace {

double digitWidth(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

} // namespace

void drawTabular(QPainter &painter, const QRect &area, const QString &text, bool alignRight)
{
    const QFontMetricsF metrics(painter.font());
    const double digit = digitWidth(metrics);
    const auto advance = [&](QChar c) {
        return c.isDigit() ? digit : metrics.horizontalAdvance(c);
    };
    double width = 0;
    for (const QChar c : text)
        width += advance(c);
    if (width > area.width()) {
        painter.drawText(area,
                         int(Qt::AlignVCenter | (alignRight ? Qt::AlignRight : Qt::AlignLeft)),
                         metrics.elidedText(text, Qt::ElideRight, area.width()));
        return;
    }
    double x = alignRight ? area.right() + 1 - width : area.left();
    const double baseline = area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent();
    for (const QChar c : text) {
        const double step = advance(c);
        painter.drawText(QPointF(x + (step - metrics.horizontalAdvance(c)) / 2, baseline),
                         QString(c));
        x += step;
    }
}

} // namespace orchestris
