// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/keytablemodel.h"
#include "tests/ui/printmodel.h"
#include "tests/ui/uifixture.h"
#include "ui/keys/editkeydialog.h"
#include "ui/keys/issuekeydialog.h"
#include "ui/keys/rotatekeydialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace orchestris;
using namespace orchestris::test;

namespace {

/// Everything that any widget of the program shows or would show, tool tips and all.
QString allText()
{
    QStringList texts;
    for (const QWidget *widget : QApplication::allWidgets()) {
        texts += {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(),
                  widget->windowTitle()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts += label->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts += edit->text();
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            texts += edit->toPlainText();
        if (const auto *view = qobject_cast<const QTableView *>(widget)) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex index = view->model()->index(row, column);
                    texts += {index.data().toString(), index.data(Qt::ToolTipRole).toString()};
                }
            }
        }
    }
    return texts.join(u'\n');
}

} // namespace

class tst_KeysPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aKeyIsIssuedByKeyboardAndShownOnce();
    void closingWithoutCopyingAsksFirst();
    void thePieceOfCodeUsesTheFirstModelInScope();
    void theFormExplainsWhatIsWrong();
    void aFailureStaysInTheForm();
    void expiriesAreCountedFromNow_data();
    void expiriesAreCountedFromNow();
    void anEmptyPageOffersToIssueAKey();
    void revokingAsksAndCanBeDeclined();
    void aKeyIsDisabledAndEnabled();
    void disablingCanEndWhatRunsAndBeUndone();
    void aRotatedKeyIsShownOnceAndTheOldOneHasItsGrace();
    void editingSendsOnlyWhatChanged();
    void aKeyOfTheSecondOrganizationIsIssuedToIt();
    void aLimitIsMadeForTheSelectedKey();
    void searchAndNothingFound();
    void requestsMoveTheLastUse();
    void theDialogCountsWhatAKeyCouldCall();

private:
    IssueKeyDialog *openDialog();
    template<typename T>
    T *part(const char *name)
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void issueKey();
    [[nodiscard]] QTableView *table() const { return m_ui->find<QTableView>(""); }
    void select(const QString &name);

    std::unique_ptr<UiFixture> m_ui;
    QPointer<IssueKeyDialog> m_dialog;
};

void tst_KeysPage::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->open();
    m_ui->showPage(UiFixture::Keys);
}

void tst_KeysPage::cleanup()
{
    m_ui.reset();
}

IssueKeyDialog *tst_KeysPage::openDialog()
{
    m_ui->window().issueKey();
    m_dialog = m_ui->window().findChild<IssueKeyDialog *>();
    return QTest::qWaitForWindowExposed(m_dialog) ? m_dialog.data() : nullptr;
}

void tst_KeysPage::issueKey()
{
    part<QLineEdit>("keyName")->setFocus();
    QTest::keyClicks(part<QLineEdit>("keyName"), QStringLiteral("docs-agent"));
    part<QPushButton>("issue")->click();
    QTRY_VERIFY(m_ui->find<QLineEdit>("issuedKey"));
}

void tst_KeysPage::select(const QString &name)
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (table()->model()->index(row, 0).data().toString() == name)
            table()->selectRow(row);
    }
    QVERIFY(table()->selectionModel()->hasSelection());
}

void tst_KeysPage::aKeyIsIssuedByKeyboardAndShownOnce()
{
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("Ctrl+N")));
    m_dialog = m_ui->window().findChild<IssueKeyDialog *>();
    QVERIFY(m_dialog);
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    m_dialog->activateWindow();
    QTRY_VERIFY(part<QLineEdit>("keyName")->hasFocus());
    QTest::keyClicks(m_dialog->focusWidget(), QStringLiteral("docs-agent"));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_ui->find<QLineEdit>("issuedKey"));
    QCOMPARE(m_ui->backend.issued.size(), 1);
    QCOMPARE(m_ui->backend.issued[0].name, QStringLiteral("docs-agent"));
    QCOMPARE(m_ui->backend.issued[0].ownerKind, OwnerKind::Organization);
    QVERIFY(m_ui->backend.issued[0].scope.everything);
    QCOMPARE(part<QLineEdit>("issuedKey")->text(), FakeBackend::keyText());
    QVERIFY(allText().contains(FakeBackend::secretPart()));

    part<QPushButton>("copyKey")->click();
    QCOMPARE(QApplication::clipboard()->text(), FakeBackend::keyText());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY2(!allText().contains(FakeBackend::secretPart()), "closed, and still on a widget");
    QTRY_VERIFY(!m_dialog);
    QVERIFY(!allText().contains(FakeBackend::secretPart()));
    QVERIFY(allText().contains(QStringLiteral("docs-agent"))); // in the table
    for (const QString &entry : m_ui->settings.allKeys())
        QVERIFY(!m_ui->settings.value(entry).toString().contains(FakeBackend::secretPart()));
}

