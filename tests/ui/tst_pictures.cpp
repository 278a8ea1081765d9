// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a picture of each page and dialog, light and dark, beside the tests. Guards what can be
// told of a picture by a program: that it is not blank and has both themes' own ground.
#include "tests/ui/samplelimits.h"
#include "tests/ui/uifixture.h"
#include "ui/keys/editkeydialog.h"
#include "ui/keys/issuekeydialog.h"
#include "ui/keys/rotatekeydialog.h"
#include "ui/limits/limitdialog.h"
#include "ui/people/ownerdialog.h"
#include "ui/providers/probedialog.h"
#include "ui/providers/providerdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace orchestris;
using namespace orchestris::test;

class tst_Pictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyPageAndDialog_data();
    void everyPageAndDialog();

private:
    void picture(const QString &name, QWidget *widget);
    void save(const QString &name, QWidget *widget);
    void dialogs();
    void settings();
    void probe();
    void pages();
    void people();
    void limits();
    void audit();
    void keyDialogs();

    std::unique_ptr<UiFixture> m_ui;
    QString m_theme;
};

void tst_Pictures::init()
{
    m_ui = std::make_unique<UiFixture>();
}

void tst_Pictures::cleanup()
{
    m_ui.reset();
}

void tst_Pictures::picture(const QString &name, QWidget *widget)
{
    QTest::qWait(0);
    const QImage image = widget->grab().toImage();
    QVERIFY(!image.isNull());
    const QColor ground = m_ui->console->theme().theme().window;
    QCOMPARE(image.pixelColor(image.width() - 6, 6), ground);
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

void tst_Pictures::save(const QString &name, QWidget *widget)
{
    QTest::qWait(0);
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/pictures"));
    QVERIFY(widget->grab().save(folder.filePath(QStringLiteral("%1-%2.png").arg(name, m_theme))));
}

void tst_Pictures::everyPageAndDialog_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_Pictures::everyPageAndDialog()
{
    QFETCH(bool, dark);
    m_theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
    m_ui->settings.setValue(u"appearance/theme", m_theme);
    fillAsAtFirstStart(m_ui->backend);
    m_ui->open();
    m_ui->window().resize(1280, 800);
    m_ui->showPage(UiFixture::Overview);
    QTest::qWait(0);
    picture(QStringLiteral("overview-empty"), &m_ui->window());
    m_ui->backend.servers = {
        {QStringLiteral("ollama"),
         QStringLiteral("http://127.0.0.1:11434/v1"),
         {QStringLiteral("llama3.3"), QStringLiteral("qwen3-coder:30b")}},
        {QStringLiteral("lmstudio"), QStringLiteral("http://127.0.0.1:1234/v1"), {}}};
    m_ui->showPage(UiFixture::Providers);
    QTRY_VERIFY(m_ui->find<QPushButton>("add-ollama"));
    picture(QStringLiteral("providers-found"), &m_ui->window());
    m_ui->showPage(UiFixture::Overview);
    QTRY_VERIFY(m_ui->find<QPushButton>("add-ollama"));
    picture(QStringLiteral("overview-found"), &m_ui->window());
    m_ui->backend.servers.clear();
    m_ui->showPage(UiFixture::Requests);
    picture(QStringLiteral("requests-empty"), &m_ui->window());
    m_ui->showPage(UiFixture::Keys);
    picture(QStringLiteral("keys-empty"), &m_ui->window());
    m_ui->showPage(UiFixture::Limits);
    QTest::qWait(0);
    picture(QStringLiteral("limits-empty"), &m_ui->window());
    m_ui->showPage(UiFixture::Audit);
    QTest::qWait(0);
    picture(QStringLiteral("audit-empty"), &m_ui->window());
    m_ui->console.reset();
    pages();
    people();
    limits();
    audit();
    keyDialogs();
    dialogs();
}

void tst_Pictures::pages()
{
    m_ui->backend.configuration = {};
    fillWithSamples(m_ui->backend, m_ui->clock);
    UsageRecord running = sampleRecord(0, m_ui->clock.nowUs());
    running.id += 1 << 20;
    running.state = RequestState::Open;
    running.status = 0;
    m_ui->open();
    QTest::qWait(0);
    m_ui->backend.happen({running});
    m_ui->window().resize(1280, 800);
    m_ui->showPage(UiFixture::Overview);
    picture(QStringLiteral("overview"), &m_ui->window());
    auto *menu = m_ui->find<QToolButton>("menu")->menu();
    menu->popup(m_ui->window().mapToGlobal(QPoint(100, 500)));
    save(QStringLiteral("menu"), menu);
    menu->close();
    m_ui->window().resize(1000, 640);
    m_ui->showPage(UiFixture::Overview);
    picture(QStringLiteral("overview-small"), &m_ui->window());
    m_ui->window().resize(1280, 800);
    m_ui->showPage(UiFixture::Keys);
    m_ui->find<QTableView>("")->selectRow(1);
    picture(QStringLiteral("keys"), &m_ui->window());
    m_ui->window().resize(1000, 640);
    picture(QStringLiteral("keys-small"), &m_ui->window());
    m_ui->window().resize(1280, 800);
    m_ui->find<QPushButton>("revoke")->click();
    picture(QStringLiteral("keys-revoke"), &m_ui->window());
    m_ui->showPage(UiFixture::Providers);
    m_ui->find<QTableView>("")->selectRow(2);
    picture(QStringLiteral("providers"), &m_ui->window());
    GatewayState failed;
    failed.kind = GatewayState::Kind::Failed;
    failed.problem = QStringLiteral("Port 8383 on 127.0.0.1 is in use by another program. Quit "
                                    "that program, or choose another port and start again.");
    m_ui->backend.setState(failed);
    m_ui->showPage(UiFixture::Overview);
    picture(QStringLiteral("overview-failed"), &m_ui->window());
}

void tst_Pictures::people()
{
    m_ui->showPage(UiFixture::People);
    auto *table = m_ui->find<QTableView>("");
    table->selectRow(1);
    picture(QStringLiteral("people"), &m_ui->window());
    m_ui->find<QPushButton>("toggle")->click();
    picture(QStringLiteral("people-disable"), &m_ui->window());
    m_ui->find<QPushButton>("messageKeep")->click();
    table->selectRow(4);
    m_ui->find<QPushButton>("edit")->click();
    auto *dialog = m_ui->window().findChild<OwnerDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    picture(QStringLiteral("owner-edit"), dialog);
    delete dialog;
    m_ui->find<QPushButton>("addUser")->click();
    dialog = m_ui->window().findChild<OwnerDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    picture(QStringLiteral("user-add"), dialog);
    delete dialog;
}

void tst_Pictures::limits()
{
    m_ui->showPage(UiFixture::Limits);
    QTRY_VERIFY(m_ui->find<QTableView>("notices"));
    m_ui->find<QTableView>("limits")->selectRow(1);
    picture(QStringLiteral("limits"), &m_ui->window());
    m_ui->window().resize(1000, 640);
    picture(QStringLiteral("limits-small"), &m_ui->window());
    m_ui->window().resize(1280, 800);
    m_ui->find<QPushButton>("addLimit")->click();
    auto *dialog = m_ui->window().findChild<LimitDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    picture(QStringLiteral("limit-add"), dialog);
    m_ui->find<QComboBox>("subject")->setCurrentText(QStringLiteral("ci-agents"));
    QTest::keyClicks(m_ui->find<QLineEdit>("amount"), QStringLiteral("0.40"));
    m_ui->find<QPushButton>("simulate")->click();
    m_ui->backend.progressSimulation(0.6);
    picture(QStringLiteral("limit-simulating"), dialog);
    m_ui->backend.finishSimulation(sampleReport(m_ui->clock.nowUs()));
    picture(QStringLiteral("limit-simulated"), dialog);
    delete dialog;
}

void tst_Pictures::audit()
{
    m_ui->showPage(UiFixture::Audit);
    auto *table = m_ui->find<QTableView>("audit");
    QTRY_COMPARE(table->model()->rowCount(), 7);
    m_ui->find<QPushButton>("verify")->click();
    QTRY_VERIFY(m_ui->find<QToolButton>("messageClose"));
    table->selectRow(2);
    QTRY_COMPARE(m_ui->find<QWidget>("auditPane")->width(), 416);
    picture(QStringLiteral("audit"), &m_ui->window());
}

void tst_Pictures::keyDialogs()
{
    m_ui->showPage(UiFixture::Keys);
    m_ui->find<QTableView>("")->selectRow(2); // review-bot, which has rules
    m_ui->find<QPushButton>("edit")->click();
    auto *edit = m_ui->window().findChild<EditKeyDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(edit));
    picture(QStringLiteral("key-edit"), edit);
    delete edit;
    m_ui->find<QPushButton>("rotate")->click();
    auto *rotate = m_ui->window().findChild<RotateKeyDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(rotate));
    picture(QStringLiteral("key-rotate"), rotate);
    delete rotate;
}

