// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedupstream.h"

#include "tests/support/scriptedconnection.h"

#include <QDeadlineTimer>

namespace orchestris {

ScriptedUpstream::ScriptedUpstream(quint16 port)
    : m_state(std::make_shared<State>())
    , m_server(new Server(m_state))
{
    if (m_server->listen(QHostAddress::LocalHost, port))
        m_port = m_server->serverPort();
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

ScriptedUpstream::~ScriptedUpstream()
{
    m_thread.quit();
    m_thread.wait();
}

QByteArray ScriptedUpstream::url(QByteArrayView path) const
{
    return "http://127.0.0.1:" + QByteArray::number(m_port) + path.toByteArray();
}

void ScriptedUpstream::enqueue(Script script)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->scripts.push_back(std::move(script));
}

void ScriptedUpstream::enqueueForConnection(Script script)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->connectionScripts.push_back(std::move(script));
}

void ScriptedUpstream::setResponder(Responder responder)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->responder = std::move(responder);
}

void ScriptedUpstream::release(int count)
{
    {
        const QMutexLocker lock(&m_state->mutex);
        m_state->released += count;
    }
    QMetaObject::invokeMethod(m_server, &Server::release, Qt::QueuedConnection);
}

void ScriptedUpstream::closeIdleConnections()
{
    QMetaObject::invokeMethod(m_server, &Server::closeIdle, Qt::QueuedConnection);
}

QList<ReceivedRequest> ScriptedUpstream::requests() const
{
    return read([](const State &state) { return state.requests; });
}

int ScriptedUpstream::requestCount() const
{
    return read([](const State &state) { return static_cast<int>(state.requests.size()); });
}

int ScriptedUpstream::connectionCount() const
{
    return read([](const State &state) { return state.connections; });
}

int ScriptedUpstream::openConnections() const
{
    return read([](const State &state) { return state.open; });
}

int ScriptedUpstream::hangUps() const
{
    return read([](const State &state) { return state.hangUps; });
}

qint64 ScriptedUpstream::bytesTaken() const
{
    return read([](const State &state) { return state.bytesTaken; });
}

bool ScriptedUpstream::waitForRequests(int count, int timeoutMs) const
{
    return waitUntil([count](const State &state) { return state.requests.size() >= count; },
                     timeoutMs);
}

bool ScriptedUpstream::waitForHangUps(int count, int timeoutMs) const
{
    return waitUntil([count](const State &state) { return state.hangUps >= count; }, timeoutMs);
}

bool ScriptedUpstream::waitUntil(const std::function<bool(const State &)> &condition,
                                 int timeoutMs) const
{
    const QDeadlineTimer deadline(timeoutMs);
    const QMutexLocker lock(&m_state->mutex);
    while (!condition(*m_state)) {
        if (!m_state->changed.wait(&m_state->mutex, deadline))
            return false;
    }
    return true;
}

} // namespace orchestris
