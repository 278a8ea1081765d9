// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"

#include <QStringList>

namespace orchestris {

/// What a key may call to get text, and what it may not.
struct CallableNames {
    QStringList names;   ///< aliases first, then direct IDs
    QStringList missing; ///< for people: each with why
};

/// Of a key that is in the snapshot; nothing of any other.
[[nodiscard]] CallableNames callableNames(const Snapshot &snapshot, Id key);

/// The keys that may be used now, by name.
[[nodiscard]] QList<const ApiKey *> usableKeys(const Snapshot &snapshot, qint64 nowUs);

} // namespace orchestris
