// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ports.h"

namespace orchestris {

class Database;

/// What a key's requests used since then, by day (UTC), newest first, then by model, from the
/// stored sums. Without requests for which no model was found, and of the others only those count
/// as requests that went to a provider. At most 10,000 rows. Works on a read-only connection.
[[nodiscard]] Result<QList<KeyDay>> keyDays(Database &database, Id key, qint64 sinceUs);

} // namespace orchestris
