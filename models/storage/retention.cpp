// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/retention.h"

#include "models/domain/clock.h"
#include "models/domain/requestid.h"
#include "models/storage/rollupcodec.h"

namespace orchestris {

Retention::Retention(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_find(database, "SELECT id FROM usage WHERE id < ? AND state <> 0 ORDER BY id LIMIT ?")
    , m_raise(database, "UPDATE meta SET value = max(value, ?) WHERE key = 'usage_since_us'")
    , m_removeAttempts(database, "DELETE FROM attempts WHERE request_id = ?")
    , m_remove(database, "DELETE FROM usage WHERE id = ? AND state <> 0")
{
}

Result<bool> Retention::step(int days)
{
    if (days <= 0)
        return false;
    const auto failed = [this](int code) {
        return tl::unexpected(
            m_database.describe(code, QString::fromUtf8(sqlite3_errmsg(m_database.native()))));
    };
    const qint64 sinceUs = (m_clock.nowUs() / RollupDayUs - days) * RollupDayUs;
    if (sinceUs <= 0)
        return false;
    // A request's number is never behind its time: what is before this one began before that day.
    if (const int code = findPiece(RequestIds::lowerBound(sinceUs)); code != SQLITE_OK)
        return failed(code);
    if (m_ids.empty())
        return false;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    m_raise.bind(sinceUs);
    if (const int code = m_raise.run(); code != SQLITE_OK)
        return failed(code);
    if (const int code = removePiece(); code != SQLITE_OK)
        return failed(code);
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return true;
}

int Retention::findPiece(qint64 endId)
{
    m_ids.clear();
    m_find.bind(endId);
    m_find.bind(qint64(RowsAPiece));
    while (m_find.next())
        m_ids.push_back(m_find.number());
    const int code = m_find.code();
    m_find.rewind();
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

int Retention::removePiece()
{
    for (const qint64 id : m_ids) {
        m_remove.bind(id);
        if (const int code = m_remove.run(); code != SQLITE_OK)
            return code;
        m_removeAttempts.bind(id);
        if (const int code = m_removeAttempts.run(); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

} // namespace orchestris
