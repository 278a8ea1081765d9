// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "ui/consolebackend.h"

namespace orchestris {

class Database;

/// Stores the change in one transaction: all of it or nothing. In the storage thread.
[[nodiscard]] Result<Id> storeOwnerChange(Database &database, const OwnerChange &change);

} // namespace orchestris
