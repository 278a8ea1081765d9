// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/instancelease.h"
#include "models/storage/rollupcheck.h"
#include "models/storage/rollupcompaction.h"
#include "tests/unit/limitfixture.h"
#include "tests/unit/randomtraffic.h"
#include "tests/unit/rollupstate.h"

#include <sqlite3.h>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

} // namespace

class TestRollups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m = std::make_unique<LimitFixture>(); }
    void cleanup() { m.reset(); }

    void equalTheSumOfTheRowsWhateverFails();
    void twoGatewaysOnOneDatabaseAddUp();
    void aFailedCommitAddsNothingUntilItWorks();
    void aSeriesOfARolledBackBatchIsMadeAgain();
    void aRowThatCannotBeStoredDoesNotCount();
    void onlyAttemptsThatAreStoredCount();
    void aRowThatEndsTwiceCountsOnce();
    void openRowsDoNotCountUntilTheyEnd();
    void interruptedRowsCount();
    void sumsThatAreTooBigStop();
    void aDamagedSumHoldsUpNoRow();
    void compactionMovesWholeHoursThatAreOld();
    void compactionChangesNoSum();
    void rowsThatComeLateJoinTheirDay();
    void aChangeOverTheSameConnectionIsNoticed();

private:
    /// Stores traffic in batches of some records, each a little after its newest one began.
    void storeTraffic(const QList<UsageRecord> &records, int batch = 7)
    {
        for (qsizetype at = 0; at < records.size(); at += batch) {
            const auto some = records.sliced(at, std::min<qsizetype>(batch, records.size() - at));
            m->clock.setNowUs(some.back().startedAtUs + 1000);
            m->store({some.begin(), some.end()});
        }
    }
    void compactAll()
    {
        RollupCompaction compaction(*m->database, m->clock);
        for (;;) {
            const auto moved = compaction.step();
            VERIFY_OK(moved);
            if (!*moved)
                return;
        }
    }
    [[nodiscard]] QByteArray difference()
    {
        return stateOfSums(*m->database).differenceTo(stateOfRows(*m->database));
    }
    [[nodiscard]] qint64 start() const { return m->clock.nowUs() / Day * Day; }

    std::unique_ptr<LimitFixture> m;
};

