// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/http/timerqueue.h"

#include <array>
#include <atomic>
#include <vector>

struct epoll_event;

namespace orchestris {

/// A QAbstractEventDispatcher on epoll. Confined to its thread, except `wakeUp` and `interrupt`.
class EpollDispatcher final : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    EpollDispatcher();
    ~EpollDispatcher() override;

    /// False if the kernel gave no descriptors: do not use it then.
    [[nodiscard]] bool isUsable() const { return m_epoll >= 0 && m_wake >= 0; }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    using QAbstractEventDispatcher::registerTimer;
    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType,
                       QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    [[nodiscard]] QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;

    void wakeUp() override;
    void interrupt() override;

private:
    /// What is known of one descriptor; the table's index is its number.
    struct Descriptor {
        std::array<QSocketNotifier *, 3> notifiers{}; ///< by QSocketNotifier::Type
        quint32 registered = 0;                       ///< the events the kernel was told of
        quint32 generation = 0;    ///< marks what the kernel reports for a notifier that is gone
        bool inKernel = false;     ///< as far as we know: closing removes it without a word
        bool dirty = false;        ///< in `m_dirty`
        bool mayBeAnother = false; ///< had no notifier for a while: may have been closed and reused
        bool alwaysReady = false;  ///< a file: epoll does not take it
    };

    [[nodiscard]] static quint32 wantedEvents(const Descriptor &descriptor);
    void markDirty(int fd);
    void applyChanges();
    void apply(int fd, Descriptor &descriptor);
    [[nodiscard]] int waitTimeout(bool canWait, bool includeTimers) const;
    int waitAndDispatch(int timeoutMs);
    int waitForWakeUpOnly(int timeoutMs);
    void sleepEnded();
    bool dispatch(const epoll_event &event);
    bool notify(int fd, quint32 generation, int type);
    int dispatchAlwaysReady();
    [[nodiscard]] static qint64 nowMs();

    int m_epoll = -1;
    int m_wake = -1;
    std::vector<Descriptor> m_descriptors;
    std::vector<int> m_dirty;
    std::vector<int> m_alwaysReady;
    std::vector<epoll_event> m_events;
    TimerQueue m_timers;

    enum WakeState : int { Running, WakePending, Sleeping };
    std::atomic<int> m_wakeState{Running};
    std::atomic<bool> m_interrupted{false};
};

} // namespace orchestris
