// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/admission/habits.h"

#include <QTest>

#include <random>

using namespace orchestris;

namespace {

UsageRecord answered(qint64 output, qint64 input = 100)
{
    UsageRecord record;
    record.keyId = 1;
    record.requestedModel = "agent";
    record.status = 200;
    record.tokenConfidence = Confidence::Reported;
    record.tokens.input = input;
    record.tokens.output = output;
    return record;
}

} // namespace

class TestHabits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void assumesSomethingUntilAFewWereSeen()
    {
        Habits habits;
        for (int i = 0; i < 2; ++i) {
            habits.learn(answered(5'000), 50, 100, 10);
            QCOMPARE(habits.of(1, "agent").output, Habits::FirstOutput);
            QCOMPARE(habits.of(1, "agent").inputShare, 1.0);
        }
        habits.learn(answered(5'000), 50, 100, 10);
        QVERIFY(habits.of(1, "agent").output >= 5'000);
    }

    void keepsKeysAndModelsApart()
    {
        Habits habits;
        for (int i = 0; i < 5; ++i)
            habits.learn(answered(5'000), 100, 0, 0);
        QCOMPARE(habits.of(2, "agent").output, Habits::FirstOutput);
        QCOMPARE(habits.of(1, "agen").output, Habits::FirstOutput);
        QCOMPARE(habits.of(1, "up/m").output, Habits::FirstOutput);
        QCOMPARE(habits.of(11, "agent").output, Habits::FirstOutput);
    }

    void coversMostAnswersAndLittleMore_data()
    {
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::newRow("always the same") << qint64(2'000) << qint64(2'000);
        QTest::newRow("much the same") << qint64(900) << qint64(1'100);
        QTest::newRow("from little to much") << qint64(200) << qint64(4'000);
    }
    void coversMostAnswersAndLittleMore()
    {
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        std::mt19937 random(7);
        std::uniform_int_distribution<qint64> any(least, most);
        Habits habits;
        for (int i = 0; i < 200; ++i)
            habits.learn(answered(any(random)), 100, 0, 0);
        int longer = 0;
        for (int i = 0; i < 1'000; ++i) {
            const qint64 output = any(random);
            longer += output > habits.of(1, "agent").output ? 1 : 0;
            habits.learn(answered(output), 100, 0, 0);
        }
        QVERIFY(longer < 50);
        QVERIFY(habits.of(1, "agent").output < most * 2);
    }

    void followsAHabitThatChanges()
    {
        Habits habits;
        for (int i = 0; i < 100; ++i)
            habits.learn(answered(10'000), 100, 0, 0);
        for (int i = 0; i < 100; ++i)
            habits.learn(answered(500), 100, 0, 0);
        QVERIFY(habits.of(1, "agent").output < 1'000);
    }

    void expectsNoLessThanAPiece()
    {
        Habits habits;
        for (int i = 0; i < 50; ++i)
            habits.learn(answered(1), 100, 0, 0);
        QCOMPARE(habits.of(1, "agent").output, Habits::LeastOutput);
    }

    void staysANumberWhateverIsReported()
    {
        Habits habits;
        for (int i = 0; i < 50; ++i)
            habits.learn(
                answered(std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()), 1,
                1, std::numeric_limits<qint64>::max());
        const Habits::Habit habit = habits.of(1, "agent");
        QVERIFY(habit.output > 0 && habit.output <= 1'000'000'000'000);
        QVERIFY(habit.inputShare <= 2 && habit.inputCostShare <= 2);
    }

    void learnsWhatOfTheInputIsBilled()
    {
        Habits habits;
        for (int i = 0; i < 100; ++i)
            habits.learn(answered(500, 80), 100, 1'000, 250);
        const Habits::Habit habit = habits.of(1, "agent");
        QVERIFY(qAbs(habit.inputShare - 0.8) < 0.01);
        QVERIFY(qAbs(habit.inputCostShare - 0.25) < 0.01);
        for (int i = 0; i < 100; ++i)
            habits.learn(answered(500, 0), 100, 1'000, 0);
        QVERIFY(habits.of(1, "agent").inputShare >= 0.05); // nothing is for nothing
        QVERIFY(habits.of(1, "agent").inputCostShare >= 0.05);
    }

    void learnsOnlyFromWhatWasAnsweredAndReported_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Confidence>("confidence");
        QTest::addColumn<Id>("key");
        QTest::newRow("it failed") << 502 << Confidence::Reported << Id(1);
        QTest::newRow("its client left") << 499 << Confidence::Reported << Id(1);
        QTest::newRow("its tokens are an estimate") << 200 << Confidence::Estimated << Id(1);
        QTest::newRow("its tokens are unknown") << 200 << Confidence::Unknown << Id(1);
        QTest::newRow("it has no key") << 200 << Confidence::Reported << Id(0);
    }
    void learnsOnlyFromWhatWasAnsweredAndReported()
    {
        QFETCH(int, status);
        QFETCH(Confidence, confidence);
        QFETCH(Id, key);
        Habits habits;
        UsageRecord record = answered(9'000);
        record.status = status;
        record.tokenConfidence = confidence;
        record.keyId = key;
        for (int i = 0; i < 10; ++i)
            habits.learn(record, 100, 0, 0);
        habits.recall(std::vector<UsageRecord>(10, record));
        QCOMPARE(habits.of(key, "agent").output, Habits::FirstOutput);
    }

    void recallsAsItHadLearned()
    {
        Habits learned;
        Habits recalled;
        std::vector<UsageRecord> newestFirst;
        for (int i = 0; i < 40; ++i) {
            const UsageRecord record = answered(100 * i);
            learned.learn(record, 0, 0, 0);
            newestFirst.insert(newestFirst.begin(), record);
        }
        recalled.recall(newestFirst);
        QCOMPARE(recalled.of(1, "agent").output, learned.of(1, "agent").output);
    }
};

QTEST_APPLESS_MAIN(TestHabits)
#include "tst_habits.moc"
