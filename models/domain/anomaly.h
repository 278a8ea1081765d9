// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"

namespace orchestris {

/// What is compared with its habit. Numbers are stored.
enum class AnomalyKind : quint8 {
    Latency = 1,        ///< median total time of an hour, microseconds
    ErrorRate = 2,      ///< errors of 10,000 requests of an hour
    Retries = 3,        ///< retries of 10,000 requests of an hour
    CostPerRequest = 4, ///< nano-dollars, of an hour
    CostPerDay = 5,     ///< nano-dollars, of a day
};
/// "latency", "error_rate", "retries", "cost_per_request", "cost_per_day"
[[nodiscard]] QByteArray anomalyKindName(AnomalyKind kind);

/// One series left its habit.
struct Anomaly {
    Id id = 0;
    AnomalyKind kind = AnomalyKind::Latency;
    /// Which requests: all with that value of that dimension (Model, Provider, Key or
    /// Organization).
    UsageDimension dimension = UsageDimension::Model;
    QByteArray value;
    QString label; ///< for people; filled when read
    qint64 startUs = 0;
    qint64 endUs = 0;    ///< of the last hour that showed it
    bool isOpen = false; ///< the newest whole hour still shows it
    double observed = 0; ///< the worst, in the kind's unit
    double usual = 0;    ///< what the habit expected then
    double spread = 0;   ///< the habit's own spread (scaled median absolute deviation)
    qint64 requests = 0; ///< in its hours

    bool operator==(const Anomaly &) const = default;
};

} // namespace orchestris
