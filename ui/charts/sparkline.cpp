// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/sparkline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace orchestris {

namespace {

constexpr int Height = 22;
constexpr int LeastWidth = 28;
constexpr double Stroke = 1.5;

} // namespace

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(Height);
    setMinimumWidth(LeastWidth);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(const std::vector<double> &values)
{
    m_values = values;
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    double top = 0;
    for (const double value : m_values) {
        if (!std::isnan(value))
            top = std::max(top, value);
    }
    if (m_values.size() < 2 || top <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(Stroke, Stroke + 1, -Stroke, -Stroke);
    const double step = area.width() / double(m_values.size() - 1);
    QColor colour = palette().color(QPalette::Highlight);
    QColor faint = colour;
    faint.setAlphaF(0.14F);
    // One line for each unbroken run.
    for (size_t first = 0; first < m_values.size(); ++first) {
        if (std::isnan(m_values[first]))
            continue;
        QPainterPath line;
        size_t last = first;
        for (; last < m_values.size() && !std::isnan(m_values[last]); ++last) {
            const QPointF point(area.left() + step * double(last),
                                area.bottom() - area.height() * m_values[last] / top);
            if (last == first)
                line.moveTo(point);
            else
                line.lineTo(point);
        }
        QPainterPath filled = line;
        filled.lineTo(area.left() + step * double(last - 1), area.bottom());
        filled.lineTo(area.left() + step * double(first), area.bottom());
        painter.fillPath(filled, faint);
        if (last - first == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(line.currentPosition(), Stroke, Stroke);
        } else {
            painter.strokePath(line,
                               QPen(colour, Stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
        first = last;
    }
}

} // namespace orchestris
