// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/usagerepository.h"
#include "tests/unit/runningstorage.h"

#include <QSignalSpy>

#include <thread>

using namespace orchestris;
using namespace Qt::StringLiterals;

class TestStorageRecords : public RunningStorage
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void takesANumberForEachGateway();
    void storesWhatManyThreadsRecord();
    void storesARequestThatStaysOpen();
    void tellsRecordsAsTheyAreCommitted();
    void refusesWorkWhileTheDiskIsFull();
    void storesWhatIsQueuedWhenItStops();
    void closesInterruptedRequestsOfTheDeadOnly();
    void survivesReceiversThatGo();
};

void TestStorageRecords::takesANumberForEachGateway()
{
    const auto first = start(true);
    QCOMPARE(first->instance(), 0);
    auto second = start(true);
    QCOMPARE(second->instance(), 1);
    QCOMPARE(number(*first, u"SELECT count(*) FROM instances"_s), 2);
    second.reset();
    QCOMPARE(number(*first, u"SELECT count(*) FROM instances"_s), 1);
    const auto third = start(true);
    QCOMPARE(third->instance(), 1);
}

void TestStorageRecords::storesWhatManyThreadsRecord()
{
    constexpr int Threads = 4;
    constexpr int Each = 3000;
    const auto storage = start(true);
    RequestIds ids(storage->instance());
    std::array<NotingListener, Threads> listeners;
    std::vector<std::thread> threads;
    for (NotingListener &listener : listeners) {
        threads.emplace_back([&] {
            for (int i = 0; i < Each; ++i) {
                const UsageRecord record = openRecord(ids.next(nowUs()), nowUs());
                storage->open(record);
                storage->close(closedRecord(record), &listener);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (NotingListener &listener : listeners) {
        QTRY_COMPARE(listener.count(), size_t(Each));
        qint64 last = 0;
        for (const CommitOutcome &outcome : listener.outcomes()) {
            QVERIFY(!outcome.error);
            QVERIFY(outcome.recordId > last); // in the order they were closed
            last = outcome.recordId;
        }
        QVERIFY(listener.calls() < Each); // in batches
    }
    QCOMPARE(number(*storage, u"SELECT count(*) FROM usage WHERE state = 1"_s), Threads * Each);
    QCOMPARE(number(*storage, u"SELECT count(*) FROM usage"_s), Threads * Each);
}

void TestStorageRecords::storesARequestThatStaysOpen()
{
    const auto storage = start(true);
    RequestIds ids(storage->instance());
    const UsageRecord record = openRecord(ids.next(nowUs()), nowUs());
    storage->open(record);
    QTRY_COMPARE(number(*storage, u"SELECT count(*) FROM usage WHERE state = 0"_s), 1);
    NotingListener listener;
    storage->close(closedRecord(record), &listener);
    QTRY_COMPARE(listener.count(), 1u);
    QCOMPARE(number(*storage, u"SELECT count(*) FROM usage WHERE state = 1"_s), 1);
    QCOMPARE(number(*storage, u"SELECT count(*) FROM usage"_s), 1);
}

void TestStorageRecords::tellsRecordsAsTheyAreCommitted()
{
    const auto storage = start(true);
    QList<UsageRecord> told;
    int signals = 0;
    connect(storage.get(), &Storage::recordsChanged, this, [&](const QList<UsageRecord> &records) {
        ++signals;
        told.append(records);
    });
    RequestIds ids(storage->instance());
    NotingListener listener;
    for (int i = 0; i < 500; ++i) {
        storage->close(closedRecord(openRecord(ids.next(nowUs()), nowUs())), &listener);
        while (i % 10 == 0 && listener.count() <= size_t(i)) // many batches in a short time
            std::this_thread::yield();
    }
    QTRY_COMPARE(told.size(), 500);
    for (qsizetype i = 1; i < told.size(); ++i)
        QVERIFY(told[i - 1].id < told[i].id);
    QVERIFY2(signals < listener.calls() || listener.calls() < 3,
             qPrintable(QString::number(signals)));
}

void TestStorageRecords::refusesWorkWhileTheDiskIsFull()
{
    const auto storage = start(true);
    QSignalSpy health(storage.get(), &Storage::healthChanged);
    const auto setMaximum = [&](const QString &pages) {
        VERIFY_OK(ask<int>(*storage, [pages](StorageContext &context) -> Result<int> {
            const auto now = context.db.value(u"PRAGMA page_count"_s);
            const QString wanted = pages.isEmpty() ? now->toString() : pages;
            return context.db.run(u"PRAGMA max_page_count = "_s + wanted).map([](auto &&) {
                return 1;
            });
        }));
    };
    setMaximum({});
    RequestIds ids(storage->instance());
    NotingListener listener;
    const UsageRecord open = openRecord(ids.next(nowUs()), nowUs());
    UsageRecord big = closedRecord(open);
    big.requestedModel = QByteArray(20'000, 'x');
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no space left"_s));
    storage->close(big, &listener);
    QTRY_COMPARE(listener.count(), 1u);
    QCOMPARE(listener.outcomes()[0].error->code, ErrorCode::StorageFull);
    QTRY_COMPARE(health.size(), 1);
    QCOMPARE(health[0][0].toBool(), false);
    QVERIFY(health[0][1].toString().contains(storage->databasePath()));
    QVERIFY(!storage->accepting());
    storage->close(closedRecord(openRecord(ids.next(nowUs()), nowUs())), &listener);
    QTRY_COMPARE(listener.count(), 2u);
    QVERIFY(listener.outcomes()[1].error);

    setMaximum(u"1000000"_s);
    QTRY_COMPARE(health.size(), 2); // tried again by itself
    QCOMPARE(health[1][0].toBool(), true);
    QVERIFY(storage->accepting());
    QCOMPARE(number(*storage, u"SELECT count(*) FROM usage"_s), 2);
    QCOMPARE(listener.count(), 2u);
}

void TestStorageRecords::storesWhatIsQueuedWhenItStops()
{
    auto storage = start(true);
    RequestIds ids(storage->instance());
    NotingListener listener;
    for (int i = 0; i < 1000; ++i)
        storage->close(closedRecord(openRecord(ids.next(nowUs()), nowUs())), &listener);
    storage->open(openRecord(ids.next(nowUs()), nowUs()));
    storage->stop();
    QCOMPARE(listener.count(), 1000u);
    const auto database = Database::open(storage->databasePath(), Database::Mode::ReadWrite);
    QCOMPARE((*database)->value(u"SELECT count(*) FROM usage"_s)->toInt(), 1001);
}

void TestStorageRecords::closesInterruptedRequestsOfTheDeadOnly()
{
    const auto living = start(true);
    QCOMPARE(living->instance(), 0);
    RequestIds livingIds(0);
    RequestIds deadIds(7);
    RequestIds predecessorIds(1); // the number that the next gateway gets
    const UsageRecord alive = openRecord(livingIds.next(nowUs()), nowUs());
    const UsageRecord known = openRecord(deadIds.next(nowUs()), nowUs());
    UsageRecord unknown = openRecord(deadIds.next(nowUs()), nowUs());
    unknown.tokens = {};
    unknown.priceVersion = 0;
    const UsageRecord predecessor = openRecord(predecessorIds.next(nowUs()), nowUs());
    living->open(alive);
    living->open(known);
    living->open(unknown);
    living->open(predecessor);
    for (int i = 0; i < 1200; ++i) // more than goes into one transaction
        living->open(openRecord(deadIds.next(nowUs()), nowUs()));
    QTRY_COMPARE(number(*living, u"SELECT count(*) FROM usage WHERE state = 0"_s), 1204);

    const auto next = start(true);
    QCOMPARE(next->instance(), 1);
    QCOMPARE(number(*next, u"SELECT count(*) FROM usage WHERE state = 0"_s), 1);
    const auto find = [&](qint64 id) {
        return *ask<UsageRecord>(
            *next, [id](StorageContext &context) { return UsageRepository(context.db).find(id); });
    };
    QCOMPARE(find(alive.id).state, RequestState::Open);
    const UsageRecord closed = find(known.id);
    QCOMPARE(closed.state, RequestState::Interrupted);
    QCOMPARE(closed.errorCode, QByteArray("interrupted"));
    QCOMPARE(closed.errorOrigin, ErrorOrigin::Gateway);
    QCOMPARE(closed.status, 0);
    QCOMPARE(closed.tokens.input, 1000);
    QCOMPARE(closed.tokenConfidence, Confidence::Estimated);
    QCOMPARE(closed.costNanos, 100'000); // 1000 tokens at bash.10 a million
    QCOMPARE(closed.costConfidence, Confidence::Estimated);
    QCOMPARE(find(predecessor.id).state, RequestState::Interrupted);
    const UsageRecord bare = find(unknown.id);
    QCOMPARE(bare.tokenConfidence, Confidence::Unknown);
    QCOMPARE(bare.costConfidence, Confidence::Unknown);
    QCOMPARE(bare.costNanos, 0);
    // The living one goes on as if nothing had been.
    NotingListener listener;
    living->close(closedRecord(alive), &listener);
    QTRY_COMPARE(listener.count(), 1u);
    QCOMPARE(find(alive.id).state, RequestState::Done);
}

void TestStorageRecords::survivesReceiversThatGo()
{
    // Qt's locks of objects are a pool of about a hundred: some of these have the same as Storage.
    const auto storage = make();
    std::vector<std::unique_ptr<QObject>> receivers;
    for (int i = 0; i < 1000; ++i) {
        receivers.push_back(std::make_unique<QObject>());
        connect(storage.get(), &Storage::recordsChanged, receivers.back().get(),
                [](const QList<UsageRecord> &) {});
        connect(storage.get(), &Storage::opened, receivers.back().get(), [] {});
    }
    receivers.clear(); // hung
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestStorageRecords)
#include "tst_storagerecords.moc"
