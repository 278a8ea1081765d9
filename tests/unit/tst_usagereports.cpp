// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/rollupvalues.h"
#include "models/storage/usagereports.h"
#include "tests/support/referencereport.h"
#include "tests/unit/randomtraffic.h"
#include "tests/unit/reportdifference.h"
#include "tests/unit/rolluptables.h"

#include <QDateTime>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 HourUs = 4 * SlotUs;
constexpr qint64 DayUs = SlotsADay * SlotUs;

qint64 timeOf(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch() * 1000;
}

QByteArray describe(const UsageQuery &query)
{
    QByteArray text = "since " + QByteArray::number(query.sinceUs) + " until "
                      + QByteArray::number(query.untilUs) + " step "
                      + QByteArray::number(int(query.step)) + ' ' + query.timeZone;
    if (query.groupBy)
        text += " by " + usageDimensionName(*query.groupBy);
    for (const UsageCondition &condition : query.conditions)
        text += " where " + usageDimensionName(condition.dimension) + " in "
                + condition.values.join('|');
    return text;
}

} // namespace

class TestUsageReports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysWhatTheRowsSay_data();
    void saysWhatTheRowsSay();
    void readsValuesInsteadOfSeries();
    void losesADaysValuesWhenTheDayChanges();
    void stepsByFiveMinutesInTheNewestHours();
    void stepsByQuartersWhereNothingFinerIsKept();
    void beginsWithTheFirstRow();
    void namesOwnersAndThoseThatAreGone();
    void sumsStopAtTheLimit();
    void givesPercentilesWithinTheError_data();
    void givesPercentilesWithinTheError();
    void answersOfNothingAreNothing();
    void endsWhenItIsCancelled();
    void saysThatSumsAreDamaged();

private:
    void addNames();
    [[nodiscard]] UsageQuery randomQuery(RandomTraffic &random, qint64 startUs, qint64 endUs);
    void sumUpAll()
    {
        for (;;) {
            const auto more = sumUpValues(*m_fixture->database, Far);
            VERIFY_OK(more);
            if (!*more)
                return;
        }
    }
    [[nodiscard]] UsageReport report(const UsageQuery &query, qint64 nowUs)
    {
        const auto made = usageReport(*m_fixture->database, query, nowUs);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *made;
    }

    static constexpr qint64 Far = 4'000'000'000'000'000;
    std::unique_ptr<StorageFixture> m_fixture;
};

void TestUsageReports::init()
{
    m_fixture = std::make_unique<StorageFixture>();
}

/// Keys 1 to 4 exist; there were more.
void TestUsageReports::addNames()
{
    for (int key = 1; key <= 4; ++key) {
        const QString name = u"key number %1"_s.arg(key);
        VERIFY_OK(m_fixture->database->run(
            u"INSERT INTO api_keys (id, public_id, secret_hash, name, name_folded, owner_kind, "
            "organization_id, everything, created_at_us) "
            "VALUES (?, ?, zeroblob(32), ?, ?, 1, 1, 1, 1)"_s,
            {key, u"p%1"_s.arg(key), name, name}));
    }
}

UsageQuery TestUsageReports::randomQuery(RandomTraffic &random, qint64 startUs, qint64 endUs)
{
    static const QByteArrayList zones{"UTC",
                                      "Europe/Berlin",
                                      "Asia/Kathmandu",
                                      "America/St_Johns",
                                      "Australia/Lord_Howe",
                                      "Pacific/Chatham"};
    const std::vector<std::pair<UsageDimension, QByteArrayList>> values{
        {UsageDimension::OwnerKind, {"none", "user", "organization"}},
        {UsageDimension::Organization, {"0", "1", "2"}},
        {UsageDimension::User, {"0", "1", "4"}},
        {UsageDimension::Key, {"0", "1", "3", "5"}},
        {UsageDimension::Alias, {"", "fast", "smart"}},
        {UsageDimension::Model, {"", "east/large", "west/large", "nowhere/none"}},
        {UsageDimension::Provider, {"", "east", "local"}},
        {UsageDimension::Endpoint, {"responses", "embeddings"}},
        {UsageDimension::Program, {"opencode", "curl", ""}},
        {UsageDimension::Status, {"success", "limited", "cut_off", "interrupted"}}};
    UsageQuery query;
    const auto moment = [&] {
        return startUs + qint64(random.below(1'000'000)) * ((endUs - startUs) / 1'000'000);
    };
    if (random.chance(0.8))
        query.sinceUs = moment();
    if (random.chance(0.8))
        query.untilUs = std::max({query.sinceUs, moment(), startUs + SlotUs});
    if (random.chance(0.8))
        query.groupBy = static_cast<UsageDimension>(random.below(UsageDimensions));
    const int conditions = random.below(3);
    for (int i = 0; i < conditions; ++i) {
        const auto &[dimension, known] = random.anyOf(values);
        QByteArrayList wanted;
        for (const QByteArray &value : known) {
            if (random.chance(0.5))
                wanted.append(value);
        }
        query.conditions.append({dimension, wanted});
    }
    query.step = random.anyOf(std::vector{UsageStep::Whole, UsageStep::QuarterHour, UsageStep::Hour,
                                          UsageStep::Day, UsageStep::Day, UsageStep::Month});
    query.timeZone = random.anyOf(zones);
    query.latency = random.chance(0.5);
    return query;
}

