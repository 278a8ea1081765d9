// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demotraffic.h"
#include "models/domain/requestid.h"
#include "models/domain/usagereport.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <map>

using namespace orchestris;

namespace {

constexpr qint64 HourUs = 3'600'000'000;
constexpr qint64 DayUs = 24 * HourUs;
constexpr qint64 EndUs = 1'790'000'000'000'000; // 21 September 2026, 14:13 in Berlin

DemoOptions someOptions()
{
    DemoOptions options;
    options.endUs = EndUs;
    options.requests = 120'000;
    options.timeZone = "Europe/Berlin";
    return options;
}

std::vector<UsageRecord> recordsOf(const DemoOptions &options)
{
    DemoTraffic traffic(options);
    std::vector<UsageRecord> records;
    UsageRecord record;
    while (traffic.next(record))
        records.push_back(record);
    return records;
}

QByteArray valueOf(const UsageRecord &record, UsageDimension dimension)
{
    switch (dimension) {
    case UsageDimension::Key:
        return QByteArray::number(record.keyId);
    case UsageDimension::Provider:
        return record.provider;
    default:
        return QByteArray(record.provider + '/' + record.upstreamModel);
    }
}

/// What an incident is about, within a span of time.
struct Slice {
    std::vector<UsageRecord> records;
    UsageSums sums;

    [[nodiscard]] double each(double sum) const { return sum / double(records.size()); }
    [[nodiscard]] qint64 medianUs() const
    {
        LogHistogram histogram;
        for (const UsageRecord &record : records) {
            if (record.attempts > 0)
                histogram.add(record.totalUs);
        }
        return histogram.quantile(.5).value_or(0);
    }
};

Slice sliceOf(const std::vector<UsageRecord> &records, const DemoIncident &incident, qint64 startUs,
              qint64 endUs)
{
    Slice slice;
    for (const UsageRecord &record : records) {
        if (record.startedAtUs >= startUs && record.startedAtUs < endUs
            && valueOf(record, incident.dimension) == incident.value) {
            slice.records.push_back(record);
            slice.sums += sumsOf(record);
        }
    }
    return slice;
}

} // namespace

