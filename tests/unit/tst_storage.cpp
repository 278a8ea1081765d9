// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/aliasrepository.h"
#include "models/storage/providerrepository.h"
#include "tests/unit/runningstorage.h"

#include <QDirIterator>
#include <QSignalSpy>

#include <thread>

using namespace orchestris;
using namespace Qt::StringLiterals;

class TestStorage : public RunningStorage
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void opensWithASnapshot();
    void saysWhyItCannotOpen();
    void publishesBeforeItAnswers();
    void doesWorkThatWasAskedForBeforeItOpened();
    void readsWaitUntilItIsOpen();
    void aCommandEndsWhenGatewaysServeItsChange();
    void forgetsAnswersNobodyWaitsFor();
    void rollsBackWhatWorkLeftOpen();
    void readsInAThreadOfItsOwn();
    void seesAnotherProcessesChanges();
    void keepsCredentialsInTheKeychain();
    void keepsNoSecretInItsFiles();
    void checksKeysOfAnotherProcess();
};

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

void TestStorage::readsWaitUntilItIsOpen()
{
    // A page that asks at once must not find a database whose tables are not there yet.
    const auto storage = make();
    std::optional<Result<qint64>> models;
    storage->start();
    storage->readThen<qint64>(
        [](Database &database) {
            return database.value(u"SELECT count(*) FROM models"_s).map([](const QVariant &count) {
                return count.toLongLong();
            });
        },
        this, [&](const Result<qint64> &result) { models = result; });
    QTRY_VERIFY(models);
    VERIFY_OK(*models);
    QVERIFY(**models > 0);
}

void TestStorage::aCommandEndsWhenGatewaysServeItsChange()
{
    const auto gateway = start(true);
    gateway->noteServed(m_snapshot->configuration().version);
    std::shared_ptr<const Snapshot> served = m_snapshot;
    connect(gateway.get(), &Storage::configurationChanged, this, [&](const SnapshotPtr &snapshot) {
        served = snapshot;
        gateway->noteServed(snapshot->configuration().version);
    });
    const auto command = start();
    for (const QString &name : {u"one"_s, u"two"_s}) {
        const auto issued = issue(*command, name);
        VERIFY_OK(issued);
        QVERIFY(served->key(issued->key.publicId.toStdString()));
    }
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
