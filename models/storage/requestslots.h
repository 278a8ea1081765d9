// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/rollupcodec.h"
#include "models/storage/rollupseries.h"

#include <bitset>

namespace orchestris {

/// In which quarters of an hour there can be requests that fit, by the sums: so that a search for
/// what is rare reads only a little of ten million rows. Running requests, which are in no sum yet,
/// count as fitting. Within the caller's transaction.
class RequestSlots
{
public:
    using Quarters = std::bitset<SlotsADay>;

    RequestSlots(Database &database, const QList<UsageCondition> &conditions);

    /// False: they can tell nothing, every quarter may have some.
    [[nodiscard]] Result<bool> prepare();
    /// Of a UTC day.
    [[nodiscard]] Result<Quarters> ofDay(qint64 day);

private:
    [[nodiscard]] Result<void> readRunning();
    [[nodiscard]] Result<std::optional<Quarters>> byValues(qint64 day);
    [[nodiscard]] Result<std::optional<Quarters>> byValues(qint64 day, UsageDimension dimension);
    [[nodiscard]] Result<Quarters> bySeries(qint64 day);
    [[nodiscard]] Result<void> addRecent(qint64 day, Quarters &quarters);

    Database &m_database;
    UsageConditions m_conditions;
    SeriesGroups m_series;
    std::vector<qint64> m_running; // quarters since the epoch
    Statement m_hasValues;
    Statement m_values;
    Statement m_days;
    Statement m_recent;
};

} // namespace orchestris
