// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/owner.h"
#include "models/domain/result.h"

#include <QList>

#include <functional>

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

    [[nodiscard]] Result<QList<User>> list();                   ///< by name
    [[nodiscard]] Result<User> find(Id user);                   ///< NotFound
    [[nodiscard]] Result<User> findByName(const QString &name); ///< NotFound
    /// The user of that name, made in the default organization if there is none.
    [[nodiscard]] Result<User> ensure(const QString &name);

    /// `organization` 0: the default one. AlreadyExists: names are unique over all organizations.
    [[nodiscard]] Result<User> add(const QString &name, Id organization = 0);
    [[nodiscard]] Result<void> rename(Id user, const QString &name);
    /// `endsRunning` is for disabling: what runs with their keys is ended too. Once said, it holds
    /// until enabled again.
    [[nodiscard]] Result<void> setEnabled(Id user, bool enabled, bool endsRunning = false);
    /// The models visible to them. InvalidArgument: names that do not exist, or none.
    [[nodiscard]] Result<void> setModels(Id user, const Scope &models);

private:
    /// The name as it is stored, if no other user has it.
    [[nodiscard]] Result<QString> freeName(const QString &name, Id except);
    /// Stores what `edit` makes of it, and notes it as `action`. Nothing happens where nothing
    /// changes.
    [[nodiscard]] Result<void> change(Id id, const QString &action,
                                      const std::function<Result<void>(User &user)> &edit);

    Database &m_database;
};

} // namespace orchestris
