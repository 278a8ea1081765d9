// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/keyformat.h"
#include "models/domain/result.h"
#include "models/domain/usagerecord.h"

#include <functional>

namespace orchestris {

class Clock;
class Database;
struct Configuration;

/// The next record of a bulk load, ended; false: there are no more. Records come in order of time.
using RecordSource = std::function<bool(UsageRecord &record)>;

/// What a bulk load tells now and then, and asks.
struct LoadProgress {
    std::function<void(qint64 rows)> told;
    std::function<bool()> cancelled;
};

/// Writes a configuration into a fresh database by its repositories, as if it had been made at
/// `madeAtUs`. Keys are issued with secrets that nobody knows. Conflict if a number is not the
/// one that the configuration says: the database was not fresh. Confined to the database's thread.
[[nodiscard]] Result<void> storeConfiguration(Database &database, const KeyHasher &hasher,
                                              const Configuration &configuration, qint64 madeAtUs);
/// Sets its limits; after the records, so that what they have used is counted once.
[[nodiscard]] Result<void> storeLimits(Database &database, const Configuration &configuration,
                                       const Clock &clock);

/// Writes records with their sums, in transactions of many thousand. How many were written.
/// Cancelled, or failed: those of the transactions before are there, and the next start of a
/// gateway makes the sums anew. Expects to be alone on the database: nothing is synced to the disk
/// before the end. `clock` tells what is old enough to be summed up by days.
[[nodiscard]] Result<qint64> storeRecords(Database &database, const Clock &clock,
                                          const RecordSource &source,
                                          const LoadProgress &progress = {});

} // namespace orchestris
