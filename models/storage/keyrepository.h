// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/apikey.h"
#include "models/domain/clock.h"
#include "models/domain/keyformat.h"
#include "models/domain/result.h"

#include <functional>

class QRandomGenerator;

namespace orchestris {

class Database;

/// API keys. The text of a key leaves `issue` or `rotate` once and is nowhere else. Every change is
/// a row of the audit, in the same transaction. Confined to the database's thread.
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
    /// allows nothing, a time that has passed, what keyfields.h refuses, a user who is not in the
    /// organization that is named too. NotFound: no such organization. AlreadyExists: the name is
    /// taken, by a revoked key too.
    [[nodiscard]] Result<IssuedKey> issue(const KeyRequest &request, QRandomGenerator &random);
    /// Oldest first, with `lastUsedAtUs` (up to a second late while a gateway runs).
    [[nodiscard]] Result<QList<ApiKey>> list();
    [[nodiscard]] Result<ApiKey> find(Id key); ///< NotFound
    /// By name (any case) or by the 12 public characters, also those before it was rotated if they
    /// were given grace. NotFound.
    [[nodiscard]] Result<ApiKey> find(const QString &nameOrPublicId);
    /// Active, Disabled or Revoked. Conflict: a revoked key stays revoked.
    /// `endsRunning` is for disabling and revoking: what runs with it is ended too. Once said, it
    /// holds until enabled again.
    [[nodiscard]] Result<void> setState(Id key, KeyState state, bool endsRunning = false);
    /// Gives the key a new secret; the one before it stays valid for `graceUs` (0: not at all; 30
    /// days at most), and one that was retired earlier ends at once. Its number, limits and usage
    /// stay. Conflict: it is revoked.
    [[nodiscard]] Result<IssuedKey> rotate(Id key, qint64 graceUs, QRandomGenerator &random);
    /// Checks as `issue` does. NotFound; Conflict: it is revoked.
    [[nodiscard]] Result<ApiKey> change(Id key, const KeyChange &change);

private:
    /// The name as it is stored, if no other key has it.
    [[nodiscard]] Result<QString> freeName(const QString &name, Id except);
    [[nodiscard]] Result<void> checkExpiry(qint64 expiresAtUs) const;
    [[nodiscard]] Result<void> assign(ApiKey &key, const KeyChange &change);
    [[nodiscard]] Result<void> assignOwner(ApiKey &key, const KeyRequest &request);
    /// Answers the key's text.
    [[nodiscard]] Result<QString> giveSecret(ApiKey &key, QRandomGenerator &random) const;
    [[nodiscard]] Result<void> note(const QString &action, const ApiKey *before,
                                    const ApiKey &after);
    /// Stores what `change` makes of the key, and notes it as `action`. Nothing happens where
    /// nothing changes.
    [[nodiscard]] Result<ApiKey> edit(Id id, const QString &action,
                                      const std::function<Result<void>(ApiKey &key)> &change);

    Database &m_database;
    const KeyHasher &m_hasher;
    const Clock &m_clock;
};

} // namespace orchestris
