// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/retention.h"
#include "models/storage/rollupcheck.h"
#include "models/storage/rollupcompaction.h"
#include "tests/unit/limitfixture.h"
#include "tests/unit/randomtraffic.h"
#include "tests/unit/rollupstate.h"

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Hour = 3'600'000'000;
constexpr qint64 Day = 24 * Hour;

} // namespace

class TestRollupCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m = std::make_unique<LimitFixture>(); }
    void cleanup() { m.reset(); }

    void anEmptyDatabaseIsFine();
    void rebuildingMakesWhatWasThere();
    void rebuildingMakesWhatCompactionLeaves();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void wrongClocksAreNoDifference();
    void checksOnAReadOnlyConnection();
    void tellsHowFarItIs();
    void stopsWithoutAChange();
    void removingOldRowsChangesNoSum();
    void nothingIsRemovedThatRunsOrIsNew();
    void keepingForEverRemovesNothing();
    void oldSumsStayWhenTheirRowsAreGone();

private:
    void storeTraffic(quint32 seed, int count, qint64 spanUs)
    {
        const qint64 start = m->clock.nowUs() / Day * Day;
        const QList<UsageRecord> records = RandomTraffic(seed).make(count, start, start + spanUs);
        for (qsizetype at = 0; at < records.size(); at += 50) {
            const auto some = records.sliced(at, std::min<qsizetype>(50, records.size() - at));
            m->clock.setNowUs(some.back().startedAtUs + 1000);
            m->store({some.begin(), some.end()});
        }
    }
    void compactAll()
    {
        RollupCompaction compaction(*m->database, m->clock);
        while (compaction.step().value_or(false)) {
        }
    }
    [[nodiscard]] qint64 removeOld(int days)
    {
        Retention retention(*m->database, m->clock);
        qint64 pieces = 0;
        while (retention.step(days).value_or(false))
            ++pieces;
        return pieces;
    }
    [[nodiscard]] RollupCheck check()
    {
        const auto checked = checkRollups(*m->database, {}, {});
        if (!checked)
            qFatal("%s", qPrintable(checked.error().message));
        return *checked;
    }
    [[nodiscard]] RollupState sums() { return stateOfSums(*m->database); }
    [[nodiscard]] qint64 rows() { return m->number(u"SELECT count(*) FROM usage"_s); }
    void rebuild() { VERIFY_OK(rebuildRollups(*m->database, m->clock, {}, {})); }

    std::unique_ptr<LimitFixture> m;
};

void TestRollupCheck::anEmptyDatabaseIsFine()
{
    QCOMPARE(m->number(u"SELECT value FROM meta WHERE key = 'rollups_built'"_s), 1);
    QCOMPARE(check().different, 0);
    const auto rebuilt = rebuildRollups(*m->database, m->clock, {}, {});
    VERIFY_OK(rebuilt);
    QCOMPARE(*rebuilt, 0);
    QCOMPARE(check().sums, 0);
}

void TestRollupCheck::rebuildingMakesWhatWasThere()
{
    storeTraffic(3, 1500, 50 * Hour);
    const RollupState before = sums();
    VERIFY_OK(m->database->run(u"DELETE FROM rollup_recent"_s));
    VERIFY_OK(m->database->run(u"DELETE FROM attempt_hours"_s));
    VERIFY_OK(m->database->run(u"UPDATE meta SET value = 0 WHERE key = 'rollups_built'"_s));
    const auto rebuilt = rebuildRollups(*m->database, m->clock, {}, {});
    VERIFY_OK(rebuilt);
    QCOMPARE(*rebuilt, 1500);
    QCOMPARE(sums().differenceTo(before), QByteArray());
    QCOMPARE(before.differenceTo(sums()), QByteArray());
    QCOMPARE(m->number(u"SELECT value FROM meta WHERE key = 'rollups_built'"_s), 1);
    QCOMPARE(check().different, 0);
}

