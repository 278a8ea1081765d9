// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/ownertablemodel.h"
#include "tests/ui/pageprobe.h"
#include "tests/ui/printmodel.h"
#include "ui/people/ownerdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>

using namespace orchestris;
using namespace orchestris::test;

class tst_PeoplePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aUserIsAddedByKeyboard();
    void aUserOfTheSecondOrganizationSeesOnlyTheirModels();
    void anOrganizationIsAdded();
    void namesThatCannotBeAreRefusedInTheForm_data();
    void namesThatCannotBeAreRefusedInTheForm();
    void editingSendsOnlyWhatChanged();
    void aModelThatIsGoneCanBeTakenAway();
    void aFailureStaysInTheForm();
    void disablingAsksWhatBecomesOfRunningRequests_data();
    void disablingAsksWhatBecomesOfRunningRequests();
    void disablingCanBeDeclinedAndUndone();
    void whoIsDisabledIsEnabledAtOnce();
    void searchAndNothingFound();
    void anEmptyPageOffersAnOrganization();
    void aLimitIsMadeForTheSelectedUser();
    void severalAreDisabledAndBroughtBack();
    void filtersNarrowTheTable();
    void thePaneShowsTheirKeysAndLimits();
    void theDialogCountsWhatTheirKeysCouldCall();

private:
    OwnerDialog *open(const char *button);
    template<typename T>
    T *part(const char *name)
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTableView *table() const { return m_ui->find<QTableView>(""); }
    [[nodiscard]] QList<OwnerChange> &changes() { return m_ui->backend.ownerChanges; }

    std::unique_ptr<UiFixture> m_ui;
    QPointer<OwnerDialog> m_dialog;
};

void tst_PeoplePage::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->open();
    m_ui->showPage(UiFixture::People);
}

void tst_PeoplePage::cleanup()
{
    m_ui.reset();
}

OwnerDialog *tst_PeoplePage::open(const char *button)
{
    m_ui->find<QPushButton>(button)->click();
    m_dialog = m_ui->window().findChild<OwnerDialog *>();
    return m_dialog && QTest::qWaitForWindowExposed(m_dialog) ? m_dialog.data() : nullptr;
}

void tst_PeoplePage::aUserIsAddedByKeyboard()
{
    QVERIFY(open("addUser"));
    m_dialog->activateWindow();
    QTRY_VERIFY(part<QLineEdit>("ownerName")->hasFocus());
    QTest::keyClicks(m_dialog->focusWidget(), QStringLiteral(" noor "));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(changes().size(), 1);
    QCOMPARE(changes()[0].kind, OwnerKind::User);
    QCOMPARE(changes()[0].id, 0);
    QCOMPARE(changes()[0].organizationId, 1);
    QCOMPARE(changes()[0].name.value_or(QString()), QStringLiteral("noor"));
    QVERIFY(!changes()[0].models && !changes()[0].enabled && !changes()[0].loopGuard);
    QVERIFY(shows(QStringLiteral("“noor” is added.")));
    QVERIFY(printed(*table()->model(), {0, 3}).contains(QStringLiteral("noor | Example")));
}

void tst_PeoplePage::aUserOfTheSecondOrganizationSeesOnlyTheirModels()
{
    QVERIFY(open("addUser"));
    part<QLineEdit>("ownerName")->setText(QStringLiteral("noor"));
    part<QComboBox>("organization")->setCurrentText(QStringLiteral("Research"));
    part<QRadioButton>("onlyModels")->click();
    QVERIFY(!part<QPushButton>("save")->isEnabled());
    QVERIFY(shows(QStringLiteral("Choose at least one model")));
    auto *models = part<QListWidget>("models");
    models->item(1)->setCheckState(Qt::Checked);
    QVERIFY(part<QPushButton>("save")->isEnabled());
    part<QPushButton>("save")->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(changes()[0].organizationId, 2);
    QCOMPARE(changes()[0].models.value_or(Scope{}), (Scope{false, {QStringLiteral("fast")}}));
}

