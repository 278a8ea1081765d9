// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace orchestris::bench {

/// Builds one flat JSON object on one line, the form in which the programs hand on their results.
class JsonLine
{
public:
    void add(std::string_view name, std::string_view value);
    void add(std::string_view name, std::uint64_t value);
    /// Three decimals; not a number or infinite becomes null.
    void add(std::string_view name, double value);

    std::string text() const { return m_text.empty() ? "{}" : m_text + "}"; }

private:
    void key(std::string_view name);

    std::string m_text;
};

} // namespace orchestris::bench