void TestRollups::equalTheSumOfTheRowsWhateverFails()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    const QByteArray said = "seed " + QByteArray::number(seed);
    RandomTraffic random(seed);
    const QList<UsageRecord> traffic = random.make(900, start(), start() + 30 * Hour);
    sqlite3_limit(m->database->native(), SQLITE_LIMIT_LENGTH, 100'000);
    RollupCompaction compaction(*m->database, m->clock);
    std::vector<UsageRecord> running;
    for (qsizetype at = 0; at < traffic.size();) {
        std::vector<UsageRecord> ended;
        for (int i = random.below(9); i > 0 && at < traffic.size(); --i, ++at) {
            UsageRecord record = traffic[at];
            m->clock.setNowUs(record.startedAtUs + 1000);
            if (random.chance(0.05)) // it is too long for the file
                record.errorCode = QByteArray(200'000, 'x');
            if (random.chance(0.05) && !record.trace.empty())
                record.trace.back().providerRequestId = QByteArray(200'000, 'x');
            if (random.chance(0.3)) {
                m->storeOpen(record);
                running.push_back(record);
            } else {
                ended.push_back(record);
            }
            if (random.chance(0.02))
                ended.push_back(record); // once more
        }
        while (!running.empty() && random.chance(0.4)) {
            ended.push_back(running.front());
            running.erase(running.begin());
        }
        const bool fails = random.chance(0.2);
        if (fails)
            VERIFY_OK(m->database->run(u"PRAGMA query_only = ON"_s));
        m->store(ended);
        if (fails)
            VERIFY_OK(m->database->run(u"PRAGMA query_only = OFF"_s));
        if (random.chance(0.1)) {
            m->writer->commit(UsageWriter::Opens::All);
            m->restartWriter();
        }
        if (random.chance(0.3))
            VERIFY_OK(compaction.step());
        if (random.chance(0.05)) {
            m->writer->commit(UsageWriter::Opens::All);
            QVERIFY2(difference().isEmpty(), QByteArray(difference() + ' ' + said).constData());
        }
    }
    m->store(running);
    QVERIFY(!m->writer->isFailing());
    QVERIFY2(difference().isEmpty(), QByteArray(difference() + ' ' + said).constData());
    QVERIFY(m->number(u"SELECT count(*) FROM rollup_days"_s) > 20);
    QVERIFY(m->number(u"SELECT count(*) FROM rollup_recent"_s) > 5);
    const auto check = checkRollups(*m->database, {}, {});
    VERIFY_OK(check);
    QVERIFY2(check->different == 0, qPrintable(check->examples.join(u'\n')));
    QCOMPARE(check->rows, m->number(u"SELECT count(*) FROM usage WHERE state <> 0"_s));
}

void TestRollups::twoGatewaysOnOneDatabaseAddUp()
{
    RandomTraffic random(5);
    const QList<UsageRecord> traffic = random.make(300, start(), start() + 8 * Hour);
    const auto other = m->connect();
    UsageWriter elsewhere(*other, m->clock);
    VERIFY_OK(elsewhere.prepare());
    RollupCompaction compaction(*other, m->clock);
    for (const UsageRecord &record : traffic) {
        m->clock.setNowUs(record.startedAtUs + 1000);
        if (random.chance(0.5)) {
            m->store({record});
        } else {
            elsewhere.add({{record, nullptr, false}});
            elsewhere.commit();
        }
        if (random.chance(0.2))
            VERIFY_OK(compaction.step());
    }
    QCOMPARE(m->number(u"SELECT count(*) FROM usage"_s), traffic.size());
    QCOMPARE(difference(), QByteArray());
}

void TestRollups::aFailedCommitAddsNothingUntilItWorks()
{
    m->store({m->request(1)});
    VERIFY_OK(m->database->run(u"PRAGMA query_only = ON"_s));
    m->store({m->request(5)});
    m->store({m->request(6)});
    QVERIFY(m->writer->isFailing());
    VERIFY_OK(m->database->run(u"PRAGMA query_only = OFF"_s));
    QCOMPARE(difference(), QByteArray());
    m->writer->commit();
    QVERIFY(!m->writer->isFailing());
    QCOMPARE(m->number(u"SELECT count(*) FROM usage"_s), 3);
    QCOMPARE(difference(), QByteArray());
}

void TestRollups::aSeriesOfARolledBackBatchIsMadeAgain()
{
    m->store({m->request(1)});
    // Another connection's lock lets the commit fail after everything was written.
    VERIFY_OK(m->database->run(
        u"CREATE TEMP TRIGGER stop AFTER INSERT ON rollup_recent WHEN NEW.series_id > 1 "
        "BEGIN SELECT RAISE(FAIL, 'no'); END"_s));
    UsageRecord other = m->request(2);
    other.alias = "fast";
    m->store({other});
    QVERIFY(m->writer->isFailing());
    QCOMPARE(m->number(u"SELECT count(*) FROM rollup_series"_s), 1);
    VERIFY_OK(m->database->run(u"DROP TRIGGER stop"_s));
    UsageRecord third = m->request(3);
    third.alias = "smart";
    m->store({third});
    QVERIFY(!m->writer->isFailing());
    QCOMPARE(m->number(u"SELECT count(*) FROM rollup_series"_s), 3);
    QCOMPARE(difference(), QByteArray());
}

void TestRollups::aRowThatCannotBeStoredDoesNotCount()
{
    sqlite3_limit(m->database->native(), SQLITE_LIMIT_LENGTH, 100'000);
    UsageRecord huge = m->request(50);
    huge.errorCode = QByteArray(200'000, 'x');
    m->store({m->request(5), huge, m->request(6)});
    QCOMPARE(m->writer->lost(), 1);
    QCOMPARE(stateOfSums(*m->database).requests.begin()->second.sums.requests, 2);
    QCOMPARE(difference(), QByteArray());
}

void TestRollups::onlyAttemptsThatAreStoredCount()
{
    sqlite3_limit(m->database->native(), SQLITE_LIMIT_LENGTH, 100'000);
    UsageRecord record = m->request(50);
    record.trace.resize(3);
    for (Attempt &attempt : record.trace)
        attempt.outcome = "ok";
    record.trace[1].providerRequestId = QByteArray(200'000, 'x');
    m->store({record});
    QCOMPARE(m->number(u"SELECT count(*) FROM attempts"_s), 1);
    QCOMPARE(m->number(u"SELECT attempts FROM attempt_hours"_s), 1);
    QCOMPARE(difference(), QByteArray());
}

void TestRollups::aRowThatEndsTwiceCountsOnce()
{
    UsageRecord record = m->request(5);
    m->store({record, record});
    record.costNanos = 7;
    m->store({record});
    m->storeOpen(record);
    const UsagePart part = stateOfSums(*m->database).requests.begin()->second;
    QCOMPARE(part.sums.requests, 1);
    QCOMPARE(part.sums.costNanos, 5);
    QCOMPARE(part.latency.count(), 1);
}

void TestRollups::openRowsDoNotCountUntilTheyEnd()
{
    const UsageRecord record = m->request();
    m->storeOpen(record);
    QCOMPARE(m->number(u"SELECT count(*) FROM rollup_recent"_s), 0);
    m->store({record});
    QCOMPARE(stateOfSums(*m->database).requests.begin()->second.sums.requests, 1);
}

void TestRollups::interruptedRowsCount()
{
    for (int i = 0; i < 3; ++i) {
        UsageRecord record = m->request();
        record.attempts = 1;
        m->storeOpen(record);
    }
    m->clock.advanceMs(1000);
    auto lease = InstanceLease::take(*m->database, m->folder.path(), m->clock);
    VERIFY_OK(lease);
    VERIFY_OK(lease->closeInterrupted(*m->database, m->clock));
    const RollupState state = stateOfSums(*m->database);
    QCOMPARE(state.requests.size(), 1u);
    QCOMPARE(state.requests.begin()->second.sums.requests, 3);
    QCOMPARE(state.requests.begin()->second.sums.errors, 3);
    QCOMPARE(difference(), QByteArray());
    // The close that comes after all changes nothing.
    UsageRecord late = m->rows().front();
    late.state = RequestState::Done;
    m->store({late});
    QCOMPARE(difference(), QByteArray());
}

void TestRollups::sumsThatAreTooBigStop()
{
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        UsageRecord record = m->request(Most - 3);
        record.tokens = {Most, -5, Most, Most, 1};
        m->store({record});
        QVERIFY(!m->writer->isFailing());
    }
    m->clock.advanceMs(6 * Hour / 1000);
    compactAll();
    const UsageSums sums = stateOfSums(*m->database).requests.begin()->second.sums;
    QCOMPARE(sums.costNanos, Most);
    QCOMPARE(sums.tokens, (TokenCounts{Most, 0, Most, Most, 3}));
    QCOMPARE(difference(), QByteArray());
}

void TestRollups::aDamagedSumHoldsUpNoRow()
{
    m->store({m->request(5)});
    VERIFY_OK(m->database->run(u"UPDATE rollup_recent SET sums = x'ff'"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be read"_s));
    m->store({m->request(6)});
    QVERIFY(!m->writer->isFailing());
    QCOMPARE(m->number(u"SELECT count(*) FROM usage"_s), 2);
    const auto check = checkRollups(*m->database, {}, {});
    VERIFY_OK(check);
    QCOMPARE(check->different, 1);
}

void TestRollups::compactionMovesWholeHoursThatAreOld()
{
    const qint64 base = start() + 10 * Hour;
    for (int minute = 0; minute < 120; minute += 5) {
        m->clock.setNowUs(base + minute * Minute);
        m->store({m->request(1)});
    }
    QCOMPARE(m->number(u"SELECT count(*) FROM rollup_recent"_s), 24);
    RollupCompaction compaction(*m->database, m->clock);
    m->clock.setNowUs(base + Hour + FineSpanUs - 1);
    auto moved = compaction.step();
    VERIFY_OK(moved);
    QVERIFY(!*moved);
    m->clock.setNowUs(base + Hour + FineSpanUs);
    moved = compaction.step();
    VERIFY_OK(moved);
    QVERIFY(*moved);
    QCOMPARE(m->number(u"SELECT count(*) FROM rollup_recent"_s), 12);
    QCOMPARE(m->number(u"SELECT min(slot) FROM rollup_recent"_s), (base + Hour) / FineSlotUs);
    DayRow row;
    QCOMPARE(RollupDays(*m->database).read(base / Day, 1, row), SQLITE_OK);
    QCOMPARE(row.slots.size(), 4u);
    QCOMPARE(row.slots.front().slot, int(base % Day / SlotUs));
    QCOMPARE(difference(), QByteArray());
}

void TestRollups::compactionChangesNoSum()
{
    RandomTraffic random(11);
    storeTraffic(random.make(800, start(), start() + 60 * Hour), 40);
    const RollupState before = stateOfSums(*m->database);
    QCOMPARE(before.differenceTo(stateOfRows(*m->database)), QByteArray());
    RollupCompaction compaction(*m->database, m->clock);
    int pieces = 0;
    for (;; ++pieces) {
        const auto moved = compaction.step();
        VERIFY_OK(moved);
        if (!*moved)
            break;
        if (pieces % 10 == 0)
            QCOMPARE(stateOfSums(*m->database).differenceTo(before), QByteArray());
    }
    QVERIFY(pieces >= 50);
    QCOMPARE(stateOfSums(*m->database).differenceTo(before), QByteArray());
    QVERIFY(m->number(u"SELECT min(slot) FROM rollup_recent"_s)
            >= firstRecentSlot(m->clock.nowUs()));
}

void TestRollups::rowsThatComeLateJoinTheirDay()
{
    const UsageRecord early = m->request(1);
    UsageRecord late = m->request(20);
    late.totalUs = 9 * Hour;
    m->store({early});
    m->clock.advanceUs(9 * Hour);
    compactAll();
    QCOMPARE(m->number(u"SELECT count(*) FROM rollup_days"_s), 1);
    m->store({late});
    QCOMPARE(difference(), QByteArray());
    compactAll();
    QCOMPARE(m->number(u"SELECT count(*) FROM rollup_recent"_s), 0);
    QCOMPARE(m->number(u"SELECT count(*) FROM rollup_days"_s), 1);
    QCOMPARE(stateOfSums(*m->database).requests.begin()->second.sums.costNanos, 21);
    QCOMPARE(difference(), QByteArray());
}

void TestRollups::aChangeOverTheSameConnectionIsNoticed()
{
    m->store({m->request(1)});
    VERIFY_OK(rebuildRollups(*m->database, m->clock, {}, {}));
    VERIFY_OK(m->database->run(u"DELETE FROM usage"_s));
    VERIFY_OK(rebuildRollups(*m->database, m->clock, {}, {}));
    m->store({m->request(20)});
    QCOMPARE(difference(), QByteArray());
}

QTEST_GUILESS_MAIN(TestRollups)
#include "tst_rollups.moc"
