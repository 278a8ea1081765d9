// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/auditentry.h"
#include "models/domain/result.h"
#include "models/storage/auditauthor.h"

#include <QList>

#include <functional>

class QIODevice;

namespace orchestris {

class Database;

/// Who changed what, when: a chain. The hash of an entry is SHA-256 over the hash before it (32
/// zero bytes for the first) and the entry's other columns in the table's order, numbers as eight
/// bytes, texts as UTF-8, each behind its length as eight bytes, all big-endian. An entry that was
/// altered, removed or put in does not fit to the next one; that entries were cut off at the end
/// is seen by who noted the last number and hash elsewhere (`verify` tells them). Confined to the
/// database's thread.
class AuditRepository
{
public:
    explicit AuditRepository(Database &database)
        : m_database(database)
    {
    }

    /// Adds an entry within the transaction that makes the change, as the connection's author
    /// (`Database::setAuthor`). Only what differs between `before` and `after` is kept; if nothing
    /// does, no entry is made. No secret may be in either: what looks like one is taken out.
    [[nodiscard]] Result<void> append(const QString &action, const QString &subject,
                                      const QJsonObject &before, const QJsonObject &after);
    /// Newest first, below `beforeId` (0: from the newest).
    [[nodiscard]] Result<QList<AuditEntry>> list(Id beforeId = 0, int limit = 200);
    /// Newest first, at most `filter.limit`; fewer: there are no more.
    [[nodiscard]] Result<QList<AuditEntry>> find(const AuditFilter &filter);
    [[nodiscard]] Result<AuditChoices> choices();
    /// `progress` hears 0 … 1 now and then; Cancelled if `cancelled` says so.
    [[nodiscard]] Result<AuditVerdict> verify(const std::function<void(double)> &progress = {},
                                              const std::function<bool()> &cancelled = {});
    /// All that fit, whatever `filter.limit` is, newest first, as CSV; how many.
    [[nodiscard]] Result<qint64> exportCsv(AuditFilter filter, QIODevice &device,
                                           const std::function<void(double)> &progress = {},
                                           const std::function<bool()> &cancelled = {});

private:
    Database &m_database;
};

} // namespace orchestris
