// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/histogram.h"
#include "models/storage/rollupcodec.h"

#include <QRandomGenerator>
#include <QTest>

using namespace orchestris;

namespace {

constexpr qint64 Most = std::numeric_limits<qint64>::max();

QByteArray encoded(const UsageSums &sums)
{
    QByteArray bytes;
    appendSums(bytes, sums);
    return bytes;
}

/// Each number another one.
UsageSums everything()
{
    UsageSums sums;
    sums.requests = 1;
    sums.errors = 127;
    sums.attempts = 128;
    sums.retries = 3;
    sums.tokens = {40'000, 5, 6, 700, 8};
    sums.costNanos = 1'234'567'890'123;
    sums.estimatedNanos = 10;
    sums.unpriced = 11;
    sums.leftNanos = 12;
    sums.cutNanos = 13;
    sums.retryNanos = 14;
    sums.truncated = 15;
    sums.totalUs = 16'000'000;
    sums.generatedTokens = 17;
    sums.generatingUs = Most;
    return sums;
}

std::vector<std::pair<int, QByteArray>> slotsOf(const QByteArray &bytes, int first = 0,
                                                int end = SlotsADay)
{
    std::vector<std::pair<int, QByteArray>> found;
    SlotReader reader(bytes, first, end);
    while (reader.next())
        found.emplace_back(reader.slot(), reader.content().toByteArray());
    if (!reader.isGood())
        found.emplace_back(-1, "broken");
    return found;
}

} // namespace

class TestRollupCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsComeBack_data();
    void sumsComeBack();
    void sumsAreAddedAndStopAtTheGreatestNumber();
    void ofNothingThereIsNothing();
    void whatIsStoredStaysReadable();
    void brokenSumsAreRefused_data();
    void brokenSumsAreRefused();
    void slotsComeBackInTheirRange();
    void brokenSlotsAreRefused_data();
    void brokenSlotsAreRefused();
    void noBytesDoHarm();
    void brokenHistogramsAreRefused_data();
    void brokenHistogramsAreRefused();
};

void TestRollupCodec::sumsComeBack_data()
{
    QTest::addColumn<UsageSums>("sums");
    UsageSums one;
    one.requests = 1;
    UsageSums last;
    last.generatingUs = 1;
    UsageSums most;
    most.costNanos = Most;
    QTest::newRow("one request") << one;
    QTest::newRow("the last number alone") << last;
    QTest::newRow("the greatest number") << most;
    QTest::newRow("all numbers") << everything();
}

void TestRollupCodec::sumsComeBack()
{
    QFETCH(const UsageSums, sums);
    UsageSums back;
    QVERIFY(mergeSums(encoded(sums), back));
    QVERIFY(back == sums);
}

void TestRollupCodec::sumsAreAddedAndStopAtTheGreatestNumber()
{
    UsageSums sum = everything();
    QVERIFY(mergeSums(encoded(everything()), sum));
    QCOMPARE(sum.requests, 2);
    QCOMPARE(sum.tokens.reasoning, 16);
    QCOMPARE(sum.costNanos, 2 * 1'234'567'890'123);
    QCOMPARE(sum.generatingUs, Most);
}

void TestRollupCodec::ofNothingThereIsNothing()
{
    QCOMPARE(encoded(UsageSums()), QByteArray());
    UsageSums sum = everything();
    QVERIFY(mergeSums({}, sum));
    QVERIFY(sum == everything());
}

void TestRollupCodec::whatIsStoredStaysReadable()
{
    // Bytes that databases hold: requests 5, output 300, total 9.
    UsageSums sum;
    QVERIFY(mergeSums(QByteArray::fromHex("81810405ac0209"), sum));
    UsageSums expected;
    expected.requests = 5;
    expected.tokens.output = 300;
    expected.totalUs = 9;
    QVERIFY(sum == expected);
    QCOMPARE(encoded(expected), QByteArray::fromHex("81810405ac0209"));
}

