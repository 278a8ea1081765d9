// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/uifixture.h"
#include "ui/providers/providerdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

using namespace orchestris;
using namespace orchestris::test;

/// What a provider's dialog says of kinds and of what differs between providers.
class tst_ProviderSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aPresetBringsKindAndSettings_data();
    void aPresetBringsKindAndSettings();
    void theVersionIsAskedOnlyWhereThereIsOne();
    void azuresOlderApiNeedsAVersion();
    void settingsCanBeChanged();
    void settingsThatCannotBeAreExplained();
    void anthropicHasMessagesAndNothingElse();
    void anEditKeepsWhatIsNotTouched();
    void everyFieldIsReachedByTab();

private:
    void openAdd(const QString &preset);
    template<typename T>
    T *part(const char *name)
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] Provider saved();

    std::unique_ptr<UiFixture> m_ui;
    QPointer<ProviderDialog> m_dialog;
};

void tst_ProviderSettings::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->open();
    m_ui->showPage(UiFixture::Providers);
}

void tst_ProviderSettings::cleanup()
{
    m_ui.reset();
}

void tst_ProviderSettings::openAdd(const QString &preset)
{
    m_ui->find<QPushButton>("addProvider")->click();
    m_dialog = m_ui->window().findChild<ProviderDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    part<QComboBox>("preset")->setCurrentText(preset);
    QCOMPARE(part<QComboBox>("preset")->currentText(), preset);
}

Provider tst_ProviderSettings::saved()
{
    part<QPushButton>("save")->click();
    [this] { QTRY_VERIFY(!m_dialog); }();
    return m_ui->backend.savedDrafts.isEmpty() ? Provider{}
                                               : m_ui->backend.savedDrafts.last().provider;
}

void tst_ProviderSettings::aPresetBringsKindAndSettings_data()
{
    QTest::addColumn<QString>("key");
    for (const ProviderPreset &preset : providerPresets()) {
        if (!preset.baseUrl.isEmpty() && !preset.baseUrl.contains(QStringLiteral("RESOURCE")))
            QTest::newRow(qPrintable(preset.key)) << preset.key;
    }
}

void tst_ProviderSettings::aPresetBringsKindAndSettings()
{
    QFETCH(QString, key);
    const ProviderPreset preset = findPreset(key).value();
    openAdd(preset.label);
    const Provider provider = saved();
    QCOMPARE(provider.kind, preset.kind);
    QCOMPARE(provider.baseUrl, preset.baseUrl);
    QVERIFY(provider.traits == preset.traits);
}

void tst_ProviderSettings::theVersionIsAskedOnlyWhereThereIsOne()
{
    openAdd(QStringLiteral("Groq"));
    auto *version = part<QLineEdit>("apiVersion");
    QVERIFY(!version->isVisible());
    part<QComboBox>("preset")->setCurrentText(QStringLiteral("Anthropic"));
    QVERIFY(version->isVisible());
    QCOMPARE(version->text(), QStringLiteral("2023-06-01"));
    part<QComboBox>("preset")->setCurrentText(QStringLiteral("Azure OpenAI, older API"));
    QCOMPARE(version->text(), QStringLiteral("2024-10-21"));
    part<QComboBox>("preset")->setCurrentText(QStringLiteral("Ollama"));
    QVERIFY(!version->isVisible());
    QVERIFY(saved().traits.apiVersion.isEmpty());
}

void tst_ProviderSettings::azuresOlderApiNeedsAVersion()
{
    openAdd(QStringLiteral("Azure OpenAI, older API"));
    QVERIFY(!part<QPushButton>("save")->isEnabled()); // RESOURCE is still in the URL
    part<QLineEdit>("baseUrl")->setText(QStringLiteral("https://mine.openai.azure.com"));
    QVERIFY(part<QPushButton>("save")->isEnabled());
    part<QLineEdit>("apiVersion")->clear();
    QVERIFY(!part<QPushButton>("save")->isEnabled());
    part<QLineEdit>("apiVersion")->setText(QStringLiteral("2025&x=y"));
    QVERIFY(!part<QPushButton>("save")->isEnabled());
    part<QLineEdit>("apiVersion")->setText(QStringLiteral(" 2025-01-01-preview "));
    const Provider provider = saved();
    QCOMPARE(provider.kind, ProviderKind::AzureClassic);
    QCOMPARE(provider.traits.apiVersion, QStringLiteral("2025-01-01-preview"));
}

