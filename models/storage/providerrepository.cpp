// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/providerrepository.h"

#include "models/domain/errorwords.h"
#include "models/domain/providertraits.h"
#include "models/storage/auditrepository.h"
#include "models/storage/auditvalues.h"
#include "models/storage/rows.h"

namespace orchestris {

namespace {

Provider makeProvider(const QSqlQuery &row)
{
    Provider provider;
    provider.id = row.value(0).toLongLong();
    provider.name = row.value(1).toString();
    provider.kind = static_cast<ProviderKind>(row.value(2).toInt());
    provider.baseUrl = row.value(3).toString();
    provider.credential =
        parseCredentialReference(row.value(4).toString()).value_or(CredentialReference{});
    provider.enabled = row.value(5).toBool();
    provider.createdAtUs = row.value(6).toLongLong();
    ProviderTraits &traits = provider.traits;
    traits.endpoints = ProviderEndpoints::fromInt(row.value(7).toInt());
    traits.takesIncludeUsage = row.value(8).toBool();
    traits.maximumOutput = static_cast<MaximumOutputField>(row.value(9).toInt());
    traits.reasoning = static_cast<ReasoningField>(row.value(10).toInt());
    traits.apiVersion = row.value(11).toString();
    traits.extraHeaders = row.value(12).toString().split(u'\n', Qt::SkipEmptyParts);
    return provider;
}

/// Not null: that would be stored as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// The values of all columns that an administrator changes, in the order of the statements below.
QVariantList changeable(const Provider &provider)
{
    const ProviderTraits &traits = provider.traits;
    return {provider.name,
            int(provider.kind),
            notNull(provider.baseUrl),
            formatCredentialReference(provider.credential),
            int(provider.enabled),
            traits.endpoints.toInt(),
            int(traits.takesIncludeUsage),
            int(traits.maximumOutput),
            int(traits.reasoning),
            notNull(traits.apiVersion),
            notNull(traits.extraHeaders.join(u'\n'))};
}

tl::unexpected<Error> notFound()
{
    return fail(ErrorCode::NotFound, Errors::tr("That provider does not exist."));
}

} // namespace

Result<QList<Provider>> ProviderRepository::select(const QString &where,
                                                   const QVariantList &bindings)
{
    return readRows(m_database,
                    QStringLiteral("SELECT id, name, kind, base_url, credential, enabled, "
                                   "created_at_us, endpoints, takes_include_usage, "
                                   "maximum_output, reasoning, api_version, extra_headers "
                                   "FROM providers ")
                        + where + QStringLiteral(" ORDER BY id"),
                    bindings, makeProvider);
}

Result<QList<Provider>> ProviderRepository::list()
{
    return select({}, {});
}

Result<Provider> ProviderRepository::find(Id provider)
{
    auto found = select(QStringLiteral("WHERE id = ?"), {provider});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return notFound();
    return found->first();
}

Result<Provider> ProviderRepository::findByName(const QString &name)
{
    auto found = select(QStringLiteral("WHERE name = ?"), {name.trimmed()});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound,
                    Errors::tr("There is no provider \"%1\".").arg(name.trimmed().left(100)));
    return found->first();
}

Result<Provider> ProviderRepository::checked(Provider provider) const
{
    if (auto name = checkProviderName(provider.name); !name)
        return tl::unexpected(name.error());
    if (provider.kind == ProviderKind::Sandbox) {
        provider.baseUrl.clear();
        provider.credential = {};
        provider.traits = {};
        return provider;
    }
    auto url = normalizeBaseUrl(provider.baseUrl);
    if (!url)
        return tl::unexpected(url.error());
    provider.baseUrl = *url;
    auto traits = normalizeTraits(provider.kind, provider.traits);
    if (!traits)
        return tl::unexpected(traits.error());
    provider.traits = *traits;
    return provider;
}

Result<Provider> ProviderRepository::add(const Provider &given)
{
    auto provider = checked(given);
    if (!provider)
        return provider;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto other = findByName(provider->name); other)
        return fail(ErrorCode::AlreadyExists,
                    Errors::tr("There is already a provider \"%1\".").arg(other->name));
    provider->createdAtUs = m_clock.nowUs();
    auto inserted = m_database.run(
        QStringLiteral("INSERT INTO providers (name, kind, base_url, credential, enabled, "
                       "endpoints, takes_include_usage, maximum_output, reasoning, api_version, "
                       "extra_headers, created_at_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        changeable(*provider) + QVariantList{provider->createdAtUs});
    if (!inserted)
        return tl::unexpected(inserted.error());
    provider->id = inserted->lastInsertId().toLongLong();
    if (auto noted =
            AuditRepository(m_database)
                .append(QStringLiteral("provider.add"), provider->name, {}, auditValues(*provider));
        !noted)
        return tl::unexpected(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return provider;
}

Result<Provider> ProviderRepository::update(const Provider &given)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto old = find(given.id);
    if (!old)
        return old;
    Provider wanted = given;
    if (old->kind == ProviderKind::Sandbox || given.kind == ProviderKind::Sandbox)
        wanted.kind = old->kind;
    wanted.createdAtUs = old->createdAtUs;
    auto provider = checked(wanted);
    if (!provider)
        return provider;
    if (auto other = findByName(provider->name); other && other->id != provider->id)
        return fail(ErrorCode::AlreadyExists,
                    Errors::tr("There is already a provider \"%1\".").arg(other->name));
    if (changeable(*provider) == changeable(*old))
        return provider;
    auto updated = m_database.run(
        QStringLiteral("UPDATE providers SET name = ?, kind = ?, base_url = ?, credential = ?, "
                       "enabled = ?, endpoints = ?, takes_include_usage = ?, maximum_output = ?, "
                       "reasoning = ?, api_version = ?, extra_headers = ? WHERE id = ?"),
        changeable(*provider) + QVariantList{provider->id});
    if (!updated)
        return tl::unexpected(updated.error());
    if (auto carried = carryName(old->name, provider->name); !carried)
        return tl::unexpected(carried.error());
    if (auto noted = AuditRepository(m_database)
                         .append(QStringLiteral("provider.set"), old->name, auditValues(*old),
                                 auditValues(*provider));
        !noted)
        return tl::unexpected(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return provider;
}

Result<void> ProviderRepository::carryName(const QString &before, const QString &after)
{
    if (before == after)
        return {};
    const QString from = before + u'/';
    for (const QString &table : {QStringLiteral("alias_targets"), QStringLiteral("key_scope"),
                                 QStringLiteral("user_models"),
                                 QStringLiteral("organization_models"), QStringLiteral("limits")}) {
        auto renamed =
            m_database.run(QStringLiteral("UPDATE OR REPLACE %1 SET model = ? || substr(model, ?) "
                                          "WHERE substr(model, 1, ?) = ?")
                               .arg(table),
                           {QString(after + u'/'), from.size() + 1, from.size(), from});
        if (!renamed)
            return tl::unexpected(renamed.error());
    }
    return {};
}

Result<void> ProviderRepository::remove(Id id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto provider = find(id);
    if (!provider)
        return tl::unexpected(provider.error());
    auto removed = m_database.run(QStringLiteral("DELETE FROM providers WHERE id = ?"), {id});
    if (!removed)
        return tl::unexpected(removed.error());
    if (auto noted = AuditRepository(m_database)
                         .append(QStringLiteral("provider.remove"), provider->name,
                                 auditValues(*provider), {});
        !noted)
        return noted;
    return transaction->commit();
}

} // namespace orchestris
