// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sampletelemetry.h"

namespace orchestris::test {

namespace {

constexpr qint64 Minute = 60'000'000;
constexpr qint64 Hour = 60 * Minute;
constexpr Nanos Dollar = 1'000'000'000;
constexpr const char *KeyNames[] = {"", "ci-agents", "maintainer-laptop", "review-bot",
                                    "junior-codex"};

Attempt attempt(const UsageRecord &record, const char *outcome, int status, qint64 startUs,
                qint64 totalUs)
{
    Attempt made;
    made.provider = record.provider;
    made.upstreamModel = record.upstreamModel;
    made.startUs = startUs;
    made.totalUs = totalUs;
    made.status = status;
    made.outcome = outcome;
    if (status > 0)
        made.firstByteUs = totalUs / 4;
    return made;
}

Attempt skipped(const char *provider, const char *model)
{
    Attempt made;
    made.provider = provider;
    made.upstreamModel = model;
    made.startUs = 700;
    made.outcome = "skipped_circuit";
    return made;
}

void fillTrace(UsageRecord &record, int age)
{
    record.keyName = QString::fromLatin1(KeyNames[record.keyId]);
    record.promptBytes = record.tokens.input * 4;
    if (record.status == 429) { // refused: nothing was sent
        record.attempts = 0;
        record.provider.clear();
        record.upstreamModel.clear();
        return;
    }
    if (record.status == 502) {
        record.trace = {attempt(record, "status", 503, 1'200, 300'000),
                        attempt(record, "timeout", 0, 700'000, 900'000),
                        attempt(record, "connect", 0, 1'800'000, 90'000)};
        record.trace[1].waitUs = 398'800;
        record.retryCostNanos = 2'000'000;
        return;
    }
    const bool isRetried = age % 31 == 7;
    if (isRetried) {
        record.trace = {skipped("lab-vllm", "mistral-small"),
                        attempt(record, "status", 500, 1'100, 200'000)};
        record.attempts = 2;
        record.retryCostNanos = 1'500'000;
    }
    const qint64 startUs = isRetried ? 351'100 : 1'100;
    record.trace.push_back(attempt(record, record.status == 499 ? "client_left" : "ok", 200,
                                   startUs, std::max<qint64>(record.totalUs - startUs - 900, 1)));
    record.trace.back().waitUs = isRetried ? 150'000 : 0;
    record.trace.back().firstByteUs = std::max<qint64>(record.firstTokenUs - startUs, 1);
    record.trace.back().providerRequestId = record.providerRequestId;
    if (record.provider == "ollama" && age % 9 == 0) {
        record.promptBytes = 200'000;
        record.tokens.input = 4096;
    }
}

void fillAnomalies(FakeUsage &usage, qint64 nowUs)
{
    Anomaly slow;
    slow.id = 1;
    slow.kind = AnomalyKind::Latency;
    slow.dimension = UsageDimension::Model;
    slow.value = "openai/gpt-5";
    slow.startUs = nowUs - 3 * Hour;
    slow.endUs = nowUs - 5 * Minute;
    slow.isOpen = true;
    slow.observed = 8.4e6;
    slow.usual = 2.7e6;
    slow.spread = 4e5;
    slow.requests = 412;
    Anomaly errors;
    errors.id = 2;
    errors.kind = AnomalyKind::ErrorRate;
    errors.dimension = UsageDimension::Key;
    errors.value = "2";
    errors.label = QStringLiteral("maintainer-laptop");
    errors.startUs = nowUs - 30 * Hour;
    errors.endUs = nowUs - 28 * Hour;
    errors.observed = 1840;
    errors.usual = 90;
    errors.requests = 163;
    Anomaly cost;
    cost.id = 3;
    cost.kind = AnomalyKind::CostPerDay;
    cost.dimension = UsageDimension::Organization;
    cost.value = "1";
    cost.label = QStringLiteral("Example");
    cost.startUs = nowUs - 84 * Hour;
    cost.endUs = nowUs - 60 * Hour;
    cost.observed = 214.3 * Dollar;
    cost.usual = 96.1 * Dollar;
    cost.requests = 9120;
    usage.anomalies = {slow, errors, cost};
}

Price price(Nanos input, Nanos output)
{
    Price made;
    made.rates = {.input = input, .cachedInput = input / 10, .cacheWrite = {}, .output = output};
    return made;
}

void fillPrices(FakeUsage &usage, qint64 nowUs)
{
    PriceChange dearer;
    dearer.modelId = 5;
    dearer.directId = QStringLiteral("openai/gpt-5-mini");
    dearer.current = price(Dollar / 4, 2 * Dollar);
    dearer.listed = price(Dollar * 3 / 10, Dollar * 5 / 2);
    dearer.aliases = {QStringLiteral("default-agent")};
    dearer.keys = {QStringLiteral("ci-agents"), QStringLiteral("junior-codex")};
    dearer.requests = 41'822;
    dearer.costNanos = 64 * Dollar;
    dearer.listedNanos = 80 * Dollar;
    PriceChange unpriced;
    unpriced.modelId = 6;
    unpriced.directId = QStringLiteral("openai/o4-mini");
    unpriced.listed = price(Dollar * 11 / 10, Dollar * 44 / 10);
    usage.prices.listDate = QStringLiteral("2026-09-23");
    usage.prices.listSource = QStringLiteral("the providers' published prices");
    usage.prices.untilUs = nowUs;
    usage.prices.sinceUs = nowUs - 30 * 24 * Hour;
    usage.prices.changes = {dearer, unpriced};
    usage.prices.unchanged = 1;
    usage.prices.unlisted = 4;
}

} // namespace

void fillTelemetry(FakeUsage &usage, qint64 nowUs)
{
    for (int age = 0; age < usage.records.size(); ++age)
        fillTrace(usage.records[age], age);
    fillAnomalies(usage, nowUs);
    fillPrices(usage, nowUs);
    const QByteArray target = "openai/gpt-5-mini";
    usage.circuit = {
        {nowUs - 40 * Minute, target, CircuitState::Closed, 0, {}},
        {nowUs - 41 * Minute, target, CircuitState::HalfOpen, 5, {}},
        {nowUs - 42 * Minute, target, CircuitState::Open, 5, "status"},
    };
}

} // namespace orchestris::test
