// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonreader.h"
#include "gateway/json/jsonsplice.h"
#include "gateway/translation/refusals.h"
#include "gateway/translation/requestfields.h"
#include "gateway/translation/responsesrequestparts.h"
#include "gateway/translation/responsestools.h"

namespace orchestris {

namespace {

Refusal firstError(const RequestFields &fields)
{
    return Refusal(*fields.error());
}

Translated<void> refuseWhatNeedsTheProvider(const RequestFields &body)
{
    const JsonField *background = body.find("background");
    bool isOn = false;
    if (background && background->value.get(isOn) == simdjson::SUCCESS && isOn)
        return refuseUnsupported("background", "Ask for the answer in the foreground.");
    if (body.find("prompt"))
        return refuseUnsupported("prompt", "Templates are kept at one provider: send the text.");
    if (body.find("conversation"))
        return refuseUnsupported("conversation",
                                 "Conversations are kept at one provider: send the items, or use "
                                 "\"previous_response_id\".");
    const JsonField *logprobs = body.find("top_logprobs");
    int64_t count = 0;
    if (logprobs && logprobs->value.get(count) == simdjson::SUCCESS && count > 0)
        return refuseUnsupported("top_logprobs", "Leave it out.");
    return {};
}

void dropHints(const RequestFields &body, Conversation &conversation)
{
    const JsonField *include = body.find("include");
    simdjson::dom::array list;
    if (include && include->value.get(list) == simdjson::SUCCESS) {
        for (const simdjson::dom::element value : list) {
            std::string_view name;
            if (value.get(name) == simdjson::SUCCESS && name != "reasoning.encrypted_content")
                conversation.dropped.append("include (" + toBytes(name) + ')');
        }
    }
    const JsonField *truncation = body.find("truncation");
    std::string_view how;
    if (truncation && truncation->value.get(how) == simdjson::SUCCESS && how != "disabled")
        conversation.dropped.append("truncation");
    for (const char *name : {"max_tool_calls", "prompt_cache_retention", "context_management"}) {
        if (body.find(name))
            conversation.dropped.append(name);
    }
}

Translated<void> readText(RequestFields &body, Conversation &conversation)
{
    const JsonField *text = body.find("text");
    simdjson::dom::object object;
    if (!text)
        return {};
    if (text->value.get(object) != simdjson::SUCCESS)
        return refuseType("text", "an object");
    RequestFields fields(object, text->text, "text");
    conversation.verbosity = fields.text("verbosity");
    if (fields.error())
        return firstError(fields);
    const JsonField *format = fields.find("format");
    if (!format)
        return {};
    if (format->value.get(object) != simdjson::SUCCESS)
        return refuseType("text.format", "an object");
    RequestFields form(object, format->text, "text.format");
    const QByteArray type = form.requiredText("type");
    AnswerFormat &wanted = conversation.format;
    if (type == "text") {
        wanted.kind = AnswerFormat::Kind::Text;
    } else if (type == "json_object") {
        wanted.kind = AnswerFormat::Kind::JsonObject;
    } else if (type == "json_schema") {
        wanted.kind = AnswerFormat::Kind::JsonSchema;
        wanted.name = form.requiredText("name");
        wanted.description = form.text("description");
        wanted.schema = form.object("schema");
        wanted.strict = form.boolean("strict");
        if (wanted.schema.isEmpty() && !form.error())
            return refuseMissing("text.format.schema");
    } else if (!form.error()) {
        return refuse("The format \"" + type
                          + "\" is not one of text, json_object and json_schema.",
                      "text.format.type", "invalid_value");
    }
    if (form.error())
        return firstError(form);
    return {};
}

Translated<void> readReasoning(RequestFields &body, Conversation &conversation)
{
    const JsonField *reasoning = body.find("reasoning");
    simdjson::dom::object object;
    if (!reasoning)
        return {};
    if (reasoning->value.get(object) != simdjson::SUCCESS)
        return refuseType("reasoning", "an object");
    RequestFields fields(object, reasoning->text, "reasoning");
    conversation.reasoningEffort = fields.text("effort");
    conversation.reasoningSummary = fields.text("summary");
    if (conversation.reasoningSummary.isEmpty())
        conversation.reasoningSummary = fields.text("generate_summary");
    if (fields.error())
        return firstError(fields);
    return {};
}

void readSettings(RequestFields &body, Conversation &conversation)
{
    readSharedSettings(body, conversation);
    conversation.parallelToolCalls = body.boolean("parallel_tool_calls");
    conversation.maximumOutputTokens = body.count("max_output_tokens");
}

bool letsUnknownToolsGo(const RequestFields &body)
{
    const JsonField *choice = body.find("tool_choice");
    std::string_view word;
    return choice && choice->value.get(word) == simdjson::SUCCESS
           && (word == "auto" || word == "none");
}

Translated<void> readTools(const RequestFields &body, ResponsesTools &tools,
                           Conversation &conversation)
{
    simdjson::dom::array list;
    if (const JsonField *given = body.find("tools")) {
        if (given->value.get(list) != simdjson::SUCCESS)
            return refuseType("tools", "a list of tools");
        if (auto added = tools.add(list, given->text, "tools"); !added)
            return added;
    }
    const JsonField *input = body.find("input");
    if (input && input->value.get(list) == simdjson::SUCCESS) {
        if (auto added = addResponsesItemTools(list, input->text, tools); !added)
            return added;
    }
    if (auto settled = tools.settle(conversation.dropped); !settled)
        return settled;
    const JsonField *choice = body.find("tool_choice");
    return tools.choose(choice ? &choice->value : nullptr, conversation);
}

void addMessage(Conversation &conversation, Role role, QByteArray text)
{
    ConversationItem item;
    item.role = role;
    item.parts.push_back({ContentPart::Kind::Text, std::move(text), {}, {}});
    conversation.items.push_back(std::move(item));
}

Translated<void> readInput(const RequestFields &body, const ResponsesTools &tools,
                           Conversation &conversation)
{
    std::string_view text;
    simdjson::dom::array list;
    if (const JsonField *instructions = body.find("instructions")) {
        if (instructions->value.get(text) == simdjson::SUCCESS) {
            if (!text.empty())
                addMessage(conversation, Role::System, toBytes(text));
        } else if (instructions->value.get(list) == simdjson::SUCCESS) {
            if (auto read = readResponsesItems(list, tools, conversation); !read)
                return read;
        } else {
            return refuseType("instructions", "a text");
        }
    }
    const JsonField *input = body.find("input");
    if (!input)
        return refuseMissing("input");
    if (input->value.get(text) == simdjson::SUCCESS) {
        addMessage(conversation, Role::User, toBytes(text));
        return {};
    }
    if (input->value.get(list) == simdjson::SUCCESS)
        return readResponsesItems(list, tools, conversation);
    return refuseType("input", "a text or a list of items");
}

} // namespace

Translated<ResponsesConversation> readResponsesRequest(JsonReader &reader, QByteArrayView body,
                                                       const OptionalTools &optional)
{
    simdjson::dom::object object;
    const auto parsed = reader.parse(body);
    if (parsed.error() != simdjson::SUCCESS)
        return refuse(QByteArray("The body is not valid JSON: ")
                          + simdjson::error_message(parsed.error()),
                      {}, {});
    if (parsed.get(object) != simdjson::SUCCESS)
        return refuse("The body must be a JSON object.", {}, {});

    RequestFields fields(object, body.sliced(skipJsonSpace(body, 0)));
    ResponsesConversation request;
    Conversation &conversation = request.conversation;
    ResponsesTools tools(optional, letsUnknownToolsGo(fields));
    readSettings(fields, conversation);
    if (fields.error())
        return firstError(fields);
    if (auto done = refuseWhatNeedsTheProvider(fields); !done)
        return Refusal(done.error());
    if (auto done = readText(fields, conversation); !done)
        return Refusal(done.error());
    if (auto done = readReasoning(fields, conversation); !done)
        return Refusal(done.error());
    if (auto done = readTools(fields, tools, conversation); !done)
        return Refusal(done.error());
    if (auto done = readInput(fields, tools, conversation); !done)
        return Refusal(done.error());
    dropHints(fields, conversation);
    request.echo = responsesEcho(fields);
    return request;
}

} // namespace orchestris
