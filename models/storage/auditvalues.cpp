// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/auditvalues.h"

#include "models/domain/providertraits.h"

#include <QDateTime>
#include <QJsonArray>

namespace orchestris {

namespace {

QJsonValue modelsOf(const Scope &scope)
{
    if (scope.everything)
        return QStringLiteral("everything");
    return QJsonArray::fromStringList(scope.models);
}

/// Seconds and their fraction as far as there is one; empty for 0.
QString timeOf(qint64 us)
{
    if (us == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(us / 1000, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue dollarsOf(const std::optional<Nanos> &rate)
{
    return rate ? QJsonValue(formatDollarsExact(*rate)) : QJsonValue();
}

QJsonObject valuesOf(const Rates &rates)
{
    return {{QStringLiteral("input"), formatDollarsExact(rates.input)},
            {QStringLiteral("cached_input"), dollarsOf(rates.cachedInput)},
            {QStringLiteral("cache_write"), dollarsOf(rates.cacheWrite)},
            {QStringLiteral("output"), formatDollarsExact(rates.output)}};
}

QJsonValue valuesOf(const std::optional<Price> &price)
{
    if (!price)
        return {};
    QJsonObject values = valuesOf(price->rates);
    values.insert(QStringLiteral("source"), price->source);
    QJsonArray tiers;
    for (const PriceTier &tier : price->tiers) {
        QJsonObject one = valuesOf(tier.rates);
        one.insert(QStringLiteral("above_input"), tier.aboveInput);
        tiers.append(one);
    }
    if (!tiers.isEmpty())
        values.insert(QStringLiteral("tiers"), tiers);
    return values;
}

} // namespace

QJsonObject auditValues(const Organization &organization)
{
    return {{QStringLiteral("name"), organization.name},
            {QStringLiteral("enabled"), organization.enabled},
            {QStringLiteral("ends_running"), organization.endsRunning},
            {QStringLiteral("models"), modelsOf(organization.models)},
            {QStringLiteral("loop_guard"), loopGuardActionName(organization.loopGuard)}};
}

QJsonObject auditValues(const User &user, const QString &organization)
{
    return {{QStringLiteral("name"), user.name},
            {QStringLiteral("organization"), organization},
            {QStringLiteral("enabled"), user.enabled},
            {QStringLiteral("ends_running"), user.endsRunning},
            {QStringLiteral("models"), modelsOf(user.models)}};
}

QJsonObject auditValues(const ApiKey &key, const QString &organization, const QString &user)
{
    return {
        {QStringLiteral("name"), key.name},
        {QStringLiteral("public_id"), key.publicId},
        {QStringLiteral("organization"), organization},
        {QStringLiteral("user"), user},
        {QStringLiteral("models"), modelsOf(key.scope)},
        {QStringLiteral("state"), keyStateName(key.state)},
        {QStringLiteral("ends_running"), key.endsRunning},
        {QStringLiteral("expires_at"), timeOf(key.expiresAtUs)},
        {QStringLiteral("note"), key.note},
        {QStringLiteral("tags"), QJsonArray::fromStringList(key.tags)},
        {QStringLiteral("endpoints"), QJsonArray::fromStringList(keyEndpointNames(key.endpoints))},
        {QStringLiteral("addresses"), QJsonArray::fromStringList(key.addresses)},
        {QStringLiteral("loop_guard"),
         key.loopGuard ? loopGuardActionName(*key.loopGuard) : QStringLiteral("organization")},
        {QStringLiteral("retired_public_id"), key.retired ? key.retired->publicId : QString()},
        {QStringLiteral("retired_until"), key.retired ? timeOf(key.retired->untilUs) : QString()}};
}

QJsonObject auditValues(const Provider &provider)
{
    const ProviderTraits &traits = provider.traits;
    return {
        {QStringLiteral("name"), provider.name},
        {QStringLiteral("kind"), providerKindName(provider.kind)},
        {QStringLiteral("base_url"), provider.baseUrl},
        {QStringLiteral("credential"), formatCredentialReference(provider.credential)},
        {QStringLiteral("enabled"), provider.enabled},
        {QStringLiteral("endpoints"), formatEndpoints(traits.endpoints)},
        {QStringLiteral("takes_include_usage"), traits.takesIncludeUsage},
        {QStringLiteral("maximum_output"), maximumOutputFieldName(traits.maximumOutput)},
        {QStringLiteral("reasoning"), reasoningFieldName(traits.reasoning)},
        {QStringLiteral("api_version"), traits.apiVersion},
        {QStringLiteral("extra_headers"), QJsonArray::fromStringList(traits.extraHeaders)},
    };
}

QJsonObject auditValues(const Model &model)
{
    return {{QStringLiteral("price"), valuesOf(model.price)},
            {QStringLiteral("max_output"), model.maximumOutput},
            {QStringLiteral("context_tokens"), model.contextTokens}};
}

QJsonObject auditValues(const ModelAlias &alias)
{
    QJsonArray targets;
    for (const AliasTarget &target : alias.targets)
        targets.append(QJsonObject{{QStringLiteral("model"), target.model},
                                   {QStringLiteral("priority"), target.priority},
                                   {QStringLiteral("weight"), target.weight}});
    return {{QStringLiteral("targets"), targets}};
}

} // namespace orchestris
