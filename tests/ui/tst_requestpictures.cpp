// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes pictures of the pages of requests and telemetry, light and dark, beside the tests. Guards
// that they are not blank and have both themes' own ground.
#include "tests/ui/pageprobe.h"
#include "tests/ui/sampletelemetry.h"

#include <QAction>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>

using namespace orchestris;
using namespace orchestris::test;

class tst_RequestPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyState_data();
    void everyState();

private:
    void picture(const QString &name, QWidget *widget = nullptr);
    void requests();
    void telemetry();
    void openRow(int row, int width = 416);

    UiFixture *m_ui = nullptr;
    QString m_theme;
};

void tst_RequestPictures::everyState_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_RequestPictures::everyState()
{
    QFETCH(bool, dark);
    m_theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
    UiFixture ui;
    m_ui = &ui;
    ui.settings.setValue(u"appearance/theme", m_theme);
    fillWithSamples(ui.backend, ui.clock);
    ui.usage.records = ui.backend.records;
    fillTelemetry(ui.usage, ui.clock.nowUs());
    UsageRecord &refused = ui.usage.records[5];
    const Limit limit = ui.backend.configuration.limits.first();
    refused.limits = {{.limitId = limit.id,
                       .metric = LimitMetric::Cost,
                       .amount = limit.amount,
                       .usedBefore = limit.amount / 100 * 93,
                       .heldBefore = limit.amount / 100 * 5,
                       .held = limit.amount / 100 * 4,
                       .refused = true}};
    ui.open();
    ui.window().resize(1280, 800);
    requests();
    telemetry();
    m_ui = nullptr;
}

void tst_RequestPictures::picture(const QString &name, QWidget *widget)
{
    QTest::qWait(0);
    QWidget *shown = widget ? widget : &m_ui->window();
    const QImage image = shown->grab().toImage();
    QVERIFY(!image.isNull());
    if (!widget)
        QCOMPARE(image.pixelColor(image.width() - 6, 6), m_ui->console->theme().theme().window);
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY2(colours.size() > 8, "the picture is as good as blank");
    QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/pictures"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY(image.save(folder.filePath(QStringLiteral("%1-%2.png").arg(name, m_theme))));
}

void tst_RequestPictures::openRow(int row, int width)
{
    auto *table = m_ui->find<QTableView>("requests");
    table->selectRow(row);
    QTest::keyClick(table, Qt::Key_Return);
    auto *detail = m_ui->window().findChild<QWidget *>(QStringLiteral("detail"));
    QTRY_COMPARE(detail->width(), width);
    QTest::qWait(0);
}

void tst_RequestPictures::requests()
{
    m_ui->showPage(UiFixture::Requests);
    QTRY_VERIFY(m_ui->find<QTableView>("requests"));
    UsageRecord running = sampleRecord(0, m_ui->clock.nowUs());
    running.id += 1 << 20;
    running.state = RequestState::Open;
    running.status = 0;
    m_ui->backend.happen({running});
    QTest::qWait(0);
    picture(QStringLiteral("requests"));
    openRow(8); // retried
    picture(QStringLiteral("requests-detail"));
    openRow(6); // refused
    picture(QStringLiteral("requests-refused"));
    m_ui->window().resize(1000, 640);
    openRow(12, 336);
    picture(QStringLiteral("requests-detail-small"));
    m_ui->window().resize(1280, 800);
    m_ui->find<QToolButton>("closeDetail")->click();
    QTRY_VERIFY(!m_ui->window().findChild<QWidget *>(QStringLiteral("detail"))->isVisible());
    Place place{.page = PageKind::Requests};
    place.filter = UsageFilter();
    place.filter->sinceUs = m_ui->clock.nowUs() - 3'600'000'000;
    place.filter->keys = {1, 2};
    place.filter->providers = {"openai", "ollama", "sandbox", "groq"};
    place.filter->leastTotalUs = 1'000'000;
    place.filter->streamed = true;
    m_ui->window().showPlace(place);
    QTRY_VERIFY(m_ui->find<QTableView>("requests")->model()->rowCount() > 0);
    picture(QStringLiteral("requests-filtered"));
    for (const int field : {0, 2, 13}) {
        m_ui->window().findChild<QAction *>(QStringLiteral("filter%1").arg(field))->trigger();
        QTRY_VERIFY(m_ui->find<QWidget>("filterPopup"));
        auto *popup = m_ui->find<QWidget>("filterPopup");
        picture(QStringLiteral("requests-popup-%1").arg(field), popup);
        popup->close();
    }
    place.filter->leastAttempts = 900;
    m_ui->window().showPlace(place);
    QTRY_VERIFY(shows(QStringLiteral("No request fits the filters.")));
    picture(QStringLiteral("requests-none"));
}

void tst_RequestPictures::telemetry()
{
    m_ui->showPage(UiFixture::Telemetry);
    QTRY_VERIFY(m_ui->find<QTableView>("targets"));
    QTRY_VERIFY(selectRow(m_ui->find<QTableView>("targets"), QStringLiteral("openai/gpt-5-mini")));
    picture(QStringLiteral("telemetry-targets"));
    m_ui->window().resize(1000, 640);
    picture(QStringLiteral("telemetry-targets-small"));
    m_ui->window().resize(1280, 800);
    auto *tabs = m_ui->find<QTabWidget>("telemetryTabs");
    const std::pair<const char *, const char *> pages[] = {{"anomalies", "anomalies"},
                                                           {"prices", "prices"},
                                                           {"waste", "waste"},
                                                           {"truncation", "truncation"}};
    int tab = 0;
    for (const auto &[name, table] : pages) {
        tabs->setCurrentIndex(++tab);
        QTRY_VERIFY(m_ui->find<QTableView>(table)
                    && m_ui->find<QTableView>(table)->model()->rowCount() > 0);
        m_ui->find<QTableView>(table)->selectRow(0);
        picture(QStringLiteral("telemetry-%1").arg(QLatin1StringView(name)));
    }
    m_ui->usage.anomalies.clear();
    tabs->setCurrentIndex(1);
    QTRY_VERIFY(shows(QStringLiteral("Nothing left its habit")));
    picture(QStringLiteral("telemetry-anomalies-none"));
}

QTEST_MAIN(tst_RequestPictures)
#include "tst_requestpictures.moc"
