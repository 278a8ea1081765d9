// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/timerwheel.h"

#include <algorithm>

namespace orchestris::bench {

namespace {
constexpr std::size_t slotCount =
    4096; // four seconds of one-millisecond ticks before a timer waits a turn
}

TimerWheel::TimerWheel(std::uint64_t startNs, std::uint64_t tickNs)
    : m_slots(slotCount)
    , m_startNs(startNs)
    , m_tickNs(std::max<std::uint64_t>(1, tickNs))
{
    for (Anchor &anchor : m_slots)
        anchor.m_previous = anchor.m_next = &anchor;
}

void TimerWheel::append(Timer &anchor, Timer &timer)
{
    timer.m_previous = anchor.m_previous;
    timer.m_next = &anchor;
    anchor.m_previous->m_next = &timer;
    anchor.m_previous = &timer;
}

void TimerWheel::unlink(Timer &timer)
{
    timer.m_previous->m_next = timer.m_next;
    timer.m_next->m_previous = timer.m_previous;
    timer.m_previous = timer.m_next = nullptr;
}

void TimerWheel::insert(Timer &timer)
{
    append(slot(timer.m_dueTick), timer);
    ++m_size;
}

void TimerWheel::schedule(Timer &timer, std::uint64_t dueNs)
{
    cancel(timer);
    const std::uint64_t offset = dueNs > m_startNs ? dueNs - m_startNs : 0;
    timer.m_dueTick = std::max((offset + m_tickNs - 1) / m_tickNs, m_tick + 1);
    insert(timer);
}

void TimerWheel::cancel(Timer &timer)
{
    if (!timer.isScheduled())
        return;
    unlink(timer);
    --m_size;
}

void TimerWheel::advance(std::uint64_t nowNs)
{
    const std::uint64_t target = nowNs > m_startNs ? (nowNs - m_startNs) / m_tickNs : 0;
    while (m_tick < target) {
        if (m_size == 0) {
            m_tick = target;
            return;
        }
        ++m_tick;
        Timer &anchor = slot(m_tick);
        if (anchor.m_next == &anchor)
            continue;
        // The list is taken away first: a timer may schedule or cancel any other from onTimer().
        Anchor due;
        due.m_next = anchor.m_next;
        due.m_previous = anchor.m_previous;
        due.m_next->m_previous = &due;
        due.m_previous->m_next = &due;
        anchor.m_previous = anchor.m_next = &anchor;
        while (due.m_next != &due) {
            Timer &timer = *due.m_next;
            unlink(timer);
            --m_size;
            if (timer.m_dueTick > m_tick)
                insert(timer); // a later turn of the wheel
            else
                timer.onTimer(nowNs);
        }
    }
}

std::uint64_t TimerWheel::nextNs() const
{
    if (m_size == 0)
        return 0;
    std::uint64_t tick = m_tick + 1;
    for (std::size_t i = 0; i + 1 < m_slots.size(); ++i, ++tick) {
        const Timer &anchor = m_slots[tick % m_slots.size()];
        if (anchor.m_next != &anchor)
            break;
    }
    return m_startNs + tick * m_tickNs;
}

} // namespace orchestris::bench
