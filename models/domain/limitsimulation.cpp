// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limitsimulation.h"

namespace orchestris {

LimitSimulation::LimitSimulation(Limit limit)
    : m_limit(std::move(limit))
{
}

void LimitSimulation::add(const UsageRecord &) {}

SimulationReport LimitSimulation::report() const
{
    return {};
}

} // namespace orchestris
