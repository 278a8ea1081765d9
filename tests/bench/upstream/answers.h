// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace orchestris::bench {

/// Every byte the upstream says, made once and then only patched with numbers. Views stay right
/// until the next call. One thread.
class Answers
{
public:
    Answers();

    /// A whole answer, about 600 bytes of JSON, with its head.
    std::string_view completion(std::uint64_t number);
    std::string_view streamHead() const { return m_streamHead; }
    /// One chat.completion.chunk of about 220 bytes as one SSE frame in one HTTP chunk.
    std::string_view chunk(std::uint64_t number, std::uint64_t sequence, bool withUsage);
    /// finish_reason, usage if asked for, [DONE] and the end of the body.
    std::string_view streamEnd(std::uint64_t number, std::uint32_t chunks, bool withUsage);

    /// `GET /v1/models`.
    std::string_view models() const { return m_models; }
    std::string_view healthy() const { return m_healthy; }
    std::string_view notFound() const { return m_notFound; }
    std::string_view badRequest() const { return m_badRequest; }
    std::string_view failure() const { return m_failure; }

private:
    /// Text with a 12-digit answer number in its id and a content of numbers and filler.
    struct Template {
        std::string text;
        std::size_t idAt = std::string::npos;
        std::size_t contentAt = std::string::npos;
    };
    static Template prepared(std::string text);
    static std::string_view patched(Template &from, std::uint64_t number, std::uint64_t sequence);

    Template m_completion;
    Template m_chunks[2][2]; ///< [first chunk][with usage]
    std::string m_end;
    std::string m_streamHead;
    std::string m_models;
    std::string m_healthy;
    std::string m_notFound;
    std::string m_badRequest;
    std::string m_failure;
};

} // namespace orchestris::bench
