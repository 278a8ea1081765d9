// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/anomalyrepository.h"
#include "models/storage/keyrepository.h"
#include "models/storage/organizationrepository.h"
#include "tests/unit/rolluptables.h"

#include <QRandomGenerator>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 HourUs = 3600ll * 1'000'000;
constexpr int HabitHours = 14 * 24; // enough of a habit, and quick to make
constexpr int RequestsAnHour = 12;

struct Caller {
    QByteArray provider;
    QByteArray model;
    Id key = 0;
    Id organization = 1;
};

/// Two weeks and a day of hours with a dozen requests of a cent each, which end with `nowUs`.
QList<UsageRecord> evenRecords(const Caller &caller, qint64 nowUs)
{
    QList<UsageRecord> records;
    for (int hour = -HabitHours - 24; hour < 0; ++hour) {
        for (int i = 0; i < RequestsAnHour; ++i) {
            const qint64 atUs = nowUs + hour * HourUs + i * 290'000'000ll;
            UsageRecord record = closedRecord(openRecord(records.size() + 1, atUs));
            record.provider = caller.provider;
            record.upstreamModel = caller.model;
            record.keyId = caller.key;
            record.organizationId = caller.organization;
            record.costNanos = 10'000'000;
            record.totalUs = 1'000'000;
            records.append(record);
        }
    }
    return records;
}

Anomaly anomaly(AnomalyKind kind, const QByteArray &model, qint64 startUs, qint64 endUs)
{
    Anomaly made;
    made.kind = kind;
    made.dimension = UsageDimension::Model;
    made.value = model;
    made.startUs = startUs;
    made.endUs = endUs;
    made.observed = 4'000'000;
    made.usual = 1'000'000;
    made.spread = 100'000;
    made.requests = 50;
    return made;
}

} // namespace

class TestAnomalies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m = std::make_unique<StorageFixture>();
        // The end of an hour.
        m_nowUs = m->clock.nowUs() / HourUs * HourUs;
    }
    void cleanup() { m.reset(); }

    void aScanFindsADoubledCostByModelProviderKeyAndOrganization();
    void nobodyHasNoHabit();
    void aScanEndsWhenItIsCancelled();
    void keepsEveryField();
    void whatGoesOnStaysOne();
    void whatIsNotFoundAnyMoreIsClosed();
    void partsThatTurnOutToBeOneAreOne();
    void anotherTimeOrKindIsAnother();
    void listsOpenOnesFirstThenNewestFirst();
    void keysAndOrganizationsHaveNames();

private:
    void fill(const QList<UsageRecord> &records)
    {
        const qint64 recentUs = m_nowUs - FineSpanUs;
        RollupTables(*m->database).fill(records, [&](qint64 quarter) {
            return quarter * SlotUs < recentUs;
        });
    }
    QList<Anomaly> scan()
    {
        const auto found = scanForAnomalies(*m->database, m_nowUs, "UTC");
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }
    int store(const QList<Anomaly> &found)
    {
        return AnomalyRepository(*m->database).store(found).value_or(-1);
    }
    QList<Anomaly> list(qint64 sinceUs = 0)
    {
        return AnomalyRepository(*m->database).list(sinceUs).value_or(QList<Anomaly>());
    }

    std::unique_ptr<StorageFixture> m;
    qint64 m_nowUs = 0;
};

void TestAnomalies::aScanFindsADoubledCostByModelProviderKeyAndOrganization()
{
    QList<UsageRecord> records = evenRecords({"p1", "m1", 3, 1}, m_nowUs);
    const QList<UsageRecord> others = evenRecords({"p2", "m2", 4, 2}, m_nowUs);
    fill(records + others);
    QVERIFY(scan().isEmpty());

    for (UsageRecord &record : records) {
        if (record.startedAtUs >= m_nowUs - 2 * HourUs)
            record.costNanos *= 2;
    }
    fill(records + others);
    const QList<Anomaly> found = scan();
    QCOMPARE(found.size(), 4);
    const std::pair<UsageDimension, QByteArray> whose[] = {{UsageDimension::Model, "p1/m1"},
                                                           {UsageDimension::Provider, "p1"},
                                                           {UsageDimension::Key, "3"},
                                                           {UsageDimension::Organization, "1"}};
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(found[i].kind, AnomalyKind::CostPerRequest);
        QCOMPARE(found[i].dimension, whose[i].first);
        QCOMPARE(found[i].value, whose[i].second);
        QCOMPARE(found[i].startUs, m_nowUs - 2 * HourUs);
        QCOMPARE(found[i].endUs, m_nowUs);
        QVERIFY(found[i].isOpen);
        QCOMPARE(found[i].requests, 2 * RequestsAnHour);
        QCOMPARE(qRound64(found[i].observed), 20'000'000);
    }
}

void TestAnomalies::nobodyHasNoHabit()
{
    QList<UsageRecord> records = evenRecords({"", "", 0, 0}, m_nowUs);
    for (UsageRecord &record : records) {
        if (record.startedAtUs >= m_nowUs - 3 * HourUs) {
            record.costNanos *= 100;
            record.status = 401;
        }
    }
    fill(records);
    QVERIFY(scan().isEmpty());
}

