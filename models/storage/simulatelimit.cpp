// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/simulatelimit.h"

namespace orchestris {

Result<SimulationReport> simulateLimit(Database &, const Limit &limit, qint64, qint64,
                                       const SimulationProgress &)
{
    return LimitSimulation(limit).report();
}

} // namespace orchestris
