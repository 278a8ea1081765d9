// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/wire/dispatcherfixture.h"

#include <QSocketNotifier>
#include <QTimer>

namespace orchestris {

class TestEpollTimers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firesTimersInOrder();
    void firesAZeroTimerAtEveryTurnWithoutStarvingSockets();
    void stopsATimerInsideItsOwnHandler();
    void knowsItsTimers();
};

void TestEpollTimers::firesTimersInOrder()
{
    QList<int> fired;
    run([&](QObject *root) {
        for (const int ms : {30, 5, 20, 5, 0, 10}) {
            QTimer::singleShot(ms, Qt::PreciseTimer, root, [&fired, ms] {
                fired << ms;
                if (fired.size() == 6)
                    quit();
            });
        }
    });
    QCOMPARE(fired, (QList<int>{0, 5, 5, 10, 20, 30}));
}

void TestEpollTimers::firesAZeroTimerAtEveryTurnWithoutStarvingSockets()
{
    Pair pair;
    int turns = 0;
    int turnsAtRead = -1;
    run([&](QObject *root) {
        auto *timer = new QTimer(root);
        connect(timer, &QTimer::timeout, root, [&] {
            if (++turns == 10)
                pair.fill();
            if (turns == 1000)
                quit();
        });
        auto *notifier = new QSocketNotifier(pair.here, QSocketNotifier::Read, root);
        connect(notifier, &QSocketNotifier::activated, root, [&, notifier] {
            turnsAtRead = turns;
            notifier->setEnabled(false);
        });
        timer->start(0);
    });
    QCOMPARE(turns, 1000);
    QCOMPARE(turnsAtRead, 10);
}

void TestEpollTimers::stopsATimerInsideItsOwnHandler()
{
    int first = 0;
    int second = 0;
    int deleted = 0;
    run([&](QObject *root) {
        auto *a = new QTimer(root);
        auto *b = new QTimer(root);
        auto *c = new QTimer(root);
        connect(a, &QTimer::timeout, root, [&, a, b] {
            ++first;
            a->stop();
            b->start(3); // starts anew inside the turn in which both were due
        });
        connect(b, &QTimer::timeout, root, [&] {
            if (++second == 2)
                quit();
        });
        connect(c, &QTimer::timeout, root, [&, c] {
            ++deleted;
            c->deleteLater();
            c->stop();
        });
        a->start(1);
        b->start(1);
        c->start(1);
    });
    QCOMPARE(first, 1);
    QCOMPARE_GE(second, 2);
    QCOMPARE(deleted, 1);
}

void TestEpollTimers::knowsItsTimers()
{
    QList<int> intervals;
    int remaining = -1;
    int remainingOfNone = 0;
    bool removed = false;
    bool removedAgain = true;
    qsizetype left = -1;
    run([&](QObject *root) {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        const int a = root->startTimer(60'000, Qt::PreciseTimer);
        root->startTimer(90'000, Qt::VeryCoarseTimer);
        for (const auto &info : dispatcher->registeredTimers(root))
            intervals << info.interval;
        remaining = dispatcher->remainingTime(a);
        root->killTimer(a);
        remainingOfNone = dispatcher->remainingTime(a);
        removed = dispatcher->unregisterTimers(root);
        removedAgain = dispatcher->unregisterTimers(root);
        left = dispatcher->registeredTimers(root).size();
        quit();
    });
    std::sort(intervals.begin(), intervals.end());
    QCOMPARE(intervals, (QList<int>{60'000, 90'000}));
    QVERIFY(remaining > 50'000 && remaining <= 60'001);
    QCOMPARE(remainingOfNone, -1);
    QVERIFY(removed);
    QVERIFY(!removedAgain);
    QCOMPARE(left, 0);
}

} // namespace orchestris

QTEST_GUILESS_MAIN(orchestris::TestEpollTimers)
#include "tst_epolltimers.moc"
