// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/sse.h"
#include "gateway/json/jsonfields.h"
#include "gateway/json/jsonreader.h"
#include "gateway/metering/usageobject.h"
#include "gateway/translation/chattoolcalls.h"
#include "gateway/translation/translators.h"

namespace orchestris {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr qsizetype MaximumMessage = 2000; // of an error: for people, and for a log line
constexpr qsizetype MaximumCode = 100;

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

class ChatAnswerReader final : public AnswerReader
{
public:
    explicit ChatAnswerReader(JsonReader &reader)
        : m_reader(reader)
    {
    }

    Outcome readEvent(const SseEvent &event, AnswerSink &sink) override
    {
        if (event.data.trimmed() == QByteArrayView("[DONE]"))
            return Outcome::Done;
        object chunk;
        if (m_reader.parse(event.data).get(chunk) != simdjson::SUCCESS)
            return Outcome::Malformed;
        return read(chunk, "delta", sink, event.type == QByteArrayView("error"));
    }

    Outcome readWhole(QByteArrayView body, AnswerSink &sink) override
    {
        object answer;
        if (m_reader.parse(body).get(answer) != simdjson::SUCCESS)
            return Outcome::Malformed;
        if (const Outcome outcome = read(answer, "message", sink, false); outcome != Outcome::More)
            return outcome;
        if (!m_hasChoice)
            return Outcome::Malformed;
        if (!m_isFinished)
            finish({}, sink); // a whole answer needs no word for its end
        return Outcome::Done;
    }

private:
    Outcome read(const object &chunk, std::string_view part, AnswerSink &sink, bool isError);
    Outcome readChoice(const object &choice, std::string_view part, AnswerSink &sink);
    void readMessage(const object &message, AnswerSink &sink);
    void readContent(const element &content, AnswerSink &sink);
    Outcome readError(const element &error);
    void readErrorFields(const object &error);
    void finish(std::string_view reason, AnswerSink &sink);

    JsonReader &m_reader;
    ChatToolCalls m_calls;
    QByteArray m_id;
    bool m_hasBegun = false;
    bool m_hasChoice = false;
    bool m_isFinished = false;
};

AnswerReader::Outcome ChatAnswerReader::read(const object &chunk, std::string_view part,
                                             AnswerSink &sink, bool isError)
{
    array choices;
    object usage;
    bool hasChoices = false;
    bool hasUsage = false;
    for (const auto field : chunk) {
        if (field.key == "choices")
            hasChoices = field.value.get(choices) == simdjson::SUCCESS;
        else if (field.key == "usage")
            hasUsage = field.value.get(usage) == simdjson::SUCCESS;
        else if (field.key == "error" && !field.value.is_null())
            return readError(field.value);
    }
    if (isError && !hasChoices) {
        readErrorFields(chunk);
        return Outcome::Error;
    }
    if (!m_hasBegun) {
        m_hasBegun = true;
        m_id = toBytes(jsonText(chunk, "id"));
        sink.begin(m_id, view(jsonText(chunk, "model")));
    }
    if (hasChoices) {
        for (const element value : choices) {
            object choice;
            if (value.get(choice) != simdjson::SUCCESS || jsonCount(choice, "index") != 0)
                continue;
            if (const Outcome outcome = readChoice(choice, part, sink); outcome != Outcome::More)
                return outcome;
        }
    }
    if (hasUsage)
        sink.usage(readChatUsage(usage));
    return Outcome::More;
}

AnswerReader::Outcome ChatAnswerReader::readChoice(const object &choice, std::string_view part,
                                                   AnswerSink &sink)
{
    m_hasChoice = true;
    object message;
    if (!m_isFinished && choice.at_key(part).get(message) == simdjson::SUCCESS)
        readMessage(message, sink);
    const std::string_view reason = jsonText(choice, "finish_reason");
    if (reason == "error") {
        m_errorMessage = "The provider ended its answer with an error.";
        return Outcome::Error;
    }
    if (!reason.empty() && !m_isFinished)
        finish(reason, sink);
    return Outcome::More;
}

void ChatAnswerReader::readMessage(const object &message, AnswerSink &sink)
{
    // Some providers send the same reasoning under both names.
    std::string_view reasoning = jsonText(message, "reasoning_content");
    if (reasoning.empty())
        reasoning = jsonText(message, "reasoning");
    if (!reasoning.empty())
        sink.reasoning(view(reasoning));
    element content;
    if (message.at_key("content").get(content) == simdjson::SUCCESS)
        readContent(content, sink);
    if (const std::string_view refusal = jsonText(message, "refusal"); !refusal.empty())
        sink.refusal(view(refusal));
    if (const auto calls = jsonArray(message, "tool_calls"))
        m_calls.read(*calls, m_id, sink);
    else if (const auto call = jsonObject(message, "function_call"))
        m_calls.readLegacy(*call, m_id, sink);
}

/// A text; or, from providers that mix reasoning in, a list of parts.
void ChatAnswerReader::readContent(const element &content, AnswerSink &sink)
{
    std::string_view text;
    if (content.get(text) == simdjson::SUCCESS) {
        if (!text.empty())
            sink.text(view(text));
        return;
    }
    array parts;
    if (content.get(parts) != simdjson::SUCCESS)
        return;
    for (const element value : parts) {
        object part;
        if (value.get(part) != simdjson::SUCCESS)
            continue;
        if (const std::string_view said = jsonText(part, "text"); !said.empty())
            sink.text(view(said));
        if (const std::string_view refusal = jsonText(part, "refusal"); !refusal.empty())
            sink.refusal(view(refusal));
        if (const auto thoughts = jsonArray(part, "thinking")) {
            for (const element thought : *thoughts) {
                object fields;
                if (thought.get(fields) == simdjson::SUCCESS)
                    sink.reasoning(view(jsonText(fields, "text")));
            }
        } else if (const std::string_view thinking = jsonText(part, "thinking");
                   !thinking.empty()) {
            sink.reasoning(view(thinking));
        }
    }
}

AnswerReader::Outcome ChatAnswerReader::readError(const element &error)
{
    std::string_view message;
    object fields;
    if (error.get(fields) == simdjson::SUCCESS)
        readErrorFields(fields);
    else if (error.get(message) == simdjson::SUCCESS)
        m_errorMessage = toBytes(message.substr(0, MaximumMessage));
    return Outcome::Error;
}

void ChatAnswerReader::readErrorFields(const object &error)
{
    m_errorMessage = toBytes(jsonText(error, "message").substr(0, MaximumMessage));
    if (const auto number = jsonNumber(error, "code"))
        m_errorCode = QByteArray::number(*number);
    else
        m_errorCode = toBytes(jsonText(error, "code").substr(0, MaximumCode));
    if (m_errorCode.isEmpty())
        m_errorCode = toBytes(jsonText(error, "type").substr(0, MaximumCode));
}

void ChatAnswerReader::finish(std::string_view reason, AnswerSink &sink)
{
    m_isFinished = true;
    m_calls.finish(sink);
    if (reason == "length" || reason == "max_tokens")
        sink.finish(FinishReason::Length);
    else if (reason == "content_filter")
        sink.finish(FinishReason::ContentFilter);
    else if (!m_calls.isEmpty()) // some say "stop" behind calls
        sink.finish(FinishReason::ToolCalls);
    else
        sink.finish(FinishReason::Stop);
}

} // namespace

std::unique_ptr<AnswerReader> makeChatAnswerReader(JsonReader &reader)
{
    return std::make_unique<ChatAnswerReader>(reader);
}

} // namespace orchestris
