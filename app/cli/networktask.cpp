// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/networktask.h"

#include "gateway/upstream/curlclient.h"
#include "gateway/upstream/curlglobal.h"
#include "gateway/upstream/sandboxclient.h"

namespace orchestris {

NetworkTask::NetworkTask(const Clock &clock)
    : m_clock(clock)
    , m_curl(std::make_unique<CurlGlobal>())
    , m_network(std::make_unique<CurlClient>(clock))
    , m_sandbox(std::make_unique<SandboxClient>(clock))
{
}

NetworkTask::~NetworkTask() = default;

void NetworkTask::fetchModels(const Provider &provider, const Secret &credential,
                              const Settings &settings, ModelFetch::Done done)
{
    m_fetch = std::make_unique<ModelFetch>(*m_network, m_clock, provider, credential, settings,
                                           std::move(done));
}

void NetworkTask::probe(ProbeQuestion question, CapabilityProbe::Listener listener)
{
    UpstreamClient *client = m_network.get();
    if (question.provider.kind == ProviderKind::Sandbox)
        client = m_sandbox.get();
    m_probe = std::make_unique<CapabilityProbe>(*client, m_clock, std::move(question),
                                                std::move(listener));
}

void NetworkTask::discover(const QList<ServerPlace> &places, LocalServers::Done done)
{
    m_search = std::make_unique<LocalServers>(*m_network, m_clock, places, std::move(done));
}

} // namespace orchestris
