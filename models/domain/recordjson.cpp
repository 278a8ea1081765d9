// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/recordjson.h"

#include "models/domain/requestid.h"

#include <QDateTime>
#include <QJsonArray>

namespace orchestris {

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QJsonValue orNull(const QString &name)
{
    return name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(name);
}

QJsonValue orNull(const QByteArray &bytes)
{
    return orNull(text(bytes));
}

QJsonValue positiveOrNull(qint64 value)
{
    return value <= 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

QJsonValue spanOrNull(qint64 us)
{
    return us < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(us);
}

QJsonValue timeOrNull(qint64 us)
{
    if (us == 0)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(us / 1000).toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue priceToJson(const std::optional<Price> &price)
{
    if (!price)
        return QJsonValue::Null;
    const Rates &rates = price->rates;
    return QJsonObject{
        {QStringLiteral("version"), price->id},
        {QStringLiteral("source"), price->source},
        {QStringLiteral("input_nanos_per_million"), rates.input},
        {QStringLiteral("cached_nanos_per_million"), rates.cachedInput.value_or(rates.input)},
        {QStringLiteral("output_nanos_per_million"), rates.output},
        {QStringLiteral("tiers"), qint64(price->tiers.size())},
    };
}

QJsonValue keyToJson(const RecordSurroundings &surroundings)
{
    if (!surroundings.key)
        return QJsonValue::Null;
    const ApiKey &key = *surroundings.key;
    return QJsonObject{
        {QStringLiteral("id"), key.id},
        {QStringLiteral("name"), key.name},
        {QStringLiteral("public_id"), key.publicId},
        {QStringLiteral("state"), keyStateName(effectiveState(key, surroundings.nowUs))},
        {QStringLiteral("models"), key.scope.everything
                                       ? QJsonValue(QJsonValue::Null)
                                       : QJsonValue(QJsonArray::fromStringList(key.scope.models))},
    };
}

} // namespace

RecordSurroundings surroundingsOf(const UsageRecord &record, const Snapshot &snapshot, qint64 nowUs)
{
    RecordSurroundings found;
    found.nowUs = nowUs;
    if (const Organization *organization = snapshot.organization(record.organizationId))
        found.organization = organization->name;
    if (const User *user = snapshot.user(record.userId))
        found.user = user->name;
    if (const ApiKey *key = snapshot.keyById(record.keyId))
        found.key = *key;
    const QString alias = text(record.alias);
    for (const ModelAlias &known : snapshot.configuration().aliases) {
        if (alias.isEmpty() || known.name != alias)
            continue;
        for (const AliasTarget &target : known.targets)
            found.aliasTargets.append(target.model);
    }
    if (record.priceVersion > 0) {
        for (const Model &model : snapshot.configuration().models) {
            if (model.price && model.price->id == record.priceVersion)
                found.price = model.price;
        }
    }
    return found;
}

QJsonObject recordToJson(const UsageRecord &record, const QString &organization,
                         const QString &user)
{
    return {
        {QStringLiteral("request_id"), text(formatRequestId(record.id))},
        {QStringLiteral("state"), text(requestStateName(record.state))},
        {QStringLiteral("started_at"), timeOrNull(record.startedAtUs)},
        {QStringLiteral("owner_kind"), orNull(ownerKindName(record.ownerKind))},
        {QStringLiteral("organization"), orNull(organization)},
        {QStringLiteral("user"), orNull(user)},
        {QStringLiteral("key_id"), positiveOrNull(record.keyId)},
        {QStringLiteral("key_name"), orNull(record.keyName)},
        {QStringLiteral("endpoint"), text(record.endpoint)},
        {QStringLiteral("requested_model"), orNull(record.requestedModel)},
        {QStringLiteral("alias"), orNull(record.alias)},
        {QStringLiteral("provider"), orNull(record.provider)},
        {QStringLiteral("upstream_model"), orNull(record.upstreamModel)},
        {QStringLiteral("streamed"), record.streamed},
        {QStringLiteral("status"), record.status},
        {QStringLiteral("error_code"), orNull(record.errorCode)},
        {QStringLiteral("error_origin"), orNull(errorOriginName(record.errorOrigin))},
        {QStringLiteral("finish_reason"), orNull(record.finishReason)},
        {QStringLiteral("input_tokens"), record.tokens.input},
        {QStringLiteral("cached_tokens"), record.tokens.cachedInput},
        {QStringLiteral("cache_write_tokens"), record.tokens.cacheWrite},
        {QStringLiteral("output_tokens"), record.tokens.output},
        {QStringLiteral("reasoning_tokens"), record.tokens.reasoning},
        {QStringLiteral("token_confidence"), text(confidenceName(record.tokenConfidence))},
        {QStringLiteral("cost_nanos"), record.costNanos},
        {QStringLiteral("price_version"), positiveOrNull(record.priceVersion)},
        {QStringLiteral("cost_confidence"), text(confidenceName(record.costConfidence))},
        {QStringLiteral("retry_cost_nanos"), record.retryCostNanos},
        {QStringLiteral("total_us"), record.totalUs},
        {QStringLiteral("first_token_us"), spanOrNull(record.firstTokenUs)},
        {QStringLiteral("upstream_us"), record.upstreamUs},
        {QStringLiteral("gateway_us"), record.gatewayUs},
        {QStringLiteral("attempts"), record.attempts},
        {QStringLiteral("prompt_bytes"), positiveOrNull(record.promptBytes)},
        {QStringLiteral("client_request_id"), orNull(record.clientRequestId)},
        {QStringLiteral("provider_request_id"), orNull(record.providerRequestId)},
        {QStringLiteral("client_program"), orNull(record.clientProgram)},
    };
}

QJsonObject attemptToJson(const Attempt &attempt)
{
    return {
        {QStringLiteral("provider"), orNull(attempt.provider)},
        {QStringLiteral("upstream_model"), orNull(attempt.upstreamModel)},
        {QStringLiteral("outcome"), orNull(attempt.outcome)},
        {QStringLiteral("status"), positiveOrNull(attempt.status)},
        {QStringLiteral("start_us"), attempt.startUs},
        {QStringLiteral("wait_us"), attempt.waitUs},
        {QStringLiteral("first_byte_us"), spanOrNull(attempt.firstByteUs)},
        {QStringLiteral("total_us"), attempt.totalUs},
        {QStringLiteral("provider_request_id"), orNull(attempt.providerRequestId)},
    };
}

QJsonObject admittedLimitToJson(const AdmittedLimit &limit)
{
    return {
        {QStringLiteral("limit_id"), limit.limitId},
        {QStringLiteral("metric"), limitMetricName(limit.metric)},
        {QStringLiteral("amount"), limit.amount},
        {QStringLiteral("used_before"), limit.usedBefore},
        {QStringLiteral("held_before"), limit.heldBefore},
        {QStringLiteral("held"), limit.held},
        {QStringLiteral("used"), limit.used},
        {QStringLiteral("refused"), limit.refused},
    };
}

QJsonObject traceToJson(const UsageRecord &record, const RecordSurroundings &surroundings)
{
    QJsonObject json = recordToJson(record, surroundings.organization, surroundings.user);
    QJsonArray attempts;
    for (const Attempt &attempt : record.trace)
        attempts.append(attemptToJson(attempt));
    QJsonArray limits;
    for (const AdmittedLimit &limit : record.limits)
        limits.append(admittedLimitToJson(limit));
    json.insert(QStringLiteral("key"), keyToJson(surroundings));
    json.insert(QStringLiteral("alias_targets"),
                QJsonArray::fromStringList(surroundings.aliasTargets));
    json.insert(QStringLiteral("price"), priceToJson(surroundings.price));
    json.insert(QStringLiteral("trace"), attempts);
    json.insert(QStringLiteral("limits"), limits);
    return json;
}

} // namespace orchestris
