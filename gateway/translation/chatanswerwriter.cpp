// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/chatanswerwriter.h"

#include "gateway/json/jsonwriter.h"
#include "gateway/translation/customtool.h"

#include <algorithm>

namespace orchestris {

namespace {

void writeUsage(JsonWriter &json, const TokenCounts &tokens)
{
    json.beginObject()
        .number("prompt_tokens", tokens.input)
        .number("completion_tokens", tokens.output)
        .number("total_tokens", tokens.input + tokens.output);
    json.key("prompt_tokens_details").beginObject().number("cached_tokens", tokens.cachedInput);
    if (tokens.cacheWrite > 0)
        json.number("cache_write_tokens", tokens.cacheWrite);
    json.endObject();
    json.key("completion_tokens_details")
        .beginObject()
        .number("reasoning_tokens", tokens.reasoning)
        .endObject();
    json.endObject();
}

} // namespace

ChatAnswerWriter::ChatAnswerWriter(AnswerIdentity identity, std::vector<Tool> tools,
                                   bool includeUsage, QByteArray &frames)
    : m_frames(frames)
    , m_identity(std::move(identity))
    , m_tools(std::move(tools))
    , m_includeUsage(includeUsage)
{
    JsonWriter json(m_head);
    json.beginObject()
        .string("id", m_identity.id)
        .string("object", m_identity.streamed ? "chat.completion.chunk" : "chat.completion")
        .number("created", m_identity.createdAtS)
        .string("model", m_identity.model)
        .key("choices")
        .beginArray();
    m_beforeDelta = "data: " + m_head + R"({"index":0,"delta":{)";
    m_afterDelta = R"(},"logprobs":null,"finish_reason":null}])";
    if (m_includeUsage)
        m_afterDelta += R"(,"usage":null)";
    m_afterDelta += "}\n\n";
}

/// The provider's own ID and name of the model are not for the client.
void ChatAnswerWriter::begin(QByteArrayView, QByteArrayView) {}

void ChatAnswerWriter::beginDelta()
{
    m_frames.append(m_beforeDelta);
    if (m_hasRole)
        return;
    m_frames.append(R"("role":"assistant",)");
    m_hasRole = true;
}

void ChatAnswerWriter::addText(QByteArrayView member, QByteArray &whole, QByteArrayView fragment)
{
    if (fragment.isEmpty())
        return;
    if (!m_identity.streamed) {
        whole.append(fragment);
        return;
    }
    beginDelta();
    m_frames.append('"').append(member).append("\":");
    appendJsonQuoted(m_frames, fragment);
    m_frames.append(m_afterDelta);
}

void ChatAnswerWriter::text(QByteArrayView fragment)
{
    addText("content", m_text, fragment);
}

void ChatAnswerWriter::refusal(QByteArrayView fragment)
{
    addText("refusal", m_refusal, fragment);
}

void ChatAnswerWriter::reasoning(QByteArrayView fragment)
{
    if (m_reasoningEnded && m_hasReasoning && !fragment.isEmpty())
        addText("reasoning_content", m_reasoning, "\n\n");
    m_reasoningEnded = false;
    m_hasReasoning = m_hasReasoning || !fragment.isEmpty();
    addText("reasoning_content", m_reasoning, fragment);
}

/// There is no member for it in this dialect; what follows is another piece.
void ChatAnswerWriter::reasoningSignature(QByteArrayView)
{
    m_reasoningEnded = true;
}

void ChatAnswerWriter::toolCall(int index, QByteArrayView id, QByteArrayView name, bool isPlain)
{
    const auto tool = std::find_if(m_tools.begin(), m_tools.end(),
                                   [name](const Tool &known) { return known.name == name; });
    Call call;
    call.index = index;
    call.isCustom = tool != m_tools.end() && tool->isCustom;
    call.isEnveloped = call.isCustom && !isPlain;
    call.id = id.toByteArray();
    if (id.isEmpty()) // the client's next request must be able to name it
        call.id = "call_" + m_identity.id.mid(m_identity.id.indexOf('-') + 1) + '_'
                  + QByteArray::number(index);
    call.name = tool != m_tools.end() && !tool->clientName.isEmpty() ? tool->clientName
                                                                     : name.toByteArray();
    if (m_identity.streamed) {
        beginDelta();
        m_frames.append(R"("tool_calls":[)");
        JsonWriter json(m_frames);
        json.beginObject().number("index", index);
        writeCall(json, call);
        json.endObject();
        m_frames.append(']').append(m_afterDelta);
    }
    m_calls.push_back(std::move(call));
}

void ChatAnswerWriter::writeCall(JsonWriter &json, const Call &call)
{
    const QByteArrayView type = call.isCustom ? "custom" : "function";
    json.string("id", call.id).string("type", type);
    json.key(type)
        .beginObject()
        .string("name", call.name)
        .string(call.isCustom ? "input" : "arguments", call.arguments)
        .endObject();
}

void ChatAnswerWriter::toolArguments(int index, QByteArrayView fragment)
{
    const auto call = std::find_if(m_calls.rbegin(), m_calls.rend(),
                                   [index](const Call &known) { return known.index == index; });
    if (call == m_calls.rend() || fragment.isEmpty())
        return;
    if (!m_identity.streamed || call->isEnveloped)
        call->arguments.append(fragment);
    else
        addArguments(*call, fragment);
}

void ChatAnswerWriter::addArguments(const Call &call, QByteArrayView fragment)
{
    beginDelta();
    m_frames.append(R"("tool_calls":[{"index":)").append(QByteArray::number(call.index));
    m_frames.append(call.isCustom ? R"(,"custom":{"input":)" : R"(,"function":{"arguments":)");
    appendJsonQuoted(m_frames, fragment);
    m_frames.append("}}]").append(m_afterDelta);
}

void ChatAnswerWriter::usage(const TokenCounts &tokens)
{
    m_tokens = tokens;
}

void ChatAnswerWriter::finish(FinishReason reason)
{
    m_reason = reason;
    for (Call &call : m_calls) {
        if (!call.isEnveloped)
            continue;
        call.isEnveloped = false;
        call.arguments = customToolInput(call.arguments);
        if (m_identity.streamed && !call.arguments.isEmpty())
            addArguments(call, call.arguments);
    }
}

QByteArray ChatAnswerWriter::end()
{
    return m_identity.streamed ? lastFrames() : wholeAnswer();
}

QByteArray ChatAnswerWriter::lastFrames()
{
    QByteArray last;
    if (!m_hasRole) // an answer with nothing in it
        last = m_beforeDelta + R"("role":"assistant","content":"")" + m_afterDelta;
    last += m_beforeDelta;
    last += R"(},"logprobs":null,"finish_reason":")" + finishReasonName(m_reason) + "\"}]";
    if (m_includeUsage)
        last += R"(,"usage":null)";
    if (m_includeUsage && m_tokens) {
        last += "}\n\ndata: " + m_head + R"(],"usage":)";
        JsonWriter json(last);
        writeUsage(json, *m_tokens);
    }
    last += "}\n\ndata: [DONE]\n\n";
    return last;
}

