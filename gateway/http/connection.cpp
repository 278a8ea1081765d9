// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/connection.h"

#include "gateway/http/answerhead.h"
#include "gateway/http/httpexchange.h"
#include "gateway/http/httpserver.h"
#include "gateway/http/socketio.h"

#include <tuple>
#include <utility>

namespace orchestris {

namespace {

/// Others get their turn after this many full buffers from one client.
constexpr int kReadsPerTurn = 4;

/// Below this, copying is cheaper than a second part in the system call.
constexpr qsizetype kCopyBytes = 16 * 1024;

/// All that Qt's parser gets to see of a request: it only decides when to call us, and reads byte
/// by byte.
constexpr QByteArrayView kQtHead = "GET / HTTP/1.1\r\n\r\n";

} // namespace

Connection::Connection(HttpServer &server, int fd, const QHostAddress &peer)
    : m_server(&server)
    , m_fd(fd)
    , m_readNotifier(QSocketNotifier::Read)
    , m_scanner(server.limits().scan)
{
    setOpenMode(QIODevice::ReadOnly);
    setPeerAddress(peer);
    setSocketState(QAbstractSocket::ConnectedState);
    connect(&m_readNotifier, &QSocketNotifier::activated, this, [this] { readMore(); });
}

Connection::~Connection()
{
    closeNow();
}

void Connection::start()
{
    m_readNotifier.setSocket(m_fd);
    m_readNotifier.setEnabled(true);
}

void Connection::turnAway(QByteArrayView answer)
{
    start();
    m_phase = Phase::Closing;
    m_mustLinger = true;
    transmit(answer);
    if (m_unsent.isEmpty())
        afterFlush();
}

// ---------------------------------------------------------------------- reading

void Connection::readMore()
{
    for (int round = 0; round < kReadsPerTurn && m_phase != Phase::Closed && !m_readingPaused;
         ++round) {
        QByteArray &buffer = m_server->readBuffer();
        const socketio::Transfer got = socketio::receive(m_fd, buffer.data(), buffer.size());
        switch (got.outcome) {
        case socketio::Outcome::Done:
            take(QByteArrayView(buffer).first(got.bytes));
            break;
        case socketio::Outcome::WouldBlock:
            return;
        case socketio::Outcome::Ended:
            peerEnded();
            return;
        case socketio::Outcome::Broken:
            lost();
            return;
        }
        if (got.bytes < HttpServer::kReadBufferBytes)
            return; // if there is more after all, or the end, the next turn tells
    }
}

void Connection::take(QByteArrayView bytes)
{
    switch (m_phase) {
    case Phase::Reading:
        if (m_unsent.isEmpty() && m_input.isEmpty())
            process(bytes);
        else
            stash(bytes);
        break;
    case Phase::Answering:
        stash(bytes);
        break;
    case Phase::Closing:
    case Phase::Lingering:
        m_moreCame = true;
        m_lingered += bytes.size();
        if (m_lingered > HttpLimits::kLingerBytes)
            closeNow();
        break;
    case Phase::Closed:
        break;
    }
}

void Connection::stash(QByteArrayView bytes)
{
    m_input.append(bytes);
    if (m_input.size() >= HttpLimits::kReadAheadBytes)
        setReading(false); // the peer notices by its own full socket; the sweep sees it leave
}

void Connection::setReading(bool on)
{
    m_readingPaused = !on;
    m_readNotifier.setEnabled(on);
}

void Connection::peerEnded()
{
    m_peerEnded = true;
    setReading(false);
    if (m_phase == Phase::Closing && !m_unsent.isEmpty())
        return; // it may still read
    if (m_phase == Phase::Reading && !m_unsent.isEmpty())
        return; // the same; what is in m_input gets its answer after that
    closeNow();
}

void Connection::process(QByteArrayView bytes)
{
    m_processing = true;
    while (m_phase == Phase::Reading && m_unsent.isEmpty()
           && (!bytes.isEmpty() || m_scanner.state() == RequestScanner::State::Decided)) {
        if (m_scanner.state() == RequestScanner::State::Idle)
            m_scanner.setLimits(m_server->limits().scan);
        bytes = bytes.sliced(m_scanner.feed(bytes));
        switch (m_scanner.state()) {
        case RequestScanner::State::Decided:
            judgeHead(!bytes.isEmpty());
            break;
        case RequestScanner::State::Whole:
            m_moreCame = !bytes.isEmpty();
            dispatch();
            break;
        case RequestScanner::State::Refused:
            refuse(m_scanner.refusal(), m_scanner.request().method == "HEAD");
            break;
        case RequestScanner::State::Body:
            if (!countBody(m_scanner.bodyBytes()))
                refuse({503, "The gateway is receiving too many large requests at once. Try again "
                             "soon."});
            break;
        case RequestScanner::State::Idle:
        case RequestScanner::State::Head:
            break;
        }
    }
    m_processing = false;
    if (!bytes.isEmpty() && (m_phase == Phase::Reading || m_phase == Phase::Answering))
        stash(bytes);
}

void Connection::judgeHead(bool bodyHasBegun)
{
    const RequestFraming &framing = m_scanner.framing();
    const bool isHead = m_scanner.request().method == "HEAD";
    if (!m_server->isHostAllowed(framing, m_fd)) {
        refuse({403, "This gateway does not answer to that host name. Use localhost, or add the "
                     "name to the allowed hosts in its settings."},
               isHead);
        return;
    }
    const bool hasBody = framing.chunked || framing.contentLength > 0;
    if (framing.expectsContinue && hasBody && !bodyHasBegun)
        transmit("HTTP/1.1 100 Continue\r\n\r\n");
}

/// Tells the server how much of an unfinished body we hold; false if all together is too much.
bool Connection::countBody(qint64 bytes)
{
    return m_server->addPendingBody(bytes - std::exchange(m_countedBody, bytes));
}

void Connection::dispatch()
{
    std::ignore = countBody(0);
    m_phase = Phase::Answering;
    ++m_requests;
    m_framing = m_scanner.framing();
    m_request = m_scanner.take();
    m_request->peer = peerAddress();
    m_request->receivedUs = m_server->clock().steadyUs();
    feedQt();
    if (m_request && m_phase == Phase::Answering) { // it did not come back through deliver()
        m_request.reset();
        m_phase = Phase::Reading;
        refuse({500, "The request could not be handed on."});
    }
}

void Connection::feedQt()
{
    m_feed = kQtHead;
    m_server->setFeeding(this);
    Q_EMIT readyRead();
    if (!m_server) // closed meanwhile
        return;
    m_server->setFeeding(nullptr);
    m_feed = {};
    // QIODevice keeps 16 KiB for each device once it was read from; this lets go of it.
    setOpenMode(QIODevice::NotOpen);
    setOpenMode(QIODevice::ReadOnly);
}

void Connection::deliver()
{
    if (!m_request)
        return;
    Request request = std::move(*m_request);
    m_request.reset();
    auto exchange = std::make_unique<HttpExchange>(*this, std::move(request), m_framing);
    m_exchange = exchange.get();
    m_server->countExchange(1);
    m_server->handler().handle(std::move(exchange));
}

qint64 Connection::bytesAvailable() const
{
    return m_feed.size() + QTcpSocket::bytesAvailable();
}

qint64 Connection::readData(char *data, qint64 maxlen)
{
    const auto size = static_cast<qsizetype>(std::min<qint64>(maxlen, m_feed.size()));
    std::copy_n(m_feed.begin(), size, data);
    m_feed = m_feed.sliced(size);
    return size;
}

// ---------------------------------------------------------------------- answering

void Connection::refuse(const Refusal &refusal, bool isHead)
{
    const auto [headers, body] = m_server->handler().errorAnswer(refusal.status, refusal.message);
    std::ignore = countBody(0);
    std::ignore = m_scanner.take(); // what came of it is not needed any more
    m_phase = Phase::Closing;
    m_mustLinger = true;
    QByteArray &out = m_server->freshWriteBuffer();
    const AnswerFraming framing{AnswerFraming::Body::Length, body.size(), false, false};
    appendAnswerHead(out, refusal.status, headers, framing, m_server->date());
    transmit(out, isHead ? QByteArrayView() : QByteArrayView(body));
    if (m_unsent.isEmpty())
        afterFlush();
}

void Connection::transmit(QByteArrayView first, QByteArrayView second)
{
    if (m_phase == Phase::Closed || m_sendFailed)
        return;
    qsizetype sent = 0;
    if (m_unsent.isEmpty()) {
        QByteArray &buffer = m_server->writeBuffer();
        if (!second.isEmpty() && second.size() <= kCopyBytes
            && first.data() == buffer.constData()) {
            buffer.append(second);
            first = buffer;
            second = {};
        }
        const socketio::Transfer result = socketio::transmit(m_fd, first, second);
        if (result.outcome == socketio::Outcome::Broken) {
            // The caller may be a handler, which must not hear of it inside its own call.
            m_sendFailed = true;
            QMetaObject::invokeMethod(
                this, [this] { lost(); }, Qt::QueuedConnection);
            return;
        }
        sent = result.bytes;
        m_sent += sent;
        if (sent == first.size() + second.size())
            return;
    }
    if (sent < first.size())
        m_unsent.append(first.sliced(sent));
    m_unsent.append(second.sliced(std::max<qsizetype>(0, sent - first.size())));
    if (!m_writeNotifier) {
        m_writeNotifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Write);
        connect(m_writeNotifier.get(), &QSocketNotifier::activated, this, [this] { writeMore(); });
    }
    m_writeNotifier->setEnabled(true);
}

