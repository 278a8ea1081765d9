// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a request's row says of each limit: how it stood before, what was held, what was used.

#include "limitbench.h"

#include <QTest>

using namespace orchestris;

namespace {

constexpr Nanos Dollar = 1'000'000'000;

QByteArray delta(qsizetype bytes)
{
    return json("data: {'choices':[{'index':0,'delta':{'content':'" + QByteArray(bytes, 'w')
                + "'}}]}\n\n");
}

struct TraceBench : LimitBench {
    /// The oldest call becomes the one that the provider answers next.
    void turnToOldest() { network.calls.move(0, network.calls.size() - 1); }
    [[nodiscard]] const std::vector<AdmittedLimit> &last() const
    {
        return usage.closed.last().limits;
    }
};

} // namespace

class TestAdmittedLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachLimitIsToldAsItStoodBeforeAndWhatWasUsed()
    {
        TraceBench bench;
        bench.limit(LimitMetric::TotalTokens, LimitWindow::Minute, 100'000);
        bench.limit(LimitMetric::Concurrent, LimitWindow::None, 5);
        bench.limit(LimitMetric::Cost, LimitWindow::Day, Dollar, LimitSubject::Organization, 1);
        bench.publish();
        bench.chat(",'max_tokens':100");
        const Nanos firstHeld = bench.standing(2).held;
        const qint64 firstTokens = bench.standing(0).held;
        bench.chat(",'max_tokens':200");
        const Nanos secondHeld = bench.standing(2).held - firstHeld;
        bench.answer(10, 5); // the second
        bench.commit();

        // The organization's first, whatever the order in which they were made.
        const auto second = bench.last();
        QCOMPARE(second.size(), size_t(3));
        const AdmittedLimit cost{bench.all.limits[2].id,
                                 LimitMetric::Cost,
                                 Dollar,
                                 0,
                                 firstHeld,
                                 secondHeld,
                                 10 * 1000 + 5 * 2000,
                                 false};
        QCOMPARE(second[0], cost);
        QCOMPARE(second[1].limitId, bench.all.limits[0].id);
        QCOMPARE(second[1].heldBefore, firstTokens);
        QCOMPARE(second[1].used, 15);
        const AdmittedLimit concurrent{
            bench.all.limits[1].id, LimitMetric::Concurrent, 5, 0, 1, 1, 0, false};
        QCOMPARE(second[2], concurrent);

        bench.turnToOldest();
        bench.answer(20, 7);
        bench.commit();
        const auto first = bench.last();
        QCOMPARE(first[0].usedBefore, 0); // as it was when it came
        QCOMPARE(first[0].heldBefore, 0);
        QCOMPARE(first[0].held, firstHeld);
        QCOMPARE(first[0].used, 20 * 1000 + 7 * 2000);

        bench.chat();
        bench.answer(1, 1);
        bench.commit();
        QCOMPARE(bench.last()[0].usedBefore, second[0].used + first[0].used);
        QCOMPARE(bench.last()[0].heldBefore, 0);
        QCOMPARE(bench.last()[1].usedBefore, 15 + 27); // within the minute
    }

    void theOpenRowHasThemAlready()
    {
        TraceBench bench;
        bench.limit(LimitMetric::Cost, LimitWindow::Day, Dollar);
        bench.publish();
        bench.chat();
        const auto &open = bench.usage.opened.last().limits;
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open[0].held, bench.standing().held);
        QVERIFY(open[0].held > 0);
        QCOMPARE(open[0].used, 0);
    }

    void theOneThatRefusedSaysWhatItNeeded_data()
    {
        QTest::addColumn<LimitMetric>("metric");
        QTest::addColumn<LimitWindow>("window");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("usedBefore");
        QTest::addColumn<qint64>("heldBefore");
        QTest::newRow("tokens of a month that are used up")
            << LimitMetric::TotalTokens << LimitWindow::Month << qint64(100) << qint64(15)
            << qint64(85);
        QTest::newRow("requests of a minute")
            << LimitMetric::Requests << LimitWindow::Minute << qint64(2) << qint64(1) << qint64(1);
        QTest::newRow("requests at the same time")
            << LimitMetric::Concurrent << LimitWindow::None << qint64(1) << qint64(0) << qint64(1);
    }
    void theOneThatRefusedSaysWhatItNeeded()
    {
        QFETCH(LimitMetric, metric);
        QFETCH(LimitWindow, window);
        QFETCH(qint64, amount);
        TraceBench bench;
        bench.limit(LimitMetric::Cost, LimitWindow::Day, Dollar, LimitSubject::Organization, 1);
        bench.limit(metric, window, amount);
        bench.limit(LimitMetric::OutputTokens, LimitWindow::Day, 1'000'000);
        bench.publish();
        bench.chat();
        bench.answer(10, 5);
        bench.commit();
        bench.chat(); // takes what is left
        const qint64 held = bench.standing(1).held;
        bench.chat();
        bench.commit();
        const UsageRecord &row = bench.usage.closed.last();
        QCOMPARE(row.status, 429);
        QCOMPARE(row.limits.size(), size_t(3));
        QVERIFY(!row.limits[0].refused);
        QCOMPARE(row.limits[0].held, 0); // all or nothing
        QVERIFY(row.limits[0].heldBefore > 0);
        const AdmittedLimit &refused = row.limits[1];
        QVERIFY(refused.refused);
        QCOMPARE(refused.limitId, bench.all.limits[1].id);
        QTEST(refused.usedBefore, "usedBefore");
        QCOMPARE(refused.heldBefore, held);
        QTEST(refused.heldBefore, "heldBefore");
        QVERIFY(refused.held > amount - refused.usedBefore - refused.heldBefore);
        QCOMPARE(refused.used, 0);
        QVERIFY(!row.limits[2].refused);
        QCOMPARE(row.limits[2].amount, 1'000'000);
    }

    void theOneThatCutAnAnswerOffIsMarked()
    {
        TraceBench bench;
        bench.limit(LimitMetric::OutputTokens, LimitWindow::Day, 300);
        bench.limit(LimitMetric::Cost, LimitWindow::Day, Dollar);
        bench.publish();
        bench.chat(",'stream':true,'max_tokens':100");
        bench.head(200, "text/event-stream");
        for (int i = 0; i < 20 && bench.usage.closed.isEmpty(); ++i)
            bench.data(delta(100));
        bench.commit();
        const auto limits = bench.last();
        QVERIFY(limits[0].refused);
        QVERIFY(limits[0].held > 300); // needed
        QVERIFY(limits[0].used > 200 && limits[0].used <= 400);
        QVERIFY(!limits[1].refused);
        QVERIFY(limits[1].used > 0);
    }

    void aLimitOfAnotherModelIsNotAmongThem()
    {
        TraceBench bench;
        bench.limit(LimitMetric::Cost, LimitWindow::Day, Dollar).model = QStringLiteral("agent");
        bench.limit(LimitMetric::Requests, LimitWindow::Day, 10);
        bench.publish();
        bench.chat();
        bench.answer(1, 1);
        bench.commit();
        QCOMPARE(bench.last().size(), size_t(1));
        QCOMPARE(bench.last()[0].metric, LimitMetric::Requests);
        bench.chat({}, "agent");
        bench.answer(1, 1);
        bench.commit();
        QCOMPARE(bench.last().size(), size_t(2));
        QCOMPARE(bench.last()[0].used, 3000);
    }

    void whatWasNeverSentUsedNothing()
    {
        TraceBench bench;
        bench.limit(LimitMetric::Cost, LimitWindow::Day, Dollar);
        bench.limit(LimitMetric::Requests, LimitWindow::Day, 10);
        bench.publish();
        bench.chat({}, "keyless/m");
        bench.commit();
        QCOMPARE(bench.usage.closed.last().status, 502);
        for (const AdmittedLimit &limit : bench.last()) {
            QVERIFY(limit.held > 0);
            QCOMPARE(limit.used, 0);
        }
        QCOMPARE(bench.last().size(), size_t(2));
    }

    void withoutLimitsThereAreNone()
    {
        TraceBench bench;
        bench.chat();
        bench.answer(1, 1);
        bench.commit();
        QVERIFY(bench.last().empty());
    }
};

QTEST_GUILESS_MAIN(TestAdmittedLimits)
#include "tst_admittedlimits.moc"
