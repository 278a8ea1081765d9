// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/load/loadoptions.h"

#include <cstdint>
#include <string_view>

namespace orchestris::bench {

/// Counts right and wrong answers of a run and remembers the first reasons.
class AnswerCheck
{
public:
    explicit AnswerCheck(Api api)
        : m_api(api)
    {
    }

    /// A whole answer to request `number`: 200, its own number and text, and usage; a Response must
    /// be completed as well.
    bool check(std::uint64_t number, int status, std::string_view body);
    void addRight() { ++m_right; }
    /// Says the first few on standard error.
    void addWrong(std::string_view reason, std::uint64_t count = 1);

    std::uint64_t right() const { return m_right; }
    std::uint64_t wrong() const { return m_wrong; }

private:
    bool isRight(std::uint64_t number, std::string_view body) const;

    Api m_api;
    std::uint64_t m_right = 0;
    std::uint64_t m_wrong = 0;
    int m_said = 0;
};

} // namespace orchestris::bench
