// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/admission/limitcounter.h"

#include <algorithm>
#include <limits>

namespace orchestris {

namespace {

constexpr qint64 SlotUs = 250'000;
/// A slot counts until all of it is a minute old.
constexpr qint64 SlotsOfAMinute = 60'000'000 / SlotUs + 1;
/// Windows that are over are kept for a clock that jumps back.
constexpr size_t KeptWindows = 8;
/// What storage tells stops at the largest number there is; sums with it must not pass that.
constexpr qint64 MostTold = std::numeric_limits<qint64>::max() / 4;

bool isMinute(const Limit &limit)
{
    return limit.window == LimitWindow::Minute;
}

} // namespace

LimitCounter::Place LimitCounter::placeAt(const Limit &limit, qint64 wallUs, qint64 steadyUs)
{
    turnTo(limit, steadyUs);
    if (isMinute(limit))
        return steadyUs / SlotUs;
    if (!m_span.contains(wallUs) || m_zone != limit.timeZone) {
        m_span = windowAt(limit, wallUs);
        m_zone = limit.timeZone;
    }
    const Place place = m_span.startUs;
    if (!m_windows.empty() && m_windows.back().startUs > place)
        carryBack(place, steadyUs);
    else if (!m_windows.empty() && m_windows.back().startUs == place)
        m_windows.back().seenUs = steadyUs;
    return place;
}

void LimitCounter::turnTo(const Limit &limit, qint64 steadyUs)
{
    if (isMinute(limit))
        dropOldSlots(steadyUs);
}

void LimitCounter::carryBack(Place place, qint64 steadyUs)
{
    Window &newest = m_windows.back();
    if (newest.seenUs == 0) // only told of yet
        newest.seenUs = steadyUs;
    // After that long it would not have counted any more, whatever the clock showed.
    if (steadyUs - newest.seenUs >= m_span.endUs - m_span.startUs)
        return;
    const qint64 used = newest.used + newest.settled;
    Window &window = windowFrom(place);
    window.carried = std::max(window.carried, used - window.used - window.settled);
}

LimitCounter::Standing LimitCounter::standing(const Limit &limit, Place place) const
{
    if (isMinute(limit))
        return {m_minuteUsed, m_minuteHeld, 0, 0};
    Standing standing;
    if (limit.window != LimitWindow::Total && limit.window != LimitWindow::None)
        standing.resetsAtUs = m_span.startUs == place ? m_span.endUs : windowAt(limit, place).endUs;
    if (const Window *window = findWindow(place)) {
        standing.used = window->used + window->settled + window->carried;
        standing.held = window->held;
        standing.settled = window->settled;
    }
    return standing;
}

qint64 LimitCounter::available(const Limit &limit, Place place) const
{
    const Standing now = standing(limit, place);
    return limit.amount - now.used - now.held;
}

qint64 LimitCounter::minuteWaitUs(const Limit &limit, qint64 needed, qint64 steadyUs) const
{
    qint64 left = limit.amount - m_minuteUsed - m_minuteHeld;
    for (const Slot &slot : m_slots) {
        left += slot.used + slot.held;
        if (left >= needed)
            return std::max<qint64>((slot.number + SlotsOfAMinute) * SlotUs - steadyUs, 1);
    }
    return SlotsOfAMinute * SlotUs;
}

void LimitCounter::hold(const Limit &limit, Place place, qint64 amount)
{
    if (!isMinute(limit)) {
        windowFrom(place).held += amount;
        return;
    }
    slotAt(place).held += amount;
    m_minuteHeld += amount;
}

void LimitCounter::settle(const Limit &limit, Place place, qint64 held, qint64 used)
{
    if (!isMinute(limit)) {
        Window &window = windowFrom(place);
        window.held -= held;
        window.settled += used;
        return;
    }
    if (isOver(limit, place))
        return;
    Slot &slot = slotAt(place);
    slot.held -= held;
    slot.used += used;
    m_minuteHeld -= held;
    m_minuteUsed += used;
}

void LimitCounter::forget(const Limit &limit, Place place, qint64 used)
{
    if (!isMinute(limit))
        windowFrom(place).settled -= used;
}

void LimitCounter::tell(qint64 windowStartUs, qint64 used)
{
    windowFrom(windowStartUs).used = std::min(used, MostTold);
}

void LimitCounter::recall(qint64 amount, qint64 steadyUs)
{
    slotAt(steadyUs / SlotUs).used += amount;
    m_minuteUsed += amount;
}

LimitCounter::Window &LimitCounter::windowFrom(qint64 startUs)
{
    const auto at =
        std::lower_bound(m_windows.begin(), m_windows.end(), startUs,
                         [](const Window &window, qint64 start) { return window.startUs < start; });
    if (at != m_windows.end() && at->startUs == startUs)
        return *at;
    m_windows.insert(at, Window{startUs, 0, 0, 0, 0, 0});
    while (m_windows.size() > KeptWindows && m_windows.front().isIdle()
           && m_windows.front().startUs != startUs)
        m_windows.erase(m_windows.begin());
    return *std::find_if(m_windows.begin(), m_windows.end(),
                         [startUs](const Window &window) { return window.startUs == startUs; });
}

const LimitCounter::Window *LimitCounter::findWindow(qint64 startUs) const
{
    for (auto window = m_windows.rbegin(); window != m_windows.rend(); ++window) {
        if (window->startUs == startUs)
            return &*window;
    }
    return nullptr;
}

bool LimitCounter::isOver(const Limit &limit, Place place) const
{
    return isMinute(limit) && !findSlot(place);
}

const LimitCounter::Slot *LimitCounter::findSlot(qint64 number) const
{
    const auto at = std::lower_bound(m_slots.begin(), m_slots.end(), number,
                                     [](const Slot &slot, qint64 n) { return slot.number < n; });
    return at != m_slots.end() && at->number == number ? &*at : nullptr;
}

LimitCounter::Slot &LimitCounter::slotAt(qint64 number)
{
    const auto at = std::lower_bound(m_slots.begin(), m_slots.end(), number,
                                     [](const Slot &slot, qint64 n) { return slot.number < n; });
    if (at != m_slots.end() && at->number == number)
        return *at;
    return *m_slots.insert(at, Slot{number, 0, 0});
}

void LimitCounter::dropOldSlots(qint64 steadyUs)
{
    const qint64 oldest = steadyUs / SlotUs - SlotsOfAMinute;
    while (!m_slots.empty() && m_slots.front().number <= oldest) {
        m_minuteUsed -= m_slots.front().used;
        m_minuteHeld -= m_slots.front().held;
        m_slots.pop_front();
    }
}

} // namespace orchestris
