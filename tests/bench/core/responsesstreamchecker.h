// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/core/streamchecker.h"

#include <cstddef>

namespace orchestris::bench {

/// A streamed Response of one text: every event that a message needs, once and in its place, from
/// response.created to response.completed with usage; sequence_number from 0 without a gap; one
/// response ID and one item ID throughout; and the .done events hold the whole text again. A last
/// `data: [DONE]` may follow, as the Open Responses specification has it.
class ResponsesStreamChecker : public StreamChecker
{
public:
    using StreamChecker::StreamChecker;

    void onFrame(std::string_view data) override;
    void onEvent(std::string_view type, std::string_view data) override;

private:
    void checkEnd() override;
    void checkNumber(std::string_view data);
    void takeStep(std::string_view type, std::string_view data);
    void checkText(std::string_view data);
    void checkUsage(std::string_view data);
    void checkId(std::string &known, std::string_view data, std::string_view before);

    std::size_t m_steps = 0;            ///< events of the sequence that have come
    std::uint64_t m_sequenceNumber = 0; ///< the one expected next
    std::string m_responseId;
    std::string m_itemId;
    bool m_done = false; ///< [DONE] was seen
};

} // namespace orchestris::bench
