// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demotraffic.h"
#include "models/storage/demoload.h"
#include "models/storage/limitrepository.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/rollupcheck.h"
#include "tests/unit/storagefixture.h"

using namespace orchestris;

namespace {

DemoOptions smallDemo(qint64 endUs)
{
    DemoOptions options;
    options.endUs = endUs;
    options.requests = 30'000;
    options.timeZone = "Europe/Berlin";
    return options;
}

RecordSource sourceOf(DemoTraffic &traffic)
{
    return [&traffic](UsageRecord &record) { return traffic.next(record); };
}

} // namespace

class TestDemoLoad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreWhatTheRecordsName()
    {
        StorageFixture fixture;
        DemoTraffic traffic(smallDemo(fixture.clock.nowUs()));
        VERIFY_OK(storeConfiguration(*fixture.database, fixture.hasher, traffic.configuration(),
                                     traffic.startUs()));
        const auto rows = storeRecords(*fixture.database, fixture.clock, sourceOf(traffic));
        VERIFY_OK(rows);
        QCOMPARE(*rows, qint64(30'000));
        VERIFY_OK(storeLimits(*fixture.database, traffic.configuration(), fixture.clock));

        QCOMPARE(fixture.number(QStringLiteral("SELECT count(*) FROM usage")), qint64(30'000));
        for (const QString &orphans :
             {QStringLiteral("SELECT count(*) FROM usage WHERE key_id <> 0 AND key_id NOT IN "
                             "(SELECT id FROM api_keys)"),
              QStringLiteral("SELECT count(*) FROM usage JOIN api_keys ON api_keys.id = key_id "
                             "WHERE usage.organization_id <> api_keys.organization_id OR "
                             "usage.user_id <> coalesce(api_keys.user_id, 0)"),
              QStringLiteral("SELECT count(*) FROM usage WHERE price_version <> 0 AND NOT EXISTS "
                             "(SELECT 1 FROM prices JOIN models ON models.id = model_id JOIN "
                             "providers ON providers.id = provider_id WHERE prices.id = "
                             "price_version AND models.name = upstream_model AND providers.name = "
                             "provider)"),
              QStringLiteral("SELECT count(*) FROM usage WHERE alias IS NOT NULL AND alias NOT IN "
                             "(SELECT name FROM aliases)"),
              QStringLiteral("SELECT count(*) FROM api_keys WHERE id NOT IN (SELECT key_id FROM "
                             "key_activity)")})
            QCOMPARE(fixture.number(orphans), qint64(0));
        const auto limits = LimitRepository(*fixture.database, fixture.clock).list();
        VERIFY_OK(limits);
        QCOMPARE(limits->size(), traffic.configuration().limits.size());
        const auto organizations = OrganizationRepository(*fixture.database).list();
        VERIFY_OK(organizations);
        QCOMPARE(organizations->size(), 4);
        QCOMPARE(organizations->first().name, traffic.configuration().organizations.first().name);
    }

    void sumsAreThoseOfTheRows()
    {
        StorageFixture fixture;
        DemoTraffic traffic(smallDemo(fixture.clock.nowUs()));
        VERIFY_OK(storeRecords(*fixture.database, fixture.clock, sourceOf(traffic)));
        const auto check = checkRollups(*fixture.database, {}, {});
        VERIFY_OK(check);
        QCOMPARE(check->rows, qint64(30'000));
        QVERIFY(check->sums > 5'000);
        QVERIFY2(check->different == 0, qPrintable(check->examples.join(u'\n')));
        QCOMPARE(
            fixture.number(QStringLiteral("SELECT value FROM meta WHERE key = 'rollups_built'")),
            qint64(1));
        // The database is again as it was opened.
        const auto fresh = fixture.connect();
        for (const QString &pragma :
             {QStringLiteral("PRAGMA journal_mode"), QStringLiteral("PRAGMA synchronous"),
              QStringLiteral("PRAGMA cache_size")})
            QCOMPARE(fixture.database->value(pragma).value().toString(),
                     fresh->value(pragma).value().toString());
        QCOMPARE(fresh->value(QStringLiteral("PRAGMA journal_mode")).value().toString(),
                 QStringLiteral("wal"));
        // What is old is in days at once, what is new is not.
        const qint64 fine = fixture.clock.nowUs() / FineSlotUs;
        QVERIFY(fixture.number(QStringLiteral("SELECT min(slot) FROM rollup_recent"))
                > fine - 2 * FineSpanUs / FineSlotUs);
        QVERIFY(fixture.number(QStringLiteral("SELECT count(*) FROM rollup_recent")) > 0);
    }

    void aDatabaseInUseIsLeftAlone_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("somebody is in it")
            << QStringLiteral("INSERT INTO users (organization_id, name, name_folded) VALUES "
                              "(1, 'a', 'a')");
        QTest::newRow("it has another provider")
            << QStringLiteral("INSERT INTO providers (name, kind, created_at_us) VALUES "
                              "('mine', 0, 0)");
        QTest::newRow("it had somebody once")
            << QStringLiteral("UPDATE sqlite_sequence SET seq = 5 WHERE name = 'organizations'");
    }
    void aDatabaseInUseIsLeftAlone()
    {
        QFETCH(QString, change);
        StorageFixture fixture;
        VERIFY_OK(fixture.database->run(change));
        DemoTraffic traffic(smallDemo(fixture.clock.nowUs()));
        const auto stored = storeConfiguration(*fixture.database, fixture.hasher,
                                               traffic.configuration(), traffic.startUs());
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::Conflict);
        QCOMPARE(fixture.number(QStringLiteral("SELECT count(*) FROM api_keys")), qint64(0));
        QCOMPARE(fixture.number(QStringLiteral("SELECT count(*) FROM organizations WHERE name = "
                                               "'Main organization'")),
                 qint64(1));
    }

    void cancelledLoadIsSummedUpAnewLater()
    {
        StorageFixture fixture;
        DemoTraffic traffic(smallDemo(fixture.clock.nowUs()));
        qint64 told = 0;
        LoadProgress progress;
        progress.told = [&told](qint64 rows) { told = rows; };
        progress.cancelled = [&told] { return told > 0; };
        const auto rows =
            storeRecords(*fixture.database, fixture.clock, sourceOf(traffic), progress);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::Cancelled);
        QVERIFY(told > 0 && told < 30'000);
        QCOMPARE(fixture.number(QStringLiteral("SELECT count(*) FROM usage")), told);
        QCOMPARE(
            fixture.number(QStringLiteral("SELECT value FROM meta WHERE key = 'rollups_built'")),
            qint64(0));
    }
};

QTEST_GUILESS_MAIN(TestDemoLoad)
#include "tst_demoload.moc"
