// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"
#include "models/storage/statement.h"
#include "models/storage/usagecolumns.h"

namespace orchestris {

/// "SELECT … FROM usage …" of whole requests with the names of key and owner, without attempts and
/// limits: what `readRequest` takes a row from. `more`: further columns, ", …".
[[nodiscard]] inline QByteArray selectRequests(const char *more = "")
{
    QByteArray columns;
    for (const char *column : UsageColumns)
        columns += "usage." + QByteArray(column) + ", ";
    return "SELECT " + columns + "api_keys.name, coalesce(users.name, organizations.name)" + more
           + " FROM usage "
             "LEFT JOIN api_keys ON api_keys.id = usage.key_id "
             "LEFT JOIN users ON users.id = usage.user_id AND usage.owner_kind = 2 "
             "LEFT JOIN organizations ON organizations.id = usage.organization_id "
             "AND usage.owner_kind = 1 ";
}

[[nodiscard]] inline UsageRecord readRequest(Statement &statement)
{
    UsageRecord record = readUsageColumns(statement);
    record.keyName = statement.string();
    record.ownerName = statement.string();
    return record;
}

} // namespace orchestris
