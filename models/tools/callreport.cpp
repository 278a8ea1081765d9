// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/callreport.h"

#include "models/domain/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace orchestris {

namespace {

constexpr qsizetype MostArguments = 4096; // what is shown; a model may write on and on
constexpr qsizetype MostMessage = 600;

QString text(const QJsonValue &value)
{
    return value.toString();
}

QJsonValue at(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key));
}

} // namespace

StageState CallReport::stateOf(CallStage stage) const
{
    if (stage < reached)
        return StageState::Done;
    if (stage > reached)
        return StageState::Waiting;
    if (problem == CallProblem::NoToolCall)
        return StageState::Doubtful;
    if (problem != CallProblem::None)
        return StageState::Failed;
    return isOver ? StageState::Done : StageState::Waiting;
}

CallProblem judgeCallStatus(int status, const QByteArray &errorCode, bool hasErrorObject)
{
    if (status == 401)
        return CallProblem::KeyRefused;
    if (status == 403)
        return errorCode.contains("model") ? CallProblem::ModelUnknown : CallProblem::KeyForbidden;
    if (status == 404)
        return hasErrorObject && errorCode.contains("model") ? CallProblem::ModelUnknown
                                                             : CallProblem::NotThisApi;
    if (status == 429)
        return CallProblem::LimitReached;
    if (status >= 500)
        return errorCode.startsWith("upstream") || errorCode == "no_healthy_target"
                       || errorCode == "credential_unavailable"
                   ? CallProblem::ProviderFailed
                   : CallProblem::GatewayFailed;
    if (status >= 400)
        return hasErrorObject ? CallProblem::BadRequest : CallProblem::NotThisApi;
    return CallProblem::NotThisApi;
}

CallStage stageOf(CallProblem problem)
{
    switch (problem) {
    case CallProblem::None:
        return CallStage::Recorded;
    case CallProblem::KeyRefused:
    case CallProblem::KeyForbidden:
        return CallStage::Authenticated;
    case CallProblem::ModelUnknown:
    case CallProblem::BadRequest:
        return CallStage::ModelFound;
    case CallProblem::LimitReached:
    case CallProblem::ProviderFailed:
    case CallProblem::GatewayFailed:
    case CallProblem::NoAnswer:
        return CallStage::FirstToken;
    case CallProblem::BrokenOff:
    case CallProblem::NoToolCall:
        return CallStage::ToolCalled;
    default:
        return CallStage::Reached;
    }
}

QByteArray callPath(WireApi wire)
{
    return wire == WireApi::Chat ? QByteArray("/chat/completions") : QByteArray("/responses");
}

