// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/probe/probeanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace orchestris {

namespace {

/// Reasoning models that run into a limit before they say anything are refused by some providers
/// with this, and the call is none the worse for it.
constexpr char LimitReached[] = "output limit was reached";

QString words(const char *text)
{
    return QString::fromLatin1(text);
}

CapabilityFinding finding(Capability capability, const ProbeAnswer &answer, Verdict verdict,
                          QString note = {})
{
    return {capability, verdict, answer.status, answer.elapsedMs, std::move(note)};
}

QJsonObject objectOf(QByteArrayView body)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), body.size())).object();
}

bool isOk(const ProbeAnswer &answer)
{
    return !answer.failure && answer.status >= 200 && answer.status < 300;
}

QString failureNote(const UpstreamFailure &failure)
{
    using Kind = UpstreamFailure::Kind;
    switch (failure.kind) {
    case Kind::Resolve:
    case Kind::Connect:
        return words("cannot be reached");
    case Kind::Tls:
        return words("its certificate was refused");
    case Kind::ConnectTimeout:
    case Kind::FirstByteTimeout:
    case Kind::IdleTimeout:
    case Kind::TotalTimeout:
        return words("no answer in time");
    case Kind::Broken:
    case Kind::Protocol:
        break;
    }
    return words("the answer broke off");
}

bool speaksOfTheModel(const ProbeAnswer &answer)
{
    const QJsonObject error = objectOf(answer.body).value(QLatin1StringView("error")).toObject();
    const QString code = error.value(QLatin1StringView("code")).toVariant().toString();
    const QString text = error.value(QLatin1StringView("message")).toString();
    return code.contains(u"model_not_found") || code == u"DeploymentNotFound"
           || text.startsWith(u"model", Qt::CaseInsensitive)
           || text.contains(u" model", Qt::CaseInsensitive); // not a path, "/models"
}

/// What any answer but a good one says about an endpoint or a member.
CapabilityFinding judgeRefusal(Capability capability, const ProbeAnswer &answer)
{
    if (answer.failure)
        return finding(capability, answer, Verdict::Unknown, failureNote(*answer.failure));
    switch (answer.status) {
    case 401:
    case 403:
        return finding(capability, answer, Verdict::Unknown, words("the credential was refused"));
    case 402:
        return finding(capability, answer, Verdict::Unknown, words("the account has no credit"));
    case 404:
        if (speaksOfTheModel(answer))
            return finding(capability, answer, Verdict::Unknown,
                           words("it does not know the model"));
        return finding(capability, answer, Verdict::No, words("there is no such endpoint"));
    case 405:
    case 501:
        return finding(capability, answer, Verdict::No, words("there is no such endpoint"));
    case 429:
        return finding(capability, answer, Verdict::Unknown,
                       words("too many requests: try again later"));
    default:
        break;
    }
    if (answer.status >= 500)
        return finding(capability, answer, Verdict::Unknown, words("it failed: try again later"));
    return finding(capability, answer, Verdict::Unknown, words("the request was refused"));
}

bool hasShape(Capability capability, const QJsonObject &body)
{
    switch (capability) {
    case Capability::Responses:
        return body.value(QLatin1StringView("output")).isArray();
    case Capability::Embeddings:
        return body.value(QLatin1StringView("data"))
            .toArray()
            .first()
            .toObject()
            .contains(QLatin1StringView("embedding"));
    case Capability::Messages:
        return body.value(QLatin1StringView("content")).isArray();
    default:
        return !body.value(QLatin1StringView("choices")).toArray().isEmpty();
    }
}

QJsonObject firstChoice(const QJsonObject &body)
{
    return body.value(QLatin1StringView("choices")).toArray().first().toObject();
}

/// The JSON of each `data:` line but `[DONE]`.
QList<QJsonObject> eventsOf(const QByteArray &body)
{
    QList<QJsonObject> events;
    const QByteArrayList lines = body.split('\n');
    for (const QByteArray &line : lines) {
        const QJsonDocument event =
            line.startsWith("data:") ? QJsonDocument::fromJson(line.mid(5)) : QJsonDocument();
        if (event.isObject())
            events.append(event.object());
    }
    return events;
}

bool hasUsage(const QByteArray &body)
{
    const QList<QJsonObject> events = eventsOf(body);
    return std::any_of(events.begin(), events.end(), [](const QJsonObject &event) {
        return event.value(QLatin1StringView("usage")).isObject()
               || event.value(QLatin1StringView("x_groq")).isObject();
    });
}

} // namespace

