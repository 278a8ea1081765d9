// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/rollupcheck.h"

#include "models/domain/clock.h"
#include "models/domain/errorwords.h"
#include "models/storage/readtransaction.h"
#include "models/storage/requestscan.h"
#include "models/storage/rollupbuilder.h"
#include "models/storage/rollupcomparison.h"
#include "models/storage/rollupvalues.h"

namespace orchestris {

namespace {

constexpr qint64 RowsBetweenLooks = 8'192;

tl::unexpected<Error> failed(const Database &database, int code)
{
    return tl::unexpected(
        database.describe(code, QString::fromUtf8(sqlite3_errmsg(database.native()))));
}

/// From when on all rows are there, up to a whole span of that length.
Result<qint64> allRowsSince(Database &database, qint64 span)
{
    return database.value(QStringLiteral("SELECT value FROM meta WHERE key = 'usage_since_us'"))
        .map([span](const QVariant &value) {
            return (value.toLongLong() + span - 1) / span * span;
        });
}

/// Tells `add` all requests that began then or later. How many there were.
template<typename Add>
Result<qint64> goThrough(Database &database, qint64 sinceUs, const RollupProgress &progress,
                         const std::function<bool()> &cancelled, Add add)
{
    qint64 count = 0;
    RequestScan scan(database, sinceUs);
    while (scan.next()) {
        if (const int code = add(scan.record()); code != SQLITE_OK)
            return failed(database, code);
        if (++count % RowsBetweenLooks != 0)
            continue;
        if (cancelled && cancelled())
            return fail(ErrorCode::Cancelled, Errors::tr("It was stopped."));
        if (progress)
            progress(scan.progress());
    }
    if (auto ended = scan.end(); !ended)
        return tl::unexpected(ended.error());
    return count;
}

Result<void> removeSums(Database &database, qint64 sinceUs)
{
    const std::pair<const char *, qint64> tables[] = {
        {"DELETE FROM rollup_recent WHERE slot >= ?", sinceUs / FineSlotUs},
        {"DELETE FROM rollup_days WHERE day >= ?", sinceUs / RollupDayUs},
        {"DELETE FROM attempt_hours WHERE hour >= ?", sinceUs / RollupHourUs}};
    for (const auto &[text, first] : tables) {
        if (auto removed = database.run(QLatin1StringView(text), {first}); !removed)
            return tl::unexpected(removed.error());
    }
    return {};
}

} // namespace

Result<RollupCheck> checkRollups(Database &database, const RollupProgress &progress,
                                 const std::function<bool()> &cancelled)
{
    const ReadTransaction view(database);
    const auto since = allRowsSince(database, SlotUs);
    if (!since)
        return tl::unexpected(since.error());
    RollupCheck check;
    check.sinceUs = *since;
    RollupComparison comparison(database, *since);
    if (const int code = comparison.begin(); code != SQLITE_OK)
        return failed(database, code);
    const auto rows = goThrough(database, *since, progress, cancelled,
                                [&](const UsageRecord &record) { return comparison.add(record); });
    if (!rows)
        return tl::unexpected(rows.error());
    check.rows = *rows;
    if (const int code = comparison.finish(check); code != SQLITE_OK)
        return failed(database, code);
    const auto values = checkValues(database, cancelled);
    if (!values)
        return tl::unexpected(values.error());
    check.sums += values->rows;
    check.different += values->different;
    if (values->different > 0)
        check.examples.append(values->example);
    if (progress)
        progress(1);
    return check;
}

Result<qint64> rebuildRollups(Database &database, const Clock &clock,
                              const RollupProgress &progress,
                              const std::function<bool()> &cancelled)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto since = allRowsSince(database, RollupDayUs);
    if (!since)
        return tl::unexpected(since.error());
    if (auto removed = removeSums(database, *since); !removed)
        return tl::unexpected(removed.error());
    qint64 count = 0;
    {
        RollupBuilder builder(database, clock);
        if (const int code = builder.begin(); code != SQLITE_OK)
            return failed(database, code);
        const auto rows =
            goThrough(database, *since, progress, cancelled, [&](const UsageRecord &record) {
                return builder.add(record, record.trace.size());
            });
        if (!rows)
            return rows;
        count = *rows;
        if (const int code = builder.finish(); code != SQLITE_OK)
            return failed(database, code);
    }
    if (auto noted =
            database.run(QStringLiteral("UPDATE meta SET value = 1 WHERE key = 'rollups_built'"));
        !noted)
        return tl::unexpected(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    if (progress)
        progress(1);
    return count;
}

} // namespace orchestris
