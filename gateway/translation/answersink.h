// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/price.h"

#include <QByteArray>

#include <memory>

namespace orchestris {

struct SseEvent;

enum class FinishReason : quint8 { Stop, Length, ToolCalls, ContentFilter };
[[nodiscard]] QByteArray finishReasonName(FinishReason reason); ///< as in Chat Completions

/// Takes an answer in no provider's dialect, piece by piece. All views live only during the call.
/// Order: `begin` first; then texts, reasoning and tool calls as they come, which may alternate;
/// `usage` at any time, the last one counts; `finish` once, after all of these but `usage`, which
/// some providers send behind it.
class AnswerSink
{
public:
    virtual ~AnswerSink() = default;

    /// The provider's own ID of the answer and name of the model; either may be empty.
    virtual void begin(QByteArrayView id, QByteArrayView model) = 0;
    virtual void text(QByteArrayView fragment) = 0;
    virtual void refusal(QByteArrayView fragment) = 0;
    virtual void reasoning(QByteArrayView fragment) = 0;
    /// Ends the current piece of reasoning with what proves it (see ConversationItem::signature).
    virtual void reasoningSignature(QByteArrayView signature) = 0;
    /// A tool call begins. `index` counts tool calls from 0; fragments of several may alternate.
    /// `id` is empty if the provider gave none: the writer makes one. `name` is as the provider
    /// knows the tool. `isPlain`: the fragments are a custom tool's plain input; else JSON text,
    /// also for a custom tool that the provider was given as a function.
    virtual void toolCall(int index, QByteArrayView id, QByteArrayView name, bool isPlain) = 0;
    virtual void toolArguments(int index, QByteArrayView fragment) = 0;
    virtual void usage(const TokenCounts &tokens) = 0;
    virtual void finish(FinishReason reason) = 0;
};

/// The provider's side of a translated answer: reads its dialect into a sink. Made for one answer.
class AnswerReader
{
public:
    enum class Outcome : quint8 {
        More,      ///< read; go on
        Done,      ///< the answer is over as its dialect says; `finish` was called if it was whole
        Malformed, ///< not what the dialect allows
        Error,     ///< the provider reports an error: errorMessage(), errorCode()
    };
    virtual ~AnswerReader() = default;

    /// One event of a stream.
    [[nodiscard]] virtual Outcome readEvent(const SseEvent &event, AnswerSink &sink) = 0;
    /// A whole answer that was not streamed: Done, Malformed or Error.
    [[nodiscard]] virtual Outcome readWhole(QByteArrayView body, AnswerSink &sink) = 0;

    [[nodiscard]] const QByteArray &errorMessage() const { return m_errorMessage; }
    [[nodiscard]] const QByteArray &errorCode() const { return m_errorCode; }

protected:
    QByteArray m_errorMessage;
    QByteArray m_errorCode;
};

/// The client's side: makes its dialect. Made for one answer, streamed or whole.
///
/// Streamed: whole frames are appended to `frames` as pieces come; those that end the answer
/// (`response.completed` with its `.done` events, the finish chunk and usage, `[DONE]`) are held
/// back for `end`, because they may leave only when the usage row is committed.
/// Whole: `frames` stays empty and `end` is the body.
class AnswerWriter : public AnswerSink
{
public:
    /// The last frames, or the whole body. Call once, after `finish`.
    [[nodiscard]] virtual QByteArray end() = 0;
    /// What ends a stream that broke off, for a client that has seen its beginning: see wire facts
    /// (chat: one error frame; Responses: `error` and then `response.failed`). `message` is for
    /// people.
    [[nodiscard]] virtual QByteArray fail(QByteArrayView message, QByteArrayView type,
                                          QByteArrayView code) = 0;
};

} // namespace orchestris
