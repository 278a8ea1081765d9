// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/aliasrepository.h"
#include "models/storage/keyrepository.h"
#include "models/storage/providerrepository.h"
#include "models/storage/secretstore.h"
#include "models/storage/storage.h"
#include "models/storage/usagerepository.h"
#include "tests/unit/storagefixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>

#include <thread>

using namespace orchestris;
using namespace Qt::StringLiterals;

class TestStorage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void opensWithASnapshot();
    void saysWhyItCannotOpen();
    void publishesBeforeItAnswers();
    void doesWorkThatWasAskedForBeforeItOpened();
    void forgetsAnswersNobodyWaitsFor();
    void rollsBackWhatWorkLeftOpen();
    void readsInAThreadOfItsOwn();
    void seesAnotherProcessesChanges();
    void takesANumberForEachGateway();
    void storesWhatManyThreadsRecord();
    void storesARequestThatStaysOpen();
    void tellsRecordsAsTheyAreCommitted();
    void refusesWorkWhileTheDiskIsFull();
    void storesWhatIsQueuedWhenItStops();
    void closesInterruptedRequestsOfTheDeadOnly();
    void keepsCredentialsInTheKeychain();
    void keepsNoSecretInItsFiles();
    void checksKeysOfAnotherProcess();

private:
    [[nodiscard]] std::unique_ptr<Storage> make(bool serving = false) const
    {
        StorageOptions options;
        options.dataDir = m_folder->path();
        options.serving = serving;
        options.secretsInFile = false;
        options.makeKeychain = [content = m_keychain] {
            return std::make_unique<FakeKeychain>(content);
        };
        return std::make_unique<Storage>(std::move(options));
    }
    [[nodiscard]] std::unique_ptr<Storage> start(bool serving = false)
    {
        auto storage = make(serving);
        m_failure.reset();
        m_snapshot.reset();
        connect(storage.get(), &Storage::opened, this,
                [this](const SnapshotPtr &snapshot) { m_snapshot = snapshot; });
        connect(storage.get(), &Storage::configurationChanged, this,
                [this](const SnapshotPtr &snapshot) { m_snapshot = snapshot; });
        connect(storage.get(), &Storage::failed, this,
                [this](const Error &error) { m_failure = error; });
        storage->start();
        [&] { QTRY_VERIFY(m_snapshot || m_failure); }();
        return storage;
    }
    template<typename T>
    [[nodiscard]] Result<T> ask(Storage &storage, std::function<Result<T>(StorageContext &)> work)
    {
        std::optional<Result<T>> answer;
        storage.runThen<T>(std::move(work), this,
                           [&](Result<T> result) { answer = std::move(result); });
        [&] { QTRY_VERIFY(answer); }();
        return answer.value_or(fail(ErrorCode::Timeout, u"no answer"_s));
    }
    [[nodiscard]] Result<IssuedKey> issue(Storage &storage, const QString &name)
    {
        return ask<IssuedKey>(storage, [name](StorageContext &context) {
            KeyRequest request;
            request.name = name;
            return KeyRepository(context.db, context.hasher, context.clock)
                .issue(request, *QRandomGenerator::system());
        });
    }
    [[nodiscard]] qint64 number(Storage &storage, const QString &statement)
    {
        return ask<qint64>(storage,
                           [statement](StorageContext &context) {
                               return context.db.value(statement).map(
                                   [](const QVariant &value) { return value.toLongLong(); });
                           })
            .value_or(-1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeKeychain::Content> m_keychain;
    SnapshotPtr m_snapshot;
    std::optional<Error> m_failure;
};

static qint64 nowUs()
{
    return SystemClock().nowUs();
}

void TestStorage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_shared<FakeKeychain::Content>();
}

void TestStorage::cleanup()
{
    m_snapshot.reset();
}

void TestStorage::opensWithASnapshot()
{
    const auto storage = start();
    QVERIFY(m_snapshot);
    QVERIFY(m_snapshot->model("sandbox/echo"));
    QVERIFY(storage->hasher().isValid());
    QVERIFY(storage->accepting());
    QCOMPARE(storage->instance(), -1);
    storage->stop();
    QVERIFY(!storage->accepting());
    storage->stop();                                              // harmless
    QVERIFY(!QFile::exists(storage->databasePath() + u"-wal"_s)); // tidied up
}