void tst_KeysPage::closingWithoutCopyingAsksFirst()
{
    QVERIFY(openDialog());
    issueKey();
    m_dialog->close();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(allText().contains(QStringLiteral("have not copied the key")));
    m_dialog->close();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(!allText().contains(FakeBackend::secretPart()));
}

void tst_KeysPage::thePieceOfCodeUsesTheFirstModelInScope()
{
    QVERIFY(openDialog());
    part<QRadioButton>("onlyModels")->setChecked(true);
    auto *models = part<QListWidget>("models");
    models->item(3)->setCheckState(Qt::Checked);
    const QString model = models->item(3)->text().section(u' ', 0, 0);
    part<QComboBox>("ownerKind")->setCurrentText(QStringLiteral("A user"));
    part<QLineEdit>("ownerUser")->setText(QStringLiteral(" noor "));
    issueKey();
    const KeyRequest request = m_ui->backend.issued.value(0);
    QCOMPARE(request.scope.everything, false);
    QCOMPARE(request.scope.models, QStringList{model});
    QCOMPARE(request.ownerKind, OwnerKind::User);
    QCOMPARE(request.userName, QStringLiteral("noor"));
    int blocks = 0;
    for (const auto *block : m_dialog->findChildren<QPlainTextEdit *>())
        blocks += block->toPlainText().contains(u'"' + model + u'"') ? 1 : 0;
    QCOMPARE(blocks, 4); // curl, Python, Node, Codex
}

void tst_KeysPage::theFormExplainsWhatIsWrong()
{
    QVERIFY(openDialog());
    auto *issue = part<QPushButton>("issue");
    QVERIFY(!issue->isEnabled());
    QVERIFY(allText().contains(QStringLiteral("Give the key a name.")));
    auto *name = part<QLineEdit>("keyName");
    QTest::keyClicks(name, QStringLiteral("CI-agents"));
    QVERIFY(allText().contains(QStringLiteral("There is a key named “ci-agents” already.")));
    QVERIFY(!issue->isEnabled());
    QTest::keyClicks(name, QStringLiteral("-2"));
    QVERIFY(issue->isEnabled());
    name->clear();
    QTest::keyClicks(name, QString(101, u'x'));
    QVERIFY(allText().contains(QStringLiteral("at most 100 characters")));
    name->clear();
    QTest::keyClicks(name, QStringLiteral("fine"));

    part<QRadioButton>("onlyModels")->setChecked(true);
    QVERIFY(allText().contains(QStringLiteral("Choose at least one model")));
    QVERIFY(!issue->isEnabled());
    part<QListWidget>("models")->item(0)->setCheckState(Qt::Checked);
    QVERIFY(issue->isEnabled());

    part<QComboBox>("ownerKind")->setCurrentText(QStringLiteral("A user"));
    QVERIFY(allText().contains(QStringLiteral("Name the user that owns the key.")));
    QTest::keyClicks(part<QLineEdit>("ownerUser"), QStringLiteral("noor"));
    QVERIFY(allText().contains(QStringLiteral("A new user")));
    QVERIFY(issue->isEnabled());
    part<QLineEdit>("ownerUser")->setText(QStringLiteral("maintainer"));
    QVERIFY(!allText().contains(QStringLiteral("A new user")));

    part<QComboBox>("expiry")->setCurrentIndex(4);
    m_dialog->findChild<QDateEdit *>()->setDate(QDate(2020, 2, 2));
    QVERIFY(allText().contains(QStringLiteral("This date has passed.")));
    QVERIFY(!issue->isEnabled());
}

