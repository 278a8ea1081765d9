// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/responsesanswerwriter.h"
#include "models/domain/clock.h"

namespace orchestris {

void ResponsesAnswerWriter::sendResponse(QByteArrayView type, QByteArrayView status)
{
    m_events.send(type, [&](JsonWriter &writer) {
        writer.key("response");
        writeResponse(writer, status);
    });
}

void ResponsesAnswerWriter::writeResponse(JsonWriter &writer, QByteArrayView status) const
{
    writer.beginObject().string("id", m_identity.id).string("object", "response");
    writer.number("created_at", m_identity.createdAtS).key("completed_at");
    if (status == "completed" && m_identity.clock)
        writer.number(m_identity.clock->nowUs() / 1'000'000);
    else
        writer.null();
    writer.string("status", status).key("error");
    if (m_errorMessage.isEmpty())
        writer.null();
    else
        writer.beginObject()
            .string("code", m_errorCode)
            .string("message", m_errorMessage)
            .endObject();
    writer.key("incomplete_details");
    if (status == "incomplete")
        writer.beginObject()
            .string("reason",
                    m_reason == FinishReason::Length ? "max_output_tokens" : "content_filter")
            .endObject();
    else
        writer.null();
    writer.string("model", m_identity.model).key("output").beginArray();
    for (const OutputItem &item : m_items) {
        if (!item.isOpen)
            writeOutputItem(writer, item);
    }
    writer.endArray().key("usage");
    writeUsage(writer, status);
    if (!m_echo.isEmpty())
        writer.raw(m_echo);
    writer.endObject();
}

void ResponsesAnswerWriter::writeUsage(JsonWriter &writer, QByteArrayView status) const
{
    // Clients that check the last event against a schema take no null here, not even from a
    // provider that reports no usage.
    const bool isRequired = status == "completed" || status == "incomplete";
    if (status == "in_progress" || (!m_usage && !isRequired)) {
        writer.null();
        return;
    }
    const TokenCounts tokens = m_usage.value_or(TokenCounts());
    writer.beginObject().number("input_tokens", tokens.input);
    writer.key("input_tokens_details").beginObject().number("cached_tokens", tokens.cachedInput);
    if (tokens.cacheWrite > 0)
        writer.number("cache_write_tokens", tokens.cacheWrite);
    writer.endObject().number("output_tokens", tokens.output);
    writer.key("output_tokens_details").beginObject();
    writer.number("reasoning_tokens", tokens.reasoning).endObject();
    writer.number("total_tokens", tokens.input + tokens.output).endObject();
}

} // namespace orchestris