void tst_ProviderSettings::settingsCanBeChanged()
{
    openAdd(QStringLiteral("Groq"));
    QVERIFY(!part<QWidget>("maximumField")->isVisible());
    part<QPushButton>("advanced")->click();
    QVERIFY(part<QWidget>("maximumField")->isVisible());
    part<QCheckBox>("endpoint-responses")->setChecked(true);
    part<QComboBox>("maximumField")->setCurrentText(QStringLiteral("max_completion_tokens"));
    part<QComboBox>("reasoningField")->setCurrentIndex(0);
    part<QCheckBox>("includeUsage")->setChecked(false);
    part<QPlainTextEdit>("extraHeaders")
        ->setPlainText(QStringLiteral("X-Title:console\n\n X-B: 2 \n"));
    const ProviderTraits traits = saved().traits;
    QCOMPARE(traits.endpoints, ProviderEndpoint::Chat | ProviderEndpoint::Responses);
    QCOMPARE(traits.maximumOutput, MaximumOutputField::MaxCompletionTokens);
    QCOMPARE(traits.reasoning, ReasoningField::None);
    QVERIFY(!traits.takesIncludeUsage);
    QCOMPARE(traits.extraHeaders,
             (QStringList{QStringLiteral("X-Title: console"), QStringLiteral("X-B: 2")}));
}

void tst_ProviderSettings::settingsThatCannotBeAreExplained()
{
    openAdd(QStringLiteral("Groq"));
    part<QPushButton>("advanced")->click();
    const auto explained = [this](const QString &words) {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    part<QCheckBox>("endpoint-chat")->setChecked(false);
    QVERIFY(!part<QPushButton>("save")->isEnabled());
    QVERIFY(explained(QStringLiteral("Choose at least one")));
    part<QCheckBox>("endpoint-chat")->setChecked(true);
    part<QPlainTextEdit>("extraHeaders")
        ->setPlainText(QStringLiteral("Authorization: Bearer test-only-secret"));
    QVERIFY(!part<QPushButton>("save")->isEnabled());
    QVERIFY(explained(QStringLiteral("carries a secret")));
    QVERIFY(!explained(QStringLiteral("test-only-secret")));
    part<QPlainTextEdit>("extraHeaders")->clear();
    QVERIFY(part<QPushButton>("save")->isEnabled());
}

void tst_ProviderSettings::anthropicHasMessagesAndNothingElse()
{
    openAdd(QStringLiteral("Anthropic"));
    part<QPushButton>("advanced")->click();
    QVERIFY(part<QCheckBox>("endpoint-messages")->isVisible());
    QVERIFY(!part<QCheckBox>("endpoint-messages")->isEnabled());
    QVERIFY(!part<QCheckBox>("endpoint-chat")->isVisible());
    QVERIFY(!part<QWidget>("maximumField")->isVisible());
    QVERIFY(part<QPlainTextEdit>("extraHeaders")->isVisible());
}

void tst_ProviderSettings::anEditKeepsWhatIsNotTouched()
{
    Provider stored;
    for (Provider &provider : m_ui->backend.configuration.providers) {
        if (provider.name == u"lab-vllm") {
            provider.kind = ProviderKind::AzureClassic;
            provider.traits.apiVersion = QStringLiteral("2024-06-01");
            provider.traits.endpoints = ProviderEndpoint::Embeddings;
            provider.traits.reasoning = ReasoningField::Reasoning;
            provider.traits.extraHeaders = {QStringLiteral("X-A: 1")};
            stored = provider;
        }
    }
    m_ui->backend.publish();
    auto *table = m_ui->find<QTableView>("");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == u"lab-vllm")
            table->selectRow(row);
    }
    m_ui->find<QPushButton>("edit")->click();
    m_dialog = m_ui->window().findChild<ProviderDialog *>();
    QCOMPARE(part<QComboBox>("preset")->currentText(), QStringLiteral("Azure OpenAI, older API"));
    QCOMPARE(part<QLineEdit>("apiVersion")->text(), QStringLiteral("2024-06-01"));
    const Provider provider = saved();
    QCOMPARE(provider.kind, stored.kind);
    QVERIFY(provider.traits == stored.traits);
    QCOMPARE(provider.baseUrl, stored.baseUrl);
}

void tst_ProviderSettings::everyFieldIsReachedByTab()
{
    openAdd(QStringLiteral("Azure OpenAI, older API"));
    part<QPushButton>("advanced")->click();
    part<QLineEdit>("providerName")->setFocus();
    QSet<QString> reached;
    for (int step = 0; step < 40; ++step) {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        reached.insert(m_dialog->focusWidget()->objectName());
    }
    for (const char *name : {"preset", "baseUrl", "apiVersion", "advanced", "endpoint-chat",
                             "maximumField", "reasoningField", "includeUsage", "extraHeaders"})
        QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
}

QTEST_MAIN(tst_ProviderSettings)
#include "tst_providersettings.moc"
