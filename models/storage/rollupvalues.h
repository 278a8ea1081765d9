// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <functional>

namespace orchestris {

class Database;

/// Makes rollup_values: a UTC day's sums by the values of one dimension, which most charts and top
/// lists are answered from. They are only another form of what rollup_days has; triggers remove
/// those of a day that changes, and reports do without where there are none, but slower.
///
/// Does one piece of what is to be done, a day and a dimension (some 30 ms for a hundred thousand
/// requests that day), in a write transaction of its own: days that have been over for longer than
/// FineSpanUs. False: there was nothing to do. In the storage thread, when it is idle.
[[nodiscard]] Result<bool> sumUpValues(Database &database, qint64 nowUs);

struct ValueCheck {
    qint64 rows = 0;      ///< that were compared
    qint64 different = 0; ///< those that are not what rollup_days gives
    QString example;      ///< for people: where the first ones are
};
/// Sums all of it up again and compares, within one read transaction.
[[nodiscard]] Result<ValueCheck> checkValues(Database &database,
                                             const std::function<bool()> &cancelled = {});

} // namespace orchestris
