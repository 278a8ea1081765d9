// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/configurationloader.h"

#include "models/storage/aliasrepository.h"
#include "models/storage/database.h"
#include "models/storage/keyrepository.h"
#include "models/storage/limitrepository.h"
#include "models/storage/modelrepository.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/providerrepository.h"
#include "models/storage/rows.h"
#include "models/storage/settingsrepository.h"
#include "models/storage/userrepository.h"

namespace orchestris {

namespace {

template<typename T>
bool take(T &target, Result<T> result, std::optional<Error> &error)
{
    if (result)
        target = std::move(*result);
    else
        error = std::move(result.error());
    return !error;
}

/// The newest entry that says so; entries are many, and this one is usually among the last.
bool loadStop(Database &database, Configuration &configuration, std::optional<Error> &error)
{
    if (!configuration.settings.trafficStopped)
        return true;
    QList<std::pair<qint64, QString>> found;
    const bool taken =
        take(found,
             readRows(database,
                      QStringLiteral("SELECT at_us, actor FROM audit WHERE action = 'settings.set' "
                                     "AND subject = 'traffic_stopped' ORDER BY id DESC LIMIT 1"),
                      {},
                      [](const QSqlQuery &row) {
                          return std::pair(row.value(0).toLongLong(), row.value(1).toString());
                      }),
             error);
    if (!found.isEmpty())
        std::tie(configuration.trafficStoppedAtUs, configuration.trafficStoppedBy) = found.first();
    return taken;
}

bool loadRows(Database &database, Configuration &configuration, std::optional<Error> &error)
{
    const SystemClock clock; // only listings below: nothing is stamped
    const KeyHasher hasher;
    return take(configuration.version, database.configVersion(), error)
           && take(configuration.organizations, OrganizationRepository(database).list(), error)
           && take(configuration.users, UserRepository(database).list(), error)
           && take(configuration.keys, KeyRepository(database, hasher, clock).list(), error)
           && take(configuration.providers, ProviderRepository(database, clock).list(), error)
           && take(configuration.models, ModelRepository(database, clock).list(), error)
           && take(configuration.aliases, AliasRepository(database, clock).list(), error)
           && take(configuration.limits, LimitRepository(database, clock).list(), error)
           && take(configuration.settings, SettingsRepository(database).load(), error)
           && loadStop(database, configuration, error);
}

} // namespace

Result<Configuration> loadConfiguration(Database &database)
{
    // One read transaction: all rows are of the same moment as the version.
    if (auto begun = database.run(QStringLiteral("BEGIN")); !begun)
        return tl::unexpected(begun.error());
    Configuration configuration;
    std::optional<Error> error;
    loadRows(database, configuration, error);
    auto ended = database.run(QStringLiteral("COMMIT"));
    if (!ended && !error)
        error = ended.error();
    if (error)
        return tl::unexpected(*error);
    for (ApiKey &key : configuration.keys)
        key.lastUsedAtUs = 0;
    return configuration;
}

} // namespace orchestris
