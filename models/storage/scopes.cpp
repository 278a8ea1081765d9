// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/scopes.h"

#include "models/domain/errorwords.h"
#include "models/storage/statement.h"

namespace orchestris {

namespace {

struct Table {
    const char *name;
    const char *column;
};

Table tableOf(ScopeHolder holder)
{
    switch (holder) {
    case ScopeHolder::Organization:
        return {"organization_models", "organization_id"};
    case ScopeHolder::User:
        return {"user_models", "user_id"};
    case ScopeHolder::Key:
        break;
    }
    return {"key_scope", "key_id"};
}

QString emptyMessage(ScopeHolder holder)
{
    switch (holder) {
    case ScopeHolder::Organization:
        return Errors::tr("Name at least one model, or allow everything. To stop all use, "
                          "disable the organization.");
    case ScopeHolder::User:
        return Errors::tr("Name at least one model, or allow everything. To stop all use, "
                          "disable the user.");
    case ScopeHolder::Key:
        break;
    }
    return Errors::tr("A key needs at least one model, or access to everything.");
}

} // namespace

Result<Scope> checkScope(Database &database, ScopeHolder holder, Scope scope)
{
    if (scope.everything)
        return Scope{};
    if (scope.models.isEmpty())
        return fail(ErrorCode::InvalidArgument, emptyMessage(holder));
    scope.models.removeDuplicates();
    QStringList unknown;
    for (const QString &name : std::as_const(scope.models)) {
        auto known = database.value(
            QStringLiteral(
                "SELECT EXISTS (SELECT 1 FROM aliases WHERE name = ?) OR EXISTS (SELECT 1 "
                "FROM models JOIN providers ON providers.id = provider_id "
                "WHERE providers.name || '/' || models.name = ?)"),
            {name, name});
        if (!known)
            return tl::unexpected(known.error());
        if (!known->toBool())
            unknown.append(name.left(200));
    }
    if (!unknown.isEmpty())
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("There is no alias or model named %1. Models are named "
                               "provider/model.")
                        .arg(unknown.join(QStringLiteral(", "))));
    return scope;
}

Result<void> storeScope(Database &database, ScopeHolder holder, Id id, const Scope &scope)
{
    const Table table = tableOf(holder);
    auto cleared =
        database.run(QStringLiteral("DELETE FROM %1 WHERE %2 = ?")
                         .arg(QLatin1StringView(table.name), QLatin1StringView(table.column)),
                     {id});
    if (!cleared)
        return tl::unexpected(cleared.error());
    for (qsizetype i = 0; i < scope.models.size(); ++i) {
        auto added =
            database.run(QStringLiteral("INSERT INTO %1 (%2, model, position) "
                                        "VALUES (?, ?, ?)")
                             .arg(QLatin1StringView(table.name), QLatin1StringView(table.column)),
                         {id, scope.models.at(i), i});
        if (!added)
            return tl::unexpected(added.error());
    }
    return {};
}

Result<ScopeRows> readScopes(Database &database, ScopeHolder holder, Id id)
{
    const Table table = tableOf(holder);
    const QByteArray column = table.column;
    QByteArray text = "SELECT " + column + ", model FROM " + table.name;
    if (id != 0)
        text += " WHERE " + column + " = ?";
    Statement statement(database, text + " ORDER BY " + column + ", position");
    if (id != 0)
        statement.bind(id);
    ScopeRows rows;
    while (statement.next()) {
        const Id holderId = statement.number();
        if (rows.empty() || rows.back().first != holderId)
            rows.emplace_back(holderId, QStringList());
        rows.back().second.append(statement.string());
    }
    if (auto ended = statement.end(); !ended)
        return tl::unexpected(ended.error());
    return rows;
}

} // namespace orchestris
