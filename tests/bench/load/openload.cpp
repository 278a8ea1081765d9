// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/load/openload.h"

#include "tests/bench/core/clock.h"

#include <algorithm>

namespace orchestris::bench {

LoadResult OpenLoad::run()
{
    m_beganNs = nowNs();
    const std::uint64_t windowNs = m_beganNs + secondsToNs(options().warmup);
    runUntil(windowNs);
    beginWindow();
    runUntil(windowNs + secondsToNs(options().seconds));
    endWindow();
    drain();
    LoadResult result;
    result.line.add("mode", "open");
    result.line.add("rate", options().rate);
    result.line.add("connections", std::uint64_t{connectionCount()});
    report(result);
    return result;
}

void OpenLoad::runUntil(std::uint64_t untilNs)
{
    const double intervalNs = 1e9 / options().rate;
    for (std::uint64_t now = nowNs(); now < untilNs; now = nowNs()) {
        const auto meantNs =
            m_beganNs + static_cast<std::uint64_t>(static_cast<double>(m_arrivals) * intervalNs);
        if (meantNs <= now) {
            ++m_arrivals;
            arrive(meantNs);
        } else {
            loop().wait(std::min(meantNs, untilNs));
        }
    }
}

void OpenLoad::arrive(std::uint64_t meantNs)
{
    if (m_free.empty() && connectionCount() < options().connections) {
        ask(addConnection(), meantNs);
    } else if (m_free.empty()) {
        m_queue.push_back(meantNs);
    } else {
        const std::size_t index = m_free.back();
        m_free.pop_back();
        ask(connection(index), meantNs);
    }
}

void OpenLoad::onFree(ClientConnection &connection)
{
    if (m_queue.empty()) {
        m_free.push_back(connection.index());
        return;
    }
    const std::uint64_t meantNs = m_queue.front();
    m_queue.pop_front();
    ask(connection, meantNs);
}

} // namespace orchestris::bench
