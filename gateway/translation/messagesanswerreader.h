// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/metering/usageobject.h"
#include "gateway/translation/answersink.h"

#include <map>
#include <optional>

namespace orchestris {

class JsonReader;

/// Reads an answer of Anthropic's Messages API. Made by makeMessagesAnswerReader. Include this
/// header from .cpp files only.
class MessagesAnswerReader : public AnswerReader
{
public:
    explicit MessagesAnswerReader(JsonReader &reader)
        : m_reader(reader)
    {
    }

    [[nodiscard]] Outcome readEvent(const SseEvent &event, AnswerSink &sink) override;
    [[nodiscard]] Outcome readWhole(QByteArrayView body, AnswerSink &sink) override;

private:
    using Object = simdjson::dom::object;
    enum class BlockKind : quint8 { Other, Text, Thinking, ToolUse };
    struct Block {
        BlockKind kind = BlockKind::Other;
        int toolIndex = 0;
        bool hasArguments = false;
        QByteArray input;     ///< of a tool that brought it when it began
        QByteArray thinking;  ///< its text, for packThinking
        QByteArray signature; ///< may come in pieces
    };

    Outcome readTyped(const Object &event, std::string_view type, AnswerSink &sink);
    Outcome readError(const Object &event);
    void beginMessage(const Object &message, AnswerSink &sink);
    void beginBlock(const Object &event, AnswerSink &sink);
    void openBlock(const Object &content, Block &block, AnswerSink &sink);
    void readDelta(const Object &event, AnswerSink &sink);
    static void endBlock(const Block &block, AnswerSink &sink);
    void readMessageDelta(const Object &event, AnswerSink &sink);
    void readUsage(const Object &of, AnswerSink &sink);
    void finish(std::string_view stopReason, AnswerSink &sink);

    JsonReader &m_reader;
    std::map<qint64, Block> m_blocks; ///< those that are open
    MessagesUsage m_usage;
    int m_toolCalls = 0;
    bool m_hasBegun = false;
    bool m_hasFinished = false;
};

} // namespace orchestris
