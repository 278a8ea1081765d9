// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/keyformat.h"
#include "models/tables/tooltablemodel.h"
#include "models/tables/toolwords.h"
#include "tests/ui/pageprobe.h"
#include "ui/connect/fixtooldialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRandomGenerator>

using namespace orchestris;
using namespace orchestris::test;

class tst_ConnectPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void toolsAreListedAndTheWorstIsShown();
    void everyFindingHasWordsAndACure();
    void theModelKeepsItsPromises();
    void filesAreWatchedOnlyWhileThePageIsShown();
    void aToolIsMendedByKeyboardAndThatIsUndone();
    void theDifferenceIsShownBeforeAnythingIsWritten();
    void aKeyIsIssuedForTheChosenModelAlone();
    void aPastedKeyMustBeWhole();
    void whatCannotBeWrittenStaysInTheDialog();
    void aSecondTryIssuesNoSecondKey();
    void aSecondTryForAnotherModelIsAllowedThatModel();
    void aKeyThatIsNotUsedIsRevoked_data();
    void aKeyThatIsNotUsedIsRevoked();
    void aKeyThatCannotBeRevokedIsNamed();
    void itIsNotLeftWhileItIsWritten();
    void aTestShowsItsStepsAndLeadsToTheRequest();
    void aTestThatFailsSaysWhatToDo();
    void aTestIsEndedByItsButton();
    void snippetsAreCopiedWithoutAKey();

private:
    [[nodiscard]] QTableView *table() const { return m_ui->find<QTableView>("tools"); }
    FixToolDialog *openDialog();
    [[nodiscard]] QPushButton *save() const
    {
        return m_dialog->findChild<QPushButton *>(QStringLiteral("save"));
    }
    template<typename T>
    T *part(const char *name)
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<UiFixture> m_ui;
    QPointer<FixToolDialog> m_dialog;
};

void tst_ConnectPage::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->open();
    m_ui->showPage(UiFixture::Connect);
    QTRY_COMPARE(table()->model()->rowCount(), int(AllTools.size()));
}

void tst_ConnectPage::cleanup()
{
    m_ui.reset();
}

FixToolDialog *tst_ConnectPage::openDialog()
{
    m_ui->find<QPushButton>("fixTool")->click();
    m_dialog = m_ui->window().findChild<FixToolDialog *>();
    return m_dialog && QTest::qWaitForWindowExposed(m_dialog) ? m_dialog.data() : nullptr;
}

void tst_ConnectPage::toolsAreListedAndTheWorstIsShown()
{
    QVERIFY(shows(QStringLiteral("1 ready, 1 to be mended")));
    QTRY_VERIFY(shows(QStringLiteral("Codex CLI: Does not work")));
    QTRY_VERIFY(shows(QStringLiteral("Its key “workshop-2026” has expired.")));
    QVERIFY(shows(QStringLiteral("The nearest is “default-agent”.")));
    QVERIFY(shows(QStringLiteral("~/.codex/config.toml, line 7")));
    QVERIFY(selectRow(table(), QStringLiteral("opencode")));
    QTRY_VERIFY(shows(QStringLiteral("Nothing is wrong with its configuration.")));
}

void tst_ConnectPage::everyFindingHasWordsAndACure()
{
    const ToolSurroundings home{QStringLiteral("/example/home"), {}};
    QSet<QString> texts;
    for (int kind = 0; kind <= int(FindingKind::Overruled); ++kind) {
        const ToolFinding finding{
            FindingKind(kind),
            {QStringLiteral("%2 one"), QStringLiteral("two"), QStringLiteral("three")}};
        const QString text = words::findingText(finding, home);
        QVERIFY2(!texts.contains(text), qPrintable(text));
        texts.insert(text);
        QVERIFY(!words::findingCure(finding).isEmpty());
        QVERIFY2(!text.contains(QStringLiteral("two one")), qPrintable(text)); // not filled twice
    }
    for (int problem = 1; problem <= int(CallProblem::NoAnswer); ++problem) {
        CallReport report;
        report.problem = CallProblem(problem);
        QVERIFY(!words::callCure(report).isEmpty());
    }
}

void tst_ConnectPage::theModelKeepsItsPromises()
{
    ToolTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(m_ui->tools.reports);
    model.setRows(m_ui->tools.reports.mid(2));
    model.setRows(m_ui->tools.reports);
    QCOMPARE(model.rowCount(), 6);
}

void tst_ConnectPage::filesAreWatchedOnlyWhileThePageIsShown()
{
    QVERIFY(m_ui->tools.isWatched);
    const int before = m_ui->tools.inspected;
    m_ui->tools.reports[0].state = ToolState::Ready;
    m_ui->tools.reports[0].findings.clear();
    Q_EMIT m_ui->tools.toolsChanged();
    QTRY_VERIFY(shows(QStringLiteral("Codex CLI: Ready")));
    QCOMPARE(m_ui->tools.inspected, before + 1);
    m_ui->showPage(UiFixture::Overview);
    QVERIFY(!m_ui->tools.isWatched);
    Q_EMIT m_ui->tools.toolsChanged();
    QCOMPARE(m_ui->tools.inspected, before + 1);
}

