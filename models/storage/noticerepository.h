// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/notice.h"
#include "models/domain/result.h"

#include <QList>

#include <span>

namespace orchestris {

class Database;

/// What admins should look at, newest first. Confined to the database's thread.
class NoticeRepository
{
public:
    static constexpr qint64 MostKept = 10'000;

    explicit NoticeRepository(Database &database)
        : m_database(database)
    {
    }

    /// Keeps the newest MostKept.
    [[nodiscard]] Result<void> add(const Notice &notice) { return add({&notice, 1}); }
    [[nodiscard]] Result<void> add(std::span<const Notice> notices); ///< all or none
    [[nodiscard]] Result<QList<Notice>> list(qint64 sinceUs = 0, int limit = 200);

private:
    Database &m_database;
};

} // namespace orchestris
