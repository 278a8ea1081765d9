// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/streamchecker.h"

#include <algorithm>

namespace orchestris::bench {

namespace {
constexpr std::size_t shownBytes = 120; // of a wrong frame, in a message
}

void StreamFaults::add(const StreamFaults &other)
{
    lost += other.lost;
    repeated += other.repeated;
    reordered += other.reordered;
    foreign += other.foreign;
    wrong += other.wrong;
    badEnd += other.badEnd;
    misnumbered += other.misnumbered;
}

StreamChecker::StreamChecker(std::uint64_t number, std::uint32_t chunks)
    : m_number(number)
    , m_chunks(chunks)
{
}

void StreamChecker::note(std::uint64_t &counter, std::string_view what, std::string_view frame)
{
    ++counter;
    if (!m_firstFault.empty())
        return;
    m_firstFault = "stream " + std::to_string(m_number) + ": " + std::string(what);
    if (!frame.empty())
        m_firstFault += ": " + std::string(frame.substr(0, shownBytes));
}

void StreamChecker::onStrayFrame(std::string_view text)
{
    note(m_faults.wrong, "something that is not a data line", text);
}

void StreamChecker::onContent(const Content &content, std::string_view data)
{
    if (content.number == m_number)
        onChunk(content.sequence);
    else
        note(m_faults.foreign, "a chunk of another stream", data);
}

void StreamChecker::onChunk(std::uint64_t sequence)
{
    ++m_received;
    if (sequence == m_next && sequence < m_chunks) {
        ++m_next;
        return;
    }
    const std::string where =
        "chunk " + std::to_string(sequence) + " where " + std::to_string(m_next) + " was due";
    if (sequence >= m_chunks) {
        note(m_faults.wrong, where, {});
    } else if (sequence > m_next) {
        if (m_firstFault.empty())
            m_firstFault = "stream " + std::to_string(m_number) + ": " + where;
        while (m_next < sequence)
            m_missing.push_back(m_next++);
        ++m_next;
    } else if (const auto late = std::find(m_missing.begin(), m_missing.end(), sequence);
               late != m_missing.end()) {
        m_missing.erase(late);
        note(m_faults.reordered, where, {});
    } else {
        note(m_faults.repeated, where, {});
    }
}

void StreamChecker::finish(bool complete)
{
    const std::uint64_t lost = m_missing.size() + (m_chunks - m_next);
    if (lost > 0) {
        note(m_faults.lost, std::to_string(lost) + " chunks missing at the end", {});
        m_faults.lost += lost - 1;
    }
    checkEnd();
    if (!complete)
        note(m_faults.badEnd, "the body was cut off", {});
}

} // namespace orchestris::bench
