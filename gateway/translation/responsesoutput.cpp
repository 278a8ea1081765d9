// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/responsesoutput.h"

#include "gateway/json/jsonwriter.h"

namespace orchestris {

namespace {

QByteArrayView statusOf(const OutputItem &item)
{
    if (item.isOpen)
        return "in_progress";
    return item.isCutOff ? "incomplete" : "completed";
}

} // namespace

QByteArrayView outputItemPrefix(OutputItem::Kind kind)
{
    switch (kind) {
    case OutputItem::Kind::Reasoning:
        return "rs_";
    case OutputItem::Kind::FunctionCall:
        return "fc_";
    case OutputItem::Kind::CustomToolCall:
        return "ctc_";
    case OutputItem::Kind::Message:
        break;
    }
    return "msg_";
}

void writeOutputPart(JsonWriter &writer, const OutputItem::Part &part)
{
    writer.beginObject();
    if (part.isRefusal)
        writer.string("type", "refusal").string("refusal", part.text);
    else
        writer.string("type", "output_text")
            .string("text", part.text)
            .raw("annotations", "[]")
            .raw("logprobs", "[]");
    writer.endObject();
}

void writeSummaryPart(JsonWriter &writer, const OutputItem::Part &part)
{
    writer.beginObject().string("type", "summary_text").string("text", part.text).endObject();
}

void writeOutputItem(JsonWriter &writer, const OutputItem &item)
{
    writer.beginObject().string("id", item.id);
    switch (item.kind) {
    case OutputItem::Kind::Message:
        writer.string("type", "message").string("status", statusOf(item));
        writer.string("role", "assistant").key("content").beginArray();
        for (const OutputItem::Part &part : item.parts)
            writeOutputPart(writer, part);
        writer.endArray();
        break;
    case OutputItem::Kind::Reasoning:
        writer.string("type", "reasoning").key("summary").beginArray();
        for (const OutputItem::Part &part : item.parts)
            writeSummaryPart(writer, part);
        writer.endArray().key("encrypted_content").stringOrNull(item.signature);
        break;
    case OutputItem::Kind::FunctionCall:
    case OutputItem::Kind::CustomToolCall: {
        const bool isCustom = item.kind == OutputItem::Kind::CustomToolCall;
        writer.string("type", isCustom ? "custom_tool_call" : "function_call");
        writer.string("status", statusOf(item)).string("call_id", item.callId);
        writer.stringIfAny("namespace", item.nameSpace).string("name", item.name);
        writer.string(isCustom ? "input" : "arguments", item.arguments);
        break;
    }
    }
    writer.endObject();
}

} // namespace orchestris
