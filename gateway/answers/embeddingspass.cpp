// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/answers/embeddingspass.h"

#include "gateway/answers/chatpass.h"
#include "gateway/json/jsonreader.h"
#include "gateway/metering/chatanswer.h"
#include "gateway/metering/usagemeter.h"
#include "gateway/metering/usageobject.h"

namespace orchestris {

AnswerPipe::Outcome EmbeddingsPass::readEvent(const SseEvent &, QByteArray &)
{
    return Outcome::Malformed;
}

AnswerPipe::Outcome EmbeddingsPass::readWhole(QByteArray &body)
{
    simdjson::dom::object answer;
    simdjson::dom::array data;
    if (m_reader.parse(body).get(answer) != simdjson::SUCCESS
        || answer.at_key("data").get(data) != simdjson::SUCCESS) {
        m_errorMessage = readErrorMessage(m_reader, body);
        m_errorCode = readErrorCode(m_reader, body);
        return m_errorMessage.isEmpty() ? Outcome::Malformed : Outcome::Error;
    }
    simdjson::dom::object usage;
    if (answer.at_key("usage").get(usage) == simdjson::SUCCESS)
        m_meter.setReported(readChatUsage(usage));
    m_meter.setFinishReason("stop");
    m_hasOutput = true;
    return Outcome::Done;
}

QByteArray EmbeddingsPass::fail(QByteArrayView message, QByteArrayView type, QByteArrayView code)
{
    return chatErrorFrame(message, type, code);
}

} // namespace orchestris
