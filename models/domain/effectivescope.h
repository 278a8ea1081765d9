// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"

namespace orchestris {

/// What stands between a key and a name. Several can.
enum class ScopeObstacle : quint16 {
    Key = 1,               ///< the key's own list lacks it
    User = 2,              ///< its user may not see it
    Organization = 4,      ///< its organization does not allow it
    Missing = 8,           ///< it is listed, but there is no such alias or model
    ProviderDisabled = 16, ///< a model, or every target of an alias, is at a disabled provider
    NoTarget = 32,         ///< an alias none of whose targets exists
    NoEndpoint = 64, ///< nothing that the key may be used for is offered there, nor by translation
};
Q_DECLARE_FLAGS(ScopeObstacles, ScopeObstacle)
Q_DECLARE_OPERATORS_FOR_FLAGS(ScopeObstacles)

/// An alias or a direct ID, and whether it can be called.
struct ScopedName {
    enum class Kind : quint8 { Alias, Model, Unknown };
    QString name;
    Kind kind = Kind::Unknown;
    ScopeObstacles obstacles; ///< none: it can be called
    KeyEndpoints endpoints;   ///< what it can be called for, of what the key may be used for
    QStringList targets;      ///< of an alias: the direct IDs that there are, in their order

    [[nodiscard]] bool isAllowed() const { return !obstacles; }
    bool operator==(const ScopedName &) const = default;
};

/// For whom to find out: a key, or one that is to be.
struct ScopeQuestion {
    Scope scope;
    KeyEndpoints endpoints = AllKeyEndpoints;
    const User *user = nullptr; ///< absent: an organization's key
    const Organization *organization = nullptr;
};
[[nodiscard]] ScopeQuestion scopeQuestionOf(const ApiKey &key, const Snapshot &snapshot);

/// Every alias, then every direct ID (also at disabled providers), then the names in the key's own
/// list that are neither; each by name. The rule for lists is `scopeAllows`. Whether the key and
/// its owners are switched on is another matter. A pure function.
[[nodiscard]] QList<ScopedName> effectiveScope(const Snapshot &snapshot,
                                               const ScopeQuestion &question);
[[nodiscard]] int countAllowed(const QList<ScopedName> &names);

/// What a provider can be asked for by clients of the gateway, which translates chat completions
/// and responses into each other and into messages, but not embeddings.
[[nodiscard]] KeyEndpoints clientEndpoints(ProviderEndpoints offered);

} // namespace orchestris
