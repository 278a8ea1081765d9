// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What time, restarts and changes of the configuration do to the ledger; limits that only warn; and
// what clients are told of the tightest limits.

#include "tests/gateway/ledgerfixture.h"

#include <QTest>

using namespace orchestris;
using Metric = LimitMetric;
using Window = LimitWindow;
using Subject = LimitSubject;

namespace {

constexpr qint64 Second = 1'000'000;
constexpr qint64 Day = 86'400 * Second;

LimitMaker limit(Metric metric, qint64 amount, Window window = Window::Day)
{
    return {metric, amount, window};
}

} // namespace

class TestLedgerTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnInTheWindowWhereTheRequestBegan()
    {
        LedgerFixture f({limit(Metric::TotalTokens, 1'000)});
        auto yesterday = f.admit(asking(100, 100));
        QVERIFY(yesterday.has_value());
        const UsageRecord row = f.row(100, 700);
        f.clock.advanceUs(Day);
        QCOMPARE(f.held(), 0); // today's
        f.use(0, 990);
        QVERIFY(!f.admit(asking(0, 100)).has_value());
        QVERIFY(!yesterday->extend(900));
        const auto refusal = yesterday->extend(901);
        QVERIFY(refusal.has_value());
        QCOMPARE(refusal->standing.held, 1'000);
        QVERIFY(refusal->standing.resetsAtUs <= f.clock.nowUs());
        QCOMPARE(f.used(), 990);
        f.end(*yesterday, row);
        QCOMPARE(f.used(), 990);
        QCOMPARE(f.held(), 0);
        f.clock.setNowUs(f.clock.nowUs() - Day);
        QCOMPARE(f.used(), 990); // more than the 800 of that day: the clock went back
    }

    void aClockThatJumpsOpensNoDoor_data()
    {
        QTest::addColumn<QList<qint64>>("jumps"); // one after the other
        QTest::newRow("to yesterday") << QList<qint64>{-Day};
        QTest::newRow("to yesterday and back") << QList<qint64>{-Day, Day};
        QTest::newRow("a day back, three times") << QList<qint64>{-Day, -Day, -Day};
        QTest::newRow("forward by a year and back") << QList<qint64>{365 * Day, -365 * Day};
        QTest::newRow("to the year 1970") << QList<qint64>{-20'000 * Day};
        QTest::newRow("to before 1970") << QList<qint64>{-30'000 * Day};
    }
    void aClockThatJumpsOpensNoDoor()
    {
        QFETCH(QList<qint64>, jumps);
        LedgerFixture f({limit(Metric::Requests, 5)});
        const auto useAll = [&f] {
            int passed = 0;
            while (auto hold = f.admit(asking(1, 1))) {
                f.end(*hold, f.row(1, 1));
                ++passed;
            }
            return passed;
        };
        QCOMPARE(useAll(), 5);
        int inOtherTimes = 0;
        for (const qint64 jump : jumps) {
            f.clock.setNowUs(f.clock.nowUs() + jump);
            const int passed = useAll();
            if (jump < 0)
                QCOMPARE(passed, 0);
            inOtherTimes += passed;
        }
        QVERIFY(inOtherTimes <= 5); // a year ahead is a day of its own
    }

    void countsTheLastMinuteWhateverTheClockShows()
    {
        LedgerFixture f({limit(Metric::Requests, 1, Window::Minute)});
        auto hold = f.admit(asking(1, 1));
        QVERIFY(hold.has_value());
        f.end(*hold, f.row(1, 1));
        for (const qint64 jump : {365 * Day, -730 * Day}) {
            f.clock.setNowUs(f.clock.nowUs() + jump);
            QVERIFY(!f.admit(asking(1, 1)).has_value());
        }
        f.clock.advanceUs(61 * Second);
        QVERIFY(f.admit(asking(1, 1)).has_value());
    }

    void anAnswerThatTakesLongMeetsOnlyTheLastMinute()
    {
        LedgerFixture f({limit(Metric::OutputTokens, 1'000, Window::Minute)});
        auto before = f.admit(asking(0, 900));
        QVERIFY(before.has_value());
        f.end(*before, f.row(0, 900));
        f.clock.advanceUs(30 * Second);
        auto hold = f.admit(asking(0, 100));
        QVERIFY(hold.has_value());
        QVERIFY(hold->extend(101).has_value());
        f.clock.advanceUs(31 * Second); // nobody else comes
        QVERIFY(!hold->extend(1'000));
        QVERIFY(hold->extend(1'001).has_value());
        f.clock.advanceUs(31 * Second); // what began then does not count any more
        QVERIFY(f.admit(asking(0, 1'000)).has_value());
        QVERIFY(!hold->extend(100'000));
        hold->settle(f.row(0, 100'000));
        QCOMPARE(f.used(), 0);
    }

    void takesOverWhatStorageKnowsAtTheStart()
    {
        LedgerFixture f({limit(Metric::Requests, 3)});
        const qint64 today = windowAt(f.book.all().front(), f.clock.nowUs()).startUs;
        const std::vector<LimitUse> uses{{1, today - Day, 3}, {1, today, 2}, {99, today, 7}};
        f.ledger.countersChanged(uses);
        QCOMPARE(f.used(), 2);
        QVERIFY(f.admit(asking(1, 1)).has_value());
    }

    void remembersTheLastMinuteAtTheStart_data()
    {
        QTest::addColumn<Limit>("limited");
        QTest::addColumn<qint64>("used");
        QTest::newRow("of the key")
            << Limit(limit(Metric::TotalTokens, 1'000, Window::Minute)) << qint64(330);
        QTest::newRow("of its user")
            << Limit(limit(Metric::Requests, 1'000, Window::Minute).of(Subject::User, 1))
            << qint64(3);
        QTest::newRow("of its organization, with other keys'")
            << Limit(limit(Metric::Requests, 1'000, Window::Minute).of(Subject::Organization, 1))
            << qint64(4);
        QTest::newRow("for a model")
            << Limit(limit(Metric::OutputTokens, 1'000, Window::Minute).forModel("up/m"))
            << qint64(20);
        QTest::newRow("no day's: storage tells that")
            << Limit(limit(Metric::TotalTokens, 1'000)) << qint64(0);
    }
    void remembersTheLastMinuteAtTheStart()
    {
        QFETCH(Limit, limited);
        QFETCH(qint64, used);
        LedgerFixture f({limited});
        const auto ago = [&f](qint64 seconds, qint64 output, const char *model, Id key = 1) {
            UsageRecord row = f.row(100, output, key);
            row.startedAtUs -= seconds * Second;
            row.upstreamModel = model;
            return row;
        };
        const std::vector<UsageRecord> newest{ago(-5, 1'000, "m"), ago(10, 10, "m"),
                                              ago(20, 1, "m", 3),  ago(30, 10, "n"),
                                              ago(50, 10, "m"),    ago(70, 1'000, "m")};
        f.ledger.recall(newest);
        QCOMPARE(f.used(), used);
        f.clock.advanceUs(15 * Second);
        QVERIFY(used == 0 || f.used() < used);
        f.clock.advanceUs(60 * Second);
        QCOMPARE(f.used(), 0);
    }

    void aLimitThatComesLaterRemembersNoMinuteThatIsOver()
    {
        LedgerFixture f;
        f.ledger.recall(std::vector<UsageRecord>{f.row(100, 100)});
        f.clock.advanceUs(61 * Second);
        f.set({limit(Metric::TotalTokens, 1'000, Window::Minute)});
        QCOMPARE(f.used(), 0);
    }

    void anAmountThatChangesHoldsAtOnce()
    {
        LedgerFixture f({limit(Metric::Requests, 2)});
        auto first = f.admit(asking(1, 1));
        auto second = f.admit(asking(1, 1));
        QVERIFY(first.has_value() && second.has_value());
        QVERIFY(!f.admit(asking(1, 1)).has_value());
        f.set({limit(Metric::Requests, 3)});
        auto third = f.admit(asking(1, 1));
        QVERIFY(third.has_value());
        f.set({limit(Metric::Requests, 1)});
        f.end(*first, f.row(1, 1));
        second->reset();
        third->reset();
        const auto refused = f.admit(asking(1, 1));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().standing.limit.amount, 1);
        QCOMPARE(refused.error().standing.used, 1);
        QCOMPARE(f.held(), 0);
    }

    void aLimitThatComesWhileARequestRunsCountsItsRow()
    {
        LedgerFixture f({limit(Metric::Requests, 9)});
        auto hold = f.admit(asking(100, 100));
        QVERIFY(hold.has_value());
        f.set({limit(Metric::Requests, 9), limit(Metric::TotalTokens, 1'000).numbered(2)});
        QCOMPARE(f.held(2), 0);
        QVERIFY(!hold->extend(5'000)); // it keeps the configuration it began with
        hold->settle(f.row(100, 700));
        QCOMPARE(f.used(2), 0);
        f.commit(f.row(100, 700));
        hold->reset();
        QCOMPARE(f.used(2), 800);
        QCOMPARE(f.held(2), 0);
    }

    void aLimitThatGoesWhileARequestRunsIsNoHarm()
    {
        LedgerFixture f({limit(Metric::TotalTokens, 1'000)});
        auto hold = f.admit(asking(100, 100));
        QVERIFY(hold.has_value());
        f.set({});
        QVERIFY(!hold->extend(500));
        f.end(*hold, f.row(100, 500));
        f.set({limit(Metric::TotalTokens, 1'000)});
        QCOMPARE(f.held(), 0);
    }

    void aTimeZoneThatChangesCountsAnew()
    {
        LedgerFixture f({limit(Metric::Requests, 5)});
        f.use(1, 1);
        Limit moved = limit(Metric::Requests, 5);
        moved.timeZone = "Asia/Tokyo";
        f.set({moved});
        // Storage counts that day's rows anew and tells.
        const qint64 start = windowAt(moved, f.clock.nowUs()).startUs;
        f.ledger.countersChanged(std::vector<LimitUse>{{1, start, 3}});
        QCOMPARE(f.used(), 3);
        QCOMPARE(f.standing().resetsAtUs, windowAt(moved, f.clock.nowUs()).endUs);
    }

    void whatOnlyWarnsRefusesNothing_data()
    {
        QTest::addColumn<Limit>("limited");
        QTest::addColumn<qsizetype>("notices"); // after ten requests at once
        QTest::newRow("concurrent requests") << Limit(limit(Metric::Concurrent, 2)) << qsizetype(1);
        QTest::newRow("requests a minute")
            << Limit(limit(Metric::Requests, 2, Window::Minute)) << qsizetype(1);
        QTest::newRow("nothing at all")
            << Limit(limit(Metric::TotalTokens, 0, Window::Minute)) << qsizetype(1);
        QTest::newRow("as much as there is: nothing to warn of")
            << Limit(limit(Metric::Requests, 10, Window::Minute)) << qsizetype(0);
        QTest::newRow("a day's: storage warns")
            << Limit(limit(Metric::Requests, 2)) << qsizetype(0);
    }
    void whatOnlyWarnsRefusesNothing()
    {
        QFETCH(Limit, limited);
        limited.action = LimitAction::Warn;
        LedgerFixture f({limited});
        std::vector<Hold> holds;
        for (int i = 0; i < 10; ++i) {
            auto hold = f.admit(asking(10, 10));
            QVERIFY(hold.has_value());
            QVERIFY(!hold->extend(1'000));
            QVERIFY(!hold->tightestRequests() && !hold->tightestTokens());
            holds.push_back(std::move(*hold));
        }
        QTEST(qsizetype(f.notices.all.size()), "notices");
    }

    void warnsOnceAMinute()
    {
        LedgerFixture f(
            {limit(Metric::Concurrent, 1).of(Subject::User, 1).forModel("agent").warning()});
        std::vector<Hold> holds;
        const auto begin = [&] { holds.push_back(std::move(*f.admit(asking(1, 1)))); };
        begin();
        QCOMPARE(f.notices.all.size(), size_t(0));
        begin();
        QCOMPARE(f.notices.all.size(), size_t(1));
        const Notice &notice = f.notices.all.front();
        QCOMPARE(notice.kind, NoticeKind::LimitWarned);
        QCOMPARE(notice.atUs, f.clock.nowUs());
        QCOMPARE(notice.organizationId, 1);
        QCOMPARE(notice.userId, 1);
        QCOMPARE(notice.keyId, 1);
        QCOMPARE(notice.limitId, 1);
        QCOMPARE(notice.model, QByteArray("agent"));
        QCOMPARE(notice.requestId, f.lastId);
        f.clock.advanceUs(60 * Second - 1);
        begin();
        QCOMPARE(f.notices.all.size(), size_t(1));
        f.clock.advanceUs(1);
        begin();
        QCOMPARE(f.notices.all.size(), size_t(2));
    }

    void knowsTheTightestOfEachKind()
    {
        LedgerFixture f({limit(Metric::Requests, 10).numbered(1),
                         limit(Metric::Concurrent, 100).numbered(2),
                         limit(Metric::TotalTokens, 10'000).numbered(3).of(Subject::User, 1),
                         limit(Metric::OutputTokens, 1'000).numbered(4).of(Subject::User, 1),
                         limit(Metric::Cost, 4'000'000).numbered(5),
                         limit(Metric::Cost, 1'000'000, Window::Hour).numbered(6),
                         limit(Metric::Cost, 1, Window::Month).numbered(7).warning()});
        const auto hold = f.admit(asking(100, 200));
        QVERIFY(hold.has_value());
        QCOMPARE(hold->tightestRequests()->limit.id, 1);
        QCOMPARE(hold->tightestRequests()->remaining(), 9);
        QCOMPARE(hold->tightestTokens()->limit.id, 4); // 80 % left; the other 97 %
        QCOMPARE(hold->tightestTokens()->held, 200);
        QCOMPARE(hold->tightestCost()->limit.id, 6);
        QCOMPARE(hold->tightestCost()->remaining(), 500'000);
        QCOMPARE(hold->tightestCost()->resetsAtUs,
                 windowAt(limit(Metric::Cost, 1, Window::Hour), f.clock.nowUs()).endUs);
        const auto none = f.admit(asking(1, 1), 4);
        QVERIFY(none.has_value());
        QVERIFY(!none->tightestRequests() && !none->tightestTokens() && !none->tightestCost());
    }
};

QTEST_APPLESS_MAIN(TestLedgerTime)
#include "tst_ledgertime.moc"
