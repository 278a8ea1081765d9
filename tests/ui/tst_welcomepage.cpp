// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pageprobe.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/languagecontroller.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>

using namespace orchestris;
using namespace orchestris::test;

class tst_WelcomePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theyAreWantedUntilThereIsAKey();
    void theSandboxLeadsToAFirstRequestByKeyboardAlone();
    void aProviderWhoseTestFailsFirstIsMended();
    void aProviderIsStoredAsItWasTested();
    void aProviderWhoseModelsCannotBeAddedIsNotStoredTwice();
    void whatIsInTheEnvironmentIsOfferedByName();
    void whatComesLateIsOfferedToo();
    void aChoiceStaysWhenServersAreFound();
    void stepsCanBeGoneBackTo();
    void aKeyNeedsAName();
    void nobodyLeavesWhileAKeyIsIssued();
    void aRefusedRequestIsExplained();
    void whatARequestWasToldStaysWhileOneLooksElsewhere();
    void oneCanBeSentForMe();
    void theToolIsWrittenAfterALook();
    void theToolAndItsWayBackStayWhileOneLooksElsewhere();
    void aPlanIsForTheToolThatIsChosen();
    void aToolIsWrittenOnce();
    void skippingLeavesAndForgetsTheKey();
    void skippingForgetsAProvidersKey();
    void anotherLanguageDoesNotTakeTheNewKeyAway();
    void skippingForgetsTheWayBackToAToolsFiles();

private:
    [[nodiscard]] WelcomePage *page() const { return m_ui->window().findChild<WelcomePage *>(); }
    void enter() const { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }
    void chooseSandbox() const;
    void goToKey();
    void testGroq();
    void goToArrival();
    void goToTool();
    [[nodiscard]] QPushButton *undo() const;
    [[nodiscard]] UsageRecord request(int status) const;

    std::unique_ptr<UiFixture> m_ui;
};

void tst_WelcomePage::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillAsAtFirstStart(m_ui->backend);
    m_ui->open();
    m_ui->window().activateWindow();
    m_ui->showPage(UiFixture::Welcome);
    QTRY_VERIFY(m_ui->find<QListWidget>("providers")->hasFocus());
    QTRY_VERIFY(m_ui->backend.lookedForServers > 0);
    QCoreApplication::processEvents();
}

void tst_WelcomePage::cleanup()
{
    m_ui.reset();
}

void tst_WelcomePage::theyAreWantedUntilThereIsAKey()
{
    QVERIFY(wantsFirstSteps(*m_ui->backend.snapshot()));
    m_ui->backend.configuration.keys.append(ApiKey{});
    m_ui->backend.publish();
    QVERIFY(!wantsFirstSteps(*m_ui->backend.snapshot()));
}

void tst_WelcomePage::chooseSandbox() const
{
    auto *list = m_ui->find<QListWidget>("providers");
    for (int i = 0; i < list->count() && !list->currentItem()->text().contains(u"sandbox"); ++i)
        QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(list->currentItem()->text().contains(u"sandbox"));
}

void tst_WelcomePage::goToKey()
{
    chooseSandbox();
    enter();
    QTRY_VERIFY(m_ui->find<QLineEdit>("keyName"));
    QTRY_VERIFY(m_ui->find<QLineEdit>("keyName")->hasFocus());
}

void tst_WelcomePage::goToArrival()
{
    goToKey();
    enter(); // the proposals are good
    QTRY_VERIFY(m_ui->find<QLineEdit>("issuedKey"));
    m_ui->find<QPushButton>("next")->setFocus();
    enter();
    QTRY_VERIFY(m_ui->find<QListWidget>("firstTools"));
    QTRY_VERIFY(m_ui->find<QListWidget>("firstTools")->count() > 0);
    enter();
    QTRY_VERIFY(m_ui->find<QPushButton>("sendOne"));
}

