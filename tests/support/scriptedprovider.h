// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/scriptedupstream.h"

namespace orchestris {

/// A provider for end-to-end tests: the model named in the request decides how it behaves.
///
/// | model | behaviour |
/// |---|---|
/// | `ok` and any name not below | a right answer, streamed or not, with usage |
/// | `tool` | a call of the first tool (or of `lookup`) |
/// | `slow` | streamed: 40 pieces, 50 ms apart; else after 2 s |
/// | `drip` | a right answer, byte by byte |
/// | `no-usage`, `usage-on-last` | a right answer, without usage, or with it on the last ordinary
/// chunk | | `cut` | breaks off in the middle | | `no-finish` | a clean end without finish_reason
/// and `[DONE]` | | `malformed` | a data line that is not JSON | | `error-in-stream` | an error
/// object after two pieces | | `silent` | no byte, ever | | `stall` | a piece, and then nothing |
/// | `reset` | RST instead of an answer |
/// | `html` | 200 with a page |
/// | `http-N` | status N (400 to 599) with an error object; 429 has `Retry-After: 1` |
/// | `unauthorized` | 401 as for a wrong credential |
/// | `context-length` | 400 context_length_exceeded |
/// | `headers` | `ok` with set-cookie, organization headers and x-request-id |
/// | `echo-credential` | 400 whose message repeats the head of the request |
/// | `reasoning` | Chat Completions: what it thinks in `reasoning_content`, then `ok` |
/// | `length`, `thinking`, `cached` | Responses and Messages: cut at the most tokens; a thinking
/// block with its signature; a part of the input read from the cache |
///
/// `GET …/models` lists these names. Beside Chat Completions it speaks Responses, Anthropic's
/// Messages, embeddings, and Azure's older API below /openai/deployments/NAME, where the name says
/// how it behaves.
class ScriptedProvider
{
public:
    /// `mode` not empty: the behaviour, whatever the model.
    explicit ScriptedProvider(QByteArray mode = {})
        : m_mode(std::move(mode))
    {
    }

    [[nodiscard]] Script respond(const ReceivedRequest &request) const;

private:
    [[nodiscard]] Script chat(const ReceivedRequest &request, const QByteArray &mode) const;
    [[nodiscard]] Script azure(const ReceivedRequest &request) const;

    QByteArray m_mode;
};

} // namespace orchestris
