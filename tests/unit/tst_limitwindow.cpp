// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limitwindow.h"
#include "models/domain/windowcache.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Second = 1'000'000;
constexpr qint64 Hour = 3600 * Second;
constexpr qint64 Day = 24 * Hour;

Limit limitOf(LimitWindow window, const QByteArray &zone)
{
    Limit limit;
    limit.window = window;
    limit.timeZone = zone;
    return limit;
}

/// "2026-03-29 00:00:00+01:00", as a clock on the wall with its offset.
qint64 at(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text.left(10) + u'T' + text.mid(11), Qt::ISODate);
    if (!time.isValid())
        qFatal("%s is no time", qPrintable(text));
    return time.toMSecsSinceEpoch() * 1000;
}

} // namespace

class TestLimitWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheWindow_data();
    void findsTheWindow();
    void windowsTileTime_data();
    void windowsTileTime();
    void theCacheSaysTheSame();
    void aTotalBeginsWithItsLimit();
    void aMinuteEndsNow();
    void anUnknownZoneIsUtc();
    void absurdTimesHaveAWindow();
};

void TestLimitWindow::findsTheWindow_data()
{
    QTest::addColumn<LimitWindow>("window");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    using W = LimitWindow;
    const auto row = [](const char *name, W window, const char *zone, const QString &inside,
                        const QString &start, const QString &end) {
        QTest::newRow(name) << window << QByteArray(zone) << inside << start << end;
    };
    row("a plain day in UTC", W::Day, "UTC", u"2026-07-25 13:14:15Z"_s, u"2026-07-25 00:00:00Z"_s,
        u"2026-07-26 00:00:00Z"_s);
    row("the first moment of a day is in it", W::Day, "UTC", u"2026-07-25 00:00:00Z"_s,
        u"2026-07-25 00:00:00Z"_s, u"2026-07-26 00:00:00Z"_s);
    row("Berlin's day of 23 hours", W::Day, "Europe/Berlin", u"2026-03-29 12:00:00+02:00"_s,
        u"2026-03-29 00:00:00+01:00"_s, u"2026-03-30 00:00:00+02:00"_s);
    row("Berlin's day of 25 hours", W::Day, "Europe/Berlin", u"2026-10-25 12:00:00+01:00"_s,
        u"2026-10-25 00:00:00+02:00"_s, u"2026-10-26 00:00:00+01:00"_s);
    row("New York's day of 23 hours", W::Day, "America/New_York", u"2026-03-08 23:59:59-04:00"_s,
        u"2026-03-08 00:00:00-05:00"_s, u"2026-03-09 00:00:00-04:00"_s);
    row("New York's day of 25 hours", W::Day, "America/New_York", u"2026-11-01 00:30:00-04:00"_s,
        u"2026-11-01 00:00:00-04:00"_s, u"2026-11-02 00:00:00-05:00"_s);
    row("Lord Howe's day of 23 and a half hours", W::Day, "Australia/Lord_Howe",
        u"2026-10-04 03:00:00+11:00"_s, u"2026-10-04 00:00:00+10:30"_s,
        u"2026-10-05 00:00:00+11:00"_s);
    row("Lord Howe's day of 24 and a half hours", W::Day, "Australia/Lord_Howe",
        u"2026-04-05 03:00:00+10:30"_s, u"2026-04-05 00:00:00+11:00"_s,
        u"2026-04-06 00:00:00+10:30"_s);
    row("Havana's day without a midnight", W::Day, "America/Havana", u"2026-03-08 12:00:00-04:00"_s,
        u"2026-03-08 01:00:00-04:00"_s, u"2026-03-09 00:00:00-04:00"_s);
    row("Havana's day with two midnights begins with the first", W::Day, "America/Havana",
        u"2026-11-01 00:30:00-05:00"_s, u"2026-11-01 00:00:00-04:00"_s,
        u"2026-11-02 00:00:00-05:00"_s);
    row("Beirut's day without a midnight", W::Day, "Asia/Beirut", u"2026-03-29 01:00:00+03:00"_s,
        u"2026-03-29 01:00:00+03:00"_s, u"2026-03-30 00:00:00+03:00"_s);
    row("Beirut's day whose last hour comes twice", W::Day, "Asia/Beirut",
        u"2026-10-24 23:30:00+02:00"_s, u"2026-10-24 00:00:00+03:00"_s,
        u"2026-10-25 00:00:00+02:00"_s);
    row("a minute after midnight that was turned back stays in its day", W::Day, "America/St_Johns",
        u"2006-10-28 23:30:00-03:30"_s, u"2006-10-29 00:00:00-02:30"_s,
        u"2006-10-30 00:00:00-03:30"_s);
    row("the day before the one that Samoa never had", W::Day, "Pacific/Apia",
        u"2011-12-29 22:00:00-10:00"_s, u"2011-12-29 00:00:00-10:00"_s,
        u"2011-12-31 00:00:00+14:00"_s);
    row("a leap day", W::Day, "Asia/Tokyo", u"2028-02-29 23:59:59+09:00"_s,
        u"2028-02-29 00:00:00+09:00"_s, u"2028-03-01 00:00:00+09:00"_s);
    row("an hour in UTC", W::Hour, "UTC", u"2026-07-25 13:59:59Z"_s, u"2026-07-25 13:00:00Z"_s,
        u"2026-07-25 14:00:00Z"_s);
    row("an hour in Kolkata is half an hour off", W::Hour, "Asia/Kolkata",
        u"2026-07-25 13:14:15+05:30"_s, u"2026-07-25 13:00:00+05:30"_s,
        u"2026-07-25 14:00:00+05:30"_s);
    row("an hour in Kathmandu is a quarter off", W::Hour, "Asia/Kathmandu",
        u"2026-07-25 00:59:59+05:45"_s, u"2026-07-25 00:00:00+05:45"_s,
        u"2026-07-25 01:00:00+05:45"_s);
    row("Lord Howe's half hour after the change back", W::Hour, "Australia/Lord_Howe",
        u"2026-04-05 01:45:00+10:30"_s, u"2026-04-05 01:30:00+10:30"_s,
        u"2026-04-05 02:00:00+10:30"_s);
    row("Berlin's hour that comes twice, the first time", W::Hour, "Europe/Berlin",
        u"2026-10-25 02:30:00+02:00"_s, u"2026-10-25 02:00:00+02:00"_s,
        u"2026-10-25 02:00:00+01:00"_s);
    row("Berlin's hour that comes twice, the second time", W::Hour, "Europe/Berlin",
        u"2026-10-25 02:30:00+01:00"_s, u"2026-10-25 02:00:00+01:00"_s,
        u"2026-10-25 03:00:00+01:00"_s);
    row("a week from Monday to Monday", W::Week, "UTC", u"2026-07-26 23:59:59Z"_s,
        u"2026-07-20 00:00:00Z"_s, u"2026-07-27 00:00:00Z"_s);
    row("a Monday is the first day of its week", W::Week, "UTC", u"2026-07-27 00:00:00Z"_s,
        u"2026-07-27 00:00:00Z"_s, u"2026-08-03 00:00:00Z"_s);
    row("a week over the year's end", W::Week, "Europe/Berlin", u"2027-01-01 00:00:00+01:00"_s,
        u"2026-12-28 00:00:00+01:00"_s, u"2027-01-04 00:00:00+01:00"_s);
    row("Berlin's week of 167 hours", W::Week, "Europe/Berlin", u"2026-03-29 23:00:00+02:00"_s,
        u"2026-03-23 00:00:00+01:00"_s, u"2026-03-30 00:00:00+02:00"_s);
    row("a February of 28 days", W::Month, "UTC", u"2026-02-28 23:59:59Z"_s,
        u"2026-02-01 00:00:00Z"_s, u"2026-03-01 00:00:00Z"_s);
    row("a February of 29 days", W::Month, "UTC", u"2028-02-29 00:00:00Z"_s,
        u"2028-02-01 00:00:00Z"_s, u"2028-03-01 00:00:00Z"_s);
    row("the last day of a month of 31 days", W::Month, "America/New_York",
        u"2026-12-31 23:59:59-05:00"_s, u"2026-12-01 00:00:00-05:00"_s,
        u"2027-01-01 00:00:00-05:00"_s);
    row("Berlin's month with a change to summer time", W::Month, "Europe/Berlin",
        u"2026-03-31 23:00:00+02:00"_s, u"2026-03-01 00:00:00+01:00"_s,
        u"2026-04-01 00:00:00+02:00"_s);
    row("a time before 1970", W::Day, "UTC", u"1969-12-31 23:59:59Z"_s, u"1969-12-31 00:00:00Z"_s,
        u"1970-01-01 00:00:00Z"_s);
}

