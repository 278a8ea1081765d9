// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/upstream/patchedtext.h"

#include "tests/bench/core/chunkformat.h"

#include <array>
#include <cstdio>

namespace orchestris::bench {

namespace {
constexpr std::string_view idMark = "bench";
}

std::string contentPlaceholder()
{
    std::string content(contentSize, ' ');
    writeContent(content.data(), 0, 0);
    return content;
}

std::string idPlaceholder()
{
    return std::string(idMark) + std::string(numberDigits, '0');
}

std::string httpChunk(std::string_view data)
{
    std::array<char, 24> size{};
    std::snprintf(size.data(), size.size(), "%zx\r\n", data.size());
    return size.data() + std::string(data) + "\r\n";
}

std::string httpAnswer(std::string_view status, std::string_view body)
{
    return "HTTP/1.1 " + std::string(status)
           + "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size())
           + "\r\nx-request-id: req_bench\r\nopenai-processing-ms: 1\r\n\r\n" + std::string(body);
}

PatchedText::PatchedText(std::string text)
    : m_text(std::move(text))
    , m_contentAt(m_text.find(contentPlaceholder()))
{
    const std::string id = idPlaceholder();
    for (std::size_t at = m_text.find(id); at != std::string::npos;
         at = m_text.find(id, at + id.size()))
        m_numbersAt.push_back(at + idMark.size());
}

std::string_view PatchedText::with(std::uint64_t number, std::uint64_t sequence)
{
    for (const std::size_t at : m_numbersAt)
        writeDigits(m_text.data() + at, number, numberDigits);
    if (m_contentAt != std::string::npos)
        writeContent(m_text.data() + m_contentAt, number, sequence);
    return m_text;
}

} // namespace orchestris::bench
