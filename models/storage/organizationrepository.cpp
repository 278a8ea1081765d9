// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/organizationrepository.h"

#include "models/domain/errorwords.h"
#include "models/domain/provider.h"
#include "models/storage/auditrepository.h"
#include "models/storage/auditvalues.h"
#include "models/storage/freename.h"
#include "models/storage/rows.h"
#include "models/storage/scopes.h"

namespace orchestris {

namespace {

tl::unexpected<Error> notFound()
{
    return fail(ErrorCode::NotFound, Errors::tr("That organization does not exist."));
}

} // namespace

Result<QList<Organization>> OrganizationRepository::select(const QString &where,
                                                           const QVariantList &bindings)
{
    auto rows = readRows(
        m_database,
        QStringLiteral("SELECT id, name, enabled, ends_running, everything, "
                       "loop_guard FROM organizations ")
            + where + QStringLiteral(" ORDER BY id"),
        bindings, [](const QSqlQuery &row) {
            return Organization{
                row.value(0).toLongLong(),   row.value(1).toString(),
                row.value(2).toBool(),       row.value(3).toBool(),
                {row.value(4).toBool(), {}}, static_cast<LoopGuardAction>(row.value(5).toInt()),
            };
        });
    if (!rows)
        return rows;
    auto models = readScopes(m_database, ScopeHolder::Organization);
    if (!models)
        return tl::unexpected(models.error());
    assignScopes(*rows, *models, [](Organization &row) -> Scope & { return row.models; });
    return rows;
}

Result<Organization> OrganizationRepository::find(Id organization)
{
    auto found = select(QStringLiteral("WHERE id = ?"), {organization});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return notFound();
    return found->first();
}

Result<QList<Organization>> OrganizationRepository::list()
{
    return select({}, {});
}

Result<Organization> OrganizationRepository::findByName(const QString &name)
{
    auto found = select(QStringLiteral("WHERE name_folded = ?"), {name.trimmed().toCaseFolded()});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound,
                    Errors::tr("There is no organization \"%1\".").arg(name.trimmed().left(100)));
    return found->first();
}

Result<Organization> OrganizationRepository::defaultOrganization()
{
    auto found = select(QStringLiteral("WHERE id = (SELECT min(id) FROM organizations)"), {});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, Errors::tr("There is no organization."));
    return found->first();
}

Result<QString> OrganizationRepository::freeName(const QString &name, Id except)
{
    return orchestris::freeName(
        u"An organization", name, except,
        [this](const QString &wanted) { return findByName(wanted); },
        Errors::tr("There is already an organization \"%1\"; case does not count. "
                   "Choose another name."));
}

Result<Organization> OrganizationRepository::add(const QString &name)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto free = freeName(name, 0);
    if (!free)
        return tl::unexpected(free.error());
    auto inserted = m_database.run(
        QStringLiteral("INSERT INTO organizations (name, name_folded) VALUES (?, ?)"),
        {*free, free->toCaseFolded()});
    if (!inserted)
        return tl::unexpected(inserted.error());
    auto added = find(inserted->lastInsertId().toLongLong());
    if (!added)
        return added;
    if (auto noted =
            AuditRepository(m_database)
                .append(QStringLiteral("organization.add"), added->name, {}, auditValues(*added));
        !noted)
        return tl::unexpected(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return added;
}

Result<void>
OrganizationRepository::change(Id id, const QString &action,
                               const std::function<Result<void>(Organization &organization)> &edit)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto before = find(id);
    if (!before)
        return tl::unexpected(before.error());
    Organization after = *before;
    if (auto edited = edit(after); !edited)
        return edited;
    if (after == *before)
        return {};
    auto updated = m_database.run(
        QStringLiteral("UPDATE organizations SET name = ?, name_folded = ?, enabled = ?, "
                       "ends_running = ?, everything = ?, loop_guard = ? WHERE id = ?"),
        {after.name, after.name.toCaseFolded(), int(after.enabled), int(after.endsRunning),
         int(after.models.everything), int(after.loopGuard), id});
    if (!updated)
        return tl::unexpected(updated.error());
    if (after.models != before->models) {
        if (auto stored = storeScope(m_database, ScopeHolder::Organization, id, after.models);
            !stored)
            return stored;
    }
    if (auto noted = AuditRepository(m_database)
                         .append(action, before->name, auditValues(*before), auditValues(after));
        !noted)
        return noted;
    return transaction->commit();
}

Result<void> OrganizationRepository::rename(Id organization, const QString &name)
{
    return change(organization, QStringLiteral("organization.rename"),
                  [&](Organization &changed) -> Result<void> {
                      auto free = freeName(name, organization);
                      if (!free)
                          return tl::unexpected(free.error());
                      changed.name = *free;
                      return {};
                  });
}

Result<void> OrganizationRepository::setEnabled(Id organization, bool enabled, bool endsRunning)
{
    return change(organization,
                  enabled ? QStringLiteral("organization.enable")
                          : QStringLiteral("organization.disable"),
                  [&](Organization &changed) -> Result<void> {
                      changed.endsRunning = !enabled && (endsRunning || changed.endsRunning);
                      changed.enabled = enabled;
                      return {};
                  });
}

Result<void> OrganizationRepository::setModels(Id organization, const Scope &models)
{
    return change(organization, QStringLiteral("organization.models"),
                  [&](Organization &changed) -> Result<void> {
                      auto checked = checkScope(m_database, ScopeHolder::Organization, models);
                      if (!checked)
                          return tl::unexpected(checked.error());
                      changed.models = *checked;
                      return {};
                  });
}

Result<void> OrganizationRepository::setLoopGuard(Id organization, LoopGuardAction action)
{
    return change(organization, QStringLiteral("organization.loop_guard"),
                  [&](Organization &changed) -> Result<void> {
                      changed.loopGuard = action;
                      return {};
                  });
}

} // namespace orchestris
