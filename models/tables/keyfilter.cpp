// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/keyfilter.h"

#include "models/tables/attention.h"

namespace orchestris {

namespace {

bool fitsState(const KeyRow &row, KeyFilter::State wanted, qint64 nowUs)
{
    using State = KeyFilter::State;
    const ApiKey &key = row.key;
    const KeyState state = effectiveState(key, nowUs);
    switch (wanted) {
    case State::Any:
        break;
    case State::Active:
        return state == KeyState::Active;
    case State::Disabled:
        return state == KeyState::Disabled;
    case State::Revoked:
        return state == KeyState::Revoked;
    case State::Expired:
        return state == KeyState::Expired;
    case State::ExpiringSoon:
        return state == KeyState::Active && key.expiresAtUs != 0
               && key.expiresAtUs - nowUs <= ExpiryNoticeUs;
    case State::Unused: // a key that is younger had no time to be used
        return state == KeyState::Active
               && std::max(key.lastUsedAtUs, key.createdAtUs) <= nowUs - KeyFilter::UnusedUs;
    case State::NearLimit:
        return row.tightest && shareTone(*row.tightest) != Tone::Good;
    }
    return true;
}

} // namespace

bool KeyFilter::fits(const KeyRow &row, const Snapshot &snapshot, qint64 nowUs) const
{
    if (!fitsState(row, state, nowUs)
        || (ownerKind != OwnerKind::None && row.key.ownerKind != ownerKind)
        || (organization != 0 && row.key.organizationId != organization))
        return false;
    if (model.isEmpty())
        return true;
    const Snapshot::KeyEntry *entry = snapshot.key(row.key.publicId.toStdString());
    return entry && scopeAllows(*entry, model.toStdString());
}

} // namespace orchestris
