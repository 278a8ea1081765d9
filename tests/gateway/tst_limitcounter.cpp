// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/admission/limitcounter.h"
#include "tests/gateway/ledgerfixture.h"

#include <QTest>

using namespace orchestris;

namespace {

constexpr qint64 Second = 1'000'000;
constexpr qint64 Hour = 3600 * Second;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 Noon = 20'000 * Day + Day / 2; // of some day in UTC

Limit limitOf(LimitWindow window, qint64 amount = 100)
{
    return LimitMaker(LimitMetric::TotalTokens, amount, window);
}

/// A counter with its limit, asked at times.
struct Counted {
    Limit limit;
    LimitCounter counter;

    explicit Counted(LimitWindow window)
        : limit(limitOf(window))
    {
    }
    LimitCounter::Place at(qint64 wallUs, qint64 steadyUs = 1)
    {
        return counter.placeAt(limit, wallUs, steadyUs);
    }
    qint64 left(LimitCounter::Place place) { return counter.available(limit, place); }
    void use(LimitCounter::Place place, qint64 amount)
    {
        counter.hold(limit, place, amount);
        counter.settle(limit, place, amount, amount);
    }
};

} // namespace

class TestLimitCounter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsAnAmountOnceOnItsWay()
    {
        Counted day(LimitWindow::Day);
        const auto place = day.at(Noon);
        day.counter.hold(day.limit, place, 60);
        QCOMPARE(day.left(place), 40);
        day.counter.settle(day.limit, place, 60, 25);
        QCOMPARE(day.left(place), 75);
        QCOMPARE(day.counter.standing(day.limit, place).settled, 25);
        day.counter.tell(place, 25); // its row is committed, and it has not heard of it yet
        QCOMPARE(day.left(place), 50);
        day.counter.forget(day.limit, place, 25);
        QCOMPARE(day.left(place), 75);
        QCOMPARE(day.counter.standing(day.limit, place).used, 25);
        QCOMPARE(day.counter.standing(day.limit, place).held, 0);
    }

    void takesWhatStorageToldForTheWholeSum()
    {
        Counted day(LimitWindow::Day);
        const auto place = day.at(Noon);
        for (const qint64 sum : {30, 70, 10}) {
            day.counter.tell(place, sum);
            QCOMPARE(day.counter.standing(day.limit, place).used, sum);
        }
    }

    void countsAMinuteToItsEdge_data()
    {
        QTest::addColumn<qint64>("began");
        QTest::newRow("what began at the first moment of a quarter of a second")
            << qint64(500 * Second);
        QTest::newRow("what began in the middle of one") << qint64(500 * Second + 130'000);
        QTest::newRow("what began at the last moment of one") << qint64(500 * Second + 249'999);
        QTest::newRow("what began when the clock began") << qint64(0);
    }
    void countsAMinuteToItsEdge()
    {
        QFETCH(qint64, began);
        Counted minute(LimitWindow::Minute);
        minute.use(minute.at(Noon, began), 40);
        const auto leftAt = [&](qint64 steady) { return minute.left(minute.at(Noon, steady)); };
        QCOMPARE(leftAt(began + 60 * Second - 1), 60); // never less than a minute
        QCOMPARE(leftAt(began + 60 * Second + 250'000), 100);
    }

    void saysTrulyHowLongAMinuteTakes_data()
    {
        QTest::addColumn<qint64>("needed");
        QTest::newRow("enough is free when the first has gone") << qint64(30);
        QTest::newRow("when the second has gone") << qint64(31);
        QTest::newRow("when all have gone") << qint64(100);
    }
    void saysTrulyHowLongAMinuteTakes()
    {
        QFETCH(qint64, needed);
        Counted minute(LimitWindow::Minute);
        minute.use(minute.at(Noon, 100 * Second), 30);
        minute.counter.hold(minute.limit, minute.at(Noon, 115 * Second + 77), 30); // still runs
        minute.use(minute.at(Noon, 130 * Second), 40);
        const qint64 now = 140 * Second + 123'456;
        QVERIFY(minute.left(minute.at(Noon, now)) < needed);
        const qint64 wait = minute.counter.minuteWaitUs(minute.limit, needed, now);
        QVERIFY(minute.left(minute.at(Noon, now + wait - 1)) < needed);
        QVERIFY(minute.left(minute.at(Noon, now + wait)) >= needed);
    }

    void changesNothingOfAMinuteThatIsOver()
    {
        Counted minute(LimitWindow::Minute);
        const auto place = minute.at(Noon, 100 * Second);
        minute.counter.hold(minute.limit, place, 40);
        QVERIFY(!minute.counter.isOver(minute.limit, place));
        const auto later = minute.at(Noon, 200 * Second);
        QVERIFY(minute.counter.isOver(minute.limit, place));
        QCOMPARE(minute.left(later), 100);
        minute.counter.settle(minute.limit, place, 40, 90);
        QCOMPARE(minute.left(later), 100);
    }

    void letsGoOfAMinuteWithoutANewRequest()
    {
        Counted minute(LimitWindow::Minute);
        minute.use(minute.at(Noon, 100 * Second), 40);
        const auto place = minute.at(Noon, 130 * Second);
        minute.counter.hold(minute.limit, place, 40);
        minute.counter.turnTo(minute.limit, 170 * Second);
        QCOMPARE(minute.left(place), 60);
    }

    void goesOnWithWhatWasUsedBeforeTheStart()
    {
        Counted minute(LimitWindow::Minute);
        minute.counter.recall(40, 100 * Second);
        minute.counter.recall(20, 90 * Second); // newest first
        QCOMPARE(minute.left(minute.at(Noon, 120 * Second)), 40);
        QCOMPARE(minute.left(minute.at(Noon, 151 * Second)), 60);
        QCOMPARE(minute.left(minute.at(Noon, 161 * Second)), 100);
    }

    void goesOnWhereARequestBegan()
    {
        Counted day(LimitWindow::Day);
        const auto yesterday = day.at(Noon, 1);
        day.counter.hold(day.limit, yesterday, 30);
        const auto today = day.at(Noon + Day, 1 + Day);
        day.counter.hold(day.limit, today, 90);
        day.counter.tell(today, 10);
        QCOMPARE(day.left(yesterday), 70); // whatever today's are
        day.counter.hold(day.limit, yesterday, 70);
        day.counter.settle(day.limit, yesterday, 100, 80);
        QCOMPARE(day.counter.standing(day.limit, yesterday).used, 80);
        QCOMPARE(day.counter.standing(day.limit, yesterday).resetsAtUs, 20'001 * Day);
        QCOMPARE(day.left(today), 0);
        QCOMPARE(day.counter.standing(day.limit, today).resetsAtUs, 20'002 * Day);
    }

    void keepsWindowsInWhichSomethingRuns()
    {
        Counted day(LimitWindow::Day);
        const auto first = day.at(Noon);
        day.counter.hold(day.limit, first, 30);
        for (int i = 1; i < 100; ++i)
            day.use(day.at(Noon + i * Day, i * Day), 1);
        QCOMPARE(day.counter.standing(day.limit, first).held, 30);
    }

    void aClockThatGoesBackGivesNothingAnew_data()
    {
        QTest::addColumn<LimitWindow>("window");
        QTest::addColumn<qint64>("jump");
        QTest::newRow("an hour back") << LimitWindow::Hour << Hour;
        QTest::newRow("to yesterday") << LimitWindow::Day << Day;
        QTest::newRow("to last year") << LimitWindow::Day << 365 * Day;
        QTest::newRow("two weeks back") << LimitWindow::Week << 14 * Day;
        QTest::newRow("two months back") << LimitWindow::Month << 62 * Day;
        QTest::newRow("before 1970") << LimitWindow::Month << 40'000 * Day;
        QTest::newRow("to before the limit was made") << LimitWindow::Total << 4'000 * Day;
    }
    void aClockThatGoesBackGivesNothingAnew()
    {
        QFETCH(LimitWindow, window);
        QFETCH(qint64, jump);
        Counted counted(window);
        const auto today = counted.at(Noon, 1);
        counted.use(today, 100);
        counted.counter.tell(today, 100);
        counted.counter.forget(counted.limit, today, 100);
        const auto before = counted.at(Noon - jump, 2);
        QVERIFY(before < today);
        QCOMPARE(counted.left(before), 0);
    }

    void aClockThatGoesBackLeavesWhatWasLeft()
    {
        Counted day(LimitWindow::Day);
        day.use(day.at(Noon, 1), 60);
        const auto yesterday = day.at(Noon - Day, 2);
        QCOMPARE(day.left(yesterday), 40);
        day.use(yesterday, 30);
        QCOMPARE(day.left(day.at(Noon - Day, 3)), 10);
    }

    void aWindowThatWasToldCountsWhenTheClockIsBehindIt()
    {
        Counted day(LimitWindow::Day);
        day.counter.tell(20'000 * Day, 70); // before any request
        QCOMPARE(day.left(day.at(Noon - Day, 5)), 30);
    }

    void aClockThatWasWrongIsForgottenAfterAWindow()
    {
        Counted day(LimitWindow::Day);
        day.use(day.at(Noon + 365 * Day, 1), 100); // the clock was a year ahead
        QCOMPARE(day.left(day.at(Noon, 2)), 0);    // that was today
        QCOMPARE(day.left(day.at(Noon + Day, 2 + Day)), 100);
    }

    void aClockThatWasAYearAheadFindsTodayAsItWas()
    {
        Counted day(LimitWindow::Day);
        day.use(day.at(Noon, 1), 90);
        const auto ahead = day.at(Noon + 365 * Day, 2);
        QCOMPARE(day.left(ahead), 100); // another day
        day.use(ahead, 20);
        QCOMPARE(day.left(day.at(Noon, 3)), 10);
    }

    void anyNumberIsANumber()
    {
        Counted day(LimitWindow::Day);
        const auto place = day.at(Noon);
        day.counter.tell(place, std::numeric_limits<qint64>::max());
        for (int i = 0; i < 1000; ++i)
            day.use(place, LimitCounter::Most);
        day.counter.hold(day.limit, place, LimitCounter::Most);
        QVERIFY(day.left(place) < 0);
    }

    void findsItsPlaceInTheLimitsTimeZone()
    {
        Counted day(LimitWindow::Day);
        const auto utc = day.at(Noon);
        day.limit.timeZone = "Asia/Tokyo";
        QCOMPARE(day.at(Noon), utc + 15 * Hour - Day);
    }

    void doesNotResetWhatHasNoEnd()
    {
        for (const LimitWindow window : {LimitWindow::Total, LimitWindow::None}) {
            Counted counted(window);
            const auto place = counted.at(Noon);
            QCOMPARE(counted.counter.standing(counted.limit, place).resetsAtUs, 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestLimitCounter)
#include "tst_limitcounter.moc"
