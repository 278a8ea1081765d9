// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/providerpreset.h"
#include "models/domain/providertraits.h"

#include <QTest>

using namespace orchestris;
using namespace Qt::StringLiterals;
using Endpoint = ProviderEndpoint;

class TestProviderPreset : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPresetCanBeStored_data();
    void everyPresetCanBeStored();
    void findsPresetsByTheirKey();
    void tellsWhichPresetAProviderCameFrom_data();
    void tellsWhichPresetAProviderCameFrom();
    void knowsTheSameServerByItsOtherNames_data();
    void knowsTheSameServerByItsOtherNames();
    void offersNoServerThatIsAProviderAlready();
    void keepsToWhatIsKnownOfProviders();
};

void TestProviderPreset::everyPresetCanBeStored_data()
{
    QTest::addColumn<ProviderPreset>("preset");
    for (const ProviderPreset &preset : providerPresets())
        QTest::newRow(qPrintable(preset.key)) << preset;
    QVERIFY(providerPresets().size() >= 16);
}

void TestProviderPreset::everyPresetCanBeStored()
{
    QFETCH(ProviderPreset, preset);
    QVERIFY(!preset.label.isEmpty());
    QVERIFY(checkProviderName(preset.key));
    const auto traits = normalizeTraits(preset.kind, preset.traits);
    QVERIFY2(traits.has_value(), qPrintable(traits ? QString() : traits.error().message));
    QCOMPARE(*traits, preset.traits);
    if (preset.key == u"compatible") {
        QVERIFY(preset.baseUrl.isEmpty());
        return;
    }
    QCOMPARE(normalizeBaseUrl(preset.baseUrl).value().toLower(), preset.baseUrl.toLower());
    QCOMPARE(preset.isLocal, preset.variable.isEmpty());
    QCOMPARE(preset.isLocal, preset.baseUrl.startsWith(u"http://127.0.0.1:"));
}

void TestProviderPreset::findsPresetsByTheirKey()
{
    QStringList keys;
    for (const ProviderPreset &preset : providerPresets()) {
        QVERIFY(!keys.contains(preset.key));
        keys.append(preset.key);
        QCOMPARE(findPreset(preset.key).value().label, preset.label);
    }
    QCOMPARE(keys.last(), u"compatible"_s);
    const auto unknown = findPreset(u"frobnicate");
    QCOMPARE(unknown.error().code, ErrorCode::InvalidArgument);
    QVERIFY(unknown.error().message.contains(u"groq"));
}

void TestProviderPreset::tellsWhichPresetAProviderCameFrom_data()
{
    QTest::addColumn<ProviderKind>("kind");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("key");
    QTest::newRow("by its base URL")
        << ProviderKind::OpenAi << u"https://api.groq.com/openai/v1"_s << u"groq"_s;
    QTest::newRow("another server")
        << ProviderKind::OpenAi << u"https://llm.example.org/v1"_s << u"compatible"_s;
    QTest::newRow("a local one by the name of this machine")
        << ProviderKind::OpenAi << u"http://localhost:11434/v1"_s << u"ollama"_s;
    QTest::newRow("any Azure resource")
        << ProviderKind::Azure << u"https://mine.openai.azure.com/openai/v1"_s << u"azure"_s;
    QTest::newRow("any of Azure's older API")
        << ProviderKind::AzureClassic << u"https://mine.openai.azure.com"_s << u"azure-classic"_s;
    QTest::newRow("another's copy of Anthropic's API")
        << ProviderKind::Anthropic << u"https://api.example.com/anthropic"_s << u"anthropic"_s;
}

void TestProviderPreset::tellsWhichPresetAProviderCameFrom()
{
    QFETCH(ProviderKind, kind);
    QFETCH(QString, baseUrl);
    QTEST(presetOf(kind, baseUrl).key, "key");
}

void TestProviderPreset::knowsTheSameServerByItsOtherNames_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const QString local = u"http://127.0.0.1:8000/v1"_s;
    QTest::newRow("localhost") << local << u"http://localhost:8000/v1"_s << true;
    QTest::newRow("IPv6") << local << u"http://[::1]:8000/v1/"_s << true;
    QTest::newRow("another port") << local << u"http://127.0.0.1:8001/v1"_s << false;
    QTest::newRow("another path") << local << u"http://127.0.0.1:8000/v2"_s << false;
    QTest::newRow("another machine") << local << u"http://192.0.2.1:8000/v1"_s << false;
    QTest::newRow("the port that goes without saying")
        << u"https://a.example/v1"_s << u"https://A.example:443/v1"_s << true;
}

void TestProviderPreset::knowsTheSameServerByItsOtherNames()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(isSameServer(one, other), same);
    QCOMPARE(isSameServer(other, one), same);
}

void TestProviderPreset::offersNoServerThatIsAProviderAlready()
{
    const FoundServer ollama{u"ollama"_s, u"http://127.0.0.1:11434/v1"_s, {}};
    const FoundServer vllm{u"vllm"_s, u"http://127.0.0.1:8000/v1"_s, {}};
    Provider known;
    known.baseUrl = u"http://localhost:11434/v1"_s;
    known.enabled = false; // known all the same
    QCOMPARE(withoutKnown({ollama, vllm}, {known}), QList<FoundServer>{vllm});
    QCOMPARE(withoutKnown({ollama, vllm}, {}).size(), 2);
}

void TestProviderPreset::keepsToWhatIsKnownOfProviders()
{
    const auto traits = [](QStringView key) { return findPreset(key).value().traits; };
    QVERIFY(traits(u"openai").endpoints.testFlag(Endpoint::Responses));
    QCOMPARE(traits(u"anthropic").endpoints, ProviderEndpoints(Endpoint::Messages));
    QCOMPARE(traits(u"anthropic").apiVersion, u"2023-06-01"_s);
    QVERIFY(!traits(u"mistral").takesIncludeUsage);
    QCOMPARE(traits(u"mistral").reasoning, ReasoningField::None);
    QCOMPARE(traits(u"deepseek").reasoning, ReasoningField::ReasoningContent);
    QCOMPARE(traits(u"ollama").maximumOutput, MaximumOutputField::MaxTokens);
    QVERIFY(!traits(u"groq").endpoints.testFlag(Endpoint::Embeddings));
}

QTEST_APPLESS_MAIN(TestProviderPreset)
#include "tst_providerpreset.moc"
