// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include "app/controlserver.h"
#include "models/storage/instancelease.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>

namespace orchestris {

namespace {

/// The other may just be starting, or ending.
constexpr int AskAgainMs = 100;

} // namespace

SingleInstance::SingleInstance(QString dataDirectory, QObject *parent)
    : QObject(parent)
    , m_dataDirectory(std::move(dataDirectory))
{
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim()
{
    const QString folder = InstanceLease::folder(m_dataDirectory);
    const QString path = folder + QStringLiteral("/console.lock");
    if (!QDir(m_dataDirectory).exists() && QDir().mkpath(m_dataDirectory)) // as storage does
        QFile::setPermissions(m_dataDirectory, QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                                   | QFileDevice::ExeOwner);
    if (!QDir().mkpath(folder))
        return true;
    m_lock = FileLock::tryLock(path);
    if (m_lock.isHeld())
        return true;
    QFile file(path); // locked by somebody, or out of reach?
    return !file.open(QIODevice::ReadWrite);
}

bool SingleInstance::listen()
{
    if (!m_lock.isHeld())
        return false;
    ControlServer::Work work;
    work.show = [this](const QByteArray &activation) { Q_EMIT showWanted(activation); };
    m_server = std::make_unique<ControlServer>(std::move(work));
    const auto listens = m_server->listenAt(consolePlace(m_dataDirectory));
    if (!listens)
        qWarning("A second start cannot show this window: %s",
                 qUtf8Printable(listens.error().message));
    return listens.has_value();
}

bool SingleInstance::ask(const QByteArray &line, int patienceMs) const
{
    const QDeadlineTimer deadline(patienceMs);
    QLocalSocket socket;
    const QFileInfo place(consolePlace(m_dataDirectory));
    socket.connectToServer(place.isSymLink() ? place.symLinkTarget() : place.filePath());
    if (!socket.waitForConnected(int(deadline.remainingTime())))
        return false;
    socket.write(line);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime())))
            return false;
    }
    const auto answer = readControlAnswer(socket.readLine(MaximumControlLine));
    return answer && answer->shown;
}

SingleInstance::Answer SingleInstance::showOther(const QByteArray &activation, int patienceMs)
{
    ControlRequest request{ControlRequest::Kind::Show, {}};
    request.activation = activation;
    const QByteArray line = writeControlRequest(request);
    const QDeadlineTimer deadline(patienceMs);
    for (;;) {
        if (ask(line, int(deadline.remainingTime())))
            return Answer::Shown;
        if (claim())
            return Answer::Gone;
        if (deadline.hasExpired())
            return Answer::Silent;
        QThread::msleep(AskAgainMs);
    }
}

QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

} // namespace orchestris
