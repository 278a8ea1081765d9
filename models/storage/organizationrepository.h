// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/owner.h"
#include "models/domain/result.h"

#include <QList>

namespace orchestris {

class Database;

/// Organizations. Confined to the database's thread.
class OrganizationRepository
{
public:
    explicit OrganizationRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Organization>> list();
    /// The first one: keys and users that name none belong to it.
    [[nodiscard]] Result<Organization> defaultOrganization();

private:
    Database &m_database;
};

} // namespace orchestris
