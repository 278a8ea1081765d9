// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/migrator.h"
#include "tests/unit/storagefixture.h"

#include <QSqlQuery>

#include <thread>

#include <sqlite3.h>

using namespace orchestris;
using namespace Qt::StringLiterals;

class TestMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAFreshDatabaseForItsOwnerOnly();
    void findsItAsItWasLeft();
    void leavesANewerDatabaseUntouched();
    void leavesAnotherProgramsDatabaseUntouched();
    void saysWhatADamagedFileIs();
    void refusesAFolderThatCannotBeMade();
    void undoesAStepThatFails();
    void isDoneOnceByManyAtTheSameTime();
    void readersNeedACurrentDatabase();
    void readersCannotChangeRows();
    void doesNotBringTheSandboxBack();
    void raisesTheVersionForEachConfigurationTable_data();
    void raisesTheVersionForEachConfigurationTable();
};

static void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestMigrations::makesAFreshDatabaseForItsOwnerOnly()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"new/folder/orchestris.db"_s);
    const auto opened = Database::open(path, Database::Mode::ReadWrite);
    VERIFY_OK(opened);
    Database &database = **opened;
    QCOMPARE(database.value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
    QCOMPARE(database.value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    QCOMPARE(database.value(u"PRAGMA synchronous"_s)->toInt(), 1);
    QCOMPARE(database.value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    QCOMPARE(database.value(u"SELECT count(*) FROM organizations"_s)->toInt(), 1);
    QCOMPARE(database.value(u"SELECT count(*) FROM models WHERE price_id IS NOT NULL"_s)->toInt(),
             4);
#ifdef Q_OS_UNIX
    constexpr QFileDevice::Permissions Others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                                | QFileDevice::ExeGroup | QFileDevice::ReadOther
                                                | QFileDevice::WriteOther | QFileDevice::ExeOther;
    VERIFY_OK(database.run(u"UPDATE organizations SET enabled = 1"_s)); // makes the WAL
    for (const QString &name : {path, QString(path + u"-wal"_s), QString(path + u"-shm"_s),
                                folder.filePath(u"new/folder"_s)})
        QVERIFY2(!(QFileInfo(name).permissions() & Others), qPrintable(name));
#endif
}

void TestMigrations::findsItAsItWasLeft()
{
    StorageFixture fixture;
    VERIFY_OK(fixture.database->run(u"INSERT INTO settings VALUES ('port', '1')"_s));
    const auto version = fixture.database->configVersion();
    const auto applied = fixture.database->value(u"SELECT applied_at FROM migrations"_s);
    const auto count = fixture.number(u"SELECT count(*) FROM migrations"_s);
    fixture.database.reset();
    fixture.database = fixture.connect();
    QCOMPARE(*fixture.database->configVersion(), *version);
    QCOMPARE(*fixture.database->value(u"SELECT applied_at FROM migrations"_s), *applied);
    QCOMPARE(fixture.number(u"SELECT count(*) FROM migrations"_s), count);
    QCOMPARE(fixture.number(u"SELECT count(*) FROM settings"_s), 1);
}

void TestMigrations::leavesANewerDatabaseUntouched()
{
    StorageFixture fixture;
    VERIFY_OK(fixture.database->run(u"INSERT INTO migrations VALUES (9999, 'future', 'then')"_s));
    fixture.database.reset(); // copies the WAL and removes it
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        const auto opened = Database::open(fixture.path(), mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StorageNewer);
        QVERIFY(opened.error().message.contains(u"9999"));
    }
    file.seek(0);
    QVERIFY(file.readAll() == before);
}

void TestMigrations::leavesAnotherProgramsDatabaseUntouched()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.db"_s);
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "CREATE TABLE theirs (x)", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
    const auto opened = Database::open(path, Database::Mode::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StorageFailed);
    QVERIFY(opened.error().message.contains(u"another program"));
}

void TestMigrations::saysWhatADamagedFileIs()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"orchestris.db"_s);
    writeFile(path, QByteArray(8192, 'x'));
    const auto opened = Database::open(path, Database::Mode::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StorageFailed);
    QVERIFY(opened.error().message.contains(u"not a database"));
    QVERIFY(opened.error().message.contains(path));
}

void TestMigrations::refusesAFolderThatCannotBeMade()
{
    QTemporaryDir folder;
    writeFile(folder.filePath(u"file"_s), "in the way");
    const auto opened =
        Database::open(folder.filePath(u"file/data/orchestris.db"_s), Database::Mode::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StorageFailed);
    QVERIFY(opened.error().message.contains(folder.filePath(u"file/data"_s)));
}

