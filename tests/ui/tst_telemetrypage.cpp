// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/format.h"
#include "tests/ui/pageprobe.h"
#include "tests/ui/sampletelemetry.h"
#include "ui/charts/histogramview.h"
#include "ui/page.h"
#include "ui/widgets/metriccard.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QTabWidget>

using namespace orchestris;
using namespace orchestris::test;

class tst_TelemetryPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyFigureIsThatOfTheRecords();
    void theSelectedTargetIsToldInFull();
    void itsRequestsAreOneClickAway();
    void theSpanIsAskedForAndRemembered();
    void aPlaceSelectsATarget();
    void anAnomalyLeadsToItsUsageAndItsRequests();
    void aPlaceSelectsAnAnomaly();
    void priceChangesTellKeysAndAliases();
    void anotherListIsComparedWith();
    void aFileThatCannotBeReadIsSaid();
    void wasteIsSummedUpByModelAndKey();
    void wasteLeadsToItsRequests();
    void truncationSaysWhatToDo();
    void emptyTabsSayWhatWillAppear_data();
    void emptyTabsSayWhatWillAppear();
    void aFailureIsShownInThePage();

private:
    enum Tab { Targets, Anomalies, Prices, Waste, Truncation };
    void showTab(Tab tab) const
    {
        m_ui->find<QTabWidget>("telemetryTabs")->setCurrentIndex(tab);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QTableView *table(const char *name) const { return m_ui->find<QTableView>(name); }
    [[nodiscard]] int rows(const char *name) const
    {
        return table(name) ? table(name)->model()->rowCount() : 0;
    }
    [[nodiscard]] static QString cell(const QTableView *view, int row, int column)
    {
        return view->model()->index(row, column).data().toString();
    }
    [[nodiscard]] const UsageFilter &asked() const { return m_ui->usage.listed.last(); }

    std::unique_ptr<UiFixture> m_ui;
};

void tst_TelemetryPage::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->usage.records = m_ui->backend.records;
    fillTelemetry(m_ui->usage, m_ui->clock.nowUs());
    m_ui->open();
    m_ui->showPage(UiFixture::Telemetry);
    QTRY_VERIFY(rows("targets") > 0);
}

void tst_TelemetryPage::cleanup()
{
    m_ui.reset();
}

void tst_TelemetryPage::everyFigureIsThatOfTheRecords()
{
    // Counted here once more, by themselves.
    std::map<QString, std::pair<int, int>> counted;
    for (const UsageRecord &record : std::as_const(m_ui->usage.records)) {
        for (const Attempt &attempt : record.trace) {
            auto &entry = counted[QString::fromUtf8(
                QByteArray(attempt.provider + '/' + attempt.upstreamModel))];
            if (attempt.outcome.startsWith("skipped"))
                continue;
            ++entry.first;
            entry.second += attempt.outcome == "ok" ? 0 : 1;
        }
    }
    QTableView *targets = table("targets");
    QCOMPARE(size_t(rows("targets")), counted.size());
    for (int row = 0; row < rows("targets"); ++row) {
        const auto &[attempts, failures] = counted.at(cell(targets, row, 0));
        QCOMPARE(cell(targets, row, 1), QString::number(attempts));
        QCOMPARE(targets->model()->index(row, 2).data(TableRole::Sort).toInt(), failures);
    }
}

void tst_TelemetryPage::theSelectedTargetIsToldInFull()
{
    QVERIFY(selectRow(table("targets"), QStringLiteral("openai/gpt-5-mini")));
    QTRY_VERIFY(shows(QStringLiteral("Answered with an error")));
    QTRY_VERIFY(shows(QStringLiteral("Opened after 5 failures: Answered with an error")));
    QTRY_VERIFY(shows(QStringLiteral("Closed: it answers again")));
    const auto *histogram = m_ui->window().findChild<HistogramView *>();
    QVERIFY(histogram->accessibleDescription().startsWith(QStringLiteral("p50 ")));
}