bool isRefusal(const ProbeAnswer &answer)
{
    return !answer.failure && (answer.status == 400 || answer.status == 422);
}

bool isHopeless(const ProbeAnswer &answer)
{
    using Kind = UpstreamFailure::Kind;
    if (answer.failure)
        return answer.failure->kind == Kind::Resolve || answer.failure->kind == Kind::Connect
               || answer.failure->kind == Kind::Tls || answer.failure->kind == Kind::ConnectTimeout;
    return answer.status == 401;
}

CapabilityFinding judgeModelList(const ProbeAnswer &answer)
{
    constexpr Capability Models = Capability::ModelList;
    if (!isOk(answer))
        return judgeRefusal(Models, answer);
    const ListedModels listed = readModelList(answer.body);
    if (!listed.isList)
        return finding(Models, answer, Verdict::No, words("the answer is no list of models"));
    return finding(Models, answer, Verdict::Yes,
                   listed.names.size() == 1 ? words("1 model")
                                            : QStringLiteral("%1 models").arg(listed.names.size()));
}

CapabilityFinding judgeEndpoint(Capability capability, const ProbeAnswer &answer)
{
    if (isRefusal(answer) && answer.body.contains(LimitReached))
        return finding(capability, answer, Verdict::Yes);
    if (!isOk(answer))
        return judgeRefusal(capability, answer);
    if (!hasShape(capability, objectOf(answer.body)))
        return finding(capability, answer, Verdict::No,
                       words("the answer is not what this endpoint gives"));
    return finding(capability, answer, Verdict::Yes);
}

CapabilityFinding judgeLimit(Capability capability, const ProbeAnswer &answer)
{
    if (isRefusal(answer) && answer.body.contains(LimitReached))
        return finding(capability, answer, Verdict::Yes);
    if (isRefusal(answer))
        return finding(capability, answer, Verdict::No, words("refused"));
    if (!isOk(answer))
        return judgeRefusal(capability, answer);
    const QString reason =
        firstChoice(objectOf(answer.body)).value(QLatin1StringView("finish_reason")).toString();
    if (reason == u"length")
        return finding(capability, answer, Verdict::Yes);
    if (reason == u"stop")
        return finding(capability, answer, Verdict::No, words("accepted, but not kept to"));
    return finding(capability, answer, Verdict::Unknown,
                   words("accepted; whether it is kept to cannot be told"));
}

CapabilityFinding judgeStream(Capability capability, const ProbeAnswer &answer)
{
    if (isRefusal(answer))
        return finding(capability, answer, Verdict::No, words("refused"));
    if (!isOk(answer))
        return judgeRefusal(capability, answer);
    if (eventsOf(answer.body).isEmpty())
        return finding(capability, answer, Verdict::No, words("the answer is no event stream"));
    return finding(capability, answer, Verdict::Yes);
}

CapabilityFinding judgeIncludeUsage(const ProbeAnswer &answer,
                                    const std::optional<ProbeAnswer> &plain)
{
    constexpr Capability Usage = Capability::IncludeUsage;
    if (isRefusal(answer) && plain && isOk(*plain))
        return finding(Usage, answer, Verdict::No,
                       hasUsage(plain->body) ? words("refused; usage comes without being asked for")
                                             : words("refused; streams have no usage"));
    if (!isOk(answer))
        return judgeRefusal(Usage, answer);
    if (hasUsage(answer.body))
        return finding(Usage, answer, Verdict::Yes);
    return finding(Usage, answer, Verdict::Unknown, words("accepted, but no usage came"));
}

CapabilityFinding judgeTools(const ProbeAnswer &answer)
{
    constexpr Capability Tools = Capability::Tools;
    if (isRefusal(answer))
        return finding(Tools, answer, Verdict::No, words("refused"));
    if (!isOk(answer))
        return judgeRefusal(Tools, answer);
    const QJsonObject body = objectOf(answer.body);
    const QJsonObject message = firstChoice(body).value(QLatin1StringView("message")).toObject();
    bool called = !message.value(QLatin1StringView("tool_calls")).toArray().isEmpty();
    const QJsonArray blocks = body.value(QLatin1StringView("content")).toArray();
    for (const QJsonValue &block : blocks)
        called =
            called || block.toObject().value(QLatin1StringView("type")).toString() == u"tool_use";
    if (called)
        return finding(Tools, answer, Verdict::Yes);
    return finding(Tools, answer, Verdict::Unknown,
                   words("accepted, but the model did not call the tool"));
}

} // namespace orchestris
