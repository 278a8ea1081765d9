// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace orchestris::bench {

/// Stands in a template for the content of a chunk.
std::string contentPlaceholder();
/// Ends every ID in a template: "bench" and the answer's number.
std::string idPlaceholder();

/// One HTTP chunk around `data`.
std::string httpChunk(std::string_view data);
/// A whole answer in JSON with its head.
std::string httpAnswer(std::string_view status, std::string_view body);

/// Text that was made once and is only patched with numbers: in all of its IDs, and in its content
/// if it has one. Views stay right until the next call.
class PatchedText
{
public:
    PatchedText() = default;
    explicit PatchedText(std::string text);

    std::string_view with(std::uint64_t number, std::uint64_t sequence);
    /// For patching what only the owner knows, without changing the size.
    char *data() { return m_text.data(); }
    const std::string &text() const { return m_text; }

private:
    std::string m_text;
    std::vector<std::size_t> m_numbersAt;
    std::size_t m_contentAt = std::string::npos;
};

} // namespace orchestris::bench
