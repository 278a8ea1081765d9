// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/upstream/answers.h"
#include "tests/bench/upstream/patchedtext.h"

#include <string>

namespace orchestris::bench {

/// Chat Completions: whole answers of about 600 bytes of JSON, chunks of about 220, and at the end
/// finish_reason, usage if asked for, and [DONE].
class ChatAnswers : public Answers
{
public:
    ChatAnswers();

    std::string_view whole(std::uint64_t number) override;
    std::string_view streamBegin(std::uint64_t) override { return {}; }
    std::string_view chunk(std::uint64_t number, std::uint64_t sequence, bool withUsage) override;
    std::string_view streamEnd(std::uint64_t number, std::uint32_t chunks, bool withUsage,
                               UpstreamFault fault) override;

private:
    PatchedText m_whole;
    PatchedText m_chunks[2][2]; ///< [first chunk][with usage]
    PatchedText m_end;
};

} // namespace orchestris::bench
