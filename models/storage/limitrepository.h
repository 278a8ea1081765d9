// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/limit.h"

namespace orchestris {

class Database;

/// Limits and what was used of them. Every change is a row of the audit, in the same transaction.
/// Confined to the database's thread.
class LimitRepository
{
public:
    LimitRepository(Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    [[nodiscard]] Result<QList<Limit>> list(); ///< organization, user, key; then by subject
    [[nodiscard]] Result<Limit> find(Id limit);

    /// Makes a limit, or changes the one of the same subject, model, metric and window: its number
    /// and what was used stay, unless its time zone changes. Checks it (`checkLimit`), that its
    /// subject exists (NotFound), and that its model is an alias or a direct ID (NotFound). What
    /// its present window has used already is known from the sums over stored requests.
    [[nodiscard]] Result<Limit> set(Limit limit);
    [[nodiscard]] Result<void> remove(Id limit); ///< NotFound

    /// What each limit has used in its window at `nowUs`. Limits of a minute and of concurrent
    /// requests are not in it: they are in the gateway's memory only.
    [[nodiscard]] Result<QList<LimitUse>> uses(qint64 nowUs);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace orchestris
