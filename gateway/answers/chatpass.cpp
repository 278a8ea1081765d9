// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/answers/chatpass.h"

#include "gateway/http/sse.h"
#include "gateway/json/jsonwriter.h"
#include "gateway/metering/usagemeter.h"

namespace orchestris {

QByteArray chatErrorFrame(QByteArrayView message, QByteArrayView type, QByteArrayView code)
{
    QByteArray frame = "data: ";
    JsonWriter json(frame);
    json.beginObject().key("error").beginObject();
    json.string("message", message).string("type", type).null("param");
    json.key("code").stringOrNull(code);
    json.endObject().endObject();
    return frame + "\n\n";
}

AnswerPipe::Outcome ChatPass::readEvent(const SseEvent &event, QByteArray &frames)
{
    switch (m_stream.read(event.data, frames)) {
    case ChatStream::Event::Forward:
    case ChatStream::Event::Drop:
        m_hasOutput = m_stream.hasOutput();
        return Outcome::More;
    case ChatStream::Event::Done:
        return Outcome::Done;
    case ChatStream::Event::Error:
        m_errorMessage = m_stream.errorMessage();
        m_errorCode = readErrorCode(m_reader, event.data);
        return Outcome::Error;
    case ChatStream::Event::Malformed:
        break;
    }
    return Outcome::Malformed;
}

AnswerPipe::Outcome ChatPass::readWhole(QByteArray &body)
{
    if (meterChatAnswer(m_reader, body, m_meter)) {
        m_hasOutput = true;
        return Outcome::Done;
    }
    m_errorMessage = readErrorMessage(m_reader, body);
    if (m_errorMessage.isEmpty())
        return Outcome::Malformed;
    m_errorCode = readErrorCode(m_reader, body);
    return Outcome::Error;
}

bool ChatPass::isFinished() const
{
    return m_meter.hasFinishReason();
}

QByteArray ChatPass::fail(QByteArrayView message, QByteArrayView type, QByteArrayView code)
{
    return chatErrorFrame(message, type, code);
}

} // namespace orchestris
