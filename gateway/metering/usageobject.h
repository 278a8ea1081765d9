// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/price.h"

#include <simdjson.h>

namespace orchestris {

// Usage objects of the dialects as our counts, in which cached ⊂ input and reasoning ⊂ output.
// Members that are missing or no counts are 0. Include this header from .cpp files only.

/// Chat Completions: `prompt_tokens`, `completion_tokens`, …
[[nodiscard]] TokenCounts readChatUsage(const simdjson::dom::object &usage);

/// Responses and embeddings of that API: `input_tokens`, `output_tokens`, …
[[nodiscard]] TokenCounts readResponsesUsage(const simdjson::dom::object &usage);

/// Anthropic Messages, where `input_tokens` excludes the cache, and a stream tells the counts in
/// parts, each cumulative.
class MessagesUsage
{
public:
    /// Takes over the members that are there; the others keep their values.
    void update(const simdjson::dom::object &usage);
    [[nodiscard]] TokenCounts counts() const;

private:
    qint64 m_input = 0;
    qint64 m_cacheWrite = 0;
    qint64 m_cacheRead = 0;
    qint64 m_output = 0;
};

} // namespace orchestris
