// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/metrics/modelmetrics.h"

namespace orchestris {

namespace {

using prometheus::Histogram;
using prometheus::Labels;

// The boundaries that OpenTelemetry's conventions for generative AI name.
const Histogram::BucketBoundaries &durationBuckets()
{
    static const Histogram::BucketBoundaries buckets{0.01, 0.02, 0.04, 0.08,  0.16,  0.32,  0.64,
                                                     1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92};
    return buckets;
}

const Histogram::BucketBoundaries &firstTokenBuckets()
{
    static const Histogram::BucketBoundaries buckets{
        0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0};
    return buckets;
}

const Histogram::BucketBoundaries &tokenBuckets()
{
    static const Histogram::BucketBoundaries buckets{
        1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864};
    return buckets;
}

constexpr std::array<const char *, 5> TokenKinds{"input", "cached_input", "cache_write", "output",
                                                 "reasoning"};

std::array<qint64, 5> countsOf(const TokenCounts &tokens)
{
    return {tokens.input, tokens.cachedInput, tokens.cacheWrite, tokens.output, tokens.reasoning};
}

double seconds(qint64 us)
{
    return static_cast<double>(us) / 1e6;
}

Labels with(Labels labels, const char *name, std::string value)
{
    labels.emplace(name, std::move(value));
    return labels;
}

} // namespace

ModelMetrics::ModelMetrics(prometheus::Registry &registry)
    : m_durations(prometheus::BuildHistogram()
                      .Name("gen_ai_client_operation_duration_seconds")
                      .Help("Time spent on the provider, from the first call to the end.")
                      .Register(registry))
    , m_usage(prometheus::BuildHistogram()
                  .Name("gen_ai_client_token_usage")
                  .Help("Input and output tokens of a request. Input includes cached input.")
                  .Register(registry))
    , m_firstTokens(prometheus::BuildHistogram()
                        .Name("gen_ai_server_time_to_first_token_seconds")
                        .Help("Time from a request's arrival to the first token of its answer.")
                        .Register(registry))
    , m_tokens(prometheus::BuildCounter()
                   .Name("orchestris_tokens_total")
                   .Help("Tokens by kind. Input includes cached input and cache writes, output "
                         "includes reasoning.")
                   .Register(registry))
    , m_cost(prometheus::BuildCounter()
                 .Name("orchestris_cost_dollars_total")
                 .Help("Cost in US dollars at the prices known here, by how sure it is.")
                 .Register(registry))
{
}

ModelMetrics::Series &ModelMetrics::seriesFor(const std::string &operation,
                                              const std::string &provider, const std::string &model)
{
    std::string key = operation;
    key.append(1, '\0').append(provider).append(1, '\0').append(model);
    auto [found, isNew] = m_series.try_emplace(std::move(key));
    Series &series = found->second;
    if (!isNew)
        return series;
    series.labels = {{"gen_ai_operation_name", operation},
                     {"gen_ai_provider_name", provider},
                     {"gen_ai_request_model", model}};
    series.inputTokens =
        &m_usage.Add(with(series.labels, "gen_ai_token_type", "input"), tokenBuckets());
    series.outputTokens =
        &m_usage.Add(with(series.labels, "gen_ai_token_type", "output"), tokenBuckets());
    series.firstToken = &m_firstTokens.Add(series.labels, firstTokenBuckets());
    for (size_t kind = 0; kind < TokenKinds.size(); ++kind)
        series.tokens[kind] = &m_tokens.Add(with(series.labels, "kind", TokenKinds[kind]));
    for (const Confidence confidence :
         {Confidence::Unknown, Confidence::Estimated, Confidence::Reported})
        series.cost[static_cast<size_t>(confidence)] = &m_cost.Add(
            with(series.labels, "confidence", confidenceName(confidence).toStdString()));
    return series;
}

Histogram &ModelMetrics::durationOf(Series &series, int status)
{
    Histogram *&duration = series.durations[status];
    if (!duration)
        duration = &m_durations.Add(
            status == 0 ? series.labels : with(series.labels, "error_type", std::to_string(status)),
            durationBuckets());
    return *duration;
}

void ModelMetrics::count(const UsageRecord &record, const std::string &provider,
                         const std::string &model)
{
    const std::string operation = record.endpoint == "embeddings" ? "embeddings" : "chat";
    Series &series = seriesFor(operation, provider, model);
    const bool isError = record.status < 200 || record.status >= 400;
    durationOf(series, isError ? record.status : 0).Observe(seconds(record.upstreamUs));
    if (record.tokenConfidence != Confidence::Unknown) {
        series.inputTokens->Observe(static_cast<double>(record.tokens.input));
        series.outputTokens->Observe(static_cast<double>(record.tokens.output));
    }
    if (record.firstTokenUs >= 0)
        series.firstToken->Observe(seconds(record.firstTokenUs));
    const auto counts = countsOf(record.tokens);
    for (size_t kind = 0; kind < counts.size(); ++kind)
        series.tokens[kind]->Increment(static_cast<double>(counts[kind]));
    // A sum of doubles is near enough for a graph; the exact one is in the database.
    series.cost[static_cast<size_t>(record.costConfidence)]->Increment(
        static_cast<double>(record.costNanos) / 1e9);
}

} // namespace orchestris
