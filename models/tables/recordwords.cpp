// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/recordwords.h"

#include "models/domain/requestid.h"
#include "models/tables/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

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

struct OutcomeWords {
    const char *outcome;
    const char *brief;
    const char *full;
    Tone tone;
};

// clang-format off
constexpr std::array<OutcomeWords, 17> Outcomes{{
    {"ok", QT_TRANSLATE_NOOP("words", "Answered"), QT_TRANSLATE_NOOP("words", "Answered"), Tone::Good},
    {"status", QT_TRANSLATE_NOOP("words", "Error status"), QT_TRANSLATE_NOOP("words", "Answered with an error"), Tone::Bad},
    {"connect", QT_TRANSLATE_NOOP("words", "No connection"), QT_TRANSLATE_NOOP("words", "No connection to it"), Tone::Bad},
    {"timeout", QT_TRANSLATE_NOOP("words", "Timed out"), QT_TRANSLATE_NOOP("words", "No answer in time"), Tone::Bad},
    {"slow_first_token", QT_TRANSLATE_NOOP("words", "Slow first token"), QT_TRANSLATE_NOOP("words", "No first token in time"), Tone::Bad},
    {"broken", QT_TRANSLATE_NOOP("words", "Broke off"), QT_TRANSLATE_NOOP("words", "The answer broke off"), Tone::Bad},
    {"protocol", QT_TRANSLATE_NOOP("words", "Not understood"), QT_TRANSLATE_NOOP("words", "The answer was not one of this protocol"), Tone::Bad},
    {"credential", QT_TRANSLATE_NOOP("words", "Credential refused"), QT_TRANSLATE_NOOP("words", "It refused the gateway's credential"), Tone::Bad},
    {"client_left", QT_TRANSLATE_NOOP("words", "Client left"), QT_TRANSLATE_NOOP("words", "The client left meanwhile"), Tone::Warning},
    {"limit", QT_TRANSLATE_NOOP("words", "Limit reached"), QT_TRANSLATE_NOOP("words", "Cut off: the answer outgrew a limit"), Tone::Warning},
    {"untranslatable", QT_TRANSLATE_NOOP("words", "Not translatable"), QT_TRANSLATE_NOOP("words", "The request cannot be said in its dialect"), Tone::Bad},
    {"stopped", QT_TRANSLATE_NOOP("words", "Stopped"), QT_TRANSLATE_NOOP("words", "Stopped by an administrator or a limit"), Tone::Warning},
    {"skipped_circuit", QT_TRANSLATE_NOOP("words", "Circuit open"), QT_TRANSLATE_NOOP("words", "Passed over: its circuit was open"), Tone::Quiet},
    {"skipped_cooling", QT_TRANSLATE_NOOP("words", "Asked to wait"), QT_TRANSLATE_NOOP("words", "Passed over: it had asked to wait"), Tone::Quiet},
    {"skipped_endpoint", QT_TRANSLATE_NOOP("words", "No such endpoint"), QT_TRANSLATE_NOOP("words", "Passed over: it does not have this endpoint"), Tone::Quiet},
    {"skipped_limit", QT_TRANSLATE_NOOP("words", "Limit reached"), QT_TRANSLATE_NOOP("words", "Passed over: a limit for this model was reached"), Tone::Quiet},
    {"skipped_credential", QT_TRANSLATE_NOOP("words", "No credential"), QT_TRANSLATE_NOOP("words", "Passed over: its credential is missing or refused"), Tone::Quiet},
}};
// clang-format on

const OutcomeWords *wordsOf(const QByteArray &outcome)
{
    const auto *const found =
        std::find_if(Outcomes.begin(), Outcomes.end(),
                     [&](const OutcomeWords &known) { return outcome == known.outcome; });
    return found == Outcomes.end() ? nullptr : found;
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

QString statusClass(StatusClass status)
{
    switch (status) {
    case StatusClass::Running:
        return translated(QT_TRANSLATE_NOOP("words", "Running"));
    case StatusClass::Success:
        return translated(QT_TRANSLATE_NOOP("words", "Succeeded"));
    case StatusClass::ClientError:
        return translated(QT_TRANSLATE_NOOP("words", "Client's error"));
    case StatusClass::Limited:
        return translated(QT_TRANSLATE_NOOP("words", "Limited"));
    case StatusClass::ClientLeft:
        return translated(QT_TRANSLATE_NOOP("words", "Client left"));
    case StatusClass::ServerError:
        return translated(QT_TRANSLATE_NOOP("words", "Server's error"));
    case StatusClass::CutOff:
        return translated(QT_TRANSLATE_NOOP("words", "Cut off"));
    case StatusClass::Interrupted:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("words", "Interrupted"));
}

QString attemptOutcome(const QByteArray &outcome)
{
    const OutcomeWords *known = wordsOf(outcome);
    return known ? translated(known->full) : QString::fromUtf8(outcome);
}

QString shortOutcome(const QByteArray &outcome)
{
    const OutcomeWords *known = wordsOf(outcome);
    return known ? translated(known->brief) : QString::fromUtf8(outcome);
}

Tone attemptTone(const QByteArray &outcome)
{
    const OutcomeWords *known = wordsOf(outcome);
    return known ? known->tone : Tone::Bad;
}

} // namespace orchestris::words
