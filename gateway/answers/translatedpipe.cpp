// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/answers/translatedpipe.h"

#include "gateway/metering/usagemeter.h"

namespace orchestris {

TranslatedPipe::TranslatedPipe(std::unique_ptr<AnswerReader> reader,
                               std::unique_ptr<AnswerWriter> writer,
                               std::shared_ptr<QByteArray> frames, UsageMeter &meter)
    : m_reader(std::move(reader))
    , m_writer(std::move(writer))
    , m_frames(std::move(frames))
    , m_meter(meter)
{
}

AnswerPipe::Outcome TranslatedPipe::told(AnswerReader::Outcome outcome)
{
    switch (outcome) {
    case AnswerReader::Outcome::More:
        return Outcome::More;
    case AnswerReader::Outcome::Done:
        return Outcome::Done;
    case AnswerReader::Outcome::Malformed:
        return Outcome::Malformed;
    case AnswerReader::Outcome::Error:
        break;
    }
    m_errorMessage = m_reader->errorMessage();
    m_errorCode = m_reader->errorCode();
    return Outcome::Error;
}

AnswerPipe::Outcome TranslatedPipe::readEvent(const SseEvent &event, QByteArray &frames)
{
    const Outcome outcome = told(m_reader->readEvent(event, *this));
    if (!m_frames->isEmpty()) {
        frames.append(*m_frames);
        m_frames->resize(0); // keeps its capacity, unlike clear()
    }
    return outcome;
}

AnswerPipe::Outcome TranslatedPipe::readWhole(QByteArray &body)
{
    const Outcome outcome = told(m_reader->readWhole(body, *this));
    if (outcome != Outcome::Done)
        return outcome;
    if (!m_isFinished)
        return Outcome::Malformed;
    m_hasOutput = true;
    body = takeEnd();
    return Outcome::Done;
}

QByteArray TranslatedPipe::takeEnd()
{
    // Clients take null or nothing for a mistake; what the usage row says is the best there is.
    if (!m_meter.isReported())
        m_writer->usage(m_meter.estimate());
    return m_writer->end();
}

QByteArray TranslatedPipe::fail(QByteArrayView message, QByteArrayView type, QByteArrayView code)
{
    return m_writer->fail(message, type, code);
}

void TranslatedPipe::count(QByteArrayView output)
{
    m_hasOutput = m_hasOutput || !output.isEmpty();
    m_meter.addOutputBytes(output.size());
}

void TranslatedPipe::begin(QByteArrayView id, QByteArrayView model)
{
    m_writer->begin(id, model);
}

void TranslatedPipe::text(QByteArrayView fragment)
{
    count(fragment);
    m_writer->text(fragment);
}

void TranslatedPipe::refusal(QByteArrayView fragment)
{
    count(fragment);
    m_writer->refusal(fragment);
}

void TranslatedPipe::reasoning(QByteArrayView fragment)
{
    count(fragment);
    m_writer->reasoning(fragment);
}

void TranslatedPipe::reasoningSignature(QByteArrayView signature)
{
    m_writer->reasoningSignature(signature);
}

void TranslatedPipe::toolCall(int index, QByteArrayView id, QByteArrayView name, bool isPlain)
{
    count(name);
    m_writer->toolCall(index, id, name, isPlain);
}

void TranslatedPipe::toolArguments(int index, QByteArrayView fragment)
{
    count(fragment);
    m_writer->toolArguments(index, fragment);
}

void TranslatedPipe::usage(const TokenCounts &tokens)
{
    m_meter.setReported(tokens);
    m_writer->usage(tokens);
}

void TranslatedPipe::finish(FinishReason reason)
{
    m_isFinished = true;
    const QByteArray name = finishReasonName(reason);
    m_meter.setFinishReason({name.constData(), static_cast<size_t>(name.size())});
    m_writer->finish(reason);
}

} // namespace orchestris
