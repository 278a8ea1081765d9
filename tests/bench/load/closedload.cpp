// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/load/closedload.h"

#include "tests/bench/core/clock.h"

namespace orchestris::bench {

namespace {
constexpr std::uint64_t retryNs = 10'000'000; // a server that refuses is not hammered
}

LoadResult ClosedLoad::run()
{
    for (std::size_t i = 0; i < options().connections; ++i)
        ask(addConnection(), nowNs());
    const std::uint64_t windowNs = nowNs() + secondsToNs(options().warmup);
    runUntil(windowNs);
    beginWindow();
    runUntil(windowNs + secondsToNs(options().seconds));
    endWindow();
    m_ending = true;
    drain();
    LoadResult result;
    result.line.add("mode", "closed");
    result.line.add("connections", std::uint64_t{options().connections});
    report(result);
    return result;
}

void ClosedLoad::runUntil(std::uint64_t untilNs)
{
    while (nowNs() < untilNs) {
        loop().wait(m_waiting.empty() ? untilNs : std::min(untilNs, nowNs() + retryNs));
        std::vector<std::size_t> waiting;
        waiting.swap(m_waiting);
        for (const std::size_t index : waiting)
            ask(connection(index), nowNs());
    }
}

void ClosedLoad::onFree(ClientConnection &connection)
{
    if (m_ending)
        return;
    if (connection.status() == 200)
        ask(connection, nowNs());
    else
        m_waiting.push_back(connection.index());
}

} // namespace orchestris::bench
