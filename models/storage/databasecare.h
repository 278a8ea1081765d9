// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/databasefacts.h"
#include "models/domain/result.h"

#include <QStringList>

#include <functional>

namespace orchestris {

class Database;

/// What an admin does for the database file itself. All are confined to the database's thread; what
/// takes long asks `cancelled` now and then and ends with Cancelled.

/// From the sums alone, so at once whatever the size. Works on a read-only connection.
[[nodiscard]] Result<DatabaseFacts> databaseFacts(Database &database, qint64 nowUs);

/// What Retention would remove now. Works on a read-only connection.
[[nodiscard]] Result<RetentionPreview> previewRetention(Database &database, int days, qint64 nowUs);

/// Copies the database as it is now into one file of mode 0600 at `path`, which is replaced only
/// when the copy is whole; answers its size. Others read and write meanwhile. Works on a read-only
/// connection. `progress` hears 0 … 1.
[[nodiscard]] Result<qint64> backUp(Database &database, const QString &path,
                                    const std::function<void(double)> &progress = {},
                                    const std::function<bool()> &cancelled = {});

/// Reads everything and compares tables with their indexes: what is wrong, at most 20 findings in
/// SQLite's words; empty: nothing is. Works on a read-only connection.
[[nodiscard]] Result<QStringList> checkIntegrity(Database &database,
                                                 const std::function<bool()> &cancelled = {});

/// Writes the file anew without the room that removed rows left; answers by how many bytes it is
/// smaller. Nothing else can write meanwhile, and as much room again is needed on the disk.
[[nodiscard]] Result<qint64> compactDatabase(Database &database,
                                             const std::function<bool()> &cancelled = {});

} // namespace orchestris
