// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/curlclient.h"

#include "gateway/upstream/curlengine.h"

namespace orchestris {

CurlClient::CurlClient(const Clock &clock, const CurlClientOptions &options)
    : m_engine(std::make_unique<CurlEngine>(clock, options))
{
}

CurlClient::~CurlClient() = default;

std::unique_ptr<UpstreamCall> CurlClient::start(UpstreamRequest request, UpstreamListener *listener)
{
    return m_engine->start(std::move(request), listener);
}

ConnectionTimes CurlClient::timesOf(const UpstreamCall &call)
{
    const auto *curl = dynamic_cast<const CurlCall *>(&call);
    if (!curl)
        return {};
    return curl->engine ? curl->transfer->times() : curl->times;
}

qsizetype CurlClient::activeCalls() const
{
    return m_engine->activeCalls();
}

} // namespace orchestris
