// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/instancelease.h"
#include "models/storage/rollupcompaction.h"
#include "tests/unit/limitfixture.h"

#include <sqlite3.h>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Hour = 3'600'000'000;
constexpr qint64 Most = std::numeric_limits<qint64>::max();

} // namespace

class TestLimitCounters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m = std::make_unique<LimitFixture>(); }
    void cleanup() { m.reset(); }

    void equalTheSumOfTheRowsWhateverFails();
    void tellsTheCountersBeforeTheRecords();
    void aFailedCommitChargesNothingUntilItWorks();
    void aRowThatCannotBeStoredIsNotCharged();
    void aRowWhoseAttemptsFailIsCharged();
    void aRowThatEndsTwiceIsChargedOnce();
    void openRowsAreNotCharged();
    void chargesTheWindowInWhichTheRequestBegan();
    void aTotalCountsFromItsMaking();
    void minutesAndConcurrencyAreNotKept();
    void countsOnlyItsModel();
    void learnsOfLimitsThatOthersMake();
    void windowsOfLongAgoAreDropped();
    void sumsThatAreTooBigStop();
    void withoutLimitsThereIsOneLook();
    void keyDaysAreSums();
    void keyDaysOfAnAbsurdProviderStop();
    void interruptedRowsAreCharged();

private:
    [[nodiscard]] qint64 used(const Limit &limit)
    {
        return m->number(
            u"SELECT sum(used) FROM limit_counters WHERE limit_id = %1"_s.arg(limit.id));
    }

    std::unique_ptr<LimitFixture> m;
};

void TestLimitCounters::equalTheSumOfTheRowsWhateverFails()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    const QByteArray said = "seed " + QByteArray::number(seed);
    QRandomGenerator random(seed);
    const Id key = m->issueKey(u"one"_s);
    QList<Limit> limits;
    for (const LimitMetric metric : {LimitMetric::Cost, LimitMetric::TotalTokens,
                                     LimitMetric::OutputTokens, LimitMetric::Requests}) {
        for (const LimitWindow window : {LimitWindow::Hour, LimitWindow::Day, LimitWindow::Week,
                                         LimitWindow::Month, LimitWindow::Total}) {
            Limit limit = m->limitOf(metric, window, 1'000'000);
            limit.timeZone = "Europe/Berlin";
            limits.append(m->set(limit));
            limit.subject = LimitSubject::Key;
            limit.subjectId = key;
            limit.model = u"sandbox/echo"_s;
            limits.append(m->set(limit));
        }
    }
    // From the first row on: one that is too long could not even be read again.
    sqlite3_limit(m->database->native(), SQLITE_LIMIT_LENGTH, 100'000);
    std::vector<UsageRecord> open;
    for (int batch = 0; batch < 120; ++batch) {
        m->clock.advanceUs(qint64(random.bounded(quint64(2 * Hour))));
        std::vector<UsageRecord> ended;
        for (int i = int(random.bounded(8)); i > 0; --i) {
            UsageRecord record = m->request(random.bounded(1000));
            record.keyId = random.bounded(2) ? key : 0;
            record.upstreamModel = random.bounded(2) ? "echo" : "lorem";
            record.tokens.output = random.bounded(500);
            record.attempts = int(random.bounded(3));
            record.organizationId = random.bounded(5) ? 1 : 2;
            if (random.bounded(10) == 0) // it is too long for the file: see below
                record.errorCode = QByteArray(200'000, 'x');
            if (random.bounded(3) == 0) {
                m->storeOpen(record);
                open.push_back(record);
            } else {
                ended.push_back(record);
            }
        }
        while (!open.empty() && random.bounded(2) == 0) {
            ended.push_back(open.front());
            open.erase(open.begin());
        }
        const bool fails = random.bounded(4) == 0;
        if (fails)
            VERIFY_OK(m->database->run(u"PRAGMA query_only = ON"_s));
        m->store(ended);
        if (fails)
            VERIFY_OK(m->database->run(u"PRAGMA query_only = OFF"_s));
        if (random.bounded(6) == 0) { // another start; what waits in memory is stored first
            m->writer->commit(UsageWriter::Opens::All);
            m->restartWriter();
        }
    }
    m->writer->commit(UsageWriter::Opens::All);
    QVERIFY(!m->writer->isFailing());
    const auto sums = m->sums(limits);
    QVERIFY2(sums.size() > 40, said.constData());
    QVERIFY2(m->stored() == sums, said.constData());
    QVERIFY2(m->counters.uses() == sums, said.constData());
    const qint64 now = m->clock.nowUs();
    const auto uses = m->limits.uses(now);
    VERIFY_OK(uses);
    QCOMPARE(uses->size(), limits.size());
    for (const LimitUse &use : *uses) {
        const auto sum = sums.find({use.limitId, use.windowStartUs});
        QVERIFY2(use.used == (sum == sums.end() ? 0 : sum->second), said.constData());
    }
}

void TestLimitCounters::tellsTheCountersBeforeTheRecords()
{
    /// Sees what the counters are when its record is told.
    struct Order final : CommitListener {
        explicit Order(NotingCounters &told)
            : counters(told)
        {
        }
        void committed(std::vector<CommitOutcome>) override { atCommit = counters.calls(); }
        NotingCounters &counters;
        int atCommit = -1;
    } order(m->counters);
    (void)m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100));
    m->writer->add({{m->request(5), &order, false}, {m->request(6), &order, false}});
    m->writer->commit();
    QCOMPARE(order.atCommit, 1);
    QCOMPARE(m->counters.calls(), 1); // both in one
    QCOMPARE(m->counters.uses().begin()->second, 11);
}