void TestRollupCheck::rebuildingMakesWhatCompactionLeaves()
{
    storeTraffic(4, 1500, 50 * Hour);
    compactAll();
    const auto tables = [this] {
        QByteArray all;
        for (const char *table : {"rollup_recent", "rollup_days", "attempt_hours"}) {
            Statement text(*m->database, QByteArray("SELECT * FROM ") + table + " ORDER BY 1, 2");
            while (text.next()) {
                for (int i = 0; i < 8; ++i)
                    all += text.text().toHex() + ' ';
            }
        }
        return all;
    };
    const QByteArray before = tables();
    QVERIFY(before.size() > 10'000);
    rebuild();
    QVERIFY(tables() == before);
}

void TestRollupCheck::findsWhatIsWrong_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("named");
    QTest::newRow("sums of the last hours are gone")
        << u"DELETE FROM rollup_recent WHERE slot = (SELECT max(slot) FROM rollup_recent)"_s
        << u"too few requests"_s;
    QTest::newRow("a day is gone")
        << u"DELETE FROM rollup_days WHERE day = (SELECT min(day) FROM rollup_days)"_s
        << u"too few requests"_s;
    QTest::newRow("a day is there twice")
        << u"INSERT INTO rollup_days SELECT day + 1000, series_id, sums, latency, first_token, "
           "slot_sums, slot_latency, slot_first_token FROM rollup_days LIMIT 1"_s
        << u"too many requests"_s;
    QTest::newRow("a day's total is another one's")
        << u"UPDATE rollup_days SET sums = x'0105' WHERE day = (SELECT min(day) FROM rollup_days)"_s
        << u"total"_s;
    QTest::newRow("a day cannot be read")
        << u"UPDATE rollup_days SET slot_sums = x'ff' WHERE day = (SELECT min(day) FROM "
           "rollup_days)"_s
        << u"total"_s;
    QTest::newRow("attempts are gone")
        << u"DELETE FROM attempt_hours WHERE hour = (SELECT min(hour) FROM attempt_hours)"_s
        << u"attempts"_s;
    QTest::newRow("an attempt more")
        << u"INSERT INTO attempt_hours VALUES (5, 'one', 'm', 'ok', 1, 0, x'', x'')"_s
        << u"one/m"_s;
    QTest::newRow("latencies are others")
        << u"UPDATE rollup_recent SET latency = x'0501' WHERE length(latency) > 2"_s
        << u"other sums"_s;
    QTest::newRow("a row costs something else")
        << u"UPDATE usage SET cost_nanos = cost_nanos + 7 WHERE id = (SELECT max(id) FROM usage "
           "WHERE attempts > 0)"_s
        << u"7 too few nano-dollars"_s;
    QTest::newRow("a row is gone")
        << u"DELETE FROM usage WHERE id = (SELECT min(id) FROM usage)"_s << u"1 too many"_s;
}

void TestRollupCheck::findsWhatIsWrong()
{
    QFETCH(QString, damage);
    QFETCH(QString, named);
    storeTraffic(6, 600, 40 * Hour);
    compactAll();
    QCOMPARE(check().different, 0);
    QVERIFY(check().sums > 500);
    VERIFY_OK(m->database->run(damage));
    const RollupCheck found = check();
    QVERIFY(found.different > 0);
    QVERIFY(!found.examples.isEmpty());
    QVERIFY2(found.examples.join(u'\n').contains(named), qPrintable(found.examples.join(u'\n')));
    rebuild();
    const RollupCheck after = check();
    QVERIFY2(after.different == 0, qPrintable(after.examples.join(u'\n')));
}

void TestRollupCheck::wrongClocksAreNoDifference()
{
    const qint64 start = m->clock.nowUs() / Day * Day;
    for (int i = 0; i < 400; ++i) {
        // Now and then a clock is ahead by a year, by two days, or three hours behind.
        const qint64 wrong = i == 20 ? 365 * Day : i == 30 ? 2 * Day : i == 200 ? -3 * Hour : 0;
        m->clock.setNowUs(start + i * Hour / 4 + wrong);
        m->store({m->request(i)});
    }
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(sums().differenceTo(stateOfRows(*m->database)), QByteArray());
        QCOMPARE(check().different, 0);
        if (round == 0)
            rebuild();
        else
            compactAll();
    }
    // Only an equal difference is none.
    VERIFY_OK(m->database->run(
        u"UPDATE usage SET cost_nanos = cost_nanos + 7 WHERE id = (SELECT max(id) FROM usage)"_s));
    QCOMPARE(check().different, 1);
}

void TestRollupCheck::checksOnAReadOnlyConnection()
{
    storeTraffic(7, 100, 10 * Hour);
    const auto reader = m->connect(Database::Mode::ReadOnly);
    const auto checked = checkRollups(*reader, {}, {});
    VERIFY_OK(checked);
    QCOMPARE(checked->different, 0);
    QCOMPARE(checked->rows, 100);
    // Its view of the file has ended.
    m->store({m->request(4)});
    QCOMPARE(reader->value(u"SELECT count(*) FROM usage"_s)->toInt(), 101);
}

