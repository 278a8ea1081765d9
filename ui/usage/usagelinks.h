// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"

namespace orchestris {

/// Which requests a report sums up: the same span and conditions.
[[nodiscard]] UsageFilter requestFilterOf(const UsageQuery &query);

} // namespace orchestris
