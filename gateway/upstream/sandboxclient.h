// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/upstream.h"
#include "models/domain/clock.h"

namespace orchestris {

/// The built-in provider: an OpenAI-compatible server in this process, without a network, so that
/// everything can be tried out at no cost. It says of itself that it is a sandbox: `server` and
/// `system_fingerprint` of every answer, and all text that is not the user's own.
///
/// `GET …/models` lists its models, `POST …/chat/completions` calls one, streamed or not:
/// - `echo` answers with the last user message's text.
/// - `lorem` streams filler at a pace: 40 tokens at 20 a second, or as the last user message says
///   ("200 tokens at 50/s"; at most 10,000 tokens, 0.1 to 100,000 a second).
/// - `tool` calls the first function in `tools` (or the one that `tool_choice` names) with
/// arguments
///   made from its schema; when the last message is a tool's, it answers with text.
/// - `fail` fails as the last user message says, in one word (or `metadata.failure`): see
///   sandboxfailures.h.
/// All but `fail` honour max_completion_tokens and max_tokens. A token is four bytes of UTF-8,
/// begun ones included; a message costs three more; with a `prompt_cache_key` half of the input
/// counts as cached.
///
/// Confined to the thread that makes it. Pace and time-outs go by `clock`, which outlives the
/// calls; calls may outlive the client.
class SandboxClient final : public UpstreamClient
{
public:
    /// A waiting call looks at the clock every `lookMs` at least.
    explicit SandboxClient(const Clock &clock, int lookMs = 200)
        : m_clock(clock)
        , m_lookMs(lookMs)
    {
    }

    [[nodiscard]] std::unique_ptr<UpstreamCall> start(UpstreamRequest request,
                                                      UpstreamListener *listener) override;

private:
    const Clock &m_clock;
    int m_lookMs;
    quint64 m_calls = 0; ///< numbers the answers
};

} // namespace orchestris
