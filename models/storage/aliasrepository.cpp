// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/aliasrepository.h"

#include "models/domain/errorwords.h"
#include "models/storage/auditrepository.h"
#include "models/storage/auditvalues.h"
#include "models/storage/modelrepository.h"
#include "models/storage/rows.h"

#include <algorithm>
#include <tuple>

namespace orchestris {

namespace {

constexpr int MaximumPriority = 1000;
constexpr int MaximumWeight = 1'000'000;

/// As they are listed.
QList<AliasTarget> inOrder(QList<AliasTarget> targets)
{
    std::sort(targets.begin(), targets.end(), [](const AliasTarget &a, const AliasTarget &b) {
        return std::tie(a.priority, a.model) < std::tie(b.priority, b.model);
    });
    return targets;
}

} // namespace

Result<ModelAlias> AliasRepository::set(const QString &name, const QList<AliasTarget> &targets)
{
    if (auto checked = checkAliasName(name); !checked)
        return tl::unexpected(checked.error());
    if (targets.isEmpty())
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("An alias needs at least one model, as provider/model."));
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    ModelAlias alias;
    alias.name = name;
    for (const AliasTarget &target : targets) {
        for (const AliasTarget &other : std::as_const(alias.targets)) {
            if (other.model == target.model)
                return fail(ErrorCode::InvalidArgument,
                            Errors::tr("%1 is listed twice.").arg(target.model));
        }
        if (target.priority < 0 || target.priority > MaximumPriority || target.weight < 0
            || target.weight > MaximumWeight)
            return fail(ErrorCode::InvalidArgument,
                        Errors::tr("%1: a priority goes from 0 to %2, a weight from 0 to %3.")
                            .arg(target.model)
                            .arg(MaximumPriority)
                            .arg(MaximumWeight));
        if (auto model = ModelRepository(m_database, m_clock).findByDirectId(target.model); !model)
            return tl::unexpected(model.error());
        alias.targets.append(target);
    }
    auto before = find(name);
    if (!before)
        return tl::unexpected(before.error());
    QJsonObject was;
    if (*before) {
        if (inOrder((*before)->targets) == inOrder(alias.targets))
            return **before;
        was = auditValues(**before);
    }
    // Its id and age stay: scopes and old usage rows mean the same alias.
    auto made =
        m_database.run(QStringLiteral("INSERT INTO aliases (name, created_at_us) VALUES (?, ?) "
                                      "ON CONFLICT (name) DO NOTHING"),
                       {name, m_clock.nowUs()});
    if (!made)
        return tl::unexpected(made.error());
    auto row = find(name);
    if (!row)
        return tl::unexpected(row.error());
    alias.id = (*row)->id;
    alias.createdAtUs = (*row)->createdAtUs;
    auto cleared =
        m_database.run(QStringLiteral("DELETE FROM alias_targets WHERE alias_id = ?"), {alias.id});
    if (!cleared)
        return tl::unexpected(cleared.error());
    for (const AliasTarget &target : std::as_const(alias.targets)) {
        auto added = m_database.run(
            QStringLiteral("INSERT INTO alias_targets (alias_id, model, priority, weight) "
                           "VALUES (?, ?, ?, ?)"),
            {alias.id, target.model, target.priority, target.weight});
        if (!added)
            return tl::unexpected(added.error());
    }
    if (auto noted = AuditRepository(m_database)
                         .append(QStringLiteral("alias.set"), name, was, auditValues(alias));
        !noted)
        return tl::unexpected(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return alias;
}

Result<ModelAlias> AliasRepository::set(const QString &name, const QStringList &directIds)
{
    QList<AliasTarget> targets;
    for (const QString &directId : directIds)
        targets.append({directId, static_cast<int>(targets.size()), 1});
    return set(name, targets);
}

Result<void> AliasRepository::rename(const QString &before, const QString &after)
{
    if (auto checked = checkAliasName(after); !checked)
        return checked;
    if (before == after)
        return {};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto old = find(before);
    const auto other = find(after);
    if (!old || !other)
        return tl::unexpected(old ? other.error() : old.error());
    if (!*old)
        return fail(ErrorCode::NotFound,
                    Errors::tr("There is no alias \"%1\".").arg(before.left(100)));
    if (*other)
        return fail(ErrorCode::AlreadyExists,
                    Errors::tr("There is already an alias \"%1\".").arg(after));
    auto renamed = m_database.run(QStringLiteral("UPDATE aliases SET name = ? WHERE name = ?"),
                                  {after, before});
    if (!renamed)
        return tl::unexpected(renamed.error());
    for (const QString &table : {QStringLiteral("key_scope"), QStringLiteral("user_models"),
                                 QStringLiteral("organization_models"), QStringLiteral("limits")}) {
        auto carried = m_database.run(
            QStringLiteral("UPDATE OR REPLACE %1 SET model = ? WHERE model = ?").arg(table),
            {after, before});
        if (!carried)
            return tl::unexpected(carried.error());
    }
    if (auto noted =
            AuditRepository(m_database)
                .append(QStringLiteral("alias.rename"), before, {{QStringLiteral("name"), before}},
                        {{QStringLiteral("name"), after}});
        !noted)
        return noted;
    return transaction->commit();
}

Result<QList<ModelAlias>> AliasRepository::list()
{
    return select({}, {});
}

Result<std::optional<ModelAlias>> AliasRepository::find(const QString &name)
{
    return select(QStringLiteral("WHERE name = ?"), {name}).map([](const QList<ModelAlias> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<QList<ModelAlias>> AliasRepository::select(const QString &where,
                                                  const QVariantList &bindings)
{
    auto aliases = readRows(m_database,
                            QStringLiteral("SELECT id, name, created_at_us FROM aliases ") + where
                                + QStringLiteral(" ORDER BY name"),
                            bindings, [](const QSqlQuery &row) {
                                return ModelAlias{row.value(0).toLongLong(),
                                                  row.value(1).toString(),
                                                  {},
                                                  row.value(2).toLongLong()};
                            });
    if (!aliases)
        return aliases;
    auto targets =
        readRows(m_database,
                 QStringLiteral("SELECT alias_id, model, priority, weight FROM alias_targets "
                                "ORDER BY alias_id, priority, model"),
                 {}, [](const QSqlQuery &row) {
                     return std::pair(row.value(0).toLongLong(),
                                      AliasTarget{row.value(1).toString(), row.value(2).toInt(),
                                                  row.value(3).toInt()});
                 });
    if (!targets)
        return tl::unexpected(targets.error());
    QHash<Id, QList<AliasTarget>> byAlias;
    for (const auto &[alias, target] : std::as_const(*targets))
        byAlias[alias].append(target);
    for (ModelAlias &alias : *aliases)
        alias.targets = byAlias.value(alias.id);
    return aliases;
}

Result<void> AliasRepository::remove(const QString &name)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto before = find(name);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return fail(ErrorCode::NotFound,
                    Errors::tr("There is no alias \"%1\".").arg(name.left(100)));
    auto removed = m_database.run(QStringLiteral("DELETE FROM aliases WHERE name = ?"), {name});
    if (!removed)
        return tl::unexpected(removed.error());
    if (auto noted = AuditRepository(m_database)
                         .append(QStringLiteral("alias.remove"), name, auditValues(**before), {});
        !noted)
        return noted;
    return transaction->commit();
}

} // namespace orchestris
