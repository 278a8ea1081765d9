// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/anomalytablemodel.h"
#include "models/tables/pricechangetablemodel.h"
#include "models/tables/tablefiltermodel.h"
#include "models/tables/telemetrytablemodel.h"
#include "models/tables/telemetrywords.h"
#include "models/tables/wastetablemodel.h"
#include "tests/ui/fakebackend.h"
#include "tests/ui/printmodel.h"
#include "ui/charts/histogramview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace orchestris;
using namespace orchestris::test;

namespace {

constexpr auto Strict = QAbstractItemModelTester::FailureReportingMode::QtTest;
constexpr qint64 Hour = 3'600'000'000;

TargetTelemetry target(const char *model, qint64 good)
{
    TargetTelemetry made;
    made.provider = "openai";
    made.model = model;
    made.attempts = good + 50;
    made.skipped = 3;
    made.outcomes = {{"ok", good}, {"timeout", 10}, {"status", 40}, {"skipped_circuit", 3}};
    made.latency.add(2'000'000, good);
    made.requests.sums.retries = 12;
    made.requests.sums.generatedTokens = 500;
    made.requests.sums.generatingUs = 10'000'000;
    made.requests.firstToken.add(400'000, good);
    return made;
}

Anomaly anomaly(Id id, AnomalyKind kind, double observed, double usual)
{
    Anomaly made;
    made.id = id;
    made.kind = kind;
    made.value = "openai/gpt-5";
    made.startUs = FakeClock::StartUs - 5 * Hour;
    made.endUs = FakeClock::StartUs - 2 * Hour;
    made.observed = observed;
    made.usual = usual;
    made.requests = 1200;
    return made;
}

UsageGroup named(const char *name)
{
    UsageGroup made;
    made.value = name;
    made.label = QString::fromLatin1(name);
    return made;
}

CircuitEvent change(CircuitState circuit, const char *outcome = "")
{
    CircuitEvent made;
    made.circuit = circuit;
    made.outcome = outcome;
    return made;
}

Price price(Nanos input, Nanos output)
{
    Price made;
    made.rates = {.input = input, .cachedInput = {}, .cacheWrite = {}, .output = output};
    return made;
}

} // namespace

class tst_TelemetryTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void targetsReadAsPeopleExpect();
    void failuresTellTheirKinds();
    void aTargetKeepsItsRowAndItsSelection();
    void anomaliesReadAsPeopleExpect_data();
    void anomaliesReadAsPeopleExpect();
    void thoseThatGoOnComeFirst();
    void priceChangesReadAsPeopleExpect();
    void wasteIsSharedOutAndSorted();
    void onlyWhatLostSomethingIsListed();
    void circuitEventsReadAsPeopleExpect();
    void barsHoldEveryCount_data();
    void barsHoldEveryCount();
    void headersAlignAsTheirCells();
};

void tst_TelemetryTables::targetsReadAsPeopleExpect()
{
    TelemetryTableModel model;
    QAbstractItemModelTester tester(&model, Strict);
    TelemetryReport report;
    report.targets = {target("gpt-5", 950), target("gpt-5-mini", 0)};
    TargetHealth health;
    health.target = "openai/gpt-5";
    health.circuit = CircuitState::Open;
    model.setRows(TelemetryTableModel::rowsOf(report, {health}));
    QCOMPARE(printed(model, {0, 1, 2, 3, 4, 7, 9, 10}),
             QStringLiteral("openai/gpt-5 | 1,000 | 5.0 % | 12 | 2.00 s | 401 ms | 50.0 | Open\n"
                            "openai/gpt-5-mini | 50 | 100 % | 12 | — | — | 50.0 | Closed"));
}

void tst_TelemetryTables::failuresTellTheirKinds()
{
    TelemetryTableModel model;
    TelemetryReport report;
    report.targets = {target("gpt-5", 950)};
    model.setRows(TelemetryTableModel::rowsOf(report, {}));
    const QModelIndex cell = model.index(0, TelemetryTableModel::Failures);
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(),
             QStringLiteral("Answered with an error: 40\nNo answer in time: 10"));
    const QVariantList parts = cell.data(TelemetryTableModel::PartsRole).toList();
    QCOMPARE(parts.size(), 2); // those passed over are no failures
    QCOMPARE(parts[0].toList()[1].toInt(), 40);
    QVERIFY(parts[0].toList()[0] != parts[1].toList()[0]);
    QCOMPARE(cell.data(TableRole::Sort).toInt(), 50);
}

