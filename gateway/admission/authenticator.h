// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/keyformat.h"
#include "models/domain/snapshot.h"

namespace orchestris {

class TicketBook;

/// Why a request has no valid key.
enum class KeyRefusal {
    Missing,   ///< no Authorization header
    Malformed, ///< not `Bearer sk-orc-…` with a right checksum
    Unknown,   ///< well formed, but issued elsewhere, or its secret is wrong
    Disabled,
    Expired,
    Revoked,
    OwnerDisabled,
    Replaced,   ///< its secret was replaced by a new one, and its time is over
    WrongPlace, ///< the key may not be used from this client's address
};

/// Finds the key of a request. Immutable, used by every worker.
class Authenticator
{
public:
    /// `tickets` outlives it; null: none are accepted.
    Authenticator(KeyHasher hasher, const Clock &clock, const TicketBook *tickets = nullptr)
        : m_hasher(std::move(hasher))
        , m_clock(clock)
        , m_tickets(tickets)
    {
    }

    /// The key that an `Authorization` header names, itself or by a ticket, with its owner; lives
    /// as long as the snapshot. `client`: its address (see iprange.h).
    [[nodiscard]] tl::expected<const Snapshot::KeyEntry *, KeyRefusal>
    authenticate(const Snapshot &snapshot, QByteArrayView authorization,
                 const std::array<quint8, 16> &client) const;
    /// Whether the key may be used now, by its state and its owner's.
    [[nodiscard]] std::optional<KeyRefusal> stateOf(const Snapshot::KeyEntry &entry) const;

private:
    [[nodiscard]] tl::expected<const Snapshot::KeyEntry *, KeyRefusal>
    admitTicket(const Snapshot &snapshot, QByteArrayView ticket,
                const std::array<quint8, 16> &client) const;

    KeyHasher m_hasher;
    const Clock &m_clock;
    const TicketBook *m_tickets;
};

} // namespace orchestris
