// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controlclient.h"

#include "models/domain/errorwords.h"
#include "models/storage/instancelease.h"

#include <QFileInfo>
#include <QLocalSocket>

#include <algorithm>

namespace orchestris {

ControlClient::ControlClient(QString dataDirectory, QObject *parent)
    : QObject(parent)
    , m_dataDirectory(std::move(dataDirectory))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        while (!m_waiting.empty())
            finish(m_waiting.begin()->first,
                   QStringLiteral("it did not answer within %1 s").arg(PatienceMs / 1000));
    });
}

ControlClient::~ControlClient() = default;

void ControlClient::askOnce(const QString &dataDirectory, const ControlRequest &request,
                            QObject *context, std::function<void(Result<ControlReply>)> done,
                            std::optional<int> instance)
{
    auto *client = new ControlClient(dataDirectory, context);
    client->ask(
        request,
        [client, done = std::move(done)](Result<ControlReply> reply) {
            client->deleteLater();
            done(std::move(reply));
        },
        instance);
}

void ControlClient::ask(const ControlRequest &request,
                        std::function<void(Result<ControlReply>)> done, std::optional<int> only)
{
    m_question = writeControlRequest(request);
    m_done = std::move(done);
    m_reply = {};
    const QList<int> instances = only ? QList<int>{*only} : controlInstances(m_dataDirectory);
    for (const int instance : instances)
        m_waiting[instance] = new QLocalSocket(this);
    if (m_waiting.empty()) {
        QMetaObject::invokeMethod(
            this, [this] { finishAll(); }, Qt::QueuedConnection);
        return;
    }
    m_patience.start();
    for (const int instance : instances)
        connectTo(instance);
}

void ControlClient::connectTo(int instance)
{
    QLocalSocket *socket = m_waiting.at(instance);
    socket->setReadBufferSize(MaximumControlAnswer);
    connect(socket, &QLocalSocket::connected, this, [this, socket] { socket->write(m_question); });
    connect(socket, &QLocalSocket::readyRead, this, [this, instance] { read(instance); });
    // Queued: an address that nobody listens at fails within connectToServer.
    connect(
        socket, &QLocalSocket::errorOccurred, this, [this, instance] { lost(instance); },
        Qt::QueuedConnection);
    const QFileInfo place(controlPlace(m_dataDirectory, instance));
    socket->connectToServer(place.isSymLink() ? place.symLinkTarget() : place.filePath());
}

void ControlClient::read(int instance)
{
    const auto found = m_waiting.find(instance);
    if (found == m_waiting.end())
        return;
    QLocalSocket *socket = found->second;
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= MaximumControlAnswer)
            finish(instance, QStringLiteral("its answer is too large"));
        return;
    }
    const auto answer = readControlAnswer(socket->readLine());
    if (!answer) {
        finish(instance, answer.error().message);
        return;
    }
    ++m_reply.gateways;
    m_reply.live.append(answer->live);
    m_reply.stopped += answer->stopped;
    if (answer->state) {
        m_reply.states.append(*answer->state);
        m_reply.states.last().instance = instance;
    }
    if (answer->ticket)
        m_reply.ticket = answer->ticket;
    finish(instance);
}

void ControlClient::lost(int instance)
{
    const auto found = m_waiting.find(instance);
    if (found == m_waiting.end())
        return;
    // What a gateway that is gone left behind is no problem.
    const bool runs = InstanceLease::isRunning(InstanceLease::folder(m_dataDirectory), instance);
    finish(instance, runs ? found->second->errorString() : QString());
}

void ControlClient::finish(int instance, const QString &problem)
{
    const auto found = m_waiting.find(instance);
    found->second->disconnect(this);
    found->second->deleteLater();
    m_waiting.erase(found);
    if (!problem.isEmpty())
        m_reply.problems.append(Errors::tr("The gateway %1 on %2 could not be asked: %3.")
                                    .arg(QString::number(instance), m_dataDirectory, problem));
    if (m_waiting.empty())
        finishAll();
}

void ControlClient::finishAll()
{
    m_patience.stop();
    const auto done = std::exchange(m_done, nullptr);
    if (m_reply.gateways == 0 && m_reply.problems.isEmpty()) {
        done(fail(ErrorCode::Unavailable,
                  Errors::tr("No gateway runs on the data folder %1, so nothing is under way. "
                             "If it runs on another one, name that by --data-dir.")
                      .arg(m_dataDirectory)));
        return;
    }
    if (m_reply.gateways == 0) {
        done(fail(ErrorCode::Unavailable, m_reply.problems.join(u' ')));
        return;
    }
    std::sort(m_reply.live.begin(), m_reply.live.end(),
              [](const LiveRequest &a, const LiveRequest &b) { return a.record.id < b.record.id; });
    done(std::exchange(m_reply, {}));
}

} // namespace orchestris
