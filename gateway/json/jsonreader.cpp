// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonreader.h"

#include <cstring>

namespace orchestris {

namespace {

/// A document larger than this does not make the worker keep its memory.
constexpr size_t KeptCapacity = 1024 * 1024;

} // namespace

simdjson::simdjson_result<simdjson::dom::element> JsonReader::parse(QByteArrayView text)
{
    const auto size = static_cast<size_t>(text.size());
    const size_t needed = size + simdjson::SIMDJSON_PADDING;
    if (needed > m_capacity || (m_capacity > KeptCapacity && needed <= KeptCapacity)) {
        m_capacity = std::max<size_t>(needed, 4096);
        m_buffer = std::make_unique<char[]>(m_capacity);
        if (m_parser.capacity() > KeptCapacity)
            m_parser = simdjson::dom::parser();
    }
    if (size > 0)
        std::memcpy(m_buffer.get(), text.data(), size);
    std::memset(m_buffer.get() + size, 0, simdjson::SIMDJSON_PADDING);
    return m_parser.parse(m_buffer.get(), size, false);
}

} // namespace orchestris
