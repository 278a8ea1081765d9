// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/owner.h"
#include "models/domain/secret.h"

#include <array>
#include <mutex>
#include <optional>
#include <vector>

class QRandomGenerator;

namespace orchestris {

/// Tickets: bearers that stand for a key for a short time, on this machine only. With one the
/// console tries a model as any key, although nobody has that key's secret any more.
///
/// A ticket is `tkt-orc-` and 43 characters with 256 random bits. It is in memory only, as its
/// hash, and gone with the process. It opens nothing by itself: its key's state, owner, scope and
/// limits are looked at with every request, as if the key itself had come. Only the key's client
/// addresses are not: they say where the holders of its secret are, and a ticket's holder is
/// whoever administers this gateway, at this machine.
///
/// Thread-safe.
class TicketBook
{
public:
    /// Long enough for a conversation's longest pause, short enough to be worth nothing later.
    static constexpr qint64 LifetimeUs = 10LL * 60 * 1'000'000;
    /// A console needs one a request. More are a mistake: the oldest makes room, so that nobody is
    /// kept out, and looking one up stays cheap for a stranger's guess as well.
    static constexpr size_t Maximum = 32;

    /// `clock` outlives it; its steady time counts, so that no change of the wall clock prolongs
    /// a ticket.
    explicit TicketBook(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// A new one for the key, valid from now on. Pass QRandomGenerator::system() except in tests.
    [[nodiscard]] Secret issue(Id key, QRandomGenerator &random);

    /// Whether it has the form of a ticket, so that it cannot be a key.
    [[nodiscard]] static bool isTicket(QByteArrayView bearer);
    /// The key that it stands for, if it is valid and comes from a loopback address (as iprange.h
    /// has them). Takes the same time for whatever is not there.
    [[nodiscard]] std::optional<Id> keyOf(QByteArrayView bearer,
                                          const std::array<quint8, 16> &client) const;

private:
    struct Ticket {
        QByteArray hash; ///< SHA-256 of the whole text: 256 random bits need no slower one
        Id key = 0;
        qint64 endsAtUs = 0; ///< steady time
    };

    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::vector<Ticket> m_tickets; ///< oldest first
};

} // namespace orchestris