QByteArray callBody(WireApi wire, const QString &model)
{
    const auto key = [](const char *name) { return QLatin1StringView(name); };
    const QString question =
        QStringLiteral("Call the tool \"report_status\" with status \"connected\".");
    const QJsonObject parameters{
        {key("type"), QStringLiteral("object")},
        {key("properties"),
         QJsonObject{{key("status"), QJsonObject{{key("type"), QStringLiteral("string")}}}}},
        {key("required"), QJsonArray{QStringLiteral("status")}},
        {key("additionalProperties"), false}};
    QJsonObject tool{{key("name"), QStringLiteral("report_status")},
                     {key("description"), QStringLiteral("Reports the state of the connection.")},
                     {key("parameters"), parameters}};
    QJsonObject body{{key("model"), model}, {key("stream"), true}};
    if (wire == WireApi::Chat) {
        body.insert(key("messages"), QJsonArray{QJsonObject{{key("role"), QStringLiteral("user")},
                                                            {key("content"), question}}});
        body.insert(key("tools"), QJsonArray{QJsonObject{{key("type"), QStringLiteral("function")},
                                                         {key("function"), tool}}});
        body.insert(key("stream_options"), QJsonObject{{key("include_usage"), true}});
    } else {
        tool.insert(key("type"), QStringLiteral("function"));
        tool.insert(key("strict"), false);
        body.insert(key("input"), QJsonArray{QJsonObject{{key("role"), QStringLiteral("user")},
                                                         {key("content"), question}}});
        body.insert(key("tools"), QJsonArray{tool});
        body.insert(key("store"), false);
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

bool CallReader::take(QByteArrayView data)
{
    if (data == "[DONE]") {
        m_isWhole = true;
        return false;
    }
    const QJsonObject event = QJsonDocument::fromJson(data.toByteArray()).object();
    if (at(event, "error").isObject()) {
        takeError(at(event, "error").toObject());
        return false;
    }
    return m_wire == WireApi::Chat ? takeChat(event) : takeResponses(event);
}

void CallReader::takeError(const QJsonObject &error)
{
    m_error = text(at(error, "message"));
    m_errorCode = text(at(error, "code")).toUtf8();
    if (m_errorCode.isEmpty())
        m_errorCode = "stream_error";
}

bool CallReader::takeChat(const QJsonObject &event)
{
    if (const QString model = text(at(event, "model")); !model.isEmpty())
        m_model = model;
    if (at(event, "usage").isObject()) {
        const QJsonObject usage = at(event, "usage").toObject();
        m_input = at(usage, "prompt_tokens").toInteger();
        m_output = at(usage, "completion_tokens").toInteger();
    }
    bool spoke = false;
    for (const QJsonValue &choice : at(event, "choices").toArray()) {
        const QJsonObject delta = at(choice.toObject(), "delta").toObject();
        spoke = spoke || !text(at(delta, "content")).isEmpty()
                || !text(at(delta, "reasoning_content")).isEmpty()
                || !text(at(delta, "reasoning")).isEmpty();
        for (const QJsonValue &call : at(delta, "tool_calls").toArray()) {
            m_hasToolCall = spoke = true;
            if (m_arguments.size() < MostArguments)
                m_arguments += text(at(at(call.toObject(), "function").toObject(), "arguments"));
        }
        m_isWhole = m_isWhole || at(choice.toObject(), "finish_reason").isString();
    }
    return spoke;
}

bool CallReader::takeResponses(const QJsonObject &event)
{
    const QString type = text(at(event, "type"));
    const QJsonObject response = at(event, "response").toObject();
    if (const QString model = text(at(response, "model")); !model.isEmpty())
        m_model = model;
    if (type == u"response.completed" || type == u"response.incomplete") {
        m_isWhole = true;
        const QJsonObject usage = at(response, "usage").toObject();
        m_input = at(usage, "input_tokens").toInteger();
        m_output = at(usage, "output_tokens").toInteger();
    } else if (type == u"response.failed") {
        takeError(at(response, "error").toObject());
    } else if (type == u"error") {
        takeError(event);
    } else if (type == u"response.function_call_arguments.done") {
        m_hasToolCall = true;
        m_arguments = text(at(event, "arguments")).left(MostArguments);
        return true;
    } else if (type == u"response.output_item.added" || type == u"response.output_item.done") {
        if (text(at(at(event, "item").toObject(), "type")) == u"function_call") {
            m_hasToolCall = true;
            return true;
        }
    }
    return type.endsWith(u".delta");
}

void CallReader::fill(CallReport &report) const
{
    report.model = m_model;
    report.toolArguments = m_arguments.left(MostArguments);
    report.inputTokens = m_input;
    report.outputTokens = m_output;
    if (hasError()) {
        report.message = redacted(m_error.left(MostMessage));
        report.errorCode = m_errorCode;
    }
}

bool readCallError(const QByteArray &body, QByteArray &code, QString &message)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    if (!at(root, "error").isObject())
        return false;
    const QJsonObject error = at(root, "error").toObject();
    code = text(at(error, "code")).toUtf8();
    if (code.isEmpty())
        code = text(at(error, "type")).toUtf8();
    message = redacted(text(at(error, "message")).left(MostMessage));
    return true;
}

} // namespace orchestris
