// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"

namespace orchestris {

enum class ModelRefusal {
    Unknown,    ///< neither an alias nor a direct ID
    NotAllowed, ///< it exists, but not for this key
    NoTarget,   ///< an alias none of whose targets exists (any more)
};

/// Where a requested name leads.
struct Resolution {
    const Snapshot::AliasEntry *alias = nullptr; ///< null for a direct ID
    std::vector<Snapshot::TargetEntry> targets;  ///< at least one, by priority
};

/// Finds the targets of `name` for a key. Names compare byte for byte: no other case, no blanks
/// around, no percent-encoding leads to a model, so none leads round a scope.
[[nodiscard]] tl::expected<Resolution, ModelRefusal>
resolveModel(const Snapshot &snapshot, const Snapshot::KeyEntry &key, std::string_view name);

/// A name that a key may call, as `/models` lists it.
struct CallableModel {
    QByteArray id;
    QByteArray ownedBy; ///< the provider's name, or "orchestris" for an alias
    qint64 createdAtUs = 0;
};

/// Exactly the names for which `resolveModel` gives targets, aliases first, each part sorted.
[[nodiscard]] std::vector<CallableModel> callableModels(const Snapshot &snapshot,
                                                        const Snapshot::KeyEntry &key);

} // namespace orchestris
