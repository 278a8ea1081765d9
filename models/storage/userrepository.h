// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/owner.h"
#include "models/domain/result.h"

#include <QList>

namespace orchestris {

class Database;

/// Users. Names compare without regard to case. Confined to the database's thread.
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

private:
    Database &m_database;
};

} // namespace orchestris
