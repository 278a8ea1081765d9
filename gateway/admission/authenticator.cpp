// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/admission/authenticator.h"

namespace orchestris {

namespace {

constexpr QByteArrayView Scheme = "Bearer ";

std::string_view toStd(QByteArrayView view)
{
    return {view.data(), static_cast<size_t>(view.size())};
}

} // namespace

tl::expected<const Snapshot::KeyEntry *, KeyRefusal>
Authenticator::authenticate(const Snapshot &snapshot, QByteArrayView authorization) const
{
    if (authorization.isEmpty())
        return tl::unexpected(KeyRefusal::Missing);
    const bool bearer =
        authorization.size() > Scheme.size()
        && authorization.first(Scheme.size()).compare(Scheme, Qt::CaseInsensitive) == 0;
    if (!bearer)
        return tl::unexpected(KeyRefusal::Malformed);
    const auto parts = parseKey(authorization.sliced(Scheme.size()).trimmed());
    if (!parts)
        return tl::unexpected(KeyRefusal::Malformed);

    const Snapshot::KeyEntry *entry = snapshot.key(toStd(parts->publicId));
    // The state is told only to who has the secret: a public part alone learns nothing.
    if (!entry || !constantTimeEquals(m_hasher.hash(parts->secret), entry->key->secretHash))
        return tl::unexpected(KeyRefusal::Unknown);
    switch (effectiveState(*entry->key, m_clock.nowUs())) {
    case KeyState::Active:
        break;
    case KeyState::Disabled:
        return tl::unexpected(KeyRefusal::Disabled);
    case KeyState::Expired:
        return tl::unexpected(KeyRefusal::Expired);
    case KeyState::Revoked:
        return tl::unexpected(KeyRefusal::Revoked);
    }
    const bool organizationOff = !entry->organization || !entry->organization->enabled;
    const bool userKey = entry->key->ownerKind == OwnerKind::User;
    if (organizationOff || (userKey && (!entry->user || !entry->user->enabled)))
        return tl::unexpected(KeyRefusal::OwnerDisabled);
    return entry;
}

} // namespace orchestris
