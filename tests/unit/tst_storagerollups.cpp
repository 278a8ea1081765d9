// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/rollupcheck.h"
#include "models/storage/settingsrepository.h"
#include "models/storage/targethealthrepository.h"
#include "models/storage/usagewriter.h"
#include "tests/unit/runningstorage.h"

#include <thread>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Day = 86'400'000'000;

} // namespace

class TestStorageRollups : public RunningStorage
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void twoGatewaysInOneProcessAddUp();
    void sumsUpWhatAnEarlierVersionStored();
    void movesAndRemovesWhatIsOldWhenThereIsTime();
    void keepsTheNewestChangesOfCircuits();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"orchestris.db"_s); }
    /// A connection while no gateway runs.
    [[nodiscard]] std::unique_ptr<Database> connection() const
    {
        auto opened = Database::open(path(), Database::Mode::ReadWrite);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }
    /// Rows that began so long ago, and their sums.
    void storeOld(Database &database, qint64 beforeUs, int count) const
    {
        const SystemClock clock;
        UsageWriter writer(database, clock);
        VERIFY_OK(writer.prepare());
        RequestIds ids(9);
        std::vector<QueuedRecord> records;
        for (int i = 0; i < count; ++i) {
            const qint64 at = nowUs() - beforeUs + i * 1000;
            records.push_back({closedRecord(openRecord(ids.next(at), at)), nullptr, false});
        }
        writer.add(std::move(records));
        writer.commit();
    }
};

void TestStorageRollups::twoGatewaysInOneProcessAddUp()
{
    constexpr int Each = 1500;
    {
        const std::array storages{start(true), start(true)};
        std::array<NotingListener, 2> listeners;
        std::vector<std::thread> threads;
        for (size_t which = 0; which < 2; ++which) {
            threads.emplace_back([&, which] {
                RequestIds ids(storages[which]->instance());
                for (int i = 0; i < Each; ++i) {
                    UsageRecord record = openRecord(ids.next(nowUs()), nowUs());
                    record.keyId = i % 3;
                    storages[which]->open(record);
                    storages[which]->close(closedRecord(record), &listeners[which]);
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const NotingListener &listener : listeners)
            QTRY_COMPARE(listener.count(), size_t(Each));
    }
    const auto checked = checkRollups(*connection(), {}, {});
    VERIFY_OK(checked);
    QCOMPARE(checked->rows, 2 * Each);
    QVERIFY2(checked->different == 0, qPrintable(checked->examples.join(u'\n')));
}

void TestStorageRollups::sumsUpWhatAnEarlierVersionStored()
{
    {
        const auto database = connection();
        storeOld(*database, 3 * Day, 40);
        storeOld(*database, Day / 1000, 2);
        for (const char *change : {"DELETE FROM rollup_recent", "DELETE FROM rollup_series",
                                   "UPDATE meta SET value = 0 WHERE key = 'rollups_built'"})
            VERIFY_OK(database->run(QLatin1StringView(change)));
    }
    {
        const auto storage = start(false); // a command is enough
        QCOMPARE(number(*storage, u"SELECT value FROM meta WHERE key = 'rollups_built'"_s), 1);
        QVERIFY(number(*storage, u"SELECT count(*) FROM rollup_days"_s) >= 1);
    }
    const auto checked = checkRollups(*connection(), {}, {});
    VERIFY_OK(checked);
    QCOMPARE(checked->rows, 42);
    QCOMPARE(checked->different, 0);
}

void TestStorageRollups::movesAndRemovesWhatIsOldWhenThereIsTime()
{
    {
        const auto database = connection();
        storeOld(*database, 9 * Day, 500);
        storeOld(*database, 2 * Day, 30);
        storeOld(*database, Day / 1000, 2);
    }
    {
        const auto storage = start(true);
        QTRY_COMPARE(number(*storage, u"SELECT count(*) FROM rollup_recent WHERE slot < "
                                      "unixepoch() / 300 - 60"_s),
                     0);
        QCOMPARE(number(*storage, u"SELECT count(*) FROM usage"_s), 532);
        const auto set = ask<void>(*storage, [](StorageContext &context) {
            SettingsRepository repository(context.db);
            return repository.load().and_then([&](Settings settings) {
                settings.keepRequestsDays = 5;
                return repository.save(settings);
            });
        });
        VERIFY_OK(set);
        QTRY_COMPARE(number(*storage, u"SELECT count(*) FROM usage"_s), 32);
    }
    const auto checked = checkRollups(*connection(), {}, {});
    VERIFY_OK(checked);
    QCOMPARE(checked->rows, 32);
    QCOMPARE(checked->different, 0);
}

void TestStorageRollups::keepsTheNewestChangesOfCircuits()
{
    const auto database = connection();
    TargetHealthRepository repository(*database);
    auto transaction = Transaction::begin(*database);
    VERIFY_OK(transaction);
    constexpr qint64 Changes = TargetHealthRepository::KeptEvents + 5;
    for (qint64 i = 1; i <= Changes; ++i) {
        const TargetHealth health{"one/m", i % 2 == 0 ? CircuitState::Closed : CircuitState::Open,
                                  int(i), "timeout"};
        VERIFY_OK(repository.save(health, i * 1000));
    }
    VERIFY_OK(transaction->commit());
    QCOMPARE(repository.list()->size(), 1);
    auto events = database->run(u"SELECT count(*), min(at_us), max(at_us), "
                                      "max(consecutive_failures), min(target), min(outcome) "
                                      "FROM circuit_events"_s);
    VERIFY_OK(events);
    QSqlQuery &row = *events;
    QVERIFY(row.next());
    QCOMPARE(row.value(0).toLongLong(), TargetHealthRepository::KeptEvents);
    QCOMPARE(row.value(1).toLongLong(), 6000);
    QCOMPARE(row.value(2).toLongLong(), Changes * 1000);
    QCOMPARE(row.value(3).toLongLong(), Changes);
    QCOMPARE(row.value(4).toString(), u"one/m"_s);
    QCOMPARE(row.value(5).toString(), u"timeout"_s);
}

QTEST_GUILESS_MAIN(TestStorageRollups)
#include "tst_storagerollups.moc"