void TestLimitWindow::findsTheWindow()
{
    QFETCH(LimitWindow, window);
    QFETCH(QByteArray, zone);
    QFETCH(QString, inside);
    QFETCH(QString, start);
    QFETCH(QString, end);
    const TimeSpan span = windowAt(limitOf(window, zone), at(inside));
    QCOMPARE(span.startUs, at(start));
    QCOMPARE(span.endUs, at(end));
}

void TestLimitWindow::windowsTileTime_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone :
         {"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Havana",
          "Asia/Beirut", "Asia/Kolkata", "Asia/Kathmandu", "Pacific/Apia", "Pacific/Kwajalein",
          "America/St_Johns", "Africa/Monrovia", "Africa/Casablanca", "Antarctica/Troll",
          "Europe/Dublin", "America/Sao_Paulo", "Asia/Tehran", "America/Caracas"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestLimitWindow::windowsTileTime()
{
    QFETCH(QByteArray, zone);
    if (!QTimeZone(zone).isValid())
        QSKIP("This system does not know the zone.");
    const quint32 seed = QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    const QByteArray said = "seed " + QByteArray::number(seed);
    for (const LimitWindow window :
         {LimitWindow::Hour, LimitWindow::Day, LimitWindow::Week, LimitWindow::Month}) {
        const Limit limit = limitOf(window, zone);
        for (int run = 0; run < 12; ++run) {
            // 1965 to 2045, and on from there through some windows.
            qint64 us = -5 * 365 * Day + qint64(random.bounded(quint64(80 * 365 * Day)));
            TimeSpan span = windowAt(limit, us);
            for (int next = 0; next < 40; ++next) {
                const QByteArray where = said + ", " + QByteArray::number(us);
                QVERIFY2(span.startUs < span.endUs, where.constData());
                QVERIFY2(span.contains(us), where.constData());
                const qint64 inside =
                    span.startUs + qint64(random.bounded(quint64(span.endUs - span.startUs)));
                for (const qint64 same : {span.startUs, inside, span.endUs - 1})
                    QVERIFY2(windowAt(limit, same) == span, where.constData());
                const TimeSpan before = windowAt(limit, span.startUs - 1);
                QVERIFY2(before.endUs == span.startUs, where.constData());
                const TimeSpan after = windowAt(limit, span.endUs);
                QVERIFY2(after.startUs == span.endUs, where.constData());
                us = span.endUs;
                span = after;
            }
        }
    }
}

void TestLimitWindow::theCacheSaysTheSame()
{
    QRandomGenerator random(7);
    WindowCache cache;
    QList<Limit> limits;
    for (const LimitWindow window :
         {LimitWindow::None, LimitWindow::Minute, LimitWindow::Hour, LimitWindow::Day,
          LimitWindow::Week, LimitWindow::Month, LimitWindow::Total}) {
        for (const char *zone : {"UTC", "Europe/Berlin", "Asia/Kathmandu"}) {
            limits.append(limitOf(window, zone));
            limits.last().createdAtUs = at(u"2026-03-01 12:00:00Z"_s);
        }
    }
    qint64 us = at(u"2026-03-01 00:00:00Z"_s);
    for (int run = 0; run < 3000; ++run) {
        us += qint64(random.bounded(quint64(Hour)));
        const qint64 late = us - qint64(random.bounded(quint64(2 * Day)));
        for (const qint64 asked : {us, late}) {
            const Limit &limit = limits.at(random.bounded(int(limits.size())));
            QVERIFY(cache.at(limit, asked) == windowAt(limit, asked));
        }
    }
}

void TestLimitWindow::aTotalBeginsWithItsLimit()
{
    Limit limit = limitOf(LimitWindow::Total, "Europe/Berlin");
    limit.createdAtUs = at(u"2026-07-25 12:00:00Z"_s);
    const TimeSpan now = windowAt(limit, limit.createdAtUs);
    QCOMPARE(now.startUs, limit.createdAtUs);
    QVERIFY(now.contains(limit.createdAtUs + 1000 * 365 * Day));
    const TimeSpan before = windowAt(limit, limit.createdAtUs - 1);
    QCOMPARE(before.endUs, limit.createdAtUs);
}

void TestLimitWindow::aMinuteEndsNow()
{
    const qint64 now = at(u"2026-07-25 12:00:30Z"_s);
    const TimeSpan span = windowAt(limitOf(LimitWindow::Minute, "UTC"), now);
    QCOMPARE(span.endUs, now);
    QCOMPARE(span.startUs, now - 60 * Second);
}

void TestLimitWindow::anUnknownZoneIsUtc()
{
    const qint64 now = at(u"2026-07-25 12:00:30Z"_s);
    QCOMPARE(windowAt(limitOf(LimitWindow::Day, "Nowhere/Atall"), now).startUs,
             at(u"2026-07-25 00:00:00Z"_s));
    QCOMPARE(windowAt(limitOf(LimitWindow::Day, ""), now).startUs, at(u"2026-07-25 00:00:00Z"_s));
}

void TestLimitWindow::absurdTimesHaveAWindow()
{
    for (const LimitWindow window :
         {LimitWindow::Hour, LimitWindow::Day, LimitWindow::Week, LimitWindow::Month}) {
        for (const qint64 us :
             {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), qint64(0)}) {
            const TimeSpan span = windowAt(limitOf(window, "Europe/Berlin"), us);
            QVERIFY(span.startUs < span.endUs);
        }
    }
}

QTEST_GUILESS_MAIN(TestLimitWindow)
#include "tst_limitwindow.moc"
