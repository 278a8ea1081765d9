// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What limits cost a request: ledgerbench [ROUNDS] [REQUESTS]. A request here is admission, the
// end, the commit, and what its row says of the limits, without anything between. Prints medians
// over the rounds: first the CPU time of each in one thread, by the number of limits that apply;
// then how many a second four threads do with one key for all and with 10,000 keys, and beside
// them, in the same round, threads that only take a lock and count as often.

#include "gateway/admission/quotaledger.h"
#include "models/domain/usagerecord.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <thread>

using namespace orchestris;

namespace {

constexpr int Threads = 4;
constexpr int ManyKeys = 10'000;
constexpr qint64 Plenty = 1'000'000'000'000'000;

qint64 cpuNs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

Limit limitOf(Id id, LimitSubject subject, Id subjectId)
{
    struct Kind {
        LimitMetric metric;
        LimitWindow window;
        LimitMode mode;
    };
    static constexpr Kind Kinds[] = {
        {LimitMetric::Cost, LimitWindow::Month, LimitMode::Adaptive},
        {LimitMetric::TotalTokens, LimitWindow::Day, LimitMode::Adaptive},
        {LimitMetric::Requests, LimitWindow::Minute, LimitMode::Adaptive},
        {LimitMetric::Concurrent, LimitWindow::None, LimitMode::Adaptive},
        {LimitMetric::Cost, LimitWindow::Day, LimitMode::Strict},
        {LimitMetric::OutputTokens, LimitWindow::Hour, LimitMode::Adaptive},
    };
    const Kind &kind = Kinds[id % Id(std::size(Kinds))];
    Limit limit;
    limit.id = id;
    limit.subject = subject;
    limit.subjectId = subjectId;
    limit.metric = kind.metric;
    limit.window = kind.window;
    limit.mode = kind.mode;
    limit.amount = Plenty;
    limit.timeZone = "Europe/Berlin";
    return limit;
}

/// Keys of users of one organization, with the limits spread over the three, one model's among
/// them.
SnapshotPtr makeSnapshot(int keys, int limitsEach)
{
    Configuration all;
    all.organizations = {{1, QStringLiteral("Team"), true}};
    Id next = 0;
    for (Id id = 1; id <= keys; ++id) {
        all.users.append({id, 1, QStringLiteral("u%1").arg(id), true});
        ApiKey key;
        key.id = id;
        key.publicId = QString::number(id);
        key.ownerKind = OwnerKind::User;
        key.organizationId = 1;
        key.userId = id;
        all.keys.append(key);
        for (int i = 0; i < limitsEach; ++i) {
            const auto subject = LimitSubject(3 - i % 3);
            if (subject == LimitSubject::Organization && id > 1)
                continue;
            all.limits.append(
                limitOf(++next, subject, subject == LimitSubject::Organization ? 1 : id));
            if (i == 9)
                all.limits.last().model = QStringLiteral("agent");
        }
    }
    return std::make_shared<const Snapshot>(std::move(all));
}

struct Work {
    QuotaLedger &ledger;
    const SystemClock &clock;
    Demand demand;
    UsageRecord row;

