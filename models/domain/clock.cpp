// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/clock.h"

#include <chrono>

namespace orchestris {

using std::chrono::duration_cast;
using std::chrono::microseconds;

qint64 SystemClock::nowUs() const
{
    return duration_cast<microseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

qint64 SystemClock::steadyUs() const
{
    return duration_cast<microseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace orchestris