void tst_PeoplePage::anOrganizationIsAdded()
{
    QVERIFY(open("addOrganization"));
    QVERIFY(!part<QComboBox>("organization")->isVisible());
    part<QLineEdit>("ownerName")->setText(QStringLiteral("Design"));
    part<QComboBox>("loopGuard")->setCurrentIndex(2);
    part<QPushButton>("save")->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(changes()[0].kind, OwnerKind::Organization);
    QVERIFY(changes()[0].loopGuard == LoopGuardAction::Stop);
    QVERIFY(shows(QStringLiteral("3 organization(s)")) || shows(QStringLiteral("3 organizations")));
}

void tst_PeoplePage::namesThatCannotBeAreRefusedInTheForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("hint");
    QTest::newRow("no name") << QStringLiteral("  ") << QStringLiteral("Give the user a name.");
    QTest::newRow("a name that is taken, in other letters")
        << QStringLiteral("LEAD") << QStringLiteral("There is a user named “LEAD” already.");
    QTest::newRow("a name that is too long")
        << QString(101, u'x') << QStringLiteral("at most 100 characters");
}

void tst_PeoplePage::namesThatCannotBeAreRefusedInTheForm()
{
    QFETCH(QString, name);
    QFETCH(QString, hint);
    QVERIFY(open("addUser"));
    part<QLineEdit>("ownerName")->setText(name);
    QVERIFY(shows(hint));
    QVERIFY(!part<QPushButton>("save")->isEnabled());
    part<QLineEdit>("ownerName")->setText(QStringLiteral("Example")); // an organization's is free
    QVERIFY(part<QPushButton>("save")->isEnabled());
}

void tst_PeoplePage::editingSendsOnlyWhatChanged()
{
    QVERIFY(selectRow(table(), QStringLiteral("Research")));
    Q_EMIT table()->activated(table()->currentIndex());
    m_dialog = m_ui->window().findChild<OwnerDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    QCOMPARE(part<QLineEdit>("ownerName")->text(), QStringLiteral("Research"));
    QVERIFY(part<QRadioButton>("onlyModels")->isChecked());
    QCOMPARE(part<QComboBox>("loopGuard")->currentText(), QStringLiteral("Stop"));
    part<QLineEdit>("ownerName")->setText(QStringLiteral("research")); // its own, in other letters
    part<QPushButton>("save")->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(changes()[0].id, 2);
    QCOMPARE(changes()[0].name.value_or(QString()), QStringLiteral("research"));
    QVERIFY(!changes()[0].models && !changes()[0].loopGuard && !changes()[0].enabled);
    QVERIFY(shows(QStringLiteral("“research” is saved.")));
}

void tst_PeoplePage::aModelThatIsGoneCanBeTakenAway()
{
    m_ui->backend.configuration.users[0].models = {
        false, {QStringLiteral("fast"), QStringLiteral("old/model")}};
    m_ui->backend.publish();
    QVERIFY(selectRow(table(), QStringLiteral("maintainer")));
    QVERIFY(open("edit"));
    auto *models = part<QListWidget>("models");
    QListWidgetItem *last = models->item(models->count() - 1);
    QVERIFY(last->text().contains(QStringLiteral("not there now")));
    last->setCheckState(Qt::Unchecked);
    part<QPushButton>("save")->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(changes()[0].models.value_or(Scope{}), (Scope{false, {QStringLiteral("fast")}}));
}

void tst_PeoplePage::aFailureStaysInTheForm()
{
    QVERIFY(open("addUser"));
    part<QLineEdit>("ownerName")->setText(QStringLiteral("noor"));
    m_ui->backend.failNext({ErrorCode::StorageFull, QStringLiteral("The disk is full.")});
    part<QPushButton>("save")->click();
    QVERIFY(!part<QPushButton>("save")->isEnabled()); // not twice
    QTRY_VERIFY(shows(QStringLiteral("The disk is full.")));
    QCOMPARE(part<QLineEdit>("ownerName")->text(), QStringLiteral("noor"));
    part<QPushButton>("save")->click();
    QTRY_VERIFY(!m_dialog);
}

