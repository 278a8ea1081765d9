// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/owner.h"
#include "models/domain/result.h"

#include <QList>

namespace orchestris {

class Database;

/// Users. Names compare without regard to case. Every change is a row of the audit, in the same
/// transaction. Confined to the database's thread.
class UserRepository
{
public:
    explicit UserRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<User>> list(); ///< by name
    [[nodiscard]] Result<User> findByName(const QString &name);
    /// The user of that name, made in the default organization if there is none.
    [[nodiscard]] Result<User> ensure(const QString &name);

    /// `organization` 0: the default one. AlreadyExists: names are unique over all organizations.
    [[nodiscard]] Result<User> add(const QString &name, Id organization = 0);
    [[nodiscard]] Result<void> rename(Id user, const QString &name);
    /// `endsRunning` is for disabling: what runs with their keys is ended too.
    [[nodiscard]] Result<void> setEnabled(Id user, bool enabled, bool endsRunning = false);
    /// The models visible to them. Names must exist (see KeyRepository::issue).
    [[nodiscard]] Result<void> setModels(Id user, const Scope &models);

private:
    Database &m_database;
};

} // namespace orchestris
