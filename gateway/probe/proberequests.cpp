// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/probe/proberequests.h"

#include "gateway/json/jsonwriter.h"

namespace orchestris {

namespace {

constexpr char Question[] = "Count from 1 to 60, one number a line. Write nothing else.";
constexpr char ToolQuestion[] = "What time is it in Lisbon? Use the tool.";
constexpr char ToolName[] = "current_time";
constexpr char ToolSchema[] =
    R"({"type":"object","properties":{"city":{"type":"string"}},"required":["city"]})";
/// A call of a tool does not fit into `ProbeTokens`.
constexpr int ToolTokens = 128;

void writeQuestion(JsonWriter &json, bool tool)
{
    json.key("messages").beginArray().beginObject();
    json.string("role", "user").string("content", tool ? ToolQuestion : Question);
    json.endObject().endArray();
}

} // namespace

QByteArray probeChatBody(const ProbeChat &chat)
{
    QByteArray body;
    JsonWriter json(body);
    json.beginObject().string("model", chat.model);
    writeQuestion(json, chat.tool);
    if (chat.field != MaximumOutputField::AsGiven)
        json.number(chat.field == MaximumOutputField::MaxTokens ? "max_tokens"
                                                                : "max_completion_tokens",
                    chat.tool ? ToolTokens : ProbeTokens);
    if (chat.tool) {
        json.key("tools").beginArray().beginObject().string("type", "function");
        json.key("function").beginObject().string("name", ToolName);
        json.string("description", "Tells the time").raw("parameters", ToolSchema);
        json.endObject().endObject().endArray();
    }
    if (chat.streamed)
        json.boolean("stream", true);
    if (chat.includeUsage)
        json.key("stream_options").beginObject().boolean("include_usage", true).endObject();
    json.endObject();
    return body;
}

QByteArray probeMessagesBody(const ProbeChat &chat)
{
    QByteArray body;
    JsonWriter json(body);
    json.beginObject().string("model", chat.model);
    json.number("max_tokens", chat.tool ? ToolTokens : ProbeTokens);
    writeQuestion(json, chat.tool);
    if (chat.tool) {
        json.key("tools").beginArray().beginObject().string("name", ToolName);
        json.string("description", "Tells the time").raw("input_schema", ToolSchema);
        json.endObject().endArray();
    }
    if (chat.streamed)
        json.boolean("stream", true);
    json.endObject();
    return body;
}

QByteArray probeResponsesBody(const QByteArray &model)
{
    QByteArray body;
    JsonWriter(body)
        .beginObject()
        .string("model", model)
        .string("input", Question)
        .number("max_output_tokens", ProbeTokens)
        .boolean("store", false)
        .endObject();
    return body;
}

QByteArray probeEmbeddingsBody(const QByteArray &model)
{
    QByteArray body;
    JsonWriter(body).beginObject().string("model", model).string("input", "one").endObject();
    return body;
}

} // namespace orchestris
