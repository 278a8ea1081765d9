// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/runninglink.h"

#include "models/tables/format.h"
#include "ui/look/icons.h"
#include "ui/usagesource.h"
#include "ui/widgets/parts.h"

namespace orchestris {

namespace {

constexpr int AskAgainMs = 2000;
constexpr qint64 SecondUs = 1'000'000;

} // namespace

RunningLink::RunningLink(const UiContext &context, QWidget *parent)
    : QPushButton(parent)
    , m_context(context)
{
    setRole(this, "flat");
    setObjectName(QStringLiteral("running"));
    setAutoDefault(false);
    setIcon(orchestris::icon(Glyph::Live, QPalette::Link));
    setIconSize({16, 16});
    setText(tr("Nothing running"));
    setToolTip(tr("Show the requests that run now"));
    m_ticker.setInterval(AskAgainMs);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_query)
            ask();
    });
    m_ticker.start();
}

void RunningLink::showEvent(QShowEvent *event)
{
    QPushButton::showEvent(event);
    ask();
}

void RunningLink::ask()
{
    m_query = std::make_unique<QObject>();
    m_context.usage.listLive(m_query.get(), [this](const Result<QList<LiveRequest>> &live) {
        m_query.release()->deleteLater(); // it is the one that answers now
        if (!live)
            return; // the page of live requests tells why
        qint64 oldest = 0;
        for (const LiveRequest &request : *live)
            oldest = std::max(oldest, request.ageUs);
        setText(live->isEmpty() ? tr("Nothing running")
                                : tr("%n running, the oldest for %1", nullptr, int(live->size()))
                                      .arg(format::duration(std::max(oldest / SecondUs, qint64(1))
                                                            * SecondUs)));
    });
}

} // namespace orchestris
