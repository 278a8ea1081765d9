// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/format.h"
#include "tests/ui/pageprobe.h"
#include "ui/charts/timechart.h"
#include "ui/page.h"
#include "ui/widgets/barrow.h"
#include "ui/widgets/linkrow.h"
#include "ui/widgets/metriccard.h"
#include "ui/window/attentionwatch.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>

using namespace orchestris;
using namespace orchestris::test;

namespace {

constexpr qint64 Hour = 3'600ll * 1'000'000;
constexpr qint64 Day = 24 * Hour;

} // namespace

class tst_OverviewPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyFigureIsTheReports();
    void figuresAreComparedWithYesterday();
    void theMonthIsComparedWithTheOneBefore();
    void rightAfterMidnightNothingIsCompared();
    void theDayBeginsByTheSystemsClock();
    void thePeriodIsRemembered();
    void newRequestsAreCounted();
    void anOlderAnswerNeverReplacesANewerOne();
    void theCostChartHasAColourForEachModel();
    void topListsLinkToTheUsagePage();
    void topListsCanBeOfTokensAndRequests();
    void theClosestLimitsComeFirst();
    void whatNeedsAttentionLinksToItsPlace();
    void theNavigationCountsWhatNeedsAttention();
    void allIsWellIsSaid();
    void whatRunsIsCountedAndLinked();
    void aFirstStartExplainsHowToBegin();
    void aFailureIsToldAndTheNextAnswerShown();
    void everythingFitsIntoASmallWindow();
    void rowsAreActivatedByKeys();

private:
    [[nodiscard]] MetricCard *card(const QString &caption) const;
    [[nodiscard]] QList<BarRow *> rows(const char *name) const;
    void open();

    std::unique_ptr<UiFixture> m_ui;
};

void tst_OverviewPage::initTestCase()
{
    qputenv("TZ", "UTC");
}

void tst_OverviewPage::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->usage.records = m_ui->backend.records;
}

void tst_OverviewPage::cleanup()
{
    m_ui.reset();
    qputenv("TZ", "UTC");
}

void tst_OverviewPage::open()
{
    m_ui->open();
    m_ui->window().resize(1280, 1400);
    QTRY_VERIFY(card(QStringLiteral("Requests"))->figure() != QStringLiteral("—"));
}

MetricCard *tst_OverviewPage::card(const QString &caption) const
{
    for (MetricCard *card : m_ui->window().findChildren<MetricCard *>()) {
        if (card->isVisible() && card->accessibleName() == caption)
            return card;
    }
    return nullptr;
}

QList<BarRow *> tst_OverviewPage::rows(const char *name) const
{
    QList<BarRow *> visible;
    for (BarRow *row : m_ui->window().findChildren<BarRow *>(QString::fromLatin1(name))) {
        if (row->isVisible())
            visible.append(row);
    }
    return visible;
}

void tst_OverviewPage::everyFigureIsTheReports()
{
    open();
    UsageSums sums;
    for (const UsageRecord &record : std::as_const(m_ui->usage.records))
        sums += sumsOf(record);
    QCOMPARE(card(QStringLiteral("Requests"))->figure(), QStringLiteral("460"));
    QCOMPARE(card(QStringLiteral("Tokens"))->figure(),
             format::compactCount(sums.tokens.input + sums.tokens.output));
    QCOMPARE(card(QStringLiteral("Cost"))->figure(), format::money(sums.costNanos));
    QCOMPARE(card(QStringLiteral("Errors"))->figure(), format::percent(sums.errors, 460));
    QVERIFY(card(QStringLiteral("Latency p50 / p95"))->figure().endsWith(QStringLiteral(" s")));
    QVERIFY(card(QStringLiteral("Latency p50 / p95"))
                ->remark()
                .contains(QStringLiteral("first token ")));
    double curve = 0;
    for (const double value : card(QStringLiteral("Requests"))->curve())
        curve += value;
    QCOMPARE(curve, 460.0);
}

void tst_OverviewPage::figuresAreComparedWithYesterday()
{
    const QList<UsageRecord> today = m_ui->usage.records;
    for (int i = 0; i < 230; ++i) { // half of them, yesterday at the same time
        UsageRecord record = today[i * 2];
        record.id -= Day / 1000 << 20;
        record.startedAtUs -= Day;
        m_ui->usage.records.append(record);
    }
    UsageRecord later = m_ui->usage.records.constLast(); // yesterday, later than now
    later.id += Hour * 3 / 1000 << 20;
    later.startedAtUs += 3 * Hour;
    m_ui->usage.records.append(later);
    open();
    QTRY_COMPARE(card(QStringLiteral("Requests"))->trend(), QStringLiteral("▲ 100 % on yesterday"));
    QVERIFY(card(QStringLiteral("Cost"))->trend().endsWith(QStringLiteral(" on yesterday")));
    QVERIFY(!card(QStringLiteral("Latency p50 / p95"))->trend().isEmpty());
    QCOMPARE(m_ui->find<QLabel>("trend")->toolTip(), QStringLiteral("Yesterday until 12:00: 230"));
}

