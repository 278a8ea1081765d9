// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/price.h"

#include <QByteArrayList>

#include <optional>
#include <vector>

namespace orchestris {

/// A Chat Completions answer put together as a client does it, with what is wrong with it.
struct CheckedChatAnswer {
    struct Call {
        QByteArray id;
        QByteArray type;
        QByteArray name;
        QByteArray arguments; ///< of a custom tool its input

        bool operator==(const Call &) const = default;
    };
    QByteArrayList problems; ///< empty: it is as wire facts and OpenAI's description want it
    QByteArray text;
    QByteArray refusal;
    QByteArray reasoning;
    std::vector<Call> calls;
    QByteArray finishReason;
    std::optional<TokenCounts> tokens;
    QByteArray errorMessage; ///< of an error frame
    QByteArray errorCode;
    bool isDone = false; ///< ended with `[DONE]`
    int chunks = 0;
};

/// Checks all frames of a stream, from its first byte to its last.
[[nodiscard]] CheckedChatAnswer checkChatStream(const QByteArray &frames, bool includeUsage);

/// Checks a whole answer.
[[nodiscard]] CheckedChatAnswer checkChatAnswer(const QByteArray &body);

} // namespace orchestris
