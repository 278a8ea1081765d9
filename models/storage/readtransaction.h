// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/database.h"

#include <sqlite3.h>

namespace orchestris {

/// One view of the file for several reads, from the first of them until this ends. Inside another
/// transaction it is that one's view. Confined to the database's thread; statements that read in it
/// end before it.
class ReadTransaction
{
public:
    explicit ReadTransaction(Database &database)
        : m_database(database)
    {
        if (sqlite3_get_autocommit(database.native()) != 0)
            m_isOwn = execute("BEGIN") == SQLITE_OK;
    }
    ~ReadTransaction()
    {
        if (m_isOwn)
            execute("COMMIT");
    }
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    int execute(const char *text)
    {
        return sqlite3_exec(m_database.native(), text, nullptr, nullptr, nullptr);
    }

    Database &m_database;
    bool m_isOwn = false;
};

} // namespace orchestris
