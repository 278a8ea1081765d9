// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/jsonline.h"
#include "tests/bench/report/results.h"
#include "tests/bench/report/table.h"

#include <QTest>

using namespace orchestris::bench;

namespace {

void add(Results &results, const std::string &row, const std::string &target, int round,
         const std::string &field, double value)
{
    JsonLine line;
    line.add("row", row);
    line.add("target", target);
    line.add("round", std::to_string(round));
    line.add(field, value);
    results.addLine(line.text());
}

/// The table's row that begins with `title`, its cells joined by ';'.
QString rowOf(const Results &results, const QString &title)
{
    const QString table = QString::fromStdString(tableOf(results));
    for (const QString &line : table.split(u'\n')) {
        QStringList cells;
        for (const QString &cell : line.split(u'|', Qt::SkipEmptyParts))
            cells << cell.trimmed();
        if (cells.value(0) == title)
            return cells.mid(1).join(u';');
    }
    return QStringLiteral("no such row");
}

} // namespace

class TestBenchReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratiosAreTakenRoundByRound();
    void addedTimeIsTakenFromTheDirectOfTheSameRound();
    void theGatewayIsComparedWithItselfInTheSameRound();
    void oneLostChunkInAnyRoundShows();
    void aCeilingThatIsReachedIsMetUnlessStrict_data();
    void aCeilingThatIsReachedIsMetUnlessStrict();
    void whatWasNotMeasuredIsNotJudged();
    void everyLineOfTheTableIsEquallyWide();
    void aBusyMachineIsNamed();
};

void TestBenchReport::ratiosAreTakenRoundByRound()
{
    // A machine that gets slower: the medians' quotient would be 0.40, each round's is 0.20.
    Results results;
    int round = 0;
    for (const double speed : {50000.0, 40000.0, 20000.0}) {
        add(results, "closed", "nginx", ++round, "requests_per_second", speed);
        add(results, "closed", "gateway", round, "requests_per_second", speed * 0.2);
    }
    QCOMPARE(rowOf(results, QStringLiteral("requests/s, 64 connections")),
             QStringLiteral("–;40,000;8,000;0.20;≥ 0.25 ×;NO"));
    add(results, "closed", "gateway", 1, "requests_per_second", 15000);
    add(results, "closed", "gateway", 2, "requests_per_second", 12000);
    QCOMPARE(rowOf(results, QStringLiteral("requests/s, 64 connections")),
             QStringLiteral("–;40,000;12,000;0.30;≥ 0.25 ×;yes"));
}

void TestBenchReport::addedTimeIsTakenFromTheDirectOfTheSameRound()
{
    Results results;
    for (int round = 1; round <= 3; ++round) {
        add(results, "open", "direct", round, "p50_us", 100.0 * round);
        add(results, "open", "nginx", round, "p50_us", 100.0 * round + 90);
        add(results, "open", "gateway", round, "p50_us", 100.0 * round + 301);
    }
    QCOMPARE(rowOf(results, QStringLiteral("added at p50, µs")),
             QStringLiteral("–;90;301;–;≤ 300;NO"));
}

void TestBenchReport::theGatewayIsComparedWithItselfInTheSameRound()
{
    // Rounds of one speed each: what is compared must be of the same one.
    Results results;
    int round = 0;
    for (const double speed : {20000.0, 10000.0, 5000.0}) {
        add(results, "closed", "gateway", ++round, "requests_per_second", speed);
        add(results, "closed_past500", "gateway", round, "requests_per_second", speed * 0.4);
        add(results, "open", "gateway", round, "p50_us", 1e6 / speed);
        add(results, "open_past500", "gateway", round, "p50_us", 1e6 / speed + 70);
        add(results, "streams500", "gateway", round, "cpu_us_per_chunk", 2e5 / speed);
        add(results, "streams500_translated", "gateway", round, "cpu_us_per_chunk", 4e5 / speed);
    }
    add(results, "closed_past500", "gateway", 4, "requests_per_second", 9999); // nothing beside it
    QCOMPARE(rowOf(results, QStringLiteral("past a 500: requests/s, × plain")),
             QStringLiteral("–;–;0.40;–;–;–"));
    QCOMPARE(
        rowOf(results, QStringLiteral("past a 500: p50 at 500 requests/s, added to plain, µs")),
        QStringLiteral("–;–;70;–;–;–"));
    QCOMPARE(rowOf(results, QStringLiteral("translated: CPU a chunk, × chat passed on")),
             QStringLiteral("–;–;2.00;–;–;–"));
    QCOMPARE(rowOf(results, QStringLiteral("translated: CPU µs a chunk, 500 streams")),
             QStringLiteral("–;–;40.0;–;–;–"));
}

