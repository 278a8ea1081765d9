// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/sandboxclient.h"

#include "gateway/upstream/sandboxcall.h"
#include "gateway/upstream/sandboxmodels.h"

namespace orchestris {

std::unique_ptr<UpstreamCall> SandboxClient::start(UpstreamRequest request,
                                                   UpstreamListener *listener)
{
    const SandboxStamp stamp{++m_calls, m_clock.nowUs() / 1'000'000};
    SandboxAnswer answer = answerSandboxRequest(request, stamp);
    request.body.clear();
    return std::make_unique<SandboxCall>(m_clock, m_lookMs, std::move(request), std::move(answer),
                                         listener);
}

} // namespace orchestris
