// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include <QHostAddress>
#include <QRegularExpression>
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

Result<qint64> parseCount(QStringView text)
{
    constexpr qint64 Most = 1'000'000'000'000'000;
    const auto refuse = [&] {
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("\"%1\" is not a number: write one like 200000, 200k or 1.5M, "
                                   "from 0 to 1000000000000000.")
                        .arg(text.left(40)));
    };
    static const QRegularExpression form(QStringLiteral("^(\\d{1,16})(?:\\.(\\d{1,9}))?([kMG]?)$"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return refuse();
    const QString unit = match.captured(3);
    const int zeros = unit == u"k" ? 3 : unit == u"M" ? 6 : unit == u"G" ? 9 : 0;
    QString fraction = match.captured(2);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > zeros)
        return refuse();
    bool fine = false;
    const qint64 count =
        QString(match.captured(1) + fraction.leftJustified(zeros, u'0')).toLongLong(&fine);
    if (!fine || count > Most)
        return refuse();
    return count;
}

Result<LoopGuardAction> parseLoopGuard(QStringView text)
{
    for (const auto action : {LoopGuardAction::Off, LoopGuardAction::Warn, LoopGuardAction::Stop}) {
        if (text == loopGuardActionName(action))
            return action;
    }
    return fail(
        ErrorCode::InvalidArgument,
        QStringLiteral("\"%1\" is nothing that the loop guard does: it is off, it may warn, "
                       "or stop what goes round in a circle.")
            .arg(text.left(40)));
}

Result<KeyEndpoints> parseKeyEndpoints(QStringView text)
{
    if (text == u"all")
        return AllKeyEndpoints;
    KeyEndpoints endpoints;
    for (const QString &name : splitList(text)) {
        const KeyEndpoints before = endpoints;
        for (const auto one :
             {KeyEndpoint::Chat, KeyEndpoint::Responses, KeyEndpoint::Embeddings}) {
            if (keyEndpointNames(one).contains(name))
                endpoints |= one;
        }
        if (endpoints == before && !keyEndpointNames(before).contains(name))
            return fail(ErrorCode::InvalidArgument,
                        QStringLiteral("\"%1\" is not an endpoint of keys: those are chat, "
                                       "responses and embeddings, or all.")
                            .arg(name.left(40)));
    }
    if (!endpoints)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("A key needs an endpoint: chat, responses, embeddings or all."));
    return endpoints;
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
