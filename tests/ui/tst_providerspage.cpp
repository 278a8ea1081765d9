// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/printmodel.h"
#include "tests/ui/uifixture.h"
#include "ui/providers/providerdialog.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace orchestris;
using namespace orchestris::test;

class tst_ProvidersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void presetsFillWhatWasNotTyped();
    void aProviderIsAddedAndItsModelsImported();
    void theKeychainSecretGoesOutOnceAndIsNotKept();
    void anUnchangedCredentialKeepsItsSecret();
    void theFormExplainsWhatIsWrong_data();
    void theFormExplainsWhatIsWrong();
    void aTestCanBeCancelled();
    void aTestShowsItsSteps();
    void anEditEndsTheTest();
    void aFailedTestSaysWhatToDo();
    void modelsAlreadyThereAreNotImportedAgain();
    void aFailureToSaveStaysInTheDialog();
    void theSandboxIsLabelledAndCannotBeEdited();
    void disablingAndRemoving();
    void manyAreDisabledAtOnceAndBack();
    void whatFailsAmongManyIsSaidAndNotTakenBack();
    void undoingASwitchKeepsWhatSomebodyChanged();
    void removingSaysWhichAliasesLeadNowhere();
    void theGalleryFillsTheForm();
    void theGalleryIsSearched_data();
    void theGalleryIsSearched();
    void thePaneTellsHowAProviderDoes();

private:
    void openGallery();
    void openAdd(); ///< beyond the gallery
    void openEdit(const QString &name);
    void select(const QString &name);
    template<typename T>
    T *part(const char *name)
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString messages() const
    {
        QStringList texts;
        for (const MessageBar *bar : m_ui->window().findChildren<MessageBar *>())
            texts += bar->text();
        return texts.join(u'\n');
    }

    std::unique_ptr<UiFixture> m_ui;
    QPointer<ProviderDialog> m_dialog;
};

void tst_ProvidersPage::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->open();
    m_ui->showPage(UiFixture::Providers);
}

void tst_ProvidersPage::cleanup()
{
    m_ui.reset();
}

void tst_ProvidersPage::openAdd()
{
    openGallery();
    part<QAbstractButton>("tile-openai")->click();
}

void tst_ProvidersPage::openGallery()
{
    m_ui->find<QPushButton>("addProvider")->click();
    m_dialog = m_ui->window().findChild<ProviderDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void tst_ProvidersPage::openEdit(const QString &name)
{
    select(name);
    m_ui->find<QPushButton>("edit")->click();
    m_dialog = m_ui->window().findChild<ProviderDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void tst_ProvidersPage::select(const QString &name)
{
    auto *table = m_ui->find<QTableView>("");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == name)
            table->selectRow(row);
    }
    QVERIFY(table->selectionModel()->hasSelection());
}

void tst_ProvidersPage::presetsFillWhatWasNotTyped()
{
    openAdd();
    auto *preset = part<QComboBox>("preset");
    QCOMPARE(part<QLineEdit>("providerName")->text(), QStringLiteral("openai-2")); // taken
    preset->setCurrentText(QStringLiteral("Ollama"));
    QCOMPARE(part<QLineEdit>("baseUrl")->text(), QStringLiteral("http://127.0.0.1:11434/v1"));
    QCOMPARE(part<QComboBox>("credentialKind")->currentIndex(), 0);
    part<QLineEdit>("providerName")->setText(QStringLiteral("mine"));
    preset->setCurrentText(QStringLiteral("Mistral"));
    QCOMPARE(part<QLineEdit>("providerName")->text(), QStringLiteral("mine"));
    QCOMPARE(part<QLineEdit>("baseUrl")->text(), QStringLiteral("https://api.mistral.ai/v1"));
    QCOMPARE(part<QComboBox>("credentialKind")->currentIndex(), 1);
    QCOMPARE(part<QLineEdit>("credentialValue")->text(), QStringLiteral("MISTRAL_API_KEY"));
}