void tst_PeoplePage::disablingAsksWhatBecomesOfRunningRequests_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("ends");
    QTest::newRow("a user whose requests may finish") << QStringLiteral("lead") << false;
    QTest::newRow("a user whose requests are ended") << QStringLiteral("lead") << true;
    QTest::newRow("an organization") << QStringLiteral("Example") << true;
}

void tst_PeoplePage::disablingAsksWhatBecomesOfRunningRequests()
{
    QFETCH(QString, name);
    QFETCH(bool, ends);
    QVERIFY(selectRow(table(), name));
    m_ui->find<QPushButton>("toggle")->click();
    QVERIFY(shows(QStringLiteral("Disable “%1”?").arg(name)));
    QCOMPARE(changes().size(), 0);
    if (ends)
        m_ui->find<QCheckBox>("messageOption")->click();
    m_ui->find<QPushButton>("messageAction")->click();
    QTRY_VERIFY(shows(QStringLiteral("“%1” is disabled").arg(name)));
    QCOMPARE(changes().size(), 1);
    QCOMPARE(changes()[0].enabled.value_or(true), false);
    QCOMPARE(changes()[0].endsRunning, ends);
    QVERIFY(!changes()[0].name && !changes()[0].models);
    QCOMPARE(m_ui->find<QPushButton>("toggle")->text(), QStringLiteral("Ena&ble"));
}

void tst_PeoplePage::disablingCanBeDeclinedAndUndone()
{
    QVERIFY(selectRow(table(), QStringLiteral("junior")));
    m_ui->find<QPushButton>("toggle")->click();
    m_ui->find<QPushButton>("messageKeep")->click();
    QCOMPARE(changes().size(), 0);
    m_ui->find<QPushButton>("toggle")->click();
    m_ui->find<QPushButton>("messageAction")->click();
    QTRY_VERIFY(shows(QStringLiteral("“junior” is disabled")));
    QCOMPARE(m_ui->find<QPushButton>("messageAction")->text(), QStringLiteral("&Undo"));
    m_ui->find<QPushButton>("messageAction")->click();
    QTRY_VERIFY(shows(QStringLiteral("“junior” is enabled again.")));
    QCOMPARE(changes().last().enabled.value_or(false), true);
}

void tst_PeoplePage::whoIsDisabledIsEnabledAtOnce()
{
    QVERIFY(selectRow(table(), QStringLiteral("analyst")));
    m_ui->find<QPushButton>("toggle")->click();
    QTRY_VERIFY(shows(QStringLiteral("“analyst” is enabled again.")));
    QCOMPARE(changes().size(), 1);
    QCOMPARE(changes()[0].kind, OwnerKind::User);
    QCOMPARE(changes()[0].id, 4);
}

void tst_PeoplePage::searchAndNothingFound()
{
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("Ctrl+F")));
    auto *search = qobject_cast<QLineEdit *>(m_ui->window().focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, QStringLiteral("research"));
    QCOMPARE(printed(*table()->model(), {0}), QStringLiteral("Research\nanalyst"));
    QTest::keyClicks(search, QStringLiteral("xyz"));
    QVERIFY(!table());
    QVERIFY(shows(QStringLiteral("Nothing matches")));
}

void tst_PeoplePage::anEmptyPageOffersAnOrganization()
{
    m_ui->backend.configuration.organizations.clear();
    m_ui->backend.configuration.users.clear();
    m_ui->backend.publish();
    QVERIFY(!table());
    QVERIFY(shows(QStringLiteral("Nobody yet")));
    QVERIFY(!m_ui->find<QPushButton>("edit")->isEnabled());
    for (QPushButton *button : m_ui->window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("&Add an organization…"))
            button->click();
    }
    QVERIFY(m_ui->window().findChild<OwnerDialog *>());
}

