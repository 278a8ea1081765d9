// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/format.h"

#include <QtTest>

using namespace orchestris;

class tst_Format : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void money_data();
    void money();
    void duration_data();
    void duration();
    void durations_data();
    void durations();
    void counts_data();
    void counts();
    void percent_data();
    void percent();
    void spans_data();
    void spans();
    void costSaysHowSureItIs();
};

void tst_Format::money_data()
{
    QTest::addColumn<qint64>("nanos");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("$0.00");
    QTest::newRow("dollars have cents") << qint64(63'171'000'000) << QStringLiteral("$63.17");
    QTest::newRow("half a cent rounds up") << qint64(1'005'000'000) << QStringLiteral("$1.01");
    QTest::newRow("thousands are grouped")
        << qint64(1'234'567'890'000) << QStringLiteral("$1,234.57");
    QTest::newRow("cents have four decimals") << qint64(31'200'000) << QStringLiteral("$0.0312");
    QTest::newRow("below a cent five") << qint64(7'486'000) << QStringLiteral("$0.00749");
    QTest::newRow("far below six") << qint64(31'000) << QStringLiteral("$0.000031");
    QTest::newRow("too small to write") << qint64(400) << QStringLiteral("<$0.000001");
    QTest::newRow("refunds") << qint64(-1'500'000'000) << QStringLiteral("−$1.50");
}

void tst_Format::money()
{
    QFETCH(qint64, nanos);
    QTEST(format::money(nanos), "text");
}

void tst_Format::duration_data()
{
    QTest::addColumn<qint64>("us");
    QTest::addColumn<QString>("text");
    QTest::newRow("absent") << qint64(-1) << QStringLiteral("—");
    QTest::newRow("below ten milliseconds") << qint64(400) << QStringLiteral("0.4 ms");
    QTest::newRow("milliseconds") << qint64(850'400) << QStringLiteral("850 ms");
    QTest::newRow("never a thousand milliseconds") << qint64(999'600) << QStringLiteral("1.00 s");
    QTest::newRow("seconds") << qint64(2'130'000) << QStringLiteral("2.13 s");
    QTest::newRow("many seconds") << qint64(21'340'000) << QStringLiteral("21.3 s");
    QTest::newRow("minutes") << qint64(65'000'000) << QStringLiteral("1 min 05 s");
    QTest::newRow("hours") << qint64(3'720'000'000) << QStringLiteral("1 h 02 min");
}

void tst_Format::duration()
{
    QFETCH(qint64, us);
    QTEST(format::duration(us), "text");
}

void tst_Format::durations_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    QTest::addColumn<QString>("text");
    QTest::newRow("milliseconds") << qint64(436'000) << qint64(812'000)
                                  << QStringLiteral("436 / 812 ms");
    QTest::newRow("seconds for both")
        << qint64(436'000) << qint64(5'210'000) << QStringLiteral("0.4 / 5.2 s");
    QTest::newRow("minutes for both")
        << qint64(30'000'000) << qint64(126'000'000) << QStringLiteral("0.5 / 2.1 min");
}

void tst_Format::durations()
{
    QFETCH(qint64, first);
    QFETCH(qint64, second);
    QTEST(format::durations(first, second), "text");
}

void tst_Format::counts_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("grouped") << qint64(18'204) << QStringLiteral("18,204");
    QTest::newRow("thousands") << qint64(309'499) << QStringLiteral("309 k");
    QTest::newRow("millions") << qint64(41'830'000) << QStringLiteral("41.8 M");
    QTest::newRow("hundreds of millions") << qint64(418'300'000) << QStringLiteral("418 M");
    QTest::newRow("billions") << qint64(4'183'000'000) << QStringLiteral("4.2 G");
}

void tst_Format::counts()
{
    QFETCH(qint64, number);
    QTEST(format::compactCount(number), "text");
}

void tst_Format::percent_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<QString>("text");
    QTest::newRow("of nothing") << qint64(0) << qint64(0) << QStringLiteral("—");
    QTest::newRow("none") << qint64(0) << qint64(9) << QStringLiteral("0 %");
    QTest::newRow("few") << qint64(76) << qint64(18'204) << QStringLiteral("0.42 %");
    QTest::newRow("some") << qint64(3) << qint64(200) << QStringLiteral("1.5 %");
    QTest::newRow("many") << qint64(60) << qint64(460) << QStringLiteral("13 %");
}

void tst_Format::percent()
{
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    QTEST(format::percent(part, whole), "text");
}

void tst_Format::spans_data()
{
    QTest::addColumn<qint64>("secondsFromNow");
    QTest::addColumn<QString>("text");
    QTest::newRow("a moment ago") << qint64(-20) << QStringLiteral("just now");
    QTest::newRow("minutes ago") << qint64(-300) << QStringLiteral("5 min ago");
    QTest::newRow("hours ago") << qint64(-7300) << QStringLiteral("2 h ago");
    QTest::newRow("in hours") << qint64(7300) << QStringLiteral("in 2 h");
    QTest::newRow("soon") << qint64(30) << QStringLiteral("in less than a minute");
}

void tst_Format::spans()
{
    QFETCH(qint64, secondsFromNow);
    constexpr qint64 Now = 1'795'348'800'000'000;
    const qint64 time = Now + secondsFromNow * 1'000'000;
    QTEST(secondsFromNow < 0 ? format::ago(time, Now) : format::until(time, Now), "text");
    if (secondsFromNow < 0)
        QCOMPARE(format::until(time, Now),
                 QStringLiteral("expired %1").arg(format::ago(time, Now)));
}

void tst_Format::costSaysHowSureItIs()
{
    UsageRecord record;
    record.costNanos = 31'200'000;
    record.costConfidence = Confidence::Reported;
    QCOMPARE(format::cost(record), QStringLiteral("—")); // still running
    record.state = RequestState::Done;
    QCOMPARE(format::cost(record), QStringLiteral("$0.0312"));
    record.costConfidence = Confidence::Estimated;
    QCOMPARE(format::cost(record), QStringLiteral("≈ $0.0312"));
    record.costConfidence = Confidence::Unknown;
    QCOMPARE(format::cost(record), QStringLiteral("—"));
}

QTEST_GUILESS_MAIN(tst_Format)
#include "tst_format.moc"
