// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/rollupcodec.h"
#include "models/storage/seriesbook.h"

#include <unordered_map>

namespace orchestris {

/// Sums over the attempts that one target answered in one way: a row of attempt_hours.
struct AttemptSums {
    qint64 attempts = 0;
    qint64 waitUs = 0;
    LogHistogram latency;   ///< of those that ended "ok"
    LogHistogram firstByte; ///< of all that were sent and had one

    void add(const Attempt &attempt);
    bool operator==(const AttemptSums &) const = default;
};

/// Keeps the sums over ended requests (`rollup_series`, `rollup_recent`, `attempt_hours`) in step
/// with their rows: written in the transaction that writes these, so that they can be neither lost
/// nor counted twice. A request counts in the five minutes, and its attempts in the hour, in which
/// it began, however long ago that is: what is old is moved to the days later (RollupCompaction).
///
/// In a write transaction: `begin` before anything else, `add` for each row that ends in it,
/// `store`; then `committed`, or `discard` if the commit failed. What is stored is remembered
/// between two of them, so that it need not be read again, unless anything else was changed in
/// between, over this connection or another one. Answers are SQLite result codes. Confined to the
/// database's thread; must be gone before the database.
class Rollups
{
public:
    explicit Rollups(Database &database);

    [[nodiscard]] int begin();
    /// A row that is ended from this transaction on and was not before. `attempts`: how many of the
    /// record's trace have rows.
    [[nodiscard]] int add(const UsageRecord &record, size_t attempts);
    /// The two halves of that.
    [[nodiscard]] int addRequest(const UsageRecord &record);
    [[nodiscard]] int addAttempts(const UsageRecord &record, size_t attempts);
    [[nodiscard]] int store();
    /// How many sums `store` would write.
    [[nodiscard]] size_t waiting() const { return m_changed.size() + m_changedHours.size(); }
    void committed();
    void discard();

    [[nodiscard]] SeriesBook &series() { return m_series; }

private:
    struct Place {
        qint64 slot = 0; // five minutes since the epoch
        Id series = 0;

        bool operator==(const Place &) const = default;
    };
    struct HourPlace {
        qint64 hour = 0;
        QByteArray provider;
        QByteArray model;
        QByteArray outcome;

        bool operator==(const HourPlace &) const = default;
    };
    struct Hash {
        size_t operator()(const Place &place) const noexcept;
        size_t operator()(const HourPlace &place) const noexcept;
    };
    struct Sum {
        UsagePart part;
        bool isNew = true; // has no row yet
        bool isChanged = false;
    };
    struct HourSum {
        AttemptSums sums;
        bool isNew = true;
        bool isChanged = false;
    };
    using SumMap = std::unordered_map<Place, Sum, Hash>;
    using HourMap = std::unordered_map<HourPlace, HourSum, Hash>;

    [[nodiscard]] int read(const Place &place, Sum &sum);
    [[nodiscard]] int read(const HourPlace &place, HourSum &sum);
    [[nodiscard]] int write(const Place &place, Sum &sum);
    [[nodiscard]] int write(const HourPlace &place, HourSum &sum);
    void forget();

    Database &m_database;
    SeriesBook m_series;
    SumMap m_sums;
    HourMap m_hours;
    std::vector<SumMap::value_type *> m_changed;
    std::vector<HourMap::value_type *> m_changedHours;
    qint64 m_dataVersion = -1; // of other connections' commits
    qint64 m_changes = -1;     // of this one, after the last transaction
    QByteArray m_bytes[3];     // what is being written

    Statement m_readVersion;
    Statement m_read;
    Statement m_add;
    Statement m_change;
    Statement m_readHour;
    Statement m_addHour;
    Statement m_changeHour;
};

} // namespace orchestris
