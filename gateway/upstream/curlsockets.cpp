// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/curlsockets.h"

#include <QEvent>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace orchestris {

namespace {

void spoil([[maybe_unused]] curl_socket_t socket)
{
#ifdef Q_OS_UNIX
    // Drained, because libcurl looks whether the next thing to read is the end.
    char bytes[4096];
    while (recv(socket, bytes, sizeof bytes, MSG_DONTWAIT) > 0) {
    }
    shutdown(socket, SHUT_RDWR);
#endif
}

} // namespace

/// Without a signal: the event goes straight to the table.
class CurlSockets::Notifier final : public QSocketNotifier
{
public:
    Notifier(CurlSockets *sockets, Watch *watch, curl_socket_t socket, Type type)
        : QSocketNotifier(static_cast<qintptr>(socket), type)
        , m_sockets(sockets)
        , m_watch(watch)
    {
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::SockAct && event->type() != QEvent::SockClose)
            return QSocketNotifier::event(event);
        m_sockets->ready(*m_watch, type());
        return true;
    }

private:
    CurlSockets *m_sockets;
    Watch *m_watch;
};

struct CurlSockets::Watch {
    curl_socket_t socket = CURL_SOCKET_BAD;
    bool connection = false; ///< closed through `closing`
    bool clearText = false;
    bool wantsRead = false;
    bool wantsWrite = false;
    bool idle = false;
    std::unique_ptr<Notifier> read;
    std::unique_ptr<Notifier> write;
};

CurlSockets::CurlSockets(CurlSocketListener *listener)
    : m_listener(listener)
{
}

CurlSockets::~CurlSockets() = default;

void CurlSockets::releaseClosed()
{
    m_closed.clear();
}

void CurlSockets::opened(curl_socket_t socket, bool clearText)
{
    forget(socket); // a number that came back without a word of its end
    auto watch = std::make_unique<Watch>();
    watch->socket = socket;
    watch->connection = true;
    watch->clearText = clearText;
    m_watches.emplace(socket, std::move(watch));
}

void CurlSockets::closing(curl_socket_t socket)
{
    forget(socket);
}

void CurlSockets::watch(curl_socket_t socket, int what, bool paused)
{
    auto found = m_watches.find(socket);
    if (found == m_watches.end()) {
        if (what == CURL_POLL_REMOVE || what == CURL_POLL_NONE)
            return;
        found = m_watches.emplace(socket, std::make_unique<Watch>()).first;
        found->second->socket = socket;
    }
    Watch &watch = *found->second;
    watch.wantsRead = what == CURL_POLL_IN || what == CURL_POLL_INOUT;
    watch.wantsWrite = what == CURL_POLL_OUT || what == CURL_POLL_INOUT;
    watch.idle = what == CURL_POLL_REMOVE && !paused;
    if (what == CURL_POLL_REMOVE && !watch.connection) {
        forget(socket);
        return;
    }

    if (watch.wantsRead) {
        if (!watch.read)
            watch.read = std::make_unique<Notifier>(this, &watch, socket, QSocketNotifier::Read);
        else if (!watch.read->isEnabled())
            watch.read->setEnabled(true);
    }
    if (watch.wantsWrite && !watch.write)
        watch.write = std::make_unique<Notifier>(this, &watch, socket, QSocketNotifier::Write);
    else if (watch.write && watch.write->isEnabled() != watch.wantsWrite)
        watch.write->setEnabled(watch.wantsWrite); // a socket is nearly always writable
}

void CurlSockets::ready(Watch &watch, QSocketNotifier::Type type)
{
    const bool reading = type == QSocketNotifier::Read;
    if (!(reading ? watch.wantsRead : watch.wantsWrite)) {
        (reading ? watch.read : watch.write)->setEnabled(false);
        if (watch.idle && watch.clearText)
            spoil(watch.socket);
        return;
    }
    m_listener->socketReady(watch.socket, reading ? CURL_CSELECT_IN : CURL_CSELECT_OUT);
}

void CurlSockets::forget(curl_socket_t socket)
{
    const auto found = m_watches.find(socket);
    if (found == m_watches.end())
        return;
    std::unique_ptr<Watch> watch = std::move(found->second);
    m_watches.erase(found);
    if (watch->read)
        watch->read->setEnabled(false);
    if (watch->write)
        watch->write->setEnabled(false);
    m_closed.push_back(std::move(watch));
}

} // namespace orchestris
