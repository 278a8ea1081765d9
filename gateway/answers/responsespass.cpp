// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/answers/responsespass.h"

#include "gateway/http/sse.h"
#include "gateway/json/jsonfields.h"
#include "gateway/json/jsonreader.h"
#include "gateway/json/jsonsplice.h"
#include "gateway/json/jsonwriter.h"
#include "gateway/metering/chatanswer.h"
#include "gateway/metering/usagemeter.h"
#include "gateway/metering/usageobject.h"

namespace orchestris {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr qsizetype MaximumMessage = 2000;
constexpr size_t MaximumId = 200;
/// More items than this of one answer are not remembered.
constexpr qsizetype MaximumItems = 64;

bool isCall(std::string_view type)
{
    return type.ends_with("_call");
}

/// Bytes of output in a whole response: all texts below `output` but those it only repeats.
qint64 outputBytes(const element &value)
{
    std::string_view plain;
    array list;
    object fields;
    qint64 bytes = 0;
    if (value.get(list) == simdjson::SUCCESS) {
        for (const element item : list)
            bytes += outputBytes(item);
    } else if (value.get(fields) == simdjson::SUCCESS) {
        for (const auto field : fields) {
            const bool counts = field.key == "text" || field.key == "arguments"
                                || field.key == "refusal" || field.key == "input";
            if (field.value.get(plain) != simdjson::SUCCESS)
                bytes += outputBytes(field.value);
            else if (counts)
                bytes += static_cast<qint64>(plain.size());
        }
    }
    return bytes;
}

} // namespace

void ResponsesPass::readError(const object &holder)
{
    object error;
    const object &fields = holder.at_key("error").get(error) == simdjson::SUCCESS ? error : holder;
    m_errorMessage = toBytes(jsonText(fields, "message").substr(0, MaximumMessage));
    m_errorCode = toBytes(jsonText(fields, "code").substr(0, 100));
    if (m_errorMessage.isEmpty())
        m_errorMessage = "no reason was given";
}

void ResponsesPass::readItem(const object &item)
{
    if (isCall(jsonText(item, "type")))
        m_hasToolCall = true;
    const std::string_view id = jsonText(item, "id");
    if (id.empty() || id.size() > MaximumId || m_providerItemIds.size() >= MaximumItems)
        return;
    if (QByteArray name = toBytes(id); !m_providerItemIds.contains(name))
        m_providerItemIds.append(std::move(name));
}

void ResponsesPass::readResponse(const object &response)
{
    m_providerResponseId = toBytes(jsonText(response, "id").substr(0, 200));
    object usage;
    if (response.at_key("usage").get(usage) == simdjson::SUCCESS)
        m_meter.setReported(readResponsesUsage(usage));
    array output;
    if (response.at_key("output").get(output) == simdjson::SUCCESS) {
        for (const element item : output) {
            object fields;
            if (item.get(fields) == simdjson::SUCCESS)
                readItem(fields);
        }
    }
    const std::string_view status = jsonText(response, "status");
    if (status == "completed") {
        m_meter.setFinishReason(m_hasToolCall ? "tool_calls" : "stop");
    } else if (status == "incomplete") {
        object details;
        const bool told = response.at_key("incomplete_details").get(details) == simdjson::SUCCESS;
        m_meter.setFinishReason(
            told && jsonText(details, "reason") == "content_filter" ? "content_filter" : "length");
    } else if (!status.empty()) {
        m_meter.setFinishReason(status); // queued, in_progress: it goes on without us
    }
}