void TestRollupCheck::tellsHowFarItIs()
{
    std::vector<UsageRecord> records;
    for (int i = 0; i < 20'000; ++i) {
        m->clock.advanceMs(100);
        records.push_back(m->request(1));
    }
    m->store(records);
    for (const bool isCheck : {true, false}) {
        std::vector<double> told;
        const auto tell = [&](double share) { told.push_back(share); };
        if (isCheck)
            VERIFY_OK(checkRollups(*m->database, tell, {}));
        else
            VERIFY_OK(rebuildRollups(*m->database, m->clock, tell, {}));
        QVERIFY(told.size() >= 3);
        QVERIFY(told.front() > 0.3 && told.front() < 0.5);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.back(), 1.0);
    }
}

void TestRollupCheck::stopsWithoutAChange()
{
    std::vector<UsageRecord> records(20'000, m->request(1));
    for (UsageRecord &record : records)
        record.id = m->ids.next(m->clock.nowUs());
    m->store(records);
    const RollupState before = sums();
    const auto checked = checkRollups(*m->database, {}, [] { return true; });
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::Cancelled);
    const auto rebuilt = rebuildRollups(*m->database, m->clock, {}, [] { return true; });
    QVERIFY(!rebuilt);
    QCOMPARE(rebuilt.error().code, ErrorCode::Cancelled);
    QCOMPARE(sums().differenceTo(before), QByteArray());
    m->store({m->request(3)});
    QCOMPARE(check().different, 0);
}

void TestRollupCheck::removingOldRowsChangesNoSum()
{
    storeTraffic(8, 2000, 10 * Day);
    compactAll();
    const RollupState before = sums();
    const qint64 since = (m->clock.nowUs() / Day - 4) * Day;
    QVERIFY(removeOld(4) >= 5);
    QCOMPARE(sums().differenceTo(before), QByteArray());
    QVERIFY(rows() < 1200);
    QCOMPARE(m->number(u"SELECT min(started_at_us) >= %1 FROM usage"_s.arg(since)), 1);
    QCOMPARE(m->number(u"SELECT value FROM meta WHERE key = 'usage_since_us'"_s), since);
    QCOMPARE(m->number(u"SELECT count(*) FROM attempts WHERE request_id NOT IN "
                       "(SELECT id FROM usage)"_s),
             0);
    const RollupCheck checked = check();
    QCOMPARE(checked.different, 0);
    QCOMPARE(checked.sinceUs, since);
    QCOMPARE(checked.rows, rows());
    // Fewer days bring nothing back, and more remove nothing.
    QCOMPARE(removeOld(300), 0);
    QCOMPARE(m->number(u"SELECT value FROM meta WHERE key = 'usage_since_us'"_s), since);
}

void TestRollupCheck::nothingIsRemovedThatRunsOrIsNew()
{
    const UsageRecord running = m->request(1);
    m->storeOpen(running);
    m->store({m->request(2)});
    m->clock.advanceUs(3 * Day);
    m->store({m->request(3)});
    QCOMPARE(removeOld(2), 1);
    QCOMPARE(m->number(u"SELECT count(*) FROM usage WHERE state = 0"_s), 1);
    QCOMPARE(rows(), 2);
    m->store({running});
    QCOMPARE(removeOld(2), 1);
    QCOMPARE(rows(), 1);
    qint64 requests = 0;
    const RollupState state = sums();
    for (const auto &[place, part] : state.requests)
        requests += part.sums.requests;
    QCOMPARE(requests, 3);
}

void TestRollupCheck::keepingForEverRemovesNothing()
{
    storeTraffic(9, 50, 5 * Day);
    m->clock.advanceUs(400 * Day);
    QCOMPARE(removeOld(0), 0);
    QCOMPARE(rows(), 50);
}

void TestRollupCheck::oldSumsStayWhenTheirRowsAreGone()
{
    storeTraffic(10, 1000, 6 * Day);
    compactAll();
    const RollupState before = sums();
    QVERIFY(removeOld(3) > 0);
    rebuild();
    QCOMPARE(sums().differenceTo(before), QByteArray());
    QCOMPARE(check().different, 0);
}

QTEST_GUILESS_MAIN(TestRollupCheck)
#include "tst_rollupcheck.moc"
