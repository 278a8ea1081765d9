// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pageprobe.h"
#include "ui/settings/databasesection.h"
#include "ui/settings/pricessection.h"

#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

using namespace orchestris;
using namespace orchestris::test;

/// The sections of the settings that do something: the database's and the prices'.
class tst_SettingsCare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_ui.reset(); }
    void theDatabaseIsBackedUpWithProgress();
    void aBackupCanBeEnded();
    void aDamagedFileIsToldOf();
    void compactingIsAskedForFirst();
    void pricesAreSetForThoseThatAreTicked();
    void pricesAreThoseOfTheListThatIsShown();
    void aListThatCannotBeReadLeavesWhatIsShown();

private:
    template<typename T>
    [[nodiscard]] T *at(const char *name) const
    {
        return m_ui->find<T>(name);
    }
    void showSection(int row) const
    {
        at<QListWidget>("sections")->setCurrentRow(row);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = at<QLabel>(name);
        return label ? label->text() : QString();
    }
    void click(const char *name) const
    {
        auto *button = at<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void offerPrice(Id model) const;
    /// Compares with a list that says this.
    void compareWith(const QByteArray &list) const;

    enum { DatabaseCare = 3, Prices = 4 };
    std::unique_ptr<UiFixture> m_ui;
};

void tst_SettingsCare::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->open();
    m_ui->showPage(UiFixture::Settings);
}

void tst_SettingsCare::offerPrice(Id model) const
{
    PriceChange change;
    change.modelId = model;
    change.directId = QStringLiteral("openai/model-%1").arg(model);
    m_ui->usage.prices.changes.push_back(change);
}

void tst_SettingsCare::compareWith(const QByteArray &list) const
{
    const QString path = m_ui->folder.filePath(QStringLiteral("prices.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(list);
    file.close();
    m_ui->window().findChild<PricesSection *>()->readFile(path);
}

void tst_SettingsCare::theDatabaseIsBackedUpWithProgress()
{
    showSection(DatabaseCare);
    QTRY_VERIFY(text("databaseRequests").contains(QStringLiteral("1,204,118")));
    QVERIFY(text("databaseSize").contains(QStringLiteral("512")));
    m_ui->window().findChild<DatabaseSection *>()->backUpTo(QStringLiteral("/backups/a.db"));
    QVERIFY(m_ui->program.isWorking());
    QVERIFY(!at<QPushButton>("backUp")->isEnabled());
    m_ui->program.progressWork(0.5);
    QCOMPARE(at<QProgressBar>("jobProgress")->value(), 500);
    m_ui->program.finishWork(1024 * 1024);
    QTRY_VERIFY(shows(QStringLiteral("The backup is in /backups/a.db: 1.0 MiB.")));
    QVERIFY(at<QPushButton>("backUp")->isEnabled());
}

void tst_SettingsCare::aBackupCanBeEnded()
{
    showSection(DatabaseCare);
    m_ui->window().findChild<DatabaseSection *>()->backUpTo(QStringLiteral("/backups/a.db"));
    m_ui->program.facts.fileBytes = 0; // whatever it is now
    click("cancelJob");
    QTRY_VERIFY(!m_ui->program.isWorking());
    QVERIFY(shows(QStringLiteral("Unless it was done already")));
    QTRY_VERIFY(text("databaseSize").startsWith(QStringLiteral("0 ")));
    QVERIFY(at<QPushButton>("backUp")->isEnabled());
}

void tst_SettingsCare::aDamagedFileIsToldOf()
{
    showSection(DatabaseCare);
    click("checkDatabase");
    QTRY_VERIFY(shows(QStringLiteral("The file is sound")));
    m_ui->program.findings = {QStringLiteral("row 7 missing from index")};
    click("checkDatabase");
    QTRY_VERIFY(shows(QStringLiteral("row 7 missing from index")));
}

void tst_SettingsCare::compactingIsAskedForFirst()
{
    showSection(DatabaseCare);
    click("compact");
    QCOMPARE(m_ui->program.compacted, 0);
    click("messageAction");
    QCOMPARE(m_ui->program.compacted, 1);
    QTRY_VERIFY(shows(QStringLiteral("The file is smaller by 41.0 MiB.")));
}

void tst_SettingsCare::pricesAreSetForThoseThatAreTicked()
{
    m_ui->usage.prices.listDate = QStringLiteral("2026-11-01");
    offerPrice(3);
    offerPrice(4);
    showSection(Prices);
    auto *list = at<QListWidget>("priceChanges");
    QTRY_COMPARE(list->count(), 2);
    QVERIFY(text("priceSource").contains(QStringLiteral("2026-11-01")));
    list->item(0)->setCheckState(Qt::Unchecked);
    click("applyPrices");
    QCOMPARE(m_ui->program.pricesApplied, QList<QList<Id>>{{4}});
    QTRY_VERIFY(shows(QStringLiteral("a new price from now on")));
}

void tst_SettingsCare::pricesAreThoseOfTheListThatIsShown()
{
    offerPrice(3);
    showSection(Prices);
    QTRY_COMPARE(at<QListWidget>("priceChanges")->count(), 1);
    compareWith("a newer list");
    QVERIFY(!at<QPushButton>("applyPrices")->isEnabled()); // the ticks are still the old list's
    QTRY_VERIFY(at<QPushButton>("applyPrices")->isEnabled());
    click("applyPrices");
    QVERIFY(!at<QPushButton>("applyPrices")->isEnabled());
    QCOMPARE(m_ui->program.listApplied, QByteArray("a newer list"));
    QTRY_VERIFY(at<QPushButton>("applyPrices")->isEnabled());
    QCOMPARE(m_ui->program.pricesApplied.size(), 1);
}

void tst_SettingsCare::aListThatCannotBeReadLeavesWhatIsShown()
{
    offerPrice(3);
    showSection(Prices);
    compareWith("a newer list");
    QTRY_VERIFY(at<QPushButton>("builtInList"));
    m_ui->usage.failNext({ErrorCode::InvalidArgument, QStringLiteral("This is no price list.")});
    compareWith("a picture");
    QTRY_VERIFY(shows(QStringLiteral("This is no price list.")));
    QVERIFY(at<QPushButton>("builtInList"));
    click("applyPrices");
    QCOMPARE(m_ui->program.listApplied, QByteArray("a newer list"));
}

QTEST_MAIN(tst_SettingsCare)
#include "tst_settingscare.moc"
