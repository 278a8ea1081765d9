// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/auditentry.h"
#include "models/domain/snapshot.h"
#include "ui/place.h"

#include <optional>

namespace orchestris {

/// Where the thing is that an entry is about, as far as it is still there by that name; absent:
/// nowhere.
[[nodiscard]] std::optional<Place> auditPlace(const AuditEntry &entry, const Snapshot &snapshot);

} // namespace orchestris
