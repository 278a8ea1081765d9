// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/rollupdays.h"

namespace orchestris {

class Clock;

/// Moves sums that are older than FineSpanUs from rollup_recent to rollup_days, where a day of a
/// series is one row with quarters of an hour in it: whole hours at a time, the oldest first.
/// Whenever it is done, or broken off by the end of the process, no report changes by it. Confined
/// to the database's thread; must be gone before the database.
class RollupCompaction
{
public:
    /// A piece ends after about so long, so that no commit waits for it much longer.
    static constexpr qint64 PieceUs = 8'000;
    static constexpr int SeriesAPiece = 64;

    RollupCompaction(Database &database, const Clock &clock);

    /// One piece, in a write transaction of its own. Whether there was anything to move.
    [[nodiscard]] Result<bool> step();

private:
    [[nodiscard]] int oldestSlot(qint64 &slot);
    [[nodiscard]] int movePiece(qint64 hour);
    [[nodiscard]] int moveSeries(qint64 hour, Id series);
    [[nodiscard]] int takeQuarter(qint64 firstSlot, Id series, UsagePart &part);

    Database &m_database;
    const Clock &m_clock;
    RollupDays m_days;
    Statement m_oldest;
    Statement m_series;
    Statement m_read;
    Statement m_remove;
};

} // namespace orchestris
