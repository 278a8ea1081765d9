// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/consolestyle.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace orchestris {

namespace {

constexpr int IndicatorSize = 16;

void drawChevron(QPainter &painter, const QRectF &area, bool down, const QColor &colour)
{
    const QPointF centre = area.center();
    const double dy = down ? 2 : -2;
    QPainterPath path(centre + QPointF(-4, -dy));
    path.lineTo(centre + QPointF(0, dy));
    path.lineTo(centre + QPointF(4, -dy));
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void drawIndicator(QPainter &painter, const QStyleOption &option, bool round)
{
    // Not the option's palette: item views have another highlight.
    const QPalette palette = QApplication::palette();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool focused = option.state & QStyle::State_HasFocus;
    QRectF box(0, 0, IndicatorSize, IndicatorSize);
    box.moveCenter(QRectF(option.rect).center());
    box.adjust(0.5, 0.5, -0.5, -0.5);
    const double radius = round ? box.width() / 2 : 4;
    QColor frame = palette.color(QPalette::PlaceholderText);
    if (on || focused)
        frame = palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Highlight);
    painter.setPen(QPen(frame, 1));
    painter.setBrush(on ? QBrush(frame) : QBrush(palette.color(QPalette::Base)));
    painter.drawRoundedRect(box, radius, radius);
    if (!on)
        return;
    const QColor mark = palette.color(QPalette::HighlightedText);
    if (round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.center(), 3, 3);
        return;
    }
    QPainterPath path;
    if (option.state & QStyle::State_NoChange) {
        path.moveTo(box.center() - QPointF(3.5, 0));
        path.lineTo(box.center() + QPointF(3.5, 0));
    } else {
        path.moveTo(box.center() + QPointF(-3.5, 0.2));
        path.lineTo(box.center() + QPointF(-1, 2.7));
        path.lineTo(box.center() + QPointF(3.5, -2.7));
    }
    painter.setPen(QPen(mark, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace

ConsoleStyle::ConsoleStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return; // fields and buttons show focus by their frame
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorRadioButton:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (element == PE_IndicatorArrowDown || element == PE_IndicatorArrowUp)
        drawChevron(*painter, option->rect, element == PE_IndicatorArrowDown,
                    option->palette.color(QPalette::PlaceholderText));
    else
        drawIndicator(*painter, *option, element == PE_IndicatorRadioButton);
    painter->restore();
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return IndicatorSize + 2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return m_altHeld ? 1 : 0;
    case SH_ComboBox_Popup: // a list below the box, not a menu over it
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void ConsoleStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void ConsoleStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

bool ConsoleStyle::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    const bool away = event->type() == QEvent::WindowDeactivate;
    if ((key && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt) || (away && m_altHeld)) {
        const bool held = event->type() == QEvent::KeyPress;
        if (held != m_altHeld) {
            m_altHeld = held;
            for (QWidget *window : QApplication::topLevelWidgets()) {
                for (QWidget *widget : window->findChildren<QWidget *>())
                    widget->update();
            }
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace orchestris
