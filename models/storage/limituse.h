// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitwindow.h"
#include "models/storage/limitrepository.h"

namespace orchestris {

class Database;

/// Whether the limit has counters in the database. Those of a minute and of concurrent requests are
/// in the gateway's memory only.
[[nodiscard]] bool hasCounter(const Limit &limit);

/// What each of the limits that have counters has used in its window at `nowUs`.
[[nodiscard]] Result<QList<LimitUse>> usesOf(Database &database, const QList<Limit> &limits,
                                             qint64 nowUs);

/// Most of what the rows of ended requests used in `window`: without the rows of the last seconds
/// before `nowUs`, among which some may be stored late, and without those that run. Reads within
/// one transaction, without a lock. Cancelled if `cancelled` says so, now and then.
[[nodiscard]] Result<EarlierUse> measureUse(Database &database, const Limit &limit,
                                            const TimeSpan &window, qint64 nowUs,
                                            const std::function<bool()> &cancelled);
/// All that they used in `window`, by what was measured before and what came since. Within a write
/// transaction.
[[nodiscard]] Result<qint64> completeUse(Database &database, const Limit &limit,
                                         const TimeSpan &window,
                                         const std::optional<EarlierUse> &earlier);

} // namespace orchestris
