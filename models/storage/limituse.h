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

/// What ended requests that the limit counts used in its calendar window, by the stored sums: a few
/// milliseconds, however many requests there were. Exact within a write transaction.
[[nodiscard]] Result<qint64> measureUse(Database &database, const Limit &limit,
                                        const TimeSpan &window);

} // namespace orchestris
