// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/provider.h"
#include "models/domain/result.h"

#include <QVariant>

#include <optional>

namespace orchestris {

class Database;

/// Aliases and their targets. Every change is a row of the audit, in the same transaction. Confined
/// to the database's thread.
class AliasRepository
{
public:
    AliasRepository(Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Makes the alias or replaces its targets. NotFound names a direct ID that no model has;
    /// InvalidArgument if there is none, one comes twice, or a priority or weight is out of range
    /// (0 … 1,000; 0 … 1,000,000).
    [[nodiscard]] Result<ModelAlias> set(const QString &name, const QList<AliasTarget> &targets);
    /// The same; the order given is the priority.
    [[nodiscard]] Result<ModelAlias> set(const QString &name, const QStringList &directIds);
    /// Lists of models and limits that name it follow. AlreadyExists, NotFound.
    [[nodiscard]] Result<void> rename(const QString &before, const QString &after);
    [[nodiscard]] Result<QList<ModelAlias>> list();         ///< by name
    [[nodiscard]] Result<void> remove(const QString &name); ///< NotFound

private:
    [[nodiscard]] Result<std::optional<ModelAlias>> find(const QString &name);
    [[nodiscard]] Result<QList<ModelAlias>> select(const QString &where,
                                                   const QVariantList &bindings);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace orchestris