void tst_OverviewPage::theMonthIsComparedWithTheOneBefore()
{
    const QList<UsageRecord> today = m_ui->usage.records;
    for (int i = 0; i < 115; ++i) {
        UsageRecord record = today[i];
        record.startedAtUs -= 31 * Day;
        record.id -= 31 * Day / 1000 << 20;
        m_ui->usage.records.append(record);
    }
    open();
    QTest::mouseClick(m_ui->find<QToolButton>("month"), Qt::LeftButton);
    QTRY_COMPARE(card(QStringLiteral("Requests"))->trend(),
                 QStringLiteral("▲ 300 % on last month"));
    QCOMPARE(m_ui->find<QLabel>("since")->text(), QStringLiteral("November 2026 · UTC"));
    QCOMPARE(card(QStringLiteral("Requests"))->curve().size(), size_t(21)); // whole days
}

void tst_OverviewPage::rightAfterMidnightNothingIsCompared()
{
    m_ui->clock.advance(12 * Hour + 60'000'000); // 00:01
    m_ui->open();
    QTRY_COMPARE(card(QStringLiteral("Requests"))->figure(), QStringLiteral("0"));
    QCOMPARE(card(QStringLiteral("Requests"))->trend(), QStringLiteral("too early to compare"));
    QCOMPARE(card(QStringLiteral("Errors"))->figure(), QStringLiteral("—"));
}

void tst_OverviewPage::theDayBeginsByTheSystemsClock()
{
    qputenv("TZ", "Europe/Berlin");
    m_ui->clock.advance(11 * Hour + 1800ll * 1'000'000); // 23:30 UTC, 00:30 in Berlin
    m_ui->open();
    QTRY_VERIFY(m_ui->find<QLabel>("since")->text().endsWith(QStringLiteral("Europe/Berlin")));
    const auto today =
        std::find_if(m_ui->usage.queries.begin(), m_ui->usage.queries.end(),
                     [](const UsageQuery &query) { return query.step == UsageStep::QuarterHour; });
    QVERIFY(today != m_ui->usage.queries.end());
    QCOMPARE(today->sinceUs, m_ui->clock.nowUs() - Hour / 2);
    QCOMPARE(today->timeZone, QByteArray("Europe/Berlin"));
}

void tst_OverviewPage::thePeriodIsRemembered()
{
    open();
    QTest::mouseClick(m_ui->find<QToolButton>("month"), Qt::LeftButton);
    m_ui->console.reset();
    open();
    QVERIFY(m_ui->find<QToolButton>("month")->isChecked());
    QVERIFY(!m_ui->find<QToolButton>("today")->isChecked());
}

void tst_OverviewPage::newRequestsAreCounted()
{
    open();
    UsageRecord record = sampleRecord(0, m_ui->clock.nowUs());
    record.id += 4096;
    m_ui->usage.records.prepend(record);
    m_ui->backend.happen({record});
    QTRY_COMPARE(card(QStringLiteral("Requests"))->figure(), QStringLiteral("461"));
}

void tst_OverviewPage::anOlderAnswerNeverReplacesANewerOne()
{
    open();
    auto *page = m_ui->window().page(PageKind::Overview);
    page->refresh(); // its answer is under way
    m_ui->usage.records.clear();
    page->refresh();
    QTRY_COMPARE(card(QStringLiteral("Requests"))->figure(), QStringLiteral("0"));
    QCoreApplication::processEvents();
    QCOMPARE(card(QStringLiteral("Requests"))->figure(), QStringLiteral("0"));
}

void tst_OverviewPage::theCostChartHasAColourForEachModel()
{
    open();
    const ChartData &data = m_ui->find<TimeChart>("costChart")->data();
    QStringList names;
    QSet<int> colours;
    double sum = 0;
    for (const ChartSeries &series : data.series) {
        names.append(series.name);
        colours.insert(series.slot);
        for (const double value : series.values)
            sum += value;
    }
    QCOMPARE(names,
             QStringList({QStringLiteral("openai/gpt-5"), QStringLiteral("openai/gpt-5-mini"),
                          QStringLiteral("sandbox/lorem")}));
    QCOMPARE(colours.size(), names.size());
    UsageSums sums;
    for (const UsageRecord &record : std::as_const(m_ui->usage.records))
        sums += sumsOf(record);
    QCOMPARE(sum, double(sums.costNanos));
    QCOMPARE(m_ui->find<TimeChart>("latencyChart")->data().series.size(), 3);
    QVERIFY(!m_ui->find<TimeChart>("latencyChart")->data().isEmpty());
}

