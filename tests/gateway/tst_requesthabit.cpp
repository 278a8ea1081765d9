// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gateway/promptstream.h"

#include <QTest>

using namespace orchestris;
using namespace orchestris::test;

namespace {

/// Sends different requests, so many each minute, evenly over it.
class BusyKey
{
public:
    explicit BusyKey(LoopGuardAction action = LoopGuardAction::Stop)
        : bench(action)
    {
        bench.nowUs = 60'000'000;
    }

    /// How many of them were refused.
    int minute(int requests)
    {
        const qint64 startUs = bench.nowUs;
        int refused = 0;
        for (int i = 0; i < requests; ++i) {
            bench.nowUs = startUs + 60'000'000ll * i / requests;
            ++m_prompt;
            const auto finding = bench.send({m_prompt, 0, 1, 4, 0, m_prompt}, 0);
            if (finding) {
                ++refused;
                last = *finding;
            }
        }
        bench.nowUs = startUs + 60'000'000;
        return refused;
    }
    void idle(int minutes) { bench.nowUs += 60'000'000ll * minutes; }

    GuardBench bench;
    LoopGuard::Finding last;

private:
    quint64 m_prompt = 0;
};

} // namespace

class TestRequestHabit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotTakeABusyKeyForALoop_data();
    void doesNotTakeABusyKeyForALoop();
    void findsARateFarAboveTheHabit();
    void letsRequestsThroughWhenTheRateIsBelow();
    void makesWhatStaysAHabit();
    void doesNotLearnFromOneWildMinute();
    void tellsOnceAndAgainWhenItDoubles();
    void survivesThreadsThatComeLate();
};

void TestRequestHabit::doesNotTakeABusyKeyForALoop_data()
{
    QTest::addColumn<QList<int>>("minutes"); // requests in each; 0: none
    const QList<int> usual(20, 5);
    QTest::newRow("a new key at once at full speed") << QList<int>(5, 2000);
    QTest::newRow("a key with nine minutes of habit") << QList<int>(9, 1) + QList<int>(1, 500);
    QTest::newRow("ten times a small habit, below 60") << usual + QList<int>{59, 59};
    QTest::newRow("above 60, but not ten times the habit")
        << QList<int>(20, 30) + QList<int>(10, 290);
    QTest::newRow("a steady key") << QList<int>(300, 120);
    QTest::newRow("work after a night") << usual + QList<int>(600, 0) + QList<int>(10, 45);
    QTest::newRow("a habit of working days, with idle minutes between")
        << QList<int>{100, 0, 0, 90, 0, 110, 100, 0, 100, 100, 90, 0, 80, 100, 120, 100, 0, 0, 900};
}

void TestRequestHabit::doesNotTakeABusyKeyForALoop()
{
    QFETCH(QList<int>, minutes);
    BusyKey key;
    for (const int requests : minutes)
        QCOMPARE(key.minute(requests), 0);
    QVERIFY(key.bench.notices.all.empty());
}

void TestRequestHabit::findsARateFarAboveTheHabit()
{
    BusyKey key;
    for (int i = 0; i < 20; ++i)
        key.minute(5);
    QVERIFY(key.minute(600) > 500);
    QCOMPARE(key.last.kind, NoticeKind::RequestRate);
    QCOMPARE(key.last.usual, 5);
    QVERIFY(key.last.count >= 600);
    QCOMPARE(key.last.spanUs, 60'000'000);
    QVERIFY(!key.bench.notices.all.empty());
    QVERIFY(key.bench.notices.all.front().stopped);
    QCOMPARE(key.bench.notices.all.front().usual, 5);
}

void TestRequestHabit::letsRequestsThroughWhenTheRateIsBelow()
{
    BusyKey key;
    for (int i = 0; i < 20; ++i)
        key.minute(5);
    QVERIFY(key.minute(600) > 0);
    key.idle(1);
    QCOMPARE(key.minute(30), 0);
}

void TestRequestHabit::makesWhatStaysAHabit()
{
    BusyKey key;
    for (int i = 0; i < 40; ++i)
        key.minute(5);
    int minutes = 0;
    while (key.minute(200) > 0 && minutes < 200)
        ++minutes;
    QVERIFY2(minutes > 10 && minutes < 60, qPrintable(QString::number(minutes)));
}

void TestRequestHabit::doesNotLearnFromOneWildMinute()
{
    BusyKey key;
    for (int i = 0; i < 40; ++i)
        key.minute(5);
    key.minute(5000);
    QVERIFY(key.minute(100) > 0);
}

void TestRequestHabit::tellsOnceAndAgainWhenItDoubles()
{
    BusyKey key(LoopGuardAction::Warn);
    for (int i = 0; i < 20; ++i)
        key.minute(5);
    QCOMPARE(key.minute(250), 0);
    QList<qint64> counts;
    for (const Notice &notice : key.bench.notices.all)
        counts.append(notice.count);
    QCOMPARE(counts, (QList<qint64>{61, 122, 244}));
}

void TestRequestHabit::survivesThreadsThatComeLate()
{
    RequestHabit habit;
    for (qint64 minute = 1; minute < 20; ++minute) {
        for (int i = 0; i < 100; ++i)
            habit.count(minute * 60'000'000 + (i % 2 == 0 ? 5 : -5));
    }
    QCOMPARE(habit.count(20 * 60'000'000).usual, 100);
}

QTEST_APPLESS_MAIN(TestRequestHabit)
#include "tst_requesthabit.moc"
