// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/anomaly.h"
#include "models/domain/snapshot.h"
#include "models/domain/telemetry.h"

#include <memory>
#include <optional>
#include <vector>

namespace orchestris {

/// Which made-up history to make. The same options make the same history, to the microsecond.
struct DemoOptions {
    quint64 seed = 1;
    qint64 endUs = 0;            ///< nothing is later: when the newest request has ended at most
    int days = 90;               ///< before `endUs`
    qint64 requests = 250'000;   ///< in all, exactly
    int keys = 40;               ///< 12 at least
    QByteArray timeZone = "UTC"; ///< IANA name: of office hours, nights and weekends
    int instance = 0;            ///< of the request numbers (RequestIds)
    bool traces = true;          ///< with attempts and limits; without them it is faster
};

/// Something that went wrong, planted into the history on purpose.
struct DemoIncident {
    std::optional<AnomalyKind> kind; ///< absent: none that is compared with a habit
    UsageDimension dimension = UsageDimension::Model;
    QByteArray value; ///< as UsageDimension says
    qint64 startUs = 0;
    qint64 endUs = 0; ///< the history's own end if it still lasts
    QString words;    ///< for people, one sentence
};

/// A made-up company's use of a gateway: its organizations, people (by their roles), keys,
/// providers and limits, and what they asked for, request by request in order of time. For the demo
/// and for tests and measurements at any size. No real person, account or secret is in it.
///
/// Numbers are those that a fresh database gives (migrations included) to what `configuration`
/// lists, in its order; storage's `storeConfiguration` makes and checks them. Not thread-safe.
class DemoTraffic
{
public:
    explicit DemoTraffic(const DemoOptions &options);
    ~DemoTraffic();
    DemoTraffic(const DemoTraffic &) = delete;
    DemoTraffic &operator=(const DemoTraffic &) = delete;

    [[nodiscard]] const DemoOptions &options() const;
    /// Organizations, users, keys, providers, models with prices, aliases and limits; keys without
    /// hashes, providers with a credential that is nowhere. The sandbox and the first organization,
    /// which a fresh database has already, are in it.
    [[nodiscard]] const Configuration &configuration() const;
    [[nodiscard]] const std::vector<DemoIncident> &incidents() const; ///< oldest first
    /// What targets' circuits would have done in the incidents, oldest first.
    [[nodiscard]] const std::vector<CircuitEvent> &circuitEvents() const;
    [[nodiscard]] qint64 startUs() const;

    /// The next request, an ended one; false after the last one. All of `record` is written; giving
    /// the same one each time saves allocations.
    [[nodiscard]] bool next(UsageRecord &record);
    [[nodiscard]] qint64 made() const; ///< how many until now

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace orchestris
