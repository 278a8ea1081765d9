// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/seriesbook.h"

#include <QHash>

namespace orchestris {

SeriesBook::SeriesBook(Database &database, Unknown unknown)
    : m_database(database)
    , m_unknown(unknown)
    , m_find(database,
             "SELECT id FROM rollup_series WHERE owner_kind = ? AND organization_id = ? AND "
             "user_id = ? AND key_id = ? AND endpoint = ? AND alias = ? AND provider = ? AND "
             "upstream_model = ? AND program = ? AND status_class = ?")
    , m_add(database,
            "INSERT INTO rollup_series (owner_kind, organization_id, user_id, key_id, endpoint, "
            "alias, provider, upstream_model, program, status_class) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
{
}

size_t SeriesBook::Hash::operator()(const Key &key) const noexcept
{
    // Owners and statuses hardly tell series of one key apart from those of another.
    size_t hash = qHash(key.key * 8 + qint64(key.status), size_t(key.user));
    for (const QByteArray *text : {&key.model, &key.alias, &key.program, &key.endpoint})
        hash = qHash(*text, hash);
    return hash;
}

SeriesBook::Key SeriesBook::keyOf(const UsageRecord &record)
{
    return {record.ownerKind,     statusClassOf(record), record.organizationId, record.userId,
            record.keyId,         record.endpoint,       record.alias,          record.provider,
            record.upstreamModel, programOf(record)};
}

void SeriesBook::bind(Statement &statement, const Key &key)
{
    for (const qint64 number : {qint64(key.ownerKind), key.organization, key.user, key.key})
        statement.bind(number);
    for (const QByteArray *text :
         {&key.endpoint, &key.alias, &key.provider, &key.model, &key.program})
        statement.bindText(*text);
    statement.bind(qint64(key.status));
}

int SeriesBook::look(const Key &key, Id &series)
{
    bind(m_find, key);
    series = m_find.next() ? m_find.number() : 0;
    const int code = m_find.code();
    m_find.rewind();
    return code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_OK : code;
}

int SeriesBook::find(const UsageRecord &record, Id &series)
{
    Key key = keyOf(record);
    const auto known = m_known.find(key);
    if (known != m_known.end()) {
        series = known->second;
        return SQLITE_OK;
    }
    if (const int code = look(key, series); code != SQLITE_OK)
        return code;
    if (series == 0 && m_unknown == Unknown::Count) {
        series = --m_lastCounted;
    } else if (series == 0) {
        bind(m_add, key);
        if (const int code = m_add.run(); code != SQLITE_OK)
            return code;
        series = sqlite3_last_insert_rowid(m_database.native());
    }
    m_known.emplace(std::move(key), series);
    return SQLITE_OK;
}

} // namespace orchestris
