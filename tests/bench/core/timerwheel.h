// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace orchestris::bench {

/// Something to be called at a time. It links itself into a TimerWheel, so scheduling allocates
/// nothing. Cancel it before it dies; the wheel does not own it.
class Timer
{
public:
    Timer() = default;
    Timer(const Timer &) = delete;
    Timer &operator=(const Timer &) = delete;
    virtual ~Timer() = default;

    /// Called once a schedule(); it may schedule itself again or cancel others.
    virtual void onTimer(std::uint64_t nowNs) = 0;

    bool isScheduled() const { return m_next != nullptr; }

private:
    friend class TimerWheel;
    Timer *m_previous = nullptr;
    Timer *m_next = nullptr;
    std::uint64_t m_dueTick = 0;
};

/// A hashed timer wheel: thousands of paced streams cost a list operation each. Times are
/// nanoseconds of one monotonic clock, passed in; a timer fires at the first tick that is not
/// before its time, never early. One thread.
class TimerWheel
{
public:
    TimerWheel(std::uint64_t startNs, std::uint64_t tickNs);
    TimerWheel(const TimerWheel &) = delete;
    TimerWheel &operator=(const TimerWheel &) = delete;

    /// Moves the timer if it is scheduled already. A time in the past fires at the next tick.
    void schedule(Timer &timer, std::uint64_t dueNs);
    void cancel(Timer &timer);

    /// Fires everything due. Timers scheduled meanwhile wait for a later tick.
    void advance(std::uint64_t nowNs);

    /// When to call advance() next; 0 if nothing is scheduled. May be early for far timers.
    std::uint64_t nextNs() const;

    std::size_t size() const { return m_size; }

private:
    class Anchor : public Timer
    {
    public:
        void onTimer(std::uint64_t) override {}
    };

    void insert(Timer &timer);
    static void append(Timer &anchor, Timer &timer);
    static void unlink(Timer &timer);
    Timer &slot(std::uint64_t tick) { return m_slots[tick % m_slots.size()]; }

    std::vector<Anchor> m_slots;
    std::uint64_t m_startNs;
    std::uint64_t m_tickNs;
    std::uint64_t m_tick = 0; ///< the last tick that was fired
    std::size_t m_size = 0;
};

} // namespace orchestris::bench
