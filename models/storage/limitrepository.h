// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/limit.h"

#include <functional>
#include <vector>

namespace orchestris {

class Database;

/// What a limit that is about to be made has used already: most of it, read without a lock on the
/// database, because reading millions of rows takes seconds.
struct EarlierUse {
    qint64 windowStartUs = 0;
    qint64 used = 0;
    qint64 untilId = 0;          ///< rows from here on are not in it
    std::vector<qint64> openIds; ///< nor are these, which were running
};

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

    /// Reads what the limit's present window has used by now. Works on a read-only connection; ends
    /// early with Cancelled if `cancelled` says so, now and then.
    [[nodiscard]] Result<EarlierUse> measure(const Limit &limit,
                                             const std::function<bool()> &cancelled = {});
    /// Makes a limit, or changes the one of the same subject, model, metric and window: its number
    /// and what was used stay, unless its time zone changes. Checks it (`checkLimit`), that its
    /// subject exists (NotFound), and that its model is an alias or a direct ID (NotFound).
    /// Completes `measured` by what came since; without it, all is read here, most of it before the
    /// database is locked for others.
    [[nodiscard]] Result<Limit> set(Limit limit, const std::optional<EarlierUse> &measured = {});
    [[nodiscard]] Result<void> remove(Id limit); ///< NotFound

    /// What each limit has used in its window at `nowUs`. Limits of a minute and of concurrent
    /// requests are not in it: they are in the gateway's memory only.
    [[nodiscard]] Result<QList<LimitUse>> uses(qint64 nowUs);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace orchestris
