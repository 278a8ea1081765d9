// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/rollupcheck.h"
#include "models/storage/rollupdays.h"
#include "models/storage/rollups.h"

#include <map>
#include <set>
#include <tuple>

namespace orchestris {

/// Compares the stored sums with what records give that are told one after the other, in the order
/// of their numbers. A day is compared once its records have passed; what then differs is kept as a
/// difference, from which records that come late are still taken away. Answers are SQLite result
/// codes. Confined to the database's thread; within one read transaction.
class RollupComparison
{
public:
    /// Sums of what began before `sinceUs` (a whole quarter of an hour) are not compared.
    RollupComparison(Database &database, qint64 sinceUs);

    [[nodiscard]] int begin();
    [[nodiscard]] int add(const UsageRecord &record);
    /// Counts and describes what differs.
    [[nodiscard]] int finish(RollupCheck &check);

private:
    struct Place {
        qint64 quarter = 0; // since the epoch
        Id series = 0;

        auto operator<=>(const Place &) const = default;
    };
    using AttemptPlace = std::tuple<qint64, QByteArray, QByteArray, QByteArray>; // hour, target, …
    using AttemptMap = std::map<AttemptPlace, AttemptSums>;

    [[nodiscard]] int readRecent();
    [[nodiscard]] int compareDay(qint64 day, Id series, std::span<const DaySlot> slots);
    [[nodiscard]] int noteStoredDay(qint64 day, Id series);
    [[nodiscard]] int noteUnseenDays();
    [[nodiscard]] int compareHoursBefore(qint64 hour);
    [[nodiscard]] int noteStoredHour(qint64 hour);
    [[nodiscard]] int noteUnseenHours();
    void take(const Place &place, const UsagePart &expected);
    [[nodiscard]] QString describe(const Place &place, const UsagePart &difference);
    void report(RollupCheck &check);

    Database &m_database;
    qint64 m_firstQuarter;
    qint64 m_firstHour; // the first whole one
    SeriesBook m_series;
    RollupDays m_days;
    DaySummer m_summer;
    // What is stored and not yet told, less what was told and is not stored.
    std::map<Place, UsagePart> m_differences;
    std::map<Place, UsagePart> m_recent; // read at the beginning
    std::set<std::pair<qint64, Id>> m_seenDays;
    AttemptMap m_attempts; // told
    AttemptMap m_attemptDifferences;
    std::set<qint64> m_seenHours;
    qint64 m_hour = 0;
    qint64 m_compared = 0;
    QStringList m_brokenDays;
};

} // namespace orchestris
