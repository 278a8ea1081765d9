// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controlprotocol.h"

#include "models/domain/requestid.h"
#include "models/storage/instancelease.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace orchestris {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Suffix = ".sock"_L1;

QByteArray lineOf(QJsonObject members)
{
    members.insert("version"_L1, ControlVersion);
    return QJsonDocument(members).toJson(QJsonDocument::Compact) + '\n';
}

tl::unexpected<Error> refuse(const QString &message)
{
    return fail(ErrorCode::InvalidArgument, message);
}

QString placeOf(const QString &dataDirectory, const QString &name)
{
    const QString canonical = QFileInfo(dataDirectory).canonicalFilePath();
    const QString folder = canonical.isEmpty() ? QDir(dataDirectory).absolutePath() : canonical;
    return QString(InstanceLease::folder(folder) + u'/' + name + Suffix);
}

/// The object of a line of this version.
Result<QJsonObject> objectOf(const QByteArray &line)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (!document.isObject())
        return refuse(u"A line must be one JSON object: %1."_s.arg(problem.errorString()));
    QJsonObject members = document.object();
    if (members.value("version"_L1).toInteger(-1) != ControlVersion)
        return refuse(u"This is version %1 of the control protocol: use an orchestrisd of the same "
                      "version as the gateway."_s.arg(ControlVersion));
    return members;
}

Result<StopOrder> readOrder(const QJsonObject &members)
{
    if (members.size() != 1)
        return refuse(u"An order has exactly one of request_id, key_id, user_id, organization_id "
                      "and everything."_s);
    const QString name = members.begin().key();
    const QJsonValue value = members.begin().value();
    StopOrder order;
    if (name == "everything"_L1 && value.isBool() && value.toBool()) {
        order.everything = true;
        return order;
    }
    if (name == "request_id"_L1) {
        order.requestId = parseRequestId(value.toString().toUtf8()).value_or(0);
        if (order.requestId > 0)
            return order;
    }
    const Id id = value.isDouble() ? value.toInteger(0) : 0;
    if (id > 0) {
        Id *const to = name == "key_id"_L1            ? &order.keyId
                       : name == "user_id"_L1         ? &order.userId
                       : name == "organization_id"_L1 ? &order.organizationId
                                                      : nullptr;
        if (to) {
            *to = id;
            return order;
        }
    }
    return refuse(u"The order's \"%1\" is not known, or has a wrong value."_s.arg(name.left(100)));
}

QJsonObject orderToJson(const StopOrder &order)
{
    if (order.requestId > 0)
        return {{"request_id"_L1, QString::fromLatin1(formatRequestId(order.requestId))}};
    if (order.keyId > 0)
        return {{"key_id"_L1, order.keyId}};
    if (order.userId > 0)
        return {{"user_id"_L1, order.userId}};
    if (order.organizationId > 0)
        return {{"organization_id"_L1, order.organizationId}};
    return {{"everything"_L1, order.everything}};
}

/// Writes the members of a live request into an object, or reads them out of one: each is named
/// once.
class Members
{
public:
    explicit Members(QJsonObject &object, bool reads)
        : m_object(object)
        , m_reads(reads)
    {
    }

    template<typename T>
    requires(std::is_integral_v<T> || std::is_enum_v<T>) void number(QLatin1StringView name,
                                                                     T &value)
    {
        if (m_reads)
            value = static_cast<T>(m_object.value(name).toInteger());
        else
            m_object.insert(name, static_cast<qint64>(value));
    }
    void flag(QLatin1StringView name, bool &value)
    {
        if (m_reads)
            value = m_object.value(name).toBool();
        else
            m_object.insert(name, value);
    }
    void text(QLatin1StringView name, QByteArray &value)
    {
        if (m_reads)
            value = m_object.value(name).toString().toUtf8();
        else
            m_object.insert(name, QString::fromUtf8(value));
    }
    void text(QLatin1StringView name, QString &value)
    {
        if (m_reads)
            value = m_object.value(name).toString();
        else
            m_object.insert(name, value);
    }

private:
    QJsonObject &m_object;
    bool m_reads;
};

