// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/anomalydetector.h"
#include "tests/unit/syntheticseries.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <cstdio>

using namespace orchestris;
using namespace orchestris::test;

namespace {

constexpr qint64 HourUs = SyntheticSeries::HourUs;
constexpr int Week = 168;
constexpr int HabitHours = 8 * Week;
constexpr int SeedsPerShape = 25; // × 8 shapes = 200 months
constexpr double Months = SeedsPerShape * 28 / 30.0;
constexpr size_t KindCount = 5;
constexpr AnomalyKind Kinds[KindCount] = {AnomalyKind::Latency, AnomalyKind::ErrorRate,
                                          AnomalyKind::Retries, AnomalyKind::CostPerRequest,
                                          AnomalyKind::CostPerDay};

qint64 hourUs(int hour)
{
    return SyntheticSeries::Start + hour * HourUs;
}

using Series = std::vector<SeriesHour>;

/// Every hour alike: a hundred requests of a cent and a second each.
Series evenSeries(int hours, qint64 requests = 100)
{
    SeriesHour hour;
    hour.sums.requests = hour.sums.attempts = hour.timed = requests;
    hour.sums.costNanos = requests * 10'000'000;
    hour.medianUs = 1'000'000;
    return Series(size_t(hours), hour);
}

/// Judged from that hour on, at the end of the last hour unless told otherwise.
QList<Anomaly> examine(const Series &series, AnomalyKind kind, int judgedFrom, qint64 nowUs = 0,
                       const QByteArray &zone = "UTC")
{
    const AnomalyDetector detector(SyntheticSeries::hours(int(series.size())), zone,
                                   hourUs(judgedFrom), nowUs ? nowUs : hourUs(int(series.size())));
    return detector.examine(kind, series);
}

void makeDear(Series &series, int from, int to, double factor)
{
    for (int i = from; i < to; ++i) {
        Nanos &cost = series[size_t(i)].sums.costNanos;
        cost = qint64(double(cost) * factor);
    }
}

/// What became of one shape's months.
struct Tally {
    int planted = 0; ///< of each kind, and as many in the middle of an hour
    int found[KindCount][2] = {};
    int wrong[KindCount] = {};

    [[nodiscard]] int allWrong() const
    {
        int sum = 0;
        for (const int count : wrong)
            sum += count;
        return sum;
    }
};

/// The incident begins with that hour, or in its middle; looked at exactly two hours later.
bool isFound(Series hours, SyntheticSeries series, AnomalyKind kind, bool inTheMiddle)
{
    const auto begin = int(hours.size());
    Incident incident{kind, inTheMiddle ? 0.5 : 1};
    hours.push_back(series.next(&incident));
    incident.share = 1;
    hours.push_back(series.next(&incident));
    qint64 nowUs = hourUs(begin + 2);
    if (inTheMiddle) {
        hours.push_back(series.next(&incident, 0.5));
        nowUs += HourUs / 2;
    }
    const auto anomalies = examine(hours, kind, int(hours.size()) - 24, nowUs);
    return std::any_of(anomalies.begin(), anomalies.end(),
                       [&](const Anomaly &anomaly) { return anomaly.endUs > hourUs(begin); });
}

/// A month after eight weeks, judged a week at a time, and what would have been found in it.
void tryMonth(const SeriesShape &shape, unsigned seed, Tally &tally)
{
    SyntheticSeries series(shape, seed);
    Series hours;
    const int begin = HabitHours + 24 * int(1 + seed % 4) + 9 + int(seed % 9); // at daytime
    while (int(hours.size()) < HabitHours + 4 * Week) {
        if (int(hours.size()) == begin) {
            ++tally.planted;
            for (size_t kind = 0; kind < KindCount; ++kind) {
                tally.found[kind][0] += isFound(hours, series, Kinds[kind], false) ? 1 : 0;
                tally.found[kind][1] += isFound(hours, series, Kinds[kind], true) ? 1 : 0;
            }
        }
        hours.push_back(series.next());
        if (int(hours.size()) <= HabitHours || hours.size() % Week != 0)
            continue;
        const Series window(hours.end() - HabitHours - Week, hours.end());
        for (size_t kind = 0; kind < KindCount; ++kind)
            tally.wrong[kind] += int(examine(window, Kinds[kind], HabitHours).size());
    }
}

void print(const SeriesShape &shape, const Tally &tally, double months)
{
    std::printf("%-15s", shape.name);
    for (size_t kind = 0; kind < KindCount; ++kind)
        std::printf("  %2d + %2d of %2d, %d ", tally.found[kind][0], tally.found[kind][1],
                    tally.planted, tally.wrong[kind]);
    std::printf("  %.2f\n", tally.allWrong() / months);
}

} // namespace

