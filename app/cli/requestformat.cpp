// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/requestformat.h"

#include "app/cli/output.h"
#include "models/domain/requestid.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/storage.h"
#include "models/storage/userrepository.h"

namespace orchestris {

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QJsonValue orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text(bytes));
}

template<typename T>
QHash<Id, QString> namesById(const QList<T> &rows)
{
    QHash<Id, QString> names;
    for (const T &row : rows)
        names.insert(row.id, row.name);
    return names;
}

} // namespace

Result<OwnerNames> loadOwnerNames(StorageContext &context)
{
    const auto users = UserRepository(context.db).list();
    const auto organizations = OrganizationRepository(context.db).list();
    if (!users || !organizations)
        return tl::unexpected(users ? organizations.error() : users.error());
    return OwnerNames{namesById(*users), namesById(*organizations)};
}

QJsonObject requestToJson(const UsageRecord &row, const OwnerNames &names)
{
    const QString organization = names.organizations.value(row.organizationId);
    const QString user = names.users.value(row.userId);
    const auto named = [](const QString &name) {
        return name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(name);
    };
    const auto number = [](qint64 value) {
        return value <= 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
    };
    return {
        {QStringLiteral("request_id"), text(formatRequestId(row.id))},
        {QStringLiteral("state"), text(requestStateName(row.state))},
        {QStringLiteral("started_at"), jsonTime(row.startedAtUs)},
        {QStringLiteral("owner_kind"), named(ownerKindName(row.ownerKind))},
        {QStringLiteral("organization"), named(organization)},
        {QStringLiteral("user"), named(user)},
        {QStringLiteral("key_id"), number(row.keyId)},
        {QStringLiteral("key_name"), named(row.keyName)},
        {QStringLiteral("endpoint"), text(row.endpoint)},
        {QStringLiteral("requested_model"), orNull(row.requestedModel)},
        {QStringLiteral("alias"), orNull(row.alias)},
        {QStringLiteral("provider"), orNull(row.provider)},
        {QStringLiteral("upstream_model"), orNull(row.upstreamModel)},
        {QStringLiteral("streamed"), row.streamed},
        {QStringLiteral("status"), row.status},
        {QStringLiteral("error_code"), orNull(row.errorCode)},
        {QStringLiteral("error_origin"), orNull(errorOriginName(row.errorOrigin))},
        {QStringLiteral("finish_reason"), orNull(row.finishReason)},
        {QStringLiteral("input_tokens"), row.tokens.input},
        {QStringLiteral("cached_tokens"), row.tokens.cachedInput},
        {QStringLiteral("cache_write_tokens"), row.tokens.cacheWrite},
        {QStringLiteral("output_tokens"), row.tokens.output},
        {QStringLiteral("reasoning_tokens"), row.tokens.reasoning},
        {QStringLiteral("token_confidence"), text(confidenceName(row.tokenConfidence))},
        {QStringLiteral("cost_nanos"), row.costNanos},
        {QStringLiteral("price_version"), number(row.priceVersion)},
        {QStringLiteral("cost_confidence"), text(confidenceName(row.costConfidence))},
        {QStringLiteral("total_us"), row.totalUs},
        {QStringLiteral("first_token_us"),
         row.firstTokenUs < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(row.firstTokenUs)},
        {QStringLiteral("upstream_us"), row.upstreamUs},
        {QStringLiteral("gateway_us"), row.gatewayUs},
        {QStringLiteral("attempts"), row.attempts},
        {QStringLiteral("client_request_id"), orNull(row.clientRequestId)},
        {QStringLiteral("provider_request_id"), orNull(row.providerRequestId)},
        {QStringLiteral("client_program"), orNull(row.clientProgram)},
    };
}

QJsonObject attemptToJson(const Attempt &attempt)
{
    return {
        {QStringLiteral("provider"), orNull(attempt.provider)},
        {QStringLiteral("upstream_model"), orNull(attempt.upstreamModel)},
        {QStringLiteral("outcome"), orNull(attempt.outcome)},
        {QStringLiteral("status"),
         attempt.status == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(attempt.status)},
        {QStringLiteral("start_us"), attempt.startUs},
        {QStringLiteral("wait_us"), attempt.waitUs},
        {QStringLiteral("first_byte_us"),
         attempt.firstByteUs < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(attempt.firstByteUs)},
        {QStringLiteral("total_us"), attempt.totalUs},
        {QStringLiteral("provider_request_id"), orNull(attempt.providerRequestId)},
    };
}

QStringList numericRequestHeadings()
{
    return {QStringLiteral("IN"), QStringLiteral("OUT"), QStringLiteral("COST"),
            QStringLiteral("MS")};
}

QStringList requestHeadings()
{
    return QStringList{QStringLiteral("TIME"), QStringLiteral("REQUEST ID"), QStringLiteral("KEY"),
                       QStringLiteral("MODEL"), QStringLiteral("STATUS")}
           + numericRequestHeadings() + QStringList{QStringLiteral("CLIENT REQUEST ID")};
}

QStringList requestToRow(const UsageRecord &row)
{
    const QString model = row.upstreamModel.isEmpty()
                              ? shownText(row.requestedModel)
                              : shownText(row.provider + '/' + row.upstreamModel);
    return {shownTime(row.startedAtUs),
            text(formatRequestId(row.id)),
            row.keyName,
            model,
            shownStatus(row),
            QString::number(row.tokens.input),
            QString::number(row.tokens.output),
            shownCost(row),
            QString::number(row.totalUs / 1000),
            shownText(row.clientRequestId.left(40))};
}

QString shownCost(const UsageRecord &row)
{
    if (row.costConfidence == Confidence::Unknown)
        return QStringLiteral("?");
    const QString about =
        row.costConfidence == Confidence::Estimated ? QStringLiteral("~") : QString();
    return about + u'$' + formatDollarsExact(row.costNanos);
}

QString shownStatus(const UsageRecord &row)
{
    return row.state == RequestState::Done ? QString::number(row.status)
                                           : text(requestStateName(row.state));
}

} // namespace orchestris
