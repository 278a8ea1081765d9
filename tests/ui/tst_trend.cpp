// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/trend.h"

#include <QDateTime>
#include <QtTest>

using namespace orchestris;

namespace {

qint64 at(const QByteArray &time)
{
    return QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate).toMSecsSinceEpoch() * 1000;
}

QString text(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000).toUTC().toString(Qt::ISODate);
}

} // namespace

class tst_Trend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comparesTheSamePartOfThePeriodBefore_data();
    void comparesTheSamePartOfThePeriodBefore();
    void isTooEarlyInTheFirstQuarterOfAnHour_data();
    void isTooEarlyInTheFirstQuarterOfAnHour();
    void saysItInWords_data();
    void saysItInWords();
    void sharesAreComparedInPoints_data();
    void sharesAreComparedInPoints();
};

void tst_Trend::comparesTheSamePartOfThePeriodBefore_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QStringList>("expected"); // start, edge, before's start and end
    const auto row = [](const char *name, Period period, const char *zone, const char *now,
                        const char *expected) {
        QTest::newRow(name) << int(period) << QByteArray(zone) << QByteArray(now)
                            << QString::fromLatin1(expected).split(u' ');
    };
    row("at noon, yesterday until noon", Period::Today, "UTC", "2026-11-22T12:07:30Z",
        "2026-11-22T00:00:00Z 2026-11-22T12:00:00Z 2026-11-21T00:00:00Z 2026-11-21T12:00:00Z");
    row("from the first quarter of an hour on", Period::Today, "UTC", "2026-11-22T00:15:00Z",
        "2026-11-22T00:00:00Z 2026-11-22T00:15:00Z 2026-11-21T00:00:00Z 2026-11-21T00:15:00Z");
    row("in a day's last second", Period::Today, "UTC", "2026-11-22T23:59:59Z",
        "2026-11-22T00:00:00Z 2026-11-22T23:45:00Z 2026-11-21T00:00:00Z 2026-11-21T23:45:00Z");
    row("on a day of 25 hours", Period::Today, "Europe/Berlin", "2026-10-25T11:00:00Z",
        "2026-10-24T22:00:00Z 2026-10-25T11:00:00Z 2026-10-23T22:00:00Z 2026-10-24T10:00:00Z");
    row("in an hour that the clock shows again", Period::Today, "Europe/Berlin",
        "2026-10-25T01:30:00Z",
        "2026-10-24T22:00:00Z 2026-10-25T01:30:00Z 2026-10-23T22:00:00Z 2026-10-24T00:30:00Z");
    row("with a day of 25 hours", Period::Today, "Europe/Berlin", "2026-10-26T11:00:00Z",
        "2026-10-25T23:00:00Z 2026-10-26T11:00:00Z 2026-10-24T22:00:00Z 2026-10-25T11:00:00Z");
    row("on a day of 23 hours", Period::Today, "Europe/Berlin", "2026-03-29T10:00:00Z",
        "2026-03-28T23:00:00Z 2026-03-29T10:00:00Z 2026-03-27T23:00:00Z 2026-03-28T11:00:00Z");
    row("with a time that the clock skipped", Period::Today, "Europe/Berlin",
        "2026-03-30T00:30:00Z",
        "2026-03-29T22:00:00Z 2026-03-30T00:30:00Z 2026-03-28T23:00:00Z 2026-03-29T01:30:00Z");
    row("on a day without midnight", Period::Today, "America/Sao_Paulo", "2018-11-04T15:00:00Z",
        "2018-11-04T03:00:00Z 2018-11-04T15:00:00Z 2018-11-03T03:00:00Z 2018-11-03T16:00:00Z");
    row("in a zone of three quarters", Period::Today, "Asia/Kathmandu", "2026-11-22T06:10:00Z",
        "2026-11-21T18:15:00Z 2026-11-22T06:00:00Z 2026-11-20T18:15:00Z 2026-11-21T06:00:00Z");
    row("in a zone that nobody knows", Period::Today, "Mars/Olympus", "2026-11-22T12:00:00Z",
        "2026-11-22T00:00:00Z 2026-11-22T12:00:00Z 2026-11-21T00:00:00Z 2026-11-21T12:00:00Z");
    row("in the month, until the same day and time", Period::Month, "UTC", "2026-11-22T12:07:30Z",
        "2026-11-01T00:00:00Z 2026-11-22T12:00:00Z 2026-10-01T00:00:00Z 2026-10-22T12:00:00Z");
    row("with all of a shorter month", Period::Month, "UTC", "2026-03-31T10:00:00Z",
        "2026-03-01T00:00:00Z 2026-03-31T10:00:00Z 2026-02-01T00:00:00Z 2026-03-01T00:00:00Z");
    row("with a leap year's last day", Period::Month, "UTC", "2028-03-29T10:00:00Z",
        "2028-03-01T00:00:00Z 2028-03-29T10:00:00Z 2028-02-01T00:00:00Z 2028-02-29T10:00:00Z");
    row("in January", Period::Month, "UTC", "2026-01-09T08:00:00Z",
        "2026-01-01T00:00:00Z 2026-01-09T08:00:00Z 2025-12-01T00:00:00Z 2025-12-09T08:00:00Z");
    row("with a month in summer time", Period::Month, "Europe/Berlin", "2026-11-22T12:00:00Z",
        "2026-10-31T23:00:00Z 2026-11-22T12:00:00Z 2026-09-30T22:00:00Z 2026-10-22T11:00:00Z");
    row("on a month's first day", Period::Month, "Europe/Berlin", "2026-11-01T00:30:00Z",
        "2026-10-31T23:00:00Z 2026-11-01T00:30:00Z 2026-09-30T22:00:00Z 2026-09-30T23:30:00Z");
}

