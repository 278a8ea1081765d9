// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/logging.h"
#include "models/domain/clock.h"
#include "models/domain/settings.h"

#include <memory>

namespace orchestris {

class MeteredSink;
class MetricsServer;
class RequestLog;
class UsageMetrics;
class UsageSink;

/// What looks on while records pass from the gateway to storage: a log of requests, and metrics for
/// Prometheus. What is off is not there at all and costs nothing. Lives in the main thread; must be
/// stopped after the gateway and before storage.
class Observability
{
public:
    /// Both outlive it.
    Observability(UsageSink &storage, const Clock &clock);
    ~Observability();

    /// As the settings say: `logRequests`; `metricsPort`, where 0 means off unless `anyPort`. Once.
    /// Fails if the port cannot be had.
    [[nodiscard]] Result<void> start(const Settings &settings, LogFormat format,
                                     bool anyPort = false);
    void stop();

    /// Where the gateway puts its records.
    [[nodiscard]] UsageSink &sink() { return *m_sink; }
    /// Where Prometheus asks; empty if it cannot.
    [[nodiscard]] const QString &metricsUrl() const { return m_metricsUrl; }

private:
    [[nodiscard]] Result<void> startMetrics(const Settings &settings);

    UsageSink &m_storage;
    const Clock &m_clock;
    UsageSink *m_sink; // the outermost
    std::unique_ptr<RequestLog> m_log;
    std::unique_ptr<UsageMetrics> m_metrics;
    std::unique_ptr<MeteredSink> m_metered;
    std::unique_ptr<MetricsServer> m_server;
    QString m_metricsUrl;
};

} // namespace orchestris
