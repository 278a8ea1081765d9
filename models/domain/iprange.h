// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QStringView>

#include <array>

namespace orchestris {

/// A range of IP addresses. IPv4 is kept as IPv6 does (`::ffff:a.b.c.d`), so that an IPv4 client on
/// an IPv6 socket is the same client.
struct IpRange {
    std::array<quint8, 16> base{}; ///< network byte order; bits behind the prefix are 0
    int prefix = 128;              ///< leading bits that count; of IPv4 96 more than written

    bool operator==(const IpRange &) const = default;
};

/// "192.0.2.7", "192.0.2.0/24", "2001:db8::/32". No host names: they could change under a key.
[[nodiscard]] Result<IpRange> parseIpRange(QStringView text);
[[nodiscard]] bool contains(const IpRange &range, const std::array<quint8, 16> &address);

} // namespace orchestris
