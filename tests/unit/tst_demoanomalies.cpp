// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demotraffic.h"
#include "models/storage/anomalyrepository.h"
#include "models/storage/demoload.h"
#include "tests/unit/storagefixture.h"

#include <map>
#include <set>

using namespace orchestris;

namespace {

constexpr qint64 HourUs = 3'600'000'000;
constexpr qint64 DayUs = 24 * HourUs;
constexpr qint64 EndUs = 1'790'000'000'000'000; // a Monday afternoon
constexpr int Days = 35;
constexpr int HoursOfCare = 3; // after an incident's begin, looked at one by one

using Series = std::tuple<AnomalyKind, UsageDimension, QByteArray>;

Series seriesOf(const Anomaly &anomaly)
{
    return {anomaly.kind, anomaly.dimension, anomaly.value};
}

/// When to look: at the end of each day, and each hour after something happened. Every hour, which
/// takes minutes, with ORCHESTRIS_TEST_HOURLY in the environment.
std::set<qint64> looksAt(const std::vector<DemoIncident> &incidents)
{
    std::set<qint64> times;
    const qint64 everyUs = qEnvironmentVariableIsSet("ORCHESTRIS_TEST_HOURLY") ? HourUs : DayUs;
    for (qint64 us = EndUs; us > EndUs - Days * DayUs; us -= everyUs)
        times.insert(us);
    for (const DemoIncident &incident : incidents) {
        for (int hour = 1; incident.kind && hour <= HoursOfCare; ++hour)
            times.insert(incident.startUs + hour * HourUs + HourUs / 6);
    }
    return times;
}

} // namespace

/// The detector on traffic that looks like a real gateway's: what was planted is found soon, and
/// little else. Prints the table.
class TestDemoAnomalies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        DemoOptions options;
        options.endUs = EndUs;
        options.timeZone = "Europe/Berlin";
        options.traces = false;
        m_traffic = std::make_unique<DemoTraffic>(options);
        m_fixture.clock.setNowUs(EndUs);
        VERIFY_OK(storeConfiguration(*m_fixture.database, m_fixture.hasher,
                                     m_traffic->configuration(), m_traffic->startUs()));
        VERIFY_OK(storeRecords(*m_fixture.database, m_fixture.clock,
                               [this](UsageRecord &record) { return m_traffic->next(record); }));
        for (const qint64 atUs : looksAt(m_traffic->incidents())) {
            const auto found = scanForAnomalies(*m_fixture.database, atUs, options.timeZone);
            VERIFY_OK(found);
            for (const Anomaly &anomaly : *found) {
                const auto known = m_found.find({seriesOf(anomaly), anomaly.startUs});
                if (known == m_found.end())
                    m_found[{seriesOf(anomaly), anomaly.startUs}] = {anomaly, atUs};
                else
                    known->second.anomaly = anomaly;
            }
        }
    }

    void whatWasPlantedIsFoundSoon()
    {
        QStringList missed;
        for (const DemoIncident &incident : m_traffic->incidents()) {
            if (!incident.kind)
                continue;
            qint64 soonestUs = std::numeric_limits<qint64>::max();
            for (const auto &[key, found] : m_found) {
                if (seriesOf(found.anomaly)
                        == Series(*incident.kind, incident.dimension, incident.value)
                    && found.anomaly.endUs > incident.startUs
                    && found.anomaly.startUs < incident.endUs)
                    soonestUs = std::min(soonestUs, found.seenUs - incident.startUs);
            }
            const bool isFound = soonestUs <= (HoursOfCare + 1) * HourUs;
            qInfo("%-17s %-9s %-24s %s", anomalyKindName(*incident.kind).constData(),
                  usageDimensionName(incident.dimension).constData(), incident.value.constData(),
                  isFound ? qPrintable(QStringLiteral("found after %1 h")
                                           .arg(double(soonestUs) / double(HourUs), 0, 'f', 1))
                          : "missed");
            if (!isFound)
                missed.append(incident.words);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    void littleElseIsReported()
    {
        int falseOnes = 0;
        std::map<Series, int> bySeries;
        for (const auto &[key, found] : m_found) {
            if (isExplained(found.anomaly))
                continue;
            ++falseOnes;
            ++bySeries[seriesOf(found.anomaly)];
            const Anomaly &anomaly = found.anomaly;
            qInfo("false: %-17s %-12s %-32s %s +%.1f h: %.4g, usually %.4g ± %.3g, %lld requests",
                  anomalyKindName(anomaly.kind).constData(),
                  usageDimensionName(anomaly.dimension).constData(), anomaly.value.constData(),
                  qPrintable(QDateTime::fromMSecsSinceEpoch(anomaly.startUs / 1000, Qt::UTC)
                                 .toString(Qt::ISODate)),
                  double(anomaly.endUs - anomaly.startUs) / double(HourUs), anomaly.observed,
                  anomaly.usual, anomaly.spread, static_cast<long long>(anomaly.requests));
        }
        const double months = double(seriesLookedAt()) * Days / 30;
        qInfo("%zu found, %d of them false, in %.0f months and series: %.3f a month and series",
              m_found.size(), falseOnes, months, falseOnes / months);
        QVERIFY(falseOnes < months / 20); // the promise is one; on this traffic it is far fewer
        for (const auto &[series, count] : bySeries)
            QVERIFY2(count <= 2, std::get<2>(series).constData());
    }

private:
    struct Found {
        Anomaly anomaly;
        qint64 seenUs = 0; ///< first
    };

    [[nodiscard]] int seriesLookedAt() const
    {
        const Configuration &configuration = m_traffic->configuration();
        // Kinds of each dimension as the scan has them; the sandbox is not used.
        return int(configuration.models.size() - 4) * 5
               + int(configuration.providers.size() - 1) * 5 + int(configuration.keys.size()) * 3
               + int(configuration.organizations.size()) * 3;
    }
    /// An incident shows in many series: a provider's outage in its models, in the keys that use
    /// them, and in the times and costs of those that stood in.
    [[nodiscard]] bool isExplained(const Anomaly &anomaly) const
    {
        for (const DemoIncident &incident : m_traffic->incidents()) {
            const bool isDaily =
                anomaly.kind == AnomalyKind::CostPerDay || incident.kind == AnomalyKind::CostPerDay;
            const qint64 afterUs = isDaily ? DayUs : 2 * HourUs;
            if (incident.endUs - incident.startUs < DayUs && anomaly.endUs > incident.startUs
                && anomaly.startUs < incident.endUs + afterUs)
                return true;
            const bool isCost = anomaly.kind == AnomalyKind::CostPerDay
                                || anomaly.kind == AnomalyKind::CostPerRequest;
            if (incident.kind == AnomalyKind::CostPerRequest && isCost
                && anomaly.endUs > incident.startUs)
                return true;
        }
        return false;
    }

    StorageFixture m_fixture;
    std::unique_ptr<DemoTraffic> m_traffic;
    std::map<std::pair<Series, qint64>, Found> m_found;
};

QTEST_GUILESS_MAIN(TestDemoAnomalies)
#include "tst_demoanomalies.moc"
