// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/capabilitytablemodel.h"
#include "tests/ui/printmodel.h"
#include "tests/ui/uifixture.h"
#include "ui/providers/probedialog.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

using namespace orchestris;
using namespace orchestris::test;

class tst_ProbeDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theTableReadsAsPeopleExpect();
    void nothingIsAskedBeforeItIsWanted();
    void findingsShowAsTheyCome();
    void whatWasFoundIsUsedOnlyWhenWanted();
    void nothingIsOfferedWhenNothingDiffers();
    void aProbeCanBeStopped();
    void closingEndsTheProbe();
    void aFailureSaysWhy();
    void aFailureToSaveStaysInTheDialog();
    void theSandboxIsNotProbed();

private:
    void openProbe(const QString &name);
    void select(const QString &name);
    template<typename T>
    T *part(const char *name)
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] CapabilityReport report() const;
    [[nodiscard]] QString messages() const
    {
        QStringList texts;
        for (const MessageBar *bar : m_ui->window().findChildren<MessageBar *>())
            texts += bar->text();
        return texts.join(u'\n');
    }

    std::unique_ptr<UiFixture> m_ui;
    QPointer<ProbeDialog> m_dialog;
};

void tst_ProbeDialog::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    for (Provider &provider : m_ui->backend.configuration.providers)
        provider.traits = {}; // so that report() differs
    m_ui->backend.publish();
    m_ui->open();
    m_ui->showPage(UiFixture::Providers);
}

void tst_ProbeDialog::cleanup()
{
    m_ui.reset();
}

void tst_ProbeDialog::select(const QString &name)
{
    auto *table = m_ui->find<QTableView>("");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == name)
            table->selectRow(row);
    }
    QVERIFY(table->selectionModel()->hasSelection());
}

void tst_ProbeDialog::openProbe(const QString &name)
{
    select(name);
    m_ui->find<QPushButton>("probe")->click();
    m_dialog = m_ui->window().findChild<ProbeDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

CapabilityReport tst_ProbeDialog::report() const
{
    CapabilityReport made;
    made.model = QStringLiteral("llama3.3");
    made.listedModels = 2;
    for (const Capability capability : probedCapabilities(ProviderKind::OpenAi))
        made.findings.append({capability, Verdict::Yes, 200, 20, {}});
    made.findings[3] = {Capability::MaxCompletionTokens, Verdict::No, 200, 31,
                        QStringLiteral("accepted, but not kept to")};
    made.suggested.endpoints = ProviderEndpoint::Chat | ProviderEndpoint::Responses;
    made.suggested.maximumOutput = MaximumOutputField::MaxTokens;
    return made;
}

void tst_ProbeDialog::theTableReadsAsPeopleExpect()
{
    CapabilityTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<CapabilityRow> rows = CapabilityTableModel::pending(ProviderKind::Anthropic);
    model.setRows(rows);
    rows = CapabilityTableModel::with(rows, {Capability::Messages, Verdict::Yes, 200, 420, {}});
    rows = CapabilityTableModel::with(
        rows, {Capability::Tools, Verdict::No, 400, 35, QStringLiteral("refused")});
    rows = CapabilityTableModel::with(
        rows, {Capability::ModelList, Verdict::Unknown, 0, 0, QStringLiteral("no answer in time")});
    model.setRows(rows);
    QCOMPARE(printed(model, {0, 1, 2, 3, 4}),
             QStringLiteral("List of models | Unknown | — | — | no answer in time\n"
                            "Messages | Yes | 200 | 420 ms | \n"
                            "Messages, streamed | Not yet |  |  | \n"
                            "Tools | No | 400 | 35 ms | refused"));
    QCOMPARE(model.index(1, CapabilityTableModel::There).data(TableRole::ToneOf).toInt(),
             int(Tone::Good));
}

void tst_ProbeDialog::nothingIsAskedBeforeItIsWanted()
{
    openProbe(QStringLiteral("ollama"));
    QVERIFY(!m_ui->backend.isProbing());
    QVERIFY(part<QPushButton>("startProbe")->hasFocus());
    bool saysWhatItCosts = false;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        saysWhatItCosts = saysWhatItCosts || label->text().contains(QStringLiteral("a few tokens"));
    QVERIFY(saysWhatItCosts);
}

void tst_ProbeDialog::findingsShowAsTheyCome()
{
    openProbe(QStringLiteral("ollama"));
    auto *models = part<QComboBox>("probeModel");
    QCOMPARE(models->findText(QStringLiteral("llama3.3")) > 0, true);
    models->setCurrentText(QStringLiteral(" other:8b "));
    part<QPushButton>("startProbe")->click();
    QVERIFY(m_ui->backend.isProbing());
    QCOMPARE(m_ui->backend.probedModels, QStringList{QStringLiteral("other:8b")});
    QVERIFY(!models->isEnabled());
    const QAbstractItemModel *table = part<QTableView>("capabilities")->model();
    QCOMPARE(table->index(1, 1).data().toString(), QStringLiteral("Not yet"));
    m_ui->backend.findCapability({Capability::Chat, Verdict::Yes, 200, 12, {}});
    QCOMPARE(table->index(1, 1).data().toString(), QStringLiteral("Yes"));
    m_ui->backend.finishProbe(report());
    QCOMPARE(table->index(3, 4).data().toString(), QStringLiteral("accepted, but not kept to"));
    QVERIFY(models->isEnabled());
}

void tst_ProbeDialog::whatWasFoundIsUsedOnlyWhenWanted()
{
    openProbe(QStringLiteral("ollama"));
    part<QPushButton>("startProbe")->click();
    QVERIFY(!part<QPushButton>("useSettings")->isVisible());
    m_ui->backend.finishProbe(report());
    const QString summary = part<QLabel>("probeSummary")->text();
    QVERIFY2(summary.contains(QStringLiteral("Chat Completions, Responses")), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("max_tokens")), qPrintable(summary));
    QCOMPARE(m_ui->backend.savedDrafts.size(), 0);
    QVERIFY(part<QPushButton>("useSettings")->hasFocus());
    part<QPushButton>("useSettings")->click();
    QTRY_VERIFY(!m_dialog);
    const ProviderDraft draft = m_ui->backend.savedDrafts.value(0);
    QCOMPARE(draft.provider.id, 3);
    QVERIFY(draft.provider.traits == report().suggested);
    QVERIFY(!draft.keychainSecret);
    QVERIFY(messages().contains(QStringLiteral("The settings of “ollama” are what the probe")));
}

