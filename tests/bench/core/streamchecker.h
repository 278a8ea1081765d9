// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/core/chunkformat.h"
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
    std::uint64_t misnumbered = 0; ///< sequence_number not one more than the last (Responses only)

    std::uint64_t total() const
    {
        return lost + repeated + reordered + foreign + wrong + badEnd + misnumbered;
    }
    void add(const StreamFaults &other);
};

/// Checks one stream: every chunk is the right stream's, comes once and in order, none is missing.
/// Derived classes know the frames of one API and how a stream of it ends. One thread.
class StreamChecker : public FrameSink
{
public:
    /// `chunks` is how many content chunks must come.
    StreamChecker(std::uint64_t number, std::uint32_t chunks);

    void onStrayFrame(std::string_view text) override;

    /// The stream is over; `complete` if its body ended as HTTP says it must. Call once, then read
    /// faults().
    void finish(bool complete);

    const StreamFaults &faults() const { return m_faults; }
    /// Content chunks so far, right or not.
    std::uint64_t received() const { return m_received; }
    /// The first thing that was wrong, for people; empty if nothing was.
    const std::string &firstFault() const { return m_firstFault; }

protected:
    /// A content of any stream; `data` is its frame.
    void onContent(const Content &content, std::string_view data);
    /// Counts a fault, and remembers the first.
    void note(std::uint64_t &counter, std::string_view what, std::string_view frame);
    /// The stream is over: notes what its end lacks.
    virtual void checkEnd() = 0;

    std::uint64_t number() const { return m_number; }
    std::uint64_t chunks() const { return m_chunks; }
    StreamFaults &counters() { return m_faults; }

private:
    void onChunk(std::uint64_t sequence);

    std::uint64_t m_number;
    std::uint64_t m_chunks;
    std::uint64_t m_next = 0; ///< the chunk expected next
    std::uint64_t m_received = 0;
    std::vector<std::uint64_t> m_missing; ///< numbers below m_next that have not come
    StreamFaults m_faults;
    std::string m_firstFault;
};

} // namespace orchestris::bench
