// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/probe/capabilityprobe.h"
#include "gateway/upstream/curlclient.h"
#include "gateway/upstream/curlglobal.h"
#include "gateway/upstream/sandboxclient.h"
#include "models/domain/providertraits.h"
#include "tests/probe/fakeprovider.h"
#include "tests/support/testclock.h"

#include <QTest>

using namespace orchestris;
using namespace orchestris::test;
using namespace Qt::StringLiterals;

class TestCapabilityProbe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void findsEverythingOfAProviderThatHasEverything();
    void findsWhatAProviderLacks_data();
    void findsWhatAProviderLacks();
    void probesAnthropicByItsOwnEndpoint();
    void probesADeploymentOfAzure();
    void probesTheSandboxWithoutANetwork();
    void asksNothingMoreWhenTheCredentialIsRefused();
    void asksNothingMoreWhenNobodyIsThere();
    void saysThatItNeedsAModel();
    void callsTheModelItIsTold();
    void callsASmallModelAlreadyAddedRatherThanAListedOne();
    void costsLittleAndTellsNothing();
    void endsTheCallUnderWayWhenItIsDestroyed();
    void givesUpOnSilence();

private:
    void begin(UpstreamClient &client, const Provider &provider, const QString &model = {},
               const QStringList &known = {});
    [[nodiscard]] CapabilityReport run(const Provider &provider, const QString &model = {},
                                       const QStringList &known = {});
    [[nodiscard]] Provider provider(ProviderKind kind = ProviderKind::OpenAi) const;
    void behaveAs(const FakeProvider &fake);
    [[nodiscard]] Verdict verdict(Capability capability) const;
    [[nodiscard]] CapabilityFinding finding(Capability capability) const;

    CurlGlobal m_global;
    TestClock m_clock;
    std::unique_ptr<ScriptedUpstream> m_upstream;
    std::unique_ptr<CurlClient> m_client;
    std::unique_ptr<CapabilityProbe> m_probe;
    std::optional<CapabilityReport> m_report;
    QList<Capability> m_asked;
    QList<CapabilityFinding> m_found;
    QByteArray m_credential = "test-credential";
};

void TestCapabilityProbe::init()
{
    m_upstream = std::make_unique<ScriptedUpstream>();
    m_client = std::make_unique<CurlClient>(m_clock);
    m_report.reset();
    m_asked.clear();
    m_found.clear();
    m_credential = "test-credential";
}

void TestCapabilityProbe::cleanup()
{
    m_probe.reset();
    m_client.reset();
    m_upstream.reset();
}

Provider TestCapabilityProbe::provider(ProviderKind kind) const
{
    Provider made;
    made.name = u"acme"_s;
    made.kind = kind;
    made.baseUrl =
        QString::fromLatin1(m_upstream->url(kind == ProviderKind::AzureClassic ? "" : "/v1"));
    made.traits.endpoints = possibleEndpoints(kind);
    return made;
}

void TestCapabilityProbe::behaveAs(const FakeProvider &fake)
{
    m_upstream->setResponder(
        [fake](const ReceivedRequest &request) { return fake.respond(request); });
}

void TestCapabilityProbe::begin(UpstreamClient &client, const Provider &wanted,
                                const QString &model, const QStringList &known)
{
    m_probe = std::make_unique<CapabilityProbe>(
        client, m_clock, ProbeQuestion{wanted, Secret(m_credential), {}, model, known},
        CapabilityProbe::Listener{[this](Capability about) { m_asked.append(about); },
                                  [this](const CapabilityFinding &found) { m_found.append(found); },
                                  [this](const CapabilityReport &report) {
                                      QVERIFY(!m_report);
                                      m_report = report;
                                      m_probe.reset(); // allowed at the end
                                  }});
    QVERIFY(!m_report);
}

CapabilityReport TestCapabilityProbe::run(const Provider &wanted, const QString &model,
                                          const QStringList &known)
{
    begin(*m_client, wanted, model, known);
    [&] { QTRY_VERIFY(m_report); }();
    return m_report.value_or(CapabilityReport{});
}

CapabilityFinding TestCapabilityProbe::finding(Capability capability) const
{
    for (const CapabilityFinding &found : m_report->findings) {
        if (found.capability == capability)
            return found;
    }
    return {};
}

Verdict TestCapabilityProbe::verdict(Capability capability) const
{
    return finding(capability).verdict;
}

void TestCapabilityProbe::findsEverythingOfAProviderThatHasEverything()
{
    behaveAs({});
    const CapabilityReport report = run(provider());
    QCOMPARE(report.model, u"small-mini"_s);
    QCOMPARE(report.embeddingModel, u"text-embedding-x"_s);
    QCOMPARE(report.listedModels, 3);
    QList<Capability> rows;
    for (const CapabilityFinding &found : report.findings) {
        rows.append(found.capability);
        QVERIFY2(found.verdict == Verdict::Yes, qPrintable(capabilityName(found.capability)));
        QCOMPARE(found.status, 200);
    }
    QCOMPARE(rows, probedCapabilities(ProviderKind::OpenAi));
    QCOMPARE(report.suggested, provider().traits);
    QCOMPARE(m_found.size(), report.findings.size());
    QVERIFY(m_asked.contains(Capability::Responses));
    QCOMPARE(m_upstream->requestCount(), 7);
}

