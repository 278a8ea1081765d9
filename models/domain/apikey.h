// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/owner.h"

#include <QFlags>
#include <QStringList>

#include <optional>

namespace orchestris {

/// `Expired` is never stored: it is `Active` past its time (see `effectiveState`).
enum class KeyState : quint8 { Active = 0, Disabled = 1, Revoked = 2, Expired = 3 };

/// What a key may be used for. `/models` and `/usage` are open to every key: they cost nothing.
enum class KeyEndpoint : quint8 { Chat = 1, Responses = 2, Embeddings = 4 };
Q_DECLARE_FLAGS(KeyEndpoints, KeyEndpoint)
Q_DECLARE_OPERATORS_FOR_FLAGS(KeyEndpoints)
inline constexpr KeyEndpoints AllKeyEndpoints{7};

/// The secret that a key had before it was rotated, while both are accepted.
struct RetiredSecret {
    QString publicId;
    QByteArray secretHash;
    qint64 untilUs = 0;

    bool operator==(const RetiredSecret &) const = default;
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
    QStringList tags; ///< words without commas and blanks around them, in the order given
    KeyEndpoints endpoints = AllKeyEndpoints;
    QStringList addresses; ///< client addresses and ranges (iprange.h); empty: any
    /// Absent: as its organization says.
    std::optional<LoopGuardAction> loopGuard;
    /// While disabled or revoked: what runs with it is ended too.
    bool endsRunning = false;
    std::optional<RetiredSecret> retired;

    bool operator==(const ApiKey &) const = default;
};

/// What to make a key from.
struct KeyRequest {
    QString name;
    OwnerKind ownerKind = OwnerKind::Organization;
    /// For ownerKind Organization: which one; empty: the first. NotFound if it does not exist.
    QString organizationName;
    QString userName; ///< for ownerKind User; the user is made if unknown
    Scope scope;
    qint64 expiresAtUs = 0;
    QString note;
    QStringList tags;
    KeyEndpoints endpoints = AllKeyEndpoints;
    QStringList addresses;
    std::optional<LoopGuardAction> loopGuard;
};

/// What can be changed of a key later; what is absent stays.
struct KeyChange {
    std::optional<QString> name;
    std::optional<QString> note;
    std::optional<QStringList> tags;
    std::optional<Scope> scope;
    std::optional<KeyEndpoints> endpoints;
    std::optional<QStringList> addresses;
    std::optional<qint64> expiresAtUs; ///< 0: never
    /// The inner one absent: as its organization says.
    std::optional<std::optional<LoopGuardAction>> loopGuard;
};

/// A key at the only moment it exists in clear.
struct IssuedKey {
    ApiKey key;
    QString text; ///< `sk-orc-…`: show once, never store or log
};

[[nodiscard]] KeyState effectiveState(const ApiKey &key, qint64 nowUs);
[[nodiscard]] QString keyStateName(KeyState state); ///< "active", "disabled", "revoked", "expired"
/// "chat", "responses", "embeddings", in this order.
[[nodiscard]] QStringList keyEndpointNames(KeyEndpoints endpoints);

} // namespace orchestris
