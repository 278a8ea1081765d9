// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/admission/requesthabit.h"

#include <algorithm>
#include <cmath>

namespace orchestris {

namespace {

constexpr qint64 MinuteUs = 60'000'000;
constexpr int KnownAfter = 10; // busy minutes
constexpr int Memory = 30;     // busy minutes: 1 / weight of the newest
constexpr double MostLearned = 3;

} // namespace

RequestHabit::Rate RequestHabit::count(qint64 nowUs)
{
    nowUs = std::max(nowUs, m_minute * MinuteUs); // another thread may have been before us
    const qint64 minute = nowUs / MinuteUs;
    if (minute != m_minute) {
        if (m_current > 0)
            learn(m_current);
        m_previous = minute == m_minute + 1 ? m_current : 0;
        m_current = 0;
        m_minute = minute;
    }
    ++m_current;

    // What the minute before adds is taken to be spread evenly over it.
    const qint64 left = MinuteUs - nowUs % MinuteUs;
    const qint64 rate = m_current + m_previous * left / MinuteUs;
    const bool isKnown = m_busyMinutes >= KnownAfter;
    return {rate, isKnown ? std::max<qint64>(1, std::llround(m_usual)) : 0};
}

void RequestHabit::learn(qint64 requests)
{
    auto learned = static_cast<double>(requests);
    if (m_busyMinutes >= KnownAfter)
        learned = std::min(learned, std::max(m_usual, 1.0) * MostLearned);
    m_busyMinutes = std::min(m_busyMinutes + 1, Memory);
    m_usual += (learned - m_usual) / m_busyMinutes;
}

} // namespace orchestris
