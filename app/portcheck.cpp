// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/portcheck.h"

#include "models/domain/errorwords.h"

#include <QHostAddress>
#include <QTcpServer>

namespace orchestris {

Result<void> checkPort(const QString &address, quint16 port)
{
    const QHostAddress host(address == u"localhost" ? QStringLiteral("127.0.0.1") : address);
    QTcpServer server;
    if (server.listen(host, port))
        return {};
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return fail(ErrorCode::Conflict,
                    Errors::tr("The port %1 is taken by another program. Choose another one, "
                               "or end that program.")
                        .arg(port));
    case QAbstractSocket::SocketAccessError:
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("The port %1 is not for this user: those below 1024 are the "
                               "system's. Choose a higher one.")
                        .arg(port));
    default:
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("%1 is no address of this machine: the gateway could not "
                               "listen there.")
                        .arg(address));
    }
}

} // namespace orchestris
