// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a picture of each section of the settings and of the audit, light and dark, small and
// large, beside the tests. Guards that nothing needs more width than the least window has.
#include "tests/ui/uifixture.h"
#include "ui/settings/settingspage.h"

#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QTableView>

using namespace orchestris;
using namespace orchestris::test;

class tst_SettingsPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();

private:
    void open(const QString &theme, const QSize &size);
    void save(const QString &name) const;

    std::unique_ptr<UiFixture> m_ui;
    QString m_suffix;
};

void tst_SettingsPictures::open(const QString &theme, const QSize &size)
{
    m_ui = std::make_unique<UiFixture>();
    m_ui->settings.setValue(u"appearance/theme", theme);
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->program.program.startedWith = m_ui->backend.configuration.settings;
    m_ui->usage.prices.listDate = QStringLiteral("2026-11-01");
    m_ui->usage.prices.listSource = QStringLiteral("the providers' own pages");
    m_ui->usage.prices.unchanged = 11;
    m_ui->usage.prices.unlisted = 3;
    for (int i = 1; i <= 3; ++i) {
        PriceChange change;
        change.modelId = i;
        change.directId = QStringLiteral("openai/model-%1").arg(i);
        change.current = Price{1, {i * 1'000'000'000ll, {}, {}, 8'000'000'000}, {}, {}, 0};
        change.listed = Price{2, {i * 900'000'000ll, {}, {}, 7'000'000'000}, {}, {}, 0};
        change.requests = 1200 * i;
        change.costNanos = 31'000'000'000 * i;
        change.listedNanos = 27'500'000'000 * i;
        m_ui->usage.prices.changes.push_back(change);
    }
    m_ui->open();
    m_ui->window().resize(size);
}

void tst_SettingsPictures::save(const QString &name) const
{
    QTest::qWait(0);
    QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/pictures"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY(m_ui->window().grab().save(folder.filePath(name + m_suffix)));
}

void tst_SettingsPictures::pictures_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << QStringLiteral("light") << QSize(1280, 800);
    QTest::newRow("dark") << QStringLiteral("dark") << QSize(1280, 800);
    QTest::newRow("light, large") << QStringLiteral("light") << QSize(1920, 1200);
}

void tst_SettingsPictures::pictures()
{
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    open(theme, size);
    m_suffix = QStringLiteral("-%1-%2.png").arg(theme).arg(size.width());
    m_ui->showPage(UiFixture::Settings);
    auto *sections = m_ui->find<QListWidget>("sections");
    const auto *scroll = m_ui->window().findChild<SettingsPage *>()->findChild<QScrollArea *>();
    for (int row = 0; row < sections->count(); ++row) {
        sections->setCurrentRow(row);
        QTest::qWait(0);
        QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
                 qPrintable(sections->item(row)->text()));
        save(QStringLiteral("settings-%1").arg(row));
    }
    sections->setCurrentRow(0);
    m_ui->find<QLineEdit>("listen_address")->selectAll();
    QTest::keyClicks(m_ui->find<QLineEdit>("listen_address"), QStringLiteral("0.0.0.0"));
    m_ui->find<QLineEdit>("port")->selectAll();
    QTest::keyClicks(m_ui->find<QLineEdit>("port"), QStringLiteral("90000"));
    save(QStringLiteral("settings-changed"));
    QTest::keyClicks(m_ui->find<QLineEdit>("settingsSearch"), QStringLiteral("time"));
    save(QStringLiteral("settings-search"));
    m_ui->showPage(UiFixture::Audit);
    auto *table = m_ui->find<QTableView>("audit");
    QTRY_COMPARE(table->model()->rowCount(), 7);
    save(QStringLiteral("audit"));
    table->selectRow(2);
    QTRY_COMPARE(m_ui->find<QWidget>("auditPane")->width(), 416);
    save(QStringLiteral("audit-pane"));
}

QTEST_MAIN(tst_SettingsPictures)
#include "tst_settingspictures.moc"
