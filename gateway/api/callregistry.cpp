// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/callregistry.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace orchestris {

namespace {

constexpr auto Retirement = QEvent::User;
constexpr auto Flush = QEvent::Type(QEvent::User + 1);

} // namespace

CallRegistry::CallRegistry(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

CallRegistry::~CallRegistry() = default;

void CallRegistry::add(std::unique_ptr<RunningRequest> request)
{
    RunningRequest &added = *request;
    m_requests.emplace(added.id(), std::move(request));
    added.begin();
}

void CallRegistry::retire(qint64 id)
{
    const auto found = m_requests.find(id);
    if (found == m_requests.end())
        return;
    if (m_retired.empty())
        QCoreApplication::postEvent(this, new QEvent(Retirement));
    m_retired.push_back(std::move(found->second));
    m_requests.erase(found);
}

void CallRegistry::committed(const CommitOutcome &outcome)
{
    const auto found = m_requests.find(outcome.recordId);
    if (found != m_requests.end())
        found->second->committed(outcome.error);
}

void CallRegistry::drain()
{
    m_draining = true;
    if (m_retired.empty()) // else it is told when they are gone
        tellIfEmptied();
}

void CallRegistry::endAll(const ApiError &error)
{
    for (RunningRequest *request : all())
        request->end(error); // retired ones stay alive until the next turn
    drain();
}

void CallRegistry::configurationChanged(const SnapshotPtr &newest)
{
    for (RunningRequest *request : all())
        request->configurationChanged(newest);
}

QList<LiveRequest> CallRegistry::live() const
{
    QList<LiveRequest> running;
    for (const auto &[id, request] : m_requests) {
        if (auto live = request->live())
            running.append(std::move(*live));
    }
    return running;
}

int CallRegistry::stop(const StopOrder &order, const ApiError &error)
{
    int stopped = 0;
    for (RunningRequest *request : all()) {
        const auto live = request->live();
        if (!live || !order.concerns(live->record))
            continue;
        request->end(error);
        ++stopped;
    }
    return stopped;
}

std::vector<RunningRequest *> CallRegistry::all() const
{
    std::vector<RunningRequest *> requests;
    requests.reserve(m_requests.size());
    for (const auto &[id, request] : m_requests)
        requests.push_back(request.get());
    return requests;
}

void CallRegistry::tellIfEmptied()
{
    if (m_draining && m_requests.empty()) {
        m_draining = false;
        Q_EMIT emptied();
    }
}

void CallRegistry::flushLater(qint64 id)
{
    if (m_toFlush.empty())
        QCoreApplication::postEvent(this, new QEvent(Flush));
    m_toFlush.push_back(id);
}

void CallRegistry::wakeAt(qint64 id, qint64 dueUs)
{
    const bool isFirst = m_wakes.empty() || dueUs < m_wakes.begin()->first;
    m_wakes.emplace(dueUs, id);
    if (isFirst)
        armTimer();
}

void CallRegistry::armTimer()
{
    if (m_wakes.empty()) {
        m_timer.stop();
        return;
    }
    const qint64 waitUs = std::max<qint64>(m_wakes.begin()->first - m_clock.steadyUs(), 0);
    m_timer.start(static_cast<int>((waitUs + 999) / 1000), Qt::PreciseTimer, this);
}

void CallRegistry::wakeDue()
{
    const qint64 now = m_clock.steadyUs();
    std::vector<qint64> due;
    while (!m_wakes.empty() && m_wakes.begin()->first <= now) {
        due.push_back(m_wakes.begin()->second);
        m_wakes.erase(m_wakes.begin());
    }
    armTimer();
    for (const qint64 id : due) {
        if (const auto found = m_requests.find(id); found != m_requests.end())
            found->second->wake();
    }
}

void CallRegistry::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        wakeDue();
    else
        QObject::timerEvent(event);
}

bool CallRegistry::event(QEvent *event)
{
    if (event->type() == Flush) {
        for (const qint64 id : std::exchange(m_toFlush, {})) {
            if (const auto found = m_requests.find(id); found != m_requests.end())
                found->second->flush();
        }
        return true;
    }
    if (event->type() != Retirement)
        return QObject::event(event);
    // Destructors may retire others: take the list first.
    const auto retired = std::exchange(m_retired, {});
    tellIfEmptied();
    return true;
}

} // namespace orchestris
