// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include <QHostAddress>
#include <QStringList>

namespace orchestris {

Result<qint64> parseDuration(QStringView text)
{
    constexpr qint64 Second = 1'000'000;
    constexpr qint64 Maximum = 100ll * 365 * 24 * 3600 * Second;
    const auto refuse = [&] {
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral(
                        "\"%1\" is not a duration: write a number and s, m, h, d or w, like 30d.")
                        .arg(text.left(40)));
    };
    if (text.size() < 2)
        return refuse();
    const auto unit = [&]() -> qint64 {
        switch (text.back().unicode()) {
        case u's':
            return Second;
        case u'm':
            return 60 * Second;
        case u'h':
            return 3600 * Second;
        case u'd':
            return 24 * 3600 * Second;
        case u'w':
            return 7 * 24 * 3600 * Second;
        default:
            return 0;
        }
    }();
    bool fine = false;
    const qint64 count = text.chopped(1).toLongLong(&fine);
    if (!fine || unit == 0 || count <= 0 || count > Maximum / unit)
        return refuse();
    return count * unit;
}

Result<ListenAddress> parseListenAddress(QStringView text)
{
    const auto refuse = [&] {
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("\"%1\" is not an address to listen at: write HOST:PORT, like "
                                   "127.0.0.1:8383 or [::1]:8383.")
                        .arg(text.left(80)));
    };
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon <= 0)
        return refuse();
    bool fine = false;
    const int port = text.sliced(colon + 1).toInt(&fine);
    if (!fine || port < 0 || port > 65535)
        return refuse();
    QStringView host = text.first(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    else if (host.contains(u':'))
        return refuse(); // IPv6 goes in brackets
    QString address = host.toString();
    if (address == u"localhost")
        address = QStringLiteral("127.0.0.1");
    if (QHostAddress(address).isNull())
        return refuse();
    return ListenAddress{address, port};
}

QStringList splitList(QStringView text)
{
    QStringList parts;
    for (const QStringView part : text.split(u',', Qt::SkipEmptyParts)) {
        if (const QStringView trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.append(trimmed.toString());
    }
    return parts;
}

} // namespace orchestris
