// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/messagesturns.h"

#include "gateway/json/jsonwriter.h"
#include "gateway/translation/customtool.h"
#include "gateway/translation/messagescontent.h"
#include "gateway/translation/messagessignature.h"

#include <algorithm>

namespace orchestris {

namespace {

using PartKind = ContentPart::Kind;

/// The API wants a user to speak first. Where a conversation begins with the assistant, as some do
/// with a greeting, this stands for what called it forth.
constexpr QByteArrayView NothingSaid = "(The conversation begins.)";

bool isText(const ContentPart &part)
{
    return part.kind == PartKind::Text || part.kind == PartKind::Refusal;
}

void writeCacheControl(JsonWriter &json, bool isCached)
{
    if (isCached)
        json.key("cache_control").beginObject().string("type", "ephemeral").endObject();
}

} // namespace

bool MessagesTurns::Turn::has(BlockKind kind) const
{
    return std::any_of(blocks.begin(), blocks.end(),
                       [kind](const Block &block) { return block.kind == kind; });
}

bool MessagesTurns::Turn::hasOnly(BlockKind kind) const
{
    return std::all_of(blocks.begin(), blocks.end(),
                       [kind](const Block &block) { return block.kind == kind; });
}

Translated<MessagesTurns> MessagesTurns::from(Conversation &conversation)
{
    MessagesTurns turns;
    for (const ConversationItem &item : conversation.items) {
        if (auto added = turns.add(item, conversation.dropped); !added)
            return tl::unexpected(added.error());
    }
    turns.tidy();
    turns.ensureUserBegins();
    return turns;
}

Translated<void> MessagesTurns::add(const ConversationItem &item, QByteArrayList &dropped)
{
    switch (item.kind) {
    case ConversationItem::Kind::Message:
        if (!item.participant.isEmpty() && !dropped.contains("name"))
            dropped.append("name");
        return addMessage(item);
    case ConversationItem::Kind::ToolResult:
        return addToolResult(item);
    case ConversationItem::Kind::ToolCall:
        addToolUse(item);
        break;
    case ConversationItem::Kind::Reasoning:
        addThinking(item, dropped);
        break;
    }
    return {};
}

void MessagesTurns::addBlock(bool isUser, BlockKind kind, QByteArray content)
{
    if (m_turns.empty() || m_turns.back().isUser != isUser)
        m_turns.push_back({isUser, {}});
    m_turns.back().blocks.push_back({kind, std::move(content)});
}

Translated<void> MessagesTurns::addMessage(const ConversationItem &item)
{
    const bool isSystem = item.role == Role::System || item.role == Role::Developer;
    for (const ContentPart &part : item.parts) {
        if (isText(part)) {
            if (isBlank(part.text))
                continue;
            if (isSystem)
                m_system.append(part.text);
            else
                addBlock(item.role == Role::User, BlockKind::Text, part.text);
            continue;
        }
        QByteArray block;
        JsonWriter json(block);
        if (auto written = writeMessagesMedia(json, part); !written)
            return written;
        // Only a user's turn may hold these.
        addBlock(true, BlockKind::Media, std::move(block));
    }
    return {};
}

Translated<void> MessagesTurns::addToolResult(const ConversationItem &item)
{
    QByteArray block;
    JsonWriter json(block);
    json.beginObject().string("type", "tool_result");
    json.string("tool_use_id", messagesToolId(item.callId));
    const bool isEmpty =
        std::all_of(item.parts.begin(), item.parts.end(),
                    [](const ContentPart &part) { return isText(part) && isBlank(part.text); });
    if (!isEmpty) {
        json.key("content").beginArray();
        for (const ContentPart &part : item.parts) {
            if (!isText(part)) {
                if (auto written = writeMessagesMedia(json, part); !written)
                    return written;
            } else if (!isBlank(part.text)) {
                json.beginObject().string("type", "text").string("text", part.text).endObject();
            }
        }
        json.endArray();
    }
    if (item.isError)
        json.boolean("is_error", true);
    json.endObject();
    addBlock(true, BlockKind::ToolResult, std::move(block));
    return {};
}

void MessagesTurns::addToolUse(const ConversationItem &item)
{
    QByteArray block;
    JsonWriter json(block);
    json.beginObject()
        .string("type", "tool_use")
        .string("id", messagesToolId(item.callId))
        .string("name", item.toolName)
        .raw("input", item.isCustom ? customToolArguments(item.arguments)
                                    : jsonObjectOrEmpty(item.arguments))
        .endObject();
    addBlock(false, BlockKind::ToolUse, std::move(block));
}

void MessagesTurns::addThinking(const ConversationItem &item, QByteArrayList &dropped)
{
    const auto thinking = unpackThinking(item.signature);
    if (!thinking) {
        if (!dropped.contains("reasoning_content"))
            dropped.append("reasoning_content");
        return;
    }
    QByteArray block;
    JsonWriter json(block);
    json.beginObject();
    if (thinking->redacted.isEmpty())
        json.string("type", "thinking")
            .string("thinking", thinking->text)
            .string("signature", thinking->signature);
    else
        json.string("type", "redacted_thinking").string("data", thinking->redacted);
    json.endObject();
    addBlock(false, BlockKind::Thinking, std::move(block));
}

/// Takes out what the API refuses after items were left out: empty turns, neighbours of one role,
/// an assistant's turn that ends with thinking, a result behind a text.
void MessagesTurns::tidy()
{
    std::vector<Turn> tidied;
    for (Turn &turn : m_turns) {
        while (!turn.blocks.empty() && turn.blocks.back().kind == BlockKind::Thinking)
            turn.blocks.pop_back();
        if (turn.blocks.empty())
            continue;
        if (tidied.empty() || tidied.back().isUser != turn.isUser)
            tidied.push_back({turn.isUser, {}});
        auto &blocks = tidied.back().blocks;
        blocks.insert(blocks.end(), std::make_move_iterator(turn.blocks.begin()),
                      std::make_move_iterator(turn.blocks.end()));
    }
    for (Turn &turn : tidied) {
        if (turn.isUser)
            std::stable_partition(turn.blocks.begin(), turn.blocks.end(), [](const Block &block) {
                return block.kind == BlockKind::ToolResult;
            });
    }
    m_turns = std::move(tidied);
}

void MessagesTurns::ensureUserBegins()
{
    if (!m_turns.empty() && m_turns.front().isUser)
        return;
    Turn turn;
    if (m_turns.empty() && !m_system.isEmpty())
        turn.blocks.push_back({BlockKind::Text, m_system.takeLast()});
    else
        turn.blocks.push_back({BlockKind::Text, NothingSaid.toByteArray()});
    m_turns.insert(m_turns.begin(), std::move(turn));
}

bool MessagesTurns::allowThinkingBudget() const
{
    const auto last = std::find_if(m_turns.rbegin(), m_turns.rend(),
                                   [](const Turn &turn) { return !turn.isUser; });
    if (last == m_turns.rend() || !last->has(BlockKind::ToolUse))
        return true;
    // Calls and results that follow each other are one turn of the model: it thought at its begin.
    auto begin = static_cast<size_t>(std::distance(last, m_turns.rend()) - 1);
    while (begin >= 2 && m_turns[begin - 1].hasOnly(BlockKind::ToolResult))
        begin -= 2;
    return m_turns[begin].blocks.front().kind == BlockKind::Thinking;
}

bool MessagesTurns::endWithAssistant() const
{
    return !m_turns.empty() && !m_turns.back().isUser;
}

void MessagesTurns::removeThinking()
{
    for (Turn &turn : m_turns) {
        const auto gone =
            std::remove_if(turn.blocks.begin(), turn.blocks.end(),
                           [](const Block &block) { return block.kind == BlockKind::Thinking; });
        turn.blocks.erase(gone, turn.blocks.end());
    }
    tidy();
}

void MessagesTurns::writeSystem(JsonWriter &json, bool isCached) const
{
    if (m_system.isEmpty())
        return;
    json.key("system").beginArray();
    for (qsizetype i = 0; i < m_system.size(); ++i)
        writeBlock(json, {BlockKind::Text, m_system[i]}, isCached && i + 1 == m_system.size());
    json.endArray();
}

void MessagesTurns::writeBlock(JsonWriter &json, const Block &block, bool isCached)
{
    if (block.kind == BlockKind::Text) {
        json.beginObject().string("type", "text").string("text", block.content);
        writeCacheControl(json, isCached);
        json.endObject();
    } else if (isCached) {
        QByteArray content = block.content.chopped(1); // its closing brace
        content += R"(,"cache_control":{"type":"ephemeral"}})";
        json.raw(content);
    } else {
        json.raw(block.content);
    }
}

void MessagesTurns::write(JsonWriter &json, bool isCached) const
{
    for (size_t i = 0; i < m_turns.size(); ++i) {
        const Turn &turn = m_turns[i];
        const bool isLast = i + 1 == m_turns.size();
        json.beginObject().string("role", turn.isUser ? "user" : "assistant");
        json.key("content").beginArray();
        for (size_t j = 0; j < turn.blocks.size(); ++j) {
            Block block = turn.blocks[j];
            const bool isEnd = isLast && j + 1 == turn.blocks.size();
            // A turn to be continued may not end with white space.
            if (isEnd && !turn.isUser && block.kind == BlockKind::Text)
                while (!block.content.isEmpty() && isBlank(block.content.last(1)))
                    block.content.chop(1);
            writeBlock(json, block, isCached && isEnd && turn.isUser);
        }
        json.endArray().endObject();
    }
}

} // namespace orchestris
