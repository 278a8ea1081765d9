// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/timerwheel.h"

#include <QTest>

#include <functional>
#include <vector>

using orchestris::bench::Timer;
using orchestris::bench::TimerWheel;

namespace {

constexpr std::uint64_t start = 5'000'000'123;
constexpr std::uint64_t tick = 1'000'000;

class Recorder : public Timer
{
public:
    void onTimer(std::uint64_t nowNs) override
    {
        fired.push_back(nowNs);
        if (then)
            then();
    }
    std::vector<std::uint64_t> fired;
    std::function<void()> then;
};

/// Advances tick by tick, as a loop does that never oversleeps.
void walk(TimerWheel &wheel, std::uint64_t from, std::uint64_t to)
{
    for (std::uint64_t now = from; now <= to; now += tick)
        wheel.advance(now);
}

} // namespace

class TestBenchTimerWheel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firesOnceAndNeverEarly_data();
    void firesOnceAndNeverEarly();
    void tellsWhenToWakeUp();
    void aLongSleepFiresEverythingThatWasDue();
    void aTimerMayScheduleItselfAgain();
    void aTimerMayCancelOneOfTheSameTick();
    void schedulingAgainMoves();
};

void TestBenchTimerWheel::firesOnceAndNeverEarly_data()
{
    QTest::addColumn<quint64>("after");
    QTest::newRow("at once") << quint64{0};
    QTest::newRow("within the first tick") << quint64{1};
    QTest::newRow("on a tick") << quint64{7 * tick};
    QTest::newRow("just after a tick") << quint64{7 * tick + 1};
    QTest::newRow("after a whole turn of the wheel") << quint64{4096 * tick + 5};
    QTest::newRow("after two turns and a half") << quint64{10240 * tick};
}

void TestBenchTimerWheel::firesOnceAndNeverEarly()
{
    QFETCH(quint64, after);
    TimerWheel wheel(start, tick);
    Recorder timer;
    wheel.schedule(timer, start + after);
    walk(wheel, start, start + after + 3 * tick);
    QCOMPARE(timer.fired.size(), std::size_t{1});
    QVERIFY(timer.fired.front() >= start + after);
    QVERIFY(timer.fired.front() <= start + after + tick);
    QVERIFY(!timer.isScheduled());
    QCOMPARE(wheel.size(), std::size_t{0});
}

void TestBenchTimerWheel::tellsWhenToWakeUp()
{
    TimerWheel wheel(start, tick);
    QCOMPARE(wheel.nextNs(), std::uint64_t{0});
    Recorder timer;
    wheel.schedule(timer, start + 10 * tick);
    QCOMPARE(wheel.nextNs(), start + 10 * tick);
    wheel.advance(wheel.nextNs());
    QCOMPARE(timer.fired.size(), std::size_t{1});
}

void TestBenchTimerWheel::aLongSleepFiresEverythingThatWasDue()
{
    TimerWheel wheel(start, tick);
    std::vector<Recorder> timers(100);
    for (std::size_t i = 0; i < timers.size(); ++i)
        wheel.schedule(timers[i], start + i * tick);
    wheel.advance(start + 50 * tick);
    QCOMPARE(wheel.size(), std::size_t{49});
    wheel.advance(start + 100'000 * tick);
    for (const Recorder &timer : timers)
        QCOMPARE(timer.fired.size(), std::size_t{1});
}

void TestBenchTimerWheel::aTimerMayScheduleItselfAgain()
{
    TimerWheel wheel(start, tick);
    Recorder timer;
    timer.then = [&] {
        if (timer.fired.size() < 5)
            wheel.schedule(timer, start); // long past: the next tick, not the same one for ever
    };
    wheel.schedule(timer, start + tick);
    wheel.advance(start + 2 * tick);
    QCOMPARE(timer.fired.size(), std::size_t{2});
    walk(wheel, start + 2 * tick, start + 20 * tick);
    QCOMPARE(timer.fired.size(), std::size_t{5});
}

void TestBenchTimerWheel::aTimerMayCancelOneOfTheSameTick()
{
    TimerWheel wheel(start, tick);
    Recorder first;
    Recorder second;
    Recorder third;
    first.then = [&] { wheel.cancel(second); };
    wheel.schedule(first, start + 3 * tick);
    wheel.schedule(second, start + 3 * tick);
    wheel.schedule(third, start + 3 * tick);
    walk(wheel, start, start + 9 * tick);
    QCOMPARE(first.fired.size(), std::size_t{1});
    QCOMPARE(second.fired.size(), std::size_t{0});
    QCOMPARE(third.fired.size(), std::size_t{1});
    QCOMPARE(wheel.size(), std::size_t{0});
}

void TestBenchTimerWheel::schedulingAgainMoves()
{
    TimerWheel wheel(start, tick);
    Recorder timer;
    wheel.schedule(timer, start + 3 * tick);
    wheel.schedule(timer, start + 8 * tick);
    QCOMPARE(wheel.size(), std::size_t{1});
    walk(wheel, start, start + 7 * tick);
    QCOMPARE(timer.fired.size(), std::size_t{0});
    walk(wheel, start + 8 * tick, start + 20 * tick);
    QCOMPARE(timer.fired.size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestBenchTimerWheel)
#include "tst_benchtimerwheel.moc"