void tst_WelcomePage::goToTool()
{
    goToArrival();
    m_ui->find<QPushButton>("back")->click();
    QTRY_VERIFY(m_ui->find<QPushButton>("lookAtPlan"));
    QCoreApplication::processEvents();
}

QPushButton *tst_WelcomePage::undo() const
{
    for (QPushButton *button : page()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == u"Undo")
            return button;
    }
    return nullptr;
}

void tst_WelcomePage::testGroq()
{
    QTest::keyClicks(m_ui->find<QListWidget>("providers"), QStringLiteral("Groq"));
    m_ui->find<QLineEdit>("providerKey")->setText(QStringLiteral("a-providers-key"));
    m_ui->find<QPushButton>("next")->click();
    m_ui->backend.finishTest(
        ProviderTest{{QStringLiteral("llama-3.3-70b"), QStringLiteral("qwen3")}, 40});
    QVERIFY(m_ui->find<QPushButton>("next")->isEnabled());
}

UsageRecord tst_WelcomePage::request(int status) const
{
    UsageRecord record = sampleRecord(3, m_ui->clock.nowUs());
    record.keyId = m_ui->backend.configuration.keys.last().id;
    record.state = RequestState::Done;
    record.status = status;
    record.provider = "sandbox";
    record.upstreamModel = "echo";
    return record;
}

void tst_WelcomePage::theSandboxLeadsToAFirstRequestByKeyboardAlone()
{
    goToArrival();
    QCOMPARE(m_ui->backend.issued.size(), 1);
    QCOMPARE(m_ui->backend.issued[0].name, QStringLiteral("first-key"));
    QCOMPARE(m_ui->backend.issued[0].scope.models, QStringList{QStringLiteral("default")});
    QCOMPARE(m_ui->backend.limitsSet.size(), 1);
    QCOMPARE(m_ui->backend.limitsSet[0].amount, 5'000'000'000);
    QCOMPARE(m_ui->backend.limitsSet[0].window, LimitWindow::Day);
    QVERIFY(m_ui->backend.testedDrafts.isEmpty());
    QVERIFY(shows(QStringLiteral("Waiting for the first request…")));
    m_ui->backend.happen({request(200)});
    QTRY_VERIFY(shows(QStringLiteral("It has arrived.")));
    QVERIFY(shows(QStringLiteral("sandbox/echo")));
    QVERIFY(!m_ui->find<QPushButton>("skip")); // there is nothing left to skip
    QVERIFY(m_ui->find<QPushButton>("next")->hasFocus());
    QVERIFY(m_ui->find<QPushButton>("step-4")->accessibleName().endsWith(u"done"));
    enter();
    QTRY_VERIFY(!page()->isVisible());
}

void tst_WelcomePage::aProviderWhoseTestFailsFirstIsMended()
{
    auto *list = m_ui->find<QListWidget>("providers");
    QTest::keyClicks(list, QStringLiteral("Groq"));
    QCOMPARE(list->currentItem()->text(), QStringLiteral("Groq"));
    auto *key = m_ui->find<QLineEdit>("providerKey");
    QVERIFY(key);
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    key->setFocus();
    QTest::keyClicks(key, QStringLiteral("wrong"));
    enter();
    QVERIFY(m_ui->backend.isTesting());
    QVERIFY(!m_ui->find<QPushButton>("next")->isEnabled());
    m_ui->backend.finishTest(
        fail(ErrorCode::Network, QStringLiteral("The provider refused the credential.")));
    QVERIFY(shows(QStringLiteral("The provider refused the credential.")));
    QVERIFY(m_ui->backend.savedDrafts.isEmpty());
    key->selectAll();
    QTest::keyClicks(key, QStringLiteral("right"));
    enter();
    QVERIFY(m_ui->backend.isTesting());
    QCOMPARE(m_ui->backend.testedDrafts.last().keychainSecret->reveal(), QByteArray("right"));
    m_ui->backend.finishTest(
        ProviderTest{{QStringLiteral("llama-3.3-70b"), QStringLiteral("qwen3")}, 40});
    QVERIFY(shows(QStringLiteral("It works: 2 ")));
    QTRY_VERIFY(m_ui->find<QComboBox>("firstModel"));
    m_ui->find<QPushButton>("next")->setFocus();
    enter();
    QTRY_VERIFY(m_ui->find<QLineEdit>("keyName"));
    QCOMPARE(m_ui->backend.savedDrafts.size(), 1);
    QCOMPARE(m_ui->backend.imported.size(), 2);
    QVERIFY(shows(QStringLiteral("It stands for groq/llama-3.3-70b")));
}

void tst_WelcomePage::aProviderIsStoredAsItWasTested()
{
    testGroq();
    m_ui->find<QComboBox>("firstModel")->setCurrentText(QStringLiteral("qwen3"));
    m_ui->find<QPushButton>("next")->click();
    auto *list = m_ui->find<QListWidget>("providers");
    for (const char *part : {"providers", "providerKey", "firstModel", "skip"})
        QVERIFY2(!m_ui->find<QWidget>(part)->isEnabled(), part);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(0)).center());
    QCOMPARE(list->currentItem()->text(), QStringLiteral("Groq"));
    QTRY_VERIFY(m_ui->find<QLineEdit>("keyName"));
    QCOMPARE(m_ui->backend.imported.size(), 2);
    QVERIFY(shows(QStringLiteral("It stands for groq/qwen3")));
    m_ui->find<QPushButton>("back")->click();
    QVERIFY(list->isEnabled());
}

