// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/instancelease.h"

#include "models/domain/clock.h"
#include "models/domain/errorwords.h"
#include "models/domain/requestid.h"
#include "models/storage/limitcounters.h"
#include "models/storage/modelrepository.h"
#include "models/storage/rollups.h"
#include "models/storage/statement.h"
#include "models/storage/usagecolumns.h"

#include <QCoreApplication>
#include <QDir>

namespace orchestris {

namespace {

constexpr int Instances = 256; // 8 bits of a request's number
constexpr int RowsATransaction = 500;

QString lockPath(const QString &folder, int number)
{
    return folder + u'/' + QString::number(number) + QStringLiteral(".lock");
}

/// The rows of open requests, as far as they are known.
Result<std::vector<UsageRecord>> openRows(Database &database, qint64 afterId)
{
    QByteArray columns;
    for (const char *column : UsageColumns)
        columns += (columns.isEmpty() ? "" : ", ") + QByteArray(column);
    Statement statement(database, "SELECT " + columns
                                      + " FROM usage WHERE state = 0 AND id > ? "
                                        "ORDER BY id LIMIT ?");
    statement.bind(afterId);
    statement.bind(RowsATransaction);
    std::vector<UsageRecord> rows;
    while (statement.next())
        rows.push_back(readUsageColumns(statement));
    if (auto ended = statement.end(); !ended)
        return tl::unexpected(ended.error());
    return rows;
}

void interrupt(UsageRecord &record, ModelRepository &models)
{
    record.state = RequestState::Interrupted;
    record.errorCode = "interrupted";
    record.errorOrigin = ErrorOrigin::Gateway;
    const bool counted = record.tokens.input > 0 || record.tokens.output > 0;
    record.tokenConfidence = counted ? Confidence::Estimated : Confidence::Unknown;
    std::optional<Price> price;
    if (counted) {
        if (auto known = models.price(record.priceVersion))
            price = std::move(*known);
    }
    record.costNanos = price ? costOf(record.tokens, *price) : 0;
    record.costConfidence = price ? Confidence::Estimated : Confidence::Unknown;
}

Result<bool> storeRow(Database &database, const UsageRecord &record)
{
    auto updated = database.run(
        QStringLiteral("UPDATE usage SET state = ?, error_code = 'interrupted', error_origin = ?, "
                       "token_confidence = ?, cost_nanos = ?, cost_confidence = ? "
                       "WHERE id = ? AND state = 0"),
        {int(record.state), int(record.errorOrigin), int(record.tokenConfidence), record.costNanos,
         int(record.costConfidence), record.id});
    if (!updated)
        return tl::unexpected(updated.error());
    return updated->numRowsAffected() > 0;
}

tl::unexpected<Error> failed(const Database &database, int code)
{
    return tl::unexpected(
        database.describe(code, QString::fromUtf8(sqlite3_errmsg(database.native()))));
}

} // namespace

QString InstanceLease::folder(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("instances"));
}

bool InstanceLease::isRunning(const QString &folder, int number)
{
    return !FileLock::tryLock(lockPath(folder, number)).isHeld();
}

Result<InstanceLease> InstanceLease::take(Database &database, const QString &dataDir,
                                          const Clock &clock)
{
    InstanceLease lease;
    lease.m_folder = folder(dataDir);
    if (!QDir().mkpath(lease.m_folder))
        return fail(ErrorCode::StorageReadOnly,
                    Errors::tr("The folder %1 cannot be made. Make its parent writable for this "
                               "user.")
                        .arg(lease.m_folder));
    for (int number = 0; number < Instances && !lease.m_lock.isHeld(); ++number) {
        lease.m_lock = FileLock::tryLock(lockPath(lease.m_folder, number));
        lease.m_number = number;
    }
    if (!lease.m_lock.isHeld())
        return fail(ErrorCode::Unavailable,
                    Errors::tr("No file in %1 can be locked: it is not writable for this user, "
                               "or %2 gateways run on this data already.")
                        .arg(lease.m_folder)
                        .arg(Instances));
    auto noted = database.run(
        QStringLiteral("INSERT OR REPLACE INTO instances (number, process, started_at_us) "
                       "VALUES (?, ?, ?)"),
        {lease.m_number, QCoreApplication::applicationPid(), clock.nowUs()});
    if (!noted)
        return tl::unexpected(noted.error());
    return lease;
}

bool InstanceLease::isAlive(int number, std::map<int, FileLock> &dead) const
{
    // Rows of our own number are our predecessor's: we have made none yet.
    if (number == m_number || dead.contains(number))
        return false;
    // The lock is kept until the end: nobody shall come to life under that number meanwhile.
    FileLock lock = FileLock::tryLock(lockPath(m_folder, number));
    if (!lock.isHeld())
        return true;
    dead.emplace(number, std::move(lock));
    return false;
}

Result<int> InstanceLease::closeInterrupted(Database &database, const Clock &clock)
{
    std::map<int, FileLock> dead;
    ModelRepository models(database, clock);
    LimitCounters counters(database, clock);
    Rollups rollups(database);
    qint64 lastId = 0;
    int closed = 0;
    for (;;) {
        auto rows = openRows(database, lastId);
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->empty())
            return closed;
        lastId = rows->back().id;
        auto done = closeRows(database, std::move(*rows), models, counters, rollups, dead);
        if (!done)
            return done;
        closed += *done;
    }
}

Result<int> InstanceLease::closeRows(Database &database, std::vector<UsageRecord> rows,
                                     ModelRepository &models, LimitCounters &counters,
                                     Rollups &rollups, std::map<int, FileLock> &dead) const
{
    int closed = 0;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const int code = counters.begin(); code != SQLITE_OK)
        return failed(database, code);
    if (const int code = rollups.begin(); code != SQLITE_OK)
        return failed(database, code);
    for (UsageRecord &row : rows) {
        if (isAlive(RequestIds::instanceOf(row.id), dead))
            continue;
        interrupt(row, models);
        auto stored = storeRow(database, row);
        if (!stored)
            return tl::unexpected(stored.error());
        if (!*stored)
            continue;
        counters.add(row);
        if (const int code = rollups.add(row, 0); code != SQLITE_OK)
            return failed(database, code);
        ++closed;
    }
    if (const int code = rollups.store(); code != SQLITE_OK)
        return failed(database, code);
    if (const int code = counters.store(); code != SQLITE_OK)
        return failed(database, code);
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    rollups.committed();
    (void)counters.takeChanges(); // all counters are told before the first request
    return closed;
}

void InstanceLease::release(Database &database)
{
    (void)database.run(QStringLiteral("DELETE FROM instances WHERE number = ?"), {m_number});
    m_lock = FileLock();
}

} // namespace orchestris
