// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/iprange.h"

#include <QByteArray>

#include <arpa/inet.h>

#include <algorithm>

namespace orchestris {

namespace {

constexpr int V4Offset = 96;
constexpr int AllBits = 128;

/// The byte's bits that are within the prefix.
quint8 maskOfByte(size_t index, int prefix)
{
    const int bits = std::clamp(prefix - static_cast<int>(index) * 8, 0, 8);
    return static_cast<quint8>(0xFF00 >> bits);
}

} // namespace

Result<IpRange> parseIpRange(QStringView text)
{
    const auto refuse = [&] {
        return fail(
            ErrorCode::InvalidArgument,
            QStringLiteral("\"%1\" is not an address or a range of addresses: write it like "
                           "192.0.2.7, 192.0.2.0/24 or 2001:db8::/32.")
                .arg(text.left(80)));
    };
    const QStringView trimmed = text.trimmed();
    const qsizetype slash = trimmed.indexOf(u'/');
    const QByteArray address = (slash < 0 ? trimmed : trimmed.first(slash)).toUtf8();
    IpRange range;
    int offset = 0;
    if (::inet_pton(AF_INET6, address.constData(), range.base.data()) != 1) {
        if (::inet_pton(AF_INET, address.constData(), range.base.data() + 12) != 1)
            return refuse();
        std::fill_n(range.base.begin(), 10, quint8(0));
        range.base[10] = range.base[11] = 0xFF;
        offset = V4Offset;
    }
    if (slash >= 0) {
        bool fine = false;
        const int bits = trimmed.sliced(slash + 1).toInt(&fine);
        if (!fine || bits < 0 || bits > AllBits - offset)
            return refuse();
        range.prefix = bits + offset;
    }
    for (size_t i = 0; i < range.base.size(); ++i)
        range.base[i] &= maskOfByte(i, range.prefix);
    return range;
}

bool contains(const IpRange &range, const std::array<quint8, 16> &address)
{
    for (size_t i = 0; i < address.size(); ++i) {
        if ((address[i] & maskOfByte(i, range.prefix)) != range.base[i])
            return false;
    }
    return true;
}

} // namespace orchestris