void tst_ProvidersPage::aProviderIsAddedAndItsModelsImported()
{
    openAdd();
    part<QComboBox>("preset")->setCurrentText(QStringLiteral("Ollama"));
    part<QLineEdit>("providerName")->setText(QStringLiteral("workstation"));
    part<QLineEdit>("baseUrl")->setText(QStringLiteral(" http://127.0.0.1:11434/v1/ "));
    part<QPushButton>("test")->click();
    QVERIFY(m_ui->backend.isTesting());
    m_ui->clock.advance(1'500'000);
    QTRY_VERIFY(part<QLabel>("elapsed")->text().contains(QStringLiteral("1.50 s")));
    ProviderTest found;
    found.models = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    m_ui->backend.finishTest(found);
    QVERIFY(messages().contains(QStringLiteral("3 models found")));
    auto *models = part<QListWidget>("models");
    models->item(0)->setCheckState(Qt::Checked);
    models->item(2)->setCheckState(Qt::Checked);
    QCOMPARE(part<QPushButton>("save")->text(), QStringLiteral("&Save and import 2 models"));
    part<QPushButton>("save")->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_ui->backend.savedDrafts.size(), 1);
    const Provider saved = m_ui->backend.savedDrafts[0].provider;
    QCOMPARE(saved.id, 0);
    QCOMPARE(saved.name, QStringLiteral("workstation"));
    QCOMPARE(saved.baseUrl, QStringLiteral("http://127.0.0.1:11434/v1"));
    QCOMPARE(saved.credential, CredentialReference{});
    QCOMPARE(m_ui->backend.imported, (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
    QVERIFY(messages().contains(QStringLiteral("“workstation” is saved, with 2 new models.")));
    QVERIFY(printed(*m_ui->find<QTableView>("")->model(), {0, 5})
                .contains(QStringLiteral("workstation | 2")));
}

void tst_ProvidersPage::theKeychainSecretGoesOutOnceAndIsNotKept()
{
    openAdd();
    part<QComboBox>("credentialKind")->setCurrentText(QStringLiteral("Keychain"));
    QCOMPARE(part<QLineEdit>("credentialValue")->text(), QStringLiteral("openai-2"));
    QVERIFY(!part<QPushButton>("save")->isEnabled());
    auto *secret = part<QLineEdit>("credentialSecret");
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QTest::keyClicks(secret, QStringLiteral("test-only-secret"));
    m_ui->backend.failNext({ErrorCode::Unavailable, QStringLiteral("The keychain is locked.")});
    part<QPushButton>("save")->click();
    QTRY_VERIFY(messages().contains(QStringLiteral("The keychain is locked.")));
    QVERIFY(m_dialog);
    part<QPushButton>("save")->click();
    QPointer<QLineEdit> gone(secret);
    QTRY_VERIFY(!gone);
    const ProviderDraft draft = m_ui->backend.savedDrafts.last();
    QCOMPARE(draft.provider.credential.kind, CredentialReference::Kind::Keychain);
    QCOMPARE(draft.keychainSecret->reveal(), QByteArray("test-only-secret"));
}

void tst_ProvidersPage::anUnchangedCredentialKeepsItsSecret()
{
    openEdit(QStringLiteral("openai"));
    QVERIFY(part<QLineEdit>("credentialSecret")
                ->placeholderText()
                .contains(QStringLiteral("Leave empty to keep it")));
    part<QPushButton>("save")->click();
    QTRY_VERIFY(!m_dialog);
    const ProviderDraft draft = m_ui->backend.savedDrafts.value(0);
    QCOMPARE(draft.provider.id, 2);
    QCOMPARE(draft.provider.credential,
             (CredentialReference{CredentialReference::Kind::Keychain, QStringLiteral("openai")}));
    QVERIFY(!draft.keychainSecret);
}

void tst_ProvidersPage::theFormExplainsWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("explanation");
    const QString name = QStringLiteral("providerName");
    const QString url = QStringLiteral("baseUrl");
    const QString credential = QStringLiteral("credentialValue");
    QTest::newRow("no name") << name << QString() << QStringLiteral("Give the provider a name.");
    QTest::newRow("a blank in the name")
        << name << QStringLiteral("my server") << QStringLiteral("no blanks");
    QTest::newRow("a name that is taken")
        << name << QStringLiteral("OpenAI") << QStringLiteral("named “openai” already");
    QTest::newRow("no URL") << url << QString() << QStringLiteral("Give the base URL");
    QTest::newRow("no scheme") << url << QStringLiteral("api.example.com")
                               << QStringLiteral("looks like https://");
    QTest::newRow("a key in the URL") << url << QStringLiteral("https://h/v1?key=1")
                                      << QStringLiteral("without user, password, query");
    QTest::newRow("the endpoint as well") << url << QStringLiteral("https://h/v1/chat/completions")
                                          << QStringLiteral("Leave out /chat/completions");
    QTest::newRow("a key in place of a variable's name")
        << credential << QStringLiteral("sk-1234") << QStringLiteral("Name the environment");
}