void tst_TelemetryPage::itsRequestsAreOneClickAway()
{
    QVERIFY(selectRow(table("targets"), QStringLiteral("openai/gpt-5-mini")));
    m_ui->find<QPushButton>("targetRequests")->click();
    QVERIFY(m_ui->window().page(PageKind::Requests)->isVisible());
    QCOMPARE(asked().models, QByteArrayList{"openai/gpt-5-mini"});
    QCOMPARE(asked().sinceUs, m_ui->clock.nowUs() - 24ll * 3'600'000'000);
}

void tst_TelemetryPage::theSpanIsAskedForAndRemembered()
{
    auto *span = m_ui->find<QComboBox>("span");
    span->setCurrentIndex(3);
    const auto [since, until] = m_ui->usage.telemetrySpans.last();
    QCOMPARE(until, m_ui->clock.nowUs());
    QCOMPARE(until - since, 30ll * 24 * 3'600'000'000);
    QCOMPARE(m_ui->settings.value(QStringLiteral("telemetry/span")).toInt(), 3);
}

void tst_TelemetryPage::aPlaceSelectsATarget()
{
    m_ui->showPage(UiFixture::Overview);
    m_ui->window().showPlace({.page = PageKind::Telemetry, .target = "ollama/qwen3-coder:30b"});
    QTRY_COMPARE(table("targets")->currentIndex().siblingAtColumn(0).data().toString(),
                 QStringLiteral("ollama/qwen3-coder:30b"));
}

void tst_TelemetryPage::anAnomalyLeadsToItsUsageAndItsRequests()
{
    showTab(Anomalies);
    QTRY_COMPARE(rows("anomalies"), 3);
    QVERIFY(m_ui->find<QTabWidget>("telemetryTabs")->tabText(1).endsWith(QStringLiteral("(1)")));
    QTableView *anomalies = table("anomalies");
    QCOMPARE(cell(anomalies, 0, 6), QStringLiteral("Going on"));
    QVERIFY(!m_ui->find<QPushButton>("anomalyRequests")->isEnabled());
    QVERIFY(selectRow(anomalies, QStringLiteral("More errors")));
    m_ui->find<QPushButton>("anomalyRequests")->click();
    const Anomaly anomaly = m_ui->usage.anomalies[1];
    QCOMPARE(asked().keys, QList<Id>{2});
    QCOMPARE(asked().sinceUs, anomaly.startUs);
    QCOMPARE(asked().untilUs, anomaly.endUs);
    QVERIFY(asked().statuses.contains(StatusClass::ServerError));
    QVERIFY(!asked().statuses.contains(StatusClass::Success));
    m_ui->showPage(UiFixture::Telemetry);
    anomalies->setFocus();
    QTest::keyClick(anomalies, Qt::Key_Return);
    QVERIFY(m_ui->window().page(PageKind::Usage)->isVisible());
}

void tst_TelemetryPage::aPlaceSelectsAnAnomaly()
{
    m_ui->showPage(UiFixture::Overview);
    m_ui->window().showPlace({.page = PageKind::Telemetry, .id = 3});
    QTRY_VERIFY(table("anomalies"));
    QTRY_COMPARE(table("anomalies")->currentIndex().siblingAtColumn(0).data().toString(),
                 QStringLiteral("Higher cost a day"));
}

void tst_TelemetryPage::priceChangesTellKeysAndAliases()
{
    showTab(Prices);
    QTRY_COMPARE(rows("prices"), 2);
    QVERIFY(shows(QStringLiteral("The list of 2026-09-23: 2 prices differ.")));
    QVERIFY(shows(QStringLiteral("cost $64.00 with them and would have cost $80.00")));
    table("prices")->selectRow(0);
    QVERIFY(shows(QStringLiteral("keys that used it: ci-agents, junior-codex. Aliases that lead to "
                                 "it: default-agent.")));
}

void tst_TelemetryPage::anotherListIsComparedWith()
{
    showTab(Prices);
    QTRY_COMPARE(rows("prices"), 2);
    QFile file(m_ui->folder.filePath(QStringLiteral("list.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    m_ui->usage.prices.listDate = QStringLiteral("2026-11-01");
    m_ui->usage.prices.changes.clear();
    m_ui->find<QPushButton>("chooseList")->click();
    auto *dialog = m_ui->window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file.fileName());
    QTRY_VERIFY(shows(QStringLiteral("The list of 2026-11-01: 0 prices differ.")));
    QVERIFY(shows(QStringLiteral("No price differs")));
    auto *back = m_ui->find<QPushButton>("builtInList");
    QVERIFY(back);
    back->click();
    QTRY_VERIFY(!m_ui->find<QPushButton>("builtInList"));
}

void tst_TelemetryPage::aFileThatCannotBeReadIsSaid()
{
    showTab(Prices);
    QTRY_COMPARE(rows("prices"), 2);
    m_ui->find<QPushButton>("chooseList")->click();
    auto *dialog = m_ui->window().findChild<QFileDialog *>();
    Q_EMIT dialog->fileSelected(m_ui->folder.filePath(QStringLiteral("missing.json")));
    QVERIFY(shows(QStringLiteral("Cannot read ")));
    QCOMPARE(rows("prices"), 2);
}

void tst_TelemetryPage::wasteIsSummedUpByModelAndKey()
{
    Nanos left = 0;
    std::map<QString, Nanos> byKey;
    for (const UsageRecord &record : std::as_const(m_ui->usage.records)) {
        left += record.status == 499 ? record.costNanos : 0;
        const UsageSums sums = sumsOf(record);
        const Nanos wasted = sums.leftNanos + sums.cutNanos + sums.retryNanos;
        if (wasted > 0)
            byKey[record.keyName] += wasted;
    }
    showTab(Waste);
    QTRY_VERIFY(rows("waste") > 0);
    QCOMPARE(m_ui->usage.queries.last().groupBy, std::optional(UsageDimension::Model));
    QCOMPARE(m_ui->find<MetricCard>("wasteLeft")->figure(), format::money(left));
    m_ui->find<QComboBox>("wasteBy")->setCurrentIndex(1);
    QTRY_COMPARE(size_t(rows("waste")), byKey.size());
    QCOMPARE(m_ui->usage.queries.last().groupBy, std::optional(UsageDimension::Key));
    for (int row = 0; row < rows("waste"); ++row)
        QCOMPARE(cell(table("waste"), row, 4),
                 format::money(byKey.at(cell(table("waste"), row, 0))));
}

void tst_TelemetryPage::wasteLeadsToItsRequests()
{
    showTab(Waste);
    QTRY_VERIFY(rows("waste") > 0);
    QVERIFY(!m_ui->find<QPushButton>("leftRequests")->isEnabled());
    table("waste")->selectRow(0);
    const QByteArray model = cell(table("waste"), 0, 0).toUtf8();
    m_ui->find<QPushButton>("leftRequests")->click();
    QCOMPARE(asked().models, QByteArrayList{model});
    QCOMPARE(asked().statuses, QList<StatusClass>{StatusClass::ClientLeft});
    m_ui->showPage(UiFixture::Telemetry);
    m_ui->find<QPushButton>("retriedRequests")->click();
    QCOMPARE(asked().leastAttempts, 2);
    QVERIFY(asked().statuses.isEmpty());
}

void tst_TelemetryPage::truncationSaysWhatToDo()
{
    showTab(Truncation);
    QTRY_COMPARE(rows("truncation"), 1);
    QCOMPARE(cell(table("truncation"), 0, 0), QStringLiteral("ollama/qwen3-coder:30b"));
    QVERIFY(shows(QStringLiteral("OLLAMA_CONTEXT_LENGTH")));
    table("truncation")->selectRow(0);
    m_ui->find<QPushButton>("truncatedRequests")->click();
    QCOMPARE(asked().models, QByteArrayList{"ollama/qwen3-coder:30b"});
}

void tst_TelemetryPage::emptyTabsSayWhatWillAppear_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("text");
    QTest::newRow("targets") << int(Targets) << QStringLiteral("Nothing was sent to a provider");
    QTest::newRow("anomalies") << int(Anomalies) << QStringLiteral("Nothing left its habit");
    QTest::newRow("prices") << int(Prices) << QStringLiteral("No price differs");
    QTest::newRow("waste") << int(Waste) << QStringLiteral("Nothing was wasted");
    QTest::newRow("truncation") << int(Truncation) << QStringLiteral("No prompt seems to be cut");
}

void tst_TelemetryPage::emptyTabsSayWhatWillAppear()
{
    QFETCH(int, tab);
    QFETCH(QString, text);
    m_ui.reset();
    m_ui = std::make_unique<UiFixture>();
    fillAsAtFirstStart(m_ui->backend);
    m_ui->open();
    m_ui->showPage(UiFixture::Telemetry);
    showTab(Tab(tab));
    QTRY_VERIFY(shows(text));
}

void tst_TelemetryPage::aFailureIsShownInThePage()
{
    m_ui->usage.failNext({ErrorCode::StorageFailed, QStringLiteral("Cannot read.")});
    QTest::keyClick(&m_ui->window(), Qt::Key_F5);
    QTRY_VERIFY(shows(QStringLiteral("Cannot read.")));
    QVERIFY(rows("targets") > 0); // what was there stays
}

QTEST_MAIN(tst_TelemetryPage)
#include "tst_telemetrypage.moc"
