// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/timerqueue.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <utility>

namespace orchestris {

namespace {

constexpr size_t kNotInHeap = ~size_t(0);

/// Coarse timers may be 5 % off: putting their expiry on a grid lets several fire in one wake-up.
qint64 expiryOf(qint64 nowMs, qint64 intervalMs, Qt::TimerType type)
{
    const qint64 exact = nowMs + intervalMs;
    qint64 grid = 1;
    if (type == Qt::VeryCoarseTimer) {
        grid = 1000;
    } else if (type == Qt::CoarseTimer) {
        while (grid * 2 <= intervalMs / 20 && grid < 512)
            grid *= 2;
    }
    return (exact + grid - 1) / grid * grid;
}

} // namespace

struct TimerQueue::Timer {
    int id;
    qint64 intervalMs;
    Qt::TimerType type;
    QObject *object;
    qint64 expiryMs;
    quint64 sequence;
    size_t index = kNotInHeap;
    bool *alive = nullptr; ///< set while its event is being delivered
};

TimerQueue::TimerQueue() = default;

TimerQueue::~TimerQueue() = default;

void TimerQueue::add(int id, qint64 intervalMs, Qt::TimerType type, QObject *object, qint64 nowMs)
{
    remove(id);
    auto timer = std::make_unique<Timer>(
        Timer{id, intervalMs, type, object, expiryOf(nowMs, intervalMs, type), m_sequence++});
    insert(timer.get());
    m_timers.emplace(id, std::move(timer));
}

bool TimerQueue::remove(int id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return false;
    take(found->second.get());
    if (found->second->alive)
        *found->second->alive = false;
    m_timers.erase(found);
    return true;
}

bool TimerQueue::removeAll(QObject *object)
{
    std::vector<int> ids;
    for (const auto &[id, timer] : m_timers) {
        if (timer->object == object)
            ids.push_back(id);
    }
    for (const int id : ids)
        remove(id);
    return !ids.empty();
}

QList<QAbstractEventDispatcher::TimerInfo> TimerQueue::timersOf(QObject *object) const
{
    QList<QAbstractEventDispatcher::TimerInfo> result;
    for (const auto &[id, timer] : m_timers) {
        if (timer->object == object)
            result.append({id, static_cast<int>(timer->intervalMs), timer->type});
    }
    return result;
}

qint64 TimerQueue::remaining(int id, qint64 nowMs) const
{
    const auto found = m_timers.find(id);
    return found == m_timers.end() ? -1 : std::max<qint64>(0, found->second->expiryMs - nowMs);
}

std::optional<qint64> TimerQueue::untilNext(qint64 nowMs) const
{
    if (m_heap.empty())
        return {};
    return std::max<qint64>(0, m_heap.front()->expiryMs - nowMs);
}

int TimerQueue::fire(qint64 nowMs)
{
    int fired = 0;
    std::vector<int> busy;
    const quint64 end = m_sequence; // what is added or armed again from here on waits for the next
    while (!m_heap.empty()) {
        Timer *timer = m_heap.front();
        if (timer->expiryMs > nowMs || timer->sequence >= end)
            break;
        take(timer);
        if (timer->alive != nullptr) {
            busy.push_back(timer->id);
            continue;
        }
        rearm(timer, nowMs);
        bool alive = true;
        timer->alive = &alive;
        QTimerEvent event(timer->id);
        QCoreApplication::sendEvent(timer->object, &event);
        ++fired;
        if (alive)
            timer->alive = nullptr;
    }
    for (const int id : busy) {
        const auto found = m_timers.find(id);
        if (found != m_timers.end() && found->second->index == kNotInHeap)
            insert(found->second.get());
    }
    return fired;
}

void TimerQueue::rearm(Timer *timer, qint64 nowMs)
{
    // A late timer does not fire again for each interval it missed.
    const qint64 due = timer->expiryMs + timer->intervalMs;
    timer->expiryMs = due >= nowMs && timer->type == Qt::PreciseTimer
                          ? due
                          : expiryOf(nowMs, timer->intervalMs, timer->type);
    timer->sequence = m_sequence++;
    insert(timer);
}

bool TimerQueue::before(const Timer *a, const Timer *b)
{
    return a->expiryMs != b->expiryMs ? a->expiryMs < b->expiryMs : a->sequence < b->sequence;
}

void TimerQueue::insert(Timer *timer)
{
    m_heap.push_back(timer);
    timer->index = m_heap.size() - 1;
    siftUp(timer->index);
}

void TimerQueue::take(Timer *timer)
{
    const size_t index = timer->index;
    if (index == kNotInHeap)
        return;
    timer->index = kNotInHeap;
    Timer *last = m_heap.back();
    m_heap.pop_back();
    if (last == timer)
        return;
    place(last, index);
    siftUp(index);
    siftDown(last->index);
}

void TimerQueue::place(Timer *timer, size_t index)
{
    m_heap[index] = timer;
    timer->index = index;
}

void TimerQueue::siftUp(size_t index)
{
    Timer *timer = m_heap[index];
    while (index > 0) {
        const size_t parent = (index - 1) / 2;
        if (!before(timer, m_heap[parent]))
            break;
        place(m_heap[parent], index);
        index = parent;
    }
    place(timer, index);
}

void TimerQueue::siftDown(size_t index)
{
    Timer *timer = m_heap[index];
    for (;;) {
        size_t child = index * 2 + 1;
        if (child >= m_heap.size())
            break;
        if (child + 1 < m_heap.size() && before(m_heap[child + 1], m_heap[child]))
            ++child;
        if (!before(m_heap[child], timer))
            break;
        place(m_heap[child], index);
        index = child;
    }
    place(timer, index);
}

} // namespace orchestris
