// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/rollupdays.h"
#include "models/storage/rollups.h"

namespace orchestris {

/// Sums up many records at once, as Rollups and RollupCompaction would in time, but writes what is
/// old into the days directly and once. For records that have just been stored in bulk, or that
/// are read from their rows again; in the order of their numbers, or nearly.
///
/// Within a write transaction, or several: `begin`, `add`, …, `store` in each; `finish` before the
/// last one's commit. What is not stored yet is in memory only, so whoever uses several must be
/// ready to make the sums anew. Answers are SQLite result codes. Confined to the database's thread;
/// must be gone before the database.
class RollupBuilder
{
public:
    RollupBuilder(Database &database, const Clock &clock);

    [[nodiscard]] int begin() { return m_rollups.begin(); }
    /// A record that has ended, and how many of its attempts have rows.
    [[nodiscard]] int add(const UsageRecord &record, size_t attempts);
    [[nodiscard]] int store() { return m_rollups.store(); }
    void committed() { m_rollups.committed(); }
    [[nodiscard]] int finish();

private:
    qint64 m_firstRecent;
    Rollups m_rollups;
    RollupDays m_days;
    DaySummer m_summer;
};

} // namespace orchestris
