// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/instancelease.h"

#include "models/domain/clock.h"
#include "models/domain/requestid.h"
#include "models/domain/usagerecord.h"
#include "models/storage/modelrepository.h"
#include "models/storage/rows.h"

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

/// What the row of an open request knows.
struct OpenRow {
    qint64 id = 0;
    TokenCounts tokens;
    Id priceVersion = 0;
};

Result<QList<OpenRow>> openRows(Database &database, qint64 afterId)
{
    return readRows(
        database,
        QStringLiteral("SELECT id, input_tokens, cached_input_tokens, cache_write_tokens, "
                       "output_tokens, reasoning_tokens, price_version FROM usage "
                       "WHERE state = 0 AND id > ? ORDER BY id LIMIT %1")
            .arg(RowsATransaction),
        {afterId}, [](const QSqlQuery &row) {
            return OpenRow{row.value(0).toLongLong(),
                           {row.value(1).toLongLong(), row.value(2).toLongLong(),
                            row.value(3).toLongLong(), row.value(4).toLongLong(),
                            row.value(5).toLongLong()},
                           row.value(6).toLongLong()};
        });
}

Result<void> closeRow(Database &database, const OpenRow &row, const std::optional<Price> &price)
{
    const bool counted = row.tokens.input > 0 || row.tokens.output > 0;
    const bool priced = counted && price;
    auto updated = database.run(
        QStringLiteral("UPDATE usage SET state = ?, error_code = 'interrupted', error_origin = ?, "
                       "token_confidence = ?, cost_nanos = ?, cost_confidence = ? "
                       "WHERE id = ? AND state = 0"),
        {int(RequestState::Interrupted), int(ErrorOrigin::Gateway),
         int(counted ? Confidence::Estimated : Confidence::Unknown),
         priced ? costOf(row.tokens, *price) : Nanos(0),
         int(priced ? Confidence::Estimated : Confidence::Unknown), row.id});
    if (!updated)
        return tl::unexpected(updated.error());
    return {};
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
        return fail(
            ErrorCode::StorageReadOnly,
            QStringLiteral("The folder %1 cannot be made. Make its parent writable for this "
                           "user.")
                .arg(lease.m_folder));
    for (int number = 0; number < Instances && !lease.m_lock.isHeld(); ++number) {
        lease.m_lock = FileLock::tryLock(lockPath(lease.m_folder, number));
        lease.m_number = number;
    }
    if (!lease.m_lock.isHeld())
        return fail(ErrorCode::Unavailable,
                    QStringLiteral("No file in %1 can be locked: it is not writable for this user, "
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

Result<int> InstanceLease::closeInterrupted(Database &database)
{
    std::map<int, FileLock> dead;
    QHash<Id, std::optional<Price>> prices;
    const SystemClock clock; // nothing is stamped
    ModelRepository models(database, clock);
    qint64 lastId = 0;
    int closed = 0;
    for (;;) {
        auto rows = openRows(database, lastId);
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->isEmpty())
            return closed;
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        for (const OpenRow &row : std::as_const(*rows)) {
            lastId = row.id;
            if (isAlive(RequestIds::instanceOf(row.id), dead))
                continue;
            if (!prices.contains(row.priceVersion)) {
                auto price = models.price(row.priceVersion);
                prices.insert(row.priceVersion,
                              price ? std::optional<Price>(*price) : std::nullopt);
            }
            if (auto done = closeRow(database, row, prices.value(row.priceVersion)); !done)
                return tl::unexpected(done.error());
            ++closed;
        }
        if (auto committed = transaction->commit(); !committed)
            return tl::unexpected(committed.error());
    }
}

void InstanceLease::release(Database &database)
{
    (void)database.run(QStringLiteral("DELETE FROM instances WHERE number = ?"), {m_number});
    m_lock = FileLock();
}

} // namespace orchestris
