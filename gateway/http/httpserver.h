// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/http/answerhead.h"
#include "gateway/http/httplimits.h"
#include "gateway/http/qthttpcompat.h"

#include "models/domain/clock.h"

#include <QBasicTimer>

#include <atomic>
#include <vector>

namespace orchestris {

class Connection;

/// The HTTP side of one worker: gets descriptors of accepted connections, hands whole requests to
/// the handler, and looks after deadlines. Lives in its worker's thread, with one event loop;
/// everything runs there except what says otherwise. The handler and the clock outlive it. When it
/// is destroyed, open connections are closed and their exchanges hear that their clients left.
class HttpServer final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    /// One read takes this much; larger requests take several.
    static constexpr qsizetype kReadBufferBytes = 64 * 1024;

    HttpServer(RequestHandler &handler, const Clock &clock, const HttpLimits &limits,
               QObject *parent = nullptr);
    ~HttpServer() override;

    /// Takes over an accepted, non-blocking socket. Any thread; it counts as open at once.
    void adopt(int fd, const QHostAddress &peer);
    /// Takes it over only to say that there are too many. Any thread.
    void turnAway(int fd, const QHostAddress &peer);

    /// Any thread. Connections that are turned away, and those that only wait for a client to read
    /// the end of an answer, count too.
    [[nodiscard]] int openConnections() const { return m_open.load(std::memory_order_relaxed); }
    /// Any thread. Requests without a whole answer.
    [[nodiscard]] int openExchanges() const { return m_exchanges.load(std::memory_order_relaxed); }

    /// For requests that begin from now on.
    void setLimits(const HttpLimits &limits);
    /// No more than the answers that are outstanding: idle connections end now, the others with
    /// their answer. `drained` follows, even if there is nothing to end.
    void drain();
    /// Ends what has passed its deadline. Called by a timer; tests call it after turning the clock.
    void checkDeadlines();

Q_SIGNALS:
    /// After `drain`: the last connection has ended. Never from inside `drain`.
    void drained();

public:
    // For the connections.
    [[nodiscard]] RequestHandler &handler() { return m_handler; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const HttpLimits &limits() const { return m_limits; }
    [[nodiscard]] bool isDraining() const { return m_draining; }
    [[nodiscard]] bool isHostAllowed(const RequestFraming &framing, int fd) const;
    [[nodiscard]] QByteArrayView date() { return m_date.at(m_clock.nowUs()); }
    [[nodiscard]] QByteArray &readBuffer() { return m_readBuffer; }
    /// For building an answer: shared by all, used up by the next `transmit`.
    [[nodiscard]] QByteArray &writeBuffer() { return m_writeBuffer; }
    [[nodiscard]] QByteArray &freshWriteBuffer();
    void setFeeding(Connection *connection) { m_feeding = connection; }
    void countExchange(int change) { m_exchanges.fetch_add(change, std::memory_order_relaxed); }
    /// Of bodies that are not whole yet. False once they are more than may be held.
    [[nodiscard]] bool addPendingBody(qint64 bytes)
    {
        m_pendingBody += bytes;
        return m_pendingBody <= m_limits.pendingBodyBytes;
    }
    void remove(Connection *connection);

protected:
    bool handleRequest(const QHttpServerRequest &request, qthttp::Answerer answerer) override;
    void missingHandler(const QHttpServerRequest &request, qthttp::Answerer answerer) override;
    void timerEvent(QTimerEvent *event) override;

private:
    template<typename Use>
    void inOwnThread(int fd, Use use);
    Connection *enter(int fd, const QHostAddress &peer);

    RequestHandler &m_handler;
    const Clock &m_clock;
    HttpLimits m_limits;
    qthttp::EntryServer *m_entry; ///< a child
    std::vector<Connection *> m_connections;
    Connection *m_feeding = nullptr;
    QByteArray m_readBuffer;
    QByteArray m_writeBuffer;
    DateField m_date;
    QBasicTimer m_sweep; ///< runs while there are connections
    std::atomic<int> m_open{0};
    std::atomic<int> m_exchanges{0};
    qint64 m_pendingBody = 0;
    bool m_draining = false;
};

} // namespace orchestris