void TestStorage::saysWhyItCannotOpen()
{
    {
        const auto database = Database::open(make()->databasePath(), Database::Mode::ReadWrite);
        VERIFY_OK((*database)->run(u"INSERT INTO migrations VALUES (9999, 'future', 'then')"_s));
    }
    const auto storage = start();
    QVERIFY(m_failure);
    QCOMPARE(m_failure->code, ErrorCode::StorageNewer);
    QVERIFY(!storage->accepting());
    QCOMPARE(issue(*storage, u"k"_s).error().code, ErrorCode::StorageNewer);
    storage->stop();
    QCOMPARE(issue(*storage, u"k"_s).error().code, ErrorCode::Cancelled);
}

void TestStorage::publishesBeforeItAnswers()
{
    const auto storage = start();
    const quint64 before = m_snapshot->configuration().version;
    bool known = false;
    std::optional<Result<IssuedKey>> answer;
    storage->runThen<IssuedKey>(
        [](StorageContext &context) {
            KeyRequest request;
            request.name = u"k"_s;
            return KeyRepository(context.db, context.hasher, context.clock)
                .issue(request, *QRandomGenerator::system());
        },
        this,
        [&](Result<IssuedKey> issued) {
            known = m_snapshot->key(issued->key.publicId.toStdString()) != nullptr;
            answer = std::move(issued);
        });
    QTRY_VERIFY(answer);
    QVERIFY(known);
    QVERIFY(m_snapshot->configuration().version > before);
    // Looking changes nothing, and so publishes nothing.
    QSignalSpy changes(storage.get(), &Storage::configurationChanged);
    QCOMPARE(number(*storage, u"SELECT count(*) FROM api_keys"_s), 1);
    QCOMPARE(changes.size(), 0);
}

void TestStorage::doesWorkThatWasAskedForBeforeItOpened()
{
    const auto storage = make();
    QStringList order;
    connect(storage.get(), &Storage::opened, this, [&] { order.append(u"opened"_s); });
    storage->start();
    storage->runThen<int>([](StorageContext &) -> Result<int> { return 1; }, this,
                          [&](const Result<int> &result) {
                              VERIFY_OK(result);
                              order.append(u"done"_s);
                          });
    QTRY_COMPARE(order, QStringList({u"opened"_s, u"done"_s}));
}

void TestStorage::forgetsAnswersNobodyWaitsFor()
{
    const auto storage = start();
    auto context = std::make_unique<QObject>();
    bool called = false;
    storage->runThen<int>([](StorageContext &) -> Result<int> { return 1; }, context.get(),
                          [&](const Result<int> &) { called = true; });
    context.reset();
    QCOMPARE(number(*storage, u"SELECT 5"_s), 5); // comes after it
    QVERIFY(!called);
}

void TestStorage::rollsBackWhatWorkLeftOpen()
{
    const auto storage = start();
    QTest::ignoreMessage(QtCriticalMsg, "Work left a transaction open; rolled back.");
    storage->run([](StorageContext &context) {
        (void)context.db.run(u"BEGIN IMMEDIATE"_s);
        (void)context.db.run(u"DELETE FROM providers"_s);
    });
    QCOMPARE(number(*storage, u"SELECT count(*) FROM providers"_s), 1);
}

void TestStorage::readsInAThreadOfItsOwn()
{
    const auto storage = start();
    std::optional<Result<quintptr>> thread;
    storage->readThen<quintptr>(
        [](Database &database) -> Result<quintptr> {
            if (database.run(u"DELETE FROM providers"_s))
                return fail(ErrorCode::Internal, u"a reader could write"_s);
            return reinterpret_cast<quintptr>(QThread::currentThreadId());
        },
        this, [&](Result<quintptr> answer) { thread = std::move(answer); });
    QTRY_VERIFY(thread);
    VERIFY_OK(*thread);
    const auto writer = ask<quintptr>(*storage, [](StorageContext &) -> Result<quintptr> {
        return reinterpret_cast<quintptr>(QThread::currentThreadId());
    });
    QVERIFY(**thread != *writer);
    QVERIFY(*writer != reinterpret_cast<quintptr>(QThread::currentThreadId()));
    // A long query does not hold up the end.
    bool interrupted = false;
    std::atomic<bool> begun{false};
    storage->readThen<QVariant>(
        [&begun](Database &database) {
            begun = true;
            return database.value(
                u"WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) "
                u"SELECT max(i) FROM n"_s);
        },
        this,
        [&](const Result<QVariant> &answer) {
            interrupted = !answer && answer.error().code == ErrorCode::Cancelled;
        });
    while (!begun)
        std::this_thread::yield();
    storage->stop();
    QTRY_VERIFY(interrupted);
}

