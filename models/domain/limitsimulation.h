// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limit.h"
#include "models/domain/limitwindow.h"

#include <deque>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <queue>
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
    /// Of a minute: from a minute before its first refusal to its last one; of concurrency: from
    /// its first to its last one.
    TimeSpan span;
    qint64 requests = 0;
    qint64 firstAtUs = 0; ///< from then on it refused
    /// What was really used in it, in the metric's unit. Of concurrency: the most at the same time.
    qint64 used = 0;
};

struct SimulationReport {
    qint64 examined = 0; ///< requests that the limit counts
    qint64 refused = 0;
    Quantities refusedQuantities;
    std::vector<RefusedKey> keys; ///< most requests first
    /// Oldest first. Of a minute and of concurrency: refusals within a minute of each other are in
    /// one. At most MostWindows, the newest.
    std::vector<RefusedWindow> windows;
    std::vector<RefusedRequest> requests; ///< the first ones, at most MostRequests
    qint64 highest = 0; ///< the most that was used in one window (concurrent: at the same time)

    static constexpr size_t MostRequests = 1000;
    static constexpr size_t MostWindows = 10'000;
};

/// Goes through past requests as if a limit had stood. A request that would have been refused uses
/// nothing. Simpler than admission: a request counts with what it really used, from its begin on,
/// and is refused if that does not fit (with `Strict` as with `Adaptive`); for concurrency it runs
/// from its begin for its total time. A pure value. What it keeps grows with the keys and windows
/// in which something was refused, and with the requests of one minute, not with all requests.
class LimitSimulation
{
public:
    explicit LimitSimulation(Limit limit);

    /// Records of ended requests in the order in which they began; one that began earlier than the
    /// one before it counts as if it had begun with that. Those that the limit does not count are
    /// passed over, as are those that used nothing and never went to a provider.
    void add(const UsageRecord &record);
    [[nodiscard]] SimulationReport report() const;

private:
    /// A sum over the minute before the newest part.
    class LastMinute
    {
    public:
        void moveTo(qint64 us);
        void add(qint64 us, qint64 amount);
        [[nodiscard]] qint64 sum() const { return m_sum; }

    private:
        struct Part {
            qint64 us = 0;
            qint64 amount = 0;
        };
        std::deque<Part> m_parts;
        qint64 m_sum = 0;
    };
    /// How many run at the same time.
    class Running
    {
    public:
        void moveTo(qint64 us);
        void add(qint64 endUs) { m_ends.push(endUs); }
        [[nodiscard]] qint64 count() const { return qint64(m_ends.size()); }

    private:
        std::priority_queue<qint64, std::vector<qint64>, std::greater<>> m_ends;
    };

    void moveTo(qint64 us);
    [[nodiscard]] bool fits(qint64 amount) const;
    void count(const UsageRecord &record, qint64 us, qint64 amount, bool isRefused);
    void refuse(const UsageRecord &record, qint64 us);
    void noteWindow(qint64 us);
    void finishWindow();

    Limit m_limit;
    SimulationReport m_report; ///< without the keys, and the window at hand
    std::map<Id, RefusedKey> m_keys;
    qint64 m_nowUs = std::numeric_limits<qint64>::min();
    // Calendar windows.
    TimeSpan m_span;
    qint64 m_admitted = 0;
    qint64 m_used = 0; ///< by all, also by those that are refused
    // Windows of a minute, and concurrency.
    LastMinute m_admittedMinute;
    LastMinute m_usedMinute;
    Running m_admittedRunning;
    Running m_usedRunning;
    qint64 m_sinceRefusal = 0; ///< used since the latest one, of a minute
    std::optional<RefusedWindow> m_window;
};

} // namespace orchestris
