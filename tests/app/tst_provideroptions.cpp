// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/provideroptions.h"
#include "models/domain/providerpreset.h"

#include <QTest>

using namespace orchestris;
using namespace Qt::StringLiterals;
using Kind = CredentialReference::Kind;

class TestProviderOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPresetIsEnough();
    void whatIsGivenGoesBeforeThePreset();
    void aKnownBaseUrlBringsItsSettings();
    void anUnknownServerHasChatAndEmbeddings();
    void aSandboxNeedsNothing();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void changesOnlyWhatIsGiven();
    void clearsHeadersOnlyWhenTold();
    void tellsWhichOptionsMakeTheDifference();
};

void TestProviderOptions::aPresetIsEnough()
{
    ProviderOptions options;
    options.preset = "groq";
    const auto provider = makeProvider(u"g"_s, options);
    QVERIFY(provider);
    QCOMPARE(provider->name, u"g"_s);
    QCOMPARE(provider->baseUrl, u"https://api.groq.com/openai/v1"_s);
    QCOMPARE(provider->credential, (CredentialReference{Kind::Environment, u"GROQ_API_KEY"_s}));
    QVERIFY(provider->traits == findPreset(u"groq")->traits);
    options.preset = "ollama";
    QCOMPARE(makeProvider(u"o"_s, options)->credential, CredentialReference{});
}

void TestProviderOptions::whatIsGivenGoesBeforeThePreset()
{
    ProviderOptions options;
    options.preset = "azure-classic";
    options.baseUrl = "https://mine.openai.azure.com/openai/";
    options.credential = "file:/run/key";
    options.endpoints = "chat,responses";
    options.apiVersion = "2025-04-01-preview";
    options.includeUsage = "no";
    options.maximumField = "max_completion_tokens";
    options.reasoningField = "none";
    options.headers = {"X-A:1", "X-B: 2"};
    const auto provider = makeProvider(u"az"_s, options);
    QVERIFY(provider);
    QCOMPARE(provider->kind, ProviderKind::AzureClassic);
    QCOMPARE(provider->baseUrl, u"https://mine.openai.azure.com/openai"_s);
    QCOMPARE(provider->credential.kind, Kind::File);
    const ProviderTraits &traits = provider->traits;
    QCOMPARE(traits.endpoints, ProviderEndpoint::Chat | ProviderEndpoint::Responses);
    QCOMPARE(traits.apiVersion, u"2025-04-01-preview"_s);
    QVERIFY(!traits.takesIncludeUsage);
    QCOMPARE(traits.maximumOutput, MaximumOutputField::MaxCompletionTokens);
    QCOMPARE(traits.reasoning, ReasoningField::None);
    QCOMPARE(traits.extraHeaders, (QStringList{u"X-A: 1"_s, u"X-B: 2"_s}));
}

void TestProviderOptions::aKnownBaseUrlBringsItsSettings()
{
    ProviderOptions options;
    options.baseUrl = "https://api.mistral.ai/v1/";
    QVERIFY(makeProvider(u"m"_s, options)->traits == findPreset(u"mistral")->traits);
    options.kind = "anthropic";
    options.baseUrl = "https://api.example.com/anthropic";
    const auto copy = makeProvider(u"a"_s, options);
    QVERIFY(copy);
    QCOMPARE(copy->traits.endpoints, ProviderEndpoints(ProviderEndpoint::Messages));
}

void TestProviderOptions::anUnknownServerHasChatAndEmbeddings()
{
    ProviderOptions options;
    options.baseUrl = "http://10.0.0.1:9000/v1";
    const auto provider = makeProvider(u"x"_s, options);
    QCOMPARE(provider->traits.endpoints, ProviderEndpoint::Chat | ProviderEndpoint::Embeddings);
    QCOMPARE(provider->credential, CredentialReference{});
}

void TestProviderOptions::aSandboxNeedsNothing()
{
    ProviderOptions options;
    options.kind = "sandbox";
    QCOMPARE(makeProvider(u"s"_s, options)->kind, ProviderKind::Sandbox);
}

