// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/demoload.h"

#include "models/domain/errorwords.h"
#include "models/domain/snapshot.h"
#include "models/storage/aliasrepository.h"
#include "models/storage/database.h"
#include "models/storage/keyrepository.h"
#include "models/storage/limitrepository.h"
#include "models/storage/modelrepository.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/providerrepository.h"
#include "models/storage/userrepository.h"

#include <QRandomGenerator>

namespace orchestris {

namespace {

/// Stands still.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(qint64 us)
        : m_us(us)
    {
    }
    [[nodiscard]] qint64 nowUs() const override { return m_us; }
    [[nodiscard]] qint64 steadyUs() const override { return m_us; }

private:
    qint64 m_us;
};

/// The audit's clock is turned back as long as this lives.
class BackDated
{
public:
    BackDated(Database &database, const Clock &clock)
        : m_database(database)
        , m_before(database.auditClock())
    {
        database.setAuthor(database.author(), &clock);
    }
    ~BackDated() { m_database.setAuthor(m_database.author(), &m_before); }
    BackDated(const BackDated &) = delete;
    BackDated &operator=(const BackDated &) = delete;

private:
    Database &m_database;
    const Clock &m_before;
};

Result<void> notFresh()
{
    return fail(ErrorCode::Conflict,
                Errors::tr("This database is in use already. Name an empty folder."));
}

/// Whether the database gave the number that was expected; passes an error of `made` on.
template<typename T>
Result<void> expect(const Result<T> &made, Id number)
{
    if (!made)
        return tl::unexpected(made.error());
    return made->id == number ? Result<void>() : notFresh();
}

/// Nothing is in it but what every new database has.
Result<void> checkFresh(Database &database)
{
    const auto count = database.value(QStringLiteral(
        "SELECT (SELECT count(*) FROM users) + (SELECT count(*) FROM api_keys) + (SELECT count(*) "
        "FROM limits) + (SELECT count(*) FROM aliases) + (SELECT count(*) FROM providers) - 1 + "
        "(SELECT count(*) FROM organizations) - 1 + EXISTS (SELECT 1 FROM usage)"));
    if (!count)
        return tl::unexpected(count.error());
    return count->toLongLong() == 0 ? Result<void>() : notFresh();
}

Result<void> storeOwners(Database &database, const Configuration &configuration)
{
    OrganizationRepository organizations(database);
    for (const Organization &organization : configuration.organizations) {
        // The first one is in every database.
        const bool isThere = organization.id == configuration.organizations.first().id;
        if (isThere) {
            if (auto renamed = organizations.rename(organization.id, organization.name); !renamed)
                return renamed;
            continue;
        }
        if (auto made = expect(organizations.add(organization.name), organization.id); !made)
            return made;
    }
    UserRepository users(database);
    for (const User &user : configuration.users) {
        if (auto made = expect(users.add(user.name, user.organizationId), user.id); !made)
            return made;
    }
    return {};
}

Result<void> storeModels(Database &database, const Configuration &configuration, const Clock &clock)
{
    ProviderRepository providers(database, clock);
    ModelRepository models(database, clock);
    for (const Provider &provider : configuration.providers) {
        if (provider.kind == ProviderKind::Sandbox)
            continue; // in every database, with its models
        if (auto made = expect(providers.add(provider), provider.id); !made)
            return made;
        for (const Model &model : configuration.models) {
            if (model.providerId != provider.id)
                continue;
            const bool isOwn = model.price && model.price->source == QStringLiteral("manual");
            const auto made = models.add(provider.id, model.name,
                                         isOwn ? std::optional(model.price->rates) : std::nullopt);
            if (auto checked = expect(made, model.id); !checked)
                return checked;
            if ((made->price ? made->price->id : 0) != (model.price ? model.price->id : 0))
                return expect(made, 0);
        }
    }
    AliasRepository aliases(database, clock);
    for (const ModelAlias &alias : configuration.aliases) {
        if (auto made = expect(aliases.set(alias.name, alias.targets), alias.id); !made)
            return made;
    }
    return {};
}

Result<void> storeKeys(Database &database, const KeyHasher &hasher,
                       const Configuration &configuration, const Clock &clock)
{
    KeyRepository keys(database, hasher, clock);
    const auto nameOf = [](const auto &rows, Id id) {
        for (const auto &row : rows) {
            if (row.id == id)
                return row.name;
        }
        return QString();
    };
    for (const ApiKey &key : configuration.keys) {
        KeyRequest request;
        request.name = key.name;
        request.ownerKind = key.ownerKind;
        request.organizationName = nameOf(configuration.organizations, key.organizationId);
        request.userName = nameOf(configuration.users, key.userId);
        request.scope = key.scope;
        request.expiresAtUs = key.expiresAtUs;
        request.note = key.note;
        request.tags = key.tags;
        request.endpoints = key.endpoints;
        request.addresses = key.addresses;
        request.loopGuard = key.loopGuard;
        const auto issued =
            keys.issue(request, *QRandomGenerator::system()).map([](const IssuedKey &made) {
                return made.key;
            });
        if (auto made = expect(issued, key.id); !made)
            return made;
    }
    return {};
}

} // namespace

Result<void> storeConfiguration(Database &database, const KeyHasher &hasher,
                                const Configuration &configuration, qint64 madeAtUs)
{
    const FixedClock clock(madeAtUs);
    const BackDated backDated(database, clock);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto fresh = checkFresh(database); !fresh)
        return fresh;
    if (auto stored = storeOwners(database, configuration); !stored)
        return stored;
    if (auto stored = storeModels(database, configuration, clock); !stored)
        return stored;
    if (auto stored = storeKeys(database, hasher, configuration, clock); !stored)
        return stored;
    return transaction->commit();
}

Result<void> storeLimits(Database &database, const Configuration &configuration, const Clock &clock)
{
    LimitRepository limits(database, clock);
    for (const Limit &limit : configuration.limits) {
        if (auto made = expect(limits.set(limit), limit.id); !made)
            return made;
    }
    return {};
}

} // namespace orchestris
