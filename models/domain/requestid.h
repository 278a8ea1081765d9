// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <atomic>
#include <optional>

namespace orchestris {

/// Makes the numbers of requests: 43 bits of milliseconds since the epoch, 8 bits of the gateway's
/// instance, 12 bits of sequence. They grow with time, so that a table ordered by them is ordered
/// by time, and two gateways on one database with different instance numbers never make the same
/// one. Thread-safe.
class RequestIds
{
public:
    /// `instance` (0 … 255) comes from storage, which gives each running gateway its own.
    explicit RequestIds(int instance)
        : m_instance(instance & 0xFF)
    {
    }

    [[nodiscard]] qint64 next(qint64 nowUs);

    /// The smallest number a request of that time can have: for range queries by time.
    [[nodiscard]] static qint64 lowerBound(qint64 timeUs);
    /// When the request with that number began, to the millisecond.
    [[nodiscard]] static qint64 timeUsOf(qint64 id) { return (id >> 20) * 1000; }
    [[nodiscard]] static int instanceOf(qint64 id) { return int((id >> 12) & 0xFF); }

private:
    int m_instance;
    std::atomic<qint64> m_last{0}; // milliseconds << 12 | sequence
};

/// "req_" and 13 characters of base32 (Crockford's alphabet, lower case).
[[nodiscard]] QByteArray formatRequestId(qint64 id);
[[nodiscard]] std::optional<qint64> parseRequestId(QByteArrayView text);

} // namespace orchestris