void TestLimitCounters::aFailedCommitChargesNothingUntilItWorks()
{
    const Limit limit = m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100));
    VERIFY_OK(m->database->run(u"PRAGMA query_only = ON"_s));
    m->store({m->request(5)});
    m->store({m->request(6)});
    QVERIFY(m->writer->isFailing());
    QCOMPARE(m->counters.calls(), 0);
    VERIFY_OK(m->database->run(u"PRAGMA query_only = OFF"_s));
    QCOMPARE(used(limit), 0);
    m->writer->commit();
    QVERIFY(!m->writer->isFailing());
    QCOMPARE(used(limit), 11);
    QCOMPARE(m->counters.used(limit.id), 11);
    m->writer->commit();
    QCOMPARE(used(limit), 11);
}

void TestLimitCounters::aRowThatCannotBeStoredIsNotCharged()
{
    const Limit limit = m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100));
    sqlite3_limit(m->database->native(), SQLITE_LIMIT_LENGTH, 100'000);
    UsageRecord huge = m->request(50);
    huge.errorCode = QByteArray(200'000, 'x');
    m->store({m->request(5), huge, m->request(6)});
    QCOMPARE(m->writer->lost(), 1);
    QCOMPARE(used(limit), 11);
    QCOMPARE(m->stored(), m->sums({limit}));
}

void TestLimitCounters::aRowWhoseAttemptsFailIsCharged()
{
    const Limit limit = m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100));
    sqlite3_limit(m->database->native(), SQLITE_LIMIT_LENGTH, 100'000);
    UsageRecord record = m->request(50);
    record.trace.resize(1);
    record.trace[0].outcome = QByteArray(200'000, 'x');
    m->store({record});
    QCOMPARE(m->number(u"SELECT count(*) FROM usage"_s), 1);
    QCOMPARE(used(limit), 50);
}

void TestLimitCounters::aRowThatEndsTwiceIsChargedOnce()
{
    const Limit limit = m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100));
    UsageRecord record = m->request(5);
    m->store({record});
    record.costNanos = 7;
    m->store({record, m->request(20)});
    QCOMPARE(used(limit), 25);
    QCOMPARE(m->number(u"SELECT sum(cost_nanos) FROM usage"_s), 25); // and the first one stays
    m->storeOpen(record);
    QCOMPARE(used(limit), 25);
}

void TestLimitCounters::openRowsAreNotCharged()
{
    const Limit limit = m->set(m->limitOf(LimitMetric::TotalTokens, LimitWindow::Day, 5000));
    const UsageRecord record = m->request();
    m->storeOpen(record);
    QCOMPARE(used(limit), 0);
    QCOMPARE(m->counters.calls(), 0);
    m->store({record});
    QCOMPARE(used(limit), 1050);
}

void TestLimitCounters::chargesTheWindowInWhichTheRequestBegan()
{
    const Limit limit = m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100));
    const TimeSpan day = windowAt(limit, m->clock.nowUs());
    m->clock.setNowUs(day.endUs - 1);
    const UsageRecord late = m->request(5);
    m->clock.setNowUs(day.endUs);
    const UsageRecord early = m->request(6);
    m->store({early, late});
    m->store({m->request(7)});
    const NotingCounters::Uses expected{{{limit.id, day.startUs}, 5}, {{limit.id, day.endUs}, 13}};
    QCOMPARE(m->stored(), expected);
    QCOMPARE(m->counters.uses(), expected);
    const auto uses = m->limits.uses(m->clock.nowUs());
    VERIFY_OK(uses);
    QCOMPARE(*uses, QList<LimitUse>({{limit.id, day.endUs, 13}}));
}

