// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/histogram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using orchestris::bench::Histogram;

class TestBenchHistogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentilesStayWithinTheGrainOfTheExactOnes_data();
    void percentilesStayWithinTheGrainOfTheExactOnes();
    void smallValuesAreExact();
    void theWholeRangeOfValuesIsTaken();
    void anEmptyOneSaysZero();
    void mergingEqualsRecordingBoth();
};

void TestBenchHistogram::percentilesStayWithinTheGrainOfTheExactOnes_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("shape");
    QTest::newRow("latencies of a quick server") << 2e5 << 0.3;
    QTest::newRow("a long tail") << 1e6 << 2.0;
    QTest::newRow("values around the first buckets") << 200.0 << 0.5;
}

void TestBenchHistogram::percentilesStayWithinTheGrainOfTheExactOnes()
{
    QFETCH(double, scale);
    QFETCH(double, shape);
    std::mt19937_64 random(7);
    std::lognormal_distribution<double> distribution(std::log(scale), shape);
    Histogram histogram;
    std::vector<std::uint64_t> values;
    for (int i = 0; i < 20000; ++i) {
        values.push_back(static_cast<std::uint64_t>(distribution(random)));
        histogram.record(values.back());
    }
    std::sort(values.begin(), values.end());
    for (const double percent : {0.0, 1.0, 50.0, 90.0, 99.0, 99.9, 100.0}) {
        const auto rank =
            static_cast<std::size_t>(std::ceil(percent / 100 * static_cast<double>(values.size())));
        const std::uint64_t exact = values[std::max<std::size_t>(rank, 1) - 1];
        const std::uint64_t found = histogram.percentile(percent);
        QVERIFY2(found >= exact, qPrintable(QString::number(percent)));
        QVERIFY2(found <= exact + exact / 128 + 1, qPrintable(QString::number(percent)));
    }
    QCOMPARE(histogram.max(), values.back());
    QCOMPARE(histogram.min(), values.front());
    QCOMPARE(histogram.count(), std::uint64_t{20000});
}

void TestBenchHistogram::smallValuesAreExact()
{
    Histogram histogram;
    for (std::uint64_t value = 1; value <= 200; ++value)
        histogram.record(value);
    QCOMPARE(histogram.percentile(50), std::uint64_t{100});
    QCOMPARE(histogram.percentile(99), std::uint64_t{198});
}

void TestBenchHistogram::theWholeRangeOfValuesIsTaken()
{
    Histogram histogram;
    histogram.record(0);
    histogram.record(UINT64_MAX);
    QCOMPARE(histogram.percentile(50), std::uint64_t{0});
    QCOMPARE(histogram.percentile(100), UINT64_MAX);
}

void TestBenchHistogram::anEmptyOneSaysZero()
{
    Histogram histogram;
    QCOMPARE(histogram.percentile(99), std::uint64_t{0});
    histogram.record(5);
    histogram.clear();
    QCOMPARE(histogram.percentile(99), std::uint64_t{0});
    QCOMPARE(histogram.min(), std::uint64_t{0});
}

void TestBenchHistogram::mergingEqualsRecordingBoth()
{
    Histogram both;
    Histogram one;
    Histogram other;
    for (std::uint64_t value = 1000; value < 3000; value += 7) {
        (value % 2 == 0 ? one : other).record(value);
        both.record(value);
    }
    one.merge(other);
    QCOMPARE(one.count(), both.count());
    QCOMPARE(one.percentile(75), both.percentile(75));
    QCOMPARE(one.max(), both.max());
    QCOMPARE(one.min(), both.min());
}

QTEST_APPLESS_MAIN(TestBenchHistogram)
#include "tst_benchhistogram.moc"