void tst_ConnectPage::aToolIsMendedByKeyboardAndThatIsUndone()
{
    QVERIFY(openDialog());
    m_dialog->activateWindow();
    QTRY_VERIFY(save()->isEnabled());
    QCOMPARE(part<QComboBox>("toolModel")->currentText(), QStringLiteral("default-agent"));
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_ui->tools.written.size(), 1);
    QCOMPARE(m_ui->tools.planned.last().second.baseUrl,
             QStringLiteral("http://127.0.0.1:8383/openai/v1"));
    QTRY_VERIFY(shows(QStringLiteral("Codex CLI is set up. Start it anew.")));
    QTRY_VERIFY(shows(QStringLiteral("Codex CLI: Ready")));
    for (QPushButton *button : m_ui->window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == u"Undo")
            button->click();
    }
    QTRY_COMPARE(m_ui->tools.undone, 1);
    QTRY_VERIFY(shows(QStringLiteral("Codex CLI is set up as before.")));
}

void tst_ConnectPage::theDifferenceIsShownBeforeAnythingIsWritten()
{
    QVERIFY(openDialog());
    auto *diff = part<QPlainTextEdit>("diff");
    QTRY_VERIFY(diff->toPlainText().contains(QStringLiteral("+base_url = ")));
    QVERIFY(diff->toPlainText().contains(QStringLiteral("~/.codex/config.toml")));
    QVERIFY(diff->toPlainText().contains(QStringLiteral("-model = \"old\"")));
    QVERIFY(m_ui->tools.written.isEmpty());
    QVERIFY(m_ui->backend.issued.isEmpty());
    part<QPushButton>("cancel")->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_ui->tools.written.isEmpty());
}

void tst_ConnectPage::aKeyIsIssuedForTheChosenModelAlone()
{
    QVERIFY(openDialog());
    part<QComboBox>("toolModel")->setCurrentText(QStringLiteral("openai/gpt-5"));
    QTRY_VERIFY(save()->isEnabled());
    save()->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_ui->backend.issued.size(), 1);
    QCOMPARE(m_ui->backend.issued[0].name, QStringLiteral("codex"));
    QCOMPARE(m_ui->backend.issued[0].scope.models, QStringList{QStringLiteral("openai/gpt-5")});
    QVERIFY(!m_ui->backend.issued[0].scope.everything);
    QCOMPARE(m_ui->tools.planned.last().second.key.reveal(), FakeBackend::keyText().toUtf8());
}

void tst_ConnectPage::aPastedKeyMustBeWhole()
{
    QVERIFY(openDialog());
    auto *choice = part<QComboBox>("keyChoice");
    choice->setCurrentIndex(choice->count() - 1);
    QVERIFY(part<QLineEdit>("pastedKey")->isVisible());
    QVERIFY(shows(QStringLiteral("Paste the key.")));
    part<QLineEdit>("pastedKey")->setText(QStringLiteral("sk-orc-half"));
    QVERIFY(shows(QStringLiteral("This is not a whole key of this gateway.")));
    QVERIFY(!save()->isEnabled());
}

void tst_ConnectPage::whatCannotBeWrittenStaysInTheDialog()
{
    QVERIFY(selectRow(table(), QStringLiteral("Continue")));
    QVERIFY(openDialog());
    QTRY_VERIFY(save()->isEnabled());
    m_ui->tools.failNext(
        {ErrorCode::Conflict, QStringLiteral("The file has changed in the meantime.")});
    save()->click();
    QTRY_VERIFY(shows(QStringLiteral("The file has changed in the meantime.")));
    QVERIFY(m_dialog);
    QVERIFY(m_ui->tools.written.isEmpty());
}

void tst_ConnectPage::aSecondTryIssuesNoSecondKey()
{
    whatCannotBeWrittenStaysInTheDialog();
    QTRY_VERIFY(save()->isEnabled());
    save()->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_ui->backend.issued.size(), 1);
    QCOMPARE(m_ui->tools.written.size(), 1);
}

void tst_ConnectPage::aSecondTryForAnotherModelIsAllowedThatModel()
{
    whatCannotBeWrittenStaysInTheDialog();
    part<QComboBox>("toolModel")->setCurrentText(QStringLiteral("openai/gpt-5"));
    QTRY_VERIFY(save()->isEnabled());
    save()->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_ui->backend.issued.size(), 1);
    const ApiKey key = m_ui->backend.configuration.keys.last();
    QCOMPARE(key.name, m_ui->backend.issued[0].name);
    QCOMPARE(key.scope.models, QStringList{QStringLiteral("openai/gpt-5")});
    QCOMPARE(m_ui->tools.planned.last().second.model, QStringLiteral("openai/gpt-5"));
    QCOMPARE(m_ui->tools.written.size(), 1);
    QVERIFY(m_ui->backend.keyStates.isEmpty());
}

