// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "models/domain/requestid.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/storage.h"
#include "models/storage/usagerepository.h"
#include "models/storage/userrepository.h"

namespace orchestris {

namespace {

constexpr int PageSize = 1000;

struct ListOptions {
    std::string since;
    std::string clientRequestId;
    std::string requestId;
    int limit = 0;
};

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QJsonValue orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text(bytes));
}

QJsonObject toJson(const UsageRecord &row, const QString &organization, const QString &user)
{
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

QStringList toRow(const UsageRecord &row)
{
    const QString model = row.upstreamModel.isEmpty()
                              ? text(row.requestedModel)
                              : text(row.provider + '/' + row.upstreamModel);
    const QString status = row.state == RequestState::Done ? QString::number(row.status)
                                                           : text(requestStateName(row.state));
    const QString cost =
        row.costConfidence == Confidence::Unknown
            ? QStringLiteral("?")
            : (row.costConfidence == Confidence::Estimated ? QStringLiteral("~") : QString())
                  + QLatin1Char('$') + formatDollarsExact(row.costNanos);
    return {shownTime(row.startedAtUs),
            text(formatRequestId(row.id)),
            row.keyName,
            model,
            status,
            QString::number(row.tokens.input),
            QString::number(row.tokens.output),
            cost,
            QString::number(row.totalUs / 1000),
            text(row.clientRequestId.left(40))};
}

template<typename T>
QHash<Id, QString> namesById(const QList<T> &rows)
{
    QHash<Id, QString> names;
    for (const T &row : rows)
        names.insert(row.id, row.name);
    return names;
}

Result<void> listUsage(StorageContext &context, Output &output, const ListOptions &options,
                       qint64 spanUs)
{
    const auto users = UserRepository(context.db).list();
    const auto organizations = OrganizationRepository(context.db).list();
    if (!users || !organizations)
        return tl::unexpected(users ? organizations.error() : users.error());
    const auto userNames = namesById(*users);
    const auto organizationNames = namesById(*organizations);

    UsageFilter filter;
    filter.sinceUs = spanUs > 0 ? context.clock.nowUs() - spanUs : 0;
    filter.clientRequestId = QByteArray::fromStdString(options.clientRequestId);
    filter.requestId = QByteArray::fromStdString(options.requestId);
    int left = options.limit > 0 ? options.limit : std::numeric_limits<int>::max();

    UsageRepository usage(context.db);
    QList<QStringList> rows;
    if (output.isJson())
        output.beginArray();
    while (left > 0) {
        filter.limit = std::min(left, PageSize);
        const auto page = usage.list(filter);
        if (!page)
            return tl::unexpected(page.error());
        for (const UsageRecord &row : *page) {
            if (output.isJson())
                output.element(toJson(row, organizationNames.value(row.organizationId),
                                      userNames.value(row.userId)));
            else
                rows.append(toRow(row));
        }
        left -= static_cast<int>(page->size());
        if (page->size() < filter.limit)
            break;
        filter.beforeId = page->last().id;
    }
    if (output.isJson()) {
        output.endArray();
        return {};
    }
    const QStringList numbers{QStringLiteral("IN"), QStringLiteral("OUT"), QStringLiteral("COST"),
                              QStringLiteral("MS")};
    output.table({QStringLiteral("TIME"), QStringLiteral("REQUEST ID"), QStringLiteral("KEY"),
                  QStringLiteral("MODEL"), QStringLiteral("STATUS"), numbers[0], numbers[1],
                  numbers[2], numbers[3], QStringLiteral("CLIENT REQUEST ID")},
                 rows, numbers);
    return {};
}

} // namespace

void addUsageCommands(CLI::App &app, Invocation &invocation)
{
    CLI::App &noun = *app.add_subcommand("usage", "What was used");
    noun.require_subcommand(1);
    noun.fallthrough();

    Subcommand<ListOptions> list(noun, "list", "List requests, the newest first");
    list.app->add_option("--since", list.options->since, "Only those of the last 1h, 30m, 7d, …");
    list.app->add_option("--client-request-id", list.options->clientRequestId,
                         "Only those to which the client gave this ID");
    list.app->add_option("--request-id", list.options->requestId,
                         "Only the one with this ID (req_…)");
    list.app->add_option("--limit", list.options->limit, "At most so many")
        ->check(CLI::PositiveNumber);
    list.takesJson(invocation);
    list.does(invocation, [](const ListOptions &options) -> AdminAction {
        const qint64 span =
            options.since.empty() ? 0 : valueOrThrow(parseDuration(toQString(options.since)));
        if (!options.requestId.empty()
            && !parseRequestId(QByteArray::fromStdString(options.requestId)))
            throw CLI::ValidationError("A request ID looks like req_01abc….",
                                       static_cast<int>(ExitCode::Usage));
        return [options, span](StorageContext &context, Output &output) {
            return listUsage(context, output, options, span);
        };
    });
}

} // namespace orchestris
