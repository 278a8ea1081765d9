// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/chatvalidator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace orchestris {

using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QJsonValue &value)
{
    return value.toString().toUtf8();
}

class Checker
{
public:
    explicit Checker(bool includeUsage)
        : m_includeUsage(includeUsage)
    {
    }

    void readFrame(const QByteArray &frame)
    {
        const QByteArray at = "frame " + QByteArray::number(++m_frames) + ": ";
        if (m_answer.isDone || !m_answer.errorMessage.isEmpty())
            return note(at + "after the end");
        if (!frame.startsWith("data: ") || frame.contains('\n') || frame.contains('\r'))
            return note(at + "not one data line");
        const QByteArray data = frame.mid(6);
        if (data == "[DONE]") {
            m_answer.isDone = true;
            return;
        }
        const QJsonObject chunk = QJsonDocument::fromJson(data).object();
        if (chunk.isEmpty())
            return note(at + "not a JSON object");
        if (chunk.contains("error"_L1))
            return readError(chunk["error"_L1].toObject(), at);
        readChunk(chunk, at);
    }

    CheckedChatAnswer finish()
    {
        if (m_answer.isDone && m_answer.finishReason.isEmpty())
            note("done without a finish_reason");
        if (m_answer.isDone && m_includeUsage && !m_answer.tokens)
            note("done without usage");
        return std::move(m_answer);
    }

    void readWhole(const QJsonObject &body)
    {
        readIdentity(body, "chat.completion", "body: ");
        const QJsonArray choices = body["choices"_L1].toArray();
        if (choices.size() != 1)
            return note("body: not one choice");
        const QJsonObject choice = choices[0].toObject();
        const QJsonObject message = choice["message"_L1].toObject();
        for (const char *name : {"index", "message", "logprobs", "finish_reason"})
            want(choice.contains(QLatin1String(name)), "the choice lacks ", name);
        for (const char *name : {"role", "content", "refusal"})
            want(message.contains(QLatin1String(name)), "the message lacks ", name);
        want(message["role"_L1] == "assistant"_L1, "the role is not ", "assistant");
        m_answer.text = textOf(message["content"_L1]);
        m_answer.refusal = textOf(message["refusal"_L1]);
        m_answer.reasoning = textOf(message["reasoning_content"_L1]);
        m_answer.finishReason = textOf(choice["finish_reason"_L1]);
        want(!m_answer.finishReason.isEmpty(), "empty ", "finish_reason");
        const QJsonArray calls = message["tool_calls"_L1].toArray();
        for (const QJsonValue &call : calls)
            readFirstFragment(call.toObject(), "body: ");
        if (body.contains("usage"_L1))
            readUsage(body["usage"_L1].toObject(), "body: ");
    }

private:
    void note(const QByteArray &problem) { m_answer.problems.append(problem); }
    void want(bool isSo, const QByteArray &otherwise, const char *what)
    {
        if (!isSo)
            note(otherwise + what);
    }

    void readIdentity(const QJsonObject &object, const char *kind, const QByteArray &at)
    {
        if (m_identity.isEmpty()) {
            m_identity = object;
            for (const char *name : {"id", "model"})
                want(!object[QLatin1String(name)].toString().isEmpty(), at + "no ", name);
            want(object["created"_L1].isDouble(), at + "no ", "created");
        }
        for (const char *name : {"id", "created", "model"})
            want(object[QLatin1String(name)] == m_identity[QLatin1String(name)], at + "another ",
                 name);
        want(object["object"_L1] == QLatin1String(kind), at + "object is not ", kind);
    }

    void readError(const QJsonObject &error, const QByteArray &at)
    {
        for (const char *name : {"message", "type", "param", "code"})
            want(error.contains(QLatin1String(name)), at + "the error lacks ", name);
        m_answer.errorMessage = textOf(error["message"_L1]);
        m_answer.errorCode = textOf(error["code"_L1]);
        want(!m_answer.errorMessage.isEmpty(), at + "empty ", "message");
    }

    void readChunk(const QJsonObject &chunk, const QByteArray &at)
    {
        ++m_answer.chunks;
        readIdentity(chunk, "chat.completion.chunk", at);
        const QJsonArray choices = chunk["choices"_L1].toArray();
        if (!chunk["choices"_L1].isArray() || choices.size() > 1)
            return note(at + "choices is not a list of at most one");
        if (choices.isEmpty()) {
            want(m_includeUsage && !m_answer.tokens && !m_answer.finishReason.isEmpty(),
                 at + "unexpected ", "usage chunk");
            return readUsage(chunk["usage"_L1].toObject(), at);
        }
        if (m_includeUsage)
            want(chunk.contains("usage"_L1) && chunk["usage"_L1].isNull(),
                 at + "not null: ", "usage");
        else
            want(!chunk.contains("usage"_L1), at + "unasked ", "usage");
        readChoice(choices[0].toObject(), at);
    }

