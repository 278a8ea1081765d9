// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/usagefilter.h"
#include "models/storage/requestsearch.h"
#include "models/storage/rollupvalues.h"
#include "models/storage/usagewriter.h"
#include "tests/unit/randomtraffic.h"
#include "tests/unit/rolluptables.h"

#include <QBuffer>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayUs = SlotsADay * SlotUs;
constexpr qint64 Start = 1'790'000'000'000'000;
constexpr qint64 Far = 4'000'000'000'000'000;
constexpr qint64 Unlimited = -1;

template<typename List>
QByteArray describe(const char *name, const List &wanted)
{
    if (wanted.isEmpty())
        return {};
    QByteArray text = QByteArray(name) + ':';
    for (const auto &value : wanted) {
        if constexpr (std::is_same_v<decltype(value), const QByteArray &>)
            text += " \"" + value + '"';
        else
            text += ' ' + QByteArray::number(qint64(value));
    }
    return text + "; ";
}

QByteArray describe(const UsageFilter &filter)
{
    return describe("owner kinds", filter.ownerKinds)
           + describe("organizations", filter.organizations) + describe("users", filter.users)
           + describe("keys", filter.keys) + describe("aliases", filter.aliases)
           + describe("models", filter.models) + describe("providers", filter.providers)
           + describe("endpoints", filter.endpoints) + describe("programs", filter.programs)
           + describe("statuses", filter.statuses) + describe("error codes", filter.errorCodes)
           + describe("client's", QByteArrayList{filter.clientRequestId}) + "from "
           + QByteArray::number(filter.sinceUs) + " to " + QByteArray::number(filter.untilUs)
           + ", at least " + QByteArray::number(filter.leastTotalUs) + " us, "
           + QByteArray::number(filter.leastTokens) + " tokens, "
           + QByteArray::number(filter.leastCostNanos) + " nanos, "
           + QByteArray::number(filter.leastAttempts) + " attempts";
}

} // namespace

class TestRequestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsWhatFits_data();
    void findsWhatFits();
    void givesEachRowOnceWhileRowsAreAdded();
    void findsByAnyOfTheIds();
    void findsRunningRequestsToo();
    void looksOnlyWhereTheSumsSay();
    void findsNumbersThatAreAheadOfTheClock();
    void getsOnWithoutAnyBudget();
    void endsWhenItIsCancelled();
    void looksUpIdsByIndexes();

private:
    void store(const QList<UsageRecord> &records)
    {
        UsageWriter writer(*m_fixture->database, m_fixture->clock);
        VERIFY_OK(writer.prepare());
        std::vector<QueuedRecord> queued;
        for (const UsageRecord &record : records)
            queued.push_back({record, nullptr, record.state == RequestState::Open});
        writer.add(std::move(queued));
        writer.commit(UsageWriter::Opens::All);
        QVERIFY(!writer.isFailing());
    }
    /// Rows, and their sums: `oldDays` of them in days, the first ones with values.
    void store(const QList<UsageRecord> &records, int oldDays, int pieces)
    {
        store(records);
        RollupTables tables(*m_fixture->database);
        tables.fill(records,
                    [&](qint64 quarter) { return quarter < (Start + oldDays * DayUs) / SlotUs; });
        for (int piece = 0; piece < pieces; ++piece)
            VERIFY_OK(sumUpValues(*m_fixture->database, Far));
    }
    [[nodiscard]] RequestPage find(const UsageFilter &filter, qint64 budgetUs = Unlimited)
    {
        const auto page = findRequests(*m_fixture->database, filter, budgetUs);
        if (!page)
            qFatal("%s", qPrintable(page.error().message));
        return *page;
    }
    /// To the end, page by page.
    [[nodiscard]] QList<qint64> findAll(UsageFilter filter, qint64 budgetUs, int *calls = nullptr)
    {
        QList<qint64> ids;
        for (int call = 1; call < 100'000; ++call) {
            const RequestPage page = find(filter, budgetUs);
            for (const UsageRecord &record : page.records)
                ids.append(record.id);
            if (calls)
                *calls = call;
            if (page.isEnd)
                return ids;
            if (filter.beforeId > 0 && page.searchedToId >= filter.beforeId)
                qFatal("it does not get on");
            filter.beforeId = page.searchedToId;
        }
        qFatal("it does not end");
        return ids;
    }
    [[nodiscard]] static QList<qint64> expected(const QList<UsageRecord> &records,
                                                const UsageFilter &filter)
    {
        QList<qint64> ids;
        for (auto at = records.rbegin(); at != records.rend(); ++at) {
            if (fitsFilter(*at, filter))
                ids.append(at->id);
        }
        return ids;
    }
    [[nodiscard]] static UsageFilter randomFilter(RandomTraffic &random);

    std::unique_ptr<StorageFixture> m_fixture;
};

