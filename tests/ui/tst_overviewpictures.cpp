// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes pictures of the overview and of the live page over five weeks of invented history, light
// and dark, beside the tests. Guards that they are not blank and have both themes' own ground.
#include "tests/ui/uifixture.h"
#include "ui/page.h"
#include "ui/widgets/metriccard.h"

#include <QDir>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

#include <cmath>

using namespace orchestris;
using namespace orchestris::test;

namespace {

constexpr qint64 Second = 1'000'000;
constexpr qint64 Hour = 3'600 * Second;
constexpr int Hours = 54 * 24;

/// More by day than by night, and more from week to week.
QList<UsageRecord> history(qint64 nowUs)
{
    QRandomGenerator random(20261122);
    QList<UsageRecord> records;
    int number = 0;
    for (int hour = 0; hour < Hours; ++hour) {
        const int clock = (12 - hour % 24 + 24) % 24;
        const double busy = 1.2 + std::sin((clock - 8) * 3.14159 / 12);
        const int count = int(busy * (9.0 - 3.0 * hour / Hours)) + 1;
        for (int i = 0; i < count; ++i) {
            UsageRecord record = sampleRecord(++number % 4'000, nowUs);
            record.startedAtUs = nowUs - hour * Hour - qint64(random.bounded(3'600)) * Second;
            record.id = (record.startedAtUs / 1000 << 20) + number % 4096;
            if (record.provider == "sandbox" && number % 3 > 0) {
                record.provider = "groq";
                record.upstreamModel = "llama-3.3-70b";
            }
            records.append(record);
        }
    }
    return records;
}

} // namespace

class tst_OverviewPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void everyState_data();
    void everyState();

private:
    void picture(const QString &name);
    void overview();
    void live();

    UiFixture *m_ui = nullptr;
    QString m_theme;
};

void tst_OverviewPictures::everyState_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_OverviewPictures::everyState()
{
    QFETCH(bool, dark);
    UiFixture ui;
    m_ui = &ui;
    m_theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
    ui.settings.setValue(u"appearance/theme", m_theme);
    fillWithSamples(ui.backend, ui.clock);
    ui.usage.records = history(ui.clock.nowUs());
    ui.backend.health = {{"ollama/llama3.3", CircuitState::Open, 5, "connect"}};
    for (int i = 0; i < 6; ++i) {
        LiveRequest request;
        request.record = sampleRecord(i * 3 + 1, ui.clock.nowUs());
        request.record.state = RequestState::Open;
        request.record.status = 0;
        request.record.costConfidence = Confidence::Estimated;
        request.ageUs = qint64(300 >> i) * Second + Second / 2;
        request.record.id = (ui.clock.nowUs() - request.ageUs) / 1000 << 20;
        request.isWaiting = i == 5;
        ui.usage.live.append(request);
    }
    ui.open();
    overview();
    live();
    GatewayState state = ui.backend.gatewayState();
    state.isDemo = true;
    ui.backend.setState(state);
    ui.showPage(UiFixture::Overview);
    picture(QStringLiteral("overview-demo"));
}

void tst_OverviewPictures::overview()
{
    m_ui->window().resize(1280, 800);
    QTRY_VERIFY(!m_ui->find<MetricCard>("")->trend().isEmpty());
    QTRY_VERIFY(m_ui->find<QPushButton>("running")->text().startsWith(u'6'));
    QTest::qWait(0);
    picture(QStringLiteral("overview-today"));
    auto *scroll = m_ui->find<QScrollArea>("overviewScroll")->verticalScrollBar();
    scroll->setValue(scroll->maximum());
    picture(QStringLiteral("overview-bottom"));
    scroll->setValue(0);
    m_ui->find<QToolButton>("month")->click();
    QTRY_VERIFY(m_ui->find<MetricCard>("")->trend().contains(QStringLiteral("last month")));
    picture(QStringLiteral("overview-month"));
    m_ui->window().resize(1920, 1200);
    picture(QStringLiteral("overview-large"));
    m_ui->window().resize(940, 600);
    picture(QStringLiteral("overview-least"));
    m_ui->window().resize(1280, 800);
}

void tst_OverviewPictures::live()
{
    m_ui->showPage(UiFixture::Live);
    auto *table = m_ui->find<QTableView>("live");
    QTRY_COMPARE(table->model()->rowCount(), 6);
    table->selectRow(2);
    picture(QStringLiteral("live"));
    m_ui->find<QPushButton>("stopKey")->click();
    picture(QStringLiteral("live-stop"));
    m_ui->find<QPushButton>("messageKeep")->click();
    m_ui->window().resize(940, 600);
    picture(QStringLiteral("live-least"));
    m_ui->window().resize(1280, 800);
    m_ui->usage.live.clear();
    m_ui->window().page(PageKind::Live)->refresh();
    QTRY_COMPARE(table->model()->rowCount(), 0);
    picture(QStringLiteral("live-empty"));
}

void tst_OverviewPictures::picture(const QString &name)
{
    QTest::qWait(0);
    const QImage image = m_ui->window().grab().toImage();
    const QColor ground = m_ui->console->theme().theme().window;
    if (!m_ui->backend.gatewayState().isDemo)
        QCOMPARE(image.pixelColor(image.width() - 6, 6), ground);
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY2(colours.size() > 8, "the picture is as good as blank");
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/pictures"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY(image.save(folder.filePath(QStringLiteral("%1-%2.png").arg(name, m_theme))));
}

QTEST_MAIN(tst_OverviewPictures)
#include "tst_overviewpictures.moc"