QByteArray ChatAnswerWriter::wholeAnswer()
{
    QByteArray body = m_head;
    JsonWriter json(body);
    json.beginObject().number("index", 0).key("message").beginObject();
    json.string("role", "assistant").key("content");
    const bool hasOther = !m_calls.empty() || !m_refusal.isEmpty();
    if (m_text.isEmpty() && hasOther)
        json.null();
    else
        json.string(m_text);
    json.key("refusal").stringOrNull(m_refusal);
    json.stringIfAny("reasoning_content", m_reasoning);
    if (!m_calls.empty()) {
        json.key("tool_calls").beginArray();
        for (const Call &call : m_calls) {
            json.beginObject();
            writeCall(json, call);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject().null("logprobs").string("finish_reason", finishReasonName(m_reason));
    json.endObject();
    body += ']';
    if (m_tokens) {
        body += R"(,"usage":)";
        JsonWriter usage(body);
        writeUsage(usage, *m_tokens);
    }
    return body + '}';
}

QByteArray ChatAnswerWriter::fail(QByteArrayView message, QByteArrayView type, QByteArrayView code)
{
    QByteArray frame = "data: ";
    JsonWriter json(frame);
    json.beginObject().key("error").beginObject();
    json.string("message", message).string("type", type).null("param");
    json.key("code").stringOrNull(code);
    json.endObject().endObject();
    return frame + "\n\n";
}

std::unique_ptr<AnswerWriter> makeChatAnswerWriter(AnswerIdentity identity, std::vector<Tool> tools,
                                                   bool includeUsage, QByteArray &frames)
{
    return std::make_unique<ChatAnswerWriter>(std::move(identity), std::move(tools), includeUsage,
                                              frames);
}

} // namespace orchestris
