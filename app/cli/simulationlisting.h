// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/ownerlisting.h"
#include "models/domain/limitsimulation.h"

namespace orchestris {

class Output;

/// Prints what a limit would have refused: the sum in a sentence, then by key, by window, and the
/// first requests.
void printSimulation(Output &output, const SimulationReport &report, const Limit &limit,
                     const SubjectNames &names, TimeSpan span);

} // namespace orchestris
