// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/translation/answersink.h"
#include "gateway/translation/conversation.h"
#include "models/domain/provider.h"

#include <tl/expected.hpp>

namespace orchestris {

class Clock;
class JsonReader;

template<typename T>
using Translated = tl::expected<T, TranslationError>;

// ------------------------------------------------------------------ requests, the client's side

/// Reads a Chat Completions body. What changes the answer and has no counterpart elsewhere (n > 1,
/// logprobs, audio output, penalties other than 0 …) is an error that names it.
[[nodiscard]] Translated<Conversation> readChatRequest(JsonReader &reader, QByteArrayView body);

/// What the caller lets go of in a Responses request.
struct OptionalTools {
    bool all = false;
    QByteArrayList types; ///< "web_search"
};

/// A Responses request and what its answers repeat of it.
struct ResponsesConversation {
    Conversation conversation;
    /// JSON members (no braces, no comma at either end) of the response object that only repeat
    /// the request: instructions, tools, tool_choice, metadata, temperature, text, … all those that
    /// wire facts list, with their defaults where the client gave none; `model` is not among them.
    QByteArray echo;
};

/// Reads a Responses body. `previous_response_id` must have been resolved before (its turns put in
/// front of `input`). Tools that only some providers have (web_search, file_search, …) are refused
/// by name; they are dropped (and listed in `dropped`) if `optional` names them, or if
/// `tool_choice` is given as "auto" or "none" and there is another tool that can be translated.
[[nodiscard]] Translated<ResponsesConversation>
readResponsesRequest(JsonReader &reader, QByteArrayView body, const OptionalTools &optional = {});

// ---------------------------------------------------------------- requests, the provider's side

// Each adds to `conversation.dropped` what it leaves out. `model` is the provider's own name.

[[nodiscard]] Translated<QByteArray>
writeChatRequest(Conversation &conversation, QByteArrayView model, const ProviderTraits &traits);
[[nodiscard]] Translated<QByteArray> writeResponsesRequest(Conversation &conversation,
                                                           QByteArrayView model);
[[nodiscard]] Translated<QByteArray> writeMessagesRequest(Conversation &conversation,
                                                          QByteArrayView model);

// ----------------------------------------------------------------- answers, the provider's side

[[nodiscard]] std::unique_ptr<AnswerReader> makeChatAnswerReader(JsonReader &reader);
[[nodiscard]] std::unique_ptr<AnswerReader> makeResponsesAnswerReader(JsonReader &reader);
[[nodiscard]] std::unique_ptr<AnswerReader> makeMessagesAnswerReader(JsonReader &reader);

// ------------------------------------------------------------------- answers, the client's side

struct AnswerIdentity {
    QByteArray id;         ///< "chatcmpl-…" or "resp_…", ours
    QByteArray model;      ///< as the client asked for it
    qint64 createdAtS = 0; ///< seconds since the epoch
    bool streamed = false;
    const Clock *clock = nullptr; ///< for `completed_at`, which is null without it
};

/// `includeUsage`: the client asked for usage in the stream. A whole answer always has it.
[[nodiscard]] std::unique_ptr<AnswerWriter> makeChatAnswerWriter(AnswerIdentity identity,
                                                                 std::vector<Tool> tools,
                                                                 bool includeUsage,
                                                                 QByteArray &frames);

/// IDs of items are made from `identity.id`. `tools` tells how the client calls them.
[[nodiscard]] std::unique_ptr<AnswerWriter> makeResponsesAnswerWriter(AnswerIdentity identity,
                                                                      std::vector<Tool> tools,
                                                                      QByteArray echo,
                                                                      QByteArray &frames);

} // namespace orchestris
