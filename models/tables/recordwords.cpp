// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/recordwords.h"

#include "models/domain/requestid.h"
#include "models/tables/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace orchestris::words {

namespace {

constexpr int ClientLeft = 499;

QString translated(const char *text)
{
    return QCoreApplication::translate("words", text);
}

QString confidence(Confidence value, bool open)
{
    if (open)
        return translated(QT_TRANSLATE_NOOP("words", "Not known before the request ends."));
    switch (value) {
    case Confidence::Reported:
        return translated(QT_TRANSLATE_NOOP("words", "Reported: the provider's own numbers."));
    case Confidence::Estimated:
        return translated(QT_TRANSLATE_NOOP(
            "words", "Estimated: counted by the gateway from what was sent and received."));
    case Confidence::Unknown:
        break;
    }
    return translated(QT_TRANSLATE_NOOP(
        "words", "Unknown: the provider reported nothing and nothing was seen to count."));
}

QJsonValue textOrNull(const QByteArray &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(text));
}

} // namespace

void completeNames(UsageRecord &record, const Snapshot &snapshot)
{
    if (record.keyName.isEmpty()) {
        if (const ApiKey *key = snapshot.keyById(record.keyId))
            record.keyName = key->name;
    }
    if (!record.ownerName.isEmpty())
        return;
    if (record.ownerKind == OwnerKind::User) {
        if (const User *user = snapshot.user(record.userId))
            record.ownerName = user->name;
    } else if (record.ownerKind == OwnerKind::Organization) {
        if (const Organization *organization = snapshot.organization(record.organizationId))
            record.ownerName = organization->name;
    }
}

Outcome outcomeOf(const UsageRecord &record)
{
    if (record.state == RequestState::Open)
        return Outcome::Running;
    if (record.state == RequestState::Interrupted || record.status >= 400
        || !record.errorCode.isEmpty())
        return Outcome::Failed;
    return Outcome::Succeeded;
}

Tone tone(const UsageRecord &record)
{
    if (record.state == RequestState::Interrupted || record.status == ClientLeft)
        return Tone::Warning;
    switch (outcomeOf(record)) {
    case Outcome::Running:
        return Tone::Busy;
    case Outcome::Failed:
        return Tone::Bad;
    case Outcome::Succeeded:
        break;
    }
    return Tone::Good;
}

QString keyName(const UsageRecord &record)
{
    if (!record.keyName.isEmpty())
        return record.keyName;
    return record.keyId == 0 ? translated(QT_TRANSLATE_NOOP("words", "No valid key"))
                             : format::none();
}

QString modelPath(const UsageRecord &record)
{
    const QString requested = QString::fromUtf8(record.requestedModel);
    if (requested.isEmpty())
        return format::none();
    if (record.alias.isEmpty() || record.upstreamModel.isEmpty())
        return requested;
    return QStringLiteral("%1 → %2").arg(requested, QString::fromUtf8(record.upstreamModel));
}

QString status(const UsageRecord &record)
{
    switch (record.state) {
    case RequestState::Open:
        return translated(QT_TRANSLATE_NOOP("words", "Running"));
    case RequestState::Interrupted:
        return translated(QT_TRANSLATE_NOOP("words", "Interrupted"));
    case RequestState::Done:
        break;
    }
    if (record.status == ClientLeft)
        return translated(QT_TRANSLATE_NOOP("words", "%1 left")).arg(record.status);
    if (outcomeOf(record) == Outcome::Failed)
        return translated(QT_TRANSLATE_NOOP("words", "%1 error")).arg(record.status);
    return QString::number(record.status);
}

QString outcome(const UsageRecord &record)
{
    if (record.state == RequestState::Open)
        return translated(QT_TRANSLATE_NOOP("words", "Running: the answer has not ended yet."));
    if (record.state == RequestState::Interrupted)
        return translated(QT_TRANSLATE_NOOP(
            "words", "Interrupted: the gateway stopped before the answer ended. It was closed at "
                     "the next start with an estimate."));
    if (record.status == ClientLeft)
        return translated(QT_TRANSLATE_NOOP(
            "words", "The client left before the answer ended. What was produced until then is "
                     "billed."));
    if (outcomeOf(record) == Outcome::Succeeded)
        return translated(QT_TRANSLATE_NOOP("words", "Answered."));
    switch (record.errorOrigin) {
    case ErrorOrigin::Gateway:
        return translated(
            QT_TRANSLATE_NOOP("words", "Refused by this gateway. No provider was charged for it."));
    case ErrorOrigin::Provider:
        return translated(QT_TRANSLATE_NOOP(
            "words", "The provider refused or failed. The gateway passed its answer on."));
    case ErrorOrigin::Client:
        return translated(QT_TRANSLATE_NOOP("words", "The client sent something that cannot be "
                                                     "answered, or left early."));
    case ErrorOrigin::None:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("words", "Failed."));
}

