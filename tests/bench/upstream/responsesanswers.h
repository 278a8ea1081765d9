// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/upstream/answers.h"
#include "tests/bench/upstream/patchedtext.h"

#include <cstddef>
#include <string>
#include <vector>

namespace orchestris::bench {

/// Responses of one message with one text: whole answers of about 1,100 bytes of JSON, deltas of
/// about 240, and around them every event that the API has for a text.
class ResponsesAnswers : public Answers
{
public:
    ResponsesAnswers();

    std::string_view whole(std::uint64_t number) override;
    /// From response.created to content_part.added.
    std::string_view streamBegin(std::uint64_t number) override;
    std::string_view chunk(std::uint64_t number, std::uint64_t sequence, bool withUsage) override;
    /// From output_text.done to response.completed.
    std::string_view streamEnd(std::uint64_t number, std::uint32_t chunks, bool withUsage,
                               UpstreamFault fault) override;

private:
    /// Deltas whose sequence_number has so many digits: JSON knows no leading zeros.
    struct Delta {
        PatchedText text;
        std::size_t numberAt = 0;
        std::size_t digits = 0;
    };

    PatchedText m_whole;
    PatchedText m_begin;
    std::vector<Delta> m_deltas;
    PatchedText m_end;
};

} // namespace orchestris::bench
