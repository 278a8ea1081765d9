// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QStringList>

#include <functional>

namespace orchestris {

class Database;
class Clock;

struct RollupCheck {
    qint64 sinceUs = 0;   ///< older rows may be gone: older sums are not compared
    qint64 rows = 0;      ///< ended requests that were read
    qint64 sums = 0;      ///< sums that were compared, one a series and quarter of an hour
    qint64 different = 0; ///< those that are not what the rows give
    QStringList examples; ///< the first ones, for people
};

/// With 0 … 1, now and then.
using RollupProgress = std::function<void(double)>;

/// Sums up the rows and compares: attempts' sums too. Within one read transaction. Cancelled if
/// `cancelled` says so, now and then.
[[nodiscard]] Result<RollupCheck> checkRollups(Database &database, const RollupProgress &progress,
                                               const std::function<bool()> &cancelled);
/// Makes the sums anew from the rows, in one write transaction: all, or those from the first whole
/// day on of which all rows are there. How many rows were summed up. Cancelled: nothing has
/// changed.
[[nodiscard]] Result<qint64> rebuildRollups(Database &database, const Clock &clock,
                                            const RollupProgress &progress,
                                            const std::function<bool()> &cancelled);

} // namespace orchestris