void tst_Trend::comparesTheSamePartOfThePeriodBefore()
{
    QFETCH(int, period);
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, now);
    QFETCH(QStringList, expected);
    const PresentPeriod present = presentPeriod(Period(period), at(now), zone);
    QVERIFY(present.isComparable());
    const QStringList found{text(present.startUs), text(present.edgeUs),
                            text(present.before.startUs), text(present.before.endUs)};
    QCOMPARE(found, expected);
}

void tst_Trend::isTooEarlyInTheFirstQuarterOfAnHour_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<QByteArray>("now");
    QTest::newRow("right at midnight") << int(Period::Today) << QByteArray("2026-11-22T00:00:00Z");
    QTest::newRow("some minutes after it")
        << int(Period::Today) << QByteArray("2026-11-22T00:14:59Z");
    QTest::newRow("right at the month's begin")
        << int(Period::Month) << QByteArray("2026-11-01T00:00:00Z");
}

void tst_Trend::isTooEarlyInTheFirstQuarterOfAnHour()
{
    QFETCH(int, period);
    QFETCH(QByteArray, now);
    const PresentPeriod present = presentPeriod(Period(period), at(now), "UTC");
    QVERIFY(!present.isComparable());
    QVERIFY(present.startUs <= at(now));
    QVERIFY(present.edgeUs <= at(now));
}

void tst_Trend::saysItInWords_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<double>("now");
    QTest::addColumn<double>("before");
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("expected");
    using W = Trend::Way;
    const auto row = [](const char *name, Period period, double now, double before, W way,
                        const char *expected) {
        QTest::newRow(name) << int(period) << now << before << int(way)
                            << QString::fromUtf8(expected);
    };
    row("more than yesterday", Period::Today, 112, 100, W::Up, "▲ 12 % on yesterday");
    row("less than yesterday", Period::Today, 40, 100, W::Down, "▼ 60 % on yesterday");
    row("nothing at all today", Period::Today, 0, 100, W::Down, "▼ 100 % on yesterday");
    row("a change too small to tell", Period::Today, 1004, 1000, W::Same, "as yesterday");
    row("nothing yesterday", Period::Today, 5, 0, W::Unknown, "none yesterday by this time");
    row("many times as much", Period::Today, 1240, 100, W::Up, "▲ 12 times yesterday's");
    row("more than last month", Period::Month, 150, 100, W::Up, "▲ 50 % on last month");
    row("as much as last month", Period::Month, 100, 100, W::Same, "as last month");
    row("nothing last month", Period::Month, 1, 0, W::Unknown, "none last month by this day");
}

void tst_Trend::saysItInWords()
{
    QFETCH(int, period);
    QFETCH(double, now);
    QFETCH(double, before);
    QFETCH(int, way);
    QFETCH(QString, expected);
    const Trend trend = trendOf(now, before, Period(period));
    QCOMPARE(trend.text, expected);
    QCOMPARE(int(trend.way), way);
}

void tst_Trend::sharesAreComparedInPoints_data()
{
    QTest::addColumn<double>("now");
    QTest::addColumn<double>("before");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, double now, double before, const char *expected) {
        QTest::newRow(name) << now << before << QString::fromUtf8(expected);
    };
    row("worse", 0.025, 0.01, "▲ 1.5 points on yesterday");
    row("better", 0.01, 0.42, "▼ 41 points on yesterday");
    row("the same", 0.0101, 0.01, "as yesterday");
    row("none before is a share too", 0.02, 0, "▲ 2.0 points on yesterday");
}

void tst_Trend::sharesAreComparedInPoints()
{
    QFETCH(double, now);
    QFETCH(double, before);
    QFETCH(QString, expected);
    QCOMPARE(trendOfShares(now, before, Period::Today).text, expected);
}

QTEST_GUILESS_MAIN(tst_Trend)
#include "tst_trend.moc"