void TestCapabilityProbe::findsWhatAProviderLacks_data()
{
    QTest::addColumn<FakeProvider>("fake");
    QTest::addColumn<Capability>("capability");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<ProviderTraits>("suggested");
    using Field = MaximumOutputField;
    ProviderTraits all;
    all.endpoints = possibleEndpoints(ProviderKind::OpenAi);
    const auto row = [&](const char *name, FakeProvider fake, Capability capability, Verdict found,
                         const ProviderTraits &suggested) {
        QTest::newRow(name) << fake << capability << found << suggested;
    };
    ProviderTraits traits = all;
    traits.endpoints = ProviderEndpoint::Chat | ProviderEndpoint::Embeddings;
    row("no responses", {.responses = false}, Capability::Responses, Verdict::No, traits);
    traits.endpoints = ProviderEndpoint::Chat | ProviderEndpoint::Responses;
    row("no embeddings", {.embeddings = false}, Capability::Embeddings, Verdict::No, traits);
    row("no model for embeddings", {.models = {"m"}, .embeddings = false}, Capability::Embeddings,
        Verdict::Unknown, all);
    traits.endpoints = ProviderEndpoint::Responses | ProviderEndpoint::Embeddings;
    row("responses only", {.chat = false}, Capability::Chat, Verdict::No, traits);
    traits = all;
    traits.maximumOutput = Field::MaxTokens;
    row("max_completion_tokens is refused", {.maxCompletionTokens = Manner::Refuses},
        Capability::MaxCompletionTokens, Verdict::No, traits);
    row("max_completion_tokens means nothing", {.maxCompletionTokens = Manner::Ignores},
        Capability::MaxCompletionTokens, Verdict::No, traits);
    traits.maximumOutput = Field::MaxCompletionTokens;
    row("max_tokens is refused", {.maxTokens = Manner::Refuses}, Capability::MaxTokens, Verdict::No,
        traits);
    traits = all;
    traits.takesIncludeUsage = false;
    row("include_usage is refused", {.includeUsage = Manner::Refuses, .usageUnasked = true},
        Capability::IncludeUsage, Verdict::No, traits);
    row("include_usage means nothing", {.includeUsage = Manner::Ignores}, Capability::IncludeUsage,
        Verdict::Unknown, all);
    row("tools are refused", {.tools = Manner::Refuses}, Capability::Tools, Verdict::No, all);
    row("tools are not called", {.tools = Manner::Ignores}, Capability::Tools, Verdict::Unknown,
        all);
}

void TestCapabilityProbe::findsWhatAProviderLacks()
{
    QFETCH(FakeProvider, fake);
    QFETCH(Capability, capability);
    QFETCH(Verdict, verdict);
    QFETCH(ProviderTraits, suggested);
    behaveAs(fake);
    const CapabilityReport report = run(provider());
    QVERIFY(finding(capability).verdict == verdict);
    if (verdict != Verdict::Yes)
        QVERIFY(!finding(capability).note.isEmpty());
    QVERIFY(report.suggested == suggested);
    QVERIFY(finding(Capability::ChatStream).verdict == Verdict::Yes || !fake.chat);
}

void TestCapabilityProbe::probesAnthropicByItsOwnEndpoint()
{
    m_credential = "ant-key";
    m_upstream->setResponder(respondAsAnthropic);
    const CapabilityReport report = run(provider(ProviderKind::Anthropic));
    QCOMPARE(report.model, u"claude-haiku"_s);
    QCOMPARE(report.findings.size(), 4);
    for (const CapabilityFinding &found : report.findings)
        QVERIFY2(found.verdict == Verdict::Yes, qPrintable(found.note));
    QCOMPARE(report.suggested.endpoints, ProviderEndpoints(ProviderEndpoint::Messages));
}

void TestCapabilityProbe::probesADeploymentOfAzure()
{
    m_credential = "az-key";
    m_upstream->setResponder(respondAsAzureClassic);
    Provider azure = provider(ProviderKind::AzureClassic);
    azure.traits.apiVersion = u"2024-10-21"_s;
    const CapabilityReport report = run(azure);
    QCOMPARE(report.model, u"house"_s);
    QCOMPARE(report.listedModels, 1);
    QCOMPARE(verdict(Capability::ChatStream), Verdict::Yes);
    QCOMPARE(verdict(Capability::Responses), Verdict::No);
    QCOMPARE(report.suggested.endpoints, ProviderEndpoint::Chat | ProviderEndpoint::Embeddings);
}

