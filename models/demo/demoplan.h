// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/demo/demotraffic.h"

namespace orchestris {

struct DemoCompany;

/// What goes wrong, when, and to whom: indexes into DemoCompany's lists. A span without a length
/// did not happen.
struct DemoPlan {
    TimeSpan outage; ///< of one provider: nearly everything fails
    QByteArray outageProvider;
    TimeSpan slow; ///< one model takes three times as long
    int slowModel = 0;
    TimeSpan refusals; ///< one model refuses a quarter of the requests
    int refusingModel = 0;
    TimeSpan bloat; ///< one key's prompts are twice as long
    int bloatKey = 0;
    TimeSpan loop; ///< one key runs in a circle
    int loopKey = 0;
    TimeSpan storm; ///< one provider answers 429 to most first attempts
    QByteArray stormProvider;
    TimeSpan cut; ///< the local server cuts prompts to what it has room for
    int cutModel = 0;
    std::vector<qint64> restarts; ///< the gateway was killed; what ran then is interrupted

    std::vector<DemoIncident> incidents; ///< the same, to be told; oldest first
    std::vector<CircuitEvent> circuit;
};

inline constexpr double DemoSlowness = 3;
inline constexpr double DemoBloat = 2.1;
inline constexpr double DemoLoop = 20; ///< as many requests as usual
inline constexpr qint64 DemoCutTokens = 4096;

/// Each at a fixed distance before the end, at local hours, the office's ones on weekdays; those
/// that would be before `startUs` are left out.
[[nodiscard]] DemoPlan makeDemoPlan(const DemoCompany &company, const DemoOptions &options,
                                    qint64 startUs);

} // namespace orchestris
