// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/httpserver.h"

#include "gateway/http/connection.h"
#include "gateway/http/socketio.h"

#include <QThread>

namespace orchestris {

namespace {

/// Closes a descriptor that nobody took over: its event was dropped because the thread ended.
class HeldDescriptor
{
public:
    explicit HeldDescriptor(int fd)
        : m_fd(fd)
    {
    }
    ~HeldDescriptor()
    {
        if (m_fd >= 0)
            socketio::closeSocket(m_fd);
    }
    HeldDescriptor(const HeldDescriptor &) = delete;
    HeldDescriptor &operator=(const HeldDescriptor &) = delete;
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

/// A write buffer that one huge answer has grown is given back.
constexpr qsizetype kKeptWriteBuffer = 256 * 1024;

} // namespace

HttpServer::HttpServer(RequestHandler &handler, const Clock &clock, const HttpLimits &limits,
                       QObject *parent)
    : QAbstractHttpServer(parent)
    , m_handler(handler)
    , m_clock(clock)
    , m_limits(limits)
    , m_entry(new qthttp::EntryServer)
    , m_readBuffer(kReadBufferBytes, Qt::Uninitialized)
{
    m_entry->bindTo(this);
}

HttpServer::~HttpServer()
{
    m_sweep.stop();
    m_draining = false;
    while (!m_connections.empty())
        m_connections.back()->closeNow();
}

template<typename Use>
void HttpServer::inOwnThread(int fd, Use use)
{
    m_open.fetch_add(1, std::memory_order_relaxed);
    if (QThread::currentThread() == thread()) {
        use(fd);
        return;
    }
    auto held = std::make_shared<HeldDescriptor>(fd);
    QMetaObject::invokeMethod(
        this, [held, use] { use(held->release()); }, Qt::QueuedConnection);
}

void HttpServer::adopt(int fd, const QHostAddress &peer)
{
    inOwnThread(fd, [this, peer](int descriptor) { enter(descriptor, peer)->start(); });
}

void HttpServer::turnAway(int fd, const QHostAddress &peer)
{
    inOwnThread(fd, [this, peer](int descriptor) {
        Connection *connection = enter(descriptor, peer);
        const auto [headers, body] = m_handler.errorAnswer(
            503, "The gateway has as many connections as it may have. Try again soon, or raise the "
                 "limit in its settings.");
        QByteArray &out = freshWriteBuffer();
        appendAnswerHead(out, 503, headers,
                         {AnswerFraming::Body::Length, body.size(), false, false}, date());
        out.append(body);
        connection->turnAway(out);
    });
}

Connection *HttpServer::enter(int fd, const QHostAddress &peer)
{
    auto *connection = new Connection(*this, fd, peer);
    connection->setParent(m_entry);
    connection->listIndex = static_cast<int>(m_connections.size());
    m_connections.push_back(connection);
    if (!m_sweep.isActive())
        m_sweep.start(HttpLimits::kSweepMs, Qt::CoarseTimer, this);
    m_entry->enter(connection);
    return connection;
}

void HttpServer::remove(Connection *connection)
{
    if (m_feeding == connection)
        m_feeding = nullptr;
    const auto index = static_cast<size_t>(connection->listIndex);
    m_connections[index] = m_connections.back();
    m_connections[index]->listIndex = static_cast<int>(index);
    m_connections.pop_back();
    m_open.fetch_sub(1, std::memory_order_relaxed);
    if (!m_connections.empty())
        return;
    m_sweep.stop();
    if (m_draining)
        QMetaObject::invokeMethod(this, &HttpServer::drained, Qt::QueuedConnection);
}

void HttpServer::setLimits(const HttpLimits &limits)
{
    m_limits = limits;
}

void HttpServer::drain()
{
    if (std::exchange(m_draining, true))
        return;
    if (m_connections.empty())
        QMetaObject::invokeMethod(this, &HttpServer::drained, Qt::QueuedConnection);
    for (Connection *connection : std::vector<Connection *>(m_connections))
        connection->closeIfIdle(); // calls nobody who could end another one
}

void HttpServer::checkDeadlines()
{
    const qint64 nowUs = m_clock.steadyUs();
    // Ending one may end others, through the handler: their places are filled from the back.
    for (size_t left = m_connections.size(); left > 0; --left) {
        if (left <= m_connections.size())
            m_connections[left - 1]->sweep(nowUs);
    }
}

void HttpServer::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_sweep.timerId())
        checkDeadlines();
    else
        QAbstractHttpServer::timerEvent(event);
}

bool HttpServer::isHostAllowed(const RequestFraming &framing, int fd) const
{
    const auto allowed = [&](QByteArrayView host) {
        if (host.isNull() || m_limits.hosts.allows(host))
            return true;
        // A name can be made to point here by anyone; the very address that the client connected
        // to cannot. Asked of the kernel only for hosts that are not in the list.
        const QHostAddress literal(QString::fromLatin1(hostWithoutPort(host)));
        return !literal.isNull() && literal == socketio::localAddress(fd);
    };
    return allowed(framing.host) && allowed(framing.authority);
}

QByteArray &HttpServer::freshWriteBuffer()
{
    if (m_writeBuffer.capacity() > kKeptWriteBuffer)
        m_writeBuffer = QByteArray();
    m_writeBuffer.resize(0);
    return m_writeBuffer;
}

bool HttpServer::handleRequest(const QHttpServerRequest &, qthttp::Answerer)
{
    if (Connection *connection = std::exchange(m_feeding, nullptr))
        connection->deliver();
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest &, qthttp::Answerer) {}

} // namespace orchestris
