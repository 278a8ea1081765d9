// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/providers/presettile.h"

#include "ui/look/themecontroller.h"

#include <QKeyEvent>
#include <QPainter>

namespace orchestris {

namespace {

constexpr int Width = 172;
constexpr int Height = 64;
constexpr int Padding = 12;

} // namespace

PresetTile::PresetTile(const ThemeController &theme, const QString &name, const QString &about,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_about(about)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(about);
    setToolTip(QStringLiteral("%1\n%2").arg(name, about));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFixedSize(sizeHint());
}

QSize PresetTile::sizeHint() const
{
    return {Width, Height};
}

void PresetTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = hasFocus();
    painter.setPen(QPen(isFocused ? theme.accent : theme.border, isFocused ? 2 : 1));
    painter.setBrush(isDown() ? theme.selection : underMouse() ? theme.raised : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    const QRect inside = rect().adjusted(Padding, 10, -Padding, -10);
    QFont name = font();
    name.setWeight(QFont::DemiBold);
    painter.setFont(name);
    painter.setPen(theme.text);
    painter.drawText(inside, int(Qt::AlignTop) | int(Qt::AlignLeading),
                     QFontMetrics(name).elidedText(text(), Qt::ElideRight, inside.width()));
    QFont small = font();
    small.setPixelSize(12);
    painter.setFont(small);
    painter.setPen(theme.muted);
    painter.drawText(inside, int(Qt::AlignBottom) | int(Qt::AlignLeading),
                     QFontMetrics(small).elidedText(m_about, Qt::ElideRight, inside.width()));
}

void PresetTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PresetTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PresetTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace orchestris