void TestProviderOptions::refusesWhatCannotBe_data()
{
    QTest::addColumn<ProviderOptions>("options");
    QTest::addColumn<QString>("words");
    const std::string url = "http://127.0.0.1:1/v1";
    const auto row = [](const char *name, ProviderOptions options, const QString &words) {
        QTest::newRow(name) << options << words;
    };
    ProviderOptions options;
    row("neither preset nor base URL", options, u"base URL"_s);
    options.preset = "frobnicate";
    row("an unknown preset", options, u"groq"_s);
    options.preset = "azure";
    row("Azure without a resource", options, u"resource"_s);
    options = {};
    options.baseUrl = url;
    options.endpoints = "chat,images";
    row("an unknown endpoint", options, u"images"_s);
    options.endpoints = "messages";
    row("messages of OpenAI", options, u"chat,responses,embeddings"_s);
    options.endpoints = {};
    options.includeUsage = "perhaps";
    row("neither yes nor no", options, u"perhaps"_s);
    options.includeUsage = {};
    options.headers = {"Authorization: Bearer x"};
    row("a secret in a header", options, u"credential"_s);
    options = {};
    options.kind = "azure-classic";
    options.baseUrl = url;
    options.apiVersion = "";
    row("Azure's older API without a version", options, u"API version"_s);
}

void TestProviderOptions::refusesWhatCannotBe()
{
    QFETCH(ProviderOptions, options);
    QFETCH(QString, words);
    const auto provider = makeProvider(u"x"_s, options);
    QVERIFY(!provider);
    QCOMPARE(provider.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(provider.error().message.contains(words), qPrintable(provider.error().message));
}

void TestProviderOptions::changesOnlyWhatIsGiven()
{
    ProviderOptions options;
    options.preset = "mistral";
    const Provider before = makeProvider(u"m"_s, options).value();
    QVERIFY(changeProvider(before, {}).value().traits == before.traits);
    ProviderOptions change;
    change.endpoints = "chat";
    const Provider after = changeProvider(before, change).value();
    ProviderTraits wanted = before.traits;
    wanted.endpoints = ProviderEndpoint::Chat;
    QVERIFY(after.traits == wanted);
    QCOMPARE(after.credential, before.credential);
    QCOMPARE(after.baseUrl, before.baseUrl);
    change.preset = "groq"; // settings, not the address
    QCOMPARE(changeProvider(before, change).value().baseUrl, before.baseUrl);
    QVERIFY(changeProvider(before, change).value().traits.takesIncludeUsage);
}

void TestProviderOptions::clearsHeadersOnlyWhenTold()
{
    Provider provider;
    provider.baseUrl = u"http://127.0.0.1:1/v1"_s;
    provider.traits.extraHeaders = {u"X-A: 1"_s};
    QCOMPARE(changeProvider(provider, {})->traits.extraHeaders.size(), 1);
    ProviderOptions change;
    change.headers = {"X-B: 2"};
    QCOMPARE(changeProvider(provider, change)->traits.extraHeaders, QStringList{u"X-B: 2"_s});
    change.headers.clear();
    change.noHeaders = true;
    QVERIFY(changeProvider(provider, change)->traits.extraHeaders.isEmpty());
}

void TestProviderOptions::tellsWhichOptionsMakeTheDifference()
{
    ProviderTraits from;
    QCOMPARE(traitOptions(from, from), QString());
    ProviderTraits to;
    to.endpoints = ProviderEndpoint::Chat | ProviderEndpoint::Responses;
    to.takesIncludeUsage = false;
    to.maximumOutput = MaximumOutputField::MaxTokens;
    to.reasoning = ReasoningField::None;
    QCOMPARE(traitOptions(from, to), u" --endpoints chat,responses --include-usage no "
                                     "--max-tokens-field max_tokens --reasoning-field none"_s);
}

QTEST_APPLESS_MAIN(TestProviderOptions)
#include "tst_provideroptions.moc"