void TestUsageReports::saysWhatTheRowsSay_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<int>("layout");
    // Spans with a change of the clock in one of the zones.
    const std::pair<const char *, qint64> starts[] = {
        {"Berlin's day of 25 hours", timeOf("2026-10-24T07:13:00Z")},
        {"Berlin's day of 23 hours", timeOf("2026-03-27T22:00:00Z")},
        {"Lord Howe's half an hour back", timeOf("2026-04-03T11:00:00Z")},
        {"Lord Howe's half an hour on", timeOf("2026-10-02T18:30:00Z")},
        {"St. John's day of 23 hours", timeOf("2026-03-07T00:00:00Z")}};
    for (const auto &[name, start] : starts) {
        QTest::addRow("%s, all of it recent", name) << start << 0;
        QTest::addRow("%s, all of it in days", name) << start << 1;
        QTest::addRow("%s, all of it in days with their values", name) << start << 2;
        QTest::addRow("%s, some of it recent and some days with values", name) << start << 3;
    }
}

void TestUsageReports::saysWhatTheRowsSay()
{
    QFETCH(qint64, start);
    QFETCH(int, layout);
    const qint64 end = start + 3 * DayUs + 7 * HourUs;
    const qint64 now = end + 4 * HourUs; // nothing is asked in five minutes
    RandomTraffic traffic(quint32(start / SlotUs));
    const QList<UsageRecord> records = traffic.make(600, start, end);
    addNames();
    RollupTables tables(*m_fixture->database);
    const qint64 newest = (layout == 0 ? start : layout == 3 ? end - DayUs / 2 : now) / SlotUs;
    tables.fill(records, [&](qint64 quarter) { return quarter < newest; });
    if (layout == 2)
        sumUpAll();
    for (int piece = 0; layout == 3 && piece < 13; ++piece)
        VERIFY_OK(sumUpValues(*m_fixture->database, Far));

    for (int round = 0; round < 60; ++round) {
        const UsageQuery query = randomQuery(traffic, start, end);
        const UsageReport expected = test::referenceReport(records, query, now);
        const bool withLabels =
            query.groupBy != UsageDimension::User && query.groupBy != UsageDimension::Organization;
        const QByteArray found = difference(report(query, now), expected, withLabels);
        QVERIFY2(found.isEmpty(), QByteArray(found + ": " + describe(query)).constData());
    }
}

void TestUsageReports::readsValuesInsteadOfSeries()
{
    const qint64 start = timeOf("2026-05-01T00:00:00Z");
    RandomTraffic traffic(1);
    RollupTables tables(*m_fixture->database);
    tables.fill(traffic.make(100, start, start + DayUs), [](qint64) { return true; });
    sumUpAll();
    QVERIFY(m_fixture->number(u"SELECT count(DISTINCT dimension) FROM rollup_values"_s)
            == UsageDimensions);
    // A sign that only values can have.
    VERIFY_OK(m_fixture->database->run(
        u"UPDATE rollup_values SET sums = x'017f' WHERE dimension = 5 AND value = 'east/large'"_s));
    UsageQuery query;
    query.sinceUs = start;
    query.untilUs = start + DayUs;
    query.groupBy = UsageDimension::Model;
    const auto requestsOf = [&](const UsageReport &made) {
        for (const UsageGroup &group : made.groups) {
            if (group.value == "east/large")
                return group.whole.sums.requests;
        }
        return qint64(-1);
    };
    QCOMPARE(requestsOf(report(query, Far)), 127);
    query.conditions = {{UsageDimension::Model, {"east/large"}}};
    QCOMPARE(report(query, Far).groups.size(), size_t(1));
    QCOMPARE(requestsOf(report(query, Far)), 127);
    query.groupBy.reset();
    QCOMPARE(report(query, Far).total.whole.sums.requests, 127);
    query.conditions.append({UsageDimension::Status, {"success"}});
    QVERIFY(report(query, Far).total.whole.sums.requests < 127);
}