class TestDemoTraffic : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_records = recordsOf(someOptions()); }

    void sameSeedMakesTheSameHistory()
    {
        DemoOptions options = someOptions();
        options.requests = 3000;
        DemoTraffic one(options);
        DemoTraffic other(options);
        ++options.seed;
        DemoTraffic different(options);
        UsageRecord a;
        UsageRecord b;
        UsageRecord c;
        int equal = 0;
        while (one.next(a)) {
            QVERIFY(other.next(b));
            QVERIFY(different.next(c));
            QCOMPARE(a.id, b.id);
            QCOMPARE(a.startedAtUs, b.startedAtUs);
            QCOMPARE(a.costNanos, b.costNanos);
            QCOMPARE(a.totalUs, b.totalUs);
            QCOMPARE(a.clientRequestId, b.clientRequestId);
            QCOMPARE(a.providerRequestId, b.providerRequestId);
            QVERIFY(a.tokens == b.tokens && a.trace == b.trace && a.limits == b.limits);
            equal += a.startedAtUs == c.startedAtUs && a.totalUs == c.totalUs;
        }
        QVERIFY(!other.next(b));
        QVERIFY(equal < 3);
    }

    void makesExactlyAsManyAsAskedFor_data()
    {
        QTest::addColumn<qint64>("requests");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("keys");
        QTest::newRow("none") << qint64(0) << 90 << 40;
        QTest::newRow("one") << qint64(1) << 90 << 40;
        QTest::newRow("a day of few keys") << qint64(500) << 1 << 12;
        QTest::newRow("many keys") << qint64(2000) << 30 << 100;
    }
    void makesExactlyAsManyAsAskedFor()
    {
        QFETCH(qint64, requests);
        DemoOptions options = someOptions();
        options.requests = requests;
        QFETCH(int, days);
        QFETCH(int, keys);
        options.days = days;
        options.keys = keys;
        DemoTraffic traffic(options);
        UsageRecord record;
        while (traffic.next(record))
            QVERIFY(record.startedAtUs >= traffic.startUs());
        QCOMPARE(traffic.made(), requests);
        QCOMPARE(traffic.configuration().keys.size(), keys);
    }

    void numbersGrowAndTimesFit()
    {
        qint64 lastId = 0;
        qint64 lastUs = EndUs - 90 * DayUs;
        for (const UsageRecord &record : m_records) {
            QVERIFY(record.id > lastId);
            QVERIFY(record.startedAtUs >= lastUs);
            QVERIFY(record.startedAtUs + record.totalUs <= EndUs);
            QVERIFY(record.firstTokenUs <= record.totalUs);
            QCOMPARE(record.gatewayUs + record.upstreamUs, record.totalUs);
            QVERIFY(record.id >= RequestIds::lowerBound(record.startedAtUs));
            lastId = record.id;
            lastUs = record.startedAtUs;
        }
    }

    void costsAreWhatThePricesSay()
    {
        DemoTraffic traffic(someOptions());
        std::map<Id, Price> prices;
        for (const Model &model : traffic.configuration().models) {
            if (model.price)
                prices[model.price->id] = *model.price;
        }
        qint64 unpriced = 0;
        for (const UsageRecord &record : m_records) {
            if (record.priceVersion == 0) {
                QCOMPARE(record.costNanos, Nanos(0));
                unpriced += sumsOf(record).unpriced;
                continue;
            }
            QCOMPARE(record.costNanos, costOf(record.tokens, prices.at(record.priceVersion)));
        }
        QVERIFY(unpriced > 0);
        QVERIFY(unpriced < qint64(m_records.size()) / 50);
    }

    void everyKindOfEndAndOwnerOccurs()
    {
        QSet<StatusClass> statuses;
        QSet<QByteArray> aliases;
        QSet<QByteArray> models;
        QSet<QByteArray> providers;
        QSet<QByteArray> programs;
        QSet<QByteArray> endpoints;
        QSet<Id> keys;
        QSet<Id> users;
        QSet<Id> organizations;
        QSet<OwnerKind> owners;
        QSet<QByteArray> outcomes;
        for (const UsageRecord &record : m_records) {
            QVERIFY(record.state != RequestState::Open);
            statuses.insert(statusClassOf(record));
            aliases.insert(record.alias);
            if (!record.upstreamModel.isEmpty())
                models.insert(QByteArray(record.provider + '/' + record.upstreamModel));
            providers.insert(record.provider);
            programs.insert(programOf(record));
            endpoints.insert(record.endpoint);
            keys.insert(record.keyId);
            users.insert(record.userId);
            organizations.insert(record.organizationId);
            owners.insert(record.ownerKind);
            for (const Attempt &attempt : record.trace)
                outcomes.insert(attempt.outcome);
            const auto tried =
                std::count_if(record.trace.begin(), record.trace.end(), [](const Attempt &attempt) {
                    return !attempt.outcome.startsWith("skipped");
                });
            QCOMPARE(int(tried), record.attempts);
        }
        QCOMPARE(statuses.size(), StatusClasses - 1); // none that runs
        QCOMPARE(aliases.size(), 5);                  // and none
        QCOMPARE(models.size(), 12);
        QCOMPARE(providers.size(), 6); // and none
        QVERIFY(programs.size() >= 6);
        QCOMPARE(endpoints.size(), 3);
        QCOMPARE(keys.size(), 41);  // and none
        QCOMPARE(users.size(), 13); // and none
        QCOMPARE(organizations.size(), 5);
        QCOMPARE(owners.size(), 3);
        QCOMPARE(outcomes.size(), 7);
    }

    void nightsAndWeekendsAreQuiet()
    {
        qint64 work = 0;
        qint64 night = 0;
        qint64 weekend = 0;
        for (const UsageRecord &record : m_records) {
            if (record.userId == 0)
                continue;
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(record.startedAtUs / 1000,
                                                                   QTimeZone("Europe/Berlin"));
            const int hour = local.time().hour();
            if (local.date().dayOfWeek() > 5)
                ++weekend;
            else if (hour >= 9 && hour < 17)
                ++work;
            else if (hour < 6)
                ++night;
        }
        QVERIFY2(work > 20 * night, qPrintable(QString::number(night)));
        QVERIFY2(work > 10 * weekend, qPrintable(QString::number(weekend)));
    }

    void incidentsShow_data()
    {
        QTest::addColumn<int>("number");
        const DemoTraffic traffic(someOptions());
        const auto &incidents = traffic.incidents();
        QCOMPARE(incidents.size(), size_t(7));
        for (size_t i = 0; i < incidents.size(); ++i)
            QTest::newRow(qPrintable(incidents[i].words)) << int(i);
    }
    void incidentsShow()
    {
        QFETCH(int, number);
        const DemoTraffic traffic(someOptions());
        const DemoIncident incident = traffic.incidents()[size_t(number)];
        const qint64 lengthUs = incident.endUs - incident.startUs;
        QVERIFY(lengthUs >= 3 * HourUs);
        QVERIFY(incident.startUs > EndUs - 36 * DayUs);
        const qint64 weekUs = 7 * DayUs;
        // The same hours of the week before; what lasts for days is compared with the days before.
        const Slice during = sliceOf(m_records, incident, incident.startUs, incident.endUs);
        const Slice before =
            sliceOf(m_records, incident, incident.startUs - weekUs, incident.endUs - weekUs);
        QVERIFY(during.records.size() > 10);
        QVERIFY(before.records.size() > 10);
        if (!incident.kind) {
            QVERIFY(during.sums.truncated * 2 > during.sums.requests);
            QCOMPARE(before.sums.truncated, qint64(0));
            return;
        }
        switch (*incident.kind) {
        case AnomalyKind::Latency:
            QVERIFY(during.medianUs() > 2.4 * double(before.medianUs()));
            break;
        case AnomalyKind::ErrorRate:
            QVERIFY(during.each(double(during.sums.errors)) > .18);
            QVERIFY(before.each(double(before.sums.errors)) < .06);
            break;
        case AnomalyKind::Retries:
            QVERIFY(during.each(double(during.sums.retries)) > .2);
            QVERIFY(before.each(double(before.sums.retries)) < .05);
            break;
        case AnomalyKind::CostPerRequest:
            QVERIFY(during.each(double(during.sums.costNanos))
                    > 1.8 * before.each(double(before.sums.costNanos)));
            break;
        case AnomalyKind::CostPerDay: {
            const Slice day = sliceOf(m_records, incident, incident.startUs - 9 * HourUs,
                                      incident.startUs + 15 * HourUs);
            const Slice ordinary =
                sliceOf(m_records, incident, incident.startUs - weekUs - 9 * HourUs,
                        incident.startUs - weekUs + 15 * HourUs);
            QVERIFY2(day.sums.costNanos > 7 * ordinary.sums.costNanos,
                     qPrintable(QString::number(double(day.sums.costNanos)
                                                / double(ordinary.sums.costNanos))));
            break;
        }
        }
    }

    void limitsAreKeptToWhatWasUsed()
    {
        qint64 refused = 0;
        for (const UsageRecord &record : m_records) {
            const bool limited = record.status == 429 && record.errorOrigin == ErrorOrigin::Gateway;
            QCOMPARE(!record.limits.empty() && record.limits.back().refused, limited);
            for (const AdmittedLimit &limit : record.limits) {
                if (limit.refused)
                    QVERIFY(limit.usedBefore >= limit.amount);
            }
            refused += limited;
        }
        QVERIFY(refused > 100);
        QVERIFY(refused < qint64(m_records.size()) / 20);
    }

    void nobodyIsNamed()
    {
        // People are their roles; what a role is called is listed here, so that a new word is
        // looked at.
        static const QSet<QString> roles{
            QStringLiteral("Engineering"), QStringLiteral("Lead"),       QStringLiteral("Backend"),
            QStringLiteral("Developer"),   QStringLiteral("Frontend"),   QStringLiteral("Release"),
            QStringLiteral("Engineer"),    QStringLiteral("Data"),       QStringLiteral("Analyst"),
            QStringLiteral("Support"),     QStringLiteral("Specialist"), QStringLiteral("Platform"),
            QStringLiteral("1"),           QStringLiteral("2")};
        const DemoTraffic traffic(someOptions());
        QSet<QString> names;
        for (const User &user : traffic.configuration().users) {
            for (const QString &word : user.name.split(u' '))
                QVERIFY2(roles.contains(word), qPrintable(word));
            names.insert(user.name.toCaseFolded());
        }
        QCOMPARE(names.size(), 12);
        names.clear();
        for (const ApiKey &key : traffic.configuration().keys) {
            QVERIFY(key.secretHash.isEmpty() && key.publicId.isEmpty());
            names.insert(key.name.toCaseFolded());
        }
        QCOMPARE(names.size(), 40);
    }

    void canCallNobody()
    {
        const DemoTraffic traffic(someOptions());
        for (const Provider &provider : traffic.configuration().providers) {
            if (provider.kind == ProviderKind::Sandbox)
                continue;
            QCOMPARE(provider.credential.kind, CredentialReference::Kind::Environment);
            QVERIFY(!qEnvironmentVariableIsSet(qPrintable(provider.credential.value)));
            QVERIFY(!provider.baseUrl.isEmpty());
        }
    }

    void circuitsOpenAndCloseAgain()
    {
        const DemoTraffic traffic(someOptions());
        std::map<QByteArray, CircuitState> states;
        qint64 lastUs = 0;
        for (const CircuitEvent &event : traffic.circuitEvents()) {
            QVERIFY(event.atUs >= lastUs);
            lastUs = event.atUs;
            states[event.target] = event.circuit;
        }
        QCOMPARE(states.size(), size_t(4));
        for (const auto &[target, state] : states)
            QCOMPARE(state, CircuitState::Closed);
    }

private:
    std::vector<UsageRecord> m_records;
};

QTEST_GUILESS_MAIN(TestDemoTraffic)
#include "tst_demotraffic.moc"
