// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/limitrepository.h"
#include "models/storage/noticequeue.h"
#include "tests/unit/limitfixture.h"
#include "tests/unit/runningstorage.h"

#include <QSignalSpy>

using namespace orchestris;
using namespace Qt::StringLiterals;

class TestStorageLimits : public RunningStorage
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void tellsTheCountersBeforeItOpens();
    void recallsTheNewestRows();
    void recallsAllOfTheLastMinute();
    void tellsTheCountersOfANewLimitBeforeItIsPublished();
    void tellsWhatAnotherProcessStored();
    void countersOfTwoGatewaysAreTheSumOfTheirRows();
    void storesNoticesFromAnyThread();
    void keepsNoticesUntilItIsOpen();
    void tellsOfNoticesOfLimits();
    void tooManyNoticesAreDropped();
    void answersKeyDays();
    void refusesKeyDaysWhenItCannotBeOpened();

private:
    [[nodiscard]] std::unique_ptr<Storage> makeCounting(bool serving = true)
    {
        StorageOptions options;
        options.dataDir = m_folder->path();
        options.serving = serving;
        options.secretsInFile = false;
        options.makeKeychain = [content = m_keychain] {
            return std::make_unique<FakeKeychain>(content);
        };
        options.counters = m_counters;
        return std::make_unique<Storage>(std::move(options));
    }
    [[nodiscard]] std::unique_ptr<Storage> startCounting()
    {
        auto storage = makeCounting();
        QSignalSpy opened(storage.get(), &Storage::opened);
        storage->start();
        [&] { QTRY_COMPARE(opened.count(), 1); }();
        return storage;
    }
    [[nodiscard]] Limit set(Storage &storage, LimitWindow window, qint64 amount)
    {
        Limit limit;
        limit.subject = LimitSubject::Organization;
        limit.subjectId = 1;
        limit.window = window;
        limit.amount = amount;
        const auto made = ask<Limit>(storage, [limit](StorageContext &context) {
            return LimitRepository(context.db, context.clock).set(limit);
        });
        return made.value_or(Limit());
    }
    [[nodiscard]] UsageRecord request(Nanos cost, qint64 agoUs = 0)
    {
        const qint64 us = nowUs() - agoUs;
        UsageRecord record = closedRecord(openRecord(m_ids->next(us), us));
        record.costNanos = cost;
        return record;
    }
    void storeAndStop(std::vector<UsageRecord> records)
    {
        const auto storage = startCounting();
        for (UsageRecord &record : records)
            storage->close(std::move(record), nullptr);
        storage->stop();
    }

    std::shared_ptr<NotingCounters> m_counters;
    std::unique_ptr<RequestIds> m_ids; // its numbers only grow
};

void TestStorageLimits::init()
{
    begin();
    m_counters = std::make_shared<NotingCounters>();
    m_ids = std::make_unique<RequestIds>(200);
}

void TestStorageLimits::tellsTheCountersBeforeItOpens()
{
    Limit total;
    Limit month;
    {
        const auto storage = startCounting();
        total = set(*storage, LimitWindow::Total, 100);
        month = set(*storage, LimitWindow::Month, 100);
        NotingListener listener;
        storage->close(request(30), &listener);
        QTRY_COMPARE(listener.count(), 1u);
        QCOMPARE(m_counters->used(total.id), 30);
        QCOMPARE(m_counters->used(month.id), 30);
    }
    m_counters = std::make_shared<NotingCounters>();
    auto storage = makeCounting();
    int recalls = -1;
    qint64 used = -1;
    connect(
        storage.get(), &Storage::opened, storage.get(),
        [&, counters = m_counters] {
            recalls = counters->recalls();
            used = counters->used(total.id);
        },
        Qt::DirectConnection);
    QSignalSpy opened(storage.get(), &Storage::opened);
    storage->start();
    QTRY_COMPARE(opened.count(), 1);
    storage->stop();
    QCOMPARE(recalls, 1);
    QCOMPARE(used, 30);
    QCOMPARE(m_counters->used(month.id), 30);
}

void TestStorageLimits::recallsTheNewestRows()
{
    constexpr qint64 Old = 3600ll * 1'000'000;
    std::vector<UsageRecord> records;
    for (int i = 0; i < 2100; ++i)
        records.push_back(request(i, Old));
    storeAndStop(records);
    const auto storage = startCounting();
    const std::vector<UsageRecord> recalled = m_counters->recalled();
    QCOMPARE(recalled.size(), 2000u);
    QCOMPARE(recalled.front().costNanos, 2099); // newest first
    QCOMPARE(recalled.back().costNanos, 100);
    QCOMPARE(recalled.front().provider, QByteArray("sandbox"));
}

void TestStorageLimits::recallsAllOfTheLastMinute()
{
    std::vector<UsageRecord> records;
    records.push_back(request(1, 3600ll * 1'000'000));
    for (int i = 0; i < 2500; ++i)
        records.push_back(request(2));
    storeAndStop(records);
    const auto storage = startCounting();
    QCOMPARE(m_counters->recalled().size(), 2500u);
}

void TestStorageLimits::tellsTheCountersOfANewLimitBeforeItIsPublished()
{
    const auto storage = startCounting();
    NotingListener listener;
    storage->close(request(30), &listener);
    QTRY_COMPARE(listener.count(), 1u);
    QCOMPARE(m_counters->calls(), 0);
    Id published = 0;
    qint64 told = -1;
    connect(
        storage.get(), &Storage::configurationChanged, storage.get(),
        [&, counters = m_counters](const SnapshotPtr &snapshot) {
            published = snapshot->configuration().limits.first().id;
            told = counters->used(published);
        },
        Qt::DirectConnection);
    const Limit limit = set(*storage, LimitWindow::Month, 100);
    QCOMPARE(published, limit.id);
    QCOMPARE(told, 30);
    // What does not change limits is not told.
    const int calls = m_counters->calls();
    VERIFY_OK(issue(*storage, u"key"_s));
    QCOMPARE(m_counters->calls(), calls);
}

