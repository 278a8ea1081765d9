// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/dialect.h"

#include <QTest>

using namespace orchestris;

namespace {

using Kind = ProviderKind;
using Endpoint = ProviderEndpoint;

constexpr char Credential[] = "test-credential";

Provider provider(Kind kind, const QString &baseUrl, const QString &apiVersion = {})
{
    Provider made;
    made.name = QStringLiteral("acme");
    made.kind = kind;
    made.baseUrl = baseUrl;
    made.traits.apiVersion = apiVersion;
    return made;
}

UpstreamRequest call(const Provider &to, Endpoint endpoint, QByteArrayView model = "m")
{
    return shapeCall(to, Secret(Credential), endpoint, model, "{}", {});
}

} // namespace

class DialectTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callsTheUrlThatTheKindDocuments_data();
    void callsTheUrlThatTheKindDocuments();
    void asksOtherPathsBelowTheSameBase_data();
    void asksOtherPathsBelowTheSameBase();
    void asksForWhatCanBeCalled_data();
    void asksForWhatCanBeCalled();
    void givesTheCredentialAsTheKindWantsIt_data();
    void givesTheCredentialAsTheKindWantsIt();
    void sendsNoCredentialHeaderWithoutACredential();
    void tellsAnthropicTheVersion();
    void sendsTheProvidersExtraHeaders();
    void sendsABodyOnlyWhereThereIsOne();
    void keepsTheSettingsTimeouts();
};

void DialectTest::callsTheUrlThatTheKindDocuments_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("apiVersion");
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("url");
    const auto row = [](const char *name, Kind kind, const char *base, const char *version,
                        Endpoint endpoint, const char *model, const char *url) {
        QTest::newRow(name) << kind << QString::fromLatin1(base) << QString::fromLatin1(version)
                            << endpoint << QByteArray(model) << QByteArray(url);
    };
    constexpr char OpenAi[] = "https://api.example.com/v1";
    row("chat of OpenAI", Kind::OpenAi, OpenAi, "", Endpoint::Chat, "gpt",
        "https://api.example.com/v1/chat/completions");
    row("responses of OpenAI", Kind::OpenAi, OpenAi, "", Endpoint::Responses, "gpt",
        "https://api.example.com/v1/responses");
    row("embeddings of OpenAI", Kind::OpenAi, OpenAi, "", Endpoint::Embeddings, "gpt",
        "https://api.example.com/v1/embeddings");
    row("a version of another kind means nothing to OpenAI", Kind::OpenAi, OpenAi, "2024-10-21",
        Endpoint::Chat, "gpt", "https://api.example.com/v1/chat/completions");
    row("chat of the sandbox", Kind::Sandbox, "", "", Endpoint::Chat, "echo", "/chat/completions");

    constexpr char Azure[] = "https://res.openai.azure.com/openai/v1";
    row("chat of Azure", Kind::Azure, Azure, "", Endpoint::Chat, "dep",
        "https://res.openai.azure.com/openai/v1/chat/completions");
    row("a preview of Azure", Kind::Azure, Azure, "preview", Endpoint::Responses, "dep",
        "https://res.openai.azure.com/openai/v1/responses?api-version=preview");

    constexpr char Classic[] = "https://res.openai.azure.com";
    row("chat of a deployment", Kind::AzureClassic, Classic, "2024-10-21", Endpoint::Chat, "gpt-4o",
        "https://res.openai.azure.com/openai/deployments/gpt-4o/chat/completions"
        "?api-version=2024-10-21");
    row("embeddings of a deployment", Kind::AzureClassic, Classic, "2024-10-21",
        Endpoint::Embeddings, "ada",
        "https://res.openai.azure.com/openai/deployments/ada/embeddings?api-version=2024-10-21");
    row("a base that ends in /openai", Kind::AzureClassic, "https://res.openai.azure.com/openai",
        "2024-10-21", Endpoint::Chat, "gpt-4o",
        "https://res.openai.azure.com/openai/deployments/gpt-4o/chat/completions"
        "?api-version=2024-10-21");
    row("a deployment's name with odd characters", Kind::AzureClassic, Classic, "2024-10-21",
        Endpoint::Chat, "a b/c?d",
        "https://res.openai.azure.com/openai/deployments/a%20b%2Fc%3Fd/chat/completions"
        "?api-version=2024-10-21");
    row("responses have no deployment in the URL", Kind::AzureClassic, Classic,
        "2025-04-01-preview", Endpoint::Responses, "gpt-4o",
        "https://res.openai.azure.com/openai/responses?api-version=2025-04-01-preview");

    row("Anthropic with its version", Kind::Anthropic, "https://api.anthropic.com/v1", "",
        Endpoint::Messages, "claude", "https://api.anthropic.com/v1/messages");
    row("Anthropic as its own clients are told", Kind::Anthropic, "https://api.anthropic.com", "",
        Endpoint::Messages, "claude", "https://api.anthropic.com/v1/messages");
    row("another's copy of Anthropic's API", Kind::Anthropic, "https://api.example.com/anthropic",
        "", Endpoint::Messages, "claude", "https://api.example.com/anthropic/v1/messages");
}

