// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/uifixture.h"
#include "ui/providers/foundservers.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace orchestris;
using namespace orchestris::test;

class tst_FoundServers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsShownWhereNothingIsFound();
    void aFirstStartOffersWhatRunsHere();
    void addingBringsPresetAndModels();
    void aServerWithoutModelsCanBeAdded();
    void aFailureSaysWhy();
    void whatWasPutAwayIsNotOfferedAgain();
    void theOverviewLooksOnlyWhileThereIsOnlyTheSandbox();
    void theProvidersPageLooksEachTimeItIsShown();

private:
    [[nodiscard]] FoundServers *shown() const { return m_ui->find<FoundServers>(""); }
    [[nodiscard]] QString messages() const
    {
        QStringList texts;
        for (const MessageBar *bar : m_ui->window().findChildren<MessageBar *>())
            texts += bar->text();
        return texts.join(u'\n');
    }

    std::unique_ptr<UiFixture> m_ui;
    const FoundServer m_ollama{QStringLiteral("ollama"),
                               QStringLiteral("http://127.0.0.1:11434/v1"),
                               {QStringLiteral("llama3.3"), QStringLiteral("qwen3")}};
    const FoundServer m_vllm{
        QStringLiteral("vllm"), QStringLiteral("http://127.0.0.1:8000/v1"), {}};
};

void tst_FoundServers::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillAsAtFirstStart(m_ui->backend);
}

void tst_FoundServers::cleanup()
{
    m_ui.reset();
}

void tst_FoundServers::nothingIsShownWhereNothingIsFound()
{
    m_ui->open();
    QTRY_COMPARE(m_ui->backend.lookedForServers, 1);
    QCoreApplication::processEvents();
    QVERIFY(!shown());
}

void tst_FoundServers::aFirstStartOffersWhatRunsHere()
{
    m_ui->backend.servers = {m_ollama, m_vllm};
    m_ui->open(); // on the overview
    QTRY_VERIFY(shown());
    QStringList texts;
    for (const QLabel *label : shown()->findChildren<QLabel *>())
        texts += label->text();
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts[0], QStringLiteral("Ollama runs on this machine: http://127.0.0.1:11434/v1, 2 "
                                      "models."));
    QCOMPARE(texts[1], QStringLiteral("vLLM runs on this machine: http://127.0.0.1:8000/v1, no "
                                      "models yet."));
    QCOMPARE(m_ui->backend.savedDrafts.size(), 0); // nothing is added unasked
}

void tst_FoundServers::addingBringsPresetAndModels()
{
    m_ui->backend.servers = {m_ollama, m_vllm};
    m_ui->open();
    QTRY_VERIFY(shown());
    m_ui->find<QPushButton>("add-ollama")->click();
    QTRY_VERIFY(messages().contains(QStringLiteral("“ollama” is added, with 2 models.")));
    const Provider provider = m_ui->backend.savedDrafts.value(0).provider;
    QCOMPARE(provider.name, QStringLiteral("ollama"));
    QCOMPARE(provider.baseUrl, m_ollama.baseUrl);
    QVERIFY(provider.traits == findPreset(u"ollama").value().traits);
    QCOMPARE(m_ui->backend.imported, m_ollama.models);
    QTRY_VERIFY(m_ui->find<QPushButton>("add-vllm"));
    QVERIFY(!m_ui->find<QPushButton>("add-ollama"));
}

void tst_FoundServers::aServerWithoutModelsCanBeAdded()
{
    m_ui->backend.servers = {m_vllm};
    m_ui->open();
    QTRY_VERIFY(shown());
    m_ui->find<QPushButton>("add-vllm")->click();
    QTRY_VERIFY(messages().contains(QStringLiteral("It has no models yet")));
    QTRY_VERIFY(!shown());
}

void tst_FoundServers::aFailureSaysWhy()
{
    m_ui->backend.servers = {m_ollama};
    m_ui->open();
    QTRY_VERIFY(shown());
    m_ui->backend.failNext({ErrorCode::StorageFull, QStringLiteral("The disk is full.")});
    m_ui->find<QPushButton>("add-ollama")->click();
    QTRY_VERIFY(messages().contains(QStringLiteral("The disk is full.")));
    QVERIFY(shown());
}

void tst_FoundServers::whatWasPutAwayIsNotOfferedAgain()
{
    m_ui->backend.servers = {m_ollama, m_vllm};
    m_ui->open();
    QTRY_VERIFY(shown());
    m_ui->find<QToolButton>("away-ollama")->click();
    QTRY_VERIFY(m_ui->find<QPushButton>("add-vllm"));
    QVERIFY(!m_ui->find<QPushButton>("add-ollama"));
    m_ui->showPage(UiFixture::Providers);
    QTRY_VERIFY(m_ui->find<QPushButton>("add-vllm"));
    QVERIFY(!m_ui->find<QPushButton>("add-ollama"));
    m_ui->find<QToolButton>("away-vllm")->click();
    QTRY_VERIFY(!shown());
}

void tst_FoundServers::theOverviewLooksOnlyWhileThereIsOnlyTheSandbox()
{
    m_ui->backend.configuration = {};
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->backend.servers = {m_vllm};
    m_ui->open();
    QCoreApplication::processEvents();
    QCOMPARE(m_ui->backend.lookedForServers, 0);
    QVERIFY(!shown());
}

void tst_FoundServers::theProvidersPageLooksEachTimeItIsShown()
{
    m_ui->backend.configuration = {};
    fillWithSamples(m_ui->backend, m_ui->clock); // has Ollama
    m_ui->backend.servers = {m_ollama};
    m_ui->open();
    m_ui->showPage(UiFixture::Providers);
    QTRY_COMPARE(m_ui->backend.lookedForServers, 1);
    QCoreApplication::processEvents();
    QVERIFY(!shown());
    m_ui->showPage(UiFixture::Keys);
    m_ui->backend.servers = {m_ollama, m_vllm};
    m_ui->showPage(UiFixture::Providers);
    QTRY_VERIFY(m_ui->find<QPushButton>("add-vllm"));
    QVERIFY(!m_ui->find<QPushButton>("add-ollama"));
}

QTEST_MAIN(tst_FoundServers)
#include "tst_foundservers.moc"
