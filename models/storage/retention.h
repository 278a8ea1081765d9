// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/statement.h"

namespace orchestris {

class Clock;

/// Removes the rows of ended requests that began before the last so many whole days (UTC), and
/// their attempts'. Their sums stay. Confined to the database's thread; must be gone before the
/// database.
class Retention
{
public:
    /// About five milliseconds.
    static constexpr int RowsAPiece = 200;

    Retention(Database &database, const Clock &clock);

    /// One piece, in a write transaction of its own, which says beforehand from when on there are
    /// all rows (`usage_since_us`). Whether there was anything to remove. 0 days: everything is
    /// kept.
    [[nodiscard]] Result<bool> step(int days);

private:
    [[nodiscard]] int findPiece(qint64 endId);
    [[nodiscard]] int removePiece();

    Database &m_database;
    const Clock &m_clock;
    std::vector<qint64> m_ids;
    Statement m_find;
    Statement m_raise;
    Statement m_removeAttempts;
    Statement m_remove;
};

} // namespace orchestris