void tst_ConnectPage::aKeyThatIsNotUsedIsRevoked_data()
{
    QTest::addColumn<bool>("givesUp");
    QTest::newRow("the set-up is given up") << true;
    QTest::newRow("another key is used in the end") << false;
}

void tst_ConnectPage::aKeyThatIsNotUsedIsRevoked()
{
    QFETCH(bool, givesUp);
    whatCannotBeWrittenStaysInTheDialog();
    const Id key = m_ui->backend.configuration.keys.last().id;
    if (givesUp) {
        QTest::keyClick(m_dialog, Qt::Key_Escape);
    } else {
        auto *choice = part<QComboBox>("keyChoice");
        choice->setCurrentIndex(choice->count() - 1);
        QRandomGenerator random(7);
        part<QLineEdit>("pastedKey")->setText(QString::fromLatin1(generateKey(random).text));
        QTRY_VERIFY(save()->isEnabled());
        save()->click();
    }
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_ui->backend.keyStates, (QList<std::pair<Id, KeyState>>{{key, KeyState::Revoked}}));
    if (givesUp)
        QTRY_VERIFY(shows(QStringLiteral("is revoked.")));
    else
        QTRY_VERIFY(shows(QStringLiteral("Continue is set up. Start it anew.")));
    QCOMPARE(m_ui->tools.written.size(), givesUp ? 0 : 1);
}

void tst_ConnectPage::aKeyThatCannotBeRevokedIsNamed()
{
    whatCannotBeWrittenStaysInTheDialog();
    m_ui->backend.failNext({ErrorCode::Unavailable, QStringLiteral("The disk is full.")});
    part<QPushButton>("cancel")->click();
    QTRY_VERIFY(!m_dialog);
    QTRY_VERIFY(shows(
        QStringLiteral("The new key “%1” is used by nothing").arg(m_ui->backend.issued[0].name)));
    QVERIFY(shows(QStringLiteral("The disk is full.")));
}

void tst_ConnectPage::itIsNotLeftWhileItIsWritten()
{
    QVERIFY(openDialog());
    QTRY_VERIFY(save()->isEnabled());
    save()->click();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_ui->tools.written.size(), 1);
    QTRY_VERIFY(shows(QStringLiteral("Codex CLI is set up. Start it anew.")));
    QVERIFY(m_ui->backend.keyStates.isEmpty());
}

void tst_ConnectPage::aTestShowsItsStepsAndLeadsToTheRequest()
{
    m_ui->find<QPushButton>("testTool")->click();
    QVERIFY(m_ui->tools.isCalling());
    QVERIFY(m_ui->tools.called[0].tool == ToolKind::Codex);
    QVERIFY(shows(QStringLiteral("Reaching the server")));
    QVERIFY(!m_ui->find<QPushButton>("testTool")->isEnabled());
    CallReport begun;
    begun.reached = CallStage::FirstToken;
    begun.connectMs = 41;
    m_ui->tools.answerCall(begun);
    QVERIFY(shows(QStringLiteral("Reached, after 41 ms")));
    const qint64 id = m_ui->backend.records.first().id;
    m_ui->tools.answerCall(FakeTools::goodCall(id));
    QVERIFY(shows(QStringLiteral("First token after 412 ms")));
    QVERIFY(shows(QStringLiteral("The usage is recorded: req_")));
    QVERIFY(m_ui->find<QPushButton>("testTool")->isEnabled());
    m_ui->find<QPushButton>("showRequest")->click();
    QTRY_VERIFY(m_ui->find<QTableView>("requests"));
}

void tst_ConnectPage::aTestThatFailsSaysWhatToDo()
{
    m_ui->find<QPushButton>("testTool")->click();
    CallReport report;
    report.problem = CallProblem::KeyRefused;
    report.reached = stageOf(report.problem);
    report.isOver = true;
    report.status = 401;
    report.message = QStringLiteral("This key has expired.");
    m_ui->tools.answerCall(report);
    QVERIFY(shows(QStringLiteral("The key is refused. Set the tool up with a new key")));
    QVERIFY(shows(QStringLiteral("It said: This key has expired.")));
    QVERIFY(!m_ui->find<QPushButton>("showRequest"));
}

void tst_ConnectPage::aTestIsEndedByItsButton()
{
    m_ui->find<QPushButton>("testTool")->click();
    QVERIFY(m_ui->tools.isCalling());
    m_ui->find<QPushButton>("cancelCall")->click();
    QVERIFY(!m_ui->tools.isCalling());
    QVERIFY(m_ui->find<QPushButton>("testTool")->isEnabled());
}

void tst_ConnectPage::snippetsAreCopiedWithoutAKey()
{
    m_ui->find<QPushButton>("copySnippet")->click();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("[model_providers.orchestris]")));
    QVERIFY(copied.contains(QStringLiteral("ORCHESTRIS_API_KEY=YOUR_KEY")));
    QVERIFY(copied.contains(QStringLiteral("~/.codex/.env")));
}

QTEST_MAIN(tst_ConnectPage)
#include "tst_connectpage.moc"
