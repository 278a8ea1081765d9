// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonwriter.h"
#include "gateway/translation/refusals.h"
#include "gateway/translation/responsesinput.h"
#include "gateway/translation/translators.h"

#include <algorithm>

namespace orchestris {

namespace {

/// OpenAI refuses less than this on its Responses endpoint.
constexpr qint64 LeastOutputTokens = 16;

bool isZero(const QByteArray &number)
{
    return number.isEmpty() || number.toDouble() == 0;
}

Translated<void> refuseForeign(const Conversation &conversation)
{
    if (!conversation.stop.isEmpty())
        return refuseUnsupported("stop", "Its provider's Responses API has no stop sequences: "
                                         "leave it out, or use another model.");
    if (!isZero(conversation.presencePenalty))
        return refuseUnsupported("presence_penalty", "Leave it out, or use another model.");
    if (!isZero(conversation.frequencyPenalty))
        return refuseUnsupported("frequency_penalty", "Leave it out, or use another model.");
    return {};
}

void writeTool(JsonWriter &json, const Tool &tool)
{
    json.beginObject()
        .string("type", tool.isCustom ? "custom" : "function")
        .string("name", tool.name)
        .stringIfAny("description", tool.description);
    if (tool.isCustom) {
        json.rawIfAny("format", tool.format);
    } else {
        json.raw("parameters", tool.parameters.isEmpty()
                                   ? QByteArrayView(R"({"type":"object","properties":{}})")
                                   : QByteArrayView(tool.parameters));
        // Strict is the default here, and is not in Chat Completions.
        json.boolean("strict", tool.strict.value_or(false));
    }
    json.endObject();
}

void writeToolChoice(JsonWriter &json, const Conversation &conversation)
{
    const ToolChoice &choice = conversation.toolChoice;
    switch (choice.kind) {
    case ToolChoice::Kind::Absent:
        return;
    case ToolChoice::Kind::Auto:
        json.string("tool_choice", "auto");
        return;
    case ToolChoice::Kind::None:
        json.string("tool_choice", "none");
        return;
    case ToolChoice::Kind::Required:
        json.string("tool_choice", "required");
        return;
    case ToolChoice::Kind::Named:
        break;
    }
    const auto tool =
        std::find_if(conversation.tools.begin(), conversation.tools.end(),
                     [&choice](const Tool &known) { return known.name == choice.name; });
    const bool isCustom = tool != conversation.tools.end() && tool->isCustom;
    json.key("tool_choice")
        .beginObject()
        .string("type", isCustom ? "custom" : "function")
        .string("name", choice.name)
        .endObject();
}

void writeTools(JsonWriter &json, const Conversation &conversation)
{
    if (conversation.tools.empty())
        return;
    json.key("tools").beginArray();
    for (const Tool &tool : conversation.tools)
        writeTool(json, tool);
    json.endArray();
    writeToolChoice(json, conversation);
    if (conversation.parallelToolCalls)
        json.boolean("parallel_tool_calls", *conversation.parallelToolCalls);
}

void writeText(JsonWriter &json, const Conversation &conversation)
{
    const AnswerFormat &format = conversation.format;
    if (format.kind == AnswerFormat::Kind::Absent && conversation.verbosity.isEmpty())
        return;
    json.key("text").beginObject();
    switch (format.kind) {
    case AnswerFormat::Kind::Absent:
        break;
    case AnswerFormat::Kind::Text:
        json.key("format").beginObject().string("type", "text").endObject();
        break;
    case AnswerFormat::Kind::JsonObject:
        json.key("format").beginObject().string("type", "json_object").endObject();
        break;
    case AnswerFormat::Kind::JsonSchema:
        json.key("format").beginObject().string("type", "json_schema");
        json.string("name", format.name.isEmpty() ? QByteArrayView("answer") : format.name);
        json.stringIfAny("description", format.description);
        json.raw("schema", format.schema.isEmpty() ? QByteArrayView("{}") : format.schema);
        if (format.strict)
            json.boolean("strict", *format.strict);
        json.endObject();
        break;
    }
    json.stringIfAny("verbosity", conversation.verbosity);
    json.endObject();
}

void writeReasoning(JsonWriter &json, const Conversation &conversation)
{
    if (!conversation.reasoningEffort.isEmpty() || !conversation.reasoningSummary.isEmpty())
        json.key("reasoning")
            .beginObject()
            .stringIfAny("effort", conversation.reasoningEffort)
            .stringIfAny("summary", conversation.reasoningSummary)
            .endObject();
    // Models that do not reason refuse to be asked for it: ask where this conversation had it.
    const bool isSigned = std::any_of(
        conversation.items.begin(), conversation.items.end(), [](const ConversationItem &item) {
            return item.kind == ConversationItem::Kind::Reasoning && hasResponsesSignature(item);
        });
    if (isSigned || !conversation.reasoningSummary.isEmpty())
        json.key("include").beginArray().string("reasoning.encrypted_content").endArray();
}

void writeMaximum(JsonWriter &json, Conversation &conversation)
{
    if (!conversation.maximumOutputTokens)
        return;
    const qint64 asked = *conversation.maximumOutputTokens;
    if (asked < LeastOutputTokens)
        conversation.dropped.append("max_tokens (raised to " + QByteArray::number(LeastOutputTokens)
                                    + ')');
    json.number("max_output_tokens", std::max(asked, LeastOutputTokens));
}

} // namespace

Translated<QByteArray> writeResponsesRequest(Conversation &conversation, QByteArrayView model)
{
    if (auto known = refuseForeign(conversation); !known)
        return tl::unexpected(known.error());
    QByteArray body;
    JsonWriter json(body);
    json.beginObject().string("model", model).key("input").beginArray();
    if (auto written = writeResponsesItems(json, conversation); !written)
        return tl::unexpected(written.error());
    json.endArray();
    writeTools(json, conversation);
    writeText(json, conversation);
    writeReasoning(json, conversation);
    writeMaximum(json, conversation);
    json.rawIfAny("temperature", conversation.temperature)
        .rawIfAny("top_p", conversation.topP)
        .stringIfAny("user", conversation.user)
        .stringIfAny("prompt_cache_key", conversation.promptCacheKey)
        .stringIfAny("service_tier", conversation.serviceTier)
        .rawIfAny("metadata", conversation.metadata)
        .boolean("store", conversation.store.value_or(false));
    if (!conversation.seed.isEmpty())
        conversation.dropped.append("seed");
    if (conversation.streamed)
        json.boolean("stream", true);
    json.endObject();
    return body;
}

} // namespace orchestris