void DialectTest::callsTheUrlThatTheKindDocuments()
{
    QFETCH(Kind, kind);
    QFETCH(QString, base);
    QFETCH(QString, apiVersion);
    QFETCH(Endpoint, endpoint);
    QFETCH(QByteArray, model);
    const UpstreamRequest request = call(provider(kind, base, apiVersion), endpoint, model);
    QTEST(request.url, "url");
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.body, QByteArray("{}"));
}

void DialectTest::asksOtherPathsBelowTheSameBase_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("models of OpenAI")
        << Kind::OpenAi << QStringLiteral("https://a.example/v1") << QByteArray("/models")
        << QByteArray("https://a.example/v1/models");
    QTest::newRow("models of Azure's older API")
        << Kind::AzureClassic << QStringLiteral("https://a.example") << QByteArray("/models")
        << QByteArray("https://a.example/openai/models?api-version=2024-10-21");
    QTest::newRow("a path that has a query already")
        << Kind::AzureClassic << QStringLiteral("https://a.example")
        << QByteArray("/responses/resp_1/input_items?limit=2")
        << QByteArray("https://a.example/openai/responses/resp_1/input_items?limit=2"
                      "&api-version=2024-10-21");
    QTest::newRow("models of Anthropic")
        << Kind::Anthropic << QStringLiteral("https://a.example")
        << QByteArray("/models?limit=1000") << QByteArray("https://a.example/v1/models?limit=1000");
}

void DialectTest::asksOtherPathsBelowTheSameBase()
{
    QFETCH(Kind, kind);
    QFETCH(QString, base);
    QFETCH(QByteArray, path);
    const QString version = kind == Kind::AzureClassic ? QStringLiteral("2024-10-21") : QString();
    const UpstreamRequest request =
        shapeRequest(provider(kind, base, version), Secret(Credential), "DELETE", path, {});
    QTEST(request.url, "url");
    QCOMPARE(request.method, QByteArray("DELETE"));
}

void DialectTest::asksForWhatCanBeCalled_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("models of OpenAI") << Kind::OpenAi << QStringLiteral("https://a.example/v1")
                                      << QByteArray("https://a.example/v1/models");
    QTest::newRow("all of Anthropic's in one page")
        << Kind::Anthropic << QStringLiteral("https://a.example/v1")
        << QByteArray("https://a.example/v1/models?limit=1000");
    const QByteArray deployments(
        "https://a.example/openai/deployments?api-version=2023-03-15-preview");
    QTest::newRow("deployments of Azure")
        << Kind::Azure << QStringLiteral("https://a.example/openai/v1") << deployments;
    QTest::newRow("deployments of Azure's older API")
        << Kind::AzureClassic << QStringLiteral("https://a.example") << deployments;
    QTest::newRow("models of an Azure that is elsewhere")
        << Kind::Azure << QStringLiteral("https://a.example/proxy")
        << QByteArray("https://a.example/proxy/models");
}

void DialectTest::asksForWhatCanBeCalled()
{
    QFETCH(Kind, kind);
    QFETCH(QString, base);
    const UpstreamRequest request = shapeModelList(provider(kind, base), Secret(Credential), {});
    QTEST(request.url, "url");
    QCOMPARE(request.method, QByteArray("GET"));
    QVERIFY(request.body.isNull());
}