void tst_OverviewPage::topListsLinkToTheUsagePage()
{
    open();
    auto *page = m_ui->window().page(PageKind::Overview);
    QSignalSpy wanted(page, &Page::placeWanted);
    QTRY_VERIFY(rows("top").size() > 8);
    for (BarRow *row : rows("top")) {
        if (row->name() == QStringLiteral("ci-agents"))
            QTest::mouseClick(row, Qt::LeftButton);
    }
    QCOMPARE(wanted.size(), 1);
    const auto place = wanted.first().first().value<Place>();
    QCOMPARE(place.page, PageKind::Usage);
    QVERIFY(place.query.has_value());
    QCOMPARE(place.query->conditions,
             (QList<UsageCondition>{{UsageDimension::Key, {QByteArray("1")}}}));
    QCOMPARE(place.query->sinceUs, m_ui->clock.nowUs() - 12 * Hour);
    QCOMPARE(m_ui->find<QListWidget>("navigation")->currentRow(), int(PageKind::Usage));
}

void tst_OverviewPage::topListsCanBeOfTokensAndRequests()
{
    open();
    QTRY_VERIFY(!rows("top").isEmpty());
    QCOMPARE(rows("top").first()->name(), QStringLiteral("openai/gpt-5"));
    QVERIFY(rows("top").first()->value().startsWith(u'$'));
    QTest::mouseClick(m_ui->find<QToolButton>("byRequests"), Qt::LeftButton);
    qint64 models = 0;
    for (BarRow *row : rows("top")) {
        if (row->name().contains(u'/'))
            models += row->value().toLongLong();
    }
    QCOMPARE(models, 460);
    m_ui->console.reset();
    open();
    QVERIFY(m_ui->find<QToolButton>("byRequests")->isChecked());
}

void tst_OverviewPage::theClosestLimitsComeFirst()
{
    open();
    QTRY_COMPARE(rows("closeLimit").size(), 5);
    const QList<BarRow *> limits = rows("closeLimit");
    for (int i = 1; i < limits.size(); ++i)
        QVERIFY(limits[i - 1]->share() >= limits[i]->share());
    QVERIFY(limits[1]->name().startsWith(QStringLiteral("“junior”: $5.00 a day")));
    QCOMPARE(limits[1]->value(), QStringLiteral("100 %"));
    QTest::mouseClick(limits[1], Qt::LeftButton);
    QCOMPARE(m_ui->find<QListWidget>("navigation")->currentRow(), int(PageKind::Limits));
    auto *table = m_ui->find<QTableView>("limits");
    QTRY_COMPARE(table->currentIndex().siblingAtColumn(0).data().toString(),
                 QStringLiteral("junior"));
}

void tst_OverviewPage::whatNeedsAttentionLinksToItsPlace()
{
    m_ui->backend.health = {{"openai/gpt-5", CircuitState::Open, 5, "timeout"}};
    open();
    LinkRow *paused = nullptr;
    QTRY_VERIFY(m_ui->find<QPushButton>("allAttention"));
    QTest::mouseClick(m_ui->find<QPushButton>("allAttention"), Qt::LeftButton);
    int shown = 0;
    for (LinkRow *row : m_ui->window().findChildren<LinkRow *>()) {
        shown += row->isVisible() ? 1 : 0;
        if (row->text().contains(QStringLiteral("openai/gpt-5")))
            paused = row;
    }
    QVERIFY(shown > 5);
    QVERIFY(paused);
    QCOMPARE(paused->tone(), Tone::Bad);
    QTest::mouseClick(paused, Qt::LeftButton);
    QCOMPARE(m_ui->find<QListWidget>("navigation")->currentRow(), int(PageKind::Providers));
    auto *table = m_ui->find<QTableView>("");
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("openai"));
}