QString tokenConfidence(const UsageRecord &record)
{
    return confidence(record.tokenConfidence, record.state == RequestState::Open);
}

QString costConfidence(const UsageRecord &record)
{
    if (record.state != RequestState::Open && record.costConfidence == Confidence::Unknown
        && record.priceVersion == 0)
        return translated(QT_TRANSLATE_NOOP("words", "Unknown: the model has no price yet."));
    return confidence(record.costConfidence, record.state == RequestState::Open);
}

QString requestId(const UsageRecord &record)
{
    return QString::fromLatin1(formatRequestId(record.id));
}

QString searchText(const UsageRecord &record)
{
    return QStringList{keyName(record),
                       record.ownerName,
                       modelPath(record),
                       QString::fromUtf8(record.provider),
                       status(record),
                       QString::fromUtf8(record.errorCode),
                       QString::fromUtf8(record.endpoint),
                       QString::fromUtf8(record.clientProgram),
                       requestId(record),
                       QString::fromUtf8(record.clientRequestId),
                       QString::fromUtf8(record.providerRequestId)}
        .join(u'\n');
}

QByteArray json(const UsageRecord &record)
{
    const QDateTime started =
        QDateTime::fromMSecsSinceEpoch(record.startedAtUs / 1000, QTimeZone::utc());
    const auto named = [](const QString &name) {
        return name.isEmpty() ? QJsonValue() : QJsonValue(name);
    };
    const QJsonObject object{
        {QStringLiteral("id"), requestId(record)},
        {QStringLiteral("state"), QString::fromLatin1(requestStateName(record.state))},
        {QStringLiteral("started_at"), started.toString(Qt::ISODateWithMs)},
        {QStringLiteral("endpoint"), textOrNull(record.endpoint)},
        {QStringLiteral("key"), named(record.keyName)},
        {QStringLiteral("owner_kind"), named(ownerKindName(record.ownerKind))},
        {QStringLiteral("owner"), named(record.ownerName)},
        {QStringLiteral("requested_model"), textOrNull(record.requestedModel)},
        {QStringLiteral("alias"), textOrNull(record.alias)},
        {QStringLiteral("provider"), textOrNull(record.provider)},
        {QStringLiteral("upstream_model"), textOrNull(record.upstreamModel)},
        {QStringLiteral("streamed"), record.streamed},
        {QStringLiteral("status"), record.status},
        {QStringLiteral("error_code"), textOrNull(record.errorCode)},
        {QStringLiteral("error_origin"), textOrNull(errorOriginName(record.errorOrigin))},
        {QStringLiteral("finish_reason"), textOrNull(record.finishReason)},
        {QStringLiteral("input_tokens"), record.tokens.input},
        {QStringLiteral("cached_input_tokens"), record.tokens.cachedInput},
        {QStringLiteral("cache_write_tokens"), record.tokens.cacheWrite},
        {QStringLiteral("output_tokens"), record.tokens.output},
        {QStringLiteral("reasoning_tokens"), record.tokens.reasoning},
        {QStringLiteral("token_confidence"),
         QString::fromLatin1(confidenceName(record.tokenConfidence))},
        {QStringLiteral("cost_nanos"), record.costNanos},
        {QStringLiteral("cost_confidence"),
         QString::fromLatin1(confidenceName(record.costConfidence))},
        {QStringLiteral("price_version"), record.priceVersion},
        {QStringLiteral("total_us"), record.totalUs},
        {QStringLiteral("first_token_us"),
         record.firstTokenUs < 0 ? QJsonValue() : QJsonValue(record.firstTokenUs)},
        {QStringLiteral("upstream_us"), record.upstreamUs},
        {QStringLiteral("gateway_us"), record.gatewayUs},
        {QStringLiteral("attempts"), record.attempts},
        {QStringLiteral("client_request_id"), textOrNull(record.clientRequestId)},
        {QStringLiteral("provider_request_id"), textOrNull(record.providerRequestId)},
        {QStringLiteral("client_program"), textOrNull(record.clientProgram)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace orchestris::words
