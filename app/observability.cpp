// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/observability.h"

#include "app/requestlog.h"
#include "gateway/metrics/meteredsink.h"
#include "gateway/metrics/metricsserver.h"
#include "gateway/metrics/usagemetrics.h"
#include "version.h"

namespace orchestris {

Observability::Observability(UsageSink &storage, const Clock &clock)
    : m_storage(storage)
    , m_clock(clock)
    , m_sink(&storage)
{
}

Observability::~Observability() = default;

Result<void> Observability::start(const Settings &settings, LogFormat format, bool anyPort)
{
    if (settings.logRequests) {
        m_log = std::make_unique<RequestLog>(*m_sink, [format](const QJsonObject &fields) {
            writeLog(format, QtInfoMsg, QStringLiteral("request"), fields);
        });
        m_sink = m_log.get();
    }
    if (settings.metricsPort > 0 || anyPort)
        return startMetrics(settings);
    return {};
}

Result<void> Observability::startMetrics(const Settings &settings)
{
    m_metrics = std::make_unique<UsageMetrics>(QByteArrayLiteral(ORCHESTRIS_VERSION));
    m_server = std::make_unique<MetricsServer>(
        m_clock, [this] { return m_metrics->text(m_storage.accepting()); });
    const Result<QString> url = m_server->start(settings);
    if (!url)
        return tl::unexpected(url.error());
    m_metricsUrl = *url;
    m_metered = std::make_unique<MeteredSink>(*m_sink, *m_metrics);
    m_sink = m_metered.get();
    return {};
}

void Observability::stop()
{
    m_server.reset();
}

} // namespace orchestris
