// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/attention.h"
#include "tests/ui/sampledata.h"
#include "tests/ui/samplelimits.h"

#include <QtTest>

using namespace orchestris;
using namespace orchestris::test;

namespace {

constexpr qint64 Day = 86'400ll * 1'000'000;

QStringList texts(const QList<AttentionItem> &items)
{
    QStringList all;
    for (const AttentionItem &item : items)
        all.append(item.text);
    return all;
}

} // namespace

class tst_Attention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingIsToldOfAQuietGateway();
    void theGatewaysProblemComesFirst();
    void pausedModelsAreToldByProvider();
    void disabledProvidersAreNobodysBusiness();
    void limitsAreToldFromFourFifthsOn_data();
    void limitsAreToldFromFourFifthsOn();
    void aNoticeOfAShareIsNotToldBesideTheShare();
    void repetitionsAreToldOnceADay();
    void onlyAnomaliesThatGoOnAreTold();
    void keysAreToldTwoWeeksBeforeTheyExpire_data();
    void keysAreToldTwoWeeksBeforeTheyExpire();
    void cutPromptsAreTold();
    void theHeaviestComesFirst();

private:
    [[nodiscard]] QList<AttentionItem> look()
    {
        m_facts.snapshot = std::make_shared<const Snapshot>(m_configuration);
        m_facts.nowUs = FakeClock::StartUs;
        return attentionItems(m_facts);
    }
    Limit &addLimit(qint64 amount, qint64 used);

    Configuration m_configuration;
    AttentionFacts m_facts;
};

void tst_Attention::init()
{
    m_configuration = {};
    m_facts = {};
    m_configuration.organizations = {{1, QStringLiteral("Example"), true}};
    m_configuration.providers = {
        {1, QStringLiteral("openai"), ProviderKind::OpenAi, {}, {}, true, 0, {}},
        {2, QStringLiteral("lab"), ProviderKind::OpenAi, {}, {}, true, 0, {}}};
    ApiKey key;
    key.id = 1;
    key.name = QStringLiteral("ci-agents");
    key.organizationId = 1;
    m_configuration.keys = {key};
}

Limit &tst_Attention::addLimit(qint64 amount, qint64 used)
{
    Limit limit;
    limit.id = 1;
    limit.subjectId = 1;
    limit.window = LimitWindow::Total;
    limit.amount = amount;
    m_configuration.limits = {limit};
    m_facts.uses = {{1, 0, used}};
    return m_configuration.limits.first();
}

void tst_Attention::nothingIsToldOfAQuietGateway()
{
    m_facts.health = {{"openai/gpt-5", CircuitState::Closed, 2, "timeout"}};
    m_facts.truncated = {{"lab/qwen3", 0}};
    QCOMPARE(texts(look()), QStringList());
}

void tst_Attention::theGatewaysProblemComesFirst()
{
    m_facts.gatewayProblem = QStringLiteral("Port 8383 is in use.");
    addLimit(100, 100);
    QCOMPARE(look().first().text, QStringLiteral("Port 8383 is in use."));
    QCOMPARE(look().first().tone, Tone::Warning);
    m_facts.isFailed = true;
    QCOMPARE(look().first().tone, Tone::Bad);
}

void tst_Attention::pausedModelsAreToldByProvider()
{
    m_facts.health = {{"openai/gpt-5", CircuitState::Open, 5, "timeout"},
                      {"lab/qwen3", CircuitState::Open, 5, "connect"},
                      {"lab/llama", CircuitState::HalfOpen, 7, "connect"}};
    const QList<AttentionItem> items = look();
    QCOMPARE(items.size(), 2);
    QVERIFY(items[0].text.startsWith(QStringLiteral("“openai/gpt-5” is paused after 5 ")));
    QCOMPARE(items[0].id, Id(1));
    QVERIFY2(items[1].text.contains(QStringLiteral("of “lab” are paused")),
             qPrintable(items[1].text));
    QCOMPARE(items[1].id, Id(2));
    QCOMPARE(items[1].kind, AttentionItem::Kind::Provider);
}

void tst_Attention::disabledProvidersAreNobodysBusiness()
{
    m_configuration.credentials.emplace(
        2, fail(ErrorCode::NotFound, QStringLiteral("The variable is not set.")));
    QCOMPARE(texts(look()),
             QStringList(QStringLiteral("The credential of “lab” cannot be read. The variable is "
                                        "not set.")));
    m_facts.isDemo = true; // made-up providers never have one
    QCOMPARE(texts(look()), QStringList());
    m_facts.isDemo = false;
    m_configuration.providers[1].enabled = false;
    m_facts.health = {{"lab/qwen3", CircuitState::Open, 5, "connect"}};
    QCOMPARE(texts(look()), QStringList());
}