class TestAnomalyDetector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsIncidentsWithinTwoHoursAndHardlyAnythingElse_data();
    void findsIncidentsWithinTwoHoursAndHardlyAnythingElse();
    void cleanupTestCase();
    void tellsADoubledCost();
    void hoursThatFollowEachOtherAreOneAnomaly();
    void silentHoursDoNotDivideAnAnomaly();
    void fewRequestsSayNothing();
    void smallChangesMatterToNobody();
    void whatGetsBetterIsNoAnomaly();
    void aYoungSeriesHasNoHabit();
    void anIncidentOfThreeDaysIsNotLearned();
    void aChangeThatStaysIsUsualAfterTwoWeeks();
    void theUnfinishedHourCountsOnceItHasRequests();
    void whatComesEveryMondayIsUsual();
    void hoursAreThoseOfTheTimeZone();
    void aDearDayIsOneAnomalyFromMidnightOn();
    void dearDaysThatFollowEachOtherAreOne();

private:
    int m_wrong = 0;
};

void TestAnomalyDetector::initTestCase()
{
    std::printf("Found within two hours (begun with an hour + in its middle) of planted, false\n"
                "%-15s  %-19s %-19s %-19s %-19s %-17s  false a month\n",
                "", "latency × 3", "20 % errors", "50 % retries", "cost × 2", "cost of a day × 10");
}

void TestAnomalyDetector::findsIncidentsWithinTwoHoursAndHardlyAnythingElse_data()
{
    QTest::addColumn<int>("shape");
    for (int shape = 0; shape < int(std::size(Shapes)); ++shape)
        QTest::newRow(Shapes[shape].name) << shape;
}

void TestAnomalyDetector::findsIncidentsWithinTwoHoursAndHardlyAnythingElse()
{
    QFETCH(int, shape);
    Tally tally;
    for (unsigned seed = 0; seed < SeedsPerShape; ++seed)
        tryMonth(Shapes[shape], 1000 + seed, tally);
    print(Shapes[shape], tally, Months);
    m_wrong += tally.allWrong();
    QVERIFY(tally.allWrong() <= Months); // of all kinds together
    if (qstrcmp(Shapes[shape].name, "sparse") == 0)
        return; // six requests an hour cannot tell
    for (const auto &found : tally.found)
        QVERIFY(found[0] + found[1] >= 2 * tally.planted * 9 / 10);
}

void TestAnomalyDetector::cleanupTestCase()
{
    QVERIFY(m_wrong <= Months * std::size(Shapes) / 3);
}

void TestAnomalyDetector::tellsADoubledCost()
{
    Series series = evenSeries(HabitHours + 10);
    makeDear(series, HabitHours + 6, HabitHours + 8, 2);
    const auto found = examine(series, AnomalyKind::CostPerRequest, HabitHours);
    QCOMPARE(found.size(), 1);
    const Anomaly &anomaly = found.first();
    QCOMPARE(anomaly.kind, AnomalyKind::CostPerRequest);
    QCOMPARE(anomaly.startUs, hourUs(HabitHours + 6));
    QCOMPARE(anomaly.endUs, hourUs(HabitHours + 8));
    QVERIFY(!anomaly.isOpen);
    QCOMPARE(anomaly.requests, 200);
    QCOMPARE(qRound64(anomaly.observed), 20'000'000);
    QCOMPARE(qRound64(anomaly.usual), 10'000'000);
    QVERIFY(anomaly.spread > 0 && anomaly.spread < 2'000'000);
    QVERIFY(examine(series, AnomalyKind::Latency, HabitHours).isEmpty());
    QVERIFY(examine(series, AnomalyKind::ErrorRate, HabitHours).isEmpty());
}

void TestAnomalyDetector::hoursThatFollowEachOtherAreOneAnomaly()
{
    Series series = evenSeries(HabitHours + 20);
    for (int i = HabitHours + 3; i < HabitHours + 8; ++i)
        series[size_t(i)].sums.errors = i == HabitHours + 5 ? 60 : 30;
    for (int i = HabitHours + 18; i < HabitHours + 20; ++i)
        series[size_t(i)].sums.errors = 40;
    const auto found = examine(series, AnomalyKind::ErrorRate, HabitHours);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].startUs, hourUs(HabitHours + 3));
    QCOMPARE(found[0].endUs, hourUs(HabitHours + 8));
    QCOMPARE(qRound64(found[0].observed), 6'000); // the worst hour
    QVERIFY(!found[0].isOpen);
    QVERIFY(found[1].isOpen);
    QCOMPARE(found[1].requests, 200);
}