    Work(QuotaLedger &ofAll, const SystemClock &time)
        : ledger(ofAll)
        , clock(time)
    {
        demand.expected = {2'000, 500'000, 2'000'000'000};
        demand.expectedOutput = 800;
        demand.worst = {8'000, 2'000'000, 2'000'000'000};
        demand.worstOutput = 16'000;
        row.alias = "agent";
        row.provider = "provider";
        row.upstreamModel = "model-2026";
        row.attempts = 1;
        row.tokens.input = 1'900;
        row.tokens.output = 300;
        row.costNanos = 1'075'000;
    }

    void request(const Snapshot::KeyEntry &key)
    {
        const QuotaLedger::Names names{row.alias, {"provider/model-2026"}};
        auto hold = ledger.admit(key, names, demand, clock.nowUs(), 1);
        if (!hold)
            std::abort(); // nothing was measured
        row.limits = hold->admitted();
        hold->settle(row);
        hold->noteUse(row.limits);
        hold->reset();
    }
};

/// Nanoseconds of CPU a request, in one thread.
double alone(int limits, int requests)
{
    const SystemClock clock;
    QuotaLedger ledger(clock);
    const SnapshotPtr snapshot = makeSnapshot(1, limits);
    const Snapshot::KeyEntry &key = *snapshot->key("1");
    if (key.limits.size() != size_t(limits))
        std::abort();
    Work work(ledger, clock);
    work.request(key);
    const qint64 begin = cpuNs();
    for (int i = 0; i < requests; ++i)
        work.request(key);
    return double(cpuNs() - begin) / requests;
}

/// How many a second so many threads do: `make` gives each its work.
double together(int threads, int requests, const std::function<std::function<void(int)>(int)> &make)
{
    std::atomic<bool> go = false;
    std::vector<std::thread> running;
    for (int thread = 0; thread < threads; ++thread) {
        running.emplace_back([&, thread] {
            const auto work = make(thread);
            go.wait(false);
            for (int i = 0; i < requests; ++i)
                work(i);
        });
    }
    const auto begin = std::chrono::steady_clock::now();
    go = true;
    go.notify_all();
    for (std::thread &thread : running)
        thread.join();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    return double(threads) * requests / took.count();
}

double withKeys(int threads, int requests, const SnapshotPtr &snapshot)
{
    const SystemClock clock;
    QuotaLedger ledger(clock);
    std::vector<const Snapshot::KeyEntry *> keys;
    for (const ApiKey &key : snapshot->configuration().keys)
        keys.push_back(snapshot->key(key.publicId.toStdString()));
    {
        Work warm(ledger, clock);
        for (const Snapshot::KeyEntry *key : keys)
            warm.request(*key);
    }
    return together(threads, requests, [&](int thread) {
        const auto work = std::make_shared<Work>(ledger, clock);
        return [&keys, work, at = size_t(thread) * 7919](int i) {
            work->request(*keys[(at + size_t(i) * 31) % keys.size()]);
        };
    });
}

/// A lock, taken three times a request as the ledger does, and three counters changed each time.
double bareLock(int threads, int requests)
{
    std::mutex mutex;
    volatile qint64 counters[3] = {};
    return together(threads, requests, [&](int) {
        return [&mutex, &counters](int) {
            for (int turn = 0; turn < 3; ++turn) {
                const std::lock_guard lock(mutex);
                for (volatile qint64 &counter : counters)
                    counter = counter + 1;
            }
        };
    });
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 7;
    const int requests = argc > 2 ? std::max(1, std::atoi(argv[2])) : 50'000;

    std::printf("%-36s %12s\n", "limits on the path, one thread", "CPU us");
    for (const int limits : {0, 1, 3, 12}) {
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round)
            times.push_back(alone(limits, requests));
        std::printf("%-36d %12.2f\n", limits, median(times) / 1000);
    }

    struct Row {
        const char *name;
        std::function<double(int threads)> measure;
        std::vector<double> one;
        std::vector<double> four;
        std::vector<double> ofBare; ///< four threads, to the bare lock in the same round
    };
    const SnapshotPtr hot = makeSnapshot(1, 3);
    const SnapshotPtr many = makeSnapshot(ManyKeys, 3);
    Row rows[] = {
        {"a lock and three counters, bare",
         [&](int n) { return bareLock(n, requests); },
         {},
         {},
         {}},
        {"one key, three limits", [&](int n) { return withKeys(n, requests, hot); }, {}, {}, {}},
        {"10,000 keys, three limits each",
         [&](int n) { return withKeys(n, requests, many); },
         {},
         {},
         {}},
    };
    for (int round = 0; round < rounds; ++round) {
        for (Row &row : rows) {
            row.one.push_back(row.measure(1));
            row.four.push_back(row.measure(Threads));
            row.ofBare.push_back(row.four.back() / rows[0].four.back());
        }
    }
    std::printf("\n%-36s %12s %12s %8s %12s\n", "requests a second", "1 thread", "4 threads",
                "ratio", "of bare lock");
    for (const Row &row : rows)
        std::printf("%-36s %12.0f %12.0f %8.2f %12.2f\n", row.name, median(row.one),
                    median(row.four), median(row.four) / median(row.one), median(row.ofBare));
    return 0;
}
