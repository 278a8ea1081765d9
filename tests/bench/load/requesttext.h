// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/load/loadoptions.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace orchestris::bench {

/// The bytes of one request as agent tools send it, chat or Responses, made once and patched with a
/// number for each use. One thread.
class RequestText
{
public:
    /// `chunks` 0 asks for a whole answer, anything else for a stream of that many.
    RequestText(const LoadOptions &options, std::uint32_t chunks);

    /// Head and body of request `number`; right until the next call.
    std::string_view numbered(std::uint64_t number);

private:
    std::string m_text;
    std::size_t m_numberAt = 0;
};

} // namespace orchestris::bench