void tst_ProvidersPage::theFormExplainsWhatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, explanation);
    openAdd();
    QVERIFY(part<QPushButton>("save")->isEnabled());
    m_dialog->findChild<QLineEdit *>(field)->setText(value);
    QVERIFY(!part<QPushButton>("save")->isEnabled());
    QVERIFY(!part<QPushButton>("test")->isEnabled());
    QStringList shown;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(explanation))
            shown += label->text();
    }
    QCOMPARE(shown.size(), 1); // once: at the field or below, not both
}

void tst_ProvidersPage::aTestCanBeCancelled()
{
    openAdd();
    QVERIFY(!m_ui->find<QPushButton>("cancelTest"));
    part<QPushButton>("test")->click();
    QVERIFY(m_ui->backend.isTesting());
    m_ui->find<QPushButton>("cancelTest")->click();
    QVERIFY(!m_ui->backend.isTesting());
    QVERIFY(messages().contains(QStringLiteral("The test was cancelled.")));
    QVERIFY(part<QPushButton>("test")->isEnabled());
    part<QPushButton>("test")->click();
    QVERIFY(m_ui->backend.isTesting());
    m_dialog->reject(); // closing ends it as well
    QVERIFY(!m_ui->backend.isTesting());
}

void tst_ProvidersPage::aTestShowsItsSteps()
{
    openAdd();
    QVERIFY(!m_ui->find<QWidget>("connectionSteps"));
    part<QPushButton>("test")->click();
    auto *steps = m_ui->find<QWidget>("connectionSteps");
    QVERIFY(steps);
    const auto lines = [steps] {
        QStringList texts;
        for (const QLabel *label : steps->findChildren<QLabel *>())
            texts += label->text();
        return texts;
    };
    QCOMPARE(lines().size(), int(AllConnectionSteps.size()));
    QVERIFY(lines().contains(QStringLiteral("Connect")));

    ConnectionReport report;
    report[ConnectionStep::Resolve] = {StepState::Done, 12'000};
    report[ConnectionStep::Connect] = {StepState::Done, 34'000};
    report[ConnectionStep::Secure] = {StepState::Running, -1};
    m_ui->backend.tellTest(report);
    QCOMPARE(lines()[0], QStringLiteral("Address found in 12 ms"));
    QCOMPARE(lines()[1], QStringLiteral("Connected in 34 ms"));
    QCOMPARE(lines()[2], QStringLiteral("Encrypt the connection (TLS)"));

    report[ConnectionStep::Secure] = {StepState::Done, 56'000};
    report[ConnectionStep::Answer] = {StepState::Done, 78'000};
    report[ConnectionStep::ReadList] = {StepState::Done, 1'000};
    report.models = 2;
    m_ui->backend.tellTest(report);
    ProviderTest found;
    found.models = {QStringLiteral("one"), QStringLiteral("two")};
    m_ui->backend.finishTest(found);
    QVERIFY(steps->isVisible()); // what it took can be read at leisure
    QCOMPARE(lines()[3], QStringLiteral("Answered in 78 ms, and did not refuse the credential"));
    QVERIFY(lines()[4].startsWith(QLatin1Char('2')));
    part<QLineEdit>("baseUrl")->setText(QStringLiteral("https://other.example/v1"));
    QVERIFY(!steps->isVisible()); // they spoke of another address
}

void tst_ProvidersPage::anEditEndsTheTest()
{
    openAdd();
    part<QPushButton>("test")->click();
    part<QLineEdit>("baseUrl")->setText(QStringLiteral("https://other.example/v1"));
    QVERIFY(!m_ui->backend.isTesting());
}

void tst_ProvidersPage::aFailedTestSaysWhatToDo()
{
    select(QStringLiteral("ollama"));
    m_ui->find<QPushButton>("testSelected")->click();
    QVERIFY(m_ui->backend.isTesting());
    QCOMPARE(m_ui->backend.testedDrafts[0].provider.id, 3);
    m_ui->backend.finishTest(
        fail(ErrorCode::Network, QStringLiteral("Nothing answers there. Start the server.")));
    QVERIFY(messages().contains(QStringLiteral("Nothing answers there. Start the server.")));
}

void tst_ProvidersPage::modelsAlreadyThereAreNotImportedAgain()
{
    openEdit(QStringLiteral("ollama"));
    part<QPushButton>("test")->click();
    ProviderTest found;
    found.models = {QStringLiteral("llama3.3"), QStringLiteral("new-one")};
    m_ui->backend.finishTest(found);
    auto *models = part<QListWidget>("models");
    QCOMPARE(models->item(0)->checkState(), Qt::Checked);
    QVERIFY(!(models->item(0)->flags() & Qt::ItemIsEnabled));
    models->item(1)->setCheckState(Qt::Checked);
    part<QPushButton>("save")->click();
    QTRY_COMPARE(m_ui->backend.imported, QStringList{QStringLiteral("new-one")});
}

void tst_ProvidersPage::aFailureToSaveStaysInTheDialog()
{
    openAdd();
    m_ui->backend.failNext({ErrorCode::StorageReadOnly, QStringLiteral("It is read-only.")});
    part<QPushButton>("save")->click();
    QTRY_VERIFY(messages().contains(QStringLiteral("It is read-only.")));
    QVERIFY(part<QPushButton>("save")->isEnabled());
    QCOMPARE(part<QLineEdit>("baseUrl")->text(), QStringLiteral("https://api.openai.com/v1"));
}

void tst_ProvidersPage::theSandboxIsLabelledAndCannotBeEdited()
{
    select(QStringLiteral("sandbox"));
    QVERIFY(printed(*m_ui->find<QTableView>("")->model(), {0, 2})
                .contains(QStringLiteral("sandbox | Sandbox, built in")));
    QVERIFY(!m_ui->find<QPushButton>("edit")->isEnabled());
    QVERIFY(m_ui->find<QPushButton>("remove")->isEnabled());
}

void tst_ProvidersPage::disablingAndRemoving()
{
    select(QStringLiteral("ollama"));
    auto *toggle = m_ui->find<QPushButton>("toggle");
    toggle->click();
    QTRY_VERIFY(messages().contains(QStringLiteral("“ollama” is disabled")));
    QCOMPARE(m_ui->backend.savedDrafts.value(0).provider.enabled, false);
    QCOMPARE(toggle->text(), QStringLiteral("Ena&ble"));
    m_ui->find<QPushButton>("remove")->click();
    QVERIFY(messages().contains(QStringLiteral("Remove “ollama” and its 2 models?")));
    QCOMPARE(m_ui->backend.removed.size(), 0);
    m_ui->find<QPushButton>("messageAction")->click();
    QTRY_VERIFY(messages().contains(QStringLiteral("“ollama” is removed.")));
    QCOMPARE(m_ui->backend.removed, QList<Id>{3});
}

void tst_ProvidersPage::manyAreDisabledAtOnceAndBack()
{
    m_ui->find<QTableView>("")->selectAll();
    auto *toggle = m_ui->find<QPushButton>("toggle");
    QVERIFY(!m_ui->find<QPushButton>("edit")->isEnabled());
    QCOMPARE(toggle->text(), QStringLiteral("&Disable"));
    QTest::mouseClick(toggle, Qt::LeftButton);
    // One of the five is disabled already.
    QTRY_COMPARE(m_ui->backend.savedDrafts.size(), 4);
    QTRY_VERIFY(messages().contains(QStringLiteral("are refused until you enable")));
    for (const Provider &provider : m_ui->backend.configuration.providers)
        QVERIFY(!provider.enabled);
    QTest::mouseClick(m_ui->find<QPushButton>("messageAction"), Qt::LeftButton);
    QTRY_COMPARE(m_ui->backend.savedDrafts.size(), 8);
    QCOMPARE(std::count_if(m_ui->backend.configuration.providers.begin(),
                           m_ui->backend.configuration.providers.end(),
                           [](const Provider &provider) { return provider.enabled; }),
             4); // the one that was disabled before stays so
}

void tst_ProvidersPage::whatFailsAmongManyIsSaidAndNotTakenBack()
{
    m_ui->find<QTableView>("")->selectAll();
    m_ui->backend.failNext({ErrorCode::Unavailable, QStringLiteral("The database is busy.")});
    QTest::mouseClick(m_ui->find<QPushButton>("toggle"), Qt::LeftButton);
    QTRY_VERIFY(messages().contains(QStringLiteral("failed: The database is busy.")));
    QVERIFY(messages().contains(QStringLiteral("are refused until you enable")));
    const QString unchanged = m_ui->backend.savedDrafts.first().provider.name;
    QVERIFY(!messages().contains(QString(unchanged + QStringLiteral("”, “"))));
    QTest::mouseClick(m_ui->find<QPushButton>("messageAction"), Qt::LeftButton);
    QTRY_COMPARE(m_ui->backend.savedDrafts.size(), 7); // four, and three of them back
}

void tst_ProvidersPage::undoingASwitchKeepsWhatSomebodyChanged()
{
    select(QStringLiteral("ollama"));
    m_ui->find<QPushButton>("toggle")->click();
    QTRY_VERIFY(messages().contains(QStringLiteral("“ollama” is disabled")));
    for (Provider &provider : m_ui->backend.configuration.providers) {
        if (provider.name == QStringLiteral("ollama"))
            provider.baseUrl = QStringLiteral("http://127.0.0.1:9999/v1");
    }
    m_ui->backend.publish();
    QTest::mouseClick(m_ui->find<QPushButton>("messageAction"), Qt::LeftButton);
    QTRY_COMPARE(m_ui->backend.savedDrafts.size(), 2);
    QVERIFY(m_ui->backend.savedDrafts.last().provider.enabled);
    QCOMPARE(m_ui->backend.savedDrafts.last().provider.baseUrl,
             QStringLiteral("http://127.0.0.1:9999/v1"));
}

void tst_ProvidersPage::removingSaysWhichAliasesLeadNowhere()
{
    select(QStringLiteral("openai"));
    m_ui->find<QPushButton>("remove")->click();
    QVERIFY(messages().contains(QStringLiteral("These aliases lead nowhere then: default-agent.")));
}

void tst_ProvidersPage::theGalleryFillsTheForm()
{
    openGallery();
    QVERIFY(!part<QLineEdit>("providerName")->isVisible());
    QVERIFY(!part<QPushButton>("save")->isVisible());
    QTest::mouseClick(part<QAbstractButton>("tile-groq"), Qt::LeftButton);
    QVERIFY(part<QLineEdit>("providerName")->isVisible());
    QCOMPARE(part<QLineEdit>("providerName")->text(), QStringLiteral("groq-2")); // taken
    QCOMPARE(part<QLineEdit>("credentialValue")->text(), QStringLiteral("GROQ_API_KEY"));
    QVERIFY(part<QPushButton>("save")->isVisible());
    QTest::mouseClick(part<QPushButton>("allKinds"), Qt::LeftButton);
    QVERIFY(part<QAbstractButton>("tile-ollama")->isVisible());
    part<QAbstractButton>("tile-ollama")->setFocus();
    QTest::keyClick(part<QAbstractButton>("tile-ollama"), Qt::Key_Return);
    QCOMPARE(part<QLineEdit>("baseUrl")->text(), QStringLiteral("http://127.0.0.1:11434/v1"));
}

void tst_ProvidersPage::theGalleryIsSearched_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("by name") << QStringLiteral("mistr") << QStringLiteral("mistral");
    QTest::newRow("by where it runs") << QStringLiteral("this machine") << QStringLiteral("ollama");
    QTest::newRow("nothing fits: any other server")
        << QStringLiteral("zzz") << QStringLiteral("compatible");
}

void tst_ProvidersPage::theGalleryIsSearched()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    openGallery();
    QTest::keyClicks(part<QLineEdit>("gallerySearch"), text);
    QVERIFY(part<QAbstractButton>(qPrintable(QStringLiteral("tile-") + name))->isVisible());
    QVERIFY(!part<QAbstractButton>("tile-openai")->isVisible());
    QTest::keyClick(part<QLineEdit>("gallerySearch"), Qt::Key_Return);
    QVERIFY(part<QLineEdit>("baseUrl")->isVisible());
    QVERIFY(m_ui->backend.savedDrafts.isEmpty()); // Enter has chosen, and nothing else
}

void tst_ProvidersPage::thePaneTellsHowAProviderDoes()
{
    m_ui->backend.health = {{"openai/gpt-5", CircuitState::Open, 6, "overloaded"}};
    m_ui->usage.circuit = {
        {m_ui->clock.nowUs() - 60'000'000, "openai/gpt-5", CircuitState::Open, 6, "overloaded"}};
    Q_EMIT m_ui->backend.targetHealthChanged();
    auto *table = m_ui->find<QTableView>("");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == QStringLiteral("openai"))
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(table->model()->index(row, 0)).center());
    }
    QTRY_VERIFY(m_ui->find<QLabel>("paneDay"));
    QTRY_VERIFY(m_ui->find<QLabel>("paneDay")->text().contains(QStringLiteral("request")));
    QVERIFY(m_ui->find<QLabel>("paneDay")->text().contains(QStringLiteral("errors")));
    const QString circuits = m_ui->find<QLabel>("paneCircuits")->text();
    QVERIFY2(circuits.contains(QStringLiteral("gpt-5: Open")), qPrintable(circuits));
    QVERIFY(circuits.contains(QStringLiteral("6 failure")));
    QVERIFY(circuits.contains(QStringLiteral("tried again within a minute")));
    QCOMPARE(m_ui->find<QLabel>("paneAliases")->text(), QStringLiteral("default-agent"));
    QTest::mouseClick(m_ui->find<QToolButton>("closeDetail"), Qt::LeftButton);
    QTRY_VERIFY(!m_ui->find<QLabel>("paneDay"));
    QTest::keyClick(table, Qt::Key_Space); // by keyboard
    QTRY_VERIFY(m_ui->find<QLabel>("paneDay"));
    QTest::mouseClick(m_ui->find<QPushButton>("paneRequests"), Qt::LeftButton);
    QTRY_VERIFY(!m_ui->usage.listed.isEmpty());
    QCOMPARE(m_ui->usage.listed.last().providers, QList<QByteArray>{"openai"});
}

QTEST_MAIN(tst_ProvidersPage)
#include "tst_providerspage.moc"