void TestRollupCodec::brokenSumsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = encoded(everything());
    QTest::newRow("the end is missing") << whole.chopped(1);
    QTest::newRow("something follows") << QByteArray(whole + '\x01');
    QTest::newRow("a number that is not known") << QByteArray("\x80\x80\x20\x01");
    QTest::newRow("no number at all") << QByteArray(1, '\0');
    QTest::newRow("a number that is 0") << QByteArray("\x01\0", 2);
    QTest::newRow("a number too great")
        << QByteArray("\x01\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01");
    QTest::newRow("a number without an end") << QByteArray(12, '\xff');
}

void TestRollupCodec::brokenSumsAreRefused()
{
    QFETCH(const QByteArray, bytes);
    UsageSums sum;
    QVERIFY(!mergeSums(bytes, sum));
}

void TestRollupCodec::slotsComeBackInTheirRange()
{
    QByteArray bytes;
    SlotWriter writer(bytes);
    const QByteArray large(300, 'x');
    writer.add(0, "first");
    writer.add(1, {});
    writer.add(7, large);
    writer.add(95, "last");
    using Slots = std::vector<std::pair<int, QByteArray>>;
    QVERIFY(slotsOf(bytes) == (Slots{{0, "first"}, {7, large}, {95, "last"}}));
    QVERIFY(slotsOf(bytes, 1, 95) == (Slots{{7, large}}));
    QVERIFY(slotsOf(bytes, 0, 7) == (Slots{{0, "first"}}));
    QVERIFY(slotsOf(bytes, 8, 95) == Slots());
    QVERIFY(slotsOf(bytes, 95) == (Slots{{95, "last"}}));
    QVERIFY(slotsOf({}) == Slots());
}

void TestRollupCodec::brokenSlotsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("longer than there are bytes") << QByteArray("\x05\x03zz");
    QTest::newRow("a slot beyond the day") << QByteArray("\x60\x01z");
    QTest::newRow("steps beyond the day") << QByteArray("\x5f\x01z\x01\x01z");
    QTest::newRow("the same slot twice") << QByteArray("\x05\x01z\0\x01z", 6);
    QTest::newRow("an empty slot") << QByteArray("\x05\0", 2);
    QTest::newRow("no length") << QByteArray("\x05");
}

void TestRollupCodec::brokenSlotsAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto found = slotsOf(bytes);
    QVERIFY(!found.empty());
    QCOMPARE(found.back().second, "broken");
}

void TestRollupCodec::brokenHistogramsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("a bucket without anything in it") << QByteArray("\x05\x07\x03\x00", 4);
    QByteArray large; // each is allowed, their sum has no room
    for (const quint64 number : {quint64(1), quint64(1) << 62, quint64(0), quint64(1) << 62})
        appendVarint(large, number);
    QTest::addRow("more than can be counted") << large;
    QTest::addRow("a number that is cut off") << QByteArray("\x05\x87");
}

void TestRollupCodec::brokenHistogramsAreRefused()
{
    QFETCH(QByteArray, bytes);
    LogHistogram histogram;
    QVERIFY(!histogram.mergeEncoded(bytes));
}

void TestRollupCodec::noBytesDoHarm()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes(random.bounded(24), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random.bounded(2) != 0 ? random.bounded(256) : random.bounded(4));
        UsageSums sum;
        if (mergeSums(bytes, sum)) {
            // The shortest form is the only one that is written, but longer ones are the same.
            UsageSums again;
            QVERIFY(mergeSums(encoded(sum), again));
            QVERIFY(again == sum);
        }
        int before = -1;
        for (const auto &[slot, content] : slotsOf(bytes)) {
            QVERIFY(slot == -1 || slot > before);
            before = slot;
        }
    }
}

QTEST_GUILESS_MAIN(TestRollupCodec)
#include "tst_rollupcodec.moc"