void tst_Pictures::dialogs()
{
    m_ui->backend.setState(
        {GatewayState::Kind::Serving, QStringLiteral("http://127.0.0.1:8383/openai/v1"), {}});
    m_ui->window().issueKey();
    auto *dialog = m_ui->window().findChild<IssueKeyDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    picture(QStringLiteral("issue-key"), dialog);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("keyName"));
    QTest::keyClicks(name, QStringLiteral("ci-agents"));
    dialog->findChild<QComboBox *>(QStringLiteral("ownerKind"))
        ->setCurrentText(QStringLiteral("A user"));
    dialog->findChild<QLineEdit *>(QStringLiteral("ownerUser"))->setText(QStringLiteral("noor"));
    dialog->findChild<QRadioButton *>(QStringLiteral("onlyModels"))->setChecked(true);
    dialog->findChild<QComboBox *>(QStringLiteral("expiry"))->setCurrentIndex(4);
    auto *models = dialog->findChild<QListWidget *>(QStringLiteral("models"));
    models->item(0)->setCheckState(Qt::Checked);
    models->item(3)->setCheckState(Qt::Checked);
    picture(QStringLiteral("issue-key-filled"), dialog);
    name->setText(QString());
    QTest::keyClicks(name, QStringLiteral("docs-agent"));
    dialog->findChild<QPushButton *>(QStringLiteral("issue"))->click();
    QTRY_VERIFY(m_ui->find<QLineEdit>("issuedKey"));
    picture(QStringLiteral("key-issued"), dialog);
    auto *tabs = dialog->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    picture(QStringLiteral("key-issued-python"), dialog);
    tabs->setCurrentIndex(3);
    picture(QStringLiteral("key-issued-codex"), dialog);
    delete dialog;

    m_ui->showPage(UiFixture::Providers);
    m_ui->find<QPushButton>("addProvider")->click();
    auto *provider = m_ui->window().findChild<ProviderDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(provider));
    picture(QStringLiteral("provider-add"), provider);
    provider->findChild<QComboBox *>(QStringLiteral("preset"))
        ->setCurrentText(QStringLiteral("Ollama"));
    auto *address = provider->findChild<QLineEdit *>(QStringLiteral("providerName"));
    address->setText(QStringLiteral("workstation"));
    m_ui->find<QPushButton>("test")->click();
    m_ui->clock.advance(2'300'000);
    QTRY_VERIFY(m_ui->find<QLabel>("elapsed")->text().contains(QStringLiteral("2.30 s")));
    picture(QStringLiteral("provider-testing"), provider);
    ProviderTest found;
    found.models = {QStringLiteral("qwen3-coder:30b"),   QStringLiteral("llama3.3"),
                    QStringLiteral("gpt-oss:20b"),       QStringLiteral("nomic-embed-text"),
                    QStringLiteral("mistral-small:24b"), QStringLiteral("gemma3:27b")};
    found.elapsedMs = 38;
    m_ui->backend.finishTest(found);
    m_ui->find<QListWidget>("models")->item(0)->setCheckState(Qt::Checked);
    m_ui->find<QListWidget>("models")->item(2)->setCheckState(Qt::Checked);
    picture(QStringLiteral("provider-found"), provider);
    m_ui->find<QPushButton>("test")->click();
    m_ui->backend.finishTest(
        fail(ErrorCode::Network,
             QStringLiteral("Nothing answers at 127.0.0.1:11434. Is the server running? Start it "
                            "and test again.")));
    picture(QStringLiteral("provider-refused"), provider);
    provider->findChild<QComboBox *>(QStringLiteral("credentialKind"))->setCurrentIndex(3);
    picture(QStringLiteral("provider-keychain"), provider);
    delete provider;
    settings();
    probe();
}