void TestUsageReports::losesADaysValuesWhenTheDayChanges()
{
    const qint64 start = timeOf("2026-05-01T00:00:00Z");
    RandomTraffic traffic(2);
    RollupTables tables(*m_fixture->database);
    tables.fill(traffic.make(60, start, start + 2 * DayUs), [](qint64) { return true; });
    sumUpAll();
    const qint64 day = start / DayUs;
    const QString daysText = u"SELECT count(DISTINCT day) FROM rollup_values"_s;
    QCOMPARE(m_fixture->number(daysText), 2);
    VERIFY_OK(m_fixture->database->run(u"UPDATE rollup_days SET sums = x'0105' WHERE day = ? AND "
                                       "series_id = (SELECT min(series_id) FROM rollup_days "
                                       "WHERE day = ?)"_s,
                                       {day, day}));
    QCOMPARE(m_fixture->number(daysText), 1);
    sumUpAll();
    QCOMPARE(m_fixture->number(daysText), 2);
    const auto good = checkValues(*m_fixture->database);
    VERIFY_OK(good);
    QCOMPARE(good->different, 0);
    QCOMPARE(good->rows, m_fixture->number(u"SELECT count(*) FROM rollup_values"_s));
    VERIFY_OK(m_fixture->database->run(u"UPDATE rollup_values SET latency = x'0101' WHERE "
                                       "dimension = 3 AND value = '1'"_s));
    const auto bad = checkValues(*m_fixture->database);
    VERIFY_OK(bad);
    QCOMPARE(bad->different, 2);
    QVERIFY(bad->example.contains(u"key"_s));
    VERIFY_OK(m_fixture->database->run(u"DELETE FROM rollup_days WHERE day = ?"_s, {day + 1}));
    QCOMPARE(m_fixture->number(daysText), 1);
    // Days that are not over, and moved, are left alone.
    VERIFY_OK(m_fixture->database->run(u"DELETE FROM rollup_values"_s));
    const auto early = sumUpValues(*m_fixture->database, start + DayUs + FineSpanUs);
    VERIFY_OK(early);
    QVERIFY(!*early);
    const auto later = sumUpValues(*m_fixture->database, start + DayUs + FineSpanUs + SlotUs);
    VERIFY_OK(later);
    QVERIFY(*later);
}

void TestUsageReports::stepsByFiveMinutesInTheNewestHours()
{
    const qint64 now = timeOf("2026-05-01T12:07:11Z");
    RandomTraffic traffic(3);
    const QList<UsageRecord> records = traffic.make(300, now - FineSpanUs, now);
    RollupTables tables(*m_fixture->database);
    tables.fill(records, [](qint64) { return false; });
    UsageQuery query;
    query.sinceUs = now - HourUs;
    query.step = UsageStep::FiveMinutes;
    const UsageReport made = report(query, now);
    QCOMPARE(made.step, UsageStep::FiveMinutes);
    QCOMPARE(made.span.startUs, timeOf("2026-05-01T11:05:00Z"));
    QCOMPARE(made.span.endUs, timeOf("2026-05-01T12:10:00Z"));
    QCOMPARE(made.spans.size(), size_t(13));
    for (size_t i = 0; i < made.spans.size(); ++i) {
        const auto count = std::count_if(records.begin(), records.end(), [&](const auto &record) {
            return made.spans[i].contains(record.startedAtUs);
        });
        QCOMPARE(made.total.parts[i].sums.requests, count);
    }
}

void TestUsageReports::stepsByQuartersWhereNothingFinerIsKept()
{
    const qint64 now = timeOf("2026-05-01T12:07:11Z");
    RandomTraffic traffic(4);
    const QList<UsageRecord> records = traffic.make(300, now - FineSpanUs, now);
    RollupTables tables(*m_fixture->database);
    UsageQuery query;
    query.step = UsageStep::FiveMinutes;
    query.sinceUs = now - FineSpanUs - 1;
    tables.fill(records, [](qint64) { return false; });
    QCOMPARE(report(query, now).step, UsageStep::QuarterHour);
    // A clock that was ahead, or a question that waited: moved already.
    query.sinceUs = now - HourUs;
    tables.fill(records, [&](qint64 quarter) { return quarter <= (now - HourUs) / SlotUs; });
    const UsageReport made = report(query, now);
    QCOMPARE(made.step, UsageStep::QuarterHour);
    QVERIFY(difference(made, test::referenceReport(records, query, now), true).isEmpty());
    tables.fill(records, [&](qint64 quarter) { return quarter < (now - HourUs) / SlotUs; });
    QCOMPARE(report(query, now).step, UsageStep::FiveMinutes);
}

