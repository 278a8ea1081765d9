// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gateway/workstreams.h"

#include <QTest>

#include <thread>

using namespace orchestris;
using namespace orchestris::test;

class TestLoopGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotTakeWorkForALoop_data();
    void doesNotTakeWorkForALoop();
    void findsLoops_data();
    void findsLoops();
    void findsOneLoopAmongOthers_data();
    void findsOneLoopAmongOthers();
    void tellsOncePerLoopAndAgainWhenItDoubles();
    void tellsAgainAfterTenMinutes();
    void onlyTellsOfManyCallsWithOneResult();
    void saysWhatItFound();
    void letsAnotherPromptThrough();
    void letsTheSameRequestThroughAfterAPause();
    void letsTheSameCallThroughAfterTenMinutesOfSilence();
    void keepsWhatRepeatsAmongManyOfTheSameBeginning();
    void refusesNothingUnlessToldToStop();
    void seesNothingWhileItIsOff();
    void keepsKeysAndModelsApart();
    void watchesOnlyTheRateWithoutRepeats();
    void takesOneRepeatForTwo();
    void countsThreadsTogether();
    void forgetsWhatIsLeastRecentlyUsed();
    void isQuick();
};

void TestLoopGuard::doesNotTakeWorkForALoop_data()
{
    QTest::addColumn<Stream>("stream");
    QTest::newRow("a growing prompt with new calls") << ordinarySession();
    QTest::newRow("new edits, and the same tests after each") << editAndTest();
    QTest::newRow("25 files written, each answered with \"done\"") << filesWritten();
    QTest::newRow("a talk that goes on long after a tool call") << talkAfterOneCall();
    QTest::newRow("a batch of different prompts") << batchJob();
    QTest::newRow("a batch of documents with the same question behind") << batchWithOneQuestion();
    QTest::newRow("a batch with the same examples before") << fewShotBatch();
    QTest::newRow("embeddings") << embeddings();
    QTest::newRow("a check each minute") << healthChecks(60'000);
    QTest::newRow("a check every 20 seconds") << healthChecks(20'000);
    QTest::newRow("requests that are retried three times") << retriedThreeTimes();
    QTest::newRow("50 agents with the same first call") << sameFirstCall(50);
    QTest::newRow("10 agents that take turns") << workers(10, false);
    QTest::newRow("10 agents at the same task that take turns") << workers(10, true);
    QTest::newRow("40 agents at the same task that take turns") << workers(40, true);
    QTest::newRow("the same call every 100 seconds") << slowRepeats();
    QTest::newRow("prompts that are not known")
        << repeated(50, 100, [](int) { return PromptShape{}; });
}

void TestLoopGuard::doesNotTakeWorkForALoop()
{
    QFETCH(Stream, stream);
    GuardBench bench;
    QCOMPARE(bench.sendUntilRefused(stream), 0);
    QCOMPARE(bench.notices.all.size(), size_t(0));
}

void TestLoopGuard::findsLoops_data()
{
    QTest::addColumn<Stream>("stream");
    QTest::addColumn<NoticeKind>("kind");
    QTest::addColumn<int>("refused"); // at which request
    const auto agentStream = [](int times, const auto &turn) {
        TestAgent agent(1);
        Stream stream;
        for (int i = 0; i < times; ++i)
            stream.push_back({turn(agent, static_cast<quint64>(i))});
        return stream;
    };

    QTest::newRow("the same request every two seconds")
        << healthChecks(2000) << NoticeKind::SameRequest << 8;
    QTest::newRow("the same request every 15 seconds")
        << healthChecks(15'000) << NoticeKind::SameRequest << 8;
    QTest::newRow("the same request at once") << healthChecks(0) << NoticeKind::SameRequest << 8;
    QTest::newRow("a call that fails and is tried again")
        << agentStream(20, [](TestAgent &agent, quint64) { return agent.calls(42, 43); })
        << NoticeKind::SameToolCall << 8;
    QTest::newRow("the same call with other results")
        << agentStream(20, [](TestAgent &agent, quint64 i) { return agent.calls(42, 500 + i); })
        << NoticeKind::SameToolCall << 8;
    QTest::newRow("two calls that take turns") << agentStream(30, [](TestAgent &agent, quint64 i) {
        return agent.calls(42 + i % 2, 60 + i % 2);
    }) << NoticeKind::SameToolCall << 16;
    QTest::newRow("a loop after long work") << [&agentStream] {
        return agentStream(100, [](TestAgent &agent, quint64 i) {
            return agent.calls(i < 50 ? 1000 + i : 42, 5000 + i);
        });
    }() << NoticeKind::SameToolCall << 58;
    QTest::newRow("\"continue\" for ever")
        << agentStream(20, [](TestAgent &agent, quint64) { return agent.hears(99); })
        << NoticeKind::SameTail << 8;
    QTest::newRow("the same result whose call is not in the prompt")
        << agentStream(20, [](TestAgent &agent, quint64) { return agent.hears(43, 900); })
        << NoticeKind::SameTail << 8;
    QTest::newRow("\"continue\" after some talk") << agentStream(
        30, [](TestAgent &agent, quint64 i) { return agent.hears(i < 10 ? 200 + i : 99); })
                                                  << NoticeKind::SameTail << 18;
    QTest::newRow("a slow model asked for the same") << [] {
        TestAgent agent(1);
        Stream stream;
        for (int i = 0; i < 20; ++i)
            stream.push_back({agent.calls(42, 43), 70'000});
        return stream;
    }() << NoticeKind::SameToolCall << 8;
}

void TestLoopGuard::findsLoops()
{
    QFETCH(Stream, stream);
    QFETCH(NoticeKind, kind);
    QFETCH(int, refused);
    GuardBench bench;
    QCOMPARE(bench.sendUntilRefused(stream), refused);
    QCOMPARE(bench.notices.all.size(), size_t(1));
    QCOMPARE(bench.notices.all.front().kind, kind);
}

void TestLoopGuard::findsOneLoopAmongOthers_data()
{
    QTest::addColumn<int>("others");
    QTest::addColumn<bool>("sameHead");
    QTest::newRow("among 3 at other tasks") << 3 << false;
    QTest::newRow("among 3 at the same task") << 3 << true;
    QTest::newRow("among 10 at the same task") << 10 << true;
    QTest::newRow("among 100 at other tasks") << 100 << false;
}

void TestLoopGuard::findsOneLoopAmongOthers()
{
    QFETCH(int, others);
    QFETCH(bool, sameHead);
    for (quint64 seed = 0; seed < 50; ++seed) {
        Generator random(seed);
        GuardBench bench;
        TestAgent looping(1, 4000 + static_cast<qint64>(random() % 500));
        std::vector<TestAgent> workers;
        for (int i = 0; i < others; ++i)
            workers.emplace_back(sameHead ? 1 : 100 + static_cast<quint64>(i),
                                 4000 + static_cast<qint64>(random() % 500));
        int turns = 0;
        bool found = false;
        while (!found && turns < 30) {
            for (int i = 0; i < others; ++i) {
                TestAgent &worker = workers[random() % workers.size()];
                const auto bytes = 100 + static_cast<qint64>(random() % 2000);
                QVERIFY2(!bench.send(worker.calls(random() | 1, random(), bytes), 20),
                         qPrintable(QStringLiteral("seed %1").arg(seed)));
            }
            ++turns;
            found = bench.send(looping.calls(42, 43), 20).has_value();
        }
        QVERIFY2(found, qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY2(turns <= 12, qPrintable(QStringLiteral("%1 turns").arg(turns)));
    }
}

void TestLoopGuard::tellsOncePerLoopAndAgainWhenItDoubles()
{
    GuardBench bench(LoopGuardAction::Warn);
    TestAgent agent(1);
    for (int i = 0; i < 70; ++i)
        QVERIFY(!bench.send(agent.calls(42, 43), 1000));
    QList<qint64> counts;
    for (const Notice &notice : bench.notices.all)
        counts.append(notice.count);
    QCOMPARE(counts, (QList<qint64>{8, 16, 32, 64}));
}

void TestLoopGuard::tellsAgainAfterTenMinutes()
{
    GuardBench bench(LoopGuardAction::Warn);
    TestAgent agent(1);
    QList<qint64> minutes;
    for (int i = 0; i < 40; ++i) {
        const size_t told = bench.notices.all.size();
        bench.send(agent.calls(42, 43), 60'000);
        if (bench.notices.all.size() > told)
            minutes.append(i + 1);
    }
    // Found, doubled, and then as the time passes: it doubles only later.
    QCOMPARE(minutes, (QList<qint64>{8, 16, 26, 36}));
}

void TestLoopGuard::onlyTellsOfManyCallsWithOneResult()
{
    GuardBench bench;
    TestAgent agent(1);
    for (quint64 i = 0; i < 40; ++i)
        QVERIFY(!bench.send(agent.calls(1000 + i, 77)));
    QCOMPARE(bench.notices.all.size(), size_t(1));
    QCOMPARE(bench.notices.all.front().kind, NoticeKind::SameTail);
    QCOMPARE(bench.notices.all.front().count, 32);
    QVERIFY(!bench.notices.all.front().stopped);
}

void TestLoopGuard::saysWhatItFound()
{
    GuardBench bench;
    std::optional<LoopGuard::Finding> finding;
    for (int i = 0; i < 8; ++i)
        finding = bench.send({1, 0, 3, 90, 0, 1}, 5000);
    QVERIFY(finding);
    QCOMPARE(finding->kind, NoticeKind::SameRequest);
    QCOMPARE(finding->count, 8);
    QCOMPARE(finding->spanUs, 35'000'000);
    Notice expected;
    expected.atUs = bench.nowUs + GuardBench::WallUs;
    expected.kind = NoticeKind::SameRequest;
    expected.organizationId = 3;
    expected.userId = 5;
    expected.keyId = 7;
    expected.count = 8;
    expected.spanUs = 35'000'000;
    expected.stopped = true;
    expected.model = "agent";
    expected.requestId = 8;
    QCOMPARE(bench.notices.all.size(), size_t(1));
    QVERIFY(bench.notices.all.front() == expected);
}

void TestLoopGuard::letsAnotherPromptThrough()
{
    GuardBench bench;
    TestAgent agent(1);
    for (int i = 0; i < 7; ++i)
        QVERIFY(!bench.send(agent.calls(42, 43)));
    const PromptShape refused = agent.calls(42, 43);
    QVERIFY(bench.send(refused));
    QVERIFY(bench.send(refused)); // a client that tries again
    QVERIFY(!bench.send(agent.hears(500)));
    for (int i = 0; i < 7; ++i) // the call itself is not forbidden
        QVERIFY(!bench.send(agent.calls(42, 43)));
    QVERIFY(bench.send(agent.calls(42, 43)));
}

void TestLoopGuard::letsTheSameRequestThroughAfterAPause()
{
    GuardBench bench;
    const PromptShape shape{1, 0, 3, 90, 0, 1};
    for (int i = 0; i < 7; ++i)
        QVERIFY(!bench.send(shape, 100));
    for (int i = 0; i < 500; ++i)
        QVERIFY(bench.send(shape, 100));
    QVERIFY(bench.send(shape, 59'000));
    QVERIFY(!bench.send(shape, 61'000));
}

void TestLoopGuard::letsTheSameCallThroughAfterTenMinutesOfSilence()
{
    GuardBench bench;
    TestAgent agent(1);
    for (int i = 0; i < 7; ++i)
        QVERIFY(!bench.send(agent.calls(42, 43)));
    QVERIFY(bench.send(agent.calls(42, 43)));
    QVERIFY(bench.send(agent.now(), 599'000));
    QVERIFY(!bench.send(agent.calls(42, 43), 601'000));
}

void TestLoopGuard::keepsWhatRepeatsAmongManyOfTheSameBeginning()
{
    GuardBench bench;
    TestAgent looping(1);
    QVERIFY(!bench.send(looping.calls(42, 43)));
    qint64 other = 0;
    for (int i = 0; i < 6; ++i) {
        QVERIFY(!bench.send(looping.calls(42, 43)));
        for (size_t k = 0; k < 2 * Repetitions::MostConversations; ++k, ++other)
            QVERIFY(!bench.send({1000 + quint64(other), 0, 200, 90'000 - other, 0, 1}, 10));
    }
    QVERIFY(bench.send(looping.calls(42, 43)));
}

void TestLoopGuard::refusesNothingUnlessToldToStop()
{
    GuardBench bench(LoopGuardAction::Warn);
    QCOMPARE(bench.sendUntilRefused(healthChecks(100)), 0);
    QVERIFY(!bench.notices.all.empty());
    QVERIFY(!bench.notices.all.front().stopped);
}

void TestLoopGuard::seesNothingWhileItIsOff()
{
    GuardBench bench(LoopGuardAction::Off);
    QCOMPARE(bench.sendUntilRefused(healthChecks(100)), 0);
    QVERIFY(bench.notices.all.empty());
}

void TestLoopGuard::keepsKeysAndModelsApart()
{
    GuardBench bench;
    const PromptShape shape{1, 0, 3, 90, 0, 1};
    ApiKey other = bench.key;
    other.id = 8;
    Snapshot::KeyEntry entry = bench.entry;
    entry.key = &other;
    for (int i = 0; i < 7; ++i) {
        QVERIFY(!bench.send(shape, 100, "one"));
        QVERIFY(!bench.send(shape, 100, "two"));
        QVERIFY(!bench.guard.examine(entry, "one", shape, 8, bench.nowUs, 1, 1));
    }
    QVERIFY(bench.send(shape, 100, "one"));
    QVERIFY(bench.guard.examine(entry, "one", shape, 8, bench.nowUs, 1, 1));
}

void TestLoopGuard::watchesOnlyTheRateWithoutRepeats()
{
    GuardBench bench;
    bench.repeats = 0;
    QCOMPARE(bench.sendUntilRefused(healthChecks(100)), 0);
    QVERIFY(bench.notices.all.empty());
}

void TestLoopGuard::takesOneRepeatForTwo()
{
    GuardBench bench;
    bench.repeats = 1;
    QCOMPARE(bench.sendUntilRefused(healthChecks(100)), 2);
}

void TestLoopGuard::countsThreadsTogether()
{
    GuardBench bench;
    bench.repeats = 4000;
    const PromptShape shape{1, 0, 3, 90, 0, 1};
    std::atomic<int> refused{0};
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&] {
                for (int i = 0; i < 1000; ++i) {
                    if (bench.guard.examine(bench.entry, "agent", shape, bench.repeats, bench.nowUs,
                                            1, 1))
                        ++refused;
                }
            });
        }
    }
    QCOMPARE(refused.load(), 1); // the 4000th
}

void TestLoopGuard::forgetsWhatIsLeastRecentlyUsed()
{
    GuardBench bench;
    const PromptShape shape{1, 0, 3, 90, 0, 1};
    for (int i = 0; i < 7; ++i)
        QVERIFY(!bench.send(shape, 100));
    for (size_t i = 0; i < LoopGuard::MostGroups; ++i)
        bench.send({i, 0, 1, 4, 0, 1000 + i}, 0);
    QVERIFY(!bench.send(shape, 100)); // would be the eighth

    for (int i = 0; i < 6; ++i)
        QVERIFY(!bench.send(shape, 100));
    for (size_t i = 0; i < LoopGuard::MostGroups / 2; ++i)
        bench.send({i, 0, 1, 4, 0, 900'000 + i}, 0);
    QVERIFY(bench.send(shape, 100));
}

void TestLoopGuard::isQuick()
{
    // For people with a profiler: nothing is asserted.
    GuardBench bench(LoopGuardAction::Warn);
    std::vector<TestAgent> agents;
    for (quint64 i = 0; i < 1000; ++i)
        agents.emplace_back(1000 + i % 100);
    quint64 turn = 0;
    QBENCHMARK
    {
        TestAgent &agent = agents[turn % agents.size()];
        bench.send(agent.calls(turn, turn + 1), 1);
        ++turn;
    }
}

QTEST_APPLESS_MAIN(TestLoopGuard)
#include "tst_loopguard.moc"
