// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/sseframes.h"

namespace orchestris::bench {

namespace {

void deliver(std::string_view frame, FrameSink &sink)
{
    constexpr std::string_view data = "data: ";
    constexpr std::string_view event = "event: ";
    if (frame.starts_with(data)) {
        sink.onFrame(frame.substr(data.size()));
        return;
    }
    if (frame.starts_with(event)) {
        const std::size_t end = frame.find('\n');
        if (end != std::string_view::npos && frame.substr(end + 1).starts_with(data)) {
            sink.onEvent(frame.substr(event.size(), end - event.size()),
                         frame.substr(end + 1 + data.size()));
            return;
        }
    }
    if (!frame.starts_with(':'))
        sink.onStrayFrame(frame);
}

} // namespace

bool SseFrames::feed(std::string_view bytes, FrameSink &sink)
{
    constexpr std::string_view blank = "\n\n";
    if (!m_partial.empty()) {
        // The blank line itself may be cut in two, so the search begins one byte before the seam.
        const std::size_t before = m_partial.size();
        m_partial.append(bytes);
        const std::size_t end = m_partial.find(blank, before - 1);
        if (end == std::string::npos)
            return true;
        deliver(std::string_view(m_partial).substr(0, end), sink);
        bytes.remove_prefix(end + blank.size() - before);
        m_partial.clear();
    }
    while (!bytes.empty()) {
        const std::size_t end = bytes.find(blank);
        if (end == std::string_view::npos) {
            m_partial.assign(bytes);
            return true;
        }
        deliver(bytes.substr(0, end), sink);
        bytes.remove_prefix(end + blank.size());
    }
    return false;
}

} // namespace orchestris::bench