void tst_KeysPage::aFailureStaysInTheForm()
{
    QVERIFY(openDialog());
    m_ui->backend.failNext({ErrorCode::StorageFull, QStringLiteral("The disk is full.")});
    part<QLineEdit>("keyName")->setText({});
    QTest::keyClicks(part<QLineEdit>("keyName"), QStringLiteral("docs-agent"));
    part<QPushButton>("issue")->click();
    QVERIFY(!part<QPushButton>("issue")->isEnabled()); // not twice
    QTRY_VERIFY(allText().contains(QStringLiteral("The disk is full.")));
    QVERIFY(part<QPushButton>("issue")->isEnabled());
    QCOMPARE(part<QLineEdit>("keyName")->text(), QStringLiteral("docs-agent"));
    part<QPushButton>("issue")->click();
    QTRY_VERIFY(m_ui->find<QLineEdit>("issuedKey"));
}

void tst_KeysPage::expiriesAreCountedFromNow_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<qint64>("days");
    QTest::newRow("never") << 0 << qint64(0);
    QTest::newRow("a week") << 1 << qint64(7);
    QTest::newRow("a month") << 2 << qint64(30);
    QTest::newRow("a quarter") << 3 << qint64(90);
}

void tst_KeysPage::expiriesAreCountedFromNow()
{
    QFETCH(int, choice);
    QFETCH(qint64, days);
    QVERIFY(openDialog());
    part<QComboBox>("expiry")->setCurrentIndex(choice);
    issueKey();
    QCOMPARE(m_ui->backend.issued.value(0).expiresAtUs,
             days == 0 ? 0 : m_ui->clock.nowUs() + days * 86'400'000'000);
}

void tst_KeysPage::anEmptyPageOffersToIssueAKey()
{
    m_ui->backend.configuration.keys.clear();
    m_ui->backend.publish();
    QVERIFY(!table());
    QPushButton *offer = nullptr;
    for (QPushButton *button : m_ui->window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(QStringLiteral("ssue a key")))
            offer = button;
    }
    QVERIFY(offer);
    offer->click();
    QVERIFY(m_ui->window().findChild<IssueKeyDialog *>());
}

void tst_KeysPage::revokingAsksAndCanBeDeclined()
{
    select(QStringLiteral("maintainer-laptop"));
    auto *revoke = m_ui->find<QPushButton>("revoke");
    revoke->click();
    QVERIFY(allText().contains(QStringLiteral("cannot be undone")));
    m_ui->find<QPushButton>("messageKeep")->click();
    QCOMPARE(m_ui->backend.keyStates.size(), 0);
    revoke->click();
    m_ui->find<QPushButton>("messageAction")->click();
    QCOMPARE(m_ui->backend.keyStates.size(), 1);
    QCOMPARE(m_ui->backend.keyStates[0].second, KeyState::Revoked);
    QTRY_VERIFY(allText().contains(QStringLiteral("“maintainer-laptop” is revoked.")));
    QVERIFY(!revoke->isEnabled()); // it stays selected, and has nothing left to revoke
}

void tst_KeysPage::aKeyIsDisabledAndEnabled()
{
    select(QStringLiteral("maintainer-laptop"));
    auto *toggle = m_ui->find<QPushButton>("toggle");
    QCOMPARE(toggle->text(), QStringLiteral("&Disable…"));
    toggle->click();
    QTest::keyClick(m_ui->window().focusWidget(), Qt::Key_Space); // the action has the focus
    QTRY_COMPARE(toggle->text(), QStringLiteral("Ena&ble"));
    toggle->click();
    QTRY_COMPARE(toggle->text(), QStringLiteral("&Disable…"));
    QCOMPARE(m_ui->backend.keyStates,
             (QList<std::pair<Id, KeyState>>{{2, KeyState::Disabled}, {2, KeyState::Active}}));
    QCOMPARE(m_ui->backend.endsRunning, (QList<bool>{false, false}));
    m_ui->backend.failNext({ErrorCode::StorageLocked, QStringLiteral("The database is busy.")});
    toggle->click();
    m_ui->find<QPushButton>("messageAction")->click();
    QTRY_VERIFY(allText().contains(QStringLiteral("The database is busy.")));
}

