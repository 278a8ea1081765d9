// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/usagewriter.h"

#include "models/storage/database.h"
#include "models/storage/sqliteerror.h"

#include <sqlite3.h>

namespace orchestris {

UsageWriter::UsageWriter(Database &database, const Clock &clock, CounterListener *counters)
    : m_database(database)
    , m_clock(clock)
    , m_listener(counters)
    , m_statements(database)
    , m_counters(database, clock)
    , m_rollups(database)
{
}

Result<void> UsageWriter::prepare()
{
    return m_statements.prepare();
}

void UsageWriter::add(std::vector<QueuedRecord> records)
{
    const qint64 now = m_clock.steadyUs();
    bool ended = false;
    for (QueuedRecord &queued : records) {
        noteUse(queued.record, now);
        if (!queued.isOpen)
            m_open.erase(queued.record.id);
        if (isFailing() && waiting() >= MaximumWaiting) {
            ++m_lost;
            if (queued.listener)
                queued.listener->committed({{queued.record.id, m_problem}});
            continue;
        }
        if (queued.isOpen) {
            const qint64 id = queued.record.id;
            m_open.insert_or_assign(id, Waiting{std::move(queued.record), now + OpenWaitUs});
        } else {
            m_ended.push_back({std::move(queued.record), queued.listener, {}});
            ended = true;
        }
    }
    if (ended && isFailing())
        tell(m_problem);
}

std::optional<qint64> UsageWriter::openDueUs() const
{
    if (m_open.empty())
        return std::nullopt;
    return m_open.begin()->second.dueUs;
}

bool UsageWriter::isDue(const Waiting &waiting, Opens opens, qint64 now) const
{
    return opens == Opens::All || waiting.dueUs <= now;
}

void UsageWriter::commit(Opens opens)
{
    const qint64 now = m_clock.steadyUs();
    const bool openDue = !m_open.empty() && isDue(m_open.begin()->second, opens, now);
    if (m_ended.empty() && !openDue && m_activityDue.empty())
        return;
    const int code = storeBatch(opens, now);
    if (code == SQLITE_OK) {
        m_problem.reset();
        m_rollups.committed();
        finishBatch(opens, now);
        return;
    }
    m_problem = m_database.describe(code, QString::fromUtf8(sqlite3_errmsg(m_database.native())));
    m_statements.rollback();
    m_counters.discard();
    m_rollups.discard();
    for (Ended &ended : m_ended)
        ended.error.reset();
    tell(m_problem);
}

int UsageWriter::storeBatch(Opens opens, qint64 now)
{
    if (const int code = m_statements.begin(); code != SQLITE_OK)
        return code;
    if (const int code = m_rollups.begin(); code != SQLITE_OK)
        return code;
    for (const auto &[id, waiting] : m_open) {
        if (!isDue(waiting, opens, now))
            break;
        const int code = m_statements.addOpen(waiting.record);
        if (code != SQLITE_OK && !isRowError(code))
            return code;
    }
    if (const int code = storeEnded(); code != SQLITE_OK)
        return code;
    for (const Id key : m_activityDue) {
        const int code = m_statements.noteKeyUse(key, m_activity[key].usedAtUs);
        if (code != SQLITE_OK)
            return code;
    }
    return m_statements.commit();
}

int UsageWriter::storeEnded()
{
    if (m_ended.empty())
        return SQLITE_OK;
    if (const int code = m_counters.begin(); code != SQLITE_OK)
        return code;
    for (Ended &ended : m_ended) {
        if (const int code = storeOne(ended); code != SQLITE_OK)
            return code;
    }
    if (const int code = m_rollups.store(); code != SQLITE_OK)
        return code;
    return m_counters.store();
}

int UsageWriter::storeOne(Ended &ended)
{
    bool counts = false;
    size_t attempts = 0;
    const int code = m_statements.store(ended.record, counts, &attempts);
    if (code != SQLITE_OK) {
        // A row that can never be stored must not hold up all others for ever.
        if (!isRowError(code))
            return code;
        ended.error =
            m_database.describe(code, QString::fromUtf8(sqlite3_errmsg(m_database.native())));
    }
    if (!counts)
        return SQLITE_OK;
    m_counters.add(ended.record);
    return m_rollups.add(ended.record, attempts);
}

void UsageWriter::tellCounters()
{
    const LimitCounters::Changes changes = m_counters.takeChanges();
    m_notices += changes.notices;
    if (m_listener && !changes.uses.empty())
        m_listener->countersChanged(changes.uses);
}

void UsageWriter::finishBatch(Opens opens, qint64 now)
{
    tellCounters(); // before those whose records are in them
    tell(std::nullopt);
    while (!m_open.empty() && isDue(m_open.begin()->second, opens, now)) {
        if (m_keepStored)
            m_stored.append(std::move(m_open.begin()->second.record));
        m_open.erase(m_open.begin());
    }
    for (Ended &ended : m_ended) {
        if (ended.error)
            ++m_lost;
        else if (m_keepStored)
            m_stored.append(std::move(ended.record));
    }
    m_ended.clear();
    for (const Id key : std::exchange(m_activityDue, {})) {
        Activity &activity = m_activity[key];
        activity.due = activity.held = false;
        activity.nextWriteUs = now + ActivityIntervalUs;
    }
}

void UsageWriter::tell(const std::optional<Error> &error)
{
    std::vector<std::pair<CommitListener *, std::vector<CommitOutcome>>> outcomes;
    for (Ended &ended : m_ended) {
        CommitListener *listener = std::exchange(ended.listener, nullptr);
        if (!listener)
            continue;
        auto found = std::find_if(outcomes.begin(), outcomes.end(),
                                  [&](const auto &entry) { return entry.first == listener; });
        if (found == outcomes.end())
            found = outcomes.insert(outcomes.end(), {listener, {}});
        found->second.push_back({ended.record.id, error ? error : ended.error});
    }
    for (auto &[listener, told] : outcomes)
        listener->committed(std::move(told));
}

void UsageWriter::noteUse(const UsageRecord &record, qint64 now)
{
    if (record.keyId == 0)
        return;
    Activity &activity = m_activity[record.keyId];
    if (record.startedAtUs <= activity.usedAtUs)
        return;
    activity.usedAtUs = record.startedAtUs;
    activity.held = true;
    if (!activity.due && activity.nextWriteUs <= now) {
        activity.due = true;
        m_activityDue.push_back(record.keyId);
    }
}

void UsageWriter::sweepActivity(Held held)
{
    const qint64 now = m_clock.steadyUs();
    for (auto &[key, activity] : m_activity) {
        const bool come = held == Held::All || activity.nextWriteUs <= now;
        if (activity.held && !activity.due && come) {
            activity.due = true;
            m_activityDue.push_back(key);
        }
    }
}

} // namespace orchestris
