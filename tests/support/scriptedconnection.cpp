// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedconnection.h"

#include <sys/socket.h>

namespace orchestris {

namespace {

/// The value of a header in a head, or a null array.
QByteArray findHeader(const QByteArray &head, QByteArrayView name, int *count = nullptr)
{
    QByteArray first;
    const QList<QByteArray> lines = head.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray &line = lines[i];
        const qsizetype colon = line.indexOf(':');
        if (colon != name.size()
            || qstrnicmp(line.constData(), name.data(), static_cast<size_t>(colon)) != 0)
            continue;
        if (first.isNull())
            first = line.sliced(colon + 1).trimmed();
        if (count)
            ++*count;
    }
    return first;
}

/// The end of a chunked body in `input` from `from`, or -1 if it is not all there. Decodes it.
qsizetype chunkedEnd(const QByteArray &input, qsizetype from, QByteArray &body)
{
    for (;;) {
        const qsizetype lineEnd = input.indexOf("\r\n", from);
        if (lineEnd < 0)
            return -1;
        const qsizetype size =
            input.sliced(from, lineEnd - from).split(';').first().toLongLong(nullptr, 16);
        const qsizetype begin = lineEnd + 2;
        if (input.size() < begin + size + 2)
            return -1;
        if (size == 0)
            return begin + 2;
        body += input.sliced(begin, size);
        from = begin + size + 2;
    }
}

} // namespace

QByteArray ReceivedRequest::header(QByteArrayView name) const
{
    return findHeader(head, name);
}

int ReceivedRequest::headerCount(QByteArrayView name) const
{
    int count = 0;
    findHeader(head, name, &count);
    return count;
}

ScriptedUpstream::Connection::Connection(QTcpSocket *socket, std::shared_ptr<State> state,
                                         int number, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_state(std::move(state))
    , m_number(number)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Connection::play);
    connect(socket, &QTcpSocket::readyRead, this, &Connection::readMore);
    connect(socket, &QTcpSocket::disconnected, this, &Connection::left);
    connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) {
        const QMutexLocker lock(&m_state->mutex);
        m_state->bytesTaken += bytes;
    });
    std::optional<Script> script;
    {
        const QMutexLocker lock(&m_state->mutex);
        if (!m_state->connectionScripts.empty()) {
            script = std::move(m_state->connectionScripts.front());
            m_state->connectionScripts.pop_front();
        }
    }
    if (script)
        begin(std::move(*script));
}

void ScriptedUpstream::Connection::readMore()
{
    m_input += m_socket->readAll();
    ReceivedRequest request;
    while (!m_playing && !m_ended && takeRequest(request)) {
        Script script = scriptFor(request);
        begin(std::move(script));
    }
}

bool ScriptedUpstream::Connection::takeRequest(ReceivedRequest &request)
{
    const qsizetype headEnd = m_input.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    request = {};
    request.head = m_input.first(headEnd);
    const qsizetype begin = headEnd + 4;
    qsizetype end = begin;
    if (findHeader(request.head, "transfer-encoding") == "chunked") {
        end = chunkedEnd(m_input, begin, request.body);
        if (end < 0)
            return false;
    } else {
        end += findHeader(request.head, "content-length").toLongLong();
        if (m_input.size() < end)
            return false;
        request.body = m_input.sliced(begin, end - begin);
    }
    m_input.remove(0, end);
    const QList<QByteArray> words = request.head.first(request.head.indexOf('\r')).split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    request.connection = m_number;
    request.onConnection = ++m_requests;
    return true;
}

Script ScriptedUpstream::Connection::scriptFor(const ReceivedRequest &request) const
{
    Responder responder;
    {
        const QMutexLocker lock(&m_state->mutex);
        m_state->requests.append(request);
        m_state->changed.wakeAll();
        if (!m_state->scripts.empty()) {
            Script script = std::move(m_state->scripts.front());
            m_state->scripts.pop_front();
            return script;
        }
        responder = m_state->responder;
    }
    if (responder)
        return responder(request);
    return Script().send("HTTP/1.1 500 No script\r\nContent-Length: 0\r\n\r\n");
}

void ScriptedUpstream::Connection::begin(Script script)
{
    m_script = std::move(script);
    m_next = 0;
    m_dripped = 0;
    m_playing = true;
    play();
}

void ScriptedUpstream::Connection::play()
{
    while (m_playing && !m_ended && m_next < m_script.steps().size()) {
        // By value: a step may end in `left`, and that ends the script.
        const Script::Step step = m_script.steps()[m_next];
        if (!playStep(step))
            return;
        ++m_next;
    }
    if (m_ended)
        return;
    m_playing = false;
    if (!m_input.isEmpty())
        QMetaObject::invokeMethod(this, &Connection::readMore, Qt::QueuedConnection);
}

bool ScriptedUpstream::Connection::playStep(const Script::Step &step)
{
    using Kind = Script::Step::Kind;
    switch (step.kind) {
    case Kind::Send:
        m_socket->write(step.bytes);
        m_socket->flush();
        return true;
    case Kind::Drip:
        if (m_dripped == step.bytes.size()) {
            m_dripped = 0;
            return true;
        }
        m_socket->write(step.bytes.constData() + m_dripped++, 1);
        m_socket->flush();
        m_timer.start(0);
        return false;
    case Kind::Await: {
        const QMutexLocker lock(&m_state->mutex);
        m_waiting = m_state->released == 0;
        if (!m_waiting)
            --m_state->released;
        return !m_waiting;
    }
    case Kind::WaitMs:
        ++m_next;
        m_timer.start(step.milliseconds);
        return false;
    case Kind::Close:
        m_ended = true;
        m_socket->disconnectFromHost();
        return false;
    case Kind::Reset:
        reset();
        return false;
    case Kind::Never:
        break;
    }
    return false;
}

void ScriptedUpstream::Connection::reset()
{
    m_ended = true;
    m_socket->flush();
    const linger hard{1, 0};
    setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard,
               sizeof hard);
    m_socket->abort();
}

void ScriptedUpstream::Connection::release()
{
    if (!m_waiting)
        return;
    m_waiting = false;
    play();
}

void ScriptedUpstream::Connection::closeIfIdle()
{
    if (!m_playing && !m_ended) {
        m_ended = true;
        m_socket->disconnectFromHost();
    }
}

void ScriptedUpstream::Connection::left()
{
    const bool hungUp = m_playing && !m_ended;
    m_ended = true;
    m_playing = false;
    m_timer.stop();
    {
        const QMutexLocker lock(&m_state->mutex);
        --m_state->open;
        if (hungUp)
            ++m_state->hangUps;
        m_state->changed.wakeAll();
    }
    deleteLater();
}

ScriptedUpstream::Server::Server(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
    setListenBacklogSize(4096);
    setMaxPendingConnections(4096);
    connect(this, &QTcpServer::newConnection, this, &Server::accept);
}

void ScriptedUpstream::Server::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        int number = 0;
        {
            const QMutexLocker lock(&m_state->mutex);
            number = ++m_state->connections;
            ++m_state->open;
            m_state->changed.wakeAll();
        }
        new Connection(socket, m_state, number, this);
    }
}

void ScriptedUpstream::Server::release()
{
    const auto connections = findChildren<Connection *>(Qt::FindDirectChildrenOnly);
    for (Connection *connection : connections)
        connection->release();
}

void ScriptedUpstream::Server::closeIdle()
{
    const auto connections = findChildren<Connection *>(Qt::FindDirectChildrenOnly);
    for (Connection *connection : connections)
        connection->closeIfIdle();
}

} // namespace orchestris
