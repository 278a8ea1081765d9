// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/telemetry.h"
#include "models/domain/usagereport.h"

#include <functional>

namespace orchestris {

class Database;

/// Answers from the sums alone (rollup_series, rollup_recent, rollup_days), never from the rows of
/// requests: as fast after ten million of them as after ten. Works on a read-only connection,
/// within one transaction; confined to the connection's thread. Cancelled if `cancelled` says so,
/// now and then.
[[nodiscard]] Result<UsageReport> usageReport(Database &database, const UsageQuery &query,
                                              qint64 nowUs,
                                              const std::function<bool()> &cancelled = {});

/// How each target did in [sinceUs, untilUs).
[[nodiscard]] Result<TelemetryReport> telemetryReport(Database &database, qint64 sinceUs,
                                                      qint64 untilUs, qint64 nowUs,
                                                      const std::function<bool()> &cancelled = {});

} // namespace orchestris
