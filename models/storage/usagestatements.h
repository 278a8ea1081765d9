// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/usagerecord.h"

struct sqlite3_stmt;

namespace orchestris {

class Database;

/// The statements that run for every request, through SQLite's own interface: the same work took
/// nearly three times as long through QSqlQuery. Confined to the database's thread; must be gone
/// before the database. All calls answer SQLite result codes.
class UsageStatements
{
public:
    explicit UsageStatements(Database &database)
        : m_database(database)
    {
    }
    ~UsageStatements();
    UsageStatements(const UsageStatements &) = delete;
    UsageStatements &operator=(const UsageStatements &) = delete;

    [[nodiscard]] Result<void> prepare();

    [[nodiscard]] int begin();
    [[nodiscard]] int commit();
    void rollback();
    /// Adds an open record; leaves a row of that id as it is, because its close came first.
    [[nodiscard]] int addOpen(const UsageRecord &record);
    /// Adds a record, or completes its open row, and adds its attempts. A row that has ended stays
    /// as it is. `ended` becomes whether the row is ended by this, also if the attempts then fail,
    /// and `attempts` how many of them have rows.
    [[nodiscard]] int store(const UsageRecord &record, bool &ended, size_t *attempts = nullptr);
    [[nodiscard]] int noteKeyUse(Id key, qint64 usedAtUs);

private:
    [[nodiscard]] int addAttempts(const UsageRecord &record, size_t &count);

    Database &m_database;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_commit = nullptr;
    sqlite3_stmt *m_rollback = nullptr;
    sqlite3_stmt *m_addOpen = nullptr;
    sqlite3_stmt *m_store = nullptr;
    sqlite3_stmt *m_addAttempt = nullptr;
    sqlite3_stmt *m_noteKeyUse = nullptr;
};

} // namespace orchestris
