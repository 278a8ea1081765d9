// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/acceptor.h"

#include "gateway/http/httpserver.h"
#include "gateway/http/socketio.h"

#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace orchestris {

namespace {

/// How long to leave new connections waiting when there is no descriptor for one: the socket stays
/// readable, so watching it on would spin.
constexpr int kRestMs = 200;

/// Others in the thread get their turn after this many.
constexpr int kAcceptsPerTurn = 256;

} // namespace

Acceptor::Acceptor(int fd, std::shared_ptr<Listener::Shared> shared)
    : m_fd(fd)
    , m_shared(std::move(shared))
{
}

Acceptor::~Acceptor()
{
    m_notifier.reset();
    socketio::closeSocket(m_fd);
}

void Acceptor::start()
{
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { acceptAll(); });
}

void Acceptor::acceptAll()
{
    for (int i = 0; i < kAcceptsPerTurn; ++i) {
        const socketio::Accepted accepted = socketio::acceptOne(m_fd);
        switch (accepted.outcome) {
        case socketio::AcceptOutcome::Accepted:
            m_toldOfShortage = false;
            handOver(accepted.fd, accepted.peer);
            break;
        case socketio::AcceptOutcome::Gone:
            break;
        case socketio::AcceptOutcome::NoneWaiting:
            return;
        case socketio::AcceptOutcome::NoDescriptors:
            rest();
            return;
        case socketio::AcceptOutcome::Failed: // closed by the listener
            m_notifier->setEnabled(false);
            return;
        }
    }
}

void Acceptor::handOver(int fd, const QHostAddress &peer)
{
    int open = 0;
    for (const HttpServer *server : m_shared->servers)
        open += server->openConnections();
    HttpServer *least = *std::min_element(
        m_shared->servers.begin(), m_shared->servers.end(),
        [](const auto *a, const auto *b) { return a->openConnections() < b->openConnections(); });
    const int maximum = m_shared->maximum;
    if (open < maximum)
        least->adopt(fd, peer);
    else if (open < maximum + Listener::kTurnedAwayAtMost)
        least->turnAway(fd, peer);
    else
        socketio::closeSocket(fd);
}

void Acceptor::rest()
{
    if (!std::exchange(m_toldOfShortage, true))
        qWarning("No file descriptor is left for a new connection; those that wait are tried again "
                 "soon. Raise the limit of open files (ulimit -n).");
    m_notifier->setEnabled(false);
    m_retry.start(kRestMs, this);
}

void Acceptor::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_retry.timerId())
        return;
    m_retry.stop();
    m_notifier->setEnabled(true);
}

} // namespace orchestris