    void readChoice(const QJsonObject &choice, const QByteArray &at)
    {
        want(m_answer.finishReason.isEmpty(), at + "after ", "finish_reason");
        want(choice["index"_L1].toInt(-1) == 0, at + "not 0: ", "index");
        want(choice.contains("finish_reason"_L1), at + "no ", "finish_reason");
        want(choice["delta"_L1].isObject(), at + "no ", "delta");
        m_answer.finishReason = textOf(choice["finish_reason"_L1]);
        const QJsonObject delta = choice["delta"_L1].toObject();
        want(delta.contains("role"_L1) == !m_hasRole, at + "first, once and only once: ", "role");
        m_hasRole = true;
        m_answer.text += textOf(delta["content"_L1]);
        m_answer.refusal += textOf(delta["refusal"_L1]);
        m_answer.reasoning += textOf(delta["reasoning_content"_L1]);
        const QJsonArray calls = delta["tool_calls"_L1].toArray();
        for (const QJsonValue &call : calls)
            readFragment(call.toObject(), at);
    }

    void readFragment(const QJsonObject &fragment, const QByteArray &at)
    {
        const auto index = static_cast<size_t>(fragment["index"_L1].toInt(-1));
        if (index == m_answer.calls.size())
            return readFirstFragment(fragment, at);
        if (index > m_answer.calls.size())
            return note(at + "tool call without its beginning");
        CheckedChatAnswer::Call &call = m_answer.calls[index];
        const QJsonObject inner = fragment[QLatin1String(call.type)].toObject();
        want(!fragment.contains("id"_L1) && !fragment.contains("type"_L1)
                 && !inner.contains("name"_L1),
             at + "once and only once: ", "id, type and name");
        const auto member = call.type == "custom" ? "input"_L1 : "arguments"_L1;
        want(inner[member].isString(), at + "no ", member.data());
        call.arguments += textOf(inner[member]);
    }

    void readFirstFragment(const QJsonObject &fragment, const QByteArray &at)
    {
        CheckedChatAnswer::Call call;
        call.id = textOf(fragment["id"_L1]);
        call.type = textOf(fragment["type"_L1]);
        const QJsonObject inner = fragment[QLatin1String(call.type)].toObject();
        call.name = textOf(inner["name"_L1]);
        const auto member = call.type == "custom" ? "input"_L1 : "arguments"_L1;
        want(inner[member].isString(), at + "no ", member.data());
        call.arguments = textOf(inner[member]);
        want(!call.id.isEmpty(), at + "no ", "id");
        want(!call.name.isEmpty(), at + "no ", "name");
        for (const auto &other : m_answer.calls)
            want(other.id != call.id, at + "the same twice: ", "id");
        m_answer.calls.push_back(std::move(call));
    }

    void readUsage(const QJsonObject &usage, const QByteArray &at)
    {
        TokenCounts tokens;
        tokens.input = usage["prompt_tokens"_L1].toInteger(-1);
        tokens.output = usage["completion_tokens"_L1].toInteger(-1);
        const QJsonObject input = usage["prompt_tokens_details"_L1].toObject();
        tokens.cachedInput = input["cached_tokens"_L1].toInteger(-1);
        tokens.cacheWrite = input["cache_write_tokens"_L1].toInteger(0);
        tokens.reasoning =
            usage["completion_tokens_details"_L1].toObject()["reasoning_tokens"_L1].toInteger(-1);
        want(usage["total_tokens"_L1].toInteger(-1) == tokens.input + tokens.output,
             at + "not the sum: ", "total_tokens");
        want(tokens.input >= 0 && tokens.output >= 0 && tokens.cachedInput >= 0
                 && tokens.reasoning >= 0,
             at + "incomplete ", "usage");
        m_answer.tokens = tokens;
    }

    CheckedChatAnswer m_answer;
    QJsonObject m_identity;
    bool m_includeUsage;
    bool m_hasRole = false;
    int m_frames = 0;
};

} // namespace

CheckedChatAnswer checkChatStream(const QByteArray &frames, bool includeUsage)
{
    Checker checker(includeUsage);
    qsizetype from = 0;
    for (qsizetype end = 0; (end = frames.indexOf("\n\n", from)) >= 0; from = end + 2)
        checker.readFrame(frames.sliced(from, end - from));
    CheckedChatAnswer answer = checker.finish();
    if (from != frames.size())
        answer.problems.append("ends within a frame");
    return answer;
}

CheckedChatAnswer checkChatAnswer(const QByteArray &body)
{
    Checker checker(false);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    checker.readWhole(document.object());
    return checker.finish();
}

} // namespace orchestris