void tst_KeysPage::disablingCanEndWhatRunsAndBeUndone()
{
    select(QStringLiteral("ci-agents"));
    m_ui->find<QPushButton>("toggle")->click();
    m_ui->find<QCheckBox>("messageOption")->click();
    m_ui->find<QPushButton>("messageAction")->click();
    QTRY_VERIFY(allText().contains(QStringLiteral("“ci-agents” is disabled")));
    QCOMPARE(m_ui->backend.endsRunning, QList<bool>{true});
    m_ui->find<QPushButton>("messageAction")->click(); // Undo
    QTRY_VERIFY(allText().contains(QStringLiteral("“ci-agents” is enabled again.")));
    QCOMPARE(m_ui->backend.keyStates.last().second, KeyState::Active);
    m_ui->find<QPushButton>("toggle")->click();
    QVERIFY(!m_ui->find<QCheckBox>("messageOption")->isChecked()); // not ticked from last time
}

void tst_KeysPage::aRotatedKeyIsShownOnceAndTheOldOneHasItsGrace()
{
    select(QStringLiteral("ci-agents"));
    m_ui->find<QPushButton>("rotate")->click();
    auto *dialog = m_ui->window().findChild<RotateKeyDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    const QPointer<RotateKeyDialog> guard = dialog;
    dialog->findChild<QComboBox *>(QStringLiteral("grace"))->setCurrentIndex(1);
    dialog->findChild<QPushButton *>(QStringLiteral("issue"))->click();
    QTRY_VERIFY(m_ui->find<QLineEdit>("issuedKey"));
    QCOMPARE(m_ui->find<QLineEdit>("issuedKey")->text(), FakeBackend::keyText());
    QCOMPARE(m_ui->backend.rotated, (QList<std::pair<Id, qint64>>{{1, 3'600'000'000}}));
    dialog->close();
    QVERIFY(dialog->isVisible()); // not copied yet
    dialog->close();
    QTRY_VERIFY(!guard);
    QVERIFY(!allText().contains(FakeBackend::secretPart()));
    QVERIFY(allText().contains(QStringLiteral("sk-orc-TestOnly0001-…, is accepted until")));
}

void tst_KeysPage::editingSendsOnlyWhatChanged()
{
    select(QStringLiteral("review-bot"));
    m_ui->find<QPushButton>("edit")->click();
    auto *dialog = m_ui->window().findChild<EditKeyDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    const auto edit = [&](const char *name) {
        return dialog->findChild<QLineEdit *>(QString::fromLatin1(name));
    };
    QVERIFY(!dialog->findChild<QComboBox *>(QStringLiteral("ownerKind"))->isEnabled());
    QCOMPARE(edit("keyName")->text(), QStringLiteral("review-bot"));
    QCOMPARE(edit("addresses")->text(), QStringLiteral("10.0.0.0/8"));
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("save"));
    edit("addresses")->setText(QStringLiteral("example.org"));
    QVERIFY(!save->isEnabled());
    QVERIFY(allText().contains(QStringLiteral("is not an address")));
    edit("addresses")->setText(QStringLiteral("10.0.0.0/8, 2001:db8::/32"));
    edit("keyTags")->setText(QStringLiteral(" team-a ,, bots,team-a "));
    dialog->findChild<QCheckBox *>(QStringLiteral("endpoint-embeddings"))->click();
    dialog->findChild<QComboBox *>(QStringLiteral("loopGuard"))->setCurrentIndex(3);
    save->click();
    QTRY_VERIFY(allText().contains(QStringLiteral("“review-bot” is saved.")));
    QCOMPARE(m_ui->backend.keyChanges.size(), 1);
    const KeyChange change = m_ui->backend.keyChanges[0].second;
    QCOMPARE(m_ui->backend.keyChanges[0].first, 3);
    QVERIFY(!change.name && !change.note && !change.scope && !change.expiresAtUs);
    QCOMPARE(change.tags.value_or(QStringList()),
             (QStringList{QStringLiteral("team-a"), QStringLiteral("bots")}));
    QCOMPARE(change.addresses.value_or(QStringList()),
             (QStringList{QStringLiteral("10.0.0.0/8"), QStringLiteral("2001:db8::/32")}));
    QCOMPARE(change.endpoints.value_or(KeyEndpoints()), AllKeyEndpoints);
    QVERIFY(change.loopGuard && *change.loopGuard == LoopGuardAction::Stop);
}

void tst_KeysPage::aKeyOfTheSecondOrganizationIsIssuedToIt()
{
    QVERIFY(openDialog());
    part<QComboBox>("ownerKind")->setCurrentIndex(1);
    part<QPushButton>("more")->click();
    part<QCheckBox>("endpoint-chat")->click();
    part<QCheckBox>("endpoint-responses")->click();
    part<QCheckBox>("endpoint-embeddings")->click();
    QTest::keyClicks(part<QLineEdit>("keyName"), QStringLiteral("x"));
    QVERIFY(!part<QPushButton>("issue")->isEnabled()); // good for nothing
    part<QCheckBox>("endpoint-chat")->click();
    part<QLineEdit>("keyName")->clear();
    issueKey();
    const KeyRequest request = m_ui->backend.issued.value(0);
    QCOMPARE(request.organizationName, QStringLiteral("Research"));
    QCOMPARE(request.endpoints, KeyEndpoints(KeyEndpoint::Chat));
    QVERIFY(!request.loopGuard);
}

void tst_KeysPage::aLimitIsMadeForTheSelectedKey()
{
    select(QStringLiteral("ci-agents"));
    m_ui->find<QPushButton>("limit")->click();
    QTRY_VERIFY(m_ui->find<QComboBox>("subject"));
    QCOMPARE(m_ui->find<QComboBox>("subject")->currentText(), QStringLiteral("ci-agents"));
}

void tst_KeysPage::searchAndNothingFound()
{
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("Ctrl+F")));
    auto *search = qobject_cast<QLineEdit *>(m_ui->window().focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, QStringLiteral("maintainer"));
    QCOMPARE(table()->model()->rowCount(), 1);
    QTest::keyClicks(search, QStringLiteral("xyz"));
    QVERIFY(!table());
    QVERIFY(allText().contains(QStringLiteral("Nothing matches")));
    search->clear();
    QCOMPARE(table()->model()->rowCount(), 8);
}

void tst_KeysPage::requestsMoveTheLastUse()
{
    QTRY_VERIFY(printed(*table()->model(), {0, KeyTableModel::LastUsed})
                    .contains(QStringLiteral("lead-notebook | Never used")));
    UsageRecord record = sampleRecord(0, m_ui->clock.nowUs());
    record.id += 1 << 21;
    record.keyId = 8;
    m_ui->backend.happen({record});
    m_ui->showPage(UiFixture::Overview);
    m_ui->showPage(UiFixture::Keys);
    QTRY_VERIFY(printed(*table()->model(), {0, KeyTableModel::LastUsed})
                    .contains(QStringLiteral("lead-notebook | just now")));
}

void tst_KeysPage::theDialogCountsWhatAKeyCouldCall()
{
    QVERIFY(openDialog());
    QVERIFY(allText().contains(QStringLiteral("It could call 10 of 11 aliases and models now.")));
    part<QComboBox>("ownerKind")->setCurrentText(QStringLiteral("Organization Research"));
    QVERIFY(allText().contains(QStringLiteral("It could call 1 of 11 aliases and models now.")));
    part<QRadioButton>("onlyModels")->setChecked(true);
    part<QListWidget>("models")->item(0)->setCheckState(Qt::Checked); // not one of Research
    QVERIFY(allText().contains(QStringLiteral("It could call nothing.")));
}

QTEST_MAIN(tst_KeysPage)
#include "tst_keyspage.moc"
