// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/messagestools.h"

#include "gateway/json/jsonfields.h"
#include "gateway/json/jsonreader.h"
#include "gateway/json/jsonwriter.h"
#include "gateway/translation/customtool.h"

namespace orchestris {

namespace {

constexpr QByteArrayView NoParameters = R"({"type":"object","properties":{}})";

/// The API wants a schema of the type "object", said so at its top.
QByteArray inputSchema(const QByteArray &parameters)
{
    JsonReader reader;
    simdjson::dom::object schema;
    if (parameters.isEmpty() || reader.parse(parameters).get(schema) != simdjson::SUCCESS
        || schema.size() == 0)
        return NoParameters.toByteArray();
    if (!jsonText(schema, "type").empty())
        return parameters;
    const qsizetype brace = parameters.indexOf('{');
    QByteArray typed = R"({"type":"object",)";
    typed.append(QByteArrayView(parameters).sliced(brace + 1));
    return typed;
}

void writeTool(JsonWriter &json, const Tool &tool)
{
    json.beginObject().string("name", tool.name);
    if (tool.isCustom)
        json.stringIfAny("description", customToolDescription(tool))
            .raw("input_schema", customToolParameters());
    else
        json.stringIfAny("description", tool.description)
            .raw("input_schema", inputSchema(tool.parameters));
    json.endObject();
}

QByteArrayList calledTools(const Conversation &conversation)
{
    QByteArrayList names;
    for (const ConversationItem &item : conversation.items) {
        if (item.kind == ConversationItem::Kind::ToolCall && !names.contains(item.toolName))
            names.append(item.toolName);
    }
    return names;
}

QByteArrayView choiceType(ToolChoice::Kind kind)
{
    switch (kind) {
    case ToolChoice::Kind::None:
        return "none";
    case ToolChoice::Kind::Required:
        return "any";
    case ToolChoice::Kind::Named:
        return "tool";
    case ToolChoice::Kind::Absent:
    case ToolChoice::Kind::Auto:
        break;
    }
    return "auto";
}

void writeChoice(JsonWriter &json, const Conversation &conversation)
{
    const ToolChoice &choice = conversation.toolChoice;
    const bool oneAtATime =
        choice.kind != ToolChoice::Kind::None && !conversation.parallelToolCalls.value_or(true);
    if (choice.kind == ToolChoice::Kind::Absent && !oneAtATime)
        return;
    json.key("tool_choice").beginObject().string("type", choiceType(choice.kind));
    if (choice.kind == ToolChoice::Kind::Named)
        json.string("name", choice.name);
    if (oneAtATime)
        json.boolean("disable_parallel_tool_use", true);
    json.endObject();
}

} // namespace

void writeMessagesTools(JsonWriter &json, const Conversation &conversation)
{
    const QByteArrayList called =
        conversation.tools.empty() ? calledTools(conversation) : QByteArrayList();
    if (conversation.tools.empty() && called.isEmpty())
        return;
    json.key("tools").beginArray();
    for (const Tool &tool : conversation.tools)
        writeTool(json, tool);
    for (const QByteArray &name : called)
        json.beginObject().string("name", name).raw("input_schema", NoParameters).endObject();
    json.endArray();
    if (called.isEmpty())
        writeChoice(json, conversation);
    else
        json.key("tool_choice").beginObject().string("type", "none").endObject();
}

bool forcesMessagesTool(const Conversation &conversation)
{
    return !conversation.tools.empty()
           && (conversation.toolChoice.kind == ToolChoice::Kind::Required
               || conversation.toolChoice.kind == ToolChoice::Kind::Named);
}

} // namespace orchestris
