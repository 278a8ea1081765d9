// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/metering/usageobject.h"

#include "gateway/json/jsonfields.h"

namespace orchestris {

TokenCounts readChatUsage(const simdjson::dom::object &usage)
{
    TokenCounts tokens;
    tokens.input = jsonCount(usage, "prompt_tokens");
    tokens.output = jsonCount(usage, "completion_tokens");
    if (const auto details = jsonObject(usage, "prompt_tokens_details")) {
        tokens.cachedInput = jsonCount(*details, "cached_tokens");
        tokens.cacheWrite = jsonCount(*details, "cache_write_tokens");
    } else {
        tokens.cachedInput = jsonCount(usage, "prompt_cache_hit_tokens"); // DeepSeek
    }
    if (const auto details = jsonObject(usage, "completion_tokens_details"))
        tokens.reasoning = jsonCount(*details, "reasoning_tokens");
    return tokens;
}

TokenCounts readResponsesUsage(const simdjson::dom::object &usage)
{
    TokenCounts tokens;
    tokens.input = jsonCount(usage, "input_tokens");
    tokens.output = jsonCount(usage, "output_tokens");
    if (const auto details = jsonObject(usage, "input_tokens_details")) {
        tokens.cachedInput = jsonCount(*details, "cached_tokens");
        tokens.cacheWrite = jsonCount(*details, "cache_write_tokens");
    }
    if (const auto details = jsonObject(usage, "output_tokens_details"))
        tokens.reasoning = jsonCount(*details, "reasoning_tokens");
    return tokens;
}

void MessagesUsage::update(const simdjson::dom::object &usage)
{
    const auto take = [&](std::string_view name, qint64 &count) {
        count = std::max<qint64>(0, jsonNumber(usage, name).value_or(count));
    };
    take("input_tokens", m_input);
    take("cache_creation_input_tokens", m_cacheWrite);
    take("cache_read_input_tokens", m_cacheRead);
    take("output_tokens", m_output);
}

TokenCounts MessagesUsage::counts() const
{
    TokenCounts tokens;
    tokens.input = m_input + m_cacheWrite + m_cacheRead;
    tokens.cachedInput = m_cacheRead;
    tokens.cacheWrite = m_cacheWrite;
    tokens.output = m_output;
    return tokens;
}

} // namespace orchestris
