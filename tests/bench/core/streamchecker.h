// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/core/sseframes.h"

#include <cstdint>
#include <string>
#include <vector>

namespace orchestris::bench {

/// What was wrong with one stream or with many: counts, all 0 for a perfect one.
struct StreamFaults {
    std::uint64_t lost = 0;      ///< chunks that never came
    std::uint64_t repeated = 0;  ///< chunks that came again
    std::uint64_t reordered = 0; ///< chunks that came after a later one
    std::uint64_t foreign = 0;   ///< chunks of another stream
    std::uint64_t wrong = 0;     ///< damaged, unexpected or error frames
    std::uint64_t badEnd = 0;    ///< finish, usage, [DONE] or the end of the body not as it must be

    std::uint64_t total() const { return lost + repeated + reordered + foreign + wrong + badEnd; }
    void add(const StreamFaults &other);
};

/// Checks every frame of one streamed chat completion: the right stream, each chunk once, in order,
/// none missing, then finish_reason, usage if and only if it was asked for, and [DONE] last.
/// One thread.
class StreamChecker : public FrameSink
{
public:
    /// `chunks` is how many content chunks must come.
    StreamChecker(std::uint64_t number, std::uint32_t chunks, bool wantsUsage);

    void onFrame(std::string_view data) override;
    void onStrayFrame(std::string_view text) override;

    /// The stream is over; `complete` if its body ended as HTTP says it must. Call once, then read
    /// faults().
    void finish(bool complete);

    const StreamFaults &faults() const { return m_faults; }
    /// Content chunks so far, right or not.
    std::uint64_t received() const { return m_received; }
    bool isDone() const { return m_done; }
    /// The first thing that was wrong, for people; empty if nothing was.
    const std::string &firstFault() const { return m_firstFault; }

private:
    void onChunk(std::uint64_t sequence);
    void note(std::uint64_t &counter, std::string_view what, std::string_view frame);

    std::uint64_t m_number;
    std::uint64_t m_chunks;
    std::uint64_t m_next = 0; ///< the sequence number expected next
    std::uint64_t m_received = 0;
    std::vector<std::uint64_t> m_missing; ///< numbers below m_next that have not come
    StreamFaults m_faults;
    std::string m_firstFault;
    bool m_wantsUsage;
    bool m_finished = false; ///< finish_reason was seen
    bool m_usage = false;
    bool m_done = false;
};

} // namespace orchestris::bench