void tst_WelcomePage::aProviderWhoseModelsCannotBeAddedIsNotStoredTwice()
{
    testGroq();
    m_ui->find<QPushButton>("next")->click();
    QCOMPARE(m_ui->backend.savedDrafts.size(), 1);
    m_ui->backend.failNext({ErrorCode::Unavailable, QStringLiteral("The disk is full.")});
    QTRY_VERIFY(shows(QStringLiteral("The disk is full.")));
    QVERIFY(m_ui->find<QPushButton>("next")->isEnabled());
    m_ui->find<QPushButton>("next")->click();
    QTRY_VERIFY(m_ui->find<QLineEdit>("keyName"));
    QCOMPARE(m_ui->backend.savedDrafts.size(), 1);
    QCOMPARE(m_ui->backend.imported.size(), 2);
    QVERIFY(shows(QStringLiteral("It stands for groq/llama-3.3-70b")));
}

void tst_WelcomePage::whatIsInTheEnvironmentIsOfferedByName()
{
    m_ui = std::make_unique<UiFixture>();
    m_ui->tools.environment.insert(QStringLiteral("OPENROUTER_API_KEY"),
                                   QStringLiteral("a-secret-value"));
    fillAsAtFirstStart(m_ui->backend);
    m_ui->open();
    m_ui->showPage(UiFixture::Welcome);
    auto *list = m_ui->find<QListWidget>("providers");
    QCOMPARE(list->item(0)->text(),
             QStringLiteral("OpenRouter, by the variable OPENROUTER_API_KEY"));
    QVERIFY(!shows(QStringLiteral("a-secret-value")));
    m_ui->find<QPushButton>("next")->click();
    QCOMPARE(m_ui->backend.testedDrafts.last().provider.credential.kind,
             CredentialReference::Kind::Environment);
}

void tst_WelcomePage::whatComesLateIsOfferedToo()
{
    m_ui = std::make_unique<UiFixture>(); // the gateway is not up yet
    m_ui->open();
    m_ui->window().activateWindow();
    m_ui->showPage(UiFixture::Welcome);
    QVERIFY(m_ui->find<QListWidget>("providers")->currentItem()->text().contains(u"sandbox"));
    QVERIFY(!m_ui->find<QPushButton>("next")->isEnabled());
    fillAsAtFirstStart(m_ui->backend);
    QVERIFY(m_ui->find<QPushButton>("next")->isEnabled());
    QVERIFY(m_ui->find<QComboBox>("firstModel")->currentText().startsWith(u"sandbox/"));
    goToKey();
}