void tst_ProbeDialog::nothingIsOfferedWhenNothingDiffers()
{
    openProbe(QStringLiteral("ollama"));
    part<QPushButton>("startProbe")->click();
    CapabilityReport same = report();
    same.suggested = {};
    m_ui->backend.finishProbe(same);
    QVERIFY(!part<QPushButton>("useSettings")->isVisible());
    QVERIFY(part<QLabel>("probeSummary")->text().contains(QStringLiteral("fit what was found")));
    QCOMPARE(part<QPushButton>("startProbe")->text(), QStringLiteral("&Probe again"));
}

void tst_ProbeDialog::aProbeCanBeStopped()
{
    openProbe(QStringLiteral("ollama"));
    part<QPushButton>("startProbe")->click();
    part<QPushButton>("cancelProbe")->click();
    QVERIFY(!m_ui->backend.isProbing());
    QVERIFY(messages().contains(QStringLiteral("The probe was stopped.")));
    part<QPushButton>("startProbe")->click();
    QVERIFY(m_ui->backend.isProbing());
}

void tst_ProbeDialog::closingEndsTheProbe()
{
    openProbe(QStringLiteral("ollama"));
    part<QPushButton>("startProbe")->click();
    m_dialog->reject();
    QVERIFY(!m_ui->backend.isProbing());
}

void tst_ProbeDialog::aFailureSaysWhy()
{
    openProbe(QStringLiteral("groq"));
    part<QPushButton>("startProbe")->click();
    m_ui->backend.finishProbe(
        fail(ErrorCode::NotFound, QStringLiteral("GROQ_API_KEY is not set.")));
    QVERIFY(messages().contains(QStringLiteral("GROQ_API_KEY is not set.")));
    QVERIFY(part<QPushButton>("startProbe")->isVisible());
    QVERIFY(!part<QPushButton>("useSettings")->isVisible());
}

void tst_ProbeDialog::aFailureToSaveStaysInTheDialog()
{
    openProbe(QStringLiteral("ollama"));
    part<QPushButton>("startProbe")->click();
    m_ui->backend.finishProbe(report());
    m_ui->backend.failNext({ErrorCode::StorageReadOnly, QStringLiteral("It is read-only.")});
    part<QPushButton>("useSettings")->click();
    QTRY_VERIFY(messages().contains(QStringLiteral("It is read-only.")));
    QVERIFY(m_dialog && part<QPushButton>("useSettings")->isEnabled());
}

void tst_ProbeDialog::theSandboxIsNotProbed()
{
    select(QStringLiteral("sandbox"));
    QVERIFY(!m_ui->find<QPushButton>("probe")->isEnabled());
}

QTEST_MAIN(tst_ProbeDialog)
#include "tst_probedialog.moc"
