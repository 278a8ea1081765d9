// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplemodels.h"

namespace orchestris::test {

namespace {

constexpr Nanos Cent = 10'000'000;
constexpr qint64 HourUs = 3'600'000'000;

Price samplePrice(Nanos input, Nanos cached, Nanos output)
{
    Price price;
    price.id = 7;
    price.rates.input = input;
    price.rates.cachedInput = cached;
    price.rates.output = output;
    price.source = QStringLiteral("list 2026-09-23");
    price.createdAtUs = FakeClock::StartUs - 700 * HourUs;
    return price;
}

} // namespace

CapabilityReport sampleProbe(const QString &model, bool hasTools)
{
    CapabilityReport report;
    report.model = model;
    report.listedModels = 12;
    for (const Capability capability : probedCapabilities(ProviderKind::OpenAi)) {
        CapabilityFinding finding;
        finding.capability = capability;
        const bool lacks = capability == Capability::Embeddings
                           || (capability == Capability::Tools && !hasTools)
                           || (capability == Capability::Responses && !hasTools);
        finding.verdict = lacks ? Verdict::No : Verdict::Yes;
        finding.status = lacks ? 404 : 200;
        finding.elapsedMs = 340;
        report.findings.append(finding);
    }
    return report;
}

void fillWithModelSamples(FakeBackend &backend, FakeModels &models, const Clock &clock)
{
    Configuration &configuration = backend.configuration;
    for (Model &model : configuration.models) {
        if (model.name == u"gpt-5" || model.name == u"gpt-5-mini") {
            const bool mini = model.name == u"gpt-5-mini";
            model.price = mini ? samplePrice(25 * Cent, 2'500'000 * 10, 200 * Cent)
                               : samplePrice(125 * Cent, 12 * Cent, 1'000 * Cent);
            model.contextTokens = 400'000;
            model.maximumOutput = 128'000;
        } else if (model.name == u"qwen3-coder:30b") {
            model.contextTokens = 32'768;
            model.price = samplePrice(0, 0, 0);
            model.price->source = QStringLiteral("manual");
        } else if (model.providerId == 1) {
            model.price = samplePrice(10 * Cent, Cent, 40 * Cent);
            model.price->source = QStringLiteral("sandbox");
        }
    }
    configuration.aliases[0].targets = {
        {QStringLiteral("openai/gpt-5-mini"), 0, 3},
        {QStringLiteral("openai/gpt-5"), 0, 1},
        {QStringLiteral("ollama/qwen3-coder:30b"), 1, 1},
    };
    configuration.aliases.append({3,
                                  QStringLiteral("review"),
                                  {{QStringLiteral("openai/o4-mini"), 0, 1},
                                   {QStringLiteral("lab-vllm/mistral-small"), 1, 1}},
                                  0});
    backend.health = {{"openai/gpt-5", CircuitState::Open, 6, "overloaded"}};
    backend.publish();
    models.probes = {
        {2, clock.nowUs() - 2 * HourUs, sampleProbe(QStringLiteral("gpt-5-mini"), true)},
        {3, clock.nowUs() - 50 * HourUs, sampleProbe(QStringLiteral("qwen3-coder:30b"), false)},
    };
    models.listed.date = QStringLiteral("2026-09-23");
    models.listed.prices.insert(QStringLiteral("gpt-5-mini"),
                                samplePrice(25 * Cent, 2'500'000 * 10, 200 * Cent));
    models.listed.prices.insert(QStringLiteral("o4-mini"),
                                samplePrice(110 * Cent, 27 * Cent, 440 * Cent));
}

} // namespace orchestris::test
