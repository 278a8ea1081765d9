// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/notice.h"
#include "models/domain/result.h"

#include <QList>

namespace orchestris {

class Database;

/// What admins should look at, newest first. Confined to the database's thread.
class NoticeRepository
{
public:
    explicit NoticeRepository(Database &database)
        : m_database(database)
    {
    }

    /// Keeps the newest 10,000.
    [[nodiscard]] Result<void> add(const Notice &notice);
    [[nodiscard]] Result<QList<Notice>> list(qint64 sinceUs = 0, int limit = 200);

private:
    Database &m_database;
};

} // namespace orchestris
