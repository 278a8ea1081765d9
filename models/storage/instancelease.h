// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "models/storage/filelock.h"

#include <map>
#include <vector>

namespace orchestris {

class Database;
class LimitCounters;
class ModelRepository;
class Rollups;
struct UsageRecord;

/// The number that tells one running gateway from others on the same data (it is part of each
/// request's number). Held as long as this object lives, by a lock in `DATADIR/instances` that ends
/// with the process. Confined to the storage thread.
class InstanceLease
{
public:
    /// The smallest free number. Unavailable if all 256 are taken.
    [[nodiscard]] static Result<InstanceLease> take(Database &database, const QString &dataDir,
                                                    const Clock &clock);
    /// Where the locks are.
    [[nodiscard]] static QString folder(const QString &dataDir);
    /// Whether a gateway holds that number now.
    [[nodiscard]] static bool isRunning(const QString &folder, int number);

    InstanceLease(InstanceLease &&) = default;
    InstanceLease &operator=(InstanceLease &&) = default;

    [[nodiscard]] int number() const { return m_number; }

    /// Closes the requests that were open when their gateway ended without closing them: state
    /// Interrupted, error code "interrupted", tokens and cost as estimates of what the open row
    /// knows, which limits are charged with and sums are made of. Requests of gateways that still
    /// run are left alone. To be called before this instance has made any. Some hundred rows a
    /// transaction. Answers how many there were.
    [[nodiscard]] Result<int> closeInterrupted(Database &database, const Clock &clock);

    /// At an orderly end: takes the row out.
    void release(Database &database);

private:
    InstanceLease() = default;
    [[nodiscard]] bool isAlive(int number, std::map<int, FileLock> &dead) const;
    /// Closes those of the rows whose gateways are dead, in one transaction.
    [[nodiscard]] Result<int> closeRows(Database &database, std::vector<UsageRecord> rows,
                                        ModelRepository &models, LimitCounters &counters,
                                        Rollups &rollups, std::map<int, FileLock> &dead) const;

    QString m_folder;
    FileLock m_lock;
    int m_number = -1;
};

} // namespace orchestris