void TestAnomalyDetector::silentHoursDoNotDivideAnAnomaly()
{
    Series series = evenSeries(HabitHours + 10);
    for (int i = HabitHours + 3; i < HabitHours + 8; ++i)
        series[size_t(i)].medianUs = 5'000'000;
    series[HabitHours + 5] = series[HabitHours + 6] = {};
    QCOMPARE(examine(series, AnomalyKind::Latency, HabitHours).size(), 1);
    series[HabitHours + 5] = evenSeries(1).front(); // says that it was over
    QCOMPARE(examine(series, AnomalyKind::Latency, HabitHours).size(), 2);

    // Over after half a day of silence, and open until then.
    for (int i = HabitHours + 5; i < HabitHours + 10; ++i)
        series[size_t(i)] = {};
    QVERIFY(examine(series, AnomalyKind::Latency, HabitHours).last().isOpen);
    series.resize(size_t(HabitHours + 20));
    QVERIFY(!examine(series, AnomalyKind::Latency, HabitHours).last().isOpen);
}

void TestAnomalyDetector::fewRequestsSayNothing()
{
    Series series = evenSeries(HabitHours + 5);
    SeriesHour &hour = series[HabitHours + 2];
    hour.sums.requests = hour.timed = 5;
    hour.sums.errors = 5;
    hour.sums.retries = 20;
    hour.sums.costNanos = 5'000'000'000;
    hour.medianUs = 60'000'000;
    for (const AnomalyKind kind : {AnomalyKind::Latency, AnomalyKind::ErrorRate,
                                   AnomalyKind::Retries, AnomalyKind::CostPerRequest})
        QVERIFY(examine(series, kind, HabitHours).isEmpty());
    hour.sums.requests = hour.timed = 50;
    hour.sums.errors = 50;
    hour.sums.costNanos = 50'000'000'000;
    for (const AnomalyKind kind : {AnomalyKind::Latency, AnomalyKind::ErrorRate,
                                   AnomalyKind::Retries, AnomalyKind::CostPerRequest})
        QCOMPARE(examine(series, kind, HabitHours).size(), 1);
}

void TestAnomalyDetector::smallChangesMatterToNobody()
{
    Series series = evenSeries(HabitHours + 5, 10'000);
    SeriesHour &hour = series[HabitHours + 2];
    hour.sums.errors = 400; // 4 %: far from chance, and yet
    hour.medianUs = 1'400'000;
    hour.sums.costNanos = hour.sums.costNanos * 14 / 10;
    for (const AnomalyKind kind : Kinds)
        QVERIFY(examine(series, kind, HabitHours).isEmpty());
    hour.sums.errors = 600;
    QCOMPARE(examine(series, AnomalyKind::ErrorRate, HabitHours).size(), 1);
}

void TestAnomalyDetector::whatGetsBetterIsNoAnomaly()
{
    Series series = evenSeries(HabitHours + 5);
    for (SeriesHour &hour : series)
        hour.sums.errors = 30;
    series[HabitHours + 2].sums.errors = 0;
    series[HabitHours + 2].medianUs = 1'000;
    series[HabitHours + 2].sums.costNanos = 1;
    for (const AnomalyKind kind : Kinds)
        QVERIFY(examine(series, kind, HabitHours).isEmpty());
}

void TestAnomalyDetector::aYoungSeriesHasNoHabit()
{
    Series series(size_t(HabitHours + 5)); // nothing at all until a day ago
    const Series young = evenSeries(25);
    std::copy(young.begin(), young.end(), series.end() - 25);
    makeDear(series, HabitHours + 3, HabitHours + 5, 20);
    for (const AnomalyKind kind : Kinds)
        QVERIFY(examine(series, kind, HabitHours).isEmpty());
    const Series older = evenSeries(40);
    std::copy(older.begin(), older.end(), series.end() - 45);
    QCOMPARE(examine(series, AnomalyKind::CostPerRequest, HabitHours).size(), 1);
}

void TestAnomalyDetector::anIncidentOfThreeDaysIsNotLearned()
{
    Series series = evenSeries(HabitHours + 72);
    makeDear(series, HabitHours, HabitHours + 72, 2);
    const auto found = examine(series, AnomalyKind::CostPerRequest, HabitHours + 48);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().isOpen);
    QCOMPARE(qRound64(found.first().usual), 10'000'000);
}

void TestAnomalyDetector::aChangeThatStaysIsUsualAfterTwoWeeks()
{
    Series series = evenSeries(HabitHours + 24);
    makeDear(series, HabitHours - 14 * 24, HabitHours + 24, 2);
    QVERIFY(examine(series, AnomalyKind::CostPerRequest, HabitHours).isEmpty());
    makeDear(series, HabitHours + 12, HabitHours + 14, 2);
    QCOMPARE(examine(series, AnomalyKind::CostPerRequest, HabitHours).size(), 1);
}

