// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/translation/translators.h"

#include <optional>

namespace orchestris {

class JsonWriter;

/// Makes a Chat Completions answer: chunks as the pieces come, or one completion at the end. Made
/// by makeChatAnswerWriter.
///
/// Nothing is written before the first piece of output, which then has the role with it: so an
/// attempt that fails until then leaves nothing behind. The parts of a chunk that never change are
/// made once; a piece of text costs their copy and its quoting. Usage that nobody told is left out:
/// zeros would be a statement.
class ChatAnswerWriter : public AnswerWriter
{
public:
    ChatAnswerWriter(AnswerIdentity identity, std::vector<Tool> tools, bool includeUsage,
                     QByteArray &frames);

    void begin(QByteArrayView id, QByteArrayView model) override;
    void text(QByteArrayView fragment) override;
    void refusal(QByteArrayView fragment) override;
    void reasoning(QByteArrayView fragment) override;
    void reasoningSignature(QByteArrayView signature) override;
    void toolCall(int index, QByteArrayView id, QByteArrayView name, bool isPlain) override;
    void toolArguments(int index, QByteArrayView fragment) override;
    void usage(const TokenCounts &tokens) override;
    void finish(FinishReason reason) override;
    [[nodiscard]] QByteArray end() override;
    [[nodiscard]] QByteArray fail(QByteArrayView message, QByteArrayView type,
                                  QByteArrayView code) override;

private:
    struct Call {
        int index = 0;
        bool isCustom = false;
        bool isEnveloped = false; ///< a custom tool's input comes as a function's arguments
        QByteArray id;
        QByteArray name;
        QByteArray arguments; ///< kept only where they are not written as they come
    };

    void beginDelta();
    void addText(QByteArrayView member, QByteArray &whole, QByteArrayView fragment);
    void addArguments(const Call &call, QByteArrayView fragment);
    static void writeCall(JsonWriter &json, const Call &call);
    [[nodiscard]] QByteArray lastFrames();
    [[nodiscard]] QByteArray wholeAnswer();

    QByteArray &m_frames;
    AnswerIdentity m_identity;
    std::vector<Tool> m_tools;
    bool m_includeUsage;
    QByteArray m_head; ///< a chunk's or the completion's JSON up to its first choice
    QByteArray m_beforeDelta;
    QByteArray m_afterDelta;
    bool m_hasRole = false;
    bool m_hasReasoning = false;
    bool m_reasoningEnded = false;

    QByteArray m_text; // of a whole answer
    QByteArray m_refusal;
    QByteArray m_reasoning;
    std::vector<Call> m_calls;
    std::optional<TokenCounts> m_tokens;
    FinishReason m_reason = FinishReason::Stop;
};

} // namespace orchestris
