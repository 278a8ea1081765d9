// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/usagerepository.h"

#include "models/domain/errorwords.h"
#include "models/domain/requestid.h"
#include "models/storage/admittedlimits.h"
#include "models/storage/requestrows.h"
#include "models/storage/requestsearch.h"

namespace orchestris {

Result<QList<UsageRecord>> UsageRepository::list(const UsageFilter &filter)
{
    constexpr qint64 Unlimited = -1;
    return findRequests(m_database, filter, Unlimited).map([](RequestPage &&page) {
        return std::move(page.records);
    });
}

Result<UsageRecord> UsageRepository::find(qint64 id)
{
    Statement statement(m_database, selectRequests(", usage.limits") + "WHERE usage.id = ?");
    statement.bind(id);
    if (statement.next()) {
        UsageRecord record = readRequest(statement);
        record.limits = parseAdmittedLimits(statement.text());
        return record;
    }
    if (auto ended = statement.end(); !ended)
        return tl::unexpected(ended.error());
    return fail(
        ErrorCode::NotFound,
        Errors::tr("There is no request %1.").arg(QString::fromLatin1(formatRequestId(id))));
}

Result<UsageRecord> UsageRepository::trace(qint64 id)
{
    auto record = find(id);
    if (!record)
        return record;
    QByteArray columns;
    for (const char *column : AttemptColumns)
        columns += (columns.isEmpty() ? "" : ", ") + QByteArray(column);
    Statement statement(m_database, "SELECT " + columns
                                        + " FROM attempts WHERE request_id = ? ORDER BY number");
    statement.bind(id);
    while (statement.next())
        record->trace.push_back(readAttemptColumns(statement));
    if (auto ended = statement.end(); !ended)
        return tl::unexpected(ended.error());
    return record;
}

} // namespace orchestris
