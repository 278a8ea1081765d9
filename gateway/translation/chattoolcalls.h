// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/translation/answersink.h"

#include <simdjson.h>

#include <vector>

namespace orchestris {

/// Follows the tool calls of a Chat Completions answer, streamed or whole, and passes them on.
/// Providers differ: some number fragments, some repeat the ID instead, some give all calls the
/// number 0, some send the name later than the ID. Include this header from .cpp files only.
class ChatToolCalls
{
public:
    /// `tool_calls` of a delta or a message. `answerId` helps to make IDs where there are none.
    void read(const simdjson::dom::array &calls, QByteArrayView answerId, AnswerSink &sink);
    /// `function_call`, its older form.
    void readLegacy(const simdjson::dom::object &function, QByteArrayView answerId,
                    AnswerSink &sink);
    /// Calls whose name never came are passed on without one.
    void finish(AnswerSink &sink);

    [[nodiscard]] bool isEmpty() const { return m_calls.empty(); }

private:
    struct Call {
        qint64 number = -1; ///< the provider's `index`; -1: none
        QByteArray id;
        QByteArray name;
        bool isPlain = false;
        bool isOpen = false;
        QByteArray extra;   ///< of Gemini, see callextra.h
        QByteArray pending; ///< arguments that came before the name
    };

    [[nodiscard]] Call *find(qint64 number, std::string_view id, std::string_view name);
    void add(Call &call, std::string_view arguments, AnswerSink &sink);
    void openCall(Call &call, AnswerSink &sink);

    std::vector<Call> m_calls;
};

} // namespace orchestris
