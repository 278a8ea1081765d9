// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/apikey.h"
#include "models/domain/clock.h"
#include "models/domain/keyformat.h"
#include "models/domain/result.h"

class QRandomGenerator;

namespace orchestris {

class Database;

/// API keys. The text of a key leaves `issue` once and is nowhere else. Confined to the database's
/// thread.
class KeyRepository
{
public:
    KeyRepository(Database &database, const KeyHasher &hasher, const Clock &clock)
        : m_database(database)
        , m_hasher(hasher)
        , m_clock(clock)
    {
    }

    /// InvalidArgument: no such alias or model in the scope (the message names them), a scope that
    /// allows nothing, a time that has passed. AlreadyExists: the name is taken, by a revoked key
    /// too.
    [[nodiscard]] Result<IssuedKey> issue(const KeyRequest &request, QRandomGenerator &random);
    /// Oldest first, with `lastUsedAtUs` (up to a second late while a gateway runs).
    [[nodiscard]] Result<QList<ApiKey>> list();
    /// By name (any case) or by the 12 public characters. NotFound.
    [[nodiscard]] Result<ApiKey> find(const QString &nameOrPublicId);
    /// Active, Disabled or Revoked. Conflict: a revoked key stays revoked.
    /// `endsRunning` is for disabling and revoking: what runs with it is ended too.
    [[nodiscard]] Result<void> setState(Id key, KeyState state, bool endsRunning = false);
    /// Gives the key a new secret; the one before it stays valid for `graceUs` (0: not at all), and
    /// one that was retired earlier ends at once. Its number, limits and usage stay. Conflict: it
    /// is revoked.
    [[nodiscard]] Result<IssuedKey> rotate(Id key, qint64 graceUs, QRandomGenerator &random);
    /// Checks as `issue` does. NotFound; Conflict: it is revoked.
    [[nodiscard]] Result<ApiKey> change(Id key, const KeyChange &change);

private:
    [[nodiscard]] Result<void> checkScope(const Scope &scope);
    [[nodiscard]] Result<QList<ApiKey>> select(const QString &where, const QVariantList &bindings);

    Database &m_database;
    const KeyHasher &m_hasher;
    const Clock &m_clock;
};

} // namespace orchestris
