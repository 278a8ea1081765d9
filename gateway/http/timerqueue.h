// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractEventDispatcher>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace orchestris {

/// The timers of one event dispatcher, as a heap ordered by expiry. Confined to its thread. Times
/// are milliseconds of a steady clock that the caller passes in.
class TimerQueue
{
public:
    TimerQueue();
    ~TimerQueue();

    void add(int id, qint64 intervalMs, Qt::TimerType type, QObject *object, qint64 nowMs);
    bool remove(int id);
    bool removeAll(QObject *object);
    [[nodiscard]] QList<QAbstractEventDispatcher::TimerInfo> timersOf(QObject *object) const;
    /// Milliseconds until it fires, 0 if it is due, -1 if there is no such timer.
    [[nodiscard]] qint64 remaining(int id, qint64 nowMs) const;
    /// Milliseconds until the next one that may fire; nothing if there is none.
    [[nodiscard]] std::optional<qint64> untilNext(qint64 nowMs) const;

    /// Sends a QTimerEvent for each timer that is due, each at most once; one whose event is being
    /// delivered right now (a nested call) is left out. Handlers may add and remove timers. Returns
    /// how many were sent.
    int fire(qint64 nowMs);

private:
    struct Timer;

    [[nodiscard]] static bool before(const Timer *a, const Timer *b);
    void rearm(Timer *timer, qint64 nowMs);
    void insert(Timer *timer);
    void take(Timer *timer);
    void place(Timer *timer, size_t index);
    void siftUp(size_t index);
    void siftDown(size_t index);

    std::unordered_map<int, std::unique_ptr<Timer>> m_timers;
    std::vector<Timer *> m_heap;
    quint64 m_sequence = 0;
};

} // namespace orchestris
