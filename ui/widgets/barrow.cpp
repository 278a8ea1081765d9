// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/barrow.h"

#include "ui/look/themecontroller.h"
#include "ui/widgets/tabulartext.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace orchestris {

namespace {

constexpr int Height = 40;
constexpr int Inset = 8;
constexpr int TextHeight = 22;
constexpr double BarHeight = 6;
constexpr double Radius = 6;

} // namespace

void drawLinkRow(QPainter &painter, const QWidget &row, const ThemeController &theme)
{
    const bool hovered = row.underMouse();
    if (!hovered && !row.hasFocus())
        return;
    painter.setPen(row.hasFocus() ? QPen(theme.theme().accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(hovered ? QBrush(theme.theme().raised) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(row.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

BarRow::BarRow(const ThemeController &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarRow::setWords(const QString &name, const QString &value, const QString &toolTip)
{
    m_name = name;
    m_value = value;
    setToolTip(toolTip.isEmpty() ? name : toolTip);
    setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    setAccessibleDescription(toolTip);
    update();
}

void BarRow::setShare(double share, Tone tone)
{
    m_share = share;
    m_tone = tone;
    update();
}

QSize BarRow::sizeHint() const
{
    return {220, Height};
}

QSize BarRow::minimumSizeHint() const
{
    return {120, Height};
}

void BarRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawLinkRow(painter, *this, m_theme);
    const QRect text = rect().adjusted(Inset, 4, -Inset, 0);
    const QRect line(text.left(), text.top(), text.width(), TextHeight);
    painter.setFont(font());
    const int valueWidth = fontMetrics().horizontalAdvance(m_value) + 12;
    painter.setPen(m_tone == Tone::Good ? theme.text : theme.tone(m_tone));
    drawTabular(painter, line, m_value, true);
    painter.setPen(theme.text);
    painter.drawText(
        line.adjusted(0, 0, -valueWidth, 0), int(Qt::AlignVCenter | Qt::AlignLeft),
        fontMetrics().elidedText(m_name, Qt::ElideRight, std::max(0, line.width() - valueWidth)));
    QRectF track(line.left(), line.bottom() + 2, line.width(), BarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(track, BarHeight / 2, BarHeight / 2);
    if (m_share <= 0)
        return;
    track.setWidth(std::max(BarHeight, track.width() * std::min(m_share, 1.0)));
    painter.setBrush(m_tone == Tone::Good ? theme.accent : theme.tone(m_tone));
    painter.drawRoundedRect(track, BarHeight / 2, BarHeight / 2);
}

void BarRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BarRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void BarRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace orchestris
