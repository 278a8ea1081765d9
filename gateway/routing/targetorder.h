// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"

namespace orchestris {

/// The order in which a request should try an alias's targets: by priority, and among equal ones by
/// chance in proportion to their weights. `session` decides the chance: the same session gets the
/// same order from every worker, process and start (weighted rendezvous hashing), so that a
/// provider's prompt cache is hit; a target added or lost moves only its share of the sessions.
[[nodiscard]] std::vector<const Snapshot::ModelEntry *>
targetOrder(const std::vector<Snapshot::TargetEntry> &targets, QByteArrayView session);

} // namespace orchestris