void tst_WelcomePage::aChoiceStaysWhenServersAreFound()
{
    auto *list = m_ui->find<QListWidget>("providers");
    QTest::keyClicks(list, QStringLiteral("Groq"));
    QTest::keyClicks(m_ui->find<QLineEdit>("providerKey"), QStringLiteral("half a ke"));
    m_ui->backend.servers = {{QStringLiteral("ollama"),
                              QStringLiteral("http://127.0.0.1:11434/v1"),
                              {QStringLiteral("qwen3")}}};
    m_ui->showPage(UiFixture::Overview);
    m_ui->showPage(UiFixture::Welcome);
    QTRY_VERIFY(list->item(0)->text().contains(u"found on this machine"));
    QCOMPARE(list->currentItem()->text(), QStringLiteral("Groq"));
    QCOMPARE(m_ui->find<QLineEdit>("providerKey")->text(), QStringLiteral("half a ke"));
    m_ui->backend.publish();
    QCOMPARE(m_ui->find<QLineEdit>("providerKey")->text(), QStringLiteral("half a ke"));
}

void tst_WelcomePage::stepsCanBeGoneBackTo()
{
    goToKey();
    QCOMPARE(page()->currentStep(), 1);
    m_ui->find<QPushButton>("back")->click();
    QCOMPARE(page()->currentStep(), 0);
    QVERIFY(m_ui->find<QPushButton>("step-2")->isEnabled());
    QVERIFY(!m_ui->find<QPushButton>("step-3")->isEnabled());
    m_ui->find<QPushButton>("step-2")->click();
    QCOMPARE(page()->currentStep(), 1);
}

void tst_WelcomePage::aKeyNeedsAName()
{
    goToKey();
    m_ui->find<QLineEdit>("keyName")->setText(QStringLiteral("  "));
    QVERIFY(shows(QStringLiteral("Give the key a name.")));
    QVERIFY(!m_ui->find<QPushButton>("next")->isEnabled());
    m_ui->find<QLineEdit>("keyName")->setText(QString(101, u'x'));
    QVERIFY(shows(QStringLiteral("A name has at most 100 characters")));
    m_ui->find<QLineEdit>("keyName")->setText(QStringLiteral("mine"));
    QVERIFY(m_ui->find<QPushButton>("next")->isEnabled());
}

void tst_WelcomePage::nobodyLeavesWhileAKeyIsIssued()
{
    goToKey();
    m_ui->find<QPushButton>("next")->click();
    for (const char *way : {"skip", "back", "step-1"}) {
        QVERIFY2(!m_ui->find<QPushButton>(way)->isEnabled(), way);
        m_ui->find<QPushButton>(way)->click();
    }
    QTRY_VERIFY(m_ui->find<QLineEdit>("issuedKey"));
    QCOMPARE(m_ui->find<QLineEdit>("issuedKey")->text(), FakeBackend::keyText());
    for (const char *way : {"skip", "back", "step-1"})
        QVERIFY2(m_ui->find<QPushButton>(way)->isEnabled(), way);
}

void tst_WelcomePage::aRefusedRequestIsExplained()
{
    goToArrival();
    UsageRecord refused = request(404);
    refused.errorCode = "model_not_found";
    m_ui->backend.happen({refused});
    QTRY_VERIFY(shows(QStringLiteral("A request came, and was refused (404).")));
    QVERIFY(shows(QStringLiteral("There is no such model for this key.")));
    UsageRecord other = request(200); // of another key
    other.keyId += 100;
    m_ui->backend.happen({other});
    QVERIFY(!shows(QStringLiteral("It has arrived.")));
}

