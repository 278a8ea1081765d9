// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/requesttrace.h"

#include "app/cli/output.h"
#include "models/domain/recordjson.h"
#include "models/domain/requestid.h"
#include "models/storage/aliasrepository.h"
#include "models/storage/keyrepository.h"
#include "models/storage/modelrepository.h"
#include "models/storage/storage.h"
#include "models/storage/usagerepository.h"

namespace orchestris {

namespace {

QString text(const QByteArray &bytes)
{
    return shownText(bytes);
}

QString milliseconds(qint64 us)
{
    return us < 0 ? QStringLiteral("—") : QString::number(static_cast<double>(us) / 1000, 'f', 1);
}

QString dollarsAMillion(const Rates &rates)
{
    const auto cached = rates.cachedInput.value_or(rates.input);
    return QStringLiteral("$%1 in, $%2 cached, $%3 out a million tokens")
        .arg(formatDollarsExact(rates.input), formatDollarsExact(cached),
             formatDollarsExact(rates.output));
}

/// What is said of a request, line by line.
class Lines
{
public:
    explicit Lines(const Output &output)
        : m_output(output)
    {
    }
    void say(const QString &name, const QString &value) const
    {
        if (!value.isEmpty())
            m_output.line(QString(name.leftJustified(14) + value));
    }

private:
    const Output &m_output;
};

QString keyLine(const RequestTrace &trace)
{
    if (trace.record.keyId == 0)
        return QStringLiteral("none that is valid");
    if (!trace.key)
        return QStringLiteral("%1 (removed since)").arg(trace.record.keyName);
    const Scope &scope = trace.key->scope;
    return QStringLiteral("%1 (%2), now %3; may call %4")
        .arg(trace.key->name, trace.key->publicId,
             keyStateName(effectiveState(*trace.key, trace.readAtUs)),
             scope.everything ? QStringLiteral("everything")
                              : scope.models.join(QStringLiteral(", ")));
}

QString ownerLine(const UsageRecord &record, const OwnerNames &names)
{
    const QString organization = names.organizations.value(record.organizationId);
    if (record.ownerKind == OwnerKind::User)
        return QStringLiteral("user:%1 of %2").arg(names.users.value(record.userId), organization);
    return organization;
}

QString modelLine(const RequestTrace &trace)
{
    const UsageRecord &record = trace.record;
    if (record.alias.isEmpty())
        return text(record.requestedModel);
    const QString targets = trace.aliasTargets.isEmpty()
                                ? QStringLiteral("removed since")
                                : trace.aliasTargets.join(QStringLiteral(", "));
    return QStringLiteral("%1, an alias that now leads to: %2").arg(text(record.alias), targets);
}

QString statusLine(const UsageRecord &record)
{
    QStringList parts{shownStatus(record)};
    for (const QByteArray &more : {record.finishReason, record.errorCode})
        parts.append(text(more));
    if (record.errorOrigin != ErrorOrigin::None)
        parts.append(QStringLiteral("by the ") + text(errorOriginName(record.errorOrigin)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString costLine(const RequestTrace &trace)
{
    const UsageRecord &record = trace.record;
    QString line = shownCost(record);
    if (record.priceVersion == 0)
        return QString(line + QStringLiteral(", no price is known"));
    line += QStringLiteral(", %1, price version %2")
                .arg(text(confidenceName(record.costConfidence)))
                .arg(record.priceVersion);
    if (trace.price)
        line += QStringLiteral(" (%1%2; %3)")
                    .arg(dollarsAMillion(trace.price->rates),
                         trace.price->tiers.isEmpty() ? QString()
                                                      : QStringLiteral(", more for long input"),
                         trace.price->source);
    return line;
}

void printAttempts(const std::vector<Attempt> &attempts, const Output &output)
{
    QList<QStringList> rows;
    for (const Attempt &attempt : attempts) {
        const bool isSkipped = attempt.outcome.startsWith("skipped");
        const auto time = [&](qint64 us) { return isSkipped ? QString() : milliseconds(us); };
        rows.append({QString::number(rows.size() + 1),
                     text(attempt.provider) + u'/' + text(attempt.upstreamModel),
                     text(attempt.outcome),
                     attempt.status == 0 ? QString() : QString::number(attempt.status),
                     milliseconds(attempt.startUs), time(attempt.waitUs), time(attempt.firstByteUs),
                     time(attempt.totalUs), text(attempt.providerRequestId)});
    }
    const QStringList numbers{QStringLiteral("STATUS"), QStringLiteral("START MS"),
                              QStringLiteral("WAIT MS"), QStringLiteral("FIRST BYTE MS"),
                              QStringLiteral("TOTAL MS")};
    output.line(QString());
    output.table(
        QStringList{QStringLiteral("#"), QStringLiteral("TARGET"), QStringLiteral("OUTCOME")}
            + numbers + QStringList{QStringLiteral("PROVIDER REQUEST ID")},
        rows, numbers);
}

} // namespace

Result<RequestTrace> loadRequestTrace(StorageContext &context, qint64 id)
{
    auto record = UsageRepository(context.db).trace(id);
    if (!record)
        return tl::unexpected(record.error());
    RequestTrace trace;
    trace.record = std::move(*record);
    trace.readAtUs = context.clock.nowUs();
    const auto keys = KeyRepository(context.db, context.hasher, context.clock).list();
    const auto aliases = AliasRepository(context.db, context.clock).list();
    if (!keys || !aliases)
        return tl::unexpected(keys ? aliases.error() : keys.error());
    for (const ApiKey &key : *keys) {
        if (key.id == trace.record.keyId)
            trace.key = key;
    }
    for (const ModelAlias &alias : *aliases) {
        if (alias.name.toUtf8() != trace.record.alias)
            continue;
        for (const AliasTarget &target : alias.targets)
            trace.aliasTargets.append(target.model);
    }
    if (trace.record.priceVersion > 0) {
        if (auto price =
                ModelRepository(context.db, context.clock).price(trace.record.priceVersion))
            trace.price = std::move(*price);
    }
    return trace;
}

QJsonObject traceToJson(const RequestTrace &trace, const OwnerNames &names)
{
    const UsageRecord &record = trace.record;
    return traceToJson(record, {.organization = names.organizations.value(record.organizationId),
                                .user = names.users.value(record.userId),
                                .key = trace.key,
                                .aliasTargets = trace.aliasTargets,
                                .price = trace.price,
                                .nowUs = trace.readAtUs});
}

void printTrace(const RequestTrace &trace, const OwnerNames &names, const Output &output)
{
    const UsageRecord &record = trace.record;
    const Lines lines(output);
    lines.say(QStringLiteral("Request"), text(formatRequestId(record.id)));
    lines.say(QStringLiteral("Client's ID"), text(record.clientRequestId));
    lines.say(QStringLiteral("Client"), text(record.clientProgram));
    lines.say(QStringLiteral("Began"), shownTime(record.startedAtUs));
    lines.say(QStringLiteral("Endpoint"),
              text(record.endpoint) + (record.streamed ? QStringLiteral(", streamed") : QString()));
    lines.say(QStringLiteral("Key"), keyLine(trace));
    lines.say(QStringLiteral("Owner"), ownerLine(record, names));
    lines.say(QStringLiteral("Asked for"), modelLine(trace));
    if (!record.upstreamModel.isEmpty())
        lines.say(QStringLiteral("Went to"),
                  text(record.provider) + u'/' + text(record.upstreamModel));
    lines.say(QStringLiteral("Status"), statusLine(record));
    lines.say(QStringLiteral("Took"),
              QStringLiteral("%1 ms: provider %2, gateway %3; first token after %4")
                  .arg(milliseconds(record.totalUs), milliseconds(record.upstreamUs),
                       milliseconds(record.gatewayUs), milliseconds(record.firstTokenUs)));
    lines.say(
        QStringLiteral("Tokens"),
        QStringLiteral("%1 in (%2 cached, %3 written to the cache), %4 out (%5 reasoning); %6")
            .arg(record.tokens.input)
            .arg(record.tokens.cachedInput)
            .arg(record.tokens.cacheWrite)
            .arg(record.tokens.output)
            .arg(record.tokens.reasoning)
            .arg(text(confidenceName(record.tokenConfidence))));
    lines.say(QStringLiteral("Cost"), costLine(trace));
    lines.say(QStringLiteral("Provider's ID"), text(record.providerRequestId));
    if (!record.trace.empty())
        printAttempts(record.trace, output);
}

} // namespace orchestris
