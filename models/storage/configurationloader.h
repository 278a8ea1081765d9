// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"

namespace orchestris {

class Database;

/// All configuration as one consistent view, without credentials (see CredentialResolver). Confined
/// to the database's thread.
[[nodiscard]] Result<Configuration> loadConfiguration(Database &database);

} // namespace orchestris
