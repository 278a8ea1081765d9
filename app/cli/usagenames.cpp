// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/nearmisses.h"
#include "app/cli/usagequestion.h"
#include "models/storage/aliasrepository.h"
#include "models/storage/keyrepository.h"
#include "models/storage/modelrepository.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/providerrepository.h"
#include "models/storage/storage.h"
#include "models/storage/usagereports.h"
#include "models/storage/userrepository.h"

namespace orchestris {

namespace {

/// What can be said of a dimension, and what it stands for in the sums.
struct Names {
    QHash<QString, QByteArray> values; ///< by the name in one case where that does not matter
    QStringList shown;
    bool anyCase = false;

    void add(const QString &name, const QByteArray &value)
    {
        values.insert(anyCase ? name.toCaseFolded() : name, value);
        shown.append(name);
    }
    void addOnce(const QString &name)
    {
        if (!name.isEmpty() && !values.contains(name))
            add(name, name.toUtf8());
    }
    [[nodiscard]] std::optional<QByteArray> find(const QString &name) const
    {
        const auto found = values.constFind(anyCase ? name.toCaseFolded() : name);
        return found == values.constEnd() ? std::nullopt : std::optional(*found);
    }
};

void addNone(Names &names, const QByteArray &value)
{
    const QString none = QStringLiteral("none");
    if (!names.values.contains(none)) // nor if something is called that
        names.values.insert(none, value);
}

template<typename T>
Result<Names> namesOf(const Result<QList<T>> &rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    Names names;
    names.anyCase = true;
    for (const T &row : *rows)
        names.add(row.name, QByteArray::number(row.id));
    return names;
}

Result<Names> keyNames(StorageContext &context)
{
    const auto keys = KeyRepository(context.db, context.hasher, context.clock).list();
    auto names = namesOf(keys);
    if (!names)
        return names;
    for (const ApiKey &key : *keys) // not shown as a near miss: nobody means it by typing another
        names->values.insert(key.publicId.toCaseFolded(), QByteArray::number(key.id));
    return names;
}

/// What is configured, so that there is an answer where nothing was used yet.
Result<QStringList> configured(StorageContext &context, UsageDimension dimension)
{
    QStringList names;
    if (dimension == UsageDimension::Alias) {
        const auto aliases = AliasRepository(context.db, context.clock).list();
        if (!aliases)
            return tl::unexpected(aliases.error());
        for (const ModelAlias &alias : *aliases)
            names.append(alias.name);
    }
    if (dimension == UsageDimension::Model || dimension == UsageDimension::Provider) {
        const auto providers = ProviderRepository(context.db, context.clock).list();
        const auto models = ModelRepository(context.db, context.clock).list();
        if (!providers || !models)
            return tl::unexpected(providers ? models.error() : providers.error());
        QHash<Id, QString> byId;
        for (const Provider &provider : *providers)
            byId.insert(provider.id, provider.name);
        if (dimension == UsageDimension::Provider)
            return byId.values();
        for (const Model &model : *models)
            names.append(byId.value(model.providerId) + u'/' + model.name);
    }
    if (dimension == UsageDimension::Endpoint)
        names = {QStringLiteral("chat/completions"), QStringLiteral("responses"),
                 QStringLiteral("embeddings")};
    return names;
}

/// What is configured or was ever used.
Result<Names> usedNames(StorageContext &context, UsageDimension dimension)
{
    const auto there = configured(context, dimension);
    if (!there)
        return tl::unexpected(there.error());
    UsageQuery query;
    query.groupBy = dimension;
    const auto used = usageReport(context.db, query, context.clock.nowUs());
    if (!used)
        return tl::unexpected(used.error());
    Names names;
    for (const QString &name : *there)
        names.addOnce(name);
    for (const UsageGroup &group : used->groups)
        names.addOnce(QString::fromUtf8(group.value));
    addNone(names, {});
    return names;
}

Result<Names> namesFor(StorageContext &context, UsageDimension dimension)
{
    Names names;
    switch (dimension) {
    case UsageDimension::OwnerKind:
        for (const char *kind : {"organization", "user", "none"})
            names.addOnce(QString::fromLatin1(kind));
        return names;
    case UsageDimension::Status:
        for (int i = 1; i < StatusClasses; ++i)
            names.addOnce(QString::fromLatin1(statusClassName(static_cast<StatusClass>(i))));
        return names;
    case UsageDimension::Organization:
        return namesOf(OrganizationRepository(context.db).list());
    case UsageDimension::User:
    case UsageDimension::Key: {
        auto found = dimension == UsageDimension::Key ? keyNames(context)
                                                      : namesOf(UserRepository(context.db).list());
        if (found)
            addNone(*found, "0");
        return found;
    }
    case UsageDimension::Alias:
    case UsageDimension::Model:
    case UsageDimension::Provider:
    case UsageDimension::Endpoint:
    case UsageDimension::Program:
        break;
    }
    return usedNames(context, dimension);
}

/// Where those that there are can be seen.
QString whereToLook(UsageDimension dimension, const Names &names)
{
    switch (dimension) {
    case UsageDimension::OwnerKind:
    case UsageDimension::Status:
    case UsageDimension::Endpoint:
        return QStringLiteral(" There are: %1.").arg(names.shown.join(QStringLiteral(", ")));
    case UsageDimension::Alias:
        return QStringLiteral(" \"orchestrisd aliases list\" shows those there are.");
    case UsageDimension::Program:
        return QStringLiteral(
            " \"orchestrisd usage top --group-by program\" shows those there were.");
    case UsageDimension::Organization:
    case UsageDimension::User:
    case UsageDimension::Key:
    case UsageDimension::Model:
    case UsageDimension::Provider:
        break;
    }
    return QStringLiteral(" \"orchestrisd %1s list\" shows those there are.")
        .arg(QString::fromLatin1(usageDimensionName(dimension)));
}

} // namespace

Result<UsageQuery> makeUsageQuery(StorageContext &context, const UsageWish &wish)
{
    UsageQuery query;
    query.timeZone = wish.zone;
    query.latency = true;
    query.sinceUs = wish.spanUs > 0 ? context.clock.nowUs() - wish.spanUs : wish.fromUs;
    query.untilUs = wish.toUs > 0 ? wish.toUs : context.clock.nowUs();
    for (size_t i = 0; i < wish.filters.size(); ++i) {
        if (wish.filters[i].isEmpty())
            continue;
        const auto dimension = static_cast<UsageDimension>(i);
        const auto names = namesFor(context, dimension);
        if (!names)
            return tl::unexpected(names.error());
        UsageCondition condition{dimension, {}};
        for (const QString &name : wish.filters[i]) {
            const auto value = names->find(name);
            if (!value)
                return fail(
                    ErrorCode::NotFound,
                    QStringLiteral("There is no %1 \"%2\".%3")
                        .arg(QString::fromLatin1(usageDimensionName(dimension)), name.left(100),
                             didYouMean(name, names->shown, whereToLook(dimension, *names))));
            condition.values.append(*value);
        }
        query.conditions.append(condition);
    }
    return query;
}

} // namespace orchestris
