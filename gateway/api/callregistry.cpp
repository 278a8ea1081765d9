// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/callregistry.h"

#include "gateway/api/call.h"

#include <QCoreApplication>
#include <QEvent>

namespace orchestris {

namespace {

constexpr auto Retirement = QEvent::User;
constexpr auto Flush = QEvent::Type(QEvent::User + 1);

} // namespace

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
        QCoreApplication::postEvent(this, new QEvent(Retirement));
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

void CallRegistry::flushLater(qint64 id)
{
    if (m_toFlush.empty())
        QCoreApplication::postEvent(this, new QEvent(Flush));
    m_toFlush.push_back(id);
}

bool CallRegistry::event(QEvent *event)
{
    if (event->type() == Flush) {
        for (const qint64 id : std::exchange(m_toFlush, {})) {
            if (const auto found = m_calls.find(id); found != m_calls.end())
                found->second->flush();
        }
        return true;
    }
    if (event->type() != Retirement)
        return QObject::event(event);
    // Destructors may retire others: take the list first.
    const auto retired = std::move(m_retired);
    m_retired.clear();
    if (m_ending && m_calls.empty())
        Q_EMIT emptied();
    return true;
}

} // namespace orchestris