void tst_Pictures::settings()
{
    m_ui->find<QPushButton>("addProvider")->click();
    auto *provider = m_ui->window().findChild<ProviderDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(provider));
    auto *preset = provider->findChild<QComboBox *>(QStringLiteral("preset"));
    preset->setCurrentText(QStringLiteral("Azure OpenAI, older API"));
    provider->findChild<QPushButton *>(QStringLiteral("advanced"))->click();
    picture(QStringLiteral("provider-settings"), provider);
    preset->setCurrentText(QStringLiteral("Anthropic"));
    picture(QStringLiteral("provider-anthropic"), provider);
    delete provider;
}

void tst_Pictures::probe()
{
    m_ui->find<QTableView>("")->selectRow(2);
    m_ui->find<QPushButton>("probe")->click();
    auto *dialog = m_ui->window().findChild<ProbeDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    picture(QStringLiteral("probe"), dialog);
    m_ui->find<QPushButton>("startProbe")->click();
    CapabilityReport report;
    report.model = QStringLiteral("llama3.3");
    qint64 elapsed = 3;
    for (const Capability capability : probedCapabilities(ProviderKind::OpenAi))
        report.findings.append({capability, Verdict::Yes, 200, elapsed *= 2, {}});
    report.findings[3] = {Capability::MaxCompletionTokens, Verdict::No, 200, 240,
                          QStringLiteral("accepted, but not kept to")};
    report.findings.last() = {Capability::Embeddings, Verdict::Unknown, 0, 0,
                              QStringLiteral("not asked: no model looks like one for embeddings")};
    report.suggested.endpoints = ProviderEndpoint::Chat | ProviderEndpoint::Responses;
    report.suggested.maximumOutput = MaximumOutputField::MaxTokens;
    for (int i = 0; i < 4; ++i)
        m_ui->backend.findCapability(report.findings[i]);
    picture(QStringLiteral("probe-running"), dialog);
    m_ui->backend.finishProbe(report);
    picture(QStringLiteral("probe-done"), dialog);
    delete dialog;
}

QTEST_MAIN(tst_Pictures)
#include "tst_pictures.moc"
