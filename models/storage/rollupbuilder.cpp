// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/rollupbuilder.h"

#include "models/domain/clock.h"

namespace orchestris {

namespace {

constexpr size_t MostWaiting = 1'000;

} // namespace

RollupBuilder::RollupBuilder(Database &database, const Clock &clock)
    : m_firstRecent(firstRecentSlot(clock.nowUs()))
    , m_rollups(database)
    , m_days(database)
    , m_summer([this](qint64 day, Id series, std::span<const DaySlot> slots) {
        return m_days.merge(day, series, slots);
    })
{
}

int RollupBuilder::add(const UsageRecord &record, size_t attempts)
{
    int code = SQLITE_OK;
    if (fineSlotOf(record.startedAtUs) >= m_firstRecent) {
        code = m_rollups.addRequest(record);
    } else {
        Id series = 0;
        code = m_rollups.series().find(record, series);
        if (code == SQLITE_OK)
            code = m_summer.add(record, series);
    }
    if (code == SQLITE_OK)
        code = m_rollups.addAttempts(record, attempts);
    if (code != SQLITE_OK || m_rollups.waiting() < MostWaiting)
        return code;
    code = m_rollups.store();
    return code == SQLITE_OK ? m_rollups.begin() : code; // that is, forget what is long ago
}

int RollupBuilder::finish()
{
    const int code = m_summer.finish();
    return code == SQLITE_OK ? m_rollups.store() : code;
}

} // namespace orchestris
