// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/requestid.h"

#include <QTest>

#include <thread>

using namespace orchestris;
using namespace Qt::StringLiterals;

class TestRequestId : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void growWithTime();
    void neverRepeatWithinAMillisecond();
    void neverGoBackWithTheClock();
    void areUniqueAcrossThreads();
    void tellTheirInstance();
    void lieWithinTheBoundsOfTheirTime();
    void survivePrinting_data();
    void survivePrinting();
    void refuseOtherText_data();
    void refuseOtherText();
};

constexpr qint64 Now = 1'790'000'000'000'000; // some day in 2026

void TestRequestId::growWithTime()
{
    RequestIds ids(3);
    qint64 last = 0;
    for (int i = 0; i < 1000; ++i) {
        const qint64 id = ids.next(Now + i * 700);
        QVERIFY(id > last);
        last = id;
    }
}

void TestRequestId::neverRepeatWithinAMillisecond()
{
    RequestIds ids(0);
    QSet<qint64> seen;
    for (int i = 0; i < 10'000; ++i) // more than the sequence has room for
        seen.insert(ids.next(Now));
    QCOMPARE(seen.size(), 10'000);
}

void TestRequestId::neverGoBackWithTheClock()
{
    RequestIds ids(0);
    const qint64 first = ids.next(Now);
    QVERIFY(ids.next(Now - 3'600'000'000) > first);
}

void TestRequestId::areUniqueAcrossThreads()
{
    constexpr int Threads = 4;
    constexpr int Each = 20'000;
    RequestIds ids(7);
    std::vector<std::vector<qint64>> made(Threads);
    std::vector<std::thread> threads;
    for (auto &mine : made) {
        threads.emplace_back([&ids, &mine] {
            for (int i = 0; i < Each; ++i)
                mine.push_back(ids.next(Now + i));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QSet<qint64> all;
    for (const auto &mine : made) {
        QVERIFY(std::is_sorted(mine.begin(), mine.end()));
        for (const qint64 id : mine)
            all.insert(id);
    }
    QCOMPARE(all.size(), Threads * Each);
}

void TestRequestId::tellTheirInstance()
{
    for (const int instance : {0, 1, 128, 255}) {
        RequestIds ids(instance);
        QCOMPARE(RequestIds::instanceOf(ids.next(Now)), instance);
    }
    RequestIds one(1);
    RequestIds two(2);
    QVERIFY(one.next(Now) != two.next(Now));
}

void TestRequestId::lieWithinTheBoundsOfTheirTime()
{
    for (const int instance : {0, 255}) {
        RequestIds ids(instance);
        const qint64 id = ids.next(Now);
        QVERIFY(id >= RequestIds::lowerBound(Now));
        QVERIFY(id < RequestIds::lowerBound(Now + 1000));
    }
    QCOMPARE(RequestIds::lowerBound(-5), 0);
}

void TestRequestId::survivePrinting_data()
{
    QTest::addColumn<qint64>("id");
    QTest::newRow("nothing") << qint64(0);
    QTest::newRow("one") << qint64(1);
    QTest::newRow("an ordinary one") << RequestIds(9).next(Now);
    QTest::newRow("the largest") << std::numeric_limits<qint64>::max();
}

void TestRequestId::survivePrinting()
{
    QFETCH(qint64, id);
    const QByteArray text = formatRequestId(id);
    QCOMPARE(text.size(), 17);
    QVERIFY(text.startsWith("req_"));
    QCOMPARE(parseRequestId(text).value(), id);
}

void TestRequestId::refuseOtherText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no prefix") << QByteArray("0123456789abc");
    QTest::newRow("too short") << QByteArray("req_0123456789ab");
    QTest::newRow("too long") << QByteArray("req_0123456789abcd");
    QTest::newRow("a letter that the alphabet lacks") << QByteArray("req_0123456789abu");
    QTest::newRow("upper case") << QByteArray("req_0123456789ABC");
}

void TestRequestId::refuseOtherText()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseRequestId(text));
}

QTEST_APPLESS_MAIN(TestRequestId)
#include "tst_requestid.moc"