void tst_WelcomePage::whatARequestWasToldStaysWhileOneLooksElsewhere()
{
    const QString refusal = QStringLiteral("A request came, and was refused (404).");
    goToTool();
    m_ui->backend.happen({request(404)});
    m_ui->find<QPushButton>("next")->click();
    QTRY_VERIFY(m_ui->find<QPushButton>("sendOne"));
    QVERIFY(shows(refusal));
    m_ui->find<QPushButton>("sendOne")->click();
    m_ui->showPage(UiFixture::Overview);
    m_ui->showPage(UiFixture::Welcome);
    QVERIFY(shows(refusal));
    QVERIFY(m_ui->tools.isCalling());
    QShowEvent restored; // of a minimised window
    QSpontaneKeyEvent::setSpontaneous(&restored);
    m_ui->find<QPushButton>("skip")->setFocus();
    qApp->notify(page(), &restored);
    QVERIFY(m_ui->find<QPushButton>("skip")->hasFocus());
    QVERIFY(shows(refusal));
}

void tst_WelcomePage::oneCanBeSentForMe()
{
    goToArrival();
    m_ui->find<QPushButton>("sendOne")->click();
    QVERIFY(m_ui->tools.isCalling());
    QVERIFY(!m_ui->tools.called[0].tool);
    QCOMPARE(m_ui->tools.called[0].target.key.reveal(), FakeBackend::keyText().toUtf8());
    QCOMPARE(m_ui->tools.called[0].target.model, QStringLiteral("default"));
    m_ui->tools.answerCall(FakeTools::goodCall(request(200).id));
    QVERIFY(shows(QStringLiteral("First token after 412 ms")));
}

void tst_WelcomePage::theToolIsWrittenAfterALook()
{
    goToTool();
    m_ui->find<QPushButton>("lookAtPlan")->click();
    QTRY_VERIFY(m_ui->find<QPlainTextEdit>("diff"));
    QVERIFY(m_ui->tools.written.isEmpty());
    QTRY_VERIFY(m_ui->find<QPushButton>("writePlan"));
    m_ui->find<QPushButton>("writePlan")->click();
    QTRY_COMPARE(m_ui->tools.written.size(), 1);
    QTRY_VERIFY(shows(QStringLiteral("is set up. Start it anew.")));
}

void tst_WelcomePage::theToolAndItsWayBackStayWhileOneLooksElsewhere()
{
    goToTool();
    auto *list = m_ui->find<QListWidget>("firstTools");
    list->setCurrentRow(2);
    const QString tool = list->currentItem()->text();
    const auto lookElsewhere = [&] {
        m_ui->showPage(UiFixture::Overview);
        const int before = m_ui->tools.inspected;
        m_ui->showPage(UiFixture::Welcome);
        QTRY_VERIFY(m_ui->tools.inspected > before);
        QCoreApplication::processEvents();
        QCOMPARE(list->currentItem()->text(), tool);
    };
    m_ui->find<QPushButton>("lookAtPlan")->click();
    QTRY_VERIFY(m_ui->find<QPlainTextEdit>("diff"));
    lookElsewhere();
    QVERIFY(m_ui->find<QPlainTextEdit>("diff"));
    m_ui->find<QPushButton>("writePlan")->click();
    QTRY_VERIFY(undo());
    lookElsewhere();
    QVERIFY(undo());
    undo()->click();
    QTRY_COMPARE(m_ui->tools.undone, 1);
}

void tst_WelcomePage::aPlanIsForTheToolThatIsChosen()
{
    goToTool();
    m_ui->find<QPushButton>("lookAtPlan")->click();
    m_ui->find<QListWidget>("firstTools")->setCurrentRow(1); // before the plan is there
    QCoreApplication::processEvents();
    QVERIFY(!m_ui->find<QPlainTextEdit>("diff"));
    QVERIFY(!m_ui->find<QPushButton>("writePlan"));
    m_ui->find<QPushButton>("lookAtPlan")->click();
    QTRY_VERIFY(m_ui->find<QPushButton>("writePlan"));
    m_ui->find<QPushButton>("writePlan")->click();
    QCOMPARE(m_ui->tools.written.size(), 1);
    QCOMPARE(m_ui->tools.written[0].kind, m_ui->tools.planned.last().first);
    QVERIFY(m_ui->tools.planned[0].first != m_ui->tools.planned.last().first);
    QTRY_VERIFY(undo());
}

