// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connectionreport.h"
#include "models/tables/tablerole.h"

#include <QString>

namespace orchestris::words {

/// A line for each step, in the language of the screen: what it does, or what came of it and in
/// what time.
[[nodiscard]] QString connectionStepText(ConnectionStep step, const ConnectionReport &report);
[[nodiscard]] Tone connectionStepTone(StepState state);

} // namespace orchestris::words
