// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page.h"

#include "ui/look/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

namespace orchestris {

Page::Page(const UiContext &context, const QString &title, Glyph glyph)
    : m_context(context)
    , m_title(title)
    , m_glyph(glyph)
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
    , m_content(new QVBoxLayout)
    , m_messages(new MessageBar(context.theme))
{
    setAccessibleName(title);
    auto *header = new QHBoxLayout;
    header->setSpacing(Metrics::Gap);
    QLabel *name = makeLabel("title", title);
    name->setMinimumHeight(Metrics::ControlHeight);
    header->addWidget(name);
    m_left->setSpacing(12);
    m_right->setSpacing(8);
    header->addLayout(m_left);
    header->addStretch(1);
    header->addLayout(m_right);
    m_content->setSpacing(Metrics::Gap);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PageMargin, 18, Metrics::PageMargin, Metrics::PageMargin);
    column->setSpacing(Metrics::Gap);
    column->addLayout(header);
    column->addWidget(m_messages);
    column->addLayout(m_content, 1);
}

void Page::showError(const Error &error)
{
    m_messages->sayError(error);
}

void Page::showDone(const QString &text)
{
    m_messages->say(Tone::Good, text);
}

void Page::showGone()
{
    m_messages->say(Tone::Quiet, tr("That is not there any more."));
}

void Page::showUndoable(const QString &text, std::function<void()> undo)
{
    m_messages->sayUndoable(text, std::move(undo));
}

} // namespace orchestris