void tst_Attention::limitsAreToldFromFourFifthsOn_data()
{
    QTest::addColumn<qint64>("used");
    QTest::addColumn<bool>("warns");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("tone");
    const auto row = [](const char *name, qint64 used, bool warns, const char *expected,
                        Tone tone) {
        QTest::newRow(name) << used << warns << QString::fromUtf8(expected) << int(tone);
    };
    row("below it nothing is said", 7'999, false, "", Tone::Quiet);
    row("from it on it is", 8'000, false, "“ci-agents”: 10,000 requests in total, 80 % used.",
        Tone::Warning);
    row("nearly all is never rounded up to all", 9'999, false,
        "“ci-agents”: 10,000 requests in total, 99 % used.", Tone::Warning);
    row("all of it", 10'000, false,
        "“ci-agents”: 10,000 requests in total, all used: requests are refused.", Tone::Bad);
    row("all of one that only warns", 12'000, true,
        "“ci-agents”: 10,000 requests in total, all used. It only warns: requests go on.",
        Tone::Warning);
}

void tst_Attention::limitsAreToldFromFourFifthsOn()
{
    QFETCH(qint64, used);
    QFETCH(bool, warns);
    QFETCH(QString, expected);
    QFETCH(int, tone);
    Limit &limit = addLimit(10'000, used);
    limit.metric = LimitMetric::Requests;
    limit.action = warns ? LimitAction::Warn : LimitAction::Block;
    QList<AttentionItem> items = look();
    if (expected.isEmpty()) {
        QCOMPARE(texts(items), QStringList());
        return;
    }
    QCOMPARE(items.size(), 1);
    QString text = items[0].text;
    QCOMPARE(text.replace(QStringLiteral("request(s)"), QStringLiteral("requests")), expected);
    QCOMPARE(int(items[0].tone), tone);
    QCOMPARE(items[0].id, Id(1));
}

void tst_Attention::aNoticeOfAShareIsNotToldBesideTheShare()
{
    addLimit(100, 90);
    Notice notice;
    notice.id = 1;
    notice.atUs = FakeClock::StartUs - 1;
    notice.limitId = 1;
    notice.share = 80;
    m_facts.notices = {notice};
    QCOMPARE(look().size(), 1);
    m_facts.uses.first().used = 10; // a new window
    QCOMPARE(look().size(), 0);
    m_facts.notices.first().kind = NoticeKind::LimitWarned;
    QCOMPARE(look().size(), 1);
    QCOMPARE(look().first().kind, AttentionItem::Kind::Limit);
}

void tst_Attention::repetitionsAreToldOnceADay()
{
    Notice notice;
    notice.kind = NoticeKind::SameToolCall;
    notice.keyId = 1;
    notice.count = 14;
    notice.spanUs = 42'000'000;
    for (const qint64 age : {Day / 4, Day / 2, 2 * Day}) {
        notice.atUs = FakeClock::StartUs - age;
        notice.requestId = 1000 - age / Day;
        m_facts.notices.append(notice);
    }
    const QList<AttentionItem> items = look();
    QCOMPARE(items.size(), 1);
    QVERIFY2(items[0].text.startsWith(QStringLiteral("ci-agents: The same tool call")),
             qPrintable(items[0].text));
    QCOMPARE(items[0].id, Id(1000));
    m_facts.notices.remove(0, 2);
    QCOMPARE(look().size(), 0); // of the day before yesterday
}

void tst_Attention::onlyAnomaliesThatGoOnAreTold()
{
    Anomaly anomaly;
    anomaly.id = 7;
    anomaly.value = "openai/gpt-5";
    m_facts.anomalies = {anomaly};
    QCOMPARE(look().size(), 0);
    m_facts.anomalies.first().isOpen = true;
    QCOMPARE(look().size(), 1);
    QCOMPARE(look().first().id, Id(7));
    QVERIFY(look().first().text.contains(QStringLiteral("openai/gpt-5")));
}

void tst_Attention::keysAreToldTwoWeeksBeforeTheyExpire_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("tone"); // -1: it is not told
    const auto row = [](const char *name, qint64 left, KeyState state, int tone) {
        QTest::newRow(name) << left << int(state) << tone;
    };
    row("in fifteen days", 15 * Day, KeyState::Active, -1);
    row("in exactly fourteen", 14 * Day, KeyState::Active, int(Tone::Quiet));
    row("in three days", 3 * Day, KeyState::Active, int(Tone::Warning));
    row("a disabled one", 3 * Day, KeyState::Disabled, -1);
    row("one that has expired", -1, KeyState::Active, -1);
}

void tst_Attention::keysAreToldTwoWeeksBeforeTheyExpire()
{
    QFETCH(qint64, left);
    QFETCH(int, state);
    QFETCH(int, tone);
    m_configuration.keys[0].expiresAtUs = FakeClock::StartUs + left;
    m_configuration.keys[0].state = KeyState(state);
    const QList<AttentionItem> items = look();
    QCOMPARE(items.size(), tone < 0 ? 0 : 1);
    if (tone < 0)
        return;
    QCOMPARE(int(items[0].tone), tone);
    QVERIFY(items[0].text.startsWith(QStringLiteral("The key “ci-agents” expires in ")));
}

void tst_Attention::cutPromptsAreTold()
{
    m_facts.truncated = {{"lab/qwen3", 12}};
    const QList<AttentionItem> items = look();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].target, QByteArray("lab/qwen3"));
    QVERIFY(items[0].text.contains(QStringLiteral("12")));
}

void tst_Attention::theHeaviestComesFirst()
{
    FakeClock clock;
    FakeBackend backend(clock);
    fillWithSamples(backend, clock);
    m_configuration = backend.configuration;
    m_facts.uses = backend.uses;
    m_facts.notices = backend.notices;
    m_facts.health = {{"openai/gpt-5", CircuitState::Open, 5, "timeout"}};
    m_facts.truncated = {{"ollama/qwen3-coder:30b", 3}};
    const QList<AttentionItem> items = look();
    QVERIFY(items.size() >= 7);
    for (int i = 1; i < items.size(); ++i)
        QVERIFY(items[i - 1].weight >= items[i].weight);
    QCOMPARE(items[0].kind, AttentionItem::Kind::Provider);
    QCOMPARE(items.last().kind, AttentionItem::Kind::Key);
}

QTEST_GUILESS_MAIN(tst_Attention)
#include "tst_attention.moc"
