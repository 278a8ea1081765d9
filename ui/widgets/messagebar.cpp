// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebar.h"

#include "ui/look/themecontroller.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPainter>

namespace orchestris {

namespace {

constexpr int IconColumn = 40;

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return QStringLiteral("bad");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Quiet:
    case Tone::Busy:
        break;
    }
    return QStringLiteral("quiet");
}

Glyph glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
    case Tone::Warning:
        return Glyph::Warning;
    case Tone::Good:
        return Glyph::Check;
    case Tone::Quiet:
    case Tone::Busy:
        break;
    }
    return Glyph::Info;
}

} // namespace

MessageBar::MessageBar(const ThemeController &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(makeText(nullptr))
    , m_option(new QCheckBox)
    , m_action(makeButton("danger", {}))
    , m_keep(makeButton(nullptr, {}))
    , m_close(makeIconButton(Glyph::Close, tr("Dismiss this message")))
{
    setRole(this, "notice");
    setAccessibleName(tr("Message"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_option->setObjectName(QStringLiteral("messageOption"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_keep->setObjectName(QStringLiteral("messageKeep"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(IconColumn, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_option);
    row->addWidget(m_action);
    row->addWidget(m_keep);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_keep, &QPushButton::clicked, this, [this] { answer(&MessageBar::m_declined); });
    connect(m_action, &QPushButton::clicked, this, [this] { answer(&MessageBar::m_confirmed); });
    m_option->hide();
    hide();
}

void MessageBar::answer(std::function<void()> MessageBar::*choice)
{
    const std::function<void()> chosen = std::move(this->*choice);
    dismiss();
    if (chosen)
        chosen();
}

void MessageBar::say(Tone tone, const QString &text)
{
    m_confirmed = nullptr;
    m_declined = nullptr;
    m_action->hide();
    m_keep->hide();
    m_close->show();
    present(tone, text);
}

void MessageBar::ask(const QString &text, const QString &action, std::function<void()> confirmed,
                     const QString &other, std::function<void()> declined)
{
    m_confirmed = std::move(confirmed);
    m_declined = std::move(declined);
    m_keep->setText(other.isEmpty() ? tr("Keep it as it is") : other);
    setStyleProperty(m_action, "role", QStringLiteral("danger"));
    m_action->setText(action);
    m_action->show();
    m_keep->show();
    m_close->hide();
    present(Tone::Warning, text);
    m_keep->setFocus();
}

void MessageBar::askWith(const QString &option, const QString &text, const QString &action,
                         std::function<void(bool)> confirmed, const QString &other, Focus focus)
{
    ask(
        text, action,
        [this, confirmed = std::move(confirmed)] { confirmed(m_option->isChecked()); }, other);
    m_option->setChecked(false);
    m_option->setText(option);
    m_option->show();
    if (focus == Focus::Action)
        m_action->setFocus();
}

void MessageBar::sayUndoable(const QString &text, std::function<void()> undo)
{
    m_confirmed = std::move(undo);
    m_declined = nullptr;
    setStyleProperty(m_action, "role", QVariant());
    m_action->setText(tr("&Undo"));
    m_action->show();
    m_keep->hide();
    m_close->show();
    present(Tone::Good, text);
}

void MessageBar::offer(const QString &text, const QString &action, std::function<void()> taken)
{
    m_confirmed = std::move(taken);
    m_declined = nullptr;
    setStyleProperty(m_action, "role", QVariant());
    m_action->setText(action);
    m_action->show();
    m_keep->hide();
    m_close->hide();
    present(Tone::Quiet, text);
}

void MessageBar::present(Tone tone, const QString &text)
{
    m_tone = tone;
    m_option->hide(); // only `askWith` has one, and shows it after this
    m_text->setText(text);
    setAccessibleDescription(text);
    setStyleProperty(this, "tone", toneName(tone));
    show();
}

void MessageBar::dismiss()
{
    m_confirmed = nullptr;
    m_declined = nullptr;
    m_text->clear();
    setAccessibleDescription({});
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    drawGlyph(painter, QRectF(12, (height() - 18) / 2.0, 18, 18), glyphOf(m_tone),
              m_theme.theme().tone(m_tone));
}

} // namespace orchestris