void tst_TelemetryTables::aTargetKeepsItsRowAndItsSelection()
{
    TelemetryTableModel model;
    TelemetryReport report;
    report.targets = {target("a", 5), target("b", 9)};
    model.setRows(TelemetryTableModel::rowsOf(report, {}));
    const QPersistentModelIndex kept = model.index(1, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    report.targets = {target("b", 10), target("c", 1)};
    model.setRows(TelemetryTableModel::rowsOf(report, {}));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), QStringLiteral("openai/b"));
    QCOMPARE(model.rowOf(idOfName("openai/b")), 0);
    QCOMPARE(reset.size(), 0);
}

void tst_TelemetryTables::anomaliesReadAsPeopleExpect_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("observed");
    QTest::addColumn<double>("usual");
    QTest::addColumn<QString>("text");
    QTest::newRow("slow") << int(AnomalyKind::Latency) << 6.2e6 << 2.0e6
                          << QStringLiteral("Slower | 6.20 s | 2.00 s | 3.1×");
    QTest::newRow("errors where there are none") << int(AnomalyKind::ErrorRate) << 420.0 << 0.0
                                                 << QStringLiteral("More errors | 4.2 % | 0 % | —");
    QTest::newRow("retries") << int(AnomalyKind::Retries) << 3000.0 << 100.0
                             << QStringLiteral("More retries | 30 % | 1.0 % | 30×");
    QTest::newRow("dear requests") << int(AnomalyKind::CostPerRequest) << 62.4e6 << 31.2e6
                                   << QStringLiteral("Dearer requests | $0.0624 | $0.0312 | 2.0×");
    QTest::newRow("a dear day") << int(AnomalyKind::CostPerDay) << 90e9 << 30e9
                                << QStringLiteral("Higher cost a day | $90.00 | $30.00 | 3.0×");
}

void tst_TelemetryTables::anomaliesReadAsPeopleExpect()
{
    QFETCH(int, kind);
    QFETCH(double, observed);
    QFETCH(double, usual);
    FakeClock clock;
    AnomalyTableModel model(clock);
    QAbstractItemModelTester tester(&model, Strict);
    model.setRows({anomaly(1, AnomalyKind(kind), observed, usual)});
    QTEST(printed(model, {0, 2, 3, 4}), "text");
    QCOMPARE(printed(model, {1, 6, 7}),
             QStringLiteral("Model openai/gpt-5 | Ended 2 h ago | 1,200"));
}

void tst_TelemetryTables::thoseThatGoOnComeFirst()
{
    FakeClock clock;
    AnomalyTableModel model(clock);
    Anomaly open = anomaly(2, AnomalyKind::Retries, 200, 100);
    open.isOpen = true;
    open.endUs -= Hour;
    model.setRows({anomaly(1, AnomalyKind::Latency, 2, 1), open});
    TableFilterModel sorted;
    sorted.setSourceModel(&model);
    sorted.sort(AnomalyTableModel::State, Qt::DescendingOrder);
    QCOMPARE(printed(sorted, {AnomalyTableModel::State}),
             QStringLiteral("Going on\nEnded 2 h ago"));
}

void tst_TelemetryTables::priceChangesReadAsPeopleExpect()
{
    PriceChangeTableModel model;
    QAbstractItemModelTester tester(&model, Strict);
    PriceChange dearer;
    dearer.modelId = 1;
    dearer.directId = QStringLiteral("openai/gpt-5");
    dearer.current = price(1'250'000'000, 10'000'000'000);
    dearer.listed = price(1'500'000'000, 12'500'000'000);
    dearer.keys = {QStringLiteral("ci"), QStringLiteral("lab")};
    dearer.requests = 12'000;
    dearer.costNanos = 100'000'000'000;
    dearer.listedNanos = 125'000'000'000;
    PriceChange fresh;
    fresh.modelId = 2;
    fresh.directId = QStringLiteral("openai/new");
    fresh.listed = price(55'000'000, 400'000'000);
    model.setRows({dearer, fresh});
    QCOMPARE(printed(model, {0, 1, 2, 3, 6, 7, 8}),
             QStringLiteral("openai/gpt-5 | $1.25 in, $10.00 out | $1.50 in, $12.50 out | ci, lab "
                            "| $100.00 | $125.00 | +$25.00\n"
                            "openai/new | — | $0.055 in, $0.40 out | — | $0.00 | $0.00 | $0.00"));
    QVERIFY(model.index(0, PriceChangeTableModel::Listed)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("$1.50 cached input")));
}

