// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/usagerecord.h"

#include <QVariant>

namespace orchestris {

class Database;

/// What was used, for reading. Spans of time are spans of request numbers, which know milliseconds.
/// Confined to the database's thread; use a reader's connection for anything long.
class UsageRepository
{
public:
    explicit UsageRepository(Database &database)
        : m_database(database)
    {
    }

    /// Newest first, with the names of key and owner: `findRequests`, however long it takes.
    /// Continue below the last id by `filter.beforeId`. At most MaximumRequestRows at once.
    [[nodiscard]] Result<QList<UsageRecord>> list(const UsageFilter &filter);
    /// With the limits that applied. NotFound.
    [[nodiscard]] Result<UsageRecord> find(qint64 id);
    /// The same with its attempts (`UsageRecord::trace`).
    [[nodiscard]] Result<UsageRecord> trace(qint64 id);

private:
    Database &m_database;
};

} // namespace orchestris
