// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSocketNotifier>

#include <curl/curl.h>

#include <memory>
#include <unordered_map>
#include <vector>

namespace orchestris {

/// Hears that a socket is ready. `events` as for curl_multi_socket_action.
class CurlSocketListener
{
public:
    virtual ~CurlSocketListener() = default;
    virtual void socketReady(curl_socket_t socket, int events) = 0;
};

/// The sockets of one multi handle, watched by the thread's event loop.
///
/// A connection's notifiers live as long as its socket, not as long as a transfer: libcurl asks to
/// stop watching after every transfer and to watch again at the next, and each would be a system
/// call. Reading is therefore switched off only when something arrives that nobody waits for: the
/// end of an idle connection, or bytes that would be taken for the answer to the next request (a
/// 408 from a server that is tired of waiting); such a connection is spoiled, so that libcurl finds
/// it dead. Over TLS they may be the protocol's own business and are left alone. Sockets that
/// libcurl made otherwise than by connecting (its resolver's) are forgotten at once, because
/// libcurl does not say when it closes them.
class CurlSockets
{
public:
    explicit CurlSockets(CurlSocketListener *listener);
    ~CurlSockets();
    Q_DISABLE_COPY_MOVE(CurlSockets)

    void opened(curl_socket_t socket, bool clearText); ///< for CURLOPT_SOCKOPTFUNCTION
    void closing(curl_socket_t socket); ///< for CURLOPT_CLOSESOCKETFUNCTION, before close
    /// For CURLMOPT_SOCKETFUNCTION. `paused`: a transfer on it goes on later, so what comes is its.
    void watch(curl_socket_t socket, int what, bool paused);

    /// Deletes the notifiers of closed sockets. Not from inside `socketReady` of a closed one: one
    /// of them may be the one that is being delivered.
    void releaseClosed();

private:
    class Notifier;
    struct Watch;

    void ready(Watch &watch, QSocketNotifier::Type type);
    void forget(curl_socket_t socket);

    CurlSocketListener *m_listener;
    std::unordered_map<curl_socket_t, std::unique_ptr<Watch>> m_watches;
    std::vector<std::unique_ptr<Watch>> m_closed;
};

} // namespace orchestris