void TestCapabilityProbe::probesTheSandboxWithoutANetwork()
{
    SandboxClient sandbox(m_clock);
    Provider builtIn = provider(ProviderKind::Sandbox);
    builtIn.baseUrl.clear();
    begin(sandbox, builtIn, u"echo"_s);
    QTRY_VERIFY(m_report);
    QCOMPARE(verdict(Capability::ChatStream), Verdict::Yes);
    QCOMPARE(verdict(Capability::IncludeUsage), Verdict::Yes);
    QCOMPARE(verdict(Capability::Responses), Verdict::No);
    QCOMPARE(m_report->suggested.endpoints, ProviderEndpoints(ProviderEndpoint::Chat));
    QCOMPARE(m_upstream->requestCount(), 0);
}

void TestCapabilityProbe::asksNothingMoreWhenTheCredentialIsRefused()
{
    behaveAs({.credential = "Bearer another"});
    const CapabilityReport report = run(provider());
    QCOMPARE(m_upstream->requestCount(), 1);
    QCOMPARE(finding(Capability::ModelList).status, 401);
    QVERIFY(finding(Capability::ModelList).note.contains(u"credential"));
    QCOMPARE(report.findings.size(), probedCapabilities(ProviderKind::OpenAi).size());
    QCOMPARE(verdict(Capability::Chat), Verdict::Unknown);
    QCOMPARE(report.suggested, provider().traits);
}

void TestCapabilityProbe::asksNothingMoreWhenNobodyIsThere()
{
    const Provider gone = provider();
    m_upstream.reset();
    const CapabilityReport report = run(gone);
    QCOMPARE(finding(Capability::ModelList).note, u"cannot be reached"_s);
    QCOMPARE(finding(Capability::Chat).note, u"not asked"_s);
    QCOMPARE(report.suggested, gone.traits);
}

void TestCapabilityProbe::saysThatItNeedsAModel()
{
    behaveAs({.models = {"text-embedding-x"}});
    const CapabilityReport report = run(provider());
    QVERIFY(report.model.isEmpty());
    QVERIFY(finding(Capability::Chat).note.contains(u"name one"));
    QCOMPARE(m_upstream->requestCount(), 1);
}

void TestCapabilityProbe::callsTheModelItIsTold()
{
    behaveAs({.models = {}});
    const CapabilityReport report = run(provider(), u"org/told"_s);
    QCOMPARE(report.model, u"org/told"_s);
    QCOMPARE(verdict(Capability::Chat), Verdict::Yes);
    QVERIFY(m_upstream->requests().at(1).body.contains("\"org/told\""));
}

void TestCapabilityProbe::callsASmallModelAlreadyAddedRatherThanAListedOne()
{
    behaveAs({});
    QCOMPARE(run(provider(), {}, {u"my-mini"_s}).model, u"my-mini"_s);
}

void TestCapabilityProbe::costsLittleAndTellsNothing()
{
    behaveAs({});
    const CapabilityReport report = run(provider());
    for (const ReceivedRequest &request : m_upstream->requests()) {
        if (request.method == "GET" || request.target == "/v1/embeddings")
            continue;
        const QByteArray body = request.body;
        QVERIFY2(body.contains("tokens\":16") || body.contains("tokens\":128"), body.constData());
        QVERIFY(!body.contains(m_credential));
    }
    for (const CapabilityFinding &found : report.findings) {
        QVERIFY(!found.note.contains(QString::fromLatin1(m_credential)));
        QVERIFY(!found.note.contains(u"Count"));
    }
}

void TestCapabilityProbe::endsTheCallUnderWayWhenItIsDestroyed()
{
    m_upstream->setResponder([](const ReceivedRequest &) { return Script().never(); });
    begin(*m_client, provider());
    QTRY_COMPARE(m_upstream->requestCount(), 1);
    m_probe.reset();
    QVERIFY(m_upstream->waitForHangUps(1));
    QVERIFY(!m_report);
}

void TestCapabilityProbe::givesUpOnSilence()
{
    FakeProvider fake;
    m_upstream->setResponder([fake](const ReceivedRequest &request) {
        return request.method == "GET" ? fake.respond(request) : Script().never();
    });
    begin(*m_client, provider());
    QTRY_COMPARE(m_upstream->requestCount(), 2);
    for (int calls = 2; !m_report && calls < 20; ++calls) {
        m_clock.advanceMs(91'000);
        QTRY_VERIFY(m_report || m_upstream->requestCount() > calls);
    }
    QVERIFY(m_report);
    QCOMPARE(finding(Capability::Chat).note, u"no answer in time"_s);
    QCOMPARE(m_report->suggested, provider().traits);
}

QTEST_GUILESS_MAIN(TestCapabilityProbe)
#include "tst_capabilityprobe.moc"