void TestLimitCounters::aTotalCountsFromItsMaking()
{
    m->store({m->request(50)});
    const UsageRecord running = m->request(30);
    m->clock.advanceMs(5);
    const Limit limit = m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Total, 100));
    m->store({running, m->request(5)});
    m->clock.advanceMs(400ll * 24 * 3'600'000);
    m->store({m->request(6)});
    const NotingCounters::Uses expected{{{limit.id, limit.createdAtUs}, 11}};
    QCOMPARE(m->stored(), expected);
    QCOMPARE(m->counters.uses(), expected);
}

void TestLimitCounters::minutesAndConcurrencyAreNotKept()
{
    (void)m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Minute, 100));
    (void)m->set(m->limitOf(LimitMetric::Concurrent, LimitWindow::None, 2));
    m->store({m->request(50)});
    QVERIFY(m->stored().empty());
    QCOMPARE(m->counters.calls(), 0);
    QVERIFY(m->limits.uses(m->clock.nowUs())->isEmpty());
}

void TestLimitCounters::countsOnlyItsModel()
{
    VERIFY_OK(m->database->run(u"INSERT INTO aliases (name, created_at_us) VALUES ('fast', 1)"_s));
    Limit byAlias = m->limitOf(LimitMetric::Cost, LimitWindow::Day, 1000);
    byAlias.model = u"fast"_s;
    byAlias = m->set(byAlias);
    Limit byModel = byAlias;
    byModel.model = u"sandbox/echo"_s;
    byModel = m->set(byModel);
    UsageRecord direct = m->request(1);
    UsageRecord asked = m->request(20);
    asked.alias = "fast";
    UsageRecord other = m->request(300);
    other.alias = "fast";
    other.upstreamModel = "lorem";
    m->store({direct, asked, other});
    QCOMPARE(used(byAlias), 320);
    QCOMPARE(used(byModel), 21);
}

void TestLimitCounters::learnsOfLimitsThatOthersMake()
{
    m->store({m->request(5)});
    const auto other = m->connect();
    LimitRepository elsewhere(*other, m->clock);
    const auto limit = elsewhere.set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100));
    VERIFY_OK(limit);
    m->store({m->request(6)});
    QCOMPARE(used(*limit), 11);
    VERIFY_OK(elsewhere.remove(limit->id));
    m->store({m->request(7)});
    QVERIFY(!m->writer->isFailing());
    QCOMPARE(m->number(u"SELECT count(*) FROM limit_counters"_s), 0);
}

void TestLimitCounters::windowsOfLongAgoAreDropped()
{
    const Limit limit = m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Hour, 100));
    const Limit other = m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Total, 100));
    m->store({m->request(5)});
    const qint64 before = m->clock.nowUs();
    VERIFY_OK(m->database->run(u"INSERT INTO limit_counters WITH RECURSIVE n (i) AS (SELECT 1 "
                               u"UNION ALL SELECT i + 1 FROM n "
                               u"WHERE i < 1200) SELECT %1, i, 1 FROM n"_s.arg(limit.id)));
    m->clock.setNowUs(before + 1'000'000 * Hour); // the clock is wrong for a moment
    m->store({m->request(5)});
    m->clock.setNowUs(before);
    m->store({m->request(5)});
    QCOMPARE(m->number(u"SELECT count(*) FROM limit_counters WHERE limit_id = %1"_s.arg(limit.id)),
             LimitCounters::KeptWindows);
    QCOMPARE(m->number(u"SELECT min(window_start_us) FROM limit_counters WHERE limit_id = %1"_s.arg(
                 limit.id)),
             203); // 998 of them, and two windows in which something was stored
    QCOMPARE(m->limits.uses(before)->first().used, 10);
    QCOMPARE(used(other), 15);
}

void TestLimitCounters::sumsThatAreTooBigStop()
{
    const Limit limit = m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100));
    const Limit tokens = m->set(m->limitOf(LimitMetric::TotalTokens, LimitWindow::Day, 100));
    for (int batch = 0; batch < 3; ++batch) {
        UsageRecord record = m->request(Most - 3);
        record.tokens.input = record.tokens.output = Most - 3;
        m->store({record, record});
        QVERIFY(!m->writer->isFailing());
    }
    UsageRecord negative = m->request(-50);
    negative.tokens.input = -5;
    m->store({negative});
    QCOMPARE(m->counters.used(limit.id), Most);
    QCOMPARE(m->counters.used(tokens.id), Most);
}

void TestLimitCounters::withoutLimitsThereIsOneLook()
{
    m->store({m->request(1), m->request(2)});
    const qint64 before = m->number(u"SELECT total_changes()"_s);
    m->store({m->request(3), m->request(4)});
    QCOMPARE(m->number(u"SELECT total_changes()"_s) - before, 3); // the rows, and a sum
    QCOMPARE(m->counters.calls(), 0);
}

