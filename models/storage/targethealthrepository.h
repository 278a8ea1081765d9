// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/targethealth.h"

namespace orchestris {

class Database;

/// How the targets are doing, as the gateway told last: so that lists and screens of other
/// processes can show it. Rows are of targets whose circuit has changed since the gateway's start;
/// each change is also an event (`circuit_events`), and these stay. Confined to the database's
/// thread.
class TargetHealthRepository
{
public:
    static constexpr qint64 KeptEvents = 10'000;

    explicit TargetHealthRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<TargetHealth>> list(); ///< by target
    /// What changed, with its event.
    [[nodiscard]] Result<void> save(const TargetHealth &health, qint64 nowUs);
    [[nodiscard]] Result<void> clear(); ///< a gateway begins without any past

private:
    Database &m_database;
};

} // namespace orchestris
