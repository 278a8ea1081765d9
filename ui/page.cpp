// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page.h"

#include "ui/look/theme.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

#include <algorithm>
#include <array>

namespace orchestris {

namespace {

struct PageLook {
    const char *title;
    Glyph glyph;
};

/// In the order of PageKind.
constexpr std::array<PageLook, PageCount> Looks{{
    {QT_TRANSLATE_NOOP("orchestris::Page", "Overview"), Glyph::Overview},
    {QT_TRANSLATE_NOOP("orchestris::Page", "Usage"), Glyph::Usage},
    {QT_TRANSLATE_NOOP("orchestris::Page", "Requests"), Glyph::Requests},
    {QT_TRANSLATE_NOOP("orchestris::Page", "Telemetry"), Glyph::Telemetry},
    {QT_TRANSLATE_NOOP("orchestris::Page", "Live"), Glyph::Live},
    {QT_TRANSLATE_NOOP("orchestris::Page", "Keys"), Glyph::Keys},
    {QT_TRANSLATE_NOOP("orchestris::Page", "People"), Glyph::People},
    {QT_TRANSLATE_NOOP("orchestris::Page", "Models"), Glyph::Models},
    {QT_TRANSLATE_NOOP("orchestris::Page", "Providers"), Glyph::Providers},
    {QT_TRANSLATE_NOOP("orchestris::Page", "Limits"), Glyph::Limits},
    {QT_TRANSLATE_NOOP("orchestris::Page", "Playground"), Glyph::Playground},
    {QT_TRANSLATE_NOOP("orchestris::Page", "Connect"), Glyph::Connect},
    {QT_TRANSLATE_NOOP("orchestris::Page", "Audit"), Glyph::Audit},
    {QT_TRANSLATE_NOOP("orchestris::Page", "Settings"), Glyph::Settings},
    {QT_TRANSLATE_NOOP("orchestris::Page", "First steps"), Glyph::Welcome},
}};

} // namespace

QString Page::titleOf(PageKind kind)
{
    return tr(Looks.at(size_t(kind)).title);
}

Glyph Page::glyphOf(PageKind kind)
{
    return Looks.at(size_t(kind)).glyph;
}

Page::Page(const UiContext &context, PageKind kind)
    : m_context(context)
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
    , m_content(new QVBoxLayout)
    , m_messages(new MessageBar(context.theme))
{
    setAccessibleName(titleOf(kind));
    auto *header = new QHBoxLayout;
    header->setSpacing(Metrics::Gap);
    QLabel *name = makeLabel("title", titleOf(kind));
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

QString Page::wouldLose() const
{
    const QList<JobBar *> jobs = findChildren<JobBar *>();
    const bool isAtWork =
        std::any_of(jobs.begin(), jobs.end(), [](const JobBar *job) { return !job->isHidden(); });
    return isAtWork ? tr("“%1” is still at work.").arg(accessibleName()) : QString();
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
