// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/server/gatewayworker.h"

#include "gateway/api/api.h"
#include "gateway/api/apierror.h"
#include "gateway/api/callregistry.h"
#include "gateway/api/commitmailbox.h"
#include "gateway/api/turnbatch.h"
#include "gateway/http/httpserver.h"
#include "gateway/json/jsonreader.h"
#include "gateway/upstream/curlclient.h"
#include "gateway/upstream/sandboxclient.h"

namespace orchestris {

struct GatewayWorker::Inside {
    explicit Inside(const WorkerParts &parts, const SnapshotPtr &snapshot)
        : network(parts.clock)
        , sandbox(parts.clock)
        , calls(parts.clock)
        , commits([this](const CommitOutcome &outcome) { calls.committed(outcome); })
        , usage(parts.usage)
        , context{parts.clock,   parts.authenticator,
                  usage,         parts.requestIds,
                  parts.health,  parts.responses,
                  parts.ledger,  parts.loops,
                  parts.history, commits,
                  network,       sandbox,
                  json,          calls,
                  snapshot}
        , api(context)
        , http(api, parts.clock, HttpLimits::from(snapshot->settings()))
    {
    }

    CurlClient network;
    SandboxClient sandbox;
    JsonReader json;
    CallRegistry calls;
    CommitMailbox commits;
    TurnBatch usage; // before the commits go that it names
    ApiContext context;
    Api api;
    HttpServer http; // first to go: its exchanges tell their calls
};

GatewayWorker::GatewayWorker(WorkerParts parts, SnapshotPtr snapshot)
    : m_parts(parts)
    , m_snapshot(std::move(snapshot))
{
}

GatewayWorker::~GatewayWorker() = default;

void GatewayWorker::setUp()
{
    m_inside = std::make_unique<Inside>(m_parts, m_snapshot);
    connect(&m_inside->calls, &CallRegistry::emptied, this, [this] {
        if (!m_shuttingDown) {
            Q_EMIT idle();
            return;
        }
        Q_EMIT settled();
        m_inside->http.drain();
    });
    connect(&m_inside->http, &HttpServer::drained, this, &GatewayWorker::over);
}

HttpServer &GatewayWorker::http()
{
    return m_inside->http;
}

void GatewayWorker::publish(const SnapshotPtr &snapshot)
{
    m_inside->context.snapshot = snapshot;
    m_inside->http.setLimits(HttpLimits::from(snapshot->settings()));
    m_inside->calls.configurationChanged(snapshot);
}

void GatewayWorker::drain()
{
    m_inside->api.startDraining();
    m_inside->calls.drain();
}

QList<LiveRequest> GatewayWorker::live() const
{
    return m_inside->calls.live();
}

int GatewayWorker::stop(const StopOrder &order)
{
    return m_inside->calls.stop(order, apierrors::stoppedByAdmin(*m_inside->context.snapshot));
}

void GatewayWorker::shutDown()
{
    m_shuttingDown = true;
    m_inside->api.startDraining();
    m_inside->calls.endAll(apierrors::shuttingDown());
}

} // namespace orchestris
