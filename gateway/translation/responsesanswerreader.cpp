// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/responsesanswerreader.h"

#include "gateway/http/sse.h"
#include "gateway/json/jsonfields.h"
#include "gateway/json/jsonreader.h"
#include "gateway/metering/usageobject.h"
#include "gateway/translation/translators.h"

namespace orchestris {

namespace {

using simdjson::dom::element;
using simdjson::dom::object;

/// Parts and calls that one answer may have; models stay far below.
constexpr size_t MostParts = 10'000;

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

AnswerReader::Outcome ResponsesAnswerReader::readEvent(const SseEvent &event, AnswerSink &sink)
{
    if (event.data.trimmed() == "[DONE]")
        return Outcome::Done;
    object fields;
    if (m_reader.parse(event.data).get(fields) != simdjson::SUCCESS)
        return Outcome::Malformed;
    std::string_view type = jsonText(fields, "type");
    if (type.empty())
        type = toStd(event.type);
    return readTyped(fields, type, sink);
}

AnswerReader::Outcome ResponsesAnswerReader::readTyped(const object &event, std::string_view type,
                                                       AnswerSink &sink)
{
    constexpr std::string_view Prefix = "response.";
    if (type == "error") {
        const auto nested = jsonObject(event, "error");
        return readError(nested ? *nested : event);
    }
    if (!type.starts_with(Prefix))
        return Outcome::More;
    type.remove_prefix(Prefix.size());
    if (const auto response = jsonObject(event, "response")) {
        begin(*response, sink);
        if (type == "completed" || type == "incomplete" || type == "failed")
            return readEnd(*response, sink);
        return Outcome::More;
    }
    if (m_hasFinished || !m_hasBegun)
        return Outcome::More;

    const qint64 output = jsonCount(event, "output_index");
    const qint64 content = jsonCount(event, "content_index");
    const qint64 summary = jsonCount(event, "summary_index");
    const std::string_view delta = jsonText(event, "delta");
    const std::string_view text = jsonText(event, "text");
    if (type == "output_text.delta")
        readPart({output, PartKind::Text, content}, delta, false, sink);
    else if (type == "function_call_arguments.delta" || type == "custom_tool_call_input.delta")
        readArguments(output, delta, false, sink);
    else if (type == "reasoning_summary_text.delta")
        readPart({output, PartKind::Summary, summary}, delta, false, sink);
    else if (type == "reasoning_text.delta")
        readPart({output, PartKind::Reasoning, content}, delta, false, sink);
    else if (type == "refusal.delta")
        readPart({output, PartKind::Refusal, content}, delta, false, sink);
    else if (type == "output_text.done")
        readPart({output, PartKind::Text, content}, text, true, sink);
    else if (type == "refusal.done")
        readPart({output, PartKind::Refusal, content}, jsonText(event, "refusal"), true, sink);
    else if (type == "reasoning_summary_text.done")
        readPart({output, PartKind::Summary, summary}, text, true, sink);
    else if (type == "reasoning_text.done")
        readPart({output, PartKind::Reasoning, content}, text, true, sink);
    else if (type == "function_call_arguments.done")
        readArguments(output, jsonText(event, "arguments"), true, sink);
    else if (type == "custom_tool_call_input.done")
        readArguments(output, jsonText(event, "input"), true, sink);
    else if (const auto item = jsonObject(event, "item")) {
        if (type == "output_item.added")
            beginItem(output, *item, sink);
        else if (type == "output_item.done")
            endItem(output, *item, sink);
    }
    return Outcome::More;
}

AnswerReader::Outcome ResponsesAnswerReader::readWhole(QByteArrayView body, AnswerSink &sink)
{
    object response;
    if (m_reader.parse(body).get(response) != simdjson::SUCCESS)
        return Outcome::Malformed;
    if (const auto error = jsonObject(response, "error"))
        return readError(*error);
    if (!jsonArray(response, "output"))
        return Outcome::Malformed;
    begin(response, sink);
    return readEnd(response, sink);
}

AnswerReader::Outcome ResponsesAnswerReader::readError(const object &error)
{
    m_errorMessage = toBytes(jsonText(error, "message"));
    m_errorCode = toBytes(jsonText(error, "code"));
    if (m_errorCode.isEmpty() && jsonText(error, "type") != "error")
        m_errorCode = toBytes(jsonText(error, "type"));
    return Outcome::Error;
}

void ResponsesAnswerReader::begin(const object &response, AnswerSink &sink)
{
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    sink.begin(view(jsonText(response, "id")), view(jsonText(response, "model")));
}

AnswerReader::Outcome ResponsesAnswerReader::readEnd(const object &response, AnswerSink &sink)
{
    const std::string_view status = jsonText(response, "status");
    if (const auto error = jsonObject(response, "error"))
        return readError(*error);
    if (status == "failed" || status == "cancelled")
        return readError(response);
    if (m_hasFinished)
        return Outcome::Done;
    // A stream that only tells its end. Where it told items, their indexes here may be others.
    if (const auto output = jsonArray(response, "output");
        output && m_parts.empty() && m_calls.empty()) {
        qint64 index = 0;
        for (const element value : *output) {
            object item;
            if (value.get(item) == simdjson::SUCCESS)
                endItem(index, item, sink);
            ++index;
        }
    }
    if (const auto usage = jsonObject(response, "usage"))
        sink.usage(readResponsesUsage(*usage));
    m_hasFinished = true;
    const auto details = jsonObject(response, "incomplete_details");
    if (status == "incomplete" || details)
        sink.finish(details && jsonText(*details, "reason") == "content_filter"
                        ? FinishReason::ContentFilter
                        : FinishReason::Length);
    else
        sink.finish(m_calls.empty() ? FinishReason::Stop : FinishReason::ToolCalls);
    return Outcome::Done;
}

/// `isWhole`: `text` is all of the part, of which the sink may have some.
void ResponsesAnswerReader::readPart(const Part &part, std::string_view text, bool isWhole,
                                     AnswerSink &sink)
{
    if (m_parts.size() >= MostParts)
        return;
    qsizetype &passed = m_parts[part];
    QByteArrayView fragment = view(text);
    if (isWhole)
        fragment = fragment.sliced(std::min(passed, fragment.size()));
    if (fragment.isEmpty())
        return;
    separate(part, sink);
    passed += fragment.size();
    switch (part.kind) {
    case PartKind::Text:
        sink.text(fragment);
        break;
    case PartKind::Refusal:
        sink.refusal(fragment);
        break;
    case PartKind::Summary:
    case PartKind::Reasoning:
        sink.reasoning(fragment);
        break;
    }
}

/// A blank line between two messages, and between two pieces of reasoning: the sink has one of
/// each.
void ResponsesAnswerReader::separate(const Part &part, AnswerSink &sink)
{
    if (part.kind == PartKind::Text) {
        if (m_lastText != -1 && m_lastText != part.output)
            sink.text("\n\n");
        m_lastText = part.output;
    } else if (part.kind == PartKind::Summary || part.kind == PartKind::Reasoning) {
        if (m_lastReasoning && *m_lastReasoning != part)
            sink.reasoning("\n\n");
        m_lastReasoning = part;
    }
}

void ResponsesAnswerReader::readArguments(qint64 output, std::string_view text, bool isWhole,
                                          AnswerSink &sink)
{
    const auto call = m_calls.find(output);
    if (call == m_calls.end())
        return;
    QByteArrayView fragment = view(text);
    if (isWhole)
        fragment = fragment.sliced(std::min(call->second.passed, fragment.size()));
    if (fragment.isEmpty())
        return;
    call->second.passed += fragment.size();
    sink.toolArguments(call->second.index, fragment);
}

void ResponsesAnswerReader::beginItem(qint64 output, const object &item, AnswerSink &sink)
{
    const std::string_view type = jsonText(item, "type");
    const bool isPlain = type == "custom_tool_call";
    if ((!isPlain && type != "function_call") || m_calls.contains(output)
        || m_calls.size() >= MostParts)
        return;
    const int index = static_cast<int>(m_calls.size());
    m_calls[output] = {index, 0};
    sink.toolCall(index, view(jsonText(item, "call_id")), view(jsonText(item, "name")), isPlain);
}

void ResponsesAnswerReader::endItem(qint64 output, const object &item, AnswerSink &sink)
{
    const std::string_view type = jsonText(item, "type");
    beginItem(output, item, sink);
    if (type == "function_call") {
        readArguments(output, jsonText(item, "arguments"), true, sink);
    } else if (type == "custom_tool_call") {
        readArguments(output, jsonText(item, "input"), true, sink);
    } else if (type == "message") {
        endParts(output, item, "content", sink);
    } else if (type == "reasoning") {
        endParts(output, item, "summary", sink);
        endParts(output, item, "content", sink);
        if (const std::string_view proof = jsonText(item, "encrypted_content"); !proof.empty()) {
            sink.reasoningSignature(view(proof));
            m_lastReasoning.reset();
        }
    }
}

void ResponsesAnswerReader::endParts(qint64 output, const object &item, std::string_view member,
                                     AnswerSink &sink)
{
    const auto list = jsonArray(item, member);
    if (!list)
        return;
    qint64 index = 0;
    for (const element value : *list) {
        object part;
        if (value.get(part) == simdjson::SUCCESS) {
            const std::string_view type = jsonText(part, "type");
            if (type == "output_text")
                readPart({output, PartKind::Text, index}, jsonText(part, "text"), true, sink);
            else if (type == "refusal")
                readPart({output, PartKind::Refusal, index}, jsonText(part, "refusal"), true, sink);
            else if (type == "summary_text")
                readPart({output, PartKind::Summary, index}, jsonText(part, "text"), true, sink);
            else if (type == "reasoning_text")
                readPart({output, PartKind::Reasoning, index}, jsonText(part, "text"), true, sink);
        }
        ++index;
    }
}

std::unique_ptr<AnswerReader> makeResponsesAnswerReader(JsonReader &reader)
{
    return std::make_unique<ResponsesAnswerReader>(reader);
}

} // namespace orchestris
