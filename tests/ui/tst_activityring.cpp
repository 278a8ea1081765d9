// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/activityring.h"

#include <QtTest>

using namespace orchestris;

namespace {

constexpr qint64 Now = 1'795'348'830'000'000; // half a minute past noon

UsageRecord ended(qint64 id, qint64 minutesAgo, int status = 200)
{
    UsageRecord record;
    record.id = id;
    record.state = RequestState::Done;
    record.status = status;
    record.startedAtUs = Now - minutesAgo * ActivityRing::MinuteUs;
    record.costNanos = 100;
    return record;
}

} // namespace

class tst_ActivityRing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsInTheMinuteOfItsBeginning();
    void aRunningRequestCountsOnceWhenItEnds();
    void whatIsOlderThanAnHourIsForgotten();
    void aLateEndDoesNotDisturbANewerMinute();
    void historyAndLiveAreNotCountedTwice_data();
    void historyAndLiveAreNotCountedTwice();
    void aCutHistoryShowsWholeMinutesOnly();
};

void tst_ActivityRing::countsInTheMinuteOfItsBeginning()
{
    ActivityRing ring;
    QVERIFY(ring.isEmpty(Now));
    ring.add({ended(1, 2), ended(2, 2, 502), ended(3, 0)});
    const auto sums = ring.sums(Now);
    QCOMPARE(sums.size(), size_t(60));
    QCOMPARE(sums[57].requests, 2);
    QCOMPARE(sums[57].errors, 1);
    QCOMPARE(sums[57].costNanos, 200);
    QCOMPARE(sums[59].requests, 1);
    QCOMPARE(sums[58].requests, 0);
    QCOMPARE(sums[59].minuteUs, Now / ActivityRing::MinuteUs * ActivityRing::MinuteUs);
}

void tst_ActivityRing::aRunningRequestCountsOnceWhenItEnds()
{
    ActivityRing ring;
    UsageRecord running = ended(1, 0);
    running.state = RequestState::Open;
    ring.add({running});
    QVERIFY(ring.isEmpty(Now));
    ring.add({ended(1, 0)});
    QCOMPARE(ring.sums(Now).back().requests, 1);
}

void tst_ActivityRing::whatIsOlderThanAnHourIsForgotten()
{
    ActivityRing ring;
    ring.add({ended(1, 59), ended(2, 60)});
    QCOMPARE(ring.sums(Now).front().requests, 1);
    const qint64 later = Now + ActivityRing::MinuteUs;
    QVERIFY(ring.isEmpty(later));
}

void tst_ActivityRing::aLateEndDoesNotDisturbANewerMinute()
{
    ActivityRing ring;
    ring.add({ended(2, 0)});
    ring.add({ended(1, 60)}); // the same place in the ring, an hour earlier
    QCOMPARE(ring.sums(Now).back().requests, 1);
}

void tst_ActivityRing::historyAndLiveAreNotCountedTwice_data()
{
    QTest::addColumn<bool>("liveFirst");
    QTest::newRow("announced before the history came") << true;
    QTest::newRow("announced after the history came") << false;
}

void tst_ActivityRing::historyAndLiveAreNotCountedTwice()
{
    QFETCH(bool, liveFirst);
    ActivityRing ring;
    if (liveFirst)
        ring.add({ended(7, 1)});
    ring.addHistory({ended(7, 1), ended(6, 1)}, true);
    if (!liveFirst)
        ring.add({ended(7, 1)});
    ring.add({ended(8, 1)});
    QCOMPARE(ring.sums(Now)[58].requests, 3);
}

void tst_ActivityRing::aCutHistoryShowsWholeMinutesOnly()
{
    ActivityRing ring;
    ring.addHistory({ended(3, 0), ended(2, 4), ended(1, 9)}, false);
    const auto sums = ring.sums(Now);
    QCOMPARE(sums.size(), size_t(9)); // the tenth minute may have had more requests
    QCOMPARE(sums.front().minuteUs, (Now / ActivityRing::MinuteUs - 8) * ActivityRing::MinuteUs);
}

QTEST_GUILESS_MAIN(tst_ActivityRing)
#include "tst_activityring.moc"
