// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/admission/ticketbook.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace orchestris {

namespace {

constexpr QByteArrayView Prefix = "tkt-orc-";
constexpr qsizetype SecretBytes = 32;

QByteArray hashOf(QByteArrayView bearer)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bearer);
    return hash.result();
}

/// 127.0.0.0/8, as IPv6 has it, or ::1.
bool isLoopback(const std::array<quint8, 16> &address)
{
    static constexpr std::array<quint8, 13> Mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 127};
    static constexpr std::array<quint8, 16> One{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    return address == One || std::equal(Mapped.begin(), Mapped.end(), address.begin());
}

} // namespace

Secret TicketBook::issue(Id key, QRandomGenerator &random)
{
    QByteArray bytes(SecretBytes, Qt::Uninitialized);
    for (qsizetype at = 0; at < SecretBytes; at += 4) {
        const quint32 word = random.generate();
        for (qsizetype byte = 0; byte < 4; ++byte)
            bytes[at + byte] = static_cast<char>((word >> (8 * byte)) & 0xFFU);
    }
    QByteArray text = Prefix.toByteArray();
    text += bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const qint64 now = m_clock.steadyUs();
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_tickets, [now](const Ticket &ticket) { return ticket.endsAtUs <= now; });
    if (m_tickets.size() >= Maximum)
        m_tickets.erase(m_tickets.begin());
    m_tickets.push_back({hashOf(text), key, now + LifetimeUs});
    return Secret(text);
}

bool TicketBook::isTicket(QByteArrayView bearer)
{
    return bearer.startsWith(Prefix);
}

std::optional<Id> TicketBook::keyOf(QByteArrayView bearer,
                                    const std::array<quint8, 16> &client) const
{
    const QByteArray hash = hashOf(bearer);
    const qint64 now = m_clock.steadyUs();
    std::optional<Id> key;
    const std::lock_guard lock(m_mutex);
    for (const Ticket &ticket : m_tickets) { // all of them, whichever it is
        if (constantTimeEquals(ticket.hash, hash) && ticket.endsAtUs > now)
            key = ticket.key;
    }
    return isLoopback(client) ? key : std::nullopt;
}

} // namespace orchestris
