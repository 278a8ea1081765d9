// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"

#include <prometheus/counter.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

#include <unordered_map>

namespace orchestris {

/// What is counted for each provider, model and operation. Not thread-safe. Include from
/// gateway/metrics only.
class ModelMetrics
{
public:
    explicit ModelMetrics(prometheus::Registry &registry);

    /// Of a request that went to a provider. `provider` and `model` are bounded by the caller.
    void count(const UsageRecord &record, const std::string &provider, const std::string &model);

private:
    /// One provider, model and operation: looked up once a request, because Prometheus' library
    /// hashes all labels at each look.
    struct Series {
        prometheus::Labels labels;
        std::unordered_map<int, prometheus::Histogram *> durations; ///< by status; 0: success
        prometheus::Histogram *inputTokens = nullptr;
        prometheus::Histogram *outputTokens = nullptr;
        prometheus::Histogram *firstToken = nullptr;
        std::array<prometheus::Counter *, 5> tokens{};
        std::array<prometheus::Counter *, 3> cost{}; ///< by confidence
    };
    Series &seriesFor(const std::string &operation, const std::string &provider,
                      const std::string &model);
    prometheus::Histogram &durationOf(Series &series, int status);

    prometheus::Family<prometheus::Histogram> &m_durations;
    prometheus::Family<prometheus::Histogram> &m_usage;
    prometheus::Family<prometheus::Histogram> &m_firstTokens;
    prometheus::Family<prometheus::Counter> &m_tokens;
    prometheus::Family<prometheus::Counter> &m_cost;
    std::unordered_map<std::string, Series> m_series;
};

} // namespace orchestris
