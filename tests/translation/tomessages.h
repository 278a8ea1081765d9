// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/json/jsonreader.h"
#include "gateway/translation/translators.h"
#include "tests/support/jsontext.h"

namespace orchestris {

/// What a user says in most of the tests, as Anthropic's API has it.
inline const QByteArray MessagesHi =
    "'messages':[{'role':'user','content':[{'type':'text','text':'Hi'}]}]";

/// A Chat Completions request that says it, with more members.
inline QByteArray chatRequestWith(const QByteArray &members)
{
    return "{'messages':[{'role':'user','content':'Hi'}]," + members + '}';
}

/// Translates Chat Completions requests for Anthropic's API; remembers what came of the last one.
class ToMessages
{
public:
    /// The request for Anthropic, with ' for "; empty if it was refused.
    QByteArray translate(const QByteArray &body, QByteArrayView model = "claude-sonnet-4-0")
    {
        JsonReader reader;
        auto conversation = readChatRequest(reader, json(body));
        if (!conversation) {
            refusal = conversation.error();
            return {};
        }
        return write(*conversation, model);
    }

    QByteArray write(Conversation &conversation, QByteArrayView model)
    {
        const auto written = writeMessagesRequest(conversation, model);
        dropped = conversation.dropped;
        refusal.reset();
        if (!written) {
            refusal = written.error();
            return {};
        }
        JsonReader reader;
        if (reader.parse(*written).error() != simdjson::SUCCESS)
            return "not JSON: " + *written;
        QByteArray text = *written;
        return text.replace('\'', "\\u0027").replace('"', '\'');
    }

    QByteArrayList dropped;
    std::optional<TranslationError> refusal;
};

} // namespace orchestris
