// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/callregistry.h"

#include "gateway/api/call.h"

#include <QCoreApplication>
#include <QEvent>

namespace orchestris {

CallRegistry::CallRegistry(QObject *parent)
    : QObject(parent)
{
}

CallRegistry::~CallRegistry() = default;

void CallRegistry::add(std::unique_ptr<Call> call)
{
    const qint64 id = call->id();
    m_calls.emplace(id, std::move(call));
}

void CallRegistry::retire(qint64 id)
{
    const auto found = m_calls.find(id);
    if (found == m_calls.end())
        return;
    if (m_retired.empty())
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    m_retired.push_back(std::move(found->second));
    m_calls.erase(found);
}

void CallRegistry::committed(const CommitOutcome &outcome)
{
    const auto found = m_calls.find(outcome.recordId);
    if (found != m_calls.end())
        found->second->committed(outcome.error);
}

void CallRegistry::endAll(const ApiError &error)
{
    m_ending = true;
    std::vector<Call *> calls;
    for (const auto &[id, call] : m_calls)
        calls.push_back(call.get());
    for (Call *call : calls)
        call->end(error); // retired calls stay alive until the next turn
    if (m_calls.empty() && m_retired.empty())
        Q_EMIT emptied();
}

bool CallRegistry::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    // Destructors may retire others: take the list first.
    const auto retired = std::move(m_retired);
    m_retired.clear();
    if (m_ending && m_calls.empty())
        Q_EMIT emptied();
    return true;
}

} // namespace orchestris
