// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/playgroundreader.h"

#include "models/domain/errorwords.h"

#include <QJsonDocument>

namespace orchestris {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstError = 400;

/// A member that is text, or null.
QString textOf(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

/// Reasoning has no one name: what servers call it in chats.
QString reasoningOf(const QJsonObject &message)
{
    for (const auto name : {"reasoning_content"_L1, "reasoning"_L1}) {
        if (message.value(name).isString())
            return textOf(message, name);
    }
    return {};
}

} // namespace

void PlaygroundReader::begin(int status, QByteArrayView contentType, QByteArrayView requestId)
{
    m_answer.status = status;
    m_answer.requestId = requestId.toByteArray();
    m_isStream = contentType.trimmed().toByteArray().toLower().startsWith("text/event-stream");
}

bool PlaygroundReader::feed(QByteArrayView bytes, qint64 elapsedUs)
{
    m_answer.totalUs = elapsedUs;
    keepRaw(bytes);
    if (!m_isStream) {
        m_body += bytes;
        if (m_body.size() <= MaximumBody)
            return true;
        m_body.clear();
        m_answer.problem = PlaygroundProblem{
            .message =
                Errors::tr("The answer is larger than 16 MiB, which is more than is shown here.")};
        return false;
    }
    const bool goesOn =
        m_frames.feed(bytes, [this](const SseEvent &event) { readFrame(event.data); });
    const bool hasWords =
        !m_answer.text.isEmpty() || !m_answer.reasoning.isEmpty() || !m_answer.toolCalls.isEmpty();
    if (m_answer.firstTokenUs < 0 && hasWords)
        m_answer.firstTokenUs = elapsedUs;
    if (!goesOn)
        m_answer.problem = PlaygroundProblem{
            .message = Errors::tr(
                "A part of the answer is larger than 8 MiB, which is more than is shown here.")};
    return goesOn;
}

void PlaygroundReader::finish(qint64 elapsedUs, const QString &failure)
{
    m_answer.totalUs = elapsedUs;
    if (!m_isStream)
        readWhole();
    if (m_answer.problem)
        return;
    if (!failure.isEmpty())
        m_answer.problem = PlaygroundProblem{.message = failure};
    else if (m_answer.status >= FirstError)
        m_answer.problem = PlaygroundProblem{
            .message =
                Errors::tr("The gateway refused the request with status %1.").arg(m_answer.status)};
    else if (m_isStream && !m_hasEnd)
        m_answer.problem =
            PlaygroundProblem{.message = Errors::tr("The answer broke off before its end.")};
}

void PlaygroundReader::keepRaw(QByteArrayView bytes)
{
    if (m_answer.isRawCut)
        return;
    const qsizetype room = MaximumRaw - m_answer.raw.size();
    m_answer.raw += bytes.first(std::min(room, bytes.size()));
    m_answer.isRawCut = bytes.size() > room;
}

void PlaygroundReader::readFrame(QByteArrayView data)
{
    if (data == "[DONE]") {
        m_hasEnd = true;
        return;
    }
    const QJsonObject object = QJsonDocument::fromJson(data.toByteArray()).object();
    if (m_endpoint == PlaygroundEndpoint::Chat)
        readChatChunk(object);
    else
        readResponseEvent(object);
}

void PlaygroundReader::readWhole()
{
    const QJsonDocument document = QJsonDocument::fromJson(std::exchange(m_body, {}));
    const QJsonObject object = document.object();
    const QJsonValue error = object.value("error"_L1);
    if (error.isObject()) {
        readError(error.toObject());
    } else if (m_answer.status >= FirstError) {
        return;
    } else if (m_endpoint == PlaygroundEndpoint::Responses) {
        readResponse(object);
        const QJsonArray items = object.value("output"_L1).toArray();
        for (const QJsonValue &item : items)
            readItem(item.toObject());
    } else {
        const QJsonObject choice = object.value("choices"_L1).toArray().at(0).toObject();
        readChatMessage(choice.value("message"_L1).toObject());
        m_answer.finishReason = textOf(choice, "finish_reason"_L1);
        readUsage(object.value("usage"_L1).toObject());
    }
    if (m_answer.status > 0 && m_answer.status < FirstError && !document.isObject()
        && !m_answer.problem)
        m_answer.problem = PlaygroundProblem{
            .message = Errors::tr("The answer is not what the endpoint says: it is no "
                                  "JSON object. See what came under “Raw”.")};
}

void PlaygroundReader::readChatChunk(const QJsonObject &chunk)
{
    if (chunk.value("error"_L1).isObject()) {
        readError(chunk.value("error"_L1).toObject());
        return;
    }
    const QJsonObject choice = chunk.value("choices"_L1).toArray().at(0).toObject();
    readChatMessage(choice.value("delta"_L1).toObject());
    if (const QString reason = textOf(choice, "finish_reason"_L1); !reason.isEmpty())
        m_answer.finishReason = reason;
    readUsage(chunk.value("usage"_L1).toObject());
}

void PlaygroundReader::readChatMessage(const QJsonObject &message)
{
    append(m_answer.text, textOf(message, "content"_L1));
    append(m_answer.text, textOf(message, "refusal"_L1));
    append(m_answer.reasoning, reasoningOf(message));
    const QJsonArray calls = message.value("tool_calls"_L1).toArray();
    for (qsizetype at = 0; at < calls.size(); ++at) {
        const QJsonObject part = calls.at(at).toObject();
        addCallPart(part.value("index"_L1).toInt(int(at)), part.value("function"_L1).toObject());
    }
}

void PlaygroundReader::readResponseEvent(const QJsonObject &event)
{
    const QString type = textOf(event, "type"_L1);
    const QString delta = textOf(event, "delta"_L1);
    const int index = event.value("output_index"_L1).toInt();
    if (type == "response.output_text.delta"_L1 || type == "response.refusal.delta"_L1) {
        append(m_answer.text, delta);
    } else if (type == "response.reasoning_summary_text.delta"_L1
               || type == "response.reasoning_text.delta"_L1) {
        append(m_answer.reasoning, delta);
    } else if (type == "response.output_item.added"_L1) {
        const QJsonObject item = event.value("item"_L1).toObject();
        if (textOf(item, "type"_L1) == "function_call"_L1)
            addCallPart(index, {{u"name"_s, item.value("name"_L1)}});
    } else if (type == "response.function_call_arguments.delta"_L1) {
        addCallPart(index, {{u"arguments"_s, delta}});
    } else if (type == "response.completed"_L1 || type == "response.incomplete"_L1
               || type == "response.failed"_L1) {
        m_hasEnd = true;
        readResponse(event.value("response"_L1).toObject());
    } else if (type == "error"_L1) {
        readError(event.contains("error"_L1) ? event.value("error"_L1).toObject() : event);
    }
}

void PlaygroundReader::readResponse(const QJsonObject &response)
{
    readUsage(response.value("usage"_L1).toObject());
    const QString reason = textOf(response.value("incomplete_details"_L1).toObject(), "reason"_L1);
    m_answer.finishReason = reason.isEmpty() ? textOf(response, "status"_L1) : reason;
    if (response.value("error"_L1).isObject())
        readError(response.value("error"_L1).toObject());
}

void PlaygroundReader::readItem(const QJsonObject &item)
{
    const QString type = textOf(item, "type"_L1);
    if (type == "function_call"_L1) {
        addCallPart(int(m_answer.toolCalls.size()), item);
        return;
    }
    const bool isReasoning = type == "reasoning"_L1;
    for (const auto name : {"summary"_L1, "content"_L1}) {
        const QJsonArray parts = item.value(name).toArray();
        for (const QJsonValue &part : parts) {
            const QJsonObject object = part.toObject();
            append(isReasoning ? m_answer.reasoning : m_answer.text,
                   textOf(object, "text"_L1) + textOf(object, "refusal"_L1));
        }
    }
}

void PlaygroundReader::readUsage(const QJsonObject &usage)
{
    if (usage.isEmpty())
        return;
    const bool isChat = m_endpoint == PlaygroundEndpoint::Chat;
    const auto count = [](const QJsonObject &object, QLatin1StringView name) {
        return std::max<qint64>(object.value(name).toInteger(), 0);
    };
    const QJsonObject input =
        usage.value(isChat ? "prompt_tokens_details"_L1 : "input_tokens_details"_L1).toObject();
    const QJsonObject output =
        usage.value(isChat ? "completion_tokens_details"_L1 : "output_tokens_details"_L1)
            .toObject();
    m_answer.hasTokens = true;
    m_answer.tokens.input = count(usage, isChat ? "prompt_tokens"_L1 : "input_tokens"_L1);
    m_answer.tokens.output = count(usage, isChat ? "completion_tokens"_L1 : "output_tokens"_L1);
    m_answer.tokens.cachedInput = count(input, "cached_tokens"_L1);
    m_answer.tokens.reasoning = count(output, "reasoning_tokens"_L1);
}

void PlaygroundReader::readError(const QJsonObject &error)
{
    const QJsonValue code = error.value("code"_L1);
    PlaygroundProblem problem{textOf(error, "message"_L1), code.toVariant().toString(),
                              textOf(error, "type"_L1), textOf(error, "param"_L1)};
    if (problem.message.isEmpty())
        problem.message = Errors::tr("The answer ends in an error that says nothing.");
    m_answer.problem = std::move(problem);
}

void PlaygroundReader::addCallPart(int index, const QJsonObject &function)
{
    PlaygroundToolCall *mine = call(index);
    if (!mine) {
        m_answer.isCut = true;
        return;
    }
    append(mine->name, textOf(function, "name"_L1));
    append(mine->arguments, textOf(function, "arguments"_L1));
}

PlaygroundToolCall *PlaygroundReader::call(int index)
{
    const auto known = m_calls.constFind(index);
    if (known != m_calls.cend())
        return &m_answer.toolCalls[*known];
    if (m_answer.toolCalls.size() >= MaximumCalls)
        return nullptr;
    m_calls.insert(index, m_answer.toolCalls.size());
    return &m_answer.toolCalls.emplaceBack();
}

void PlaygroundReader::append(QString &text, const QString &more)
{
    const qsizetype room = MaximumText - text.size();
    if (more.size() > room)
        m_answer.isCut = true;
    text += QStringView(more).first(std::min(std::max<qsizetype>(room, 0), more.size()));
}

} // namespace orchestris
