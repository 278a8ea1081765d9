// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/usagestatements.h"

#include "models/storage/admittedlimits.h"
#include "models/storage/database.h"
#include "models/storage/usagecolumns.h"

#include <sqlite3.h>

namespace orchestris {

namespace {

/// Binds one after the other. Text is not copied: the record outlives the step.
class Binder
{
public:
    explicit Binder(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    Binder &operator<<(qint64 number)
    {
        note(sqlite3_bind_int64(m_statement, ++m_index, number));
        return *this;
    }

    Binder &operator<<(const QByteArray &text)
    {
        ++m_index;
        if (text.isEmpty())
            note(sqlite3_bind_null(m_statement, m_index));
        else
            note(sqlite3_bind_text(m_statement, m_index, text.constData(),
                                   static_cast<int>(text.size()), SQLITE_STATIC));
        return *this;
    }

    /// The first failure, if there was one: text may be too long.
    [[nodiscard]] int code() const { return m_code; }

private:
    void note(int code)
    {
        if (m_code == SQLITE_OK)
            m_code = code;
    }

    sqlite3_stmt *m_statement;
    int m_index = 0;
    int m_code = SQLITE_OK;
};

int step(sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    return code == SQLITE_DONE || code == SQLITE_ROW ? SQLITE_OK : code;
}

int bindAndStep(sqlite3_stmt *statement, const UsageRecord &record)
{
    // Not copied either, so it has to live until the step.
    const QByteArray limits =
        record.state == RequestState::Open ? QByteArray() : admittedLimitsText(record.limits);
    Binder binder(statement);
    bindUsageColumns(binder, record);
    binder << limits;
    return binder.code() == SQLITE_OK ? step(statement) : binder.code();
}

QByteArray insertText()
{
    QByteArray columns;
    QByteArray places;
    for (const char *column : UsageColumns) {
        columns += (columns.isEmpty() ? "" : ", ") + QByteArray(column);
        places += "?, ";
    }
    return "INSERT INTO usage (" + columns + ", limits) VALUES (" + places
           + "?) ON CONFLICT (id) DO ";
}

QByteArray storeText()
{
    QByteArray changes = "limits = excluded.limits";
    for (const char *column : UsageColumns) {
        if (qstrcmp(column, "id") != 0)
            changes += ", " + QByteArray(column) + " = excluded." + column;
    }
    return insertText() + "UPDATE SET " + changes + " WHERE usage.state = 0";
}

/// Replaces: a record whose row could not be stored at first is stored again as a whole.
QByteArray insertAttemptText()
{
    QByteArray columns = "request_id, number";
    QByteArray places = "?, ?";
    for (const char *column : AttemptColumns) {
        columns += ", " + QByteArray(column);
        places += ", ?";
    }
    return "INSERT OR REPLACE INTO attempts (" + columns + ") VALUES (" + places + ")";
}

} // namespace

UsageStatements::~UsageStatements()
{
    for (sqlite3_stmt *statement :
         {m_begin, m_commit, m_rollback, m_addOpen, m_store, m_addAttempt, m_noteKeyUse})
        sqlite3_finalize(statement);
}

Result<void> UsageStatements::prepare()
{
    const std::pair<sqlite3_stmt **, QByteArray> statements[] = {
        {&m_begin, "BEGIN IMMEDIATE"},
        {&m_commit, "COMMIT"},
        {&m_rollback, "ROLLBACK"},
        {&m_addOpen, insertText() + "NOTHING"},
        {&m_store, storeText()},
        {&m_addAttempt, insertAttemptText()},
        {&m_noteKeyUse, "INSERT INTO key_activity (key_id, last_used_at_us) VALUES (?, ?) "
                        "ON CONFLICT (key_id) DO UPDATE SET "
                        "last_used_at_us = max(last_used_at_us, excluded.last_used_at_us)"}};
    for (const auto &[statement, text] : statements) {
        const int code =
            sqlite3_prepare_v3(m_database.native(), text.constData(), static_cast<int>(text.size()),
                               SQLITE_PREPARE_PERSISTENT, statement, nullptr);
        if (code != SQLITE_OK)
            return tl::unexpected(
                m_database.describe(code, QString::fromUtf8(sqlite3_errmsg(m_database.native()))));
    }
    return {};
}

int UsageStatements::begin()
{
    return step(m_begin);
}

int UsageStatements::commit()
{
    return step(m_commit);
}

void UsageStatements::rollback()
{
    // A full disk makes SQLite roll back by itself.
    if (sqlite3_get_autocommit(m_database.native()) == 0)
        step(m_rollback);
}

int UsageStatements::addOpen(const UsageRecord &record)
{
    return bindAndStep(m_addOpen, record);
}

int UsageStatements::store(const UsageRecord &record, bool &ended, size_t *attempts)
{
    const int code = bindAndStep(m_store, record);
    ended = code == SQLITE_OK && sqlite3_changes(m_database.native()) > 0;
    size_t count = 0;
    const int added = code == SQLITE_OK ? addAttempts(record, count) : code;
    if (attempts)
        *attempts = count;
    return added;
}

int UsageStatements::addAttempts(const UsageRecord &record, size_t &count)
{
    for (const Attempt &attempt : record.trace) {
        Binder binder(m_addAttempt);
        binder << record.id << qint64(count + 1);
        bindAttemptColumns(binder, attempt);
        const int code = binder.code() == SQLITE_OK ? step(m_addAttempt) : binder.code();
        if (code != SQLITE_OK)
            return code;
        ++count;
    }
    return SQLITE_OK;
}

int UsageStatements::noteKeyUse(Id key, qint64 usedAtUs)
{
    Binder(m_noteKeyUse) << key << usedAtUs;
    return step(m_noteKeyUse);
}

} // namespace orchestris
