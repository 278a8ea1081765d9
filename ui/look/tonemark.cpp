// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/tonemark.h"

#include "ui/look/themecontroller.h"

#include <QPainter>
#include <QPolygonF>

namespace orchestris {

void drawToneMark(QPainter &painter, QPointF centre, Tone tone, const Theme &theme)
{
    const QColor colour = theme.tone(tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen stroke(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (tone) {
    case Tone::Good:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(centre, 4, 4);
        break;
    case Tone::Bad:
        painter.setPen(stroke);
        painter.drawLine(centre + QPointF(-3.5, -3.5), centre + QPointF(3.5, 3.5));
        painter.drawLine(centre + QPointF(-3.5, 3.5), centre + QPointF(3.5, -3.5));
        break;
    case Tone::Warning:
        painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -4), centre + QPointF(4.2, 3.4),
                                      centre + QPointF(-4.2, 3.4)});
        break;
    case Tone::Busy:
        painter.setPen(stroke);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, 3.6, 3.6);
        break;
    case Tone::Quiet:
        painter.setPen(stroke);
        painter.drawLine(centre + QPointF(-3.5, 0), centre + QPointF(3.5, 0));
        break;
    }
    painter.restore();
}

ToneMark::ToneMark(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(12, 12);
}

void ToneMark::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ToneMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawToneMark(painter, QRectF(rect()).center(), m_tone, m_theme.theme());
}

} // namespace orchestris
