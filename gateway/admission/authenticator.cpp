// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/admission/authenticator.h"

#include "gateway/admission/ticketbook.h"

#include <algorithm>

namespace orchestris {

namespace {

constexpr QByteArrayView Scheme = "Bearer ";

std::string_view toStd(QByteArrayView view)
{
    return {view.data(), static_cast<size_t>(view.size())};
}

} // namespace

tl::expected<const Snapshot::KeyEntry *, KeyRefusal>
Authenticator::authenticate(const Snapshot &snapshot, QByteArrayView authorization,
                            const std::array<quint8, 16> &client) const
{
    if (authorization.isEmpty())
        return tl::unexpected(KeyRefusal::Missing);
    const bool bearer =
        authorization.size() > Scheme.size()
        && authorization.first(Scheme.size()).compare(Scheme, Qt::CaseInsensitive) == 0;
    if (!bearer)
        return tl::unexpected(KeyRefusal::Malformed);
    const QByteArrayView text = authorization.sliced(Scheme.size()).trimmed();
    if (m_tickets && TicketBook::isTicket(text))
        return admitTicket(snapshot, text, client);
    const auto parts = parseKey(text);
    if (!parts)
        return tl::unexpected(KeyRefusal::Malformed);

    const Snapshot::KeyEntry *entry = snapshot.key(toStd(parts->publicId));
    // The state is told only to who has the secret: a public part alone learns nothing.
    if (!entry || !constantTimeEquals(m_hasher.hash(parts->secret), entry->secretHash))
        return tl::unexpected(KeyRefusal::Unknown);
    if (const auto refused = stateOf(*entry))
        return tl::unexpected(*refused);
    const bool isHere =
        entry->addresses.empty()
        || std::any_of(entry->addresses.begin(), entry->addresses.end(),
                       [&](const IpRange &range) { return contains(range, client); });
    if (!isHere)
        return tl::unexpected(KeyRefusal::WrongPlace);
    return entry;
}

tl::expected<const Snapshot::KeyEntry *, KeyRefusal>
Authenticator::admitTicket(const Snapshot &snapshot, QByteArrayView ticket,
                           const std::array<quint8, 16> &client) const
{
    const std::optional<Id> id = m_tickets->keyOf(ticket, client);
    const ApiKey *key = id ? snapshot.keyById(*id) : nullptr;
    const Snapshot::KeyEntry *entry = key ? snapshot.key(key->publicId.toStdString()) : nullptr;
    if (!entry) // over, made up, or not from this machine: as a key that nobody knows
        return tl::unexpected(KeyRefusal::Unknown);
    if (const auto refused = stateOf(*entry))
        return tl::unexpected(*refused);
    return entry;
}

std::optional<KeyRefusal> Authenticator::stateOf(const Snapshot::KeyEntry &entry) const
{
    const qint64 now = m_clock.nowUs();
    switch (effectiveState(*entry.key, now)) {
    case KeyState::Active:
        break;
    case KeyState::Disabled:
        return KeyRefusal::Disabled;
    case KeyState::Expired:
        return KeyRefusal::Expired;
    case KeyState::Revoked:
        return KeyRefusal::Revoked;
    }
    if (entry.validUntilUs != 0 && now >= entry.validUntilUs)
        return KeyRefusal::Replaced;
    const bool organizationOff = !entry.organization || !entry.organization->enabled;
    const bool userKey = entry.key->ownerKind == OwnerKind::User;
    if (organizationOff || (userKey && (!entry.user || !entry.user->enabled)))
        return KeyRefusal::OwnerDisabled;
    return std::nullopt;
}

} // namespace orchestris