void tst_PeoplePage::aLimitIsMadeForTheSelectedUser()
{
    QVERIFY(selectRow(table(), QStringLiteral("lead")));
    m_ui->find<QPushButton>("limit")->click();
    QTRY_VERIFY(m_ui->find<QComboBox>("subject"));
    QCOMPARE(m_ui->find<QComboBox>("subjectKind")->currentText(), QStringLiteral("User"));
    QCOMPARE(m_ui->find<QComboBox>("subject")->currentText(), QStringLiteral("lead"));
}

void tst_PeoplePage::severalAreDisabledAndBroughtBack()
{
    table()->setFocus();
    QTest::keySequence(table(), QKeySequence::SelectAll);
    QCOMPARE(m_ui->find<QLabel>("selectedCount")->text(), QStringLiteral("6 selected"));
    m_ui->find<QPushButton>("disableAll")->click();
    QCOMPARE(changes().size(), 0);
    m_ui->find<QCheckBox>("messageOption")->click();
    m_ui->find<QPushButton>("messageAction")->click();
    QTRY_VERIFY(shows(QStringLiteral("5 of them are disabled."))); // one was before
    QCOMPARE(changes().size(), 5);
    for (const OwnerChange &change : changes())
        QVERIFY(change.enabled == false && change.endsRunning);
    m_ui->find<QPushButton>("messageAction")->click(); // Undo
    QTRY_VERIFY(shows(QStringLiteral("5 of them are enabled.")));
    QVERIFY(!m_ui->backend.configuration.users[3].enabled); // who was off before
}

void tst_PeoplePage::filtersNarrowTheTable()
{
    m_ui->find<QComboBox>("filterKind")->setCurrentText(QStringLiteral("Users"));
    QCOMPARE(printed(*table()->model(), {0}), QStringLiteral("junior\nlead\nmaintainer\nanalyst"));
    m_ui->find<QComboBox>("filterOrganization")->setCurrentText(QStringLiteral("Research"));
    QCOMPARE(printed(*table()->model(), {0}), QStringLiteral("analyst"));
    m_ui->find<QPushButton>("clearFilters")->click();
    m_ui->find<QComboBox>("filterState")->setCurrentText(QStringLiteral("Near a limit"));
    QTRY_COMPARE(printed(*table()->model(), {0}),
                 QStringLiteral("Example\njunior\nlead\nmaintainer"));
    QCOMPARE(m_ui->find<QLabel>("rowCount")->text(), QStringLiteral("4 of 6 shown"));
}

void tst_PeoplePage::thePaneShowsTheirKeysAndLimits()
{
    QVERIFY(selectRow(table(), QStringLiteral("junior")));
    m_ui->find<QPushButton>("details")->click();
    QTRY_VERIFY(m_ui->find<QWidget>("ownerPane"));
    QTRY_VERIFY(m_ui->find<QAbstractButton>("limitBar"));
    bool isThere = false;
    for (QAbstractButton *row : m_ui->window().findChildren<QAbstractButton *>()) {
        if (row->isVisible() && row->accessibleName().startsWith(QStringLiteral("junior-codex"))) {
            isThere = true;
            row->click();
            break;
        }
    }
    QVERIFY(isThere);
    QTRY_VERIFY(m_ui->find<QPushButton>("revoke")); // on the page of keys
    QVERIFY(m_ui->find<QPushButton>("revoke")->isEnabled());
}

void tst_PeoplePage::theDialogCountsWhatTheirKeysCouldCall()
{
    QVERIFY(open("addUser"));
    QVERIFY(shows(QStringLiteral("Their keys could call 10 of 11 aliases and models now.")));
    part<QComboBox>("organization")->setCurrentText(QStringLiteral("Research"));
    QVERIFY(shows(QStringLiteral("Their keys could call 1 of 11 aliases and models now.")));
}

QTEST_MAIN(tst_PeoplePage)
#include "tst_peoplepage.moc"