void TestRequestSearch::init()
{
    m_fixture = std::make_unique<StorageFixture>();
}

UsageFilter TestRequestSearch::randomFilter(RandomTraffic &random)
{
    UsageFilter filter;
    const auto maybe = [&](auto &wanted, const auto &values, double share) {
        if (!random.chance(share))
            return;
        for (int i = 0; i <= random.below(2); ++i)
            wanted.append(random.anyOf(values));
    };
    const auto moment = [&] {
        return (Start + random.below(5 * 86'400) * 1'000'000ll) / 1000 * 1000;
    };
    if (random.chance(0.3))
        filter.sinceUs = moment();
    if (random.chance(0.3))
        filter.untilUs = moment();
    maybe(filter.ownerKinds,
          QList<OwnerKind>{OwnerKind::None, OwnerKind::Organization, OwnerKind::User}, 0.1);
    maybe(filter.organizations, QList<Id>{0, 1, 2, 9}, 0.1);
    maybe(filter.users, QList<Id>{0, 1, 4}, 0.1);
    maybe(filter.keys, QList<Id>{0, 1, 5}, 0.2);
    maybe(filter.aliases, QByteArrayList{"", "fast", "smart"}, 0.2);
    maybe(filter.models, QByteArrayList{"", "east/large", "local/tiny", "east", "east/"}, 0.2);
    maybe(filter.providers, QByteArrayList{"", "west", "nowhere"}, 0.1);
    maybe(filter.endpoints, QByteArrayList{"responses", "embeddings", ""}, 0.1);
    maybe(filter.programs, QByteArrayList{"", "opencode", "OpenAI", "opencode/1.2"}, 0.2);
    maybe(filter.statuses,
          QList<StatusClass>{StatusClass::Success, StatusClass::CutOff, StatusClass::ClientLeft,
                             StatusClass::Limited, StatusClass::Interrupted, StatusClass::Running,
                             StatusClass::ServerError, StatusClass::ClientError},
          0.3);
    maybe(filter.errorCodes, QByteArrayList{"", "quota", "provider_error"}, 0.1);
    if (random.chance(0.1))
        filter.streamed = random.chance(0.5);
    if (random.chance(0.1))
        filter.leastTotalUs = 1'000'000;
    if (random.chance(0.1))
        filter.leastTokens = 7000;
    if (random.chance(0.1))
        filter.leastCostNanos = 1'500'000'000;
    if (random.chance(0.1))
        filter.leastAttempts = 2;
    if (random.chance(0.1))
        filter.clientRequestId = "client-7";
    filter.limit = 1 + random.below(40);
    return filter;
}

void TestRequestSearch::findsWhatFits_data()
{
    QTest::addColumn<int>("oldDays");
    QTest::addColumn<int>("pieces");
    QTest::newRow("sums that are all recent") << 0 << 0;
    QTest::newRow("sums that are all in days") << 9 << 0;
    QTest::newRow("days with their values") << 9 << 1000;
    QTest::newRow("some of each") << 3 << 14;
    QTest::newRow("no sums") << -1 << 0;
}

void TestRequestSearch::findsWhatFits()
{
    QFETCH(int, oldDays);
    QFETCH(int, pieces);
    RandomTraffic traffic(11);
    QList<UsageRecord> records = traffic.make(500, Start, Start + 5 * DayUs);
    for (qsizetype i = 3; i < records.size(); i += 90)
        records[i].state = RequestState::Open;
    if (oldDays < 0)
        store(records);
    else
        store(records, oldDays, pieces);
    if (oldDays < 0)
        VERIFY_OK(
            m_fixture->database->run(u"UPDATE meta SET value = 0 WHERE key = 'rollups_built'"_s));
    for (int round = 0; round < 60; ++round) {
        const UsageFilter filter = randomFilter(traffic);
        const QList<qint64> wanted = expected(records, filter);
        // Without a budget there are as many calls as pieces.
        for (const qint64 budget : {Unlimited, qint64(0)}) {
            if (budget == 0 && round % 6 != 0)
                continue;
            const QList<qint64> found = findAll(filter, budget);
            QVERIFY2(found == wanted,
                     QByteArray(QByteArray::number(found.size()) + " instead of "
                                + QByteArray::number(wanted.size()) + ": " + describe(filter))
                         .constData());
        }
    }
}

void TestRequestSearch::givesEachRowOnceWhileRowsAreAdded()
{
    RandomTraffic traffic(12);
    const QList<UsageRecord> records = traffic.make(200, Start, Start + 2 * DayUs);
    store(records, 2, 100);
    for (const bool isFiltered : {false, true}) {
        UsageFilter filter;
        filter.limit = 7;
        if (isFiltered)
            filter.statuses = {StatusClass::Success};
        const QList<qint64> wanted = expected(records, filter);
        QList<qint64> found;
        for (int page = 0;; ++page) {
            const RequestPage some = find(filter);
            for (const UsageRecord &record : some.records) {
                if (record.startedAtUs < Start + 2 * DayUs)
                    found.append(record.id);
            }
            if (some.isEnd)
                break;
            filter.beforeId = some.searchedToId;
            const qint64 now = Start + (3 + page + (isFiltered ? 100 : 0)) * DayUs;
            store({closedRecord(openRecord(RequestIds(9).next(now), now))});
        }
        QCOMPARE(found, wanted);
    }
}

void TestRequestSearch::findsByAnyOfTheIds()
{
    RandomTraffic traffic(13);
    QList<UsageRecord> records = traffic.make(30, Start, Start + DayUs);
    records[4].clientRequestId = records[9].clientRequestId = "shared";
    records[5].providerRequestId = "shared";
    records[6].providerRequestId = "theirs";
    records[7].clientRequestId = formatRequestId(records[8].id);
    store(records, 9, 0);
    const auto found = [&](const QByteArray &id) {
        UsageFilter filter;
        filter.anyId = id;
        return findAll(filter, 0);
    };
    QCOMPARE(found("shared"), QList({records[9].id, records[5].id, records[4].id}));
    QCOMPARE(found("theirs"), QList({records[6].id}));
    QCOMPARE(found(formatRequestId(records[8].id)), QList({records[8].id, records[7].id}));
    QCOMPARE(found(formatRequestId(records[3].id)), QList({records[3].id}));
    QVERIFY(found("nobody's").isEmpty());

    UsageFilter filter;
    filter.anyId = "shared";
    filter.limit = 2;
    const RequestPage page = find(filter);
    QCOMPARE(page.records.size(), 2);
    QVERIFY(!page.isEnd);
    filter.beforeId = page.searchedToId;
    QCOMPARE(findAll(filter, 0), QList({records[4].id}));
    filter.beforeId = 0;
    filter.sinceUs = records[5].startedAtUs;
    filter.statuses = {statusClassOf(records[5])};
    QVERIFY(findAll(filter, 0).contains(records[5].id));
    QVERIFY(!findAll(filter, 0).contains(records[4].id));
    filter = {};
    filter.requestId = formatRequestId(records[2].id);
    QCOMPARE(findAll(filter, 0), QList({records[2].id}));
    filter.anyId = "shared";
    QVERIFY(findAll(filter, 0).isEmpty());
    filter.requestId = formatRequestId(records[9].id);
    QCOMPARE(findAll(filter, 0), QList({records[9].id}));
    filter = {};
    filter.requestId = "req_no";
    QVERIFY(findAll(filter, 0).isEmpty());
}

void TestRequestSearch::findsRunningRequestsToo()
{
    RandomTraffic traffic(14);
    QList<UsageRecord> records = traffic.make(50, Start, Start + 3 * DayUs);
    records.insert(0, openRecord(RequestIds(1).next(Start - DayUs), Start - DayUs));
    store(records, 9, 100);
    UsageFilter filter;
    filter.statuses = {StatusClass::Running};
    QCOMPARE(findAll(filter, 0), QList({records.first().id}));
    filter.statuses = {};
    filter.models = {"sandbox/echo"}; // in no sum
    QCOMPARE(findAll(filter, 0), QList({records.first().id}));
}

/// Rows that no sum knows are found where the search looks, and only there.
void TestRequestSearch::looksOnlyWhereTheSumsSay()
{
    RandomTraffic traffic(15);
    QList<UsageRecord> records = traffic.make(400, Start, Start + 4 * DayUs);
    for (UsageRecord &record : records)
        record.alias = "common";
    records[200].alias = "rare";
    QList<UsageRecord> unknown = RandomTraffic(16).make(1000, Start, Start + 4 * DayUs);
    for (UsageRecord &record : unknown) {
        record.alias = "rare";
        ++record.id; // another than that of a record of the same millisecond
    }
    for (const int pieces : {0, 1000}) {
        init();
        store(unknown);
        store(records, 9, pieces);
        UsageFilter filter;
        filter.aliases = {"rare"};
        QList<qint64> found = findAll(filter, Unlimited);
        QVERIFY(found.contains(records[200].id));
        // Some of the quarter itself, but not of the days beside it.
        QVERIFY2(found.size() < 20, QByteArray::number(found.size()).constData());
        for (const qint64 id : found)
            QVERIFY(std::abs(RequestIds::timeUsOf(id) - records[200].startedAtUs) < 2 * SlotUs);
    }
}

void TestRequestSearch::findsNumbersThatAreAheadOfTheClock()
{
    QList<UsageRecord> records;
    RequestIds ids(1);
    const qint64 quarter = Start / SlotUs * SlotUs;
    for (int i = 0; i < 6; ++i) {
        // The clock was turned back by up to 50 seconds, over the end of a quarter.
        const qint64 us = quarter - i * 10'000'000;
        records.append(closedRecord(openRecord(ids.next(us), us)));
        records.last().alias = "rare";
    }
    store(records, 99, 0);
    UsageFilter filter;
    filter.aliases = {"rare"};
    QCOMPARE(findAll(filter, 0).size(), 6);
}

void TestRequestSearch::getsOnWithoutAnyBudget()
{
    RandomTraffic traffic(17);
    const QList<UsageRecord> records = traffic.make(300, Start, Start + 5 * DayUs);
    store(records, 9, 0);
    UsageFilter filter;
    filter.leastTotalUs = 1; // by nothing that sums are kept by
    int calls = 0;
    QCOMPARE(findAll(filter, 0, &calls), expected(records, filter));
    QVERIFY(calls > 5);
    filter.limit = 0;
    QVERIFY(find(filter).records.isEmpty());
    filter.limit = -5;
    QVERIFY(find(filter).records.isEmpty());
}

void TestRequestSearch::endsWhenItIsCancelled()
{
    RandomTraffic traffic(18);
    store(traffic.make(300, Start, Start + 5 * DayUs), 9, 0);
    UsageFilter filter;
    for (int kind = 0; kind < 2; ++kind) {
        filter.statuses = kind == 0 ? QList<StatusClass>() : QList({StatusClass::CutOff});
        filter.leastTotalUs = 1;
        const auto page =
            findRequests(*m_fixture->database, filter, Unlimited, [] { return true; });
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::Cancelled);
    }
}

void TestRequestSearch::looksUpIdsByIndexes()
{
    for (const auto &[column, index] :
         {std::pair(u"client_request_id"_s, u"usage_client_request"_s),
          std::pair(u"provider_request_id"_s, u"usage_provider_request"_s)}) {
        auto query = m_fixture->database->run(
            u"EXPLAIN QUERY PLAN SELECT id FROM usage WHERE %1 = ? AND id >= ? AND id < ? "
            "ORDER BY id DESC"_s.arg(column),
            {u"x"_s, 1, 2});
        VERIFY_OK(query);
        QVERIFY(query->next());
        QVERIFY2(query->value(3).toString().contains(index),
                 qPrintable(query->value(3).toString()));
        QVERIFY(!query->next()); // no step that sorts
    }
}

QTEST_GUILESS_MAIN(TestRequestSearch)
#include "tst_requestsearch.moc"
