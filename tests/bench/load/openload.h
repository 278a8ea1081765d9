// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/load/requestload.h"

#include <deque>

namespace orchestris::bench {

/// Requests at a fixed rate, whether or not earlier ones are answered. A latency is reckoned from
/// the moment its request was meant to leave, so a server (or generator) that stalls is charged for
/// every request that waited: no coordinated omission.
class OpenLoad : public RequestLoad
{
public:
    using RequestLoad::RequestLoad;
    LoadResult run() override;

private:
    void onFree(ClientConnection &connection) override;
    void arrive(std::uint64_t meantNs);
    void runUntil(std::uint64_t untilNs);

    std::vector<std::size_t> m_free;
    std::deque<std::uint64_t> m_queue; ///< meant times that found every connection taken
    std::uint64_t m_beganNs = 0;
    std::uint64_t m_arrivals = 0;
};

} // namespace orchestris::bench
