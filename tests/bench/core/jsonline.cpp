// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/jsonline.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace orchestris::bench {

namespace {

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return out + "\"";
}

} // namespace

void JsonLine::key(std::string_view name)
{
    m_text += m_text.empty() ? "{" : ",";
    m_text += quoted(name) + ":";
}

void JsonLine::add(std::string_view name, std::string_view value)
{
    key(name);
    m_text += quoted(value);
}

void JsonLine::add(std::string_view name, std::uint64_t value)
{
    key(name);
    m_text += std::to_string(value);
}

void JsonLine::add(std::string_view name, double value)
{
    key(name);
    if (!std::isfinite(value)) {
        m_text += "null";
        return;
    }
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.3f", value);
    m_text += buffer.data();
}

} // namespace orchestris::bench