void TestAnomalyDetector::theUnfinishedHourCountsOnceItHasRequests()
{
    Series series = evenSeries(HabitHours + 3);
    SeriesHour &now = series.back();
    now.sums.requests = now.timed = 9;
    now.sums.costNanos = 9 * 100'000'000ll;
    now.medianUs = 9'000'000;
    const qint64 nowUs = hourUs(HabitHours + 2) + HourUs / 10;
    QVERIFY(examine(series, AnomalyKind::CostPerRequest, HabitHours, nowUs).isEmpty());
    QVERIFY(examine(series, AnomalyKind::Latency, HabitHours, nowUs).isEmpty());
    now.sums.requests = now.timed = 10;
    now.sums.costNanos = 10 * 100'000'000ll;
    const auto found = examine(series, AnomalyKind::CostPerRequest, HabitHours, nowUs);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().isOpen);
    QCOMPARE(found.first().endUs, nowUs);
    QVERIFY(examine(series, AnomalyKind::Latency, HabitHours, nowUs).isEmpty());
    now.timed = 25;
    QCOMPARE(examine(series, AnomalyKind::Latency, HabitHours, nowUs).size(), 1);
}

void TestAnomalyDetector::whatComesEveryMondayIsUsual()
{
    Series series = evenSeries(HabitHours + 24); // judged is a Monday
    for (int week = 0; week <= 8; ++week)
        makeDear(series, week * Week + 9, week * Week + 12, 5);
    QVERIFY(examine(series, AnomalyKind::CostPerRequest, HabitHours).isEmpty());
    QVERIFY(examine(series, AnomalyKind::CostPerDay, HabitHours).isEmpty());
    makeDear(series, HabitHours + 14, HabitHours + 15, 5);
    QCOMPARE(examine(series, AnomalyKind::CostPerRequest, HabitHours).size(), 1);
}

void TestAnomalyDetector::hoursAreThoseOfTheTimeZone()
{
    // A batch at two in the morning in Berlin, where summer time has just ended.
    const QTimeZone berlin("Europe/Berlin");
    const qint64 startUs =
        QDateTime(QDate(2025, 9, 1), QTime(0, 0), berlin).toMSecsSinceEpoch() * 1000;
    constexpr int Judged = HabitHours + 1; // one day had 25 of them
    std::vector<TimeSpan> hours;
    for (int i = 0; i < Judged + 24; ++i)
        hours.push_back({startUs + i * HourUs, startUs + (i + 1) * HourUs});
    Series series = evenSeries(int(hours.size()));
    for (int i = 0; i < int(hours.size()); ++i) {
        const auto local = QDateTime::fromMSecsSinceEpoch(hours[size_t(i)].startUs / 1000, berlin);
        if (local.time().hour() == 2)
            makeDear(series, i, i + 1, 10);
    }
    const auto countIn = [&](const QByteArray &zone) {
        return AnomalyDetector(hours, zone, hours[Judged].startUs, hours.back().endUs)
            .examine(AnomalyKind::CostPerRequest, series)
            .size();
    };
    QCOMPARE(countIn("Europe/Berlin"), 0);
    QCOMPARE(countIn("UTC"), 1); // an hour later than ever
}

void TestAnomalyDetector::aDearDayIsOneAnomalyFromMidnightOn()
{
    Series series = evenSeries(HabitHours + 15);
    for (int i = HabitHours + 10; i < HabitHours + 15; ++i) { // ten times the requests
        series[size_t(i)].sums.requests = 1'000;
        series[size_t(i)].sums.costNanos = 10'000'000'000;
    }
    const auto found = examine(series, AnomalyKind::CostPerDay, HabitHours - 9);
    QCOMPARE(found.size(), 1);
    const Anomaly &anomaly = found.first();
    QCOMPARE(anomaly.startUs, hourUs(HabitHours));
    QCOMPARE(anomaly.endUs, hourUs(HabitHours + 15));
    QVERIFY(anomaly.isOpen);
    QCOMPARE(anomaly.requests, 10 * 100 + 5 * 1'000);
    QCOMPARE(qRound64(anomaly.observed), 60'000'000'000); // until now
    QCOMPARE(qRound64(anomaly.usual), 15'000'000'000);    // by this hour
    QVERIFY(examine(series, AnomalyKind::CostPerRequest, HabitHours - 9).isEmpty());
}

void TestAnomalyDetector::dearDaysThatFollowEachOtherAreOne()
{
    Series series = evenSeries(HabitHours + 72);
    makeDear(series, HabitHours + 6, HabitHours + 48, 8);
    const auto found = examine(series, AnomalyKind::CostPerDay, HabitHours);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().startUs, hourUs(HabitHours));
    QCOMPARE(found.first().endUs, hourUs(HabitHours + 48));
    QVERIFY(!found.first().isOpen);
    QCOMPARE(found.first().requests, 4'800);
}

QTEST_APPLESS_MAIN(TestAnomalyDetector)
#include "tst_anomalydetector.moc"
