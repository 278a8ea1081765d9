// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/look/themecontroller.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QPainter>

namespace orchestris {

namespace {

constexpr int Disc = 56;
constexpr int TextWidth = 520;
constexpr int ExtraWidth = 640;

} // namespace

EmptyState::EmptyState(const ThemeController &theme, Glyph glyph, const QString &lead,
                       const QString &text, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_glyph(glyph)
    , m_lead(makeLabel("lead", lead))
    , m_text(makeText("muted", text))
    , m_action(makeButton("primary", action))
    , m_column(new QVBoxLayout(this))
{
    m_lead->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(TextWidth);
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(8);
    m_column->addStretch(2);
    m_column->addSpacing(Disc + 12);
    m_column->addWidget(m_lead, 0, Qt::AlignHCenter);
    m_column->addWidget(m_text, 0, Qt::AlignHCenter);
    m_column->addSpacing(8);
    m_column->addWidget(m_action, 0, Qt::AlignHCenter);
    m_column->addStretch(3);
    m_action->setVisible(!action.isEmpty());
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setWords(const QString &lead, const QString &text)
{
    m_lead->setText(lead);
    m_text->setText(text);
    fitText();
}

void EmptyState::fitText()
{
    m_text->setFixedHeight(std::max(0, m_text->heightForWidth(TextWidth)));
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitText(); // the style sheet has set its font by now
}

void EmptyState::setExtra(QWidget *extra)
{
    extra->setMaximumWidth(ExtraWidth);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(extra, 100);
    row->addStretch(1);
    m_column->insertSpacing(m_column->count() - 1, 12);
    m_column->insertLayout(m_column->count() - 1, row);
}

void EmptyState::setActionVisible(bool visible)
{
    m_action->setVisible(visible);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc((width() - Disc) / 2.0, m_lead->y() - Disc - 16, Disc, Disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.theme().selection);
    painter.drawEllipse(disc);
    drawGlyph(painter, disc.adjusted(15, 15, -15, -15), m_glyph, m_theme.theme().accent);
}

} // namespace orchestris