void TestUsageReports::beginsWithTheFirstRow()
{
    const qint64 first = timeOf("2026-05-01T10:20:00Z");
    QList<UsageRecord> records{closedRecord(openRecord(1, first)),
                               closedRecord(openRecord(2, first + 2 * DayUs))};
    RollupTables tables(*m_fixture->database);
    for (const bool isOld : {true, false}) {
        tables.fill(records, [&](qint64) { return isOld; });
        const UsageReport made = report({}, first + 9 * DayUs);
        QCOMPARE(made.span.startUs, timeOf("2026-05-01T10:15:00Z"));
        QCOMPARE(made.span.endUs, timeOf("2026-05-10T10:30:00Z"));
        QCOMPARE(made.total.whole.sums.requests, 2);
    }
}

void TestUsageReports::namesOwnersAndThoseThatAreGone()
{
    addNames();
    VERIFY_OK(
        m_fixture->database->run(u"INSERT INTO users (id, organization_id, name, name_folded) "
                                 "VALUES (4, 1, 'Analyst', 'analyst')"_s));
    RandomTraffic traffic(5);
    const qint64 start = timeOf("2026-05-01T00:00:00Z");
    RollupTables tables(*m_fixture->database);
    tables.fill(traffic.make(200, start, start + DayUs), [](qint64) { return true; });
    const auto labels = [&](UsageDimension dimension) {
        UsageQuery query;
        query.groupBy = dimension;
        QStringList found;
        for (const UsageGroup &group : report(query, Far).groups)
            found.append(group.label);
        found.sort();
        return found;
    };
    QCOMPARE(labels(UsageDimension::Key),
             QStringList({u"key 5"_s, u"key 6"_s, u"key number 1"_s, u"key number 2"_s,
                          u"key number 3"_s, u"key number 4"_s, u"no key"_s}));
    QCOMPARE(labels(UsageDimension::User),
             QStringList({u"Analyst"_s, u"no user"_s, u"user 1"_s, u"user 2"_s, u"user 5"_s}));
    QCOMPARE(labels(UsageDimension::Organization),
             QStringList({u"Main organization"_s, u"no organization"_s, u"organization 2"_s}));
    QCOMPARE(labels(UsageDimension::OwnerKind),
             QStringList({u"none"_s, u"organization"_s, u"user"_s}));
}

void TestUsageReports::sumsStopAtTheLimit()
{
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    const qint64 start = timeOf("2026-05-01T10:00:00Z");
    QList<UsageRecord> records;
    for (int i = 0; i < 4; ++i) {
        records.append(closedRecord(openRecord(i + 1, start + i * HourUs)));
        records.last().costNanos = records.last().tokens.input = Most;
        records.last().keyId = i % 2;
    }
    RollupTables tables(*m_fixture->database);
    UsageQuery query;
    query.step = UsageStep::Day;
    query.groupBy = UsageDimension::Key;
    for (const int old : {0, 1, 2}) {
        tables.fill(records,
                    [&](qint64 quarter) { return old > 0 && (old > 1 || quarter % 2 == 0); });
        for (int values = 0; values < 2; ++values) {
            const UsageReport made = report(query, start + DayUs);
            QCOMPARE(made.total.whole.sums.costNanos, Most);
            QCOMPARE(made.total.whole.sums.tokens.input, Most);
            QCOMPARE(made.total.parts.front().sums.costNanos, Most);
            QCOMPARE(made.total.whole.sums.requests, 4);
            sumUpAll();
        }
    }
}

void TestUsageReports::givesPercentilesWithinTheError_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("all alike") << 0;
    QTest::newRow("even") << 1;
    QTest::newRow("lognormal") << 2;
    QTest::newRow("two heaps far apart") << 3;
    QTest::newRow("a long tail") << 4;
    QTest::newRow("very small numbers") << 5;
}

