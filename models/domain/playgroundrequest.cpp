// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/playgroundrequest.h"

#include <QJsonDocument>

namespace orchestris {

using namespace Qt::StringLiterals;

namespace {

constexpr auto SchemaName = "answer"_L1;

QByteArray compact(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.sliced(1, text.size() - 2);
}

QJsonObject message(QLatin1StringView role, const QString &text)
{
    return {{u"role"_s, role}, {u"content"_s, text}};
}

QJsonArray turnsOf(const PlaygroundRequest &request)
{
    QJsonArray messages;
    for (const PlaygroundTurn &turn : request.turns)
        messages.append(message(turn.isUser ? "user"_L1 : "assistant"_L1, turn.text));
    return messages;
}

QJsonArray toolsOf(const PlaygroundRequest &request)
{
    QJsonArray tools;
    for (const QJsonValue &tool : request.tools)
        tools.append(toolFor(request.endpoint, tool.toObject()));
    return tools;
}

void addSampling(BodyMembers &members, const PlaygroundRequest &request)
{
    if (request.temperature)
        members.append({u"temperature"_s, *request.temperature});
    if (request.topP)
        members.append({u"top_p"_s, *request.topP});
}

void addChat(BodyMembers &members, const PlaygroundRequest &request)
{
    QJsonArray messages = turnsOf(request);
    if (!request.system.isEmpty())
        messages.prepend(message("system"_L1, request.system));
    members.append({u"messages"_s, messages});
    addSampling(members, request);
    if (request.maximumTokens)
        members.append({u"max_completion_tokens"_s, *request.maximumTokens});
    if (!request.stop.isEmpty())
        members.append({u"stop"_s, QJsonArray::fromStringList(request.stop)});
    if (request.seed)
        members.append({u"seed"_s, *request.seed});
    if (!request.reasoningEffort.isEmpty())
        members.append({u"reasoning_effort"_s, request.reasoningEffort});
    if (request.format == AnswerFormat::JsonObject)
        members.append({u"response_format"_s, QJsonObject{{u"type"_s, u"json_object"_s}}});
    if (request.format == AnswerFormat::JsonSchema)
        members.append(
            {u"response_format"_s,
             QJsonObject{{u"type"_s, u"json_schema"_s},
                         {u"json_schema"_s,
                          QJsonObject{{u"name"_s, SchemaName}, {u"schema"_s, request.schema}}}}});
    if (!request.tools.isEmpty())
        members.append({u"tools"_s, toolsOf(request)});
    if (request.stream) {
        members.append({u"stream"_s, true});
        members.append({u"stream_options"_s, QJsonObject{{u"include_usage"_s, true}}});
    }
}

void addResponses(BodyMembers &members, const PlaygroundRequest &request)
{
    if (!request.system.isEmpty())
        members.append({u"instructions"_s, request.system});
    members.append({u"input"_s, turnsOf(request)});
    addSampling(members, request);
    if (request.maximumTokens)
        members.append({u"max_output_tokens"_s, *request.maximumTokens});
    if (!request.reasoningEffort.isEmpty())
        members.append({u"reasoning"_s, QJsonObject{{u"effort"_s, request.reasoningEffort}}});
    QJsonObject format;
    if (request.format == AnswerFormat::JsonObject)
        format = {{u"type"_s, u"json_object"_s}};
    if (request.format == AnswerFormat::JsonSchema)
        format = {
            {u"type"_s, u"json_schema"_s}, {u"name"_s, SchemaName}, {u"schema"_s, request.schema}};
    if (!format.isEmpty())
        members.append({u"text"_s, QJsonObject{{u"format"_s, format}}});
    if (!request.tools.isEmpty())
        members.append({u"tools"_s, toolsOf(request)});
    members.append({u"store"_s, false}); // nobody goes on from it by its ID
    if (request.stream)
        members.append({u"stream"_s, true});
}

} // namespace

QString endpointPath(PlaygroundEndpoint endpoint)
{
    return endpoint == PlaygroundEndpoint::Chat ? u"chat/completions"_s : u"responses"_s;
}

BodyMembers bodyMembers(const PlaygroundRequest &request)
{
    BodyMembers members{{u"model"_s, request.model}};
    if (request.endpoint == PlaygroundEndpoint::Chat)
        addChat(members, request);
    else
        addResponses(members, request);
    return members;
}

QByteArray bodyJson(const BodyMembers &members)
{
    QByteArray text("{");
    for (const auto &[name, value] : members) {
        if (text.size() > 1)
            text += ',';
        text += compact(name) + ':' + compact(value);
    }
    return text + '}';
}

QJsonObject toolFor(PlaygroundEndpoint endpoint, const QJsonObject &tool)
{
    const bool isFunction = tool.value(u"type"_s).toString(u"function"_s) == "function"_L1;
    const bool isNested = tool.contains(u"function"_s);
    const bool nests = endpoint == PlaygroundEndpoint::Chat;
    if (!isFunction || isNested == nests)
        return tool;
    QJsonObject result;
    if (nests) {
        QJsonObject function = tool;
        function.remove(u"type"_s);
        result.insert(u"function"_s, function);
    } else {
        result = tool.value(u"function"_s).toObject();
    }
    result.insert(u"type"_s, u"function"_s);
    return result;
}

} // namespace orchestris