void DialectTest::givesTheCredentialAsTheKindWantsIt_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("OpenAI") << Kind::OpenAi << QByteArray("Authorization: Bearer test-credential");
    QTest::newRow("Azure") << Kind::Azure << QByteArray("api-key: test-credential");
    QTest::newRow("Azure's older API")
        << Kind::AzureClassic << QByteArray("api-key: test-credential");
    QTest::newRow("Anthropic") << Kind::Anthropic << QByteArray("x-api-key: test-credential");
}

void DialectTest::givesTheCredentialAsTheKindWantsIt()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, header);
    const UpstreamRequest request =
        call(provider(kind, QStringLiteral("https://a.example/v1")), Endpoint::Chat);
    qsizetype carrying = 0;
    for (const QByteArray &line : request.headers)
        carrying += line.contains(Credential) ? 1 : 0;
    QCOMPARE(carrying, 1);
    QVERIFY(request.headers.contains(header));
    QVERIFY(!request.url.contains(Credential));
}

void DialectTest::sendsNoCredentialHeaderWithoutACredential()
{
    for (const Kind kind : {Kind::OpenAi, Kind::Azure, Kind::AzureClassic, Kind::Anthropic}) {
        const UpstreamRequest request =
            shapeCall(provider(kind, QStringLiteral("http://127.0.0.1:9/v1")), Secret(),
                      Endpoint::Chat, "m", "{}", {});
        for (const QByteArray &line : request.headers) {
            const QByteArray name = line.left(line.indexOf(':')).toLower();
            QVERIFY2(name != "authorization" && name != "api-key" && name != "x-api-key",
                     line.constData());
        }
    }
}

void DialectTest::tellsAnthropicTheVersion()
{
    Provider anthropic = provider(Kind::Anthropic, QStringLiteral("https://a.example/v1"));
    QVERIFY(call(anthropic, Endpoint::Messages)
                .headers.contains(QByteArray("anthropic-version: 2023-06-01")));
    QVERIFY(shapeRequest(anthropic, Secret(Credential), "GET", "/models", {})
                .headers.contains(QByteArray("anthropic-version: 2023-06-01")));
    anthropic.traits.apiVersion = QStringLiteral("2030-01-01");
    QVERIFY(call(anthropic, Endpoint::Messages)
                .headers.contains(QByteArray("anthropic-version: 2030-01-01")));
}

void DialectTest::sendsTheProvidersExtraHeaders()
{
    Provider extra = provider(Kind::OpenAi, QStringLiteral("https://a.example/v1"));
    extra.traits.extraHeaders = {QStringLiteral("X-Title: console"), QStringLiteral("X-B: 2")};
    const UpstreamRequest request = call(extra, Endpoint::Responses);
    QVERIFY(request.headers.contains(QByteArray("X-Title: console")));
    QVERIFY(request.headers.contains(QByteArray("X-B: 2")));
}

void DialectTest::sendsABodyOnlyWhereThereIsOne()
{
    const Provider plain = provider(Kind::OpenAi, QStringLiteral("https://a.example/v1"));
    const QByteArray json("Content-Type: application/json");
    const UpstreamRequest get =
        shapeRequest(plain, Secret(Credential), "GET", "/responses/resp_1", {});
    QVERIFY(!get.headers.contains(json));
    QVERIFY(get.body.isNull());
    const UpstreamRequest post =
        shapeRequest(plain, Secret(Credential), "POST", "/responses/resp_1/cancel", {}, "{}");
    QVERIFY(post.headers.contains(json));
    QCOMPARE(post.body, QByteArray("{}"));
}

void DialectTest::keepsTheSettingsTimeouts()
{
    Settings settings;
    settings.connectTimeoutMs = 1;
    settings.firstByteTimeoutMs = 2;
    settings.streamIdleTimeoutMs = 3;
    settings.totalTimeoutMs = 4;
    const Provider plain = provider(Kind::Azure, QStringLiteral("https://a.example/openai/v1"));
    for (const UpstreamRequest &request :
         {shapeCall(plain, Secret(), Endpoint::Chat, "m", "{}", settings),
          shapeRequest(plain, Secret(), "GET", "/models", settings)}) {
        QCOMPARE(request.connectTimeoutMs, 1);
        QCOMPARE(request.firstByteTimeoutMs, 2);
        QCOMPARE(request.idleTimeoutMs, 3);
        QCOMPARE(request.totalTimeoutMs, 4);
    }
}

QTEST_APPLESS_MAIN(DialectTest)
#include "tst_dialect.moc"
