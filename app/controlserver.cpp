// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controlserver.h"

#include "models/domain/errorwords.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace orchestris {

namespace {

/// sockaddr_un has 108 bytes on Linux and 104 elsewhere, and Qt makes a socket under a name that is
/// a few bytes longer first.
constexpr qsizetype LongestAddress = 90;

QString shortAddress(const QString &place)
{
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
           + QStringLiteral("/orchestris-") + QString::fromLatin1(hash.toHex().left(16))
           + QStringLiteral(".sock");
}

} // namespace

/// One connection. Answers one line after another; the next is not looked at before the answer has
/// been taken.
class ControlServer::Peer final : public QObject
{
public:
    Peer(QLocalSocket *socket, const Work &work, QObject *parent)
        : QObject(parent)
        , m_socket(socket)
        , m_work(work)
    {
        socket->setParent(this);
        socket->setReadBufferSize(MaximumControlLine + 1);
        connect(socket, &QLocalSocket::readyRead, this, &Peer::serve);
        connect(socket, &QLocalSocket::bytesWritten, this, &Peer::serve);
        connect(socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
        serve();
    }

private:
    void serve()
    {
        if (m_isBusy || m_socket->bytesToWrite() > 0)
            return;
        if (!m_socket->canReadLine()) {
            if (m_socket->bytesAvailable() <= MaximumControlLine)
                return;
            m_isBusy = true; // for good
            m_socket->write(writeControlError(
                QStringLiteral("A line has at most %1 bytes.").arg(MaximumControlLine)));
            m_socket->disconnectFromServer(); // once that is written
            return;
        }
        m_isBusy = true;
        const auto request = readControlRequest(m_socket->readLine());
        if (request)
            take(*request);
        else
            answer(writeControlError(request.error().message));
    }
    void take(const ControlRequest &request)
    {
        using Kind = ControlRequest::Kind;
        if (request.kind == Kind::Live && m_work.list)
            m_work.list(this,
                        [this](const QList<LiveRequest> &live) { answer(writeLiveAnswer(live)); });
        else if (request.kind == Kind::Stop && m_work.stop)
            m_work.stop(request.order, this,
                        [this](int stopped) { answer(writeStoppedAnswer(stopped)); });
        else if (request.kind == Kind::State && m_work.state)
            answer(writeStateAnswer(m_work.state()));
        else if (request.kind == Kind::Ticket && m_work.ticket)
            answer(writeTicketAnswer(m_work.ticket(request.keyId)));
        else if (request.kind == Kind::Show && m_work.show) {
            m_work.show(request.activation);
            answer(writeShownAnswer());
        } else
            answer(writeControlError(QStringLiteral("This program does not do that.")));
    }
    void answer(const QByteArray &line)
    {
        if (m_socket->state() != QLocalSocket::ConnectedState)
            return; // it left meanwhile
        m_isBusy = false;
        m_socket->write(line); // `serve` comes back when it is out
    }

    QLocalSocket *m_socket;
    const Work &m_work;
    bool m_isBusy = false;
};

ControlServer::ControlServer(Work work, QObject *parent)
    : QObject(parent)
    , m_work(std::move(work))
    , m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &ControlServer::accept);
}

ControlServer::~ControlServer()
{
    qDeleteAll(std::exchange(m_peers, {}));
    if (!m_link.isEmpty())
        QFile::remove(m_link);
}

Result<void> ControlServer::listenAt(const QString &place)
{
    const bool fits = QFile::encodeName(place).size() <= LongestAddress;
    const QString address = fits ? place : shortAddress(place);
    QFile::remove(place);
    QLocalServer::removeServer(address);
    if (!m_server->listen(address))
        return fail(ErrorCode::Unavailable,
                    Errors::tr("What runs cannot be listed or stopped from the command line, "
                               "because no socket can be made at %1: %2.")
                        .arg(address, m_server->errorString()));
    if (fits)
        return {};
    if (!QFile::link(address, place))
        return fail(ErrorCode::Unavailable,
                    Errors::tr("What runs cannot be listed or stopped from the command line, "
                               "because the link %1 cannot be made.")
                        .arg(place));
    m_link = place;
    return {};
}

void ControlServer::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        if (m_peers.size() >= MaximumPeers)
            delete m_peers.takeFirst();
        auto *peer = new Peer(socket, m_work, this);
        m_peers.append(peer);
        connect(peer, &QObject::destroyed, this, [this, peer] { m_peers.removeOne(peer); });
    }
}

} // namespace orchestris
