// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace orchestris {

/// What one of Anthropic's models takes, as far as its name tells. Their API refuses requests that
/// ask for what a model does not have, and says nothing about it in its list of models.
struct MessagesModel {
    enum class Thinking : quint8 {
        None,
        Budget,   ///< `thinking: {type: enabled, budget_tokens}`
        Adaptive, ///< `thinking: {type: adaptive}` and `output_config.effort`
    };
    Thinking thinking = Thinking::Budget;
    bool takesSampling = true;     ///< temperature and top_p
    bool takesBoth = true;         ///< the two of them at once
    bool takesExtraEffort = false; ///< effort "xhigh"
    qint64 usualMaximum = 32000;   ///< `max_tokens` where the client names none
    qint64 largestMaximum = 64000; ///< how far `max_tokens` may be raised to make room for thinking

    bool operator==(const MessagesModel &) const = default;
};

/// Names in the forms of all who offer them: "claude-opus-4-1-20250805", "claude-3-5-haiku-latest",
/// "anthropic.claude-sonnet-4-5-v1:0". One without a version is taken for the newest; one that is
/// not Anthropic's for a model that takes everything.
[[nodiscard]] MessagesModel messagesModel(QByteArrayView name);

} // namespace orchestris
