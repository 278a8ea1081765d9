// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitsimulation.h"

#include <functional>

namespace orchestris {

class Database;

/// Says how far it is (0 … 1); false ends the work with Cancelled.
using SimulationProgress = std::function<bool(double)>;

/// "Had this limit stood": reads stored usage from `sinceUs` to `untilUs` in the order in which the
/// requests began. Works on a read-only connection, in the database's thread; takes about a second
/// for a million rows.
[[nodiscard]] Result<SimulationReport> simulateLimit(Database &database, const Limit &limit,
                                                     qint64 sinceUs, qint64 untilUs,
                                                     const SimulationProgress &progress = {});

} // namespace orchestris
