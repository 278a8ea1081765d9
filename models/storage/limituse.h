// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitwindow.h"
#include "models/storage/limitrepository.h"

namespace orchestris {

class Database;

/// Sums of what the stored rows of ended requests used of a limit.

/// Most of what was used in `window`: without the rows of the last seconds before `nowUs`, among
/// which some may be stored late, and without those that run. Reads within one transaction, without
/// a lock. Cancelled if `cancelled` says so, now and then.
[[nodiscard]] Result<EarlierUse> measureUse(Database &database, const Limit &limit,
                                            const TimeSpan &window, qint64 nowUs,
                                            const std::function<bool()> &cancelled);
/// All that was used in `window`, by what was measured before and what came since. Within a write
/// transaction.
[[nodiscard]] Result<qint64> completeUse(Database &database, const Limit &limit,
                                         const TimeSpan &window,
                                         const std::optional<EarlierUse> &earlier);

} // namespace orchestris
