// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/owner.h"
#include "models/domain/result.h"

#include <QList>

#include <algorithm>
#include <utility>
#include <vector>

namespace orchestris {

class Database;

/// Whom a list of models is for, which decides what is said where there is none in it.
enum class ScopeHolder { Key, User, Organization };

/// The list as it is stored: no name twice, none beside "everything". InvalidArgument: it is empty
/// (disabling is what stops all use), or has names that are neither an alias nor a direct ID; the
/// message has those.
[[nodiscard]] Result<Scope> checkScope(Database &database, ScopeHolder holder, Scope scope);

/// Replaces the rows of one key, user or organization: `key_scope`, `user_models` or
/// `organization_models`. The scope has been checked.
[[nodiscard]] Result<void> storeScope(Database &database, ScopeHolder holder, Id id,
                                      const Scope &scope);

/// The rows of all keys, users or organizations, or of one (`id` not 0), by rising ID.
using ScopeRows = std::vector<std::pair<Id, QStringList>>;
[[nodiscard]] Result<ScopeRows> readScopes(Database &database, ScopeHolder holder, Id id = 0);

/// Gives `holders` their models; `scope` answers the place for one's.
template<typename T, typename Place>
void assignScopes(QList<T> &holders, ScopeRows &rows, Place scope)
{
    for (T &holder : holders) {
        const auto row =
            std::lower_bound(rows.begin(), rows.end(), holder.id,
                             [](const auto &candidate, Id id) { return candidate.first < id; });
        if (row != rows.end() && row->first == holder.id)
            scope(holder).models = std::move(row->second);
    }
}

} // namespace orchestris
