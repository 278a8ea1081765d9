// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/upstream/upstreamserver.h"

#include "tests/bench/core/clock.h"
#include "tests/bench/upstream/upstreamconnection.h"

#include <optional>
#include <sys/epoll.h>
#include <unistd.h>

namespace orchestris::bench {

namespace {
constexpr std::size_t readBufferSize = 256 * 1024;
}

UpstreamServer::UpstreamServer(const UpstreamSettings &settings)
    : m_settings(settings)
    , m_wheel(nowNs(), settings.tickNs)
    , m_acceptor(*this)
    , m_listener(settings.fault == UpstreamFault::Refuse ? holdPort(m_settings.endpoint)
                                                         : listenOnLoopback(m_settings.endpoint))
    , m_readBuffer(readBufferSize)
{
    if (settings.fault != UpstreamFault::Refuse)
        m_loop.add(m_listener, EPOLLIN, m_acceptor);
}

UpstreamServer::~UpstreamServer()
{
    m_connections.clear();
    m_discarded.clear();
    close(m_listener);
}

void UpstreamServer::Acceptor::onEvents(std::uint32_t)
{
    m_server.accept();
}

void UpstreamServer::accept()
{
    for (int fd = acceptConnection(m_listener); fd >= 0; fd = acceptConnection(m_listener)) {
        const auto index = static_cast<std::size_t>(fd);
        if (index >= m_connections.size())
            m_connections.resize(index + 256);
        m_connections[index] = std::make_unique<UpstreamConnection>(*this, fd);
    }
}

void UpstreamServer::discard(int fd)
{
    m_discarded.push_back(std::move(m_connections[static_cast<std::size_t>(fd)]));
}

void UpstreamServer::run(const std::atomic<bool> &stop)
{
    while (!stop) {
        const std::uint64_t next = m_wheel.nextNs();
        m_loop.wait(next == 0 ? std::nullopt : std::optional(next));
        if (m_wheel.size() > 0)
            m_wheel.advance(nowNs());
        m_discarded.clear();
    }
}

} // namespace orchestris::bench
