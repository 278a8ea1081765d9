// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/keyrepository.h"
#include "models/storage/usagerepository.h"
#include "models/storage/usagewriter.h"
#include "tests/unit/storagefixture.h"

#include <QRandomGenerator>
#include <QSqlQuery>

using namespace orchestris;
using namespace Qt::StringLiterals;

class TestUsageRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsNewestFirstPageByPage();
    void listsASpanOfTime();
    void findsByRequestId();
    void findsAllOfAClientRequestId();
    void joinsTheNamesOfKeyAndOwner();
    void looksUpWithoutReadingTheTable_data();
    void looksUpWithoutReadingTheTable();

private:
    void store(const QList<UsageRecord> &records)
    {
        UsageWriter writer(*m_fixture->database, m_fixture->clock);
        VERIFY_OK(writer.prepare());
        std::vector<QueuedRecord> queued;
        for (const UsageRecord &record : records)
            queued.push_back({record, nullptr, false});
        writer.add(std::move(queued));
        writer.commit();
    }
    /// One request a second from Start on.
    [[nodiscard]] QList<UsageRecord> requests(int count)
    {
        QList<UsageRecord> records;
        for (int i = 0; i < count; ++i) {
            const qint64 at = Start + i * 1'000'000;
            records.append(closedRecord(openRecord(m_ids->next(at), at)));
        }
        return records;
    }
    [[nodiscard]] QList<UsageRecord> list(const UsageFilter &filter)
    {
        return UsageRepository(*m_fixture->database).list(filter).value();
    }

    static constexpr qint64 Start = 1'790'000'000'000'000;
    std::optional<RequestIds> m_ids;
    std::unique_ptr<StorageFixture> m_fixture;
};

void TestUsageRepository::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_ids.emplace(4);
}

void TestUsageRepository::listsNewestFirstPageByPage()
{
    const QList<UsageRecord> records = requests(25);
    store(records);
    UsageFilter filter;
    filter.limit = 10;
    QList<qint64> seen;
    for (int page = 0; page < 4; ++page) {
        const QList<UsageRecord> rows = list(filter);
        for (const UsageRecord &row : rows)
            seen.append(row.id);
        if (!rows.isEmpty())
            filter.beforeId = rows.last().id;
    }
    QCOMPARE(seen.size(), 25);
    for (qsizetype i = 0; i < seen.size(); ++i)
        QCOMPARE(seen[i], records[24 - i].id);
    filter.limit = 0;
    QVERIFY(list(filter).isEmpty());
    filter.limit = -3;
    QVERIFY(list(filter).isEmpty());
}

void TestUsageRepository::listsASpanOfTime()
{
    const QList<UsageRecord> records = requests(10);
    store(records);
    UsageFilter filter;
    filter.sinceUs = Start + 3'000'000;
    filter.untilUs = Start + 6'000'000;
    const QList<UsageRecord> rows = list(filter);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.first().id, records[5].id);
    QCOMPARE(rows.last().id, records[3].id);
}

void TestUsageRepository::findsByRequestId()
{
    const QList<UsageRecord> records = requests(3);
    store(records);
    UsageFilter filter;
    filter.requestId = formatRequestId(records[1].id);
    QCOMPARE(list(filter).size(), 1);
    QCOMPARE(list(filter).first().startedAtUs, records[1].startedAtUs);
    filter.sinceUs = records[2].startedAtUs;
    QVERIFY(list(filter).isEmpty());
    filter.sinceUs = 0;
    filter.requestId = "req_no";
    QVERIFY(list(filter).isEmpty());
    UsageRepository repository(*m_fixture->database);
    QCOMPARE(repository.find(records[2].id)->id, records[2].id);
    QCOMPARE(repository.find(77).error().code, ErrorCode::NotFound);
}

void TestUsageRepository::findsAllOfAClientRequestId()
{
    QList<UsageRecord> records = requests(6);
    records[1].clientRequestId = records[4].clientRequestId = "thread-1";
    records[2].clientRequestId = "thread-2";
    store(records);
    UsageFilter filter;
    filter.clientRequestId = "thread-1";
    const QList<UsageRecord> rows = list(filter);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().id, records[4].id);
    QCOMPARE(rows.last().id, records[1].id);
    filter.limit = 1;
    filter.beforeId = rows.first().id;
    QCOMPARE(list(filter).first().id, records[1].id);
    filter.clientRequestId = "thread";
    QVERIFY(list(filter).isEmpty());
}

void TestUsageRepository::joinsTheNamesOfKeyAndOwner()
{
    KeyRepository keys(*m_fixture->database, m_fixture->hasher, m_fixture->clock);
    KeyRequest request;
    request.name = u"laptop"_s;
    request.ownerKind = OwnerKind::User;
    request.userName = u"ada"_s;
    const ApiKey key = keys.issue(request, *QRandomGenerator::system())->key;
    QList<UsageRecord> records = requests(3);
    records[0].ownerKind = OwnerKind::None;
    records[0].organizationId = 0;
    records[2].ownerKind = OwnerKind::User;
    records[2].organizationId = key.organizationId;
    records[2].userId = key.userId;
    records[2].keyId = key.id;
    store(records);
    const QList<UsageRecord> rows = list({});
    QCOMPARE(rows[0].keyName, u"laptop"_s);
    QCOMPARE(rows[0].ownerName, u"ada"_s);
    QCOMPARE(rows[1].keyName, QString());
    QCOMPARE(rows[1].ownerName, u"Main organization"_s);
    QCOMPARE(rows[2].ownerName, QString());
}

void TestUsageRepository::looksUpWithoutReadingTheTable_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("plan");
    QTest::newRow("a span of time")
        << u"id >= 5 AND id < 9 ORDER BY id DESC"_s << u"SEARCH usage USING INTEGER PRIMARY KEY"_s;
    QTest::newRow("a client request ID")
        << u"id >= 0 AND id < 9 AND client_request_id = 'x' ORDER BY id DESC"_s
        << u"SEARCH usage USING INDEX usage_client_request"_s;
    QTest::newRow("open requests")
        << u"state = 0 AND id > 5 ORDER BY id"_s << u"SEARCH usage USING INDEX usage_open"_s;
}

void TestUsageRepository::looksUpWithoutReadingTheTable()
{
    QFETCH(QString, condition);
    QFETCH(QString, plan);
    auto query = m_fixture->database->run(
        u"EXPLAIN QUERY PLAN SELECT endpoint FROM usage WHERE %1"_s.arg(condition));
    VERIFY_OK(query);
    QStringList steps;
    while (query->next())
        steps.append(query->value(3).toString());
    QCOMPARE(steps.size(), 1); // no step that sorts
    QVERIFY2(steps.first().startsWith(plan), qPrintable(steps.first()));
}

QTEST_GUILESS_MAIN(TestUsageRepository)
#include "tst_usagerepository.moc"
