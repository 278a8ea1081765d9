// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/usagerecord.h"

#include <functional>

class QIODevice;

namespace orchestris {

class Database;

/// How long one answer may take.
inline constexpr qint64 SearchBudgetUs = 150'000;
/// At once, whatever a filter asks for.
inline constexpr int MaximumRequestRows = 10'000;

/// Requests that fit, newest first, with the names of key and owner; without attempts and limits.
/// Spans of time are spans of request numbers, which know milliseconds.
///
/// Looks only where the sums say that there can be requests that fit, as far as the filter is by
/// what they are kept by (owners, keys, aliases, models, providers, endpoints, programs, statuses),
/// and a minute before and after, as numbers may be ahead of the clock. Ends when it has
/// `UsageFilter::limit` of them, or when `budgetUs` (negative: no end) is over, but gets on in
/// each call.
///
/// `anyId` and `requestId` are looked up by indexes: ours, the client's, and the provider's of the
/// last attempt. Those of earlier attempts have none and are not found.
///
/// Works on a read-only connection, within one transaction; confined to the connection's thread.
[[nodiscard]] Result<RequestPage> findRequests(Database &database, const UsageFilter &filter,
                                               qint64 budgetUs = SearchBudgetUs,
                                               const std::function<bool()> &cancelled = {});

/// Writes all that fit as CSV (RFC 4180, UTF-8, one header line), newest first, and answers how
/// many (`limit` is not heeded). Times are ISO 8601 in UTC with microseconds, costs exact dollars;
/// a text that a spreadsheet would take for a formula (= + - @ first) has an apostrophe before it.
/// No secret is in it. `progress`: 0 … 1, now and then. Each few thousand rows are a transaction of
/// their own, so that a long export keeps nobody waiting.
[[nodiscard]] Result<qint64> exportRequestsCsv(Database &database, const UsageFilter &filter,
                                               QIODevice &device,
                                               const std::function<void(double)> &progress = {},
                                               const std::function<bool()> &cancelled = {});

} // namespace orchestris
