// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What passes, what does not, and what is held meanwhile. See tst_ledgertime.cpp for what time and
// changes of the configuration do.

#include "tests/gateway/ledgerfixture.h"

#include <QTest>

using namespace orchestris;
using Metric = LimitMetric;
using Window = LimitWindow;
using Subject = LimitSubject;

Q_DECLARE_METATYPE(Limit)

namespace {

constexpr qint64 Second = 1'000'000;

LimitMaker limit(Metric metric, qint64 amount, Window window = Window::Day)
{
    return {metric, amount, window};
}

/// One that costs nothing, of tokens or money.
Demand askingNothing()
{
    Demand demand;
    demand.isGiven = true;
    return demand;
}

} // namespace

class TestQuotaLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsOnEveryLimitOrOnNone_data()
    {
        QTest::addColumn<QList<qint64>>("amounts"); // of the organization, the user and the key
        QTest::addColumn<Id>("refusedBy");
        QTest::newRow("all have enough") << QList<qint64>{100, 100, 100} << Id(0);
        QTest::newRow("the organization's is used up") << QList<qint64>{5, 100, 100} << Id(1);
        QTest::newRow("the user's is used up") << QList<qint64>{100, 5, 100} << Id(2);
        QTest::newRow("the key's is used up") << QList<qint64>{100, 100, 5} << Id(3);
        QTest::newRow("the user's and the key's are, and the user's is named")
            << QList<qint64>{100, 5, 5} << Id(2);
        QTest::newRow("all are, and the organization's is named")
            << QList<qint64>{5, 5, 5} << Id(1);
    }
    void holdsOnEveryLimitOrOnNone()
    {
        QFETCH(QList<qint64>, amounts);
        QFETCH(Id, refusedBy);
        // In no order, to see that the ledger goes by the subject.
        LedgerFixture f(
            {limit(Metric::OutputTokens, amounts[2]).numbered(3),
             limit(Metric::OutputTokens, amounts[0]).numbered(1).of(Subject::Organization, 1),
             limit(Metric::OutputTokens, amounts[1]).numbered(2).of(Subject::User, 1)});
        f.use(0, 5);
        const auto hold = f.admit(asking(0, 50));
        QCOMPARE(hold.has_value(), refusedBy == 0);
        if (!hold)
            QCOMPARE(hold.error().standing.limit.id, refusedBy);
        for (const Id id : {1, 2, 3}) {
            QCOMPARE(f.held(id), hold ? 50 : 0);
            QCOMPARE(f.used(id), 5);
        }
    }

    void holdsWhatIsExpectedOrWhatIsLeft_data()
    {
        QTest::addColumn<QList<Limit>>("limits");
        QTest::addColumn<qint64>("output"); // held
        QTest::addColumn<QList<qint64>>("amounts");
        QTest::newRow("no limit: all that is expected")
            << QList<Limit>() << qint64(500) << QList<qint64>();
        QTest::newRow("enough: what is expected")
            << QList<Limit>{limit(Metric::TotalTokens, 10'000)} << qint64(500)
            << QList<qint64>{600};
        QTest::newRow("tokens: what is left after the input")
            << QList<Limit>{limit(Metric::TotalTokens, 300)} << qint64(200) << QList<qint64>{300};
        QTest::newRow("output tokens: what is left")
            << QList<Limit>{limit(Metric::OutputTokens, 300)} << qint64(300) << QList<qint64>{300};
        QTest::newRow("cost: as many as the rest pays for, and no nano-dollar more")
            << QList<Limit>{limit(Metric::Cost, 401'999)} << qint64(150) << QList<qint64>{400'000};
        QTest::newRow("requests and concurrency: one, whatever it takes")
            << QList<Limit>{limit(Metric::Requests, 1), limit(Metric::Concurrent, 1).numbered(2)}
            << qint64(500) << QList<qint64>{1, 1};
        QTest::newRow("the tightest decides for all")
            << QList<Limit>{limit(Metric::TotalTokens, 300),
                            limit(Metric::OutputTokens, 120).numbered(2),
                            limit(Metric::Cost, 10'000'000).numbered(3)}
            << qint64(120) << QList<qint64>{220, 120, 340'000};
        QTest::newRow("the least that is worth it: 64 tokens")
            << QList<Limit>{limit(Metric::TotalTokens, 164)} << qint64(64) << QList<qint64>{164};
    }
    void holdsWhatIsExpectedOrWhatIsLeft()
    {
        QFETCH(QList<Limit>, limits);
        QFETCH(qint64, output);
        QFETCH(QList<qint64>, amounts);
        LedgerFixture f(limits);
        const auto hold = f.admit(asking(100, 500));
        QVERIFY(hold.has_value());
        QCOMPARE(hold->outputHeld(), output);
        QVERIFY(!hold->maximumOutput());
        for (qsizetype i = 0; i < limits.size(); ++i)
            QCOMPARE(f.held(limits[i].id), amounts[i]);
    }

    void letsALoneAgentUseItsBudget()
    {
        constexpr qint64 EachTakes = 300;
        LedgerFixture f({limit(Metric::TotalTokens, 210 * EachTakes),
                         limit(Metric::Cost, 210 * 500'000).numbered(2).of(Subject::User, 1)});
        for (int i = 0; i < 200; ++i) {
            auto hold = f.admit(asking(100, 20'000)); // expected far too high
            QVERIFY2(hold.has_value(), qPrintable(QString::number(i)));
            QVERIFY(!hold->extend(200));
            f.end(*hold, f.row(100, 200));
            f.clock.advanceUs(100);
        }
        QCOMPARE(f.used(), 200 * EachTakes);
        QCOMPARE(f.held(), 0);
    }

    void saysWhetherWaitingHelps_data()
    {
        QTest::addColumn<Limit>("limited");
        QTest::addColumn<qint64>("used");    // output tokens, committed before
        QTest::addColumn<qint64>("settled"); // ended, not committed
        QTest::addColumn<qint64>("running"); // held
        QTest::addColumn<qint64>("wait");    // microseconds
        QTest::addColumn<qint64>("needed");
        QTest::newRow("used up: it does not")
            << Limit(limit(Metric::OutputTokens, 100)) << qint64(60) << qint64(0) << qint64(0)
            << qint64(0) << qint64(64);
        QTest::newRow("only what runs is in the way: a moment")
            << Limit(limit(Metric::OutputTokens, 100)) << qint64(36) << qint64(0) << qint64(60)
            << Second << qint64(64);
        QTest::newRow("what runs is in the way, but the rest is not enough: it does not")
            << Limit(limit(Metric::OutputTokens, 100)) << qint64(37) << qint64(0) << qint64(60)
            << qint64(0) << qint64(64);
        QTest::newRow("what ended may be counted twice: a moment")
            << Limit(limit(Metric::OutputTokens, 100)) << qint64(36) << qint64(36) << qint64(0)
            << Second << qint64(64);
        QTest::newRow("too large for the limit: it does not, even while others run")
            << Limit(limit(Metric::OutputTokens, 63)) << qint64(0) << qint64(0) << qint64(60)
            << qint64(0) << qint64(64);
        QTest::newRow("requests: none is left") << Limit(limit(Metric::Requests, 1)) << qint64(1)
                                                << qint64(0) << qint64(0) << qint64(0) << qint64(1);
        QTest::newRow("requests: the one that runs may not count in the end")
            << Limit(limit(Metric::Requests, 1)) << qint64(0) << qint64(0) << qint64(1) << Second
            << qint64(1);
        QTest::newRow("concurrency: another one runs")
            << Limit(limit(Metric::Concurrent, 1)) << qint64(50) << qint64(50) << qint64(1)
            << Second << qint64(1);
        QTest::newRow("strict: the worst case does not fit, and never will")
            << Limit(limit(Metric::OutputTokens, 999).strict()) << qint64(0) << qint64(0)
            << qint64(0) << qint64(0) << qint64(1000);
    }
    void saysWhetherWaitingHelps()
    {
        QFETCH(Limit, limited);
        QFETCH(qint64, used);
        QFETCH(qint64, settled);
        QFETCH(qint64, running);
        LedgerFixture f({limited});
        if (used > 0)
            f.use(0, used);
        Hold ended;
        Hold runs;
        if (settled > 0) {
            ended = *f.admit(askingAtMost(0, 1));
            ended.settle(f.row(0, settled));
        }
        if (running > 0)
            runs = *f.admit(askingAtMost(0, running));
        const auto hold =
            f.admit(limited.mode == LimitMode::Strict ? askingAtMost(0, 1000) : asking(0, 1000));
        QVERIFY(!hold.has_value());
        QTEST(hold.error().retryAfterUs, "wait");
        QTEST(hold.error().needed, "needed");
        QVERIFY(!hold.error().isUnpriced);
    }

    void saysWhenAMinuteHasRoom()
    {
        LedgerFixture f({limit(Metric::Requests, 2, Window::Minute)});
        for (int i = 0; i < 2; ++i) {
            auto hold = f.admit(asking(10, 10));
            QVERIFY(hold.has_value());
            f.end(*hold, f.row(10, 10));
            f.clock.advanceUs(7 * Second + 1);
        }
        const auto refused = f.admit(asking(10, 10));
        QVERIFY(!refused.has_value());
        const qint64 wait = refused.error().retryAfterUs;
        QVERIFY(wait > 0 && wait <= 60 * Second);
        f.clock.advanceUs(wait - 1);
        QVERIFY(!f.admit(asking(10, 10)).has_value());
        f.clock.advanceUs(1);
        QVERIFY(f.admit(asking(10, 10)).has_value());
    }

    void refusesEverythingWhereTheAmountIsNothing_data()
    {
        QTest::addColumn<Limit>("limited");
        for (const Metric metric : {Metric::Cost, Metric::TotalTokens, Metric::OutputTokens,
                                    Metric::Requests, Metric::Concurrent})
            QTest::addRow("of %s", qPrintable(limitMetricName(metric))) << Limit(limit(metric, 0));
        QTest::newRow("of a minute") << Limit(limit(Metric::Cost, 0, Window::Minute));
        QTest::newRow("strict") << Limit(limit(Metric::Cost, 0).strict());
    }
    void refusesEverythingWhereTheAmountIsNothing()
    {
        QFETCH(Limit, limited);
        LedgerFixture f({limited});
        const auto hold = f.admit(askingNothing());
        QVERIFY(!hold.has_value());
        QCOMPARE(hold.error().retryAfterUs, 0);
        QVERIFY(hold.error().needed > 0);
    }

    void letsPassWhatIsFreeWhileNothingIsOverdrawn()
    {
        LedgerFixture f({limit(Metric::Cost, 1'000)});
        f.use(1, 0);
        QCOMPARE(f.standing().remaining(), 0);
        QVERIFY(f.admit(askingNothing()).has_value());
    }

    void holdsTheWorstCaseWhereALimitIsStrict_data()
    {
        QTest::addColumn<Limit>("limited");
        QTest::addColumn<Demand>("demand");
        QTest::addColumn<qint64>("maximum"); // −1: refused
        QTest::addColumn<qint64>("held");
        const Limit tokens = limit(Metric::TotalTokens, 3'000).strict();
        QTest::newRow("all that the client wants at most")
            << tokens << askingAtMost(100, 2'000) << qint64(2'000) << qint64(2'200);
        QTest::newRow("all that there is, if the client wants exactly that")
            << tokens << askingAtMost(100, 2'800) << qint64(2'800) << qint64(3'000);
        QTest::newRow("not less than the client wants")
            << tokens << askingAtMost(100, 2'801) << qint64(-1) << qint64(0);
        QTest::newRow("less than the model can, if the client says nothing")
            << tokens << asking(100, 50) << qint64(2'800) << qint64(3'000);
        QTest::newRow("as much as the model can")
            << Limit(limit(Metric::TotalTokens, 9'000).strict()) << asking(100, 50) << qint64(4'000)
            << qint64(4'200);
        QTest::newRow("cost: as many tokens as are paid for")
            << Limit(limit(Metric::Cost, 1'000'999).strict()) << asking(100, 50) << qint64(400)
            << qint64(1'000'000);
        QTest::newRow("no room for the worst input")
            << Limit(limit(Metric::TotalTokens, 199).strict()) << asking(100, 50) << qint64(-1)
            << qint64(0);
        QTest::newRow("no room for a first piece of the answer")
            << Limit(limit(Metric::TotalTokens, 263).strict()) << asking(100, 50) << qint64(-1)
            << qint64(0);
        QTest::newRow("just room for it") << Limit(limit(Metric::TotalTokens, 264).strict())
                                          << asking(100, 50) << qint64(64) << qint64(264);
        Demand many = asking(100, 50);
        many.choices = 128;
        QTest::newRow("no token for each of its choices")
            << Limit(limit(Metric::TotalTokens, 327).strict()) << many << qint64(-1) << qint64(0);
        QTest::newRow("a token for each of its choices")
            << Limit(limit(Metric::TotalTokens, 328).strict()) << many << qint64(128)
            << qint64(328);
    }
    void holdsTheWorstCaseWhereALimitIsStrict()
    {
        QFETCH(Limit, limited);
        QFETCH(Demand, demand);
        QFETCH(qint64, maximum);
        LedgerFixture f({limited});
        auto hold = f.admit(demand);
        QCOMPARE(hold.has_value(), maximum >= 0);
        if (hold) {
            QCOMPARE(hold->maximumOutput(), std::optional(maximum));
            QVERIFY(!hold->extend(maximum)); // it is covered
        }
        QTEST(f.held(), "held");
    }

    void tellsTheLeastThatAllStrictLimitsHaveRoomFor()
    {
        LedgerFixture f({limit(Metric::TotalTokens, 1'000).strict(),
                         limit(Metric::OutputTokens, 300).numbered(2).strict(),
                         limit(Metric::Cost, 900'000).numbered(3).strict(),
                         limit(Metric::TotalTokens, 5'000, Window::Hour).numbered(4)});
        auto hold = f.admit(asking(100, 2'000));
        QVERIFY(hold.has_value());
        QCOMPARE(hold->maximumOutput(), std::optional<qint64>(300));
        QCOMPARE(hold->outputHeld(), 300);
        QCOMPARE(f.held(1), 500); // each for that output, not for more
        QCOMPARE(f.held(2), 300);
        QCOMPARE(f.held(3), 800'000);
        QCOMPARE(f.held(4), 400);
        const auto refusal = hold->extend(301); // the provider was told 300
        QVERIFY(refusal.has_value());
        QCOMPARE(refusal->standing.limit.id, 2);
    }

    void asksForAPriceWhereCostIsStrict()
    {
        Demand demand = asking(10, 10);
        demand.isPriced = false;
        LedgerFixture strict({limit(Metric::Cost, 1'000'000'000).strict()});
        const auto refused = strict.admit(demand);
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().isUnpriced);
        LedgerFixture others({limit(Metric::Cost, 1'000'000'000),
                              limit(Metric::TotalTokens, 100'000).numbered(2).strict()});
        QVERIFY(others.admit(demand).has_value());
    }

    void extendsOnEveryLimitOrOnNone()
    {
        LedgerFixture f({limit(Metric::TotalTokens, 10'000),
                         limit(Metric::OutputTokens, 300).numbered(2),
                         limit(Metric::Requests, 1).numbered(3)});
        auto hold = f.admit(asking(100, 100));
        QVERIFY(hold.has_value());
        for (const qint64 step : {150, 200, 300}) {
            QVERIFY(!hold->extend(step));
            QCOMPARE(hold->outputHeld(), step);
            QCOMPARE(f.held(1), 100 + step);
            QCOMPARE(f.held(2), step);
        }
        const auto refusal = hold->extend(301);
        QVERIFY(refusal.has_value());
        QCOMPARE(refusal->standing.limit.id, 2);
        QCOMPARE(refusal->needed, 301);
        QCOMPARE(refusal->retryAfterUs, 0);
        QCOMPARE(hold->outputHeld(), 300);
        QCOMPARE(f.held(1), 400);
        QCOMPARE(f.held(2), 300);
        QVERIFY(!hold->extend(200)); // it has that
        QCOMPARE(f.held(2), 300);
    }

    void givesBackAtOnceWhatWasNotUsed()
    {
        LedgerFixture f({limit(Metric::TotalTokens, 1'000)});
        auto first = f.admit(asking(100, 900));
        QVERIFY(first.has_value());
        QVERIFY(!f.admit(asking(100, 64)).has_value());
        first->settle(f.row(100, 50));
        QCOMPARE(f.used(), 150);
        QCOMPARE(f.held(), 0);
        QVERIFY(f.admit(asking(100, 64)).has_value());
        first->settle(f.row(500, 500)); // once is enough
        QCOMPARE(f.used(), 150);
        f.commit(f.row(100, 50));
        first->reset();
        QCOMPARE(f.used(), 150);
        first->reset();
        QCOMPARE(f.used(), 150);
    }

    void givesBackWhatIsDropped_data()
    {
        QTest::addColumn<bool>("settled");
        QTest::newRow("before its end") << false;
        QTest::newRow("after its end") << true;
    }
    void givesBackWhatIsDropped()
    {
        QFETCH(bool, settled);
        LedgerFixture f({limit(Metric::TotalTokens, 1'000),
                         limit(Metric::Concurrent, 1).numbered(2),
                         limit(Metric::Requests, 5).numbered(3)});
        {
            Hold moved;
            {
                auto hold = f.admit(asking(100, 100));
                QVERIFY(hold.has_value());
                moved = std::move(*hold);
            }
            QCOMPARE(f.held(1), 200); // it has only moved
            QCOMPARE(f.held(2), 1);
            if (settled)
                moved.settle(f.row(100, 100));
            QCOMPARE(f.held(2), settled ? 0 : 1);
        }
        for (const Id id : {1, 2, 3}) {
            QCOMPARE(f.held(id), 0);
            QCOMPARE(f.used(id), 0);
        }
    }

    void countsNoRequestThatWentNowhere()
    {
        LedgerFixture f({limit(Metric::Requests, 1)});
        auto hold = f.admit(asking(100, 100));
        QVERIFY(hold.has_value());
        UsageRecord row = f.row(0, 0);
        row.attempts = 0;
        f.end(*hold, row);
        QVERIFY(f.admit(asking(100, 100)).has_value());
    }

    void countsWhatALimitsModelAnswers_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QByteArray>("alias"); // asked for
        QTest::addColumn<qint64>("held");
        QTest::addColumn<qint64>("used"); // answered by up/m
        QTest::newRow("a limit of the alias that was asked for")
            << QByteArray("agent") << QByteArray("agent") << qint64(150) << qint64(30);
        QTest::newRow("a limit of another alias")
            << QByteArray("other") << QByteArray("agent") << qint64(0) << qint64(0);
        QTest::newRow("a limit of the direct ID that answers")
            << QByteArray("up/m") << QByteArray("agent") << qint64(150) << qint64(30);
        QTest::newRow("a limit of the other target: held, then given back")
            << QByteArray("up/n") << QByteArray("agent") << qint64(150) << qint64(0);
        QTest::newRow("a limit of a direct ID that the alias does not lead to")
            << QByteArray("up/o") << QByteArray("agent") << qint64(0) << qint64(0);
        QTest::newRow("a limit of an alias, and its target is asked for directly")
            << QByteArray("agent") << QByteArray() << qint64(0) << qint64(0);
        QTest::newRow("a limit of a direct ID that is asked for directly")
            << QByteArray("up/m") << QByteArray() << qint64(150) << qint64(30);
    }
    void countsWhatALimitsModelAnswers()
    {
        QFETCH(QByteArray, model);
        QFETCH(QByteArray, alias);
        LedgerFixture f({limit(Metric::TotalTokens, 1'000).forModel(model.constData())});
        QuotaLedger::Names names{alias, {"up/m", "up/n"}};
        auto hold = f.admit(asking(100, 50), 1, names);
        QVERIFY(hold.has_value());
        QTEST(f.held(), "held");
        UsageRecord row = f.row(10, 20);
        row.alias = alias;
        hold->settle(row);
        QTEST(f.used(), "used");
        QCOMPARE(f.held(), 0);
        f.commit(row);
        hold->reset();
        QTEST(f.used(), "used");
    }

    void keepsOwnersApart()
    {
        LedgerFixture f({limit(Metric::Requests, 2).of(Subject::Organization, 1),
                         limit(Metric::Requests, 1).numbered(2).of(Subject::User, 1)});
        std::vector<Hold> holds;
        const auto passes = [&](Id key) {
            auto hold = f.admit(asking(1, 1), key);
            if (hold)
                holds.push_back(std::move(*hold));
            return hold.has_value();
        };
        QVERIFY(passes(1));
        QVERIFY(!passes(1)); // the user's
        QVERIFY(passes(2));
        QVERIFY(!passes(3)); // the organization's
        QVERIFY(passes(4));  // another organization
    }

    void survivesAnyNumber()
    {
        constexpr qint64 Most = std::numeric_limits<qint64>::max();
        LedgerFixture f({limit(Metric::TotalTokens, 1'000).warning(),
                         limit(Metric::TotalTokens, 1'000, Window::Minute).numbered(2).warning(),
                         limit(Metric::OutputTokens, 1'000).numbered(3)});
        Demand demand = asking(100, Most);
        demand.expected.inputTokens = Most;
        QVERIFY(f.admit(demand).has_value()); // all that is left, and more than a number holds
        auto first = f.admit(asking(100, 100));
        auto second = f.admit(asking(100, 100));
        QVERIFY(first.has_value() && second.has_value());
        for (Hold *hold : {&*first, &*second})
            hold->settle(f.row(Most, Most));
        QVERIFY(!f.admit(asking(0, 0)).has_value());
        QVERIFY(f.used(3) >= 1'000);
    }
};

QTEST_APPLESS_MAIN(TestQuotaLedger)
#include "tst_quotaledger.moc"
