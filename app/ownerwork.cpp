// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ownerwork.h"

#include "models/storage/database.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/userrepository.h"

namespace orchestris {

namespace {

Result<Id> makeOwner(Database &database, const OwnerChange &change)
{
    const QString name = change.name.value_or(QString());
    if (change.kind == OwnerKind::User)
        return UserRepository(database).add(name, change.organizationId).map([](const User &user) {
            return user.id;
        });
    return OrganizationRepository(database).add(name).map(
        [](const Organization &organization) { return organization.id; });
}

/// What organizations and users have in common.
template<typename Repository>
Result<void> applyTo(Repository repository, Id id, const OwnerChange &change)
{
    Result<void> done;
    if (change.name && change.id != 0)
        done = repository.rename(id, *change.name);
    if (done && change.models)
        done = repository.setModels(id, *change.models);
    if (done && change.enabled)
        done = repository.setEnabled(id, *change.enabled, change.endsRunning);
    return done;
}

} // namespace

Result<Id> storeOwnerChange(Database &database, const OwnerChange &change)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<Id> id = change.id == 0 ? makeOwner(database, change) : Result<Id>(change.id);
    if (!id)
        return id;
    Result<void> done = change.kind == OwnerKind::User
                            ? applyTo(UserRepository(database), *id, change)
                            : applyTo(OrganizationRepository(database), *id, change);
    if (done && change.loopGuard && change.kind == OwnerKind::Organization)
        done = OrganizationRepository(database).setLoopGuard(*id, *change.loopGuard);
    if (done)
        done = transaction->commit();
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

} // namespace orchestris
