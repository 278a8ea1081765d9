// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QList>

namespace orchestris {

class Database;

/// Brings a database's schema up to date by the numbered scripts of a folder (see
/// migrations/README.md). Confined to the connection's thread.
class Migrator
{
public:
    explicit Migrator(Database &database,
                      QString folder = QStringLiteral(":/orchestris/migrations"));

    /// Applies what is missing, one transaction a script. Safe against another process that does
    /// the same at the same time. A database with a higher number is left untouched: StorageNewer.
    [[nodiscard]] Result<void> migrate();
    /// An error if the database is newer than this program or belongs to another one; changes
    /// nothing.
    [[nodiscard]] Result<void> checkNotNewer();
    /// An error unless the database is exactly at this program's number.
    [[nodiscard]] Result<void> check();

private:
    struct Script {
        int number = 0;
        QString name;
        QString path;
    };

    [[nodiscard]] Result<int> currentNumber();
    [[nodiscard]] Result<void> apply(const Script &script);
    [[nodiscard]] int newestNumber() const;

    Database &m_database;
    QList<Script> m_scripts; // ascending
};

} // namespace orchestris