void tst_OverviewPage::theNavigationCountsWhatNeedsAttention()
{
    fillAsAtFirstStart(m_ui->backend);
    m_ui->backend.configuration.keys.clear();
    m_ui->backend.configuration.limits.clear();
    m_ui->backend.configuration.credentials.clear();
    m_ui->backend.notices.clear();
    m_ui->backend.publish();
    m_ui->open();
    auto *item = m_ui->find<QListWidget>("navigation")->item(0);
    QCOMPARE(item->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Overview"));
    GatewayState state;
    state.kind = GatewayState::Kind::Failed;
    state.problem = QStringLiteral("Port 8383 is in use.");
    m_ui->backend.setState(state);
    QVERIFY(
        item->data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Overview, 1")));
    Anomaly anomaly;
    anomaly.id = 3;
    anomaly.value = "openai/gpt-5";
    anomaly.isOpen = true;
    anomaly.endUs = m_ui->clock.nowUs();
    m_ui->usage.anomalies = {anomaly};
    Q_EMIT m_ui->usage.anomaliesChanged();
    QTRY_VERIFY(
        item->data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Overview, 2")));
    m_ui->showPage(UiFixture::Keys); // it goes on on other pages
    m_ui->backend.setState({GatewayState::Kind::Serving, {}, {}});
    QVERIFY(
        item->data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Overview, 1")));
}

void tst_OverviewPage::allIsWellIsSaid()
{
    m_ui->backend.configuration.keys.clear();
    m_ui->backend.configuration.limits.clear();
    m_ui->backend.configuration.credentials.clear();
    m_ui->backend.notices.clear();
    m_ui->backend.publish();
    open();
    QTRY_VERIFY(shows(QStringLiteral("All is well.")));
    QVERIFY(shows(QStringLiteral("No limits yet.")));
    m_ui->backend.health = {{"openai/gpt-5", CircuitState::Open, 5, "timeout"}};
    Q_EMIT m_ui->backend.targetHealthChanged();
    QVERIFY(!shows(QStringLiteral("All is well.")));
}

void tst_OverviewPage::whatRunsIsCountedAndLinked()
{
    LiveRequest request;
    request.record = sampleRecord(0, m_ui->clock.nowUs());
    request.record.state = RequestState::Open;
    request.ageUs = 41'300'000;
    m_ui->usage.live = {request};
    open();
    auto *link = m_ui->find<QPushButton>("running");
    QTRY_VERIFY2(link->text().startsWith(QStringLiteral("1 running"))
                     && link->text().endsWith(QStringLiteral(" for 41.0 s")),
                 qPrintable(link->text()));
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(m_ui->find<QListWidget>("navigation")->currentRow(), int(PageKind::Live));
}

void tst_OverviewPage::aFirstStartExplainsHowToBegin()
{
    m_ui = std::make_unique<UiFixture>();
    fillAsAtFirstStart(m_ui->backend);
    m_ui->open();
    QTRY_VERIFY(shows(QStringLiteral("Waiting for the first request")));
    const QString code = m_ui->find<QPlainTextEdit>("")->toPlainText();
    QVERIFY(code.contains(QStringLiteral("curl 'http://127.0.0.1:8383/openai/v1/chat")));
    QVERIFY(code.contains(QStringLiteral("\"sandbox/echo\"")));
    const UsageRecord first = sampleRecord(0, m_ui->clock.nowUs());
    m_ui->usage.records = {first};
    m_ui->backend.happen({first});
    QVERIFY(!shows(QStringLiteral("Waiting for the first request")));
    QTRY_VERIFY(card(QStringLiteral("Requests")));
}

void tst_OverviewPage::aFailureIsToldAndTheNextAnswerShown()
{
    open();
    m_ui->usage.failNext({ErrorCode::Unavailable, QStringLiteral("The database is busy.")});
    m_ui->usage.records.clear();
    QTest::mouseClick(m_ui->find<QToolButton>("month"), Qt::LeftButton);
    QTRY_VERIFY(shows(QStringLiteral("The database is busy.")));
    m_ui->window().page(PageKind::Overview)->refresh();
    QTRY_COMPARE(card(QStringLiteral("Requests"))->figure(), QStringLiteral("0"));
}

void tst_OverviewPage::everythingFitsIntoASmallWindow()
{
    open();
    for (const QSize size : {QSize(940, 600), QSize(1280, 800), QSize(1920, 1200)}) {
        m_ui->window().resize(size);
        QCoreApplication::processEvents();
        auto *scroll = m_ui->find<QScrollArea>("overviewScroll");
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                 qPrintable(QString::number(scroll->widget()->width())));
        for (const BarRow *row : rows("top")) {
            const QRect place(row->mapTo(scroll->widget(), QPoint()), row->size());
            QVERIFY(scroll->widget()->rect().contains(place));
        }
    }
    QCOMPARE(m_ui->window().size(), QSize(1920, 1200));
}

void tst_OverviewPage::rowsAreActivatedByKeys()
{
    open();
    QTRY_VERIFY(!rows("closeLimit").isEmpty());
    BarRow *row = rows("closeLimit").first();
    row->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row, Qt::Key_Return);
    QCOMPARE(m_ui->find<QListWidget>("navigation")->currentRow(), int(PageKind::Limits));
    m_ui->showPage(UiFixture::Overview);
    auto *attention = m_ui->window().findChild<LinkRow *>();
    attention->setFocus(Qt::TabFocusReason);
    QTest::keyClick(attention, Qt::Key_Space);
    QVERIFY(m_ui->find<QListWidget>("navigation")->currentRow() != int(PageKind::Overview));
}

QTEST_MAIN(tst_OverviewPage)
#include "tst_overviewpage.moc"
