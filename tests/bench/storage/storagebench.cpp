// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a usage row costs the storage thread, with the sums that it is in, and how fast these are
// made anew and checked: storagebench [FOLDER] [ROWS]

#include "models/domain/requestid.h"
#include "models/storage/database.h"
#include "models/storage/rollupcheck.h"
#include "models/storage/rollupcompaction.h"
#include "models/storage/usagewriter.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace orchestris;

namespace {

qint64 cpuUs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
}

UsageRecord record(qint64 id, qint64 nowUs, bool withClientId)
{
    UsageRecord record;
    record.id = id;
    record.state = RequestState::Done;
    record.startedAtUs = nowUs;
    record.ownerKind = OwnerKind::User;
    record.organizationId = 1;
    record.userId = 17;
    record.keyId = 23;
    record.endpoint = "chat/completions";
    record.requestedModel = "fast";
    record.alias = "fast";
    record.provider = "openai";
    record.upstreamModel = "gpt-4o-mini-2024-07-18";
    record.streamed = true;
    record.status = 200;
    record.finishReason = "stop";
    record.tokens = {1834, 1024, 0, 312, 0};
    record.tokenConfidence = record.costConfidence = Confidence::Reported;
    record.costNanos = 345'678;
    record.priceVersion = 12;
    record.totalUs = 2'345'678;
    record.firstTokenUs = 345'678;
    record.upstreamUs = 2'345'000;
    record.gatewayUs = 678;
    record.attempts = 1;
    record.providerRequestId = "req_1234567890abcdef1234567890abcdef";
    record.clientProgram = "OpenAI/Python";
    if (withClientId)
        record.clientRequestId = "0199c1b2-3c4d-7e5f-8a6b-" + QByteArray::number(id % 997);
    return record;
}

class Counter final : public CommitListener
{
public:
    void committed(std::vector<CommitOutcome> outcomes) override
    {
        count += qint64(outcomes.size());
    }
    qint64 count = 0;
};

/// Up to twelve limits that every row counts in: four metrics for each of three subjects.
[[nodiscard]] bool addLimits(Database &database, int count)
{
    for (int i = 0; i < count; ++i) {
        constexpr qint64 Subjects[] = {1, 17, 23};
        const int subject = i % 3;
        if (!database.run(QStringLiteral("INSERT INTO limits (subject, subject_id, metric, window, "
                                         "amount, time_zone, created_at_us) "
                                         "VALUES (?, ?, ?, 3, 1000000000000, 'Europe/Berlin', 1)"),
                          {subject + 1, Subjects[subject], i / 3 + 1}))
            return false;
    }
    return true;
}

void measure(const QString &folder, const char *name, int rows, int batch, bool opens,
             bool clientId, int limits = 0)
{
    const QTemporaryDir directory(folder + QStringLiteral("/storagebench-XXXXXX"));
    auto database =
        Database::open(directory.filePath(QStringLiteral("bench.db")), Database::Mode::ReadWrite);
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().message));
        return;
    }
    if (!addLimits(**database, limits)) {
        std::fprintf(stderr, "Limits cannot be added.\n");
        return;
    }
    const SystemClock clock;
    RequestIds ids(1);
    UsageWriter writer(**database, clock);
    Counter counter;
    if (auto prepared = writer.prepare(); !prepared) {
        std::fprintf(stderr, "%s\n", qPrintable(prepared.error().message));
        return;
    }
    const qint64 start = clock.steadyUs();
    const qint64 startCpu = cpuUs();
    for (int done = 0; done < rows; done += batch) {
        std::vector<QueuedRecord> records;
        for (int i = 0; i < batch; ++i) {
            const qint64 now = clock.nowUs();
            const UsageRecord closed = record(ids.next(now), now, clientId);
            if (opens) {
                UsageRecord open = closed;
                open.state = RequestState::Open;
                records.push_back({open, nullptr, true});
            }
            records.push_back({closed, &counter, false});
        }
        if (!opens) {
            writer.add(std::move(records));
            writer.commit();
            continue;
        }
        // Each open row is stored by itself first, as for a long request.
        std::vector<QueuedRecord> first;
        std::vector<QueuedRecord> second;
        for (QueuedRecord &each : records)
            (each.isOpen ? first : second).push_back(std::move(each));
        writer.add(std::move(first));
        writer.commit(UsageWriter::Opens::All);
        writer.add(std::move(second));
        writer.commit();
    }
    const double wall = double(clock.steadyUs() - start) / rows;
    const double cpu = double(cpuUs() - startCpu) / rows;
    const qint64 pages = (*database)->value(QStringLiteral("PRAGMA page_count"))->toLongLong();
    std::printf("%-44s %6.1f us/row  %6.1f us CPU/row  %5.0f bytes/row\n", name, wall, cpu,
                double(pages) * 4096 / rows);
}

