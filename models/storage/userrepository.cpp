// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/userrepository.h"

#include "models/domain/errorwords.h"
#include "models/domain/provider.h"
#include "models/storage/auditrepository.h"
#include "models/storage/auditvalues.h"
#include "models/storage/freename.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/scopes.h"
#include "models/storage/statement.h"

namespace orchestris {

namespace {

template<typename... Bound>
Result<QList<User>> select(Database &database, const QByteArray &where, const Bound &...bound)
{
    Statement statement(database, "SELECT id, organization_id, name, enabled, ends_running, "
                                  "everything FROM users "
                                      + where + " ORDER BY name_folded");
    (statement.bind(bound), ...);
    QList<User> users;
    while (statement.next()) {
        User user;
        user.id = statement.number();
        user.organizationId = statement.number();
        user.name = statement.string();
        user.enabled = statement.number() != 0;
        user.endsRunning = statement.number() != 0;
        user.models.everything = statement.number() != 0;
        users.append(std::move(user));
    }
    if (auto ended = statement.end(); !ended)
        return tl::unexpected(ended.error());
    if (users.isEmpty())
        return users;
    auto models = readScopes(database, ScopeHolder::User, users.size() == 1 ? users[0].id : Id(0));
    if (!models)
        return tl::unexpected(models.error());
    assignScopes(users, *models, [](User &user) -> Scope & { return user.models; });
    return users;
}

} // namespace

Result<User> UserRepository::find(Id user)
{
    auto found = select(m_database, "WHERE id = ?", user);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, Errors::tr("That user does not exist."));
    return found->first();
}

Result<QList<User>> UserRepository::list()
{
    return select(m_database, {});
}

Result<User> UserRepository::findByName(const QString &name)
{
    auto found =
        select(m_database, "WHERE name_folded = ?", name.trimmed().toCaseFolded().toUtf8());
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound,
                    Errors::tr("There is no user \"%1\".").arg(name.trimmed().left(100)));
    return found->first();
}

Result<QString> UserRepository::freeName(const QString &name, Id except)
{
    return orchestris::freeName(
        u"A user", name, except, [this](const QString &wanted) { return findByName(wanted); },
        Errors::tr("There is already a user \"%1\"; case does not count, and names "
                   "are unique over all organizations. Choose another name."));
}

Result<User> UserRepository::ensure(const QString &name)
{
    if (auto checked = checkDisplayName(u"A user", name); !checked)
        return tl::unexpected(checked.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto user = findByName(name);
    if (!user && user.error().code == ErrorCode::NotFound)
        user = add(name);
    if (!user)
        return user;
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return user;
}

Result<User> UserRepository::add(const QString &name, Id organization)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto free = freeName(name, 0);
    if (!free)
        return tl::unexpected(free.error());
    OrganizationRepository organizations(m_database);
    auto owner =
        organization == 0 ? organizations.defaultOrganization() : organizations.find(organization);
    if (!owner)
        return tl::unexpected(owner.error());
    auto inserted = m_database.run(
        QStringLiteral("INSERT INTO users (organization_id, name, name_folded) VALUES (?, ?, ?)"),
        {owner->id, *free, free->toCaseFolded()});
    if (!inserted)
        return tl::unexpected(inserted.error());
    auto added = find(inserted->lastInsertId().toLongLong());
    if (!added)
        return added;
    if (auto noted = AuditRepository(m_database)
                         .append(QStringLiteral("user.add"), added->name, {},
                                 auditValues(*added, owner->name));
        !noted)
        return tl::unexpected(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return added;
}

Result<void> UserRepository::change(Id id, const QString &action,
                                    const std::function<Result<void>(User &user)> &edit)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto before = find(id);
    if (!before)
        return tl::unexpected(before.error());
    User after = *before;
    if (auto edited = edit(after); !edited)
        return edited;
    if (after == *before)
        return {};
    auto updated =
        m_database.run(QStringLiteral("UPDATE users SET name = ?, name_folded = ?, enabled = ?, "
                                      "ends_running = ?, everything = ? WHERE id = ?"),
                       {after.name, after.name.toCaseFolded(), int(after.enabled),
                        int(after.endsRunning), int(after.models.everything), id});
    if (!updated)
        return tl::unexpected(updated.error());
    if (after.models != before->models) {
        if (auto stored = storeScope(m_database, ScopeHolder::User, id, after.models); !stored)
            return stored;
    }
    auto owner = OrganizationRepository(m_database).find(before->organizationId);
    if (!owner)
        return tl::unexpected(owner.error());
    if (auto noted = AuditRepository(m_database)
                         .append(action, before->name, auditValues(*before, owner->name),
                                 auditValues(after, owner->name));
        !noted)
        return noted;
    return transaction->commit();
}

Result<void> UserRepository::rename(Id user, const QString &name)
{
    return change(user, QStringLiteral("user.rename"), [&](User &changed) -> Result<void> {
        auto free = freeName(name, user);
        if (!free)
            return tl::unexpected(free.error());
        changed.name = *free;
        return {};
    });
}

Result<void> UserRepository::setEnabled(Id user, bool enabled, bool endsRunning)
{
    return change(user, enabled ? QStringLiteral("user.enable") : QStringLiteral("user.disable"),
                  [&](User &changed) -> Result<void> {
                      changed.endsRunning = !enabled && (endsRunning || changed.endsRunning);
                      changed.enabled = enabled;
                      return {};
                  });
}

Result<void> UserRepository::setModels(Id user, const Scope &models)
{
    return change(user, QStringLiteral("user.models"), [&](User &changed) -> Result<void> {
        auto checked = checkScope(m_database, ScopeHolder::User, models);
        if (!checked)
            return tl::unexpected(checked.error());
        changed.models = *checked;
        return {};
    });
}

} // namespace orchestris
