// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/database.h"

#include "models/domain/errorwords.h"
#include "models/storage/demoload.h"
#include "models/storage/rollupbuilder.h"
#include "models/storage/usagestatements.h"

#include <unordered_map>

#include <sqlite3.h>

namespace orchestris {

namespace {

constexpr int RowsATransaction = 25'000;
constexpr int RowsBetweenLooks = 1'000;

/// Makes writing faster as long as it lives, at the price of a database that a power loss could
/// harm: no syncing, room for the indexes, whose entries come in no order, and no write-ahead log,
/// unless another connection is there.
class LoadMode
{
public:
    explicit LoadMode(Database &database)
        : m_database(database)
    {
        if (const auto size = database.value(QStringLiteral("PRAGMA cache_size")))
            m_cacheSize = size->toInt();
        set("PRAGMA journal_mode = MEMORY");
        set("PRAGMA synchronous = OFF");
        set("PRAGMA cache_size = -400000"); // KiB
    }
    ~LoadMode()
    {
        set("PRAGMA cache_size = " + QByteArray::number(m_cacheSize));
        set("PRAGMA synchronous = NORMAL");
        set("PRAGMA journal_mode = WAL");
        (void)m_database.checkpoint();
    }
    LoadMode(const LoadMode &) = delete;
    LoadMode &operator=(const LoadMode &) = delete;

private:
    void set(const QByteArray &pragma)
    {
        sqlite3_exec(m_database.native(), pragma.constData(), nullptr, nullptr, nullptr);
    }

    Database &m_database;
    int m_cacheSize = -2000; // SQLite's own
};

class RecordLoad
{
public:
    RecordLoad(Database &database, const Clock &clock, const LoadProgress &progress)
        : m_database(database)
        , m_progress(progress)
        , m_statements(database)
        , m_rollups(database, clock)
    {
    }

    [[nodiscard]] Result<qint64> run(const RecordSource &source)
    {
        if (auto prepared = m_statements.prepare(); !prepared)
            return tl::unexpected(prepared.error());
        for (bool isEnd = false; !isEnd;) {
            const int code = storeSome(source, isEnd);
            if (code != SQLITE_OK) {
                const Error error = m_database.describe(
                    code, QString::fromUtf8(sqlite3_errmsg(m_database.native())));
                m_statements.rollback();
                if (code == SQLITE_INTERRUPT)
                    return fail(ErrorCode::Cancelled, Errors::tr("Stopped, as asked."));
                return tl::unexpected(error);
            }
            if (m_progress.told)
                m_progress.told(m_rows);
        }
        return m_rows;
    }

private:
    [[nodiscard]] int storeSome(const RecordSource &source, bool &isEnd)
    {
        if (const int code = m_statements.begin(); code != SQLITE_OK)
            return code;
        if (const int code = m_rollups.begin(); code != SQLITE_OK)
            return code;
        if (const int code = m_rows == 0 ? markSums(false) : SQLITE_OK; code != SQLITE_OK)
            return code;
        qint64 rows = 0;
        while (rows < RowsATransaction) {
            if (rows % RowsBetweenLooks == 0 && m_progress.cancelled && m_progress.cancelled())
                return SQLITE_INTERRUPT;
            if (!source(m_record)) {
                isEnd = true;
                break;
            }
            if (const int code = storeOne(); code != SQLITE_OK)
                return code;
            ++rows;
        }
        if (const int code = m_rollups.store(); code != SQLITE_OK)
            return code;
        if (isEnd) {
            if (const int code = finish(); code != SQLITE_OK)
                return code;
        }
        if (const int code = m_statements.commit(); code != SQLITE_OK)
            return code;
        m_rollups.committed();
        m_rows += rows;
        return SQLITE_OK;
    }
    [[nodiscard]] int finish()
    {
        for (const auto &[key, usedAtUs] : m_lastUses) {
            if (const int code = m_statements.noteKeyUse(key, usedAtUs); code != SQLITE_OK)
                return code;
        }
        if (const int code = m_rollups.finish(); code != SQLITE_OK)
            return code;
        return markSums(true);
    }
    /// As long as they are not whole, the next start of a gateway makes them anew.
    [[nodiscard]] int markSums(bool areWhole)
    {
        return sqlite3_exec(m_database.native(),
                            areWhole ? "UPDATE meta SET value = 1 WHERE key = 'rollups_built'"
                                     : "UPDATE meta SET value = 0 WHERE key = 'rollups_built'",
                            nullptr, nullptr, nullptr);
    }
    [[nodiscard]] int storeOne()
    {
        bool ended = false;
        if (const int code = m_statements.store(m_record, ended); code != SQLITE_OK)
            return code;
        if (m_record.keyId != 0)
            m_lastUses[m_record.keyId] = m_record.startedAtUs;
        return ended ? m_rollups.add(m_record, m_record.trace.size()) : SQLITE_OK;
    }

    Database &m_database;
    const LoadProgress &m_progress;
    UsageStatements m_statements;
    RollupBuilder m_rollups;
    UsageRecord m_record;
    std::unordered_map<Id, qint64> m_lastUses; // by key
    qint64 m_rows = 0;
};

} // namespace

Result<qint64> storeRecords(Database &database, const Clock &clock, const RecordSource &source,
                            const LoadProgress &progress)
{
    const LoadMode mode(database);
    return RecordLoad(database, clock, progress).run(source);
}

} // namespace orchestris
