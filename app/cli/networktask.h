// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/modelfetch.h"
#include "gateway/probe/capabilityprobe.h"
#include "gateway/probe/localservers.h"

namespace orchestris {

class CurlClient;
class CurlGlobal;
class SandboxClient;

/// The network of one command: made when the command needs it. Lives in the main thread, which has
/// nothing else to do then. Each question may be asked once; `done` may not destroy the task.
class NetworkTask final
{
public:
    explicit NetworkTask(const Clock &clock);
    ~NetworkTask();
    Q_DISABLE_COPY_MOVE(NetworkTask)

    void fetchModels(const Provider &provider, const Secret &credential, const Settings &settings,
                     ModelFetch::Done done);
    void probe(ProbeQuestion question, CapabilityProbe::Listener listener);
    void discover(const QList<ServerPlace> &places, LocalServers::Done done);

private:
    const Clock &m_clock;
    // In the order they depend on each other.
    std::unique_ptr<CurlGlobal> m_curl;
    std::unique_ptr<CurlClient> m_network;
    std::unique_ptr<SandboxClient> m_sandbox;
    std::unique_ptr<ModelFetch> m_fetch;
    std::unique_ptr<CapabilityProbe> m_probe;
    std::unique_ptr<LocalServers> m_search;
};

} // namespace orchestris
