// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/routing/targetorder.h"

#include <QTest>

using namespace orchestris;

namespace {

using Models = std::vector<Snapshot::ModelEntry>;

Models models(int count)
{
    Models all(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        all[static_cast<size_t>(i)].directId = "p" + QByteArray::number(i) + "/m";
    return all;
}

} // namespace

class TestTargetOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void priorityComesBeforeAllElse()
    {
        const Models all = models(3);
        for (int session = 0; session < 100; ++session) {
            const auto order = targetOrder({{&all[0], 2, 1000}, {&all[1], 0, 1}, {&all[2], 1, 1}},
                                           QByteArray::number(session));
            QCOMPARE(order[0], &all[1]);
            QCOMPARE(order[1], &all[2]);
            QCOMPARE(order[2], &all[0]);
        }
    }

    void sharesFollowTheWeights()
    {
        const Models all = models(3);
        const std::vector<Snapshot::TargetEntry> targets{
            {&all[0], 0, 1}, {&all[1], 0, 3}, {&all[2], 0, 6}};
        int first[3] = {};
        for (int session = 0; session < 10'000; ++session) {
            const auto *model = targetOrder(targets, QByteArray::number(session * 7919))[0];
            ++first[model - all.data()];
        }
        // Four standard deviations: the sessions are fixed, so this never changes by itself.
        QVERIFY2(std::abs(first[0] - 1000) < 120, qPrintable(QString::number(first[0])));
        QVERIFY2(std::abs(first[1] - 3000) < 190, qPrintable(QString::number(first[1])));
        QVERIFY2(std::abs(first[2] - 6000) < 200, qPrintable(QString::number(first[2])));
    }

    void aSessionStaysWhereItIsWhenOthersComeOrGo()
    {
        const Models all = models(4);
        const std::vector<Snapshot::TargetEntry> three{
            {&all[0], 0, 1}, {&all[1], 0, 1}, {&all[2], 0, 1}};
        std::vector<Snapshot::TargetEntry> four = three;
        four.push_back({&all[3], 0, 1});
        int moved = 0;
        for (int session = 0; session < 1000; ++session) {
            const QByteArray name = QByteArray::number(session);
            const auto *before = targetOrder(three, name)[0];
            const auto *after = targetOrder(four, name)[0];
            if (before == after)
                continue;
            QCOMPARE(after, &all[3]); // only to the new one, never among the old
            ++moved;
        }
        QVERIFY2(moved > 190 && moved < 310, qPrintable(QString::number(moved)));
    }

    void aWeightOfNothingIsTheLastResort()
    {
        const Models all = models(2);
        for (int session = 0; session < 100; ++session)
            QCOMPARE(
                targetOrder({{&all[0], 0, 0}, {&all[1], 0, 1}}, QByteArray::number(session))[0],
                &all[1]);
    }
};

QTEST_GUILESS_MAIN(TestTargetOrder)
#include "tst_targetorder.moc"
