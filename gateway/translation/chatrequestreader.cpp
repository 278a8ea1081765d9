// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonreader.h"
#include "gateway/json/jsonsplice.h"
#include "gateway/translation/chatrequestparts.h"
#include "gateway/translation/refusals.h"
#include "gateway/translation/requestfields.h"

namespace orchestris {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

/// What changes the answer and only Chat Completions has.
Translated<void> refuseForeign(RequestFields &body)
{
    double number = 0;
    bool on = false;
    object fields;
    array list;
    if (const JsonField *n = body.find("n");
        n && n->value.get(number) == simdjson::SUCCESS && number > 1)
        return refuseUnsupported("n", "Its provider gives one answer: ask several times.");
    if (const JsonField *logprobs = body.find("logprobs");
        logprobs && logprobs->value.get(on) == simdjson::SUCCESS && on)
        return refuseUnsupported("logprobs", "Its provider tells no probabilities.");
    if (const JsonField *bias = body.find("logit_bias");
        bias && bias->value.get(fields) == simdjson::SUCCESS && fields.size() > 0)
        return refuseUnsupported("logit_bias", "Leave it out, or use another model.");
    if (const JsonField *modalities = body.find("modalities");
        modalities && modalities->value.get(list) == simdjson::SUCCESS) {
        for (const element modality : list) {
            std::string_view name;
            if (modality.get(name) != simdjson::SUCCESS || name != "text")
                return refuseUnsupported("modalities", "Its provider answers with text only.");
        }
    }
    for (const auto name : {"web_search_options", "prediction"}) {
        if (body.find(name))
            return refuseUnsupported(name, "Leave it out, or use another model.");
    }
    return {};
}

Translated<void> readFormat(RequestFields &body, AnswerFormat &format)
{
    const JsonField *field = body.find("response_format");
    if (!field)
        return {};
    object value;
    if (field->value.get(value) != simdjson::SUCCESS)
        return refuseType("response_format", "an object");
    RequestFields fields(value, field->text, "response_format");
    const QByteArray type = fields.requiredText("type");
    if (fields.error())
        return Refusal(*fields.error());
    if (type == "text") {
        format.kind = AnswerFormat::Kind::Text;
    } else if (type == "json_object") {
        format.kind = AnswerFormat::Kind::JsonObject;
    } else if (type == "json_schema") {
        const JsonField *inner = fields.find("json_schema");
        object nested;
        if (!inner)
            return refuseMissing("response_format.json_schema");
        if (inner->value.get(nested) != simdjson::SUCCESS)
            return refuseType("response_format.json_schema", "an object");
        RequestFields schema(nested, inner->text, "response_format.json_schema");
        format.kind = AnswerFormat::Kind::JsonSchema;
        format.name = schema.text("name");
        format.description = schema.text("description");
        format.schema = schema.object("schema");
        format.strict = schema.boolean("strict");
        if (schema.error())
            return Refusal(*schema.error());
    } else {
        return refuse("The response format must be \"text\", \"json_object\" or \"json_schema\".",
                      "response_format.type", "invalid_value");
    }
    return {};
}

Translated<void> readStop(const RequestFields &body, QByteArrayList &stop)
{
    const JsonField *field = body.find("stop");
    if (!field)
        return {};
    std::string_view text;
    array list;
    if (field->value.get(text) == simdjson::SUCCESS) {
        stop.append(toBytes(text));
        return {};
    }
    if (field->value.get(list) != simdjson::SUCCESS)
        return refuseType("stop", "a text or a list of texts");
    for (const element value : list) {
        if (value.get(text) != simdjson::SUCCESS)
            return refuseType("stop", "a text or a list of texts");
        stop.append(toBytes(text));
    }
    return {};
}

void readSettings(RequestFields &body, Conversation &conversation)
{
    readSharedSettings(body, conversation);
    conversation.maximumOutputTokens = body.count("max_completion_tokens");
    if (!conversation.maximumOutputTokens)
        conversation.maximumOutputTokens = body.count("max_tokens");
    conversation.reasoningEffort = body.text("reasoning_effort");
    conversation.verbosity = body.text("verbosity");
    conversation.seed = body.number("seed");
}

Translated<void> readMessages(const RequestFields &body, Conversation &conversation)
{
    const JsonField *field = body.find("messages");
    array messages;
    if (!field)
        return refuseMissing("messages");
    if (field->value.get(messages) != simdjson::SUCCESS || messages.size() == 0)
        return refuseType("messages", "a list with at least one message");
    return readChatMessages(messages, conversation);
}

} // namespace

Translated<Conversation> readChatRequest(JsonReader &reader, QByteArrayView body)
{
    object root;
    if (reader.parse(body).get(root) != simdjson::SUCCESS)
        return refuse("The body must be a JSON object.", {}, {});
    RequestFields fields(root, body.sliced(skipJsonSpace(body, 0)));
    Conversation conversation;
    auto read = refuseForeign(fields);
    if (read)
        read = readMessages(fields, conversation);
    if (read)
        read = readChatTools(fields, conversation);
    if (read)
        read = readFormat(fields, conversation.format);
    if (read)
        read = readStop(fields, conversation.stop);
    if (!read)
        return tl::unexpected(read.error());
    readSettings(fields, conversation);
    if (fields.error())
        return Refusal(*fields.error());
    return conversation;
}

} // namespace orchestris