void TestUsageReports::givesPercentilesWithinTheError()
{
    QFETCH(int, kind);
    RandomTraffic random(quint32(kind) + 40);
    const qint64 start = timeOf("2026-05-01T00:00:00Z");
    QList<UsageRecord> records;
    std::vector<qint64> exact;
    for (int i = 0; i < 700; ++i) {
        UsageRecord record = closedRecord(openRecord(i + 1, start + i * 3 * SlotUs / 2));
        record.keyId = random.below(3);
        record.totalUs = kind == 0   ? 123'456'789
                         : kind == 1 ? random.below(2'000'000'000)
                         : kind == 2 ? random.lognormal(2e6, 1.2)
                         : kind == 3
                             ? (random.chance(0.5) ? 900 + random.below(99) : 60'000'000 + i)
                         : kind == 4 ? random.lognormal(1e5, 3.0)
                                     : random.below(40);
        record.firstTokenUs = record.totalUs / 3;
        records.append(record);
        exact.push_back(record.totalUs);
    }
    std::sort(exact.begin(), exact.end());
    RollupTables tables(*m_fixture->database);
    tables.fill(records, [](qint64 quarter) { return quarter % 3 != 0; });
    UsageQuery query;
    query.latency = true;
    query.groupBy = UsageDimension::Key;
    const UsageReport made = report(query, start + 20 * DayUs);
    QCOMPARE(made.total.whole.latency.count(), 700);
    for (const double share : {0.001, 0.25, 0.5, 0.9, 0.95, 0.99, 1.0}) {
        const auto rank = size_t(std::ceil(share * 700));
        const auto value = double(exact[rank - 1]);
        const auto found = double(*made.total.whole.latency.quantile(share));
        QVERIFY2(std::abs(found - value) <= LogHistogram::RelativeError * value,
                 qPrintable(u"%1 instead of %2 at %3"_s.arg(found).arg(value).arg(share)));
        QVERIFY(
            std::abs(double(*made.total.whole.firstToken.quantile(share)) - std::floor(value / 3))
            <= LogHistogram::RelativeError * value / 3);
    }
}

void TestUsageReports::answersOfNothingAreNothing()
{
    const qint64 now = timeOf("2026-05-01T10:20:00Z");
    UsageQuery query;
    query.step = UsageStep::Hour;
    query.groupBy = UsageDimension::Model;
    QVERIFY(report(query, now).groups.empty());
    query.sinceUs = now - DayUs;
    const UsageReport made = report(query, now);
    QVERIFY(made.groups.empty());
    QCOMPARE(made.spans.size(), size_t(25));
    QCOMPARE(made.total.parts.size(), size_t(25));
    QCOMPARE(made.total.whole.sums, UsageSums());
    query.sinceUs = now + DayUs; // ends before it begins
    QVERIFY(report(query, now).spans.empty());
    RandomTraffic traffic(6);
    RollupTables tables(*m_fixture->database);
    tables.fill(traffic.make(50, now - DayUs, now), [](qint64) { return true; });
    QVERIFY(report(query, now).groups.empty());
    query.sinceUs = now - DayUs;
    query.conditions = {{UsageDimension::Key, {}}};
    QVERIFY(report(query, now).groups.empty());
}

void TestUsageReports::endsWhenItIsCancelled()
{
    const qint64 start = timeOf("2026-05-01T00:00:00Z");
    RandomTraffic traffic(7);
    RollupTables tables(*m_fixture->database);
    for (const bool isOld : {true, false}) {
        tables.fill(traffic.make(50, start, start + DayUs), [&](qint64) { return isOld; });
        const auto made = usageReport(*m_fixture->database, {}, start + DayUs, [] { return true; });
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
    }
    // And nothing is left open.
    VERIFY_OK(Transaction::begin(*m_fixture->database));
}

void TestUsageReports::saysThatSumsAreDamaged()
{
    const qint64 start = timeOf("2026-05-01T00:00:00Z");
    RandomTraffic traffic(8);
    RollupTables tables(*m_fixture->database);
    tables.fill(traffic.make(50, start, start + DayUs), [](qint64) { return true; });
    UsageQuery query;
    query.sinceUs = start;
    query.untilUs = start + DayUs;
    for (const UsageStep step : {UsageStep::Whole, UsageStep::Hour}) {
        query.step = step;
        QVERIFY(usageReport(*m_fixture->database, query, Far).has_value());
    }
    VERIFY_OK(m_fixture->database->run(
        u"UPDATE rollup_days SET sums = x'ffffffffffffffffff01', slot_sums = x'0005'"_s));
    for (const UsageStep step : {UsageStep::Whole, UsageStep::Hour}) {
        query.step = step;
        const auto made = usageReport(*m_fixture->database, query, Far);
        QVERIFY(!made);
        QVERIFY(made.error().message.contains(u"rebuild"_s));
    }
    QVERIFY(!sumUpValues(*m_fixture->database, Far));
}

QTEST_GUILESS_MAIN(TestUsageReports)
#include "tst_usagereports.moc"
