// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/provider.h"
#include "models/domain/result.h"

namespace orchestris {

class Database;

/// Providers. Every change is a row of the audit, in the same transaction. Confined to the
/// database's thread.
class ProviderRepository
{
public:
    ProviderRepository(Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Id and time of making are given here; base URL and traits are checked and normalised.
    [[nodiscard]] Result<Provider> add(const Provider &provider);
    /// Everything but id and time of making; a sandbox stays one, and nothing else becomes one. A
    /// new name is carried over to the direct IDs in aliases, lists of models and limits.
    [[nodiscard]] Result<Provider> update(const Provider &provider);
    /// Removes its models too. Aliases and scopes keep their names: a target without a model is
    /// skipped, and works again once a provider and a model of that name are back.
    [[nodiscard]] Result<void> remove(Id provider);
    [[nodiscard]] Result<QList<Provider>> list();                   ///< oldest first
    [[nodiscard]] Result<Provider> findByName(const QString &name); ///< any case; NotFound
    [[nodiscard]] Result<Provider> find(Id provider);

private:
    /// To all that names models by direct IDs.
    [[nodiscard]] Result<void> carryName(const QString &before, const QString &after);
    [[nodiscard]] Result<Provider> checked(Provider provider) const;
    [[nodiscard]] Result<QList<Provider>> select(const QString &where,
                                                 const QVariantList &bindings);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace orchestris
