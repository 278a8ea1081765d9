// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/chatmessageswriter.h"
#include "gateway/translation/customtool.h"
#include "gateway/translation/translators.h"

namespace orchestris {

namespace {

void writeTools(JsonWriter &writer, const Conversation &conversation)
{
    if (conversation.tools.empty())
        return; // servers refuse a choice or parallel calls where there are no tools
    writer.key("tools").beginArray();
    for (const Tool &tool : conversation.tools) {
        writer.beginObject().string("type", "function").key("function").beginObject();
        writer.string("name", tool.name);
        if (tool.isCustom) {
            writer.stringIfAny("description", customToolDescription(tool));
            writer.raw("parameters", customToolParameters());
        } else {
            writer.stringIfAny("description", tool.description);
            writer.raw("parameters", tool.parameters.isEmpty()
                                         ? QByteArrayView(R"({"type":"object","properties":{}})")
                                         : QByteArrayView(tool.parameters));
            if (tool.strict)
                writer.boolean("strict", *tool.strict);
        }
        writer.endObject().endObject();
    }
    writer.endArray();
    switch (conversation.toolChoice.kind) {
    case ToolChoice::Kind::Absent:
        break;
    case ToolChoice::Kind::Auto:
        writer.string("tool_choice", "auto");
        break;
    case ToolChoice::Kind::None:
        writer.string("tool_choice", "none");
        break;
    case ToolChoice::Kind::Required:
        writer.string("tool_choice", "required");
        break;
    case ToolChoice::Kind::Named:
        writer.key("tool_choice").beginObject().string("type", "function");
        writer.key("function").beginObject().string("name", conversation.toolChoice.name);
        writer.endObject().endObject();
        break;
    }
    if (conversation.parallelToolCalls)
        writer.boolean("parallel_tool_calls", *conversation.parallelToolCalls);
}

void writeFormat(JsonWriter &writer, const AnswerFormat &format)
{
    if (format.kind == AnswerFormat::Kind::JsonObject) {
        writer.raw("response_format", R"({"type":"json_object"})");
    } else if (format.kind == AnswerFormat::Kind::JsonSchema) {
        writer.key("response_format").beginObject().string("type", "json_schema");
        writer.key("json_schema").beginObject().string("name", format.name);
        writer.stringIfAny("description", format.description).rawIfAny("schema", format.schema);
        if (format.strict)
            writer.boolean("strict", *format.strict);
        writer.endObject().endObject();
    }
}

void writeSampling(JsonWriter &writer, const Conversation &conversation,
                   const ProviderTraits &traits)
{
    if (conversation.maximumOutputTokens)
        writer.number(traits.maximumOutput == MaximumOutputField::MaxCompletionTokens
                          ? "max_completion_tokens"
                          : "max_tokens",
                      *conversation.maximumOutputTokens);
    writer.stringIfAny("reasoning_effort", conversation.reasoningEffort);
    writer.rawIfAny("temperature", conversation.temperature);
    writer.rawIfAny("top_p", conversation.topP);
    writer.rawIfAny("presence_penalty", conversation.presencePenalty);
    writer.rawIfAny("frequency_penalty", conversation.frequencyPenalty);
    writer.rawIfAny("seed", conversation.seed);
    if (!conversation.stop.isEmpty()) {
        writer.key("stop").beginArray();
        for (const QByteArray &stop : conversation.stop)
            writer.string(stop);
        writer.endArray();
    }
    writer.stringIfAny("user", conversation.user);
}

/// Compatible servers refuse what they do not know, and none of this changes the answer.
void dropHints(Conversation &conversation)
{
    const auto drop = [&](bool isThere, const char *name) {
        if (isThere)
            conversation.dropped.append(name);
    };
    drop(!conversation.metadata.isEmpty() && conversation.metadata != "{}", "metadata");
    drop(conversation.store.value_or(false), "store");
    drop(!conversation.serviceTier.isEmpty() && conversation.serviceTier != "auto"
             && conversation.serviceTier != "default",
         "service_tier");
    drop(!conversation.promptCacheKey.isEmpty(), "prompt_cache_key");
    drop(!conversation.verbosity.isEmpty() && conversation.verbosity != "medium", "verbosity");
}

} // namespace

Translated<QByteArray> writeChatRequest(Conversation &conversation, QByteArrayView model,
                                        const ProviderTraits &traits)
{
    QByteArray body;
    JsonWriter writer(body);
    writer.beginObject().string("model", model).key("messages");
    ChatMessagesWriter(conversation.items, traits.reasoning, writer, conversation.dropped).write();
    writeTools(writer, conversation);
    writeFormat(writer, conversation.format);
    writeSampling(writer, conversation, traits);
    if (conversation.streamed) {
        writer.boolean("stream", true);
        if (traits.takesIncludeUsage)
            writer.raw("stream_options", R"({"include_usage":true})");
    }
    writer.endObject();
    dropHints(conversation);
    return body;
}

} // namespace orchestris
