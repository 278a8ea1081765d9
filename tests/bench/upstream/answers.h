// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/upstream/upstreamfault.h"

#include <cstdint>
#include <string_view>

namespace orchestris::bench {

/// What the upstream says to the requests of one API. Views stay right until the next call. One
/// thread.
class Answers
{
public:
    Answers() = default;
    Answers(const Answers &) = delete;
    Answers &operator=(const Answers &) = delete;
    virtual ~Answers() = default;

    /// A whole answer with its head.
    virtual std::string_view whole(std::uint64_t number) = 0;
    /// What comes between a stream's head and its first chunk; may be empty.
    virtual std::string_view streamBegin(std::uint64_t number) = 0;
    /// One chunk of content as one SSE frame in one HTTP chunk.
    virtual std::string_view chunk(std::uint64_t number, std::uint64_t sequence,
                                   bool withUsage) = 0;
    /// Everything after the last chunk, and the end of the body.
    virtual std::string_view streamEnd(std::uint64_t number, std::uint32_t chunks, bool withUsage,
                                       UpstreamFault fault) = 0;
};

} // namespace orchestris::bench
