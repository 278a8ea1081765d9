// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/storage/limitcounters.h"
#include "models/storage/rollups.h"
#include "models/storage/usagequeue.h"
#include "models/storage/usagestatements.h"

#include <deque>
#include <map>
#include <unordered_map>

namespace orchestris {

/// Decides what goes into the next transaction and what its outcome means. No threads and no timers
/// here: the storage worker calls it. Confined to the database's thread.
class UsageWriter
{
public:
    /// How long an open record waits for its close before it is stored by itself.
    static constexpr qint64 OpenWaitUs = 5000;
    /// Records that wait in memory while storage fails; the gateway refuses work then, so that only
    /// requests under way come. Beyond it new ones are lost, counted and reported.
    static constexpr size_t MaximumWaiting = 50'000;
    /// How often a key's last use is written.
    static constexpr qint64 ActivityIntervalUs = 1'000'000;

    /// `counters` hears what limits have used; null: nobody. Must outlive this.
    UsageWriter(Database &database, const Clock &clock, CounterListener *counters = nullptr);

    [[nodiscard]] Result<void> prepare();

    /// Takes records over. While storage fails, listeners are told at once.
    void add(std::vector<QueuedRecord> records);

    enum class Opens { Due, All };
    /// Stores all ended records and the open ones whose wait is over, what limits have used by them
    /// and the sums that they are in, in one transaction, and tells the listeners. Does nothing if
    /// there is nothing to store.
    void commit(Opens opens = Opens::Due);

    /// Whether `commit` would store an ended record now.
    [[nodiscard]] bool hasEnded() const { return !m_ended.empty(); }
    /// When the first waiting open record is due, in steady microseconds.
    [[nodiscard]] std::optional<qint64> openDueUs() const;
    enum class Held { Due, All };
    /// Lets keys' last uses that were held back go with the next commit, once their time has come.
    void sweepActivity(Held held = Held::Due);

    [[nodiscard]] bool isFailing() const { return m_problem.has_value(); }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] size_t waiting() const { return m_ended.size() + m_open.size(); }
    [[nodiscard]] qint64 lost() const { return m_lost; } ///< for want of room, since the start

    /// Keep what is committed for `takeStored`.
    void setKeepStored(bool keep) { m_keepStored = keep; }
    [[nodiscard]] QList<UsageRecord> takeStored() { return std::exchange(m_stored, {}); }
    /// How many notices have been raised since the last call.
    [[nodiscard]] int takeNotices() { return std::exchange(m_notices, 0); }

private:
    struct Ended {
        UsageRecord record;
        CommitListener *listener = nullptr; // null once told
        std::optional<Error> error;         // of this row alone
    };
    struct Waiting {
        UsageRecord record;
        qint64 dueUs = 0;
    };
    struct Activity {
        qint64 usedAtUs = 0;
        qint64 nextWriteUs = 0; // steady
        bool due = false;       // is in m_activityDue
        bool held = false;      // is newer than what is written
    };

    [[nodiscard]] int storeBatch(Opens opens, qint64 now);
    [[nodiscard]] int storeEnded();
    [[nodiscard]] int storeOne(Ended &ended);
    void tellCounters();
    void tell(const std::optional<Error> &error);
    void finishBatch(Opens opens, qint64 now);
    void noteUse(const UsageRecord &record, qint64 now);
    [[nodiscard]] bool isDue(const Waiting &waiting, Opens opens, qint64 now) const;

    Database &m_database;
    const Clock &m_clock;
    CounterListener *m_listener;
    UsageStatements m_statements;
    LimitCounters m_counters;
    Rollups m_rollups;
    std::deque<Ended> m_ended;        // in the order they came
    std::map<qint64, Waiting> m_open; // by id, which is by time
    std::unordered_map<Id, Activity> m_activity;
    std::vector<Id> m_activityDue;
    std::optional<Error> m_problem;
    qint64 m_lost = 0;
    bool m_keepStored = false;
    QList<UsageRecord> m_stored;
    int m_notices = 0;
};

} // namespace orchestris
