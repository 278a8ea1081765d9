// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/listener.h"

#include "gateway/http/acceptor.h"
#include "gateway/http/httpserver.h"
#include "gateway/http/socketio.h"

#include <utility>

namespace orchestris {

namespace {

/// Clients come in bursts (a test suite, an agent that starts twenty others); the kernel caps it at
/// its own limit.
constexpr int kBacklog = 4096;

} // namespace

Listener::Listener(std::vector<HttpServer *> servers, int maximumConnections)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->servers = std::move(servers);
    m_shared->maximum = maximumConnections;
}

Listener::~Listener()
{
    close();
}

Result<quint16> Listener::listen(const QString &address, quint16 port)
{
    const QString text = address.trimmed();
    const QHostAddress parsed = text.compare(u"localhost", Qt::CaseInsensitive) == 0
                                    ? QHostAddress(QHostAddress::LocalHost)
                                    : QHostAddress(text);
    if (parsed.isNull())
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("\"%1\" is no IP address to listen on. Use 127.0.0.1 for this "
                                   "machine only, or 0.0.0.0 for every network.")
                        .arg(text));
    return listen(parsed, port);
}

Result<quint16> Listener::listen(const QHostAddress &address, quint16 port)
{
    if (m_acceptor)
        return fail(ErrorCode::Conflict, QStringLiteral("It is listening already."));
    const Result<int> fd = socketio::listenOn(address, port, kBacklog);
    if (!fd)
        return tl::unexpected(fd.error());
    m_fd = *fd;
    m_acceptor = new Acceptor(m_fd, m_shared);
    m_acceptor->moveToThread(m_shared->servers.front()->thread());
    QMetaObject::invokeMethod(m_acceptor, &Acceptor::start);
    return socketio::localPort(m_fd);
}

void Listener::close()
{
    if (!m_acceptor)
        return;
    socketio::stopListening(m_fd);
    std::exchange(m_acceptor, nullptr)->deleteLater();
}

} // namespace orchestris
