// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/metrics/usagemetrics.h"

#include "gateway/metrics/labelcap.h"
#include "gateway/metrics/modelmetrics.h"

#include <prometheus/gauge.h>
#include <prometheus/text_serializer.h>

#include <mutex>
#include <sstream>
#include <unordered_set>

namespace orchestris {

namespace {

using prometheus::BuildCounter;
using prometheus::BuildGauge;
using prometheus::BuildHistogram;
using prometheus::Counter;
using prometheus::Family;
using prometheus::Histogram;

constexpr std::array<const char *, 5> StatusClasses{"1xx", "2xx", "3xx", "4xx", "5xx"};

std::string statusClass(int status)
{
    return status >= 100 && status < 600 ? StatusClasses[static_cast<size_t>(status / 100 - 1)]
                                         : "other";
}

/// What the gateway costs by itself is micro- to milliseconds.
Histogram::BucketBoundaries overheadBuckets()
{
    return {0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1};
}

} // namespace

struct UsageMetrics::Inside {
    explicit Inside(const QByteArray &version)
        : models(registry)
        , requests(BuildCounter()
                       .Name("orchestris_requests_total")
                       .Help("Finished requests by endpoint, class of status, and who refused or "
                             "failed them.")
                       .Register(registry))
        , refusals(BuildCounter()
                       .Name("orchestris_refused_total")
                       .Help("Requests that the gateway itself refused, by the error's code.")
                       .Register(registry))
        , attempts(BuildCounter()
                       .Name("orchestris_attempts_total")
                       .Help("Tries at providers, and targets passed over, by what became of them.")
                       .Register(registry))
        , retries(BuildCounter()
                      .Name("orchestris_retries_total")
                      .Help("Calls to providers beyond the first one of their request.")
                      .Register(registry)
                      .Add({}))
        , inFlight(BuildGauge()
                       .Name("orchestris_requests_in_flight")
                       .Help("Requests that are with a provider now.")
                       .Register(registry)
                       .Add({}))
        , accepting(BuildGauge()
                        .Name("orchestris_storage_accepting")
                        .Help("1 while usage can be recorded; 0: new requests are refused.")
                        .Register(registry)
                        .Add({}))
        , overhead(BuildHistogram()
                       .Name("orchestris_gateway_duration_seconds")
                       .Help("Time that requests spent in the gateway and not on providers.")
                       .Register(registry)
                       .Add({}, overheadBuckets()))
    {
        BuildGauge()
            .Name("orchestris_build_info")
            .Help("The version that runs; always 1.")
            .Register(registry)
            .Add({{"version", version.toStdString()}})
            .Set(1);
    }

    void countAttempts(const UsageRecord &record)
    {
        for (const Attempt &attempt : record.trace)
            attempts
                .Add({{"gen_ai_provider_name", providerNames.value(attempt.provider)},
                      {"outcome", outcomes.value(attempt.outcome)}})
                .Increment();
        if (record.attempts > 1)
            retries.Increment(record.attempts - 1);
    }

    std::mutex mutex; // of all below but what the library guards itself
    prometheus::Registry registry;
    ModelMetrics models;
    Family<Counter> &requests;
    Family<Counter> &refusals;
    Family<Counter> &attempts;
    Counter &retries;
    prometheus::Gauge &inFlight;
    prometheus::Gauge &accepting;
    Histogram &overhead;
    LabelCap modelNames{MaximumModels};
    LabelCap providerNames{MaximumWords};
    LabelCap outcomes{MaximumWords};
    LabelCap codes{MaximumWords};
    LabelCap endpoints{MaximumWords};
    std::unordered_set<qint64> running;
};

UsageMetrics::UsageMetrics(const QByteArray &version)
    : m_inside(std::make_unique<Inside>(version))
{
}

UsageMetrics::~UsageMetrics() = default;

void UsageMetrics::opened(const UsageRecord &record)
{
    const std::lock_guard lock(m_inside->mutex);
    m_inside->running.insert(record.id);
}

void UsageMetrics::closed(const UsageRecord &record)
{
    Inside &inside = *m_inside;
    const std::lock_guard lock(inside.mutex);
    inside.running.erase(record.id);
    const std::string origin = errorOriginName(record.errorOrigin).toStdString();
    inside.requests
        .Add({{"endpoint", inside.endpoints.value(record.endpoint)},
              {"status_class", statusClass(record.status)},
              {"error_origin", origin.empty() ? "none" : origin}})
        .Increment();
    inside.overhead.Observe(static_cast<double>(record.gatewayUs) / 1e6);
    if (record.errorOrigin == ErrorOrigin::Gateway)
        inside.refusals.Add({{"error_type", inside.codes.value(record.errorCode)}}).Increment();
    inside.countAttempts(record);
    if (record.attempts == 0)
        return; // no provider had anything to do with it
    const bool known =
        inside.modelNames.admits(QByteArray(record.provider + '/' + record.upstreamModel));
    inside.models.count(record, known ? record.provider.toStdString() : "other",
                        known ? record.upstreamModel.toStdString() : "other");
}

QByteArray UsageMetrics::text(bool accepting)
{
    std::ostringstream out;
    {
        const std::lock_guard lock(m_inside->mutex);
        m_inside->inFlight.Set(static_cast<double>(m_inside->running.size()));
        m_inside->accepting.Set(accepting ? 1 : 0);
    }
    prometheus::TextSerializer().Serialize(out, m_inside->registry.Collect());
    return QByteArray::fromStdString(out.str());
}

} // namespace orchestris
