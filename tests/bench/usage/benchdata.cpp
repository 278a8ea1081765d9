// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/usage/benchdata.h"

#include "models/demo/demotraffic.h"
#include "models/storage/database.h"
#include "models/storage/demoload.h"
#include "models/storage/rollupcompaction.h"
#include "models/storage/rollupvalues.h"

#include <QElapsedTimer>

#include <cstdio>

namespace orchestris {

namespace {

constexpr qint64 RowsBetweenWords = 500'000;

/// In seconds.
double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void say(const char *what, qint64 count, double seconds)
{
    std::fprintf(stderr, "%s: %lld in %.1f s, %.0f a second\n", what, static_cast<long long>(count),
                 seconds, double(count) / seconds);
}

/// Request IDs come in no order: ten million of them one by one are a page each to read and write.
/// So their indexes are made at the end, as they were.
Result<QStringList> dropIndexes(Database &database)
{
    QStringList made;
    for (const char *name : {"usage_client_request", "usage_provider_request"}) {
        auto text = database.value(QStringLiteral("SELECT sql FROM sqlite_master WHERE name = ?"),
                                   {QLatin1StringView(name)});
        if (!text)
            return tl::unexpected(text.error());
        made.append(text->toString());
        const QString drop = QStringLiteral("DROP INDEX ") + QLatin1StringView(name);
        if (auto dropped = database.run(drop); !dropped)
            return tl::unexpected(dropped.error());
    }
    return made;
}

Result<void> makeIndexes(Database &database, const QStringList &texts)
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &text : texts) {
        if (auto made = database.run(text); !made)
            return tl::unexpected(made.error());
    }
    std::fprintf(stderr, "indexes of request IDs: %.1f s\n", since(timer));
    return {};
}

Result<void> storeAll(Database &database, DemoTraffic &traffic)
{
    const BenchClock clock;
    QElapsedTimer timer;
    timer.start();
    qint64 making = 0;
    qint64 told = 0;
    LoadProgress progress;
    progress.told = [&](qint64 rows) {
        if (rows / RowsBetweenWords != told / RowsBetweenWords)
            say("rows", rows, since(timer));
        told = rows;
    };
    QElapsedTimer one;
    const auto source = [&](UsageRecord &record) {
        one.start();
        const bool isThere = traffic.next(record);
        making += one.nsecsElapsed();
        return isThere;
    };
    auto stored = storeRecords(database, clock, source, progress);
    if (!stored)
        return tl::unexpected(stored.error());
    say("rows stored with their sums", *stored, since(timer));
    std::fprintf(stderr, "of that, making them up: %.1f s\n", double(making) / 1e9);
    return {};
}

/// What the storage thread does when it is idle.
Result<void> settle(Database &database)
{
    const BenchClock clock;
    QElapsedTimer timer;
    timer.start();
    qint64 pieces = 0;
    RollupCompaction compaction(database, clock);
    for (;; ++pieces) {
        auto moved = compaction.step();
        if (!moved)
            return tl::unexpected(moved.error());
        if (!*moved)
            break;
    }
    say("pieces moved to days", pieces, since(timer));
    timer.restart();
    qint64 slowestNs = 0;
    for (pieces = 0;; ++pieces) {
        QElapsedTimer one;
        one.start();
        auto made = sumUpValues(database, clock.nowUs());
        if (!made)
            return tl::unexpected(made.error());
        if (!*made)
            break;
        slowestNs = std::max(slowestNs, one.nsecsElapsed());
    }
    say("pieces of values summed up", pieces, since(timer));
    std::fprintf(stderr, "the slowest of them: %.1f ms\n", double(slowestNs) / 1e6);
    (void)database.checkpoint();
    return {};
}

} // namespace

Result<void> fillBenchData(const QString &path, const BenchDataSize &size)
{
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened)
        return tl::unexpected(opened.error());
    DemoOptions options;
    options.endUs = BenchEndUs;
    options.days = size.days;
    options.requests = size.rows;
    options.keys = size.keys;
    options.timeZone = BenchZone;
    options.traces = size.traces;
    DemoTraffic traffic(options);
    const KeyHasher hasher(Secret(QByteArray(32, 'b'))); // nobody uses these keys
    if (auto stored =
            storeConfiguration(**opened, hasher, traffic.configuration(), traffic.startUs());
        !stored)
        return stored;
    auto indexes = dropIndexes(**opened);
    if (!indexes)
        return tl::unexpected(indexes.error());
    if (auto stored = storeAll(**opened, traffic); !stored)
        return stored;
    if (auto made = makeIndexes(**opened, *indexes); !made)
        return made;
    return settle(**opened);
}

} // namespace orchestris