void Connection::writeMore()
{
    const socketio::Transfer result = socketio::transmit(m_fd, m_unsent.view());
    if (result.outcome == socketio::Outcome::Broken) {
        lost();
        return;
    }
    m_unsent.drop(result.bytes);
    m_sent += result.bytes;
    if (m_unsent.isEmpty()) {
        m_writeNotifier->setEnabled(false);
        afterFlush();
    }
    if (m_exchange && m_unsent.size() < m_server->limits().unsentLimitBytes / 4)
        m_exchange->bytesLeft();
}

void Connection::finish(bool keepAlive)
{
    m_exchange = nullptr;
    if (m_phase != Phase::Answering)
        return;
    m_server->countExchange(-1);
    m_phase = keepAlive && !m_server->isDraining() ? Phase::Reading : Phase::Closing;
    if (m_phase == Phase::Closing) {
        if (m_unsent.isEmpty())
            afterFlush();
    } else if (!m_processing && (!m_input.isEmpty() || m_readingPaused) && m_unsent.isEmpty()) {
        // The next request's handler must not run inside a call of this one's.
        QMetaObject::invokeMethod(
            this, [this] { goOnReading(); }, Qt::QueuedConnection);
    }
}

void Connection::breakOff(bool reset)
{
    m_exchange = nullptr;
    if (m_phase != Phase::Answering)
        return;
    m_server->countExchange(-1);
    m_phase = Phase::Closing;
    m_resetAtEnd = reset;
    if (m_unsent.isEmpty())
        afterFlush();
}

