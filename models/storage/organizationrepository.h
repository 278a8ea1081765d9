// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/owner.h"
#include "models/domain/result.h"

#include <QList>
#include <QVariant>

#include <functional>

namespace orchestris {

class Database;

/// Organizations. Names compare without regard to case. Every change is a row of the audit, in the
/// same transaction. Confined to the database's thread.
class OrganizationRepository
{
public:
    explicit OrganizationRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Organization>> list();         ///< in the order they were made
    [[nodiscard]] Result<Organization> find(Id organization); ///< NotFound
    [[nodiscard]] Result<Organization> findByName(const QString &name); ///< NotFound
    /// The first one: keys and users that name none belong to it.
    [[nodiscard]] Result<Organization> defaultOrganization();

    [[nodiscard]] Result<Organization> add(const QString &name); ///< AlreadyExists
    [[nodiscard]] Result<void> rename(Id organization, const QString &name);
    /// `endsRunning` is for disabling: what runs with its keys is ended too. Once said, it holds
    /// until enabled again.
    [[nodiscard]] Result<void> setEnabled(Id organization, bool enabled, bool endsRunning = false);
    /// The models that its keys may call at most. InvalidArgument: names that do not exist, or
    /// none.
    [[nodiscard]] Result<void> setModels(Id organization, const Scope &models);
    [[nodiscard]] Result<void> setLoopGuard(Id organization, LoopGuardAction action);

private:
    [[nodiscard]] Result<QList<Organization>> select(const QString &where,
                                                     const QVariantList &bindings);
    /// The name as it is stored, if no other organization has it.
    [[nodiscard]] Result<QString> freeName(const QString &name, Id except);
    /// Stores what `edit` makes of it, and notes it as `action`. Nothing happens where nothing
    /// changes.
    [[nodiscard]] Result<void>
    change(Id id, const QString &action,
           const std::function<Result<void>(Organization &organization)> &edit);

    Database &m_database;
};

} // namespace orchestris
