// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/userrepository.h"

#include "models/domain/provider.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/rows.h"

namespace orchestris {

namespace {

Result<QList<User>> select(Database &database, const QString &where, const QVariantList &bindings)
{
    return readRows(database,
                    QStringLiteral("SELECT id, organization_id, name, enabled FROM users ") + where,
                    bindings, [](const QSqlQuery &row) {
                        return User{row.value(0).toLongLong(), row.value(1).toLongLong(),
                                    row.value(2).toString(), row.value(3).toBool()};
                    });
}

} // namespace

Result<QList<User>> UserRepository::list()
{
    return select(m_database, QStringLiteral("ORDER BY name_folded"), {});
}

Result<User> UserRepository::findByName(const QString &name)
{
    auto found = select(m_database, QStringLiteral("WHERE name_folded = ?"),
                        {name.trimmed().toCaseFolded()});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("There is no user \"%1\".").arg(name.trimmed().left(100)));
    return found->first();
}

Result<User> UserRepository::ensure(const QString &name)
{
    if (auto checked = checkDisplayName(u"A user", name); !checked)
        return tl::unexpected(checked.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto user = findByName(name);
    if (!user && user.error().code != ErrorCode::NotFound)
        return user;
    if (!user) {
        auto organization = OrganizationRepository(m_database).defaultOrganization();
        if (!organization)
            return tl::unexpected(organization.error());
        const QString trimmed = name.trimmed();
        auto inserted = m_database.run(
            QStringLiteral(
                "INSERT INTO users (organization_id, name, name_folded) VALUES (?, ?, ?)"),
            {organization->id, trimmed, trimmed.toCaseFolded()});
        if (!inserted)
            return tl::unexpected(inserted.error());
        user = User{inserted->lastInsertId().toLongLong(), organization->id, trimmed, true};
    }
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return user;
}

} // namespace orchestris
