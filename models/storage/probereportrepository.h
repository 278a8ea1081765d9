// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/capabilityreport.h"
#include "models/domain/result.h"

namespace orchestris {

class Database;

/// What the last probe of each provider and model found. Confined to the database's thread.
class ProbeReportRepository
{
public:
    explicit ProbeReportRepository(Database &database)
        : m_database(database)
    {
    }

    /// Takes the place of the one before with the same model. NotFound: there is no such provider.
    [[nodiscard]] Result<void> keep(const StoredProbe &probe);
    [[nodiscard]] Result<QList<StoredProbe>> list(); ///< newest first

private:
    Database &m_database;
};

} // namespace orchestris