void TestStorageLimits::tellsWhatAnotherProcessStored()
{
    const auto storage = startCounting();
    const Limit limit = set(*storage, LimitWindow::Total, 100);
    const auto first = m_counters;
    m_counters = std::make_shared<NotingCounters>();
    const auto other = startCounting();
    NotingListener listener;
    other->close(request(30), &listener);
    QTRY_COMPARE(listener.count(), 1u);
    QCOMPARE(m_counters->used(limit.id), 30);
    QTRY_COMPARE(first->used(limit.id), 30);
}

void TestStorageLimits::countersOfTwoGatewaysAreTheSumOfTheirRows()
{
    const auto one = startCounting();
    const Limit limit = set(*one, LimitWindow::Total, 1'000'000);
    const auto first = m_counters;
    m_counters = std::make_shared<NotingCounters>();
    const auto two = startCounting();
    QVERIFY(one->instance() != two->instance());
    NotingListener listener;
    qint64 sum = 0;
    for (int i = 1; i <= 200; ++i) {
        sum += i;
        (i % 2 ? one : two)->close(request(i), &listener);
    }
    QTRY_COMPARE(listener.count(), 200u);
    QCOMPARE(number(*one, u"SELECT sum(used) FROM limit_counters"_s), sum);
    QCOMPARE(number(*one, u"SELECT sum(cost_nanos) FROM usage"_s), sum);
    QTRY_COMPARE(first->used(limit.id), sum);
    QTRY_COMPARE(m_counters->used(limit.id), sum);
}

void TestStorageLimits::storesNoticesFromAnyThread()
{
    const auto storage = startCounting();
    QSignalSpy changed(storage.get(), &Storage::noticesChanged);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int thread = 0; thread < 3; ++thread) {
        threads.emplace_back(QThread::create([&storage, thread] {
            for (int i = 0; i < 20; ++i) {
                Notice notice;
                notice.kind = NoticeKind::SameRequest;
                notice.keyId = thread + 1;
                storage->raise(notice);
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QTRY_COMPARE(number(*storage, u"SELECT count(*) FROM notices"_s), 60);
    QTRY_VERIFY(changed.count() > 0);
    QVERIFY(changed.count() < 60);
}

void TestStorageLimits::keepsNoticesUntilItIsOpen()
{
    auto storage = makeCounting();
    storage->raise(Notice());
    QSignalSpy opened(storage.get(), &Storage::opened);
    storage->start();
    storage->raise(Notice());
    QTRY_COMPARE(opened.count(), 1);
    QTRY_COMPARE(number(*storage, u"SELECT count(*) FROM notices"_s), 2);
    storage->raise(Notice());
    storage->stop(); // what was raised before is stored
    const auto again = startCounting();
    QCOMPARE(number(*again, u"SELECT count(*) FROM notices"_s), 3);
}

void TestStorageLimits::tellsOfNoticesOfLimits()
{
    const auto storage = startCounting();
    (void)set(*storage, LimitWindow::Total, 100);
    QSignalSpy changed(storage.get(), &Storage::noticesChanged);
    storage->close(request(90), nullptr);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(number(*storage, u"SELECT share FROM notices"_s), 80);
}

void TestStorageLimits::tooManyNoticesAreDropped()
{
    NoticeQueue queue;
    QVERIFY(queue.push(Notice()));
    for (size_t i = 1; i < NoticeQueue::MostWaiting + 10; ++i)
        QVERIFY(!queue.push(Notice()));
    std::vector<Notice> taken = queue.take();
    QCOMPARE(taken.size(), NoticeQueue::MostWaiting);
    QVERIFY(queue.take().empty());
    taken.front().count = 5;
    QVERIFY(queue.push(Notice()));
    queue.putBack(std::move(taken));
    taken = queue.take();
    QCOMPARE(taken.size(), NoticeQueue::MostWaiting);
    QCOMPARE(taken.front().count, 5);
}

void TestStorageLimits::answersKeyDays()
{
    const auto storage = startCounting();
    UsageRecord record = request(30);
    record.keyId = 4;
    NotingListener listener;
    storage->close(record, &listener);
    QTRY_COMPARE(listener.count(), 1u);
    std::mutex mutex;
    std::optional<Result<QList<KeyDay>>> answer;
    storage->keyDays(4, 0, [&](Result<QList<KeyDay>> days) {
        const std::lock_guard lock(mutex);
        answer = std::move(days);
    });
    const auto answered = [&] {
        const std::lock_guard lock(mutex);
        return answer.has_value();
    };
    QTRY_VERIFY(answered());
    VERIFY_OK(*answer);
    QCOMPARE(answer->value().size(), 1);
    QCOMPARE(answer->value().first().costNanos, 30);
}

void TestStorageLimits::refusesKeyDaysWhenItCannotBeOpened()
{
    QFile file(m_folder->filePath(u"orchestris.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    auto storage = makeCounting();
    std::atomic<bool> refused{false};
    storage->keyDays(4, 0, [&](const Result<QList<KeyDay>> &days) { refused = !days; });
    storage->start();
    QTRY_VERIFY(refused.load());
    storage->stop();
}

QTEST_GUILESS_MAIN(TestStorageLimits)
#include "tst_storagelimits.moc"