void TestBenchReport::oneLostChunkInAnyRoundShows()
{
    Results results;
    const QString title = QStringLiteral("chunks lost, repeated, out of order, wrong");
    add(results, "streams500", "gateway", 1, "lost", 0);
    QCOMPARE(rowOf(results, title), QStringLiteral("–;–;0;–;0;yes"));
    add(results, "streams1500", "gateway", 2, "repeated", 1);
    QCOMPARE(rowOf(results, title), QStringLiteral("–;–;1;–;0;NO"));
}

void TestBenchReport::aCeilingThatIsReachedIsMetUnlessStrict_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("title");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("expected");
    const QString idle = QStringLiteral("idle");
    const QString rss = QStringLiteral("rss_kib");
    const QString memory = QStringLiteral("idle memory, MiB");
    QTest::newRow("memory at its ceiling")
        << idle << rss << memory << 40.0 * 1024 << QStringLiteral("–;–;40.0;–;≤ 40;yes");
    QTest::newRow("memory above it")
        << idle << rss << memory << 41.0 * 1024 << QStringLiteral("–;–;41.0;–;≤ 40;NO");
    QTest::newRow("a gap at its ceiling, which it must stay below")
        << QStringLiteral("streams1500") << QStringLiteral("gap_p99_ms")
        << QStringLiteral("gap p99, 1500 streams, ms") << 100.0
        << QStringLiteral("–;–;100.0;–;< 100;NO");
}

void TestBenchReport::aCeilingThatIsReachedIsMetUnlessStrict()
{
    QFETCH(QString, row);
    QFETCH(QString, field);
    QFETCH(QString, title);
    QFETCH(double, value);
    QFETCH(QString, expected);
    Results results;
    add(results, row.toStdString(), "gateway", 1, field.toStdString(), value);
    QCOMPARE(rowOf(results, title), expected);
}

void TestBenchReport::whatWasNotMeasuredIsNotJudged()
{
    Results results;
    add(results, "closed", "direct", 1, "requests_per_second", 60000);
    QCOMPARE(rowOf(results, QStringLiteral("requests/s, 64 connections")),
             QStringLiteral("60,000;–;–;–;≥ 0.25 ×;not measured"));
}

void TestBenchReport::everyLineOfTheTableIsEquallyWide()
{
    Results results;
    add(results, "closed", "direct", 1, "requests_per_second", 1234567);
    const QStringList lines = QString::fromStdString(tableOf(results)).split(u'\n');
    int rows = 0;
    for (const QString &line : lines) {
        if (!line.startsWith(u'|'))
            continue;
        ++rows;
        QCOMPARE(line.size(), lines.front().size());
    }
    QVERIFY(rows > 15);
}

void TestBenchReport::aBusyMachineIsNamed()
{
    Results quiet;
    add(quiet, "closed", "direct", 1, "others_cpu_share", 0.02);
    add(quiet, "closed", "direct", 2, "others_cpu_share", 0.9);
    add(quiet, "closed", "direct", 3, "others_cpu_share", 0.01);
    const QString warning = QStringLiteral("NOT QUIET");
    QVERIFY(!QString::fromStdString(tableOf(quiet)).contains(warning));
    QVERIFY(QString::fromStdString(tableOf(quiet)).contains(QStringLiteral("90 % at worst")));
    add(quiet, "open", "direct", 1, "others_cpu_share", 0.5);
    add(quiet, "open", "direct", 2, "others_cpu_share", 0.5);
    QVERIFY(QString::fromStdString(tableOf(quiet)).contains(warning));
}

QTEST_APPLESS_MAIN(TestBenchReport)
#include "tst_benchreport.moc"
