// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/settings.h"

#include <QMap>

namespace orchestris {

class Database;

/// Settings: a row for each that differs from its default. Every setting that changes is a row of
/// the audit, in the same transaction. Confined to the database's thread.
class SettingsRepository
{
public:
    explicit SettingsRepository(Database &database)
        : m_database(database)
    {
    }

    /// A row that means nothing to this program is passed over with a warning in the log; a value
    /// out of range is an error that names it.
    [[nodiscard]] Result<Settings> load();
    /// InvalidArgument names the value that cannot be, and what can. Rows of other versions stay.
    [[nodiscard]] Result<void> save(const Settings &settings);

private:
    [[nodiscard]] Result<QMap<QString, QString>> rows();

    Database &m_database;
};

} // namespace orchestris
