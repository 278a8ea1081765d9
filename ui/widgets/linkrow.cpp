// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/linkrow.h"

#include "ui/look/themecontroller.h"
#include "ui/look/tonemark.h"
#include "ui/widgets/barrow.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace orchestris {

namespace {

constexpr int Inset = 8;
constexpr int Above = 6;
constexpr int MarkRoom = 20;
constexpr int LeastWidth = 160;
constexpr int WrapFlags = int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap);

} // namespace

LinkRow::LinkRow(const ThemeController &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkRow::setSentence(Tone tone, const QString &text)
{
    m_tone = tone;
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QRect LinkRow::textArea(int width) const
{
    const int room = std::max(LeastWidth, width) - 2 * Inset - MarkRoom;
    return fontMetrics()
        .boundingRect(QRect(0, 0, room, 1 << 14), WrapFlags, text())
        .translated(Inset + MarkRoom, Above);
}

int LinkRow::heightForWidth(int width) const
{
    return std::max(fontMetrics().height(), textArea(width).height()) + 2 * Above;
}

QSize LinkRow::sizeHint() const
{
    return {420, heightForWidth(420)};
}

QSize LinkRow::minimumSizeHint() const
{
    return {LeastWidth, fontMetrics().height() + 2 * Above};
}

void LinkRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawLinkRow(painter, *this, m_theme);
    drawToneMark(painter, QPointF(Inset + 6, Above + fontMetrics().height() / 2.0), m_tone,
                 m_theme.theme());
    painter.setPen(m_theme.theme().text);
    painter.drawText(rect().adjusted(Inset + MarkRoom, Above, -Inset, 0), WrapFlags, text());
}

void LinkRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace orchestris
