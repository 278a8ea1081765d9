// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/metering/chatanswer.h"

#include "gateway/http/sse.h"
#include "gateway/json/jsonfields.h"
#include "gateway/json/jsonreader.h"
#include "gateway/json/jsonsplice.h"
#include "gateway/metering/usagemeter.h"
#include "gateway/metering/usageobject.h"

namespace orchestris {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr QByteArrayView DoneMarker = "[DONE]";
constexpr qsizetype MaximumMessage = 2000;
constexpr qsizetype MaximumCode = 100;

qint64 size(const object &of, std::string_view name)
{
    return static_cast<qint64>(jsonText(of, name).size());
}

/// Bytes of output in a message or a delta: text, reasoning, refusal, tool calls.
qint64 outputBytes(const object &message)
{
    qint64 bytes = size(message, "content") + size(message, "reasoning_content")
                   + size(message, "reasoning") + size(message, "refusal");
    array calls;
    if (message.at_key("tool_calls").get(calls) == simdjson::SUCCESS) {
        for (const element call : calls) {
            object function;
            if (call["function"].get(function) == simdjson::SUCCESS)
                bytes += size(function, "name") + size(function, "arguments");
        }
    }
    return bytes;
}

/// Meters the choices of a chunk (`part` is "delta") or of an answer ("message").
qint64 meterChoices(const array &choices, std::string_view part, UsageMeter &meter)
{
    qint64 bytes = 0;
    for (const element choice : choices) {
        object fields;
        if (choice.get(fields) != simdjson::SUCCESS)
            continue;
        object message;
        if (fields.at_key(part).get(message) == simdjson::SUCCESS)
            bytes += outputBytes(message);
        if (const auto reason = jsonText(fields, "finish_reason"); !reason.empty())
            meter.setFinishReason(reason);
    }
    meter.addOutputBytes(bytes);
    return bytes;
}

QByteArray errorText(const element &error)
{
    std::string_view message;
    object fields;
    if (error.get(message) != simdjson::SUCCESS && error.get(fields) == simdjson::SUCCESS)
        message = jsonText(fields, "message");
    return toBytes(message.substr(0, MaximumMessage));
}

/// `data` without its members at the given positions.
QByteArray without(QByteArrayView data, size_t index)
{
    const qsizetype begin = skipJsonSpace(data, 0);
    const auto members = jsonMembers(data, begin);
    if (index >= members.size())
        return data.toByteArray();
    JsonSplice splice(data);
    splice.removeMember(members, index);
    return splice.result();
}

} // namespace

ChatStream::Event ChatStream::read(QByteArrayView data, QByteArray &frames)
{
    if (data.trimmed() == DoneMarker)
        return Event::Done;

    object chunk;
    if (m_reader.parse(data).get(chunk) != simdjson::SUCCESS)
        return Event::Malformed;

    bool hasChoices = false;
    bool hasUsage = false;
    bool usageIsMember = false;
    size_t usageIndex = 0;
    size_t index = 0;
    for (const auto field : chunk) {
        if (field.key == "choices") {
            array choices;
            if (field.value.get(choices) == simdjson::SUCCESS && choices.begin() != choices.end()) {
                hasChoices = true;
                if (meterChoices(choices, "delta", m_meter) > 0)
                    m_hasOutput = true;
            }
        } else if (field.key == "usage") {
            usageIsMember = true;
            usageIndex = index;
            object usage;
            if (field.value.get(usage) == simdjson::SUCCESS) {
                hasUsage = true;
                m_meter.setReported(readChatUsage(usage));
            }
        } else if (field.key == "error" && !field.value.is_null()) {
            m_errorMessage = errorText(field.value);
            return Event::Error;
        }
        ++index;
    }

    if (m_clientWantsUsage || !usageIsMember) {
        formatSseData(frames, data);
        return Event::Forward;
    }
    if (hasUsage && !hasChoices)
        return Event::Drop;
    formatSseData(frames, without(data, usageIndex));
    return Event::Forward;
}

bool meterChatAnswer(JsonReader &reader, QByteArrayView body, UsageMeter &meter)
{
    object answer;
    if (reader.parse(body).get(answer) != simdjson::SUCCESS)
        return false;
    array choices;
    if (answer.at_key("choices").get(choices) != simdjson::SUCCESS)
        return false;
    meterChoices(choices, "message", meter);
    object usage;
    if (answer.at_key("usage").get(usage) == simdjson::SUCCESS)
        meter.setReported(readChatUsage(usage));
    return true;
}

QByteArray readErrorMessage(JsonReader &reader, QByteArrayView body)
{
    object fields;
    if (reader.parse(body).get(fields) != simdjson::SUCCESS)
        return {};
    element error;
    if (fields.at_key("error").get(error) == simdjson::SUCCESS) {
        if (const QByteArray message = errorText(error); !message.isEmpty())
            return message;
    }
    std::string_view message = jsonText(fields, "message");
    if (message.empty())
        message = jsonText(fields, "detail");
    return toBytes(message.substr(0, MaximumMessage));
}

QByteArray readErrorCode(JsonReader &reader, QByteArrayView body)
{
    object fields;
    object error;
    if (reader.parse(body).get(fields) != simdjson::SUCCESS
        || fields.at_key("error").get(error) != simdjson::SUCCESS)
        return {};
    return toBytes(jsonText(error, "code").substr(0, MaximumCode));
}

} // namespace orchestris
