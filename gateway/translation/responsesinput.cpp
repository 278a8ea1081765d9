// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/responsesinput.h"

#include "gateway/json/jsonwriter.h"
#include "gateway/translation/callextra.h"
#include "gateway/translation/messagessignature.h"
#include "gateway/translation/refusals.h"

#include <algorithm>

namespace orchestris {

namespace {

using Kind = ConversationItem::Kind;
using PartKind = ContentPart::Kind;

QByteArrayView roleName(Role role)
{
    switch (role) {
    case Role::System:
        return "system";
    case Role::Developer:
        return "developer";
    case Role::Assistant:
        return "assistant";
    case Role::User:
        break;
    }
    return "user";
}

bool isLink(const QByteArray &text)
{
    return text.startsWith("https://") || text.startsWith("http://");
}

Translated<void> writePart(JsonWriter &json, const ContentPart &part, bool isOutput)
{
    json.beginObject();
    switch (part.kind) {
    case PartKind::Text:
        json.string("type", isOutput ? "output_text" : "input_text").string("text", part.text);
        break;
    case PartKind::Refusal:
        if (isOutput)
            json.string("type", "refusal").string("refusal", part.text);
        else
            json.string("type", "input_text").string("text", part.text);
        break;
    case PartKind::Image:
        json.string("type", "input_image").string("image_url", part.text);
        json.string("detail", part.detail.isEmpty() ? QByteArrayView("auto") : part.detail);
        break;
    case PartKind::File:
        json.string("type", "input_file");
        if (isLink(part.text))
            json.string("file_url", part.text);
        else
            json.string("filename", part.name.isEmpty() ? QByteArrayView("file") : part.name)
                .string("file_data", part.text);
        break;
    case PartKind::Audio:
        return refuseUnsupported("input_audio", "Its provider takes text, images and files only.");
    }
    json.endObject();
    return {};
}

Translated<void> writeParts(JsonWriter &json, const std::vector<ContentPart> &parts, bool isOutput)
{
    json.beginArray();
    for (const ContentPart &part : parts) {
        if (auto written = writePart(json, part, isOutput); !written)
            return written;
    }
    json.endArray();
    return {};
}

Translated<void> writeMessage(JsonWriter &json, const ConversationItem &item)
{
    const bool isOutput = item.role == Role::Assistant;
    if (item.parts.empty() && isOutput)
        return {};
    json.beginObject().string("type", "message").string("role", roleName(item.role));
    json.key("content");
    if (item.parts.empty())
        json.string("");
    else if (auto written = writeParts(json, item.parts, isOutput); !written)
        return written;
    json.endObject();
    return {};
}

void writeToolCall(JsonWriter &json, const ConversationItem &item)
{
    json.beginObject()
        .string("type", item.isCustom ? "custom_tool_call" : "function_call")
        .string("call_id", item.callId)
        .string("name", item.toolName)
        .string(item.isCustom ? "input" : "arguments", item.arguments)
        .endObject();
}

Translated<void> writeToolResult(JsonWriter &json, const ConversationItem &item)
{
    json.beginObject()
        .string("type", item.isCustom ? "custom_tool_call_output" : "function_call_output")
        .string("call_id", item.callId)
        .key("output");
    const bool isText =
        std::all_of(item.parts.begin(), item.parts.end(),
                    [](const ContentPart &part) { return part.kind == PartKind::Text; });
    if (isText) {
        QByteArray text;
        for (const ContentPart &part : item.parts)
            text += part.text;
        json.string(text);
    } else if (auto written = writeParts(json, item.parts, false); !written) {
        return written;
    }
    json.endObject();
    return {};
}

void writeReasoning(JsonWriter &json, const ConversationItem &item)
{
    json.beginObject().string("type", "reasoning").key("summary").beginArray();
    for (const ContentPart &part : item.parts)
        json.beginObject().string("type", "summary_text").string("text", part.text).endObject();
    json.endArray().string("encrypted_content", item.signature).endObject();
}

void noteOnce(QByteArrayList &dropped, const QByteArray &what)
{
    if (!dropped.contains(what))
        dropped.append(what);
}

} // namespace

bool hasResponsesSignature(const ConversationItem &item)
{
    return !item.signature.isEmpty() && !isPackedThinking(item.signature)
           && !isPackedCallExtra(item.signature);
}

Translated<void> writeResponsesItems(JsonWriter &json, Conversation &conversation)
{
    for (const ConversationItem &item : conversation.items) {
        Translated<void> written;
        switch (item.kind) {
        case Kind::Message:
            written = writeMessage(json, item);
            if (!item.participant.isEmpty())
                noteOnce(conversation.dropped, "name");
            break;
        case Kind::ToolCall:
            writeToolCall(json, item);
            break;
        case Kind::ToolResult:
            written = writeToolResult(json, item);
            break;
        case Kind::Reasoning:
            if (hasResponsesSignature(item))
                writeReasoning(json, item);
            else
                noteOnce(conversation.dropped, "reasoning_content");
            break;
        }
        if (!written)
            return written;
    }
    return {};
}

} // namespace orchestris
