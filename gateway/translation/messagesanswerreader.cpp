// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/messagesanswerreader.h"

#include "gateway/http/sse.h"
#include "gateway/json/jsonfields.h"
#include "gateway/json/jsonreader.h"
#include "gateway/translation/messagessignature.h"
#include "gateway/translation/translators.h"

namespace orchestris {

namespace {

using simdjson::dom::element;
using simdjson::dom::object;

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Blocks that a provider may have open at once: it opens one after the other, and what does not
/// end them must not fill the memory.
constexpr size_t MostOpenBlocks = 1000;

FinishReason finishReason(std::string_view stopReason, bool hasToolCalls)
{
    if (stopReason == "max_tokens" || stopReason == "model_context_window_exceeded")
        return FinishReason::Length;
    if (stopReason == "refusal")
        return FinishReason::ContentFilter;
    if (stopReason == "tool_use" || (stopReason.empty() && hasToolCalls))
        return FinishReason::ToolCalls;
    return FinishReason::Stop; // end_turn, stop_sequence, pause_turn and what is yet to come
}

} // namespace

AnswerReader::Outcome MessagesAnswerReader::readEvent(const SseEvent &event, AnswerSink &sink)
{
    object fields;
    if (m_reader.parse(event.data).get(fields) != simdjson::SUCCESS)
        return Outcome::Malformed;
    std::string_view type = jsonText(fields, "type");
    if (type.empty())
        type = toStd(event.type);
    return readTyped(fields, type, sink);
}

AnswerReader::Outcome MessagesAnswerReader::readTyped(const object &event, std::string_view type,
                                                      AnswerSink &sink)
{
    if (type == "content_block_delta") {
        readDelta(event, sink);
    } else if (type == "content_block_start") {
        beginBlock(event, sink);
    } else if (type == "content_block_stop") {
        if (const auto block = m_blocks.find(jsonCount(event, "index")); block != m_blocks.end()) {
            endBlock(block->second, sink);
            m_blocks.erase(block);
        }
    } else if (type == "message_start") {
        const auto message = jsonObject(event, "message");
        if (!message)
            return Outcome::Malformed;
        beginMessage(*message, sink);
    } else if (type == "message_delta") {
        readMessageDelta(event, sink);
    } else if (type == "message_stop") {
        if (!m_hasBegun)
            return Outcome::Malformed;
        finish({}, sink);
        return Outcome::Done;
    } else if (type == "error") {
        return readError(event);
    }
    return Outcome::More; // ping, and what is yet to come
}

AnswerReader::Outcome MessagesAnswerReader::readWhole(QByteArrayView body, AnswerSink &sink)
{
    object message;
    if (m_reader.parse(body).get(message) != simdjson::SUCCESS)
        return Outcome::Malformed;
    if (jsonText(message, "type") == "error")
        return readError(message);
    const auto content = jsonArray(message, "content");
    if (!content)
        return Outcome::Malformed;
    beginMessage(message, sink);
    for (const element value : *content) {
        object fields;
        if (value.get(fields) != simdjson::SUCCESS)
            continue;
        Block block;
        openBlock(fields, block, sink);
        block.signature = toBytes(jsonText(fields, "signature"));
        endBlock(block, sink);
    }
    finish(jsonText(message, "stop_reason"), sink);
    return Outcome::Done;
}

AnswerReader::Outcome MessagesAnswerReader::readError(const object &event)
{
    if (const auto error = jsonObject(event, "error")) {
        m_errorMessage = toBytes(jsonText(*error, "message"));
        m_errorCode = toBytes(jsonText(*error, "type"));
    }
    return Outcome::Error;
}

void MessagesAnswerReader::beginMessage(const object &message, AnswerSink &sink)
{
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    sink.begin(view(jsonText(message, "id")), view(jsonText(message, "model")));
    readUsage(message, sink);
}

void MessagesAnswerReader::beginBlock(const object &event, AnswerSink &sink)
{
    const auto content = jsonObject(event, "content_block");
    if (!content || !m_hasBegun || m_hasFinished || m_blocks.size() >= MostOpenBlocks)
        return;
    Block &block = m_blocks[jsonCount(event, "index")];
    block = Block();
    openBlock(*content, block, sink);
}

/// Takes what a block has when it begins: in a stream its kind and at most a little, else all.
void MessagesAnswerReader::openBlock(const object &content, Block &block, AnswerSink &sink)
{
    const std::string_view type = jsonText(content, "type");
    if (type == "text") {
        block.kind = BlockKind::Text;
        if (const std::string_view text = jsonText(content, "text"); !text.empty())
            sink.text(view(text));
    } else if (type == "tool_use") {
        block.kind = BlockKind::ToolUse;
        block.toolIndex = m_toolCalls++;
        object input;
        if (content.at_key("input").get(input) == simdjson::SUCCESS && input.size() > 0)
            block.input = toBytes(simdjson::minify(input));
        sink.toolCall(block.toolIndex, view(jsonText(content, "id")),
                      view(jsonText(content, "name")), false);
    } else if (type == "thinking") {
        block.kind = BlockKind::Thinking;
        const std::string_view text = jsonText(content, "thinking");
        block.thinking = toBytes(text);
        if (!text.empty())
            sink.reasoning(view(text));
    } else if (type == "redacted_thinking") {
        if (const std::string_view data = jsonText(content, "data"); !data.empty())
            sink.reasoningSignature(packThinking({{}, {}, toBytes(data)}));
    }
}

void MessagesAnswerReader::readDelta(const object &event, AnswerSink &sink)
{
    const auto delta = jsonObject(event, "delta");
    const auto found = m_blocks.find(jsonCount(event, "index"));
    if (!delta || found == m_blocks.end())
        return;
    Block &block = found->second;
    const std::string_view type = jsonText(*delta, "type");
    if (type == "text_delta" && block.kind == BlockKind::Text) {
        if (const std::string_view text = jsonText(*delta, "text"); !text.empty())
            sink.text(view(text));
    } else if (type == "input_json_delta" && block.kind == BlockKind::ToolUse) {
        const std::string_view json = jsonText(*delta, "partial_json");
        if (json.empty())
            return;
        block.hasArguments = true;
        sink.toolArguments(block.toolIndex, view(json));
    } else if (type == "thinking_delta" && block.kind == BlockKind::Thinking) {
        const std::string_view text = jsonText(*delta, "thinking");
        block.thinking.append(view(text));
        if (!text.empty())
            sink.reasoning(view(text));
    } else if (type == "signature_delta" && block.kind == BlockKind::Thinking) {
        block.signature.append(view(jsonText(*delta, "signature")));
    }
}

void MessagesAnswerReader::endBlock(const Block &block, AnswerSink &sink)
{
    if (block.kind == BlockKind::ToolUse && !block.hasArguments)
        sink.toolArguments(block.toolIndex,
                           block.input.isEmpty() ? QByteArrayView("{}") : block.input);
    else if (block.kind == BlockKind::Thinking && !block.signature.isEmpty())
        sink.reasoningSignature(packThinking({block.thinking, block.signature, {}}));
}

void MessagesAnswerReader::readMessageDelta(const object &event, AnswerSink &sink)
{
    readUsage(event, sink);
    const auto delta = jsonObject(event, "delta");
    const std::string_view reason = delta ? jsonText(*delta, "stop_reason") : std::string_view();
    if (!reason.empty())
        finish(reason, sink);
}

void MessagesAnswerReader::readUsage(const object &of, AnswerSink &sink)
{
    const auto usage = jsonObject(of, "usage");
    if (!usage || !m_hasBegun)
        return;
    m_usage.update(*usage);
    sink.usage(m_usage.counts());
}

void MessagesAnswerReader::finish(std::string_view stopReason, AnswerSink &sink)
{
    if (m_hasFinished || !m_hasBegun)
        return;
    m_hasFinished = true;
    for (const auto &[index, block] : m_blocks)
        endBlock(block, sink);
    m_blocks.clear();
    sink.finish(finishReason(stopReason, m_toolCalls > 0));
}

std::unique_ptr<AnswerReader> makeMessagesAnswerReader(JsonReader &reader)
{
    return std::make_unique<MessagesAnswerReader>(reader);
}

} // namespace orchestris
