// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sampledata.h"

#include "models/domain/providerpreset.h"
#include "tests/ui/samplelimits.h"

#include <QRandomGenerator>

#include <array>
#include <cmath>

namespace orchestris::test {

namespace {

constexpr qint64 Second = 1'000'000;
constexpr qint64 Day = 86'400 * Second;

struct SampleModel {
    const char *alias;
    const char *provider;
    const char *model;
    double nanosPerToken;
};

constexpr std::array<SampleModel, 4> SampleModels{{
    {"default-agent", "openai", "gpt-5-mini", 700},
    {"", "openai", "gpt-5", 3100},
    {"fast", "ollama", "qwen3-coder:30b", 0},
    {"", "sandbox", "lorem", 150},
}};

constexpr std::array<const char *, 4> Programs{"codex_cli_rs/0.64.0", "OpenAI/Python 2.8.1",
                                               "OpenAI/JS 6.9.1", "opencode/1.0.85"};

struct SampleKey {
    const char *name;
    KeyState state;
    Id user;
    const char *models;
    int createdDaysAgo;
    int expiresInDays;  // 0: never
    int usedMinutesAgo; // -1: never
    const char *note;
};

// clang-format off
constexpr std::array<SampleKey, 8> SampleKeys{{
    {"ci-agents", KeyState::Active, 0, "default-agent,fast", 41, 49, 0, "Build servers"},
    {"maintainer-laptop", KeyState::Active, 1, "", 33, 0, 4, ""},
    {"review-bot", KeyState::Active, 0, "default-agent", 28, 2, 63, "Comments on merge requests"},
    {"junior-codex", KeyState::Active, 2, "", 12, 78, 190, ""},
    {"nightly-evals", KeyState::Disabled, 0, "openai/gpt-5,openai/gpt-5-mini,fast", 90, 0, 9000, ""},
    {"workshop-2026", KeyState::Active, 0, "sandbox/lorem,sandbox/echo", 60, -12, 20000, ""},
    {"old-pipeline", KeyState::Revoked, 0, "", 240, 0, 43000, "Replaced by ci-agents"},
    {"lead-notebook", KeyState::Active, 3, "default-agent", 1, 29, -1, ""},
}};
// clang-format on

void fillProviders(Configuration &configuration)
{
    using Kind = CredentialReference::Kind;
    configuration.providers = {
        {1, QStringLiteral("sandbox"), ProviderKind::Sandbox, {}, {}, true, 0, {}},
        {2,
         QStringLiteral("openai"),
         ProviderKind::OpenAi,
         QStringLiteral("https://api.openai.com/v1"),
         {Kind::Keychain, QStringLiteral("openai")},
         true,
         0,
         {}},
        {3,
         QStringLiteral("ollama"),
         ProviderKind::OpenAi,
         QStringLiteral("http://127.0.0.1:11434/v1"),
         {},
         true,
         0,
         {}},
        {4,
         QStringLiteral("groq"),
         ProviderKind::OpenAi,
         QStringLiteral("https://api.groq.com/openai/v1"),
         {Kind::Environment, QStringLiteral("GROQ_API_KEY")},
         true,
         0,
         {}},
        {5,
         QStringLiteral("lab-vllm"),
         ProviderKind::OpenAi,
         QStringLiteral("http://vllm.lab.example:8000/v1"),
         {Kind::File, QStringLiteral("/etc/orchestris/lab.key")},
         false,
         0,
         {}},
    };
    for (Provider &provider : configuration.providers) {
        if (provider.kind != ProviderKind::Sandbox)
            provider.traits = presetOf(provider.kind, provider.baseUrl).traits;
    }
    configuration.credentials.emplace(
        4, fail(ErrorCode::NotFound,
                QStringLiteral("The environment variable GROQ_API_KEY is not set. Set it and "
                               "start Orchestris again.")));
    Id id = 0;
    for (const auto &[provider, name] : {std::pair<Id, const char *>{1, "echo"},
                                         {1, "lorem"},
                                         {1, "fail"},
                                         {2, "gpt-5"},
                                         {2, "gpt-5-mini"},
                                         {2, "o4-mini"},
                                         {3, "qwen3-coder:30b"},
                                         {3, "llama3.3"},
                                         {5, "mistral-small"}})
        configuration.models.append({++id, provider, QString::fromLatin1(name), {}, 0});
    configuration.aliases = {
        {1, QStringLiteral("default-agent"), {{QStringLiteral("openai/gpt-5-mini"), 0, 1}}, 0},
        {2, QStringLiteral("fast"), {{QStringLiteral("ollama/qwen3-coder:30b"), 0, 1}}, 0},
    };
}

void fillKeys(Configuration &configuration, qint64 now)
{
    Id id = 0;
    for (const SampleKey &sample : SampleKeys) {
        ApiKey key;
        key.id = ++id;
        key.publicId = QStringLiteral("TestOnly%1").arg(id, 4, 10, QLatin1Char('0'));
        key.name = QString::fromLatin1(sample.name);
        key.ownerKind = sample.user == 0 ? OwnerKind::Organization : OwnerKind::User;
        key.organizationId = 1;
        key.userId = sample.user;
        const QString models = QString::fromLatin1(sample.models);
        key.scope.everything = models.isEmpty();
        if (!models.isEmpty())
            key.scope.models = models.split(u',');
        key.state = sample.state;
        key.createdAtUs = now - sample.createdDaysAgo * Day;
        key.expiresAtUs =
            sample.expiresInDays == 0 ? 0 : now + sample.expiresInDays * Day + Day / 2;
        key.lastUsedAtUs =
            sample.usedMinutesAgo < 0 ? 0 : now - sample.usedMinutesAgo * 60 * Second;
        key.note = QString::fromLatin1(sample.note);
        configuration.keys.append(key);
    }
}

} // namespace

void fillAsAtFirstStart(FakeBackend &backend)
{
    Configuration &configuration = backend.configuration;
    configuration.organizations = {{1, QStringLiteral("Example"), true}};
    configuration.providers = {
        {1, QStringLiteral("sandbox"), ProviderKind::Sandbox, {}, {}, true, 0, {}}};
    configuration.models = {{1, 1, QStringLiteral("echo"), {}, 0},
                            {2, 1, QStringLiteral("lorem"), {}, 0}};
    backend.publish();
    backend.setState(
        {GatewayState::Kind::Serving, QStringLiteral("http://127.0.0.1:8383/openai/v1"), {}});
}

void fillWithSamples(FakeBackend &backend, const Clock &clock)
{
    Configuration &configuration = backend.configuration;
    configuration.organizations = {{1, QStringLiteral("Example"), true}};
    configuration.users = {{1, 1, QStringLiteral("maintainer"), true},
                           {2, 1, QStringLiteral("junior"), true},
                           {3, 1, QStringLiteral("lead"), true}};
    fillProviders(configuration);
    fillKeys(configuration, clock.nowUs());
    fillLimits(backend, clock.nowUs());
    backend.publish();
    for (int age = 0; age < 460; ++age)
        backend.records.append(sampleRecord(age, clock.nowUs()));
    backend.setState(
        {GatewayState::Kind::Serving, QStringLiteral("http://127.0.0.1:8383/openai/v1"), {}});
}

UsageRecord sampleRecord(int age, qint64 nowUs)
{
    QRandomGenerator random(quint32(7919 * (age + 1)));
    const SampleModel &model = SampleModels[size_t(random.bounded(100) * 4 / 130)];
    const int keyNumber = random.bounded(4);
    const SampleKey &key = SampleKeys[size_t(keyNumber)];
    UsageRecord record;
    const double seconds = 8.0 * age + 90.0 * std::sin(age / 17.0); // busier and quieter minutes
    record.startedAtUs = nowUs - qint64(seconds * double(Second)) - 1;
    record.id = (record.startedAtUs / 1000) << 20 | 5;
    record.state = RequestState::Done;
    record.ownerKind = key.user == 0 ? OwnerKind::Organization : OwnerKind::User;
    record.organizationId = 1;
    record.userId = key.user;
    record.keyId = keyNumber + 1;
    record.endpoint = "chat/completions";
    record.alias = model.alias;
    record.provider = model.provider;
    record.upstreamModel = model.model;
    record.requestedModel =
        record.alias.isEmpty() ? record.provider + '/' + record.upstreamModel : record.alias;
    record.streamed = random.bounded(5) > 0;
    record.status = 200;
    record.finishReason = random.bounded(4) == 0 ? "tool_calls" : "stop";
    record.tokens.input = 600 + random.bounded(28'000);
    record.tokens.cachedInput = record.tokens.input * random.bounded(80) / 100;
    record.tokens.output = 40 + random.bounded(1400);
    record.tokens.reasoning = random.bounded(3) == 0 ? record.tokens.output / 3 : 0;
    record.tokenConfidence = Confidence::Reported;
    record.costConfidence = Confidence::Reported;
    record.priceVersion = 12;
    record.costNanos =
        Nanos(double(record.tokens.input + 4 * record.tokens.output) * model.nanosPerToken);
    record.totalUs = 400'000 + random.bounded(5'200'000);
    record.firstTokenUs = 180'000 + random.bounded(420'000);
    record.gatewayUs = 900 + random.bounded(700);
    record.upstreamUs = record.totalUs - record.gatewayUs;
    record.attempts = 1;
    record.clientRequestId =
        QByteArray("thread-") + QByteArray::number(age / 12).rightJustified(4, '0');
    record.providerRequestId = QByteArray("req_test_only_") + QByteArray::number(9'000'000 + age);
    record.clientProgram = Programs[size_t(keyNumber)];
    switch (age % 23) {
    case 5:
        record.status = 429;
        record.errorCode = "insufficient_quota";
        record.errorOrigin = ErrorOrigin::Gateway;
        break;
    case 11:
        record.status = 502;
        record.errorCode = "upstream_error";
        record.errorOrigin = ErrorOrigin::Provider;
        record.attempts = 3;
        break;
    case 17:
        record.status = 499;
        record.errorCode = "client_closed_request";
        record.errorOrigin = ErrorOrigin::Client;
        record.tokenConfidence = Confidence::Estimated;
        record.costConfidence = Confidence::Estimated;
        break;
    default:
        return record;
    }
    record.finishReason.clear();
    if (record.status != 499) {
        record.tokens = {};
        record.tokenConfidence = Confidence::Unknown;
        record.costConfidence = Confidence::Unknown;
        record.costNanos = 0;
        record.firstTokenUs = -1;
    }
    return record;
}

} // namespace orchestris::test
