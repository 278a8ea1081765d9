// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Runtime that starts the gateway again in a running program.
#include "app/anomalywatch.h"
#include "app/attachment.h"
#include "app/controlserver.h"
#include "app/observability.h"
#include "app/runtime.h"
#include "gateway/admission/quotaledger.h"
#include "gateway/server/gateway.h"
#include "gateway/upstream/curlglobal.h"
#include "models/domain/clock.h"
#include "models/storage/storage.h"

namespace orchestris {

std::optional<Settings> Runtime::startedWith() const
{
    return m_mode == Mode::Serving ? std::optional(m_startedWith) : std::nullopt;
}

QMap<QString, QString> Runtime::overrides() const
{
    QMap<QString, QString> all;
    if (m_options.listenAddress)
        all.insert(QStringLiteral("listen_address"), *m_options.listenAddress);
    if (m_options.port)
        all.insert(QStringLiteral("port"), QString::number(*m_options.port));
    if (m_options.workers)
        all.insert(QStringLiteral("workers"), QString::number(*m_options.workers));
    if (m_options.metricsAddress)
        all.insert(QStringLiteral("metrics_address"), *m_options.metricsAddress);
    if (m_options.metricsPort)
        all.insert(QStringLiteral("metrics_port"), QString::number(*m_options.metricsPort));
    if (m_options.logRequests)
        all.insert(QStringLiteral("log_requests"), QStringLiteral("on"));
    return all;
}

void Runtime::restartGateway()
{
    if (m_mode == Mode::Failed && m_snapshot) {
        if (m_attachment) {
            serveHere();
            return;
        }
        m_mode = Mode::Starting;
        startGateway();
        return;
    }
    if (m_mode != Mode::Serving || m_restartTimer.isActive() || m_drainTimer.isActive())
        return;
    m_restartTimer.setSingleShot(true);
    connect(&m_restartTimer, &QTimer::timeout, this, &Runtime::reopenGateway, Qt::UniqueConnection);
    m_restartTimer.start(m_snapshot->settings().drainTimeoutMs);
    Q_EMIT draining();
    m_gateway->drain(this, [this] {
        if (m_restartTimer.isActive())
            m_restartTimer.start(0); // later: the gateway that says so is to go
    });
}

void Runtime::reopenGateway()
{
    if (m_drainTimer.isActive() || !m_gateway)
        return; // the program ends
    m_anomalies.reset();
    m_control.reset();
    m_gateway->stop();
    m_gateway.reset();
    m_mode = Mode::Starting;
    startGateway();
}

} // namespace orchestris
