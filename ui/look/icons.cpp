// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace orchestris {

namespace {

constexpr double Grid = 20;
constexpr double Stroke = 1.6;

void line(QPainterPath &path, std::initializer_list<QPointF> points)
{
    bool first = true;
    for (const QPointF &point : points) {
        first ? path.moveTo(point) : path.lineTo(point);
        first = false;
    }
}

void circle(QPainterPath &path, QPointF centre, double radius)
{
    path.addEllipse(centre, radius, radius);
}

void box(QPainterPath &path, QRectF area, double radius = 1.5)
{
    path.addRoundedRect(area, radius, radius);
}

void rays(QPainterPath &path, QPointF centre, double from, double to, int count)
{
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * i / count;
        const QPointF direction(std::cos(angle), std::sin(angle));
        line(path, {centre + direction * from, centre + direction * to});
    }
}

QPainterPath outline(Glyph glyph)
{
    QPainterPath path;
    switch (glyph) {
    case Glyph::Overview:
        box(path, {3, 3, 6, 8});
        box(path, {11.5, 3, 5.5, 4.5});
        box(path, {3, 13.5, 6, 3.5});
        box(path, {11.5, 10, 5.5, 7});
        break;
    case Glyph::Requests:
        line(path, {{3, 7}, {16, 7}, {12.5, 3.5}});
        line(path, {{17, 13}, {4, 13}, {7.5, 16.5}});
        break;
    case Glyph::Keys:
        circle(path, {6.5, 13.5}, 3.5);
        line(path, {{9, 11}, {16.5, 3.5}});
        line(path, {{13.5, 6.5}, {16, 9}});
        break;
    case Glyph::Providers:
        box(path, {3, 3.5, 14, 5.5});
        box(path, {3, 11.5, 14, 5.5});
        line(path, {{6, 6.25}, {6.5, 6.25}});
        line(path, {{6, 14.25}, {6.5, 14.25}});
        line(path, {{10, 6.25}, {14, 6.25}});
        line(path, {{10, 14.25}, {14, 14.25}});
        break;
    case Glyph::Search:
        circle(path, {8.7, 8.7}, 5);
        line(path, {{12.5, 12.5}, {16.5, 16.5}});
        break;
    case Glyph::Copy:
        box(path, {7.5, 7.5, 9, 9}, 2);
        line(path, {{4.5, 12.5}, {3.5, 12.5}, {3.5, 3.5}, {12.5, 3.5}, {12.5, 4.5}});
        break;
    case Glyph::Check:
        line(path, {{4, 10.5}, {8, 14.5}, {16, 5.5}});
        break;
    case Glyph::Close:
        line(path, {{5, 5}, {15, 15}});
        line(path, {{15, 5}, {5, 15}});
        break;
    case Glyph::Plus:
        line(path, {{10, 4}, {10, 16}});
        line(path, {{4, 10}, {16, 10}});
        break;
    case Glyph::Refresh:
        path.arcMoveTo(QRectF(4, 4, 12, 12), 40);
        path.arcTo(QRectF(4, 4, 12, 12), 40, 290);
        line(path, {{15.5, 3}, {15.5, 6.8}, {11.7, 6.8}});
        break;
    case Glyph::Warning:
        line(path, {{10, 3.5}, {17.5, 16.5}, {2.5, 16.5}, {10, 3.5}});
        line(path, {{10, 8.5}, {10, 11.7}});
        line(path, {{10, 14}, {10, 14.1}});
        break;
    case Glyph::Info:
        circle(path, {10, 10}, 7);
        line(path, {{10, 9.5}, {10, 13.5}});
        line(path, {{10, 6.6}, {10, 6.7}});
        break;
    case Glyph::Pause:
        line(path, {{7, 5}, {7, 15}});
        line(path, {{13, 5}, {13, 15}});
        break;
    case Glyph::Play:
        line(path, {{6.5, 4.5}, {15, 10}, {6.5, 15.5}, {6.5, 4.5}});
        break;
    case Glyph::Edit:
        line(path, {{4, 16}, {4.6, 12.6}, {13.2, 4}, {16, 6.8}, {7.4, 15.4}, {4, 16}});
        break;
    case Glyph::Trash:
        line(path, {{3.5, 5.5}, {16.5, 5.5}});
        line(path, {{7.5, 5.5}, {7.5, 3.5}, {12.5, 3.5}, {12.5, 5.5}});
        line(path, {{5.3, 5.5}, {6.1, 16.5}, {13.9, 16.5}, {14.7, 5.5}});
        break;
    case Glyph::Plug:
        line(path, {{7.5, 3}, {7.5, 7}});
        line(path, {{12.5, 3}, {12.5, 7}});
        line(path, {{5, 7}, {15, 7}, {15, 9.5}});
        path.arcTo(QRectF(5, 4.5, 10, 10), 0, -180);
        path.lineTo(5, 7);
        line(path, {{10, 14.5}, {10, 17.5}});
        break;
    case Glyph::Menu:
        line(path, {{3.5, 5.5}, {16.5, 5.5}});
        line(path, {{3.5, 10}, {16.5, 10}});
        line(path, {{3.5, 14.5}, {16.5, 14.5}});
        break;
    case Glyph::Sun:
        circle(path, {10, 10}, 3.2);
        rays(path, {10, 10}, 5.8, 7.4, 8);
        break;
    case Glyph::Moon:
        path.arcMoveTo(QRectF(3.5, 3.5, 13, 13), 70);
        path.arcTo(QRectF(3.5, 3.5, 13, 13), 70, 290);
        path.arcTo(QRectF(8, 2.2, 10, 10), -50, -150);
        break;
    case Glyph::Display:
        box(path, {3, 4, 14, 9.5});
        line(path, {{7, 16.5}, {13, 16.5}});
        line(path, {{10, 13.5}, {10, 16.5}});
        break;
    case Glyph::Power:
        line(path, {{10, 3}, {10, 9.5}});
        path.arcMoveTo(QRectF(4, 4.5, 12, 12), 125);
        path.arcTo(QRectF(4, 4.5, 12, 12), 125, 290);
        break;
    case Glyph::Ban:
        circle(path, {10, 10}, 6.8);
        line(path, {{5.3, 5.3}, {14.7, 14.7}});
        break;
    case Glyph::Folder:
        line(path, {{3, 15.5}, {3, 4.5}, {8, 4.5}, {9.8, 6.8}, {17, 6.8}, {17, 15.5}, {3, 15.5}});
        break;
    case Glyph::ArrowLeft:
        line(path, {{16.5, 10}, {3.5, 10}, {8.5, 5}});
        line(path, {{3.5, 10}, {8.5, 15}});
        break;
    case Glyph::People:
        circle(path, {7.5, 7}, 3);
        path.arcMoveTo(QRectF(2.5, 11.5, 10, 10), 0);
        path.arcTo(QRectF(2.5, 11.5, 10, 10), 0, 180);
        path.arcMoveTo(QRectF(10.3, 4, 6, 6), -110);
        path.arcTo(QRectF(10.3, 4, 6, 6), -110, 220);
        path.arcMoveTo(QRectF(8.5, 11.8, 9, 9.4), 0);
        path.arcTo(QRectF(8.5, 11.8, 9, 9.4), 0, 62);
        break;
    case Glyph::Limits:
        path.arcMoveTo(QRectF(3, 4.5, 14, 14), -20);
        path.arcTo(QRectF(3, 4.5, 14, 14), -20, 220);
        line(path, {{10, 11.5}, {13.2, 7.6}});
        circle(path, {10, 11.5}, 0.6);
        break;
    case Glyph::Audit:
        box(path, {4, 3, 12, 14}, 2);
        line(path, {{7, 7}, {13, 7}});
        line(path, {{7, 10}, {13, 10}});
        line(path, {{7, 13}, {10.5, 13}});
        break;
    case Glyph::Usage:
        line(path, {{3.5, 3.5}, {3.5, 16.5}, {17, 16.5}});
        line(path, {{7, 13.5}, {7, 10.5}});
        line(path, {{10.5, 13.5}, {10.5, 6}});
        line(path, {{14, 13.5}, {14, 8.5}});
        break;
    case Glyph::Telemetry:
        line(path, {{2.5, 10.5}, {6, 10.5}, {8.3, 4.5}, {11.7, 16}, {14, 10.5}, {17.5, 10.5}});
        break;
    case Glyph::Live:
        circle(path, {10, 10}, 1.6);
        path.arcMoveTo(QRectF(5, 5, 10, 10), -50);
        path.arcTo(QRectF(5, 5, 10, 10), -50, 100);
        path.arcMoveTo(QRectF(5, 5, 10, 10), 130);
        path.arcTo(QRectF(5, 5, 10, 10), 130, 100);
        path.arcMoveTo(QRectF(2, 2, 16, 16), -42);
        path.arcTo(QRectF(2, 2, 16, 16), -42, 84);
        path.arcMoveTo(QRectF(2, 2, 16, 16), 138);
        path.arcTo(QRectF(2, 2, 16, 16), 138, 84);
        break;
    case Glyph::Stop:
        box(path, {5, 5, 10, 10}, 1.5);
        break;
    case Glyph::Download:
        line(path, {{10, 3.5}, {10, 12.5}});
        line(path, {{6, 9}, {10, 12.8}, {14, 9}});
        line(path, {{3.5, 16.5}, {16.5, 16.5}});
        break;
    case Glyph::Clock:
        circle(path, {10, 10}, 7);
        line(path, {{10, 6}, {10, 10}, {12.8, 11.8}});
        break;
    case Glyph::Models: // a cube
        line(
            path,
            {{10, 2.8}, {16.5, 6.4}, {16.5, 13.6}, {10, 17.2}, {3.5, 13.6}, {3.5, 6.4}, {10, 2.8}});
        line(path, {{3.5, 6.4}, {10, 10}, {16.5, 6.4}});
        line(path, {{10, 10}, {10, 17.2}});
        break;
    case Glyph::Playground: // a flask
        line(path, {{7, 3}, {13, 3}});
        line(path, {{8.2, 3},
                    {8.2, 8},
                    {3.8, 15.2},
                    {5, 17},
                    {15, 17},
                    {16.2, 15.2},
                    {11.8, 8},
                    {11.8, 3}});
        line(path, {{6, 12.3}, {14, 12.3}});
        break;
    case Glyph::Connect: // a plug that meets its socket
        circle(path, {4.5, 10}, 2);
        circle(path, {15.5, 10}, 2);
        line(path, {{6.5, 10}, {13.5, 10}});
        line(path, {{10, 3.5}, {10, 6}});
        line(path, {{10, 14}, {10, 16.5}});
        break;
    case Glyph::Settings: // sliders
        line(path, {{3, 5.5}, {8.8, 5.5}});
        line(path, {{13.2, 5.5}, {17, 5.5}});
        circle(path, {11, 5.5}, 2.1);
        line(path, {{3, 14.5}, {4.8, 14.5}});
        line(path, {{9.2, 14.5}, {17, 14.5}});
        circle(path, {7, 14.5}, 2.1);
        break;
    case Glyph::Welcome: // a flag
        line(path, {{5, 17.5}, {5, 3.5}, {15.5, 3.5}, {12.8, 7.2}, {15.5, 11}, {5, 11}});
        break;
    case Glyph::Grip:
        for (const double y : {5.0, 10.0, 15.0}) {
            circle(path, {7.5, y}, 0.6);
            circle(path, {12.5, y}, 0.6);
        }
        break;
    case Glyph::Bell:
        path.arcMoveTo(QRectF(5.5, 3.5, 9, 10), 0);
        path.arcTo(QRectF(5.5, 3.5, 9, 10), 0, 180);
        line(path, {{5.5, 8.5}, {5.5, 12}, {3.8, 14.3}, {16.2, 14.3}, {14.5, 12}, {14.5, 8.5}});
        line(path, {{8.6, 17}, {11.4, 17}});
        break;
    case Glyph::Code:
        line(path, {{7, 5.5}, {2.8, 10}, {7, 14.5}});
        line(path, {{13, 5.5}, {17.2, 10}, {13, 14.5}});
        break;
    case Glyph::Keyboard:
        box(path, {2.5, 5, 15, 10});
        for (const double x : {5.5, 8.5, 11.5, 14.5})
            line(path, {{x, 8}, {x + 0.1, 8}});
        line(path, {{6.5, 12}, {13.5, 12}});
        break;
    }
    return path;
}

