// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/organizationrepository.h"

#include "models/storage/rows.h"

namespace orchestris {

Result<QList<Organization>> OrganizationRepository::list()
{
    return readRows(m_database,
                    QStringLiteral("SELECT id, name, enabled FROM organizations ORDER BY id"), {},
                    [](const QSqlQuery &row) {
                        return Organization{row.value(0).toLongLong(), row.value(1).toString(),
                                            row.value(2).toBool()};
                    });
}

Result<Organization> OrganizationRepository::defaultOrganization()
{
    return list().and_then([](const QList<Organization> &all) -> Result<Organization> {
        if (all.isEmpty())
            return fail(ErrorCode::NotFound, QStringLiteral("There is no organization."));
        return all.first();
    });
}

} // namespace orchestris
