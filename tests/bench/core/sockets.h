// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace orchestris::bench {

/// Where a server under test listens: always 127.0.0.1.
struct Endpoint {
    std::uint16_t port = 0;
};

/// An http:// address split into what the load generator needs.
struct Address {
    Endpoint endpoint;
    std::string path; ///< starts with '/'
};

/// Accepts `http://127.0.0.1:PORT[/path]` and `http://localhost:PORT[/path]`, nothing else: the
/// benchmark never leaves the machine.
std::optional<Address> parseAddress(std::string_view url);

/// A listening socket on loopback, not blocking. Port 0 takes any; the port taken is returned in
/// `endpoint`. Ends the program on failure.
int listenOnLoopback(Endpoint &endpoint);

/// Takes a port as listenOnLoopback() does, but does not listen: whoever connects is refused, and
/// nobody else gets the port.
int holdPort(Endpoint &endpoint);

/// Accepts one connection, not blocking, with TCP_NODELAY; -1 when there is none.
int acceptConnection(int listener);

/// Begins a connection; the socket is not blocking and has TCP_NODELAY. -1 on failure, see errno.
int beginConnect(Endpoint endpoint);

/// The outcome of beginConnect() once the socket is writable: 0 or an errno.
int connectResult(int fd);

/// A blocking connection with time-outs of `timeoutMs` on both directions; -1 on failure.
int connectBlocking(Endpoint endpoint, int timeoutMs);

/// A port on loopback that was free a moment ago.
std::uint16_t freePort();

/// Raises the soft limit of open files to the hard one and returns it.
std::uint64_t raiseFileLimit();

} // namespace orchestris::bench
