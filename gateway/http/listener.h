// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QHostAddress>

#include <atomic>
#include <memory>
#include <vector>

namespace orchestris {

class Acceptor;
class HttpServer;

/// Owns the listening socket and shares its connections out among the workers' servers: to the one
/// that has the fewest. Used from one thread, any; accepting itself happens in the first server's
/// thread, so that with one worker a connection never changes threads.
///
/// Must be closed (or destroyed) before the servers and their threads end.
class Listener
{
public:
    /// Connections beyond the ceiling that are told so; those beyond that are closed without a
    /// word, or a flood would get around the ceiling.
    static constexpr int kTurnedAwayAtMost = 64;

    /// `maximumConnections` is for all servers together.
    Listener(std::vector<HttpServer *> servers, int maximumConnections);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    /// The port, which is the given one unless that is 0. Once; after `close` again.
    [[nodiscard]] Result<quint16> listen(const QHostAddress &address, quint16 port);
    /// As in the settings: an IPv4 or IPv6 address, or "localhost".
    [[nodiscard]] Result<quint16> listen(const QString &address, quint16 port);
    /// New connections are refused by the system as soon as it returns; accepted ones stay.
    void close();

    void setMaximumConnections(int maximum) { m_shared->maximum = maximum; }

    /// What the acceptor shares with us.
    struct Shared {
        std::vector<HttpServer *> servers;
        std::atomic<int> maximum;
    };

private:
    std::shared_ptr<Shared> m_shared;
    Acceptor *m_acceptor = nullptr; ///< lives in the first server's thread
    int m_fd = -1;                  ///< the acceptor's
};

} // namespace orchestris
