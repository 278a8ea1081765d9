// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/anomalywatch.h"
#include "models/storage/anomalyrepository.h"
#include "tests/unit/rolluptables.h"
#include "tests/unit/runningstorage.h"

#include <QSignalSpy>

using namespace orchestris;

namespace {

constexpr qint64 HourUs = 3600ll * 1'000'000;

/// Two weeks of a dozen requests an hour; in the last two hours they cost twice as much if so told.
QList<UsageRecord> records(qint64 nowUs, bool isDear)
{
    QList<UsageRecord> made;
    for (int hour = -15 * 24; hour < 0; ++hour) {
        for (int i = 0; i < 12; ++i) {
            UsageRecord record = closedRecord(
                openRecord(made.size() + 1, nowUs + hour * HourUs + i * 290'000'000ll));
            record.costNanos = isDear && hour >= -2 ? 20'000'000 : 10'000'000;
            made.append(record);
        }
    }
    return made;
}

} // namespace

class TestAnomalyWatch : public RunningStorage
{
    Q_OBJECT
private Q_SLOTS:
    void tellsOnceWhatIsNew();
};

void TestAnomalyWatch::tellsOnceWhatIsNew()
{
    begin();
    const auto storage = start(true);
    QVERIFY(m_snapshot);
    TestClock clock;
    clock.setNowUs(nowUs() / HourUs * HourUs);
    AnomalyWatch watch(*storage, clock);
    QSignalSpy changed(&watch, &AnomalyWatch::changed);
    const auto fill = [&](bool isDear) {
        return ask<void>(*storage, [&](StorageContext &context) -> Result<void> {
            RollupTables(context.db).fill(records(clock.nowUs(), isDear), [](qint64) {
                return true;
            });
            return {};
        });
    };
    const auto list = [&] {
        return ask<QList<Anomaly>>(
                   *storage,
                   [](StorageContext &context) { return AnomalyRepository(context.db).list(0); })
            .value_or(QList<Anomaly>());
    };
    /// Once the watch has read and stored, both threads have done what was asked of them before.
    const auto lookAndWait = [&] {
        watch.look();
        watch.look(); // one is under way: nothing
        bool isRead = false;
        storage->readThen<int>([](Database &) { return 0; }, this,
                               [&](const Result<int> &) { isRead = true; }, Storage::Reading::Long);
        [&] { QTRY_VERIFY(isRead); }();
        (void)number(*storage, QStringLiteral("SELECT 1"));
    };

    VERIFY_OK(fill(false));
    lookAndWait();
    QCOMPARE(changed.count(), 0);
    QVERIFY(list().isEmpty());

    VERIFY_OK(fill(true));
    lookAndWait();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(!list().isEmpty());
    QVERIFY(list().first().isOpen);
    lookAndWait();
    QCOMPARE(changed.count(), 1); // nothing new

    VERIFY_OK(fill(false));
    lookAndWait();
    QTRY_COMPARE(changed.count(), 2); // over
    QVERIFY(!list().first().isOpen);
}

QTEST_GUILESS_MAIN(TestAnomalyWatch)
#include "tst_anomalywatch.moc"