void TestLimitCounters::keyDaysAreSums()
{
    const qint64 day = m->clock.nowUs() / (24 * Hour) * (24 * Hour);
    m->clock.setNowUs(day + 1);
    UsageRecord one = m->request(5);
    one.keyId = 4;
    one.tokens = {1000, 300, 0, 50, 20};
    UsageRecord two = one;
    two.id = m->ids.next(m->clock.nowUs());
    UsageRecord byAlias = m->request(7);
    byAlias.keyId = 4;
    byAlias.alias = "fast";
    UsageRecord refused = m->request(0);
    refused.keyId = 4;
    refused.attempts = 0;
    refused.tokens = {};
    UsageRecord unknown = m->request(100);
    unknown.keyId = 4;
    unknown.provider.clear();
    UsageRecord nobodys = m->request(100);
    m->store({one, byAlias, refused, unknown, nobodys});
    m->store({two});
    m->store({two}); // again
    m->clock.setNowUs(day + 24 * Hour);
    UsageRecord next = m->request(11);
    next.keyId = 4;
    m->store({next});
    RollupCompaction compaction(*m->database, m->clock);
    m->clock.advanceUs(3 * Hour); // of the first day only
    while (compaction.step().value_or(false)) {
    }
    QCOMPARE(m->number(u"SELECT count(*) FROM rollup_recent"_s), 1);
    const QList<KeyDay> expected{
        {day + 24 * Hour, "sandbox/echo", 1, {1000, 0, 0, 50, 0}, 11},
        {day, "fast", 1, {1000, 0, 0, 50, 0}, 7},
        {day, "sandbox/echo", 2, {2000, 600, 0, 100, 40}, 10},
    };
    const auto days = keyDays(*m->database, 4, 0);
    VERIFY_OK(days);
    QCOMPARE(*days, expected);
    QCOMPARE(keyDays(*m->database, 4, day + 1)->size(), 3); // from that day on
    QCOMPARE(keyDays(*m->database, 4, day + 24 * Hour)->size(), 1);
    QCOMPARE(keyDays(*m->database, 5, 0)->size(), 0);
    QCOMPARE(keyDays(*m->database, 4, -1)->size(), 3);
}

void TestLimitCounters::keyDaysOfAnAbsurdProviderStop()
{
    for (int batch = 0; batch < 2; ++batch) {
        UsageRecord record = m->request(Most);
        record.keyId = 4;
        record.tokens = {Most, Most, -1, Most, -1};
        UsageRecord same = record;
        same.id = m->ids.next(m->clock.nowUs());
        m->store({record, same});
        QVERIFY(!m->writer->isFailing());
    }
    const auto days = keyDays(*m->database, 4, 0);
    VERIFY_OK(days);
    QCOMPARE(days->size(), 1);
    QCOMPARE(days->first().requests, 4);
    QCOMPARE(days->first().costNanos, Most);
    QCOMPARE(days->first().tokens, (TokenCounts{Most, Most, 0, Most, 0}));
}

void TestLimitCounters::interruptedRowsAreCharged()
{
    const Limit tokens = m->set(m->limitOf(LimitMetric::TotalTokens, LimitWindow::Day, 3000));
    const Limit cost = m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Total, 1'000'000'000));
    const Limit requests = m->set(m->limitOf(LimitMetric::Requests, LimitWindow::Month, 5));
    for (int i = 0; i < 3; ++i) {
        UsageRecord record = m->request();
        record.tokens.output = 0;
        record.attempts = 1;
        record.keyId = 4;
        m->storeOpen(record);
    }
    m->clock.advanceMs(1000);
    auto lease = InstanceLease::take(*m->database, m->folder.path(), m->clock);
    VERIFY_OK(lease);
    const auto closed = lease->closeInterrupted(*m->database, m->clock);
    VERIFY_OK(closed);
    QCOMPARE(*closed, 3);
    QCOMPARE(used(tokens), 3000);
    QCOMPARE(used(requests), 3);
    // 3000 tokens at 0.10 dollars a million.
    QCOMPARE(used(cost), 300'000);
    QCOMPARE(m->stored(), m->sums({tokens, cost, requests}));
    QCOMPARE(keyDays(*m->database, 4, 0)->first().requests, 3);
    QCOMPARE(m->number(u"SELECT count(*) FROM notices WHERE share = 100"_s), 1);
    // The close that comes after all changes nothing.
    const auto again = lease->closeInterrupted(*m->database, m->clock);
    VERIFY_OK(again);
    QCOMPARE(*again, 0);
    UsageRecord late = m->rows().front();
    late.state = RequestState::Done;
    late.costNanos = 1;
    m->store({late});
    QCOMPARE(m->stored(), m->sums({tokens, cost, requests}));
}

QTEST_GUILESS_MAIN(TestLimitCounters)
#include "tst_limitcounters.moc"
