// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/hostlist.h"

#include <algorithm>

namespace orchestris {

namespace {

bool isPort(QByteArrayView text)
{
    return text.size() <= 5
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool same(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isBelow(QByteArrayView name, QByteArrayView suffix)
{
    return name.size() > suffix.size() && same(name.last(suffix.size()), suffix);
}

} // namespace

QByteArrayView hostWithoutPort(QByteArrayView host)
{
    if (host.startsWith('[')) {
        const qsizetype end = host.indexOf(']');
        if (end < 0)
            return {};
        const QByteArrayView rest = host.sliced(end + 1);
        if (!rest.isEmpty() && (rest.front() != ':' || !isPort(rest.sliced(1))))
            return {};
        return host.sliced(1, end - 1);
    }
    const qsizetype colon = host.lastIndexOf(':');
    if (colon >= 0 && host.indexOf(':') == colon) {
        if (!isPort(host.sliced(colon + 1)))
            return {};
        host = host.first(colon);
    }
    if (host.endsWith('.'))
        host.chop(1);
    return host;
}

HostList::HostList(const QString &listenAddress, const QStringList &allowedHosts)
{
    QStringList entries = allowedHosts;
    entries.append(listenAddress);
    for (const QString &entry : std::as_const(entries)) {
        const QByteArray text = entry.trimmed().toLower().toLatin1();
        if (text.startsWith("*."))
            m_suffixes.push_back(hostWithoutPort(QByteArrayView(text).sliced(1)).toByteArray());
        else if (const QByteArrayView name = hostWithoutPort(text); !name.isEmpty())
            m_names.push_back(name.toByteArray());
    }
}

bool HostList::allows(QByteArrayView host) const
{
    const QByteArrayView name = hostWithoutPort(host);
    if (name.isEmpty())
        return false;
    if (same(name, "localhost") || name == "127.0.0.1" || name == "::1"
        || isBelow(name, ".localhost"))
        return true;
    return std::any_of(m_names.begin(), m_names.end(),
                       [&](const QByteArray &allowed) { return same(name, allowed); })
           || std::any_of(m_suffixes.begin(), m_suffixes.end(),
                          [&](const QByteArray &suffix) { return isBelow(name, suffix); });
}

} // namespace orchestris
