// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/http/requestscanner.h"
#include "gateway/http/unsentbytes.h"

#include <QSocketNotifier>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace orchestris {

class HttpExchange;
class HttpServer;

/// One client's connection: reads requests, hands them on one at a time, sends what the exchange
/// gives it. Confined to its server's thread.
///
/// To QAbstractHttpServer it looks like a connected socket, but Qt's socket engine is never used:
/// it owns a raw descriptor. Qt's parser gets no byte from the network, only a short head that we
/// have checked, once the whole request is there; so it sees neither bodies nor pipelined or
/// malformed requests, and its per-byte cost stays small and constant.
///
/// A client that closes its sending side while an answer is outstanding counts as one that left:
/// the two cannot be told apart, and an abandoned answer costs its owner money. A request whose
/// answer is given at once is answered even so.
///
/// Owned by QAbstractHttpServer from `HttpServer::adopt` on, which deletes it some time after
/// `disconnected`.
class Connection final : public QTcpSocket
{
public:
    Connection(HttpServer &server, int fd, const QHostAddress &peer);
    ~Connection() override;

    /// Begins to read.
    void start();
    /// Sends `answer` instead of serving, and ends.
    void turnAway(QByteArrayView answer);
    /// Called from inside `readyRead` by the server: makes the exchange of the request at hand.
    void deliver();
    /// Ends it if its deadline has passed. `nowUs`: steady clock.
    void sweep(qint64 nowUs);
    /// Ends it now if nothing is going on.
    void closeIfIdle();
    /// Ends it now, in any state; the exchange hears that its client left.
    void closeNow();

    [[nodiscard]] HttpServer &server() { return *m_server; }
    [[nodiscard]] qsizetype unsentBytes() const { return m_unsent.size(); }

    // For the exchange.
    /// Sends both, or keeps what the socket does not take.
    void transmit(QByteArrayView first, QByteArrayView second = {});
    /// The exchange has given its whole answer and is forgotten.
    void finish(bool keepAlive);
    /// The exchange gives up: what is unsent still leaves, then the connection ends, by a reset if
    /// a plain end would look like the end of the answer.
    void breakOff(bool reset);

    // What QAbstractHttpServer may call.
    /// Not true of a connection, but QIODevice reads single bytes several times faster from a
    /// device that says so, and Qt's parser reads nothing else.
    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override { return m_unsent.size(); }
    void disconnectFromHost() override {} // deadlines are ours; see `feedQt` for the other use
    void close() override {}
    void resume() override {}

    int listIndex = -1; ///< the server's; where it is in its list

protected:
    qint64 readData(char *data, qint64 maxlen) override;
    qint64 readLineData(char *, qint64) override { return -1; }
    qint64 skipData(qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    enum class Phase {
        Reading,   ///< a request, or waiting for one
        Answering, ///< its exchange is outstanding
        Closing,   ///< sends what is left, then ends
        Lingering, ///< has ended its side, drops what still comes
        Closed
    };
    enum class Deadline { None, Fresh, Idle, Head, Body, Unsent, Linger };

    void readMore();
    void take(QByteArrayView bytes);
    void stash(QByteArrayView bytes);
    void setReading(bool on);
    void peerEnded();
    void process(QByteArrayView bytes);
    void judgeHead(bool bodyHasBegun);
    bool countBody(qint64 bytes);
    void dispatch();
    void feedQt();
    void refuse(const Refusal &refusal, bool isHead = false);
    void writeMore();
    void afterFlush();
    void goOnReading();
    void linger();
    void lost();
    [[nodiscard]] Deadline deadline() const;
    [[nodiscard]] qint64 allowedUs(Deadline deadline) const;
    bool hasProgressed();
    void expire(Deadline deadline);

    HttpServer *m_server; ///< null once closed
    int m_fd;
    Phase m_phase = Phase::Reading;
    bool m_processing = false; ///< inside `process`: what an answer sets free goes on there
    bool m_readingPaused = false;
    bool m_peerEnded = false;
    bool m_moreCame = false; ///< bytes behind the request at hand: end by lingering
    bool m_mustLinger = false;
    bool m_resetAtEnd = false;
    bool m_sendFailed = false;
    QSocketNotifier m_readNotifier;
    std::unique_ptr<QSocketNotifier> m_writeNotifier; ///< made when a send came back short
    RequestScanner m_scanner;
    QByteArray m_input; ///< came while it could not be used
    UnsentBytes m_unsent;
    std::optional<Request> m_request; ///< whole, on its way through Qt's parser
    RequestFraming m_framing;         ///< of that request; its views are not valid
    QByteArrayView m_feed;            ///< what Qt's parser may read
    HttpExchange *m_exchange = nullptr;
    qint64 m_lingered = 0;
    qint64 m_countedBody = 0; ///< of the server's pending bodies, what is ours

    // Deadlines cost nothing while bytes flow: the sweep looks for changes.
    quint64 m_requests = 0;
    qint64 m_sent = 0;
    Deadline m_sweptDeadline = Deadline::None;
    quint64 m_sweptRequests = 0;
    qint64 m_sweptProgress = 0;
    qint64 m_sinceUs = 0;
};

} // namespace orchestris