AnswerPipe::Outcome ResponsesPass::readEvent(const SseEvent &event, QByteArray &frames)
{
    if (event.data.trimmed() == "[DONE]")
        return Outcome::Done;
    object fields;
    if (m_reader.parse(event.data).get(fields) != simdjson::SUCCESS)
        return Outcome::Malformed;
    std::string_view type = jsonText(fields, "type");
    if (type.empty())
        type = toStd(event.type);
    const QByteArrayView name(type.data(), static_cast<qsizetype>(type.size()));
    if (type.ends_with(".delta")) {
        m_hasOutput = true;
        m_meter.addOutputBytes(static_cast<qint64>(jsonText(fields, "delta").size()));
    } else if (type == "error") {
        readError(fields);
        return Outcome::Error;
    } else if (object response; fields.at_key("response").get(response) == simdjson::SUCCESS) {
        if (type == "response.failed") {
            readResponse(response);
            readError(response);
            return Outcome::Error;
        }
        if (type == "response.created") {
            m_providerResponseId = toBytes(jsonText(response, "id").substr(0, 200));
            m_response = QByteArray::fromStdString(simdjson::to_string(response));
        } else if (type == "response.completed" || type == "response.incomplete"
                   || type == "response.cancelled") {
            readResponse(response);
            m_isFinished = true;
            m_hasOutput = true;
            formatSseEvent(m_end, name, event.data);
            return Outcome::Done;
        }
    } else if (type == "response.output_item.done") {
        object item;
        if (fields.at_key("item").get(item) == simdjson::SUCCESS)
            readItem(item);
    }
    // Only of what the client sees: what we make ourselves goes on from there.
    int64_t sequence = 0;
    if (fields.at_key("sequence_number").get(sequence) == simdjson::SUCCESS)
        m_sequence = sequence;
    formatSseEvent(frames, name, event.data);
    return Outcome::More;
}

AnswerPipe::Outcome ResponsesPass::readWhole(QByteArray &body)
{
    object response;
    array output;
    if (m_reader.parse(body).get(response) != simdjson::SUCCESS
        || response.at_key("output").get(output) != simdjson::SUCCESS) {
        m_errorMessage = readErrorMessage(m_reader, body);
        m_errorCode = readErrorCode(m_reader, body);
        return m_errorMessage.isEmpty() ? Outcome::Malformed : Outcome::Error;
    }
    for (const element item : output)
        m_meter.addOutputBytes(outputBytes(item));
    readResponse(response);
    m_hasOutput = true;
    m_isFinished = true;
    return Outcome::Done;
}

QByteArray ResponsesPass::fail(QByteArrayView message, QByteArrayView type, QByteArrayView code)
{
    QByteArray data;
    JsonWriter error(data);
    error.beginObject().string("type", "error").number("sequence_number", ++m_sequence);
    error.key("code").string(code.isEmpty() ? type : code);
    error.string("message", message).null("param").endObject();
    QByteArray frames;
    formatSseEvent(frames, "error", data);

    // Codex shows only this one, the official SDKs throw only at the other.
    QByteArray reason;
    JsonWriter(reason)
        .beginObject()
        .string("code", code.isEmpty() ? QByteArrayView("server_error") : code)
        .string("message", message)
        .endObject();
    if (m_response.isEmpty())
        m_response = "{\"id\":\"\",\"object\":\"response\",\"output\":[]}";
    const auto members = jsonMembers(m_response, 0);
    JsonSplice splice(m_response);
    bool hasStatus = false;
    bool hasError = false;
    for (const JsonMember &member : members) {
        const QByteArrayView key =
            QByteArrayView(m_response).sliced(member.keyBegin, member.valueBegin - member.keyBegin);
        if (key.startsWith("\"status\"")) {
            splice.replace(member.valueBegin, member.valueEnd, "\"failed\"");
            hasStatus = true;
        } else if (key.startsWith("\"error\"")) {
            splice.replace(member.valueBegin, member.valueEnd, reason);
            hasError = true;
        }
    }
    QByteArray response = splice.result();
    if (!hasError)
        response.insert(1, "\"error\":" + reason + ',');
    if (!hasStatus)
        response.insert(1, "\"status\":\"failed\",");
    data.clear();
    JsonWriter failed(data);
    failed.beginObject().string("type", "response.failed");
    failed.number("sequence_number", ++m_sequence).raw("response", response).endObject();
    formatSseEvent(frames, "response.failed", data);
    return frames;
}

} // namespace orchestris