void TestAnomalies::aScanEndsWhenItIsCancelled()
{
    fill(evenRecords({"p1", "m1", 3, 1}, m_nowUs));
    int asked = 0;
    const auto found = scanForAnomalies(*m->database, m_nowUs, "UTC", [&] { return ++asked > 1; });
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

void TestAnomalies::keepsEveryField()
{
    Anomaly made = anomaly(AnomalyKind::Latency, "p1/m1", 10 * HourUs, 12 * HourUs);
    made.isOpen = true;
    QCOMPARE(store({made}), 1);
    QCOMPARE(list().size(), 1);
    made.id = list().first().id;
    made.label = u"p1/m1"_s;
    QCOMPARE(list().first(), made);
}

void TestAnomalies::whatGoesOnStaysOne()
{
    Anomaly made = anomaly(AnomalyKind::Latency, "p1/m1", 10 * HourUs, 12 * HourUs);
    QCOMPARE(store({made}), 1);
    // A later scan does not see its beginning, nor its worst hour.
    Anomaly later = anomaly(AnomalyKind::Latency, "p1/m1", 11 * HourUs, 40 * HourUs);
    later.observed = 2'000'000;
    later.requests = 400;
    later.isOpen = true;
    QCOMPARE(store({later}), 0);
    QCOMPARE(list().size(), 1);
    QCOMPARE(list().first().startUs, made.startUs);
    QCOMPARE(list().first().endUs, later.endUs);
    QCOMPARE(list().first().observed, made.observed);
    QCOMPARE(list().first().requests, 400);
    QVERIFY(list().first().isOpen);
    // A day that follows begins where the one before ended.
    QCOMPARE(store({anomaly(AnomalyKind::Latency, "p1/m1", 40 * HourUs, 41 * HourUs)}), 0);
    QCOMPARE(list().first().endUs, 41 * HourUs);
    later.observed = 9'000'000; // worse than ever
    QCOMPARE(store({later}), 0);
    QCOMPARE(list().first().observed, 9'000'000);
}

void TestAnomalies::whatIsNotFoundAnyMoreIsClosed()
{
    Anomaly made = anomaly(AnomalyKind::ErrorRate, "p1/m1", 10 * HourUs, 12 * HourUs);
    made.isOpen = true;
    QCOMPARE(store({made}), 1);
    QCOMPARE(store({}), 0);
    QCOMPARE(list().size(), 1);
    QVERIFY(!list().first().isOpen);
}

void TestAnomalies::partsThatTurnOutToBeOneAreOne()
{
    QCOMPARE(store({anomaly(AnomalyKind::Retries, "p1/m1", 10 * HourUs, 12 * HourUs),
                    anomaly(AnomalyKind::Retries, "p1/m1", 14 * HourUs, 15 * HourUs)}),
             2);
    QCOMPARE(store({anomaly(AnomalyKind::Retries, "p1/m1", 11 * HourUs, 16 * HourUs)}), 0);
    QCOMPARE(list().size(), 1);
    QCOMPARE(list().first().startUs, 10 * HourUs);
    QCOMPARE(list().first().endUs, 16 * HourUs);
}

void TestAnomalies::anotherTimeOrKindIsAnother()
{
    const Anomaly made = anomaly(AnomalyKind::Retries, "p1/m1", 10 * HourUs, 12 * HourUs);
    QCOMPARE(store({made}), 1);
    QCOMPARE(store({anomaly(AnomalyKind::Retries, "p1/m1", 13 * HourUs, 14 * HourUs)}), 1);
    QCOMPARE(store({anomaly(AnomalyKind::Latency, "p1/m1", 10 * HourUs, 12 * HourUs)}), 1);
    QCOMPARE(store({anomaly(AnomalyKind::Retries, "p1/m2", 10 * HourUs, 12 * HourUs)}), 1);
    QCOMPARE(list().size(), 4);
}

void TestAnomalies::listsOpenOnesFirstThenNewestFirst()
{
    Anomaly open = anomaly(AnomalyKind::Retries, "open", 10 * HourUs, 12 * HourUs);
    open.isOpen = true;
    QCOMPARE(store({anomaly(AnomalyKind::Retries, "old", 1 * HourUs, 2 * HourUs),
                    anomaly(AnomalyKind::Retries, "new", 20 * HourUs, 22 * HourUs), open}),
             3);
    const auto names = [&](qint64 sinceUs) {
        QStringList labels;
        for (const Anomaly &one : list(sinceUs))
            labels.append(one.label);
        return labels;
    };
    QCOMPARE(names(0), QStringList({u"open"_s, u"new"_s, u"old"_s}));
    QCOMPARE(names(2 * HourUs), QStringList({u"open"_s, u"new"_s}));
    QCOMPARE(names(12 * HourUs), QStringList({u"new"_s}));
}

void TestAnomalies::keysAndOrganizationsHaveNames()
{
    KeyRequest request;
    request.name = u"ci"_s;
    const auto issued = KeyRepository(*m->database, m->hasher, m->clock)
                            .issue(request, *QRandomGenerator::system());
    VERIFY_OK(issued);
    Anomaly key = anomaly(AnomalyKind::Retries, "", 1 * HourUs, 2 * HourUs);
    key.dimension = UsageDimension::Key;
    key.value = QByteArray::number(issued->key.id);
    QCOMPARE(store({key}), 1);
    QCOMPARE(list().first().label, u"ci"_s);
    key.value = "999";
    QCOMPARE(store({key}), 1);
    QCOMPARE(list().first().label, u"key 999"_s);
    key.dimension = UsageDimension::Organization;
    key.value = "1";
    QCOMPARE(store({key}), 1);
    QCOMPARE(list().first().label, OrganizationRepository(*m->database).find(1).value().name);
}

QTEST_GUILESS_MAIN(TestAnomalies)
#include "tst_anomalies.moc"
