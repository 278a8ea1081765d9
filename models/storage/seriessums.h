// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitwindow.h"
#include "models/domain/result.h"
#include "models/domain/usagereport.h"

#include <span>

namespace orchestris {

class Database;

/// What some series used in a span of whole quarters of an hour, by the stored sums alone. For
/// questions about few series; reports are UsageReport's business. Confined to the database's
/// thread.
[[nodiscard]] Result<UsageSums> seriesSums(Database &database, std::span<const Id> series,
                                           const TimeSpan &span);

} // namespace orchestris
