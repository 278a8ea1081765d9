// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractHttpServer>
#include <QTcpServer>

#include <QMetaMethod>

#include <utility>

/// What differs between the versions of Qt HTTP Server, in one place.
namespace orchestris::qthttp {

/// Finds out what `QAbstractHttpServer::handleRequest` gets beside the request: the socket in Qt
/// 6.4, a responder later. We answer on our own connection and use neither.
class AnswererProbe : public QAbstractHttpServer
{
    template<typename T>
    static T secondArgument(bool (QAbstractHttpServer::*)(const QHttpServerRequest &, T));

public:
    using Type = decltype(secondArgument(&AnswererProbe::handleRequest));
};
using Answerer = AnswererProbe::Type;

/// Hands connections to a QAbstractHttpServer without having a port of its own. QAbstractHttpServer
/// takes them from `nextPendingConnection`, which in the base class needs a listening socket.
class EntryServer final : public QTcpServer
{
public:
    using QTcpServer::QTcpServer;

    /// Binds itself to `server`, which from then on owns it. Newer versions bind only what listens:
    /// for that moment it does, on a free port of the loopback address, accepting nobody.
    void bindTo(QAbstractHttpServer *server)
    {
        if (listen(QHostAddress::LocalHost))
            pauseAccepting();
        server->bind(this);
        close();
        setParent(server);
    }

    /// The QAbstractHttpServer connects itself to `socket` inside this call.
    void enter(QTcpSocket *socket)
    {
        m_next = socket;
        // Only the base class may emit it; adding to the base's list would be a leak, because only
        // the base's nextPendingConnection() takes from it.
        m_available.invoke(this, Qt::DirectConnection);
        m_next = nullptr;
    }

    [[nodiscard]] bool hasPendingConnections() const override { return m_next != nullptr; }
    QTcpSocket *nextPendingConnection() override { return std::exchange(m_next, nullptr); }

private:
    QTcpSocket *m_next = nullptr;
    QMetaMethod m_available = QMetaMethod::fromSignal(&QTcpServer::pendingConnectionAvailable);
};

} // namespace orchestris::qthttp