void TestStorage::seesAnotherProcessesChanges()
{
    const auto storage = start();
    // A connection of its own is all that another process has.
    const auto other = Database::open(storage->databasePath(), Database::Mode::ReadWrite);
    VERIFY_OK(other);
    const SystemClock clock;
    VERIFY_OK(AliasRepository(**other, clock).set(u"fast"_s, {u"sandbox/echo"_s}));
    QTRY_VERIFY(m_snapshot->alias("fast"));
    VERIFY_OK(AliasRepository(**other, clock).remove(u"fast"_s));
    QTRY_VERIFY(!m_snapshot->alias("fast"));
}

void TestStorage::takesANumberForEachGateway()
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

void TestStorage::storesWhatManyThreadsRecord()
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

void TestStorage::storesARequestThatStaysOpen()
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

void TestStorage::tellsRecordsAsTheyAreCommitted()
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

void TestStorage::refusesWorkWhileTheDiskIsFull()
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

void TestStorage::storesWhatIsQueuedWhenItStops()
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

void TestStorage::closesInterruptedRequestsOfTheDeadOnly()
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

void TestStorage::keepsCredentialsInTheKeychain()
{
    const auto storage = start();
    const auto added = ask<Provider>(*storage, [](StorageContext &context) {
        Provider provider;
        provider.name = u"p"_s;
        provider.baseUrl = u"http://127.0.0.1:1/v1"_s;
        provider.credential = {CredentialReference::Kind::Keychain, u"p-key"_s};
        return ProviderRepository(context.db, context.clock).add(provider);
    });
    VERIFY_OK(added);
    QCOMPARE(m_snapshot->credential(added->id).error().code, ErrorCode::NotFound);
    std::optional<QByteArray> atAnswer;
    storage->writeCredential(u"p-key"_s, Secret("the credential"), this,
                             [&](const Result<void> &done) {
                                 VERIFY_OK(done);
                                 atAnswer = m_snapshot->credential(added->id)->reveal();
                             });
    QTRY_VERIFY(atAnswer);
    QCOMPARE(*atAnswer, QByteArray("the credential"));
    bool removed = false;
    storage->removeCredential(u"p-key"_s, this,
                              [&](const Result<void> &done) { removed = done.has_value(); });
    QTRY_VERIFY(removed);
    QVERIFY(!m_snapshot->credential(added->id));
}

void TestStorage::keepsNoSecretInItsFiles()
{
    auto storage = start(true);
    const auto issued = issue(*storage, u"k"_s);
    VERIFY_OK(issued);
    bool written = false;
    storage->writeCredential(u"p-key"_s, Secret("verysecretcredential"), this,
                             [&](const Result<void> &) { written = true; });
    QTRY_VERIFY(written);
    const QByteArray text = issued->text.toLatin1();
    const QByteArray secret = parseKey(text)->secret.toByteArray();
    const QByteArray installation = m_keychain->entries.begin().value();
    const auto search = [&](const QByteArray &needle) {
        int found = 0;
        QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                found += file.readAll().contains(needle) ? 1 : 0;
        }
        return found;
    };
    for (int round = 0; round < 2; ++round) { // with the WAL, and after it was copied
        QVERIFY(search(issued->key.publicId.toLatin1()) > 0); // the search works
        QCOMPARE(search(text), 0);
        QCOMPARE(search(secret), 0);
        QCOMPARE(search(installation), 0);
        QCOMPARE(search(QByteArray::fromHex(installation)), 0);
        QCOMPARE(search("verysecretcredential"), 0);
        storage->stop();
    }
}

void TestStorage::checksKeysOfAnotherProcess()
{
    const auto gateway = start(true);
    const auto command = start(false);
    const auto issued = issue(*command, u"k"_s);
    VERIFY_OK(issued);
    const QByteArray text = issued->text.toLatin1();
    const auto parts = parseKey(text);
    QVERIFY(constantTimeEquals(gateway->hasher().hash(parts->secret), issued->key.secretHash));
}

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
