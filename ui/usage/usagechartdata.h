// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"
#include "ui/charts/chartdata.h"

/// Reports as charts. Pure functions. Each takes a report with parts; where it has groups, the
/// MostGroups first ones have a series of their own and the others share one.
namespace orchestris::usagecharts {

inline constexpr int MostGroups = 7;

/// Input that was not in a cache, cached input, output but reasoning, reasoning.
[[nodiscard]] ChartData tokensByKind(const UsageReport &report, const QByteArray &timeZone);
/// Without `groupBy` one series.
[[nodiscard]] ChartData tokens(const UsageReport &report, std::optional<UsageDimension> groupBy,
                               const QByteArray &timeZone);
[[nodiscard]] ChartData cost(const UsageReport &report, std::optional<UsageDimension> groupBy,
                             const QByteArray &timeZone);
/// Errors, and what succeeded on top of them.
[[nodiscard]] ChartData requests(const UsageReport &report, const QByteArray &timeZone);
enum class Times { Whole, FirstToken };
/// p50, p95 and p99. The report must have been asked for with latencies.
[[nodiscard]] ChartData latency(const UsageReport &report, Times times, const QByteArray &timeZone);

} // namespace orchestris::usagecharts
