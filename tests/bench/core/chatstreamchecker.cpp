// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/chatstreamchecker.h"

namespace orchestris::bench {

ChatStreamChecker::ChatStreamChecker(std::uint64_t number, std::uint32_t chunks, bool wantsUsage)
    : StreamChecker(number, chunks)
    , m_wantsUsage(wantsUsage)
{
}

void ChatStreamChecker::onFrame(std::string_view data)
{
    if (m_done) {
        note(counters().badEnd, "a frame after [DONE]", data);
    } else if (data == "[DONE]") {
        m_done = true;
    } else if (data.starts_with("{\"error\"")) {
        note(counters().wrong, "an error frame", data);
    } else if (const auto content = findContent(data)) {
        if (m_finished && content->number == number())
            note(counters().badEnd, "content after finish_reason", data);
        onContent(*content, data);
    } else if (data.find("\"finish_reason\":\"stop\"") != std::string_view::npos) {
        if (m_finished)
            note(counters().badEnd, "finish_reason twice", data);
        m_finished = true;
    } else if (data.find("\"choices\":[]") != std::string_view::npos
               && data.find("\"usage\":{") != std::string_view::npos) {
        if (!m_wantsUsage || m_usage)
            note(counters().badEnd, "usage that was not asked for, or twice", data);
        m_usage = true;
    } else {
        note(counters().wrong, "a damaged or unknown frame", data);
    }
}

void ChatStreamChecker::onEvent(std::string_view type, std::string_view)
{
    note(counters().wrong, "an event line, which chat completions do not have", type);
}

void ChatStreamChecker::checkEnd()
{
    if (!m_finished)
        note(counters().badEnd, "no finish_reason", {});
    if (m_wantsUsage && !m_usage)
        note(counters().badEnd, "no usage", {});
    if (!m_done)
        note(counters().badEnd, "no [DONE]", {});
}

} // namespace orchestris::bench
