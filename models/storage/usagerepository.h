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

    /// Newest first, with the names of key and owner. Continue below the last id by
    /// `filter.beforeId`. A request ID that is none finds nothing. At most 10,000 at once.
    [[nodiscard]] Result<QList<UsageRecord>> list(const UsageFilter &filter);
    /// Sums over all requests since then (0: ever), open ones included; the percentiles are over
    /// those that have ended. Reads each row of the span.
    [[nodiscard]] Result<UsageTotals> totals(qint64 sinceUs);
    /// With the limits that applied. NotFound.
    [[nodiscard]] Result<UsageRecord> find(qint64 id);
    /// The same with its attempts (`UsageRecord::trace`).
    [[nodiscard]] Result<UsageRecord> trace(qint64 id);

private:
    Database &m_database;
};

} // namespace orchestris
