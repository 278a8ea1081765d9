// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"

namespace orchestris {

/// Whether the record is one that the filter asks for, wherever its listing has come to
/// (`beforeId` and `limit` do not matter). Of `anyId` the attempts' IDs are compared only where the
/// record has its trace.
[[nodiscard]] bool fitsFilter(const UsageRecord &record, const UsageFilter &filter);

/// Whether the filter asks for all there is.
[[nodiscard]] bool wantsEverything(const UsageFilter &filter);

} // namespace orchestris