void pass(Members &members, LiveRequest &live)
{
    UsageRecord &record = live.record;
    members.number("id"_L1, record.id);
    members.number("age_us"_L1, live.ageUs);
    members.number("is_waiting"_L1, live.isWaiting);
    members.number("started_at_us"_L1, record.startedAtUs);
    members.number("owner_kind"_L1, record.ownerKind);
    members.number("organization_id"_L1, record.organizationId);
    members.number("user_id"_L1, record.userId);
    members.number("key_id"_L1, record.keyId);
    members.text("key_name"_L1, record.keyName);
    members.text("owner_name"_L1, record.ownerName);
    members.text("endpoint"_L1, record.endpoint);
    members.text("requested_model"_L1, record.requestedModel);
    members.text("alias"_L1, record.alias);
    members.text("provider"_L1, record.provider);
    members.text("upstream_model"_L1, record.upstreamModel);
    members.number("streamed"_L1, record.streamed);
    members.number("input"_L1, record.tokens.input);
    members.number("cached_input"_L1, record.tokens.cachedInput);
    members.number("cache_write"_L1, record.tokens.cacheWrite);
    members.number("output"_L1, record.tokens.output);
    members.number("reasoning"_L1, record.tokens.reasoning);
    members.number("token_confidence"_L1, record.tokenConfidence);
    members.number("cost_nanos"_L1, record.costNanos);
    members.number("price_version"_L1, record.priceVersion);
    members.number("cost_confidence"_L1, record.costConfidence);
    members.number("total_us"_L1, record.totalUs);
    members.number("first_token_us"_L1, record.firstTokenUs);
    members.number("attempts"_L1, record.attempts);
    members.number("prompt_bytes"_L1, record.promptBytes);
    members.text("client_request_id"_L1, record.clientRequestId);
    members.text("provider_request_id"_L1, record.providerRequestId);
    members.text("client_program"_L1, record.clientProgram);
}

void pass(Members &members, GatewayInfo &state)
{
    members.text("program"_L1, state.program);
    members.number("process"_L1, state.processId);
    members.text("release"_L1, state.release);
    members.text("base_url"_L1, state.baseUrl);
    members.number("started_at_us"_L1, state.startedAtUs);
    members.flag("draining"_L1, state.isDraining);
    members.text("problem"_L1, state.problem);
}

Result<ControlRequest> readTicketRequest(const QJsonObject &members)
{
    const QJsonValue key = members.value("key_id"_L1);
    ControlRequest request{ControlRequest::Kind::Ticket, {}};
    request.keyId = key.isDouble() ? key.toInteger(0) : 0;
    if (request.keyId <= 0)
        return refuse(u"A ticket is for one key: \"key_id\" must be its number."_s);
    return request;
}

Result<ControlRequest> readShowRequest(const QJsonObject &members)
{
    ControlRequest request{ControlRequest::Kind::Show, {}};
    request.activation = members.value("activation"_L1).toString().toUtf8();
    const bool isPrintable = std::all_of(request.activation.begin(), request.activation.end(),
                                         [](char c) { return c > ' ' && c < 0x7f; });
    if (!isPrintable || request.activation.size() > LongestActivation)
        request.activation.clear(); // the window is shown without it
    return request;
}

} // namespace

Result<ControlRequest> readControlRequest(const QByteArray &line)
{
    const auto members = objectOf(line);
    if (!members)
        return tl::unexpected(members.error());
    const QString what = members->value("request"_L1).toString();
    if (what == "live"_L1)
        return ControlRequest{ControlRequest::Kind::Live, {}};
    if (what == "state"_L1)
        return ControlRequest{ControlRequest::Kind::State, {}};
    if (what == "ticket"_L1)
        return readTicketRequest(*members);
    if (what == "show"_L1)
        return readShowRequest(*members);
    if (what != "stop"_L1)
        return refuse(u"\"request\" must be \"live\", \"stop\", \"state\", \"ticket\" or "
                      "\"show\"."_s);
    return readOrder(members->value("order"_L1).toObject()).map([](const StopOrder &order) {
        return ControlRequest{ControlRequest::Kind::Stop, order};
    });
}

