// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/script.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <memory>

namespace orchestris {

/// A request as the scripted upstream received it.
struct ReceivedRequest {
    QByteArray method;
    QByteArray target; ///< path and query
    QByteArray head;   ///< request line and headers, as sent, without the empty line
    QByteArray body;
    int connection = 0;   ///< 1 for the first
    int onConnection = 0; ///< 1 for the first request of its connection

    /// The first header of that name (any case), or a null array.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] int headerCount(QByteArrayView name) const;
};

/// A small HTTP/1.1 server on 127.0.0.1 in its own thread, which does with each request what the
/// test wrote down for it. It speaks raw bytes, so that it can also be wrong. All functions are
/// thread-safe; none waits except `waitFor…`.
class ScriptedUpstream
{
public:
    using Responder = std::function<Script(const ReceivedRequest &)>;

    /// `port` 0: any free one.
    explicit ScriptedUpstream(quint16 port = 0);
    ~ScriptedUpstream();
    Q_DISABLE_COPY_MOVE(ScriptedUpstream)

    [[nodiscard]] quint16 port() const { return m_port; } ///< 0: it could not listen
    [[nodiscard]] QByteArray url(QByteArrayView path = "/v1/chat/completions") const;

    /// For the next request that has no script yet, first come, first served.
    void enqueue(Script script);
    /// For the next connection, before any request on it.
    void enqueueForConnection(Script script);
    /// For every request that finds the queue empty. By default they get a 500 that says so. Called
    /// in the server's thread.
    void setResponder(Responder responder);
    /// Lets `count` waiting (or future) `await` steps go on, oldest connection first.
    void release(int count = 1);
    /// Ends every connection that waits for a request, as servers do with idle ones.
    void closeIdleConnections();

    [[nodiscard]] QList<ReceivedRequest> requests() const;
    [[nodiscard]] int requestCount() const;
    [[nodiscard]] int connectionCount() const; ///< accepted since the start
    [[nodiscard]] int openConnections() const;
    /// Connections that the client ended while a script was being played on them.
    [[nodiscard]] int hangUps() const;
    /// Bytes of answers that the kernel has taken from us.
    [[nodiscard]] qint64 bytesTaken() const;

    /// For tests without an event loop: false after `timeoutMs`.
    [[nodiscard]] bool waitForRequests(int count, int timeoutMs = 10'000) const;
    [[nodiscard]] bool waitForHangUps(int count, int timeoutMs = 10'000) const;

private:
    class Server;
    class Connection;

    struct State {
        mutable QMutex mutex;
        mutable QWaitCondition changed;
        std::deque<Script> scripts;
        std::deque<Script> connectionScripts;
        Responder responder;
        QList<ReceivedRequest> requests;
        int connections = 0;
        int open = 0;
        int hangUps = 0;
        int released = 0;
        qint64 bytesTaken = 0;
    };

    template<typename Read>
    auto read(Read read) const
    {
        const QMutexLocker lock(&m_state->mutex);
        return read(*m_state);
    }
    bool waitUntil(const std::function<bool(const State &)> &condition, int timeoutMs) const;

    std::shared_ptr<State> m_state;
    QThread m_thread;
    Server *m_server = nullptr; ///< lives in m_thread
    quint16 m_port = 0;
};

} // namespace orchestris
