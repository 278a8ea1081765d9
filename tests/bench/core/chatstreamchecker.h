// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/core/streamchecker.h"

namespace orchestris::bench {

/// A streamed chat completion: its chunks, then finish_reason, usage if and only if it was asked
/// for, and [DONE] last.
class ChatStreamChecker : public StreamChecker
{
public:
    ChatStreamChecker(std::uint64_t number, std::uint32_t chunks, bool wantsUsage);

    void onFrame(std::string_view data) override;
    void onEvent(std::string_view type, std::string_view data) override;

private:
    void checkEnd() override;

    bool m_wantsUsage;
    bool m_finished = false; ///< finish_reason was seen
    bool m_usage = false;
    bool m_done = false;
};

} // namespace orchestris::bench
