// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace orchestris {

/// The names under which this server may be asked. A web page that makes its own name point to
/// this machine (DNS rebinding) reaches the port, but its requests carry that name: they are
/// refused, whatever address the server listens on.
class HostList
{
public:
    HostList() = default;
    /// The loopback names (localhost, *.localhost, 127.0.0.1, [::1]) are always in it. An entry may
    /// begin with "*." to stand for every name below; ports in entries are ignored.
    HostList(const QString &listenAddress, const QStringList &allowedHosts);

    /// `host` as in a Host field: with or without port.
    [[nodiscard]] bool allows(QByteArrayView host) const;

private:
    std::vector<QByteArray> m_names;    ///< lower case
    std::vector<QByteArray> m_suffixes; ///< lower case, with the dot
};

/// `host` without its port, the brackets of IPv6 and a final dot; empty if it is malformed.
[[nodiscard]] QByteArrayView hostWithoutPort(QByteArrayView host);

} // namespace orchestris