void tst_TelemetryTables::wasteIsSharedOutAndSorted()
{
    WasteTableModel model(WasteView::Spend);
    QAbstractItemModelTester tester(&model, Strict);
    UsageReport report;
    UsageGroup group = named("openai/gpt-5");
    group.whole.sums.costNanos = 9'000'000'000;
    group.whole.sums.leftNanos = 500'000'000;
    group.whole.sums.cutNanos = 300'000'000;
    group.whole.sums.retryNanos = 1'000'000'000; // not in the cost
    report.groups = {group};
    model.setRows(WasteTableModel::rowsOf(report, WasteView::Spend));
    QCOMPARE(printed(model, {0, 1, 2, 3, 4, 5, 6}),
             QStringLiteral("openai/gpt-5 | $0.5000 | $0.3000 | $1.00 | $1.80 | $10.00 | 18 %"));
}

void tst_TelemetryTables::onlyWhatLostSomethingIsListed()
{
    UsageReport report;
    UsageGroup clean = named("a");
    clean.whole.sums.costNanos = 5;
    UsageGroup cut = named("b");
    cut.whole.sums.requests = 40;
    cut.whole.sums.truncated = 10;
    report.groups = {clean, cut};
    QVERIFY(WasteTableModel::rowsOf(report, WasteView::Spend).isEmpty());
    WasteTableModel model(WasteView::Truncation);
    QAbstractItemModelTester tester(&model, Strict);
    model.setRows(WasteTableModel::rowsOf(report, WasteView::Truncation));
    QCOMPARE(printed(model, {0, 1, 2, 3}), QStringLiteral("b | 10 | 40 | 25 %"));
}

void tst_TelemetryTables::circuitEventsReadAsPeopleExpect()
{
    QCOMPARE(words::circuitEvent(change(CircuitState::Open, "timeout")),
             QStringLiteral("Opened after 0 failure(s): No answer in time"));
    QCOMPARE(words::circuitEvent(change(CircuitState::HalfOpen)),
             QStringLiteral("One trial was let through"));
    QCOMPARE(words::circuitEvent(change(CircuitState::Closed)),
             QStringLiteral("Closed: it answers again"));
}

void tst_TelemetryTables::barsHoldEveryCount_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<int>("most");
    QTest::newRow("nothing") << QList<qint64>{} << 40;
    QTest::newRow("one") << QList<qint64>{1'000'000} << 40;
    QTest::newRow("far apart") << QList<qint64>{3, 400, 1'000'000, 60'000'000'000} << 12;
    QTest::newRow("into one bar") << QList<qint64>{3, 400, 1'000'000} << 1;
}

void tst_TelemetryTables::barsHoldEveryCount()
{
    QFETCH(QList<qint64>, values);
    QFETCH(int, most);
    LogHistogram histogram;
    for (const qint64 value : values)
        histogram.add(value, 3);
    const auto bars = HistogramView::barsOf(histogram, most);
    QVERIFY(int(bars.size()) <= most);
    qint64 count = 0;
    for (size_t i = 0; i < bars.size(); ++i) {
        count += bars[i].count;
        QVERIFY(i == 0 || bars[i].fromUs == bars[i - 1].toUs);
    }
    QCOMPARE(count, 3 * values.size());
    for (const qint64 value : values) {
        const auto holds = [value](const HistogramView::Bar &bar) {
            return value >= bar.fromUs && value < bar.toUs && bar.count > 0;
        };
        QVERIFY(std::any_of(bars.begin(), bars.end(), holds));
    }
}

void tst_TelemetryTables::headersAlignAsTheirCells()
{
    FakeClock clock;
    TelemetryTableModel targets;
    TelemetryReport report;
    report.targets = {target("a", 5)};
    targets.setRows(TelemetryTableModel::rowsOf(report, {}));
    AnomalyTableModel anomalies(clock);
    anomalies.setRows({anomaly(1, AnomalyKind::Latency, 2, 1)});
    PriceChangeTableModel prices;
    prices.setRows({PriceChange{}});
    WasteTableModel spend(WasteView::Spend);
    spend.setRows({WasteRow{}});
    WasteTableModel truncation(WasteView::Truncation);
    truncation.setRows({WasteRow{}});
    const QList<QAbstractItemModel *> models{&targets, &anomalies, &prices, &spend, &truncation};
    for (const QAbstractItemModel *model : models) {
        for (int column = 0; column < model->columnCount(); ++column) {
            QCOMPARE(model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole),
                     model->index(0, column).data(Qt::TextAlignmentRole));
            QVERIFY(!model->headerData(column, Qt::Horizontal).toString().isEmpty());
        }
    }
}

QTEST_MAIN(tst_TelemetryTables)
#include "tst_telemetrytables.moc"