void tst_WelcomePage::aToolIsWrittenOnce()
{
    goToTool();
    m_ui->find<QPushButton>("lookAtPlan")->click();
    QTRY_VERIFY(m_ui->find<QPushButton>("writePlan"));
    m_ui->find<QPushButton>("writePlan")->click();
    m_ui->find<QPushButton>("writePlan")->click();
    QVERIFY(!m_ui->find<QPushButton>("skip")->isEnabled());
    QTRY_VERIFY(undo());
    QCOMPARE(m_ui->tools.written.size(), 1);
    m_ui->find<QListWidget>("firstTools")->setCurrentRow(1);
    m_ui->find<QPushButton>("lookAtPlan")->click();
    QTRY_VERIFY(m_ui->find<QPushButton>("writePlan"));
    m_ui->tools.failNext({ErrorCode::Conflict, QStringLiteral("It has changed.")});
    m_ui->find<QPushButton>("writePlan")->click();
    QTRY_VERIFY(shows(QStringLiteral("It has changed.")));
    QVERIFY(m_ui->find<QPushButton>("lookAtPlan")); // anew
    QVERIFY(m_ui->find<QListWidget>("firstTools")->isEnabled());
}

void tst_WelcomePage::anotherLanguageDoesNotTakeTheNewKeyAway()
{
    goToTool();
    const QPointer<MainWindow> window = &m_ui->window();
    m_ui->console->language().choose(QStringLiteral("de"));
    const auto back =
        qScopeGuard([this] { m_ui->console->language().choose(QStringLiteral("en")); });
    QTRY_VERIFY(window->messages().isVisible());
    QVERIFY(window);
    QVERIFY(page()->isVisible());
    QVERIFY(!page()->wouldLose().isEmpty());
    m_ui->find<QPushButton>("messageAction")->click();
    QTRY_VERIFY(!window); // made anew, as one wanted
}

void tst_WelcomePage::skippingForgetsAProvidersKey()
{
    testGroq();
    m_ui->find<QPushButton>("skip")->click();
    QTRY_VERIFY(!page()->isVisible());
    QVERIFY(page()->findChild<QLineEdit *>(QStringLiteral("providerKey"))->text().isEmpty());
}

void tst_WelcomePage::skippingForgetsTheWayBackToAToolsFiles()
{
    goToTool();
    m_ui->find<QPushButton>("lookAtPlan")->click();
    QTRY_VERIFY(m_ui->find<QPushButton>("writePlan"));
    m_ui->find<QPushButton>("writePlan")->click();
    QTRY_VERIFY(undo());
    m_ui->find<QPushButton>("skip")->click();
    QTRY_VERIFY(!page()->isVisible());
    for (const MessageBar *bar : page()->findChildren<MessageBar *>())
        QVERIFY2(bar->text().isEmpty(), qPrintable(bar->text()));
}

void tst_WelcomePage::skippingLeavesAndForgetsTheKey()
{
    goToArrival();
    m_ui->find<QPushButton>("skip")->click();
    QTRY_VERIFY(!page()->isVisible());
    for (const QLineEdit *edit : page()->findChildren<QLineEdit *>())
        QVERIFY(!edit->text().contains(FakeBackend::secretPart()));
    for (const QPlainTextEdit *edit : page()->findChildren<QPlainTextEdit *>())
        QVERIFY(!edit->toPlainText().contains(FakeBackend::secretPart()));
    QCOMPARE(page()->currentStep(), 0);
}

QTEST_MAIN(tst_WelcomePage)
#include "tst_welcomepage.moc"
