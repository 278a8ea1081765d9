// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include "models/storage/database.h"

namespace orchestris {

/// All rows of a query as values: `make` turns the row the query stands on into one.
template<typename Make>
[[nodiscard]] auto readRows(Database &database, const QString &statement,
                            const QVariantList &bindings, Make make)
    -> Result<QList<std::invoke_result_t<Make, const QSqlQuery &>>>
{
    auto query = database.run(statement, bindings);
    if (!query)
        return tl::unexpected(query.error());
    QList<std::invoke_result_t<Make, const QSqlQuery &>> rows;
    while (query->next())
        rows.append(make(std::as_const(*query)));
    if (query->lastError().isValid())
        return tl::unexpected(database.describe(query->lastError().nativeErrorCode().toInt(),
                                                query->lastError().databaseText()));
    return rows;
}

/// For optional numbers that are 0 in values and NULL in rows.
[[nodiscard]] inline QVariant nullIfZero(qint64 number)
{
    return number == 0 ? QVariant() : QVariant(number);
}

} // namespace orchestris