/// Of one of 400 series that are about equally busy, with an attempt.
UsageRecord variedRecord(qint64 id, qint64 nowUs)
{
    UsageRecord varied = record(id, nowUs, true);
    const int number = int(id % 1'000'003 % 400);
    varied.keyId = number % 40 + 1;
    varied.userId = varied.keyId / 3 + 1;
    varied.upstreamModel = "model-" + QByteArray::number(number / 40);
    varied.totalUs += number * 7919ll;
    varied.firstTokenUs += number * 977ll;
    Attempt attempt;
    attempt.provider = varied.provider;
    attempt.upstreamModel = varied.upstreamModel;
    attempt.firstByteUs = varied.firstTokenUs;
    attempt.totalUs = varied.totalUs;
    attempt.status = 200;
    attempt.outcome = "ok";
    varied.trace.push_back(attempt);
    return varied;
}

/// Says how long one thing took for each of so many.
void report(const char *name, qint64 us, qint64 count, const char *unit)
{
    std::printf("%-44s %6.2f us a %s (%.0f a second)\n", name, double(us) / double(count), unit,
                double(count) * 1e6 / double(us));
}

/// A day's traffic of many series: stored, compacted, checked and summed up anew.
void measureRollups(const QString &folder, int rows)
{
    const QTemporaryDir directory(folder + QStringLiteral("/storagebench-XXXXXX"));
    auto database =
        Database::open(directory.filePath(QStringLiteral("bench.db")), Database::Mode::ReadWrite);
    const SystemClock clock;
    UsageWriter writer(**database, clock);
    if (auto prepared = writer.prepare(); !prepared)
        return;
    RequestIds ids(1);
    const qint64 end = clock.nowUs();
    const qint64 step = 86'400'000'000 / rows;
    qint64 cpu = cpuUs();
    for (int done = 0; done < rows; done += 64) {
        std::vector<QueuedRecord> records;
        for (int i = done; i < done + 64; ++i) {
            const qint64 at = end - (rows - i) * step;
            records.push_back({variedRecord(ids.next(at), at), nullptr, false});
        }
        writer.add(std::move(records));
        writer.commit();
    }
    report("64 a transaction, 400 series, attempts", cpuUs() - cpu, rows, "row, CPU");
    const qint64 sums =
        (*database)->value(QStringLiteral("SELECT count(*) FROM rollup_recent"))->toLongLong();
    RollupCompaction compaction(**database, clock);
    cpu = cpuUs();
    qint64 longest = 0;
    for (bool isMore = true; isMore;) {
        const qint64 start = clock.steadyUs();
        isMore = compaction.step().value_or(false);
        longest = std::max(longest, clock.steadyUs() - start);
    }
    report("moving sums to their days", cpuUs() - cpu, sums, "sum, CPU");
    std::printf("%-44s %6.1f ms\n", "  its longest piece", double(longest) / 1000);
    cpu = cpuUs();
    const auto checked = checkRollups(**database, {}, {});
    report("checking", cpuUs() - cpu, rows, "row, CPU");
    if (!checked || checked->different != 0)
        std::printf("  and found differences!\n");
    cpu = cpuUs();
    if (!rebuildRollups(**database, clock, {}, {}))
        std::printf("  rebuilding failed!\n");
    report("summing up anew", cpuUs() - cpu, rows, "row, CPU");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1, QDir::tempPath());
    const int rows = arguments.value(2, QStringLiteral("200000")).toInt();
    measure(folder, "64 a transaction", rows, 64, false, false);
    measure(folder, "64 a transaction, with client request IDs", rows, 64, false, true);
    measure(folder, "64 a transaction, stored open before", rows, 64, true, false);
    measure(folder, "64 a transaction, 3 limits", rows, 64, false, false, 3);
    measure(folder, "64 a transaction, 12 limits", rows, 64, false, false, 12);
    measure(folder, "8 a transaction", rows, 8, false, false);
    measure(folder, "8 a transaction, 12 limits", rows, 8, false, false, 12);
    measure(folder, "1 a transaction", rows / 4, 1, false, false);
    measure(folder, "1 a transaction, 12 limits", rows / 4, 1, false, false, 12);
    measureRollups(folder, rows);
    return 0;
}
