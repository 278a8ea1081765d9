// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/owner.h"

#include <QStringList>

namespace orchestris {

/// `Expired` is never stored: it is `Active` past its time (see `effectiveState`).
enum class KeyState : quint8 { Active = 0, Disabled = 1, Revoked = 2, Expired = 3 };

/// The models a key may call: everything, or exactly the aliases and direct model IDs
/// (`provider/model`) listed. Names compare byte for byte. An alias in the list does not open its
/// targets' direct IDs, nor the reverse.
struct Scope {
    bool everything = true;
    QStringList models; ///< meaningful only if not `everything`

    bool operator==(const Scope &) const = default;
};

/// A key as it is stored: never the key itself, only the HMAC of its secret part (see keyformat.h).
struct ApiKey {
    Id id = 0;
    QString publicId;      ///< the 12 public characters
    QByteArray secretHash; ///< 32 bytes, HMAC-SHA-256 of the secret part
    QString name;          ///< unique without regard to case
    OwnerKind ownerKind = OwnerKind::Organization;
    Id organizationId = 0; ///< always set: a user's key has its user's organization
    Id userId = 0;         ///< set if ownerKind is User
    Scope scope;
    KeyState state = KeyState::Active;
    qint64 createdAtUs = 0;
    qint64 expiresAtUs = 0;  ///< 0 = never
    qint64 lastUsedAtUs = 0; ///< 0 = never; filled when keys are listed, not in a snapshot
    QString note;
};

/// What to make a key from.
struct KeyRequest {
    QString name;
    OwnerKind ownerKind = OwnerKind::Organization;
    QString userName; ///< for ownerKind User; the user is made if unknown
    Scope scope;
    qint64 expiresAtUs = 0;
    QString note;
};

/// A key at the only moment it exists in clear.
struct IssuedKey {
    ApiKey key;
    QString text; ///< `sk-orc-…`: show once, never store or log
};

[[nodiscard]] KeyState effectiveState(const ApiKey &key, qint64 nowUs);
[[nodiscard]] QString keyStateName(KeyState state); ///< "active", "disabled", "revoked", "expired"

} // namespace orchestris
