// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/translation/translators.h"

namespace orchestris {

class JsonWriter;

/// A conversation as Anthropic's `messages`: user and assistant take turns, a user's turn begins
/// with the results of the tool calls before it, no text is blank. Also its `system` texts.
class MessagesTurns
{
public:
    /// Adds to `conversation.dropped` what is left out.
    [[nodiscard]] static Translated<MessagesTurns> from(Conversation &conversation);

    /// Whether the API would take the turns with thinking switched on in the way that has a budget:
    /// the tool calls that were answered last must follow signed thinking.
    [[nodiscard]] bool allowThinkingBudget() const;
    /// Whether an assistant's turn is to be continued.
    [[nodiscard]] bool endWithAssistant() const;

    /// Thinking is switched off: the API wants none in the turns then.
    void removeThinking();
    void addSystem(QByteArray text) { m_system.append(std::move(text)); }

    /// The member `system`, if there is any. `isCached`: ask for it to be kept in the prompt cache.
    void writeSystem(JsonWriter &json, bool isCached) const;
    /// The elements of `messages`.
    void write(JsonWriter &json, bool isCached) const;

private:
    enum class BlockKind : quint8 { Text, Media, Thinking, ToolUse, ToolResult };
    struct Block {
        BlockKind kind = BlockKind::Text;
        QByteArray content; ///< of a text the text itself, else the block as JSON
    };
    struct Turn {
        bool isUser = true;
        std::vector<Block> blocks;

        [[nodiscard]] bool has(BlockKind kind) const;
        [[nodiscard]] bool hasOnly(BlockKind kind) const;
    };

    [[nodiscard]] Translated<void> add(const ConversationItem &item, QByteArrayList &dropped);
    [[nodiscard]] Translated<void> addMessage(const ConversationItem &item);
    [[nodiscard]] Translated<void> addToolResult(const ConversationItem &item);
    void addToolUse(const ConversationItem &item);
    void addThinking(const ConversationItem &item, QByteArrayList &dropped);
    void addBlock(bool isUser, BlockKind kind, QByteArray content);
    void tidy();
    void ensureUserBegins();
    static void writeBlock(JsonWriter &json, const Block &block, bool isCached);

    std::vector<Turn> m_turns;
    QByteArrayList m_system;
};

} // namespace orchestris
