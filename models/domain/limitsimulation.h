// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limit.h"
#include "models/domain/limitwindow.h"

#include <deque>
#include <map>
#include <vector>

namespace orchestris {

struct UsageRecord;

/// One request that a limit would have refused.
struct RefusedRequest {
    qint64 id = 0;
    qint64 startedAtUs = 0;
    Id keyId = 0;
    Id userId = 0;
    QByteArray model; ///< as asked for
    Nanos cost = 0;   ///< what it did cost
};

/// What a limit would have refused of one key.
struct RefusedKey {
    Id keyId = 0;
    Id userId = 0;
    qint64 requests = 0;
    Quantities quantities; ///< of those requests
    qint64 firstAtUs = 0;
    qint64 lastAtUs = 0;
};

/// A window in which it would have refused something.
struct RefusedWindow {
    TimeSpan span;
    qint64 requests = 0;
    qint64 firstAtUs = 0; ///< from then on it refused
    qint64 used = 0;      ///< what was really used in it, in the metric's unit
};

struct SimulationReport {
    qint64 examined = 0; ///< requests that the limit counts
    qint64 refused = 0;
    Quantities refusedQuantities;
    std::vector<RefusedKey> keys; ///< most requests first
    std::vector<RefusedWindow>
        windows; ///< oldest first; of a minute: those that follow each other are one
    std::vector<RefusedRequest> requests; ///< the first ones, at most MostRequests
    qint64 highest = 0; ///< the most that was used in one window (concurrent: at the same time)

    static constexpr size_t MostRequests = 1000;
};

/// Goes through past requests as if a limit had stood. A request that would have been refused uses
/// nothing. Simpler than admission: a request counts with what it really used, and is refused if
/// that does not fit (with `Strict` as with `Adaptive`); for the windows of a minute and for
/// concurrency it runs from its begin for its total time. A pure value.
class LimitSimulation
{
public:
    explicit LimitSimulation(Limit limit);

    /// Records in the order in which they began. Those that the limit does not count are passed
    /// over.
    void add(const UsageRecord &record);
    [[nodiscard]] SimulationReport report() const;

private:
    Limit m_limit;
    // The implementation's own.
};

} // namespace orchestris