void TestMigrations::undoesAStepThatFails()
{
    StorageFixture fixture;
    QTemporaryDir scripts;
    const auto newest = fixture.number(u"SELECT max(number) FROM migrations"_s);
    const auto script = [&](qint64 number, const QString &name) {
        return scripts.filePath(u"%1_%2.sql"_s.arg(number, 4, 10, QChar(u'0')).arg(name));
    };
    writeFile(script(newest, u"applied"_s), "this is applied already");
    writeFile(script(newest + 1, u"good"_s), "CREATE TABLE good (x); INSERT INTO good VALUES (1);");
    writeFile(script(newest + 2, u"bad"_s),
              "CREATE TABLE half (x); INSERT INTO nowhere VALUES (1);");
    const auto migrated = Migrator(*fixture.database, scripts.path()).migrate();
    QVERIFY(!migrated);
    QVERIFY(migrated.error().message.contains(u"nowhere"));
    QCOMPARE(fixture.number(u"SELECT max(number) FROM migrations"_s), newest + 1);
    QCOMPARE(fixture.number(u"SELECT count(*) FROM good"_s), 1);
    QCOMPARE(fixture.number(u"SELECT count(*) FROM sqlite_master WHERE name = 'half'"_s), 0);
}

void TestMigrations::isDoneOnceByManyAtTheSameTime()
{
    for (int round = 0; round < 5; ++round) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"orchestris.db"_s);
        std::atomic<bool> go{false};
        std::mutex mutex;
        QStringList errors;
        std::vector<std::thread> threads;
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&] {
                while (!go)
                    std::this_thread::yield();
                const auto opened = Database::open(path, Database::Mode::ReadWrite);
                const std::lock_guard lock(mutex);
                if (!opened)
                    errors.append(opened.error().message);
            });
        }
        go = true;
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(errors.join(u'\n'), QString());
        const auto database = Database::open(path, Database::Mode::ReadOnly);
        VERIFY_OK(database);
        QCOMPARE((*database)->value(u"SELECT count(*) = max(number) FROM migrations"_s)->toInt(),
                 1);
        QCOMPARE((*database)->value(u"SELECT count(*) FROM organizations"_s)->toInt(), 1);
    }
}

void TestMigrations::readersNeedACurrentDatabase()
{
    StorageFixture fixture;
    VERIFY_OK(fixture.database->run(u"DELETE FROM migrations"_s));
    const auto older = Database::open(fixture.path(), Database::Mode::ReadOnly);
    QVERIFY(!older);
    QCOMPARE(older.error().code, ErrorCode::StorageFailed);
    const auto missing =
        Database::open(fixture.folder.filePath(u"none.db"_s), Database::Mode::ReadOnly);
    QVERIFY(!missing);
    QVERIFY(!QFileInfo::exists(fixture.folder.filePath(u"none.db"_s)));
}

void TestMigrations::readersCannotChangeRows()
{
    StorageFixture fixture;
    const auto reader = fixture.connect(Database::Mode::ReadOnly);
    const auto changed = reader->run(u"UPDATE organizations SET name = 'x'"_s);
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::StorageReadOnly);
}

void TestMigrations::doesNotBringTheSandboxBack()
{
    StorageFixture fixture;
    VERIFY_OK(fixture.database->run(u"DELETE FROM providers"_s));
    fixture.database.reset();
    fixture.database = fixture.connect();
    QCOMPARE(fixture.number(u"SELECT count(*) FROM providers"_s), 0);
    QCOMPARE(fixture.number(u"SELECT count(*) FROM models"_s), 0);
}

void TestMigrations::raisesTheVersionForEachConfigurationTable_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : {"settings", "organizations", "users", "api_keys", "key_scope",
                              "providers", "models", "aliases", "alias_targets"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void TestMigrations::raisesTheVersionForEachConfigurationTable()
{
    QFETCH(QString, table);
    StorageFixture fixture;
    for (const char *change : {"INSERT", "UPDATE", "DELETE"}) {
        const auto found = fixture.database->value(
            u"SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? "
            u"AND sql LIKE '% AFTER ' || ? || ' ON ' || ? || ' BEGIN UPDATE meta SET value = value "
            u"+ 1 WHERE key = ''config_version''%'"_s,
            {table, QString::fromLatin1(change), table});
        QCOMPARE(found->toInt(), 1);
    }
    const quint64 before = *fixture.database->configVersion();
    VERIFY_OK(
        fixture.database->run(u"INSERT INTO usage SELECT 1, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, "
                              u"NULL, NULL, 0, 0, NULL, 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, "
                              u"0, 0, 0, 0, NULL, NULL, NULL, 0, 0, NULL"_s));
    VERIFY_OK(fixture.database->run(u"INSERT INTO key_activity VALUES (1, 1)"_s));
    QCOMPARE(*fixture.database->configVersion(), before); // use is no change of configuration
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