void Connection::afterFlush()
{
    if (m_phase == Phase::Reading) {
        goOnReading();
    } else if (m_phase == Phase::Closing) {
        if (m_resetAtEnd)
            socketio::resetOnClose(m_fd);
        else if (!m_peerEnded && (m_mustLinger || m_moreCame || !m_input.isEmpty()))
            return linger();
        closeNow();
    }
}

void Connection::goOnReading()
{
    if (m_phase != Phase::Reading || !m_unsent.isEmpty())
        return;
    if (!m_input.isEmpty())
        process(std::exchange(m_input, {}));
    if (m_phase == Phase::Closed || m_input.size() >= HttpLimits::kReadAheadBytes)
        return;
    if (!m_peerEnded)
        setReading(true);
    else if (m_phase == Phase::Answering || m_unsent.isEmpty())
        closeNow();
}

void Connection::linger()
{
    m_phase = Phase::Lingering;
    m_input = QByteArray();
    socketio::shutdownSending(m_fd);
    setReading(true);
}

// ---------------------------------------------------------------------- ending

void Connection::lost()
{
    closeNow();
}

void Connection::closeIfIdle()
{
    if (m_phase == Phase::Reading && m_unsent.isEmpty() && m_input.isEmpty()
        && m_scanner.state() == RequestScanner::State::Idle)
        closeNow();
}

void Connection::closeNow()
{
    if (m_phase == Phase::Closed)
        return;
    const bool wasAnswering = m_phase == Phase::Answering;
    m_phase = Phase::Closed;
    m_readNotifier.setEnabled(false); // before the descriptor's number can be used again
    if (m_writeNotifier)
        m_writeNotifier->setEnabled(false);
    socketio::closeSocket(m_fd);
    m_fd = -1;
    m_unsent.clear();
    m_input = QByteArray();
    std::ignore = countBody(0);
    HttpServer *server = std::exchange(m_server, nullptr);
    if (wasAnswering && !m_request)
        server->countExchange(-1);
    server->remove(this);
    setSocketState(QAbstractSocket::UnconnectedState);
    HttpExchange *exchange = std::exchange(m_exchange, nullptr);
    Q_EMIT disconnected(); // QAbstractHttpServer deletes us later
    if (exchange)
        exchange->connectionClosed();
}

} // namespace orchestris
