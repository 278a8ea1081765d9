// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/admission/demand.h"
#include "gateway/admission/habits.h"
#include "gateway/api/modelrequest.h"
#include "models/domain/snapshot.h"

namespace orchestris {

/// What a request may use wherever it goes: of several targets the dearest in each part.
[[nodiscard]] Demand demandOf(const ModelRequest &request,
                              const std::vector<Snapshot::TargetEntry> &targets,
                              const Habits::Habit &habit, const Settings &settings);

/// What the input of a finished request cost, for `Habits::learn`.
[[nodiscard]] Nanos inputCostOf(const TokenCounts &tokens, const std::optional<Price> &price);

} // namespace orchestris