class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, QPalette::ColorRole role)
        : m_glyph(glyph)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Disabled && m_role != QPalette::HighlightedText
                              ? QPalette::ButtonText
                              : m_role;
        drawGlyph(*painter, rect, m_glyph, QApplication::palette().color(group, role));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(m_glyph, m_role); }

private:
    Glyph m_glyph;
    QPalette::ColorRole m_role;
};

/// Three lanes that meet in one: the same drawing as icons/orchestris.svg.
class ApplicationIconEngine final : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 64.0, rect.height() / 64.0);
        QLinearGradient ground(0, 0, 64, 64);
        ground.setColorAt(0, QColor(0x4C86F0));
        ground.setColorAt(1, QColor(0x2A4FC0));
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(QRectF(2, 2, 60, 60), 15, 15);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(Qt::white, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const double y : {18.0, 32.0, 46.0}) {
            QPainterPath lane(QPointF(15, y));
            lane.cubicTo(28, y, 24, 32, 38, 32);
            painter->drawPath(lane);
        }
        painter->setPen(Qt::NoPen);
        painter->setBrush(Qt::white);
        painter->drawEllipse(QPointF(45, 32), 8, 8);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{16, 16}, {22, 22}, {32, 32}, {48, 48}, {64, 64}, {128, 128}};
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ApplicationIconEngine; }
};

} // namespace

QIcon icon(Glyph glyph, QPalette::ColorRole role)
{
    return QIcon(new GlyphEngine(glyph, role));
}

void drawGlyph(QPainter &painter, const QRectF &area, Glyph glyph, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(area.width(), area.height());
    painter.translate(area.center() - QPointF(side / 2, side / 2));
    painter.scale(side / Grid, side / Grid);
    painter.setPen(QPen(colour, Stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline(glyph));
    painter.restore();
}

QIcon applicationIcon()
{
    return QIcon(new ApplicationIconEngine);
}

} // namespace orchestris
