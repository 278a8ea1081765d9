// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"

namespace orchestris::filters {

/// The ID that the filter asks for, of whatever kind; empty: none.
[[nodiscard]] QByteArray idOf(const UsageFilter &filter);

} // namespace orchestris::filters
