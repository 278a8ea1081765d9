// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/commitmailbox.h"

#include <QCoreApplication>
#include <QEvent>

namespace orchestris {

CommitMailbox::CommitMailbox(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
}

void CommitMailbox::committed(std::vector<CommitOutcome> outcomes)
{
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = m_waiting.empty();
        if (wasEmpty)
            m_waiting = std::move(outcomes);
        else
            std::move(outcomes.begin(), outcomes.end(), std::back_inserter(m_waiting));
    }
    if (wasEmpty)
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

bool CommitMailbox::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    std::vector<CommitOutcome> outcomes;
    {
        const std::lock_guard lock(m_mutex);
        outcomes.swap(m_waiting);
    }
    for (const CommitOutcome &outcome : outcomes)
        m_handler(outcome);
    return true;
}

} // namespace orchestris
