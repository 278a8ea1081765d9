// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/traybadge.h"

#include "ui/look/icons.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace orchestris {

namespace {

/// What panels ask for, with room for scaled ones.
constexpr std::array Sizes{16, 22, 24, 32, 44, 48, 64, 128};
constexpr double Grid = 22; ///< everything below is in 22nds of the icon
constexpr QPointF Centre(16, 16);
constexpr double Radius = 5.4;
constexpr double Gap = 1.4;

/// On a disc of Radius around the origin.
void drawBadge(QPainter &painter, TrayState state, const Theme &theme)
{
    const auto fill = [&](Tone tone) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tone(tone));
    };
    const auto stroke = [&](const QColor &colour, double width) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
    };
    switch (state) {
    case TrayState::Serving:
        fill(Tone::Good);
        painter.drawEllipse(QPointF(), 4.2, 4.2);
        break;
    case TrayState::Attention:
        painter.setPen(
            QPen(theme.tone(Tone::Warning), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(theme.tone(Tone::Warning));
        painter.drawPolygon(QPolygonF{QPointF(0, -4.4), QPointF(4.6, 3.6), QPointF(-4.6, 3.6)});
        stroke(theme.surface, 1.5);
        painter.drawLine(QPointF(0, -1.8), QPointF(0, 0.8));
        painter.drawPoint(QPointF(0, 2.8));
        break;
    case TrayState::Refusing:
        fill(Tone::Bad);
        painter.drawRoundedRect(QRectF(-4.8, -4.8, 9.6, 9.6), 1.6, 1.6);
        stroke(theme.surface, 2);
        painter.drawLine(QPointF(-2.4, 0), QPointF(2.4, 0));
        break;
    case TrayState::NotServing:
        stroke(theme.tone(Tone::Bad), 2.6);
        painter.drawLine(QPointF(-3.4, -3.4), QPointF(3.4, 3.4));
        painter.drawLine(QPointF(-3.4, 3.4), QPointF(3.4, -3.4));
        break;
    case TrayState::Starting:
        stroke(theme.tone(Tone::Busy), 2);
        painter.drawEllipse(QPointF(), 3.6, 3.6);
        break;
    }
}

QPixmap picture(int size, TrayState state, const Theme &theme)
{
    QPixmap pixmap = applicationIcon().pixmap(QSize(size, size), 1.0);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / Grid, size / Grid);
    painter.translate(Centre);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black); // any: it clears
    painter.drawEllipse(QPointF(), Radius + Gap, Radius + Gap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    drawBadge(painter, state, theme);
    return pixmap;
}

} // namespace

TrayState trayState(const GatewayState &gateway, const Settings &settings,
                    const QList<AttentionItem> &items)
{
    using Kind = GatewayState::Kind;
    if (gateway.kind == Kind::Failed || gateway.kind == Kind::Ended)
        return TrayState::NotServing;
    if (gateway.kind == Kind::Starting)
        return TrayState::Starting;
    if (gateway.kind == Kind::Stopping || settings.trafficStopped || !gateway.problem.isEmpty())
        return TrayState::Refusing;
    const bool isUrgent = std::any_of(items.begin(), items.end(), [](const AttentionItem &item) {
        return item.tone == Tone::Bad || item.tone == Tone::Warning;
    });
    return isUrgent ? TrayState::Attention : TrayState::Serving;
}

QIcon trayPicture(TrayState state, const Theme &theme)
{
    QIcon icon;
    for (const int size : Sizes)
        icon.addPixmap(picture(size, state, theme));
    return icon;
}

} // namespace orchestris