Result<ControlAnswer> readControlAnswer(const QByteArray &line)
{
    const auto members = objectOf(line);
    if (!members)
        return tl::unexpected(members.error());
    if (const QJsonValue error = members->value("error"_L1); !error.isUndefined())
        return fail(ErrorCode::Unavailable, error.toString());
    ControlAnswer answer;
    if (const QJsonValue stopped = members->value("stopped"_L1); stopped.isDouble()) {
        answer.stopped = static_cast<int>(stopped.toInteger());
        return answer;
    }
    if (const QJsonValue state = members->value("state"_L1); state.isObject()) {
        QJsonObject object = state.toObject();
        Members reader(object, true);
        pass(reader, answer.state.emplace());
        return answer;
    }
    if (const QJsonValue ticket = members->value("ticket"_L1); ticket.isString()) {
        answer.ticket = Secret(ticket.toString().toUtf8());
        return answer;
    }
    if (members->value("shown"_L1).toBool()) {
        answer.shown = true;
        return answer;
    }
    const QJsonValue live = members->value("live"_L1);
    if (!live.isArray())
        return refuse(u"The gateway's answer is not understood."_s);
    for (const QJsonValue &each : live.toArray()) {
        QJsonObject object = each.toObject();
        Members reader(object, true);
        pass(reader, answer.live.emplaceBack());
    }
    return answer;
}

QByteArray writeControlRequest(const ControlRequest &request)
{
    switch (request.kind) {
    case ControlRequest::Kind::Live:
        return lineOf({{"request"_L1, "live"_L1}});
    case ControlRequest::Kind::State:
        return lineOf({{"request"_L1, "state"_L1}});
    case ControlRequest::Kind::Ticket:
        return lineOf({{"request"_L1, "ticket"_L1}, {"key_id"_L1, request.keyId}});
    case ControlRequest::Kind::Show:
        return lineOf({{"request"_L1, "show"_L1},
                       {"activation"_L1, QString::fromLatin1(request.activation)}});
    case ControlRequest::Kind::Stop:
        break;
    }
    return lineOf({{"request"_L1, "stop"_L1}, {"order"_L1, orderToJson(request.order)}});
}

QByteArray writeLiveAnswer(const QList<LiveRequest> &live)
{
    QJsonArray array;
    for (LiveRequest each : live) {
        QJsonObject object;
        Members writer(object, false);
        pass(writer, each);
        array.append(object);
    }
    return lineOf({{"live"_L1, array}});
}

QByteArray writeStoppedAnswer(int stopped)
{
    return lineOf({{"stopped"_L1, stopped}});
}

QByteArray writeStateAnswer(const GatewayInfo &state)
{
    GatewayInfo copy = state;
    QJsonObject object;
    Members writer(object, false);
    pass(writer, copy);
    return lineOf({{"state"_L1, object}});
}

QByteArray writeTicketAnswer(const Secret &ticket)
{
    return lineOf({{"ticket"_L1, QString::fromUtf8(ticket.reveal())}});
}

QByteArray writeShownAnswer()
{
    return lineOf({{"shown"_L1, true}});
}

QByteArray writeControlError(const QString &message)
{
    return lineOf({{"error"_L1, message}});
}

QString controlPlace(const QString &dataDirectory, int instance)
{
    return placeOf(dataDirectory, QString::number(instance));
}

QString consolePlace(const QString &dataDirectory)
{
    return placeOf(dataDirectory, u"console"_s);
}

QList<int> controlInstances(const QString &dataDirectory)
{
    const QDir folder(InstanceLease::folder(dataDirectory));
    QList<int> numbers;
    for (const QString &name :
         folder.entryList({QString(u'*' + Suffix)}, QDir::System | QDir::Files | QDir::Hidden)) {
        bool ok = false;
        const int number = name.chopped(Suffix.size()).toInt(&ok);
        if (ok)
            numbers.append(number);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace orchestris
