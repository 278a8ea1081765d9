// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gatewayurl.h"

#include <QByteArray>

#include <arpa/inet.h>

namespace orchestris {

namespace {

/// "0.0.0.0" is 127.0.0.1, "::" is ::1, all else is itself, IPv6 in its short form.
QString reachableHost(const QString &address)
{
    const QByteArray text = address.toUtf8();
    in_addr v4{};
    if (::inet_pton(AF_INET, text.constData(), &v4) == 1)
        return v4.s_addr == INADDR_ANY ? QStringLiteral("127.0.0.1") : address;
    in6_addr v6{};
    if (::inet_pton(AF_INET6, text.constData(), &v6) != 1)
        return address;
    if (IN6_IS_ADDR_UNSPECIFIED(&v6))
        return QStringLiteral("::1");
    char shortest[INET6_ADDRSTRLEN] = {};
    return QString::fromLatin1(::inet_ntop(AF_INET6, &v6, shortest, sizeof shortest));
}

} // namespace

bool isEveryAddress(const QString &listenAddress)
{
    const QByteArray text = listenAddress.toUtf8();
    in_addr v4{};
    in6_addr v6{};
    return (::inet_pton(AF_INET, text.constData(), &v4) == 1 && v4.s_addr == INADDR_ANY)
           || (::inet_pton(AF_INET6, text.constData(), &v6) == 1 && IN6_IS_ADDR_UNSPECIFIED(&v6));
}

QString gatewayUrl(const QString &listenAddress, int port)
{
    const QString host = reachableHost(listenAddress);
    const QString shown = host.contains(u':') ? QString(u'[' + host + u']') : host;
    return QStringLiteral("http://%1:%2/openai/v1").arg(shown).arg(port);
}

} // namespace orchestris
