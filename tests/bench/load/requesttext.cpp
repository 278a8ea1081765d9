// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/load/requesttext.h"

#include "tests/bench/core/chunkformat.h"

namespace orchestris::bench {

namespace {

std::string digits(std::uint64_t value, std::size_t count)
{
    std::string text(count, '0');
    writeDigits(text.data(), value, count);
    return text;
}

std::string userField(std::uint32_t chunks, std::uint32_t rate)
{
    return std::string(mark) + digits(0, numberDigits) + "/" + digits(chunks, countDigits) + "/"
           + digits(rate, rateDigits);
}

/// Prose with the escapes that real messages have, as long as the body needs it.
std::string prose(std::size_t size)
{
    constexpr std::string_view line =
        "Read the function below, say in one sentence what it does, and "
        "name the case it forgets.\\n```\\nif (text == \\\"\\\") return;"
        "\\n```\\n";
    std::string text;
    while (text.size() + line.size() <= size)
        text += line;
    text.append(size - text.size(), '.');
    return text;
}

std::string commonBegin(const LoadOptions &options, std::uint32_t chunks)
{
    return "{\"model\":\"" + options.model + "\",\"user\":\"" + userField(chunks, options.chunkRate)
           + "\",\"temperature\":0.2,";
}

constexpr std::string_view instructions = "You are a careful reviewer of code. Answer briefly.";

/// Everything before the user's text.
std::string chatBegin(const LoadOptions &options, std::uint32_t chunks)
{
    std::string begin = commonBegin(options, chunks) + "\"max_tokens\":512,";
    if (chunks > 0) {
        begin += "\"stream\":true,";
        if (options.askUsage)
            begin += "\"stream_options\":{\"include_usage\":true},";
    }
    return begin + "\"messages\":[{\"role\":\"system\",\"content\":\"" + std::string(instructions)
           + "\"},{\"role\":\"user\",\"content\":\"";
}

std::string responsesBegin(const LoadOptions &options, std::uint32_t chunks)
{
    return commonBegin(options, chunks) + "\"max_output_tokens\":512,"
           + (chunks > 0 ? "\"stream\":true," : "") + "\"instructions\":\""
           + std::string(instructions)
           + "\",\"input\":[{\"type\":\"message\",\"role\":\"user\",\"content\":["
             "{\"type\":\"input_text\",\"text\":\"";
}

std::string bodyOf(const LoadOptions &options, std::uint32_t chunks)
{
    const bool chat = options.api == Api::Chat;
    const std::string begin = chat ? chatBegin(options, chunks) : responsesBegin(options, chunks);
    const std::string end = chat ? "\"}]}" : "\"}]}]}";
    const std::size_t fixed = begin.size() + end.size();
    return begin + prose(options.bodyBytes > fixed ? options.bodyBytes - fixed : 0) + end;
}

} // namespace

RequestText::RequestText(const LoadOptions &options, std::uint32_t chunks)
{
    const std::string body = bodyOf(options, chunks);
    m_text = "POST " + options.target.path
             + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(options.target.endpoint.port)
             + "\r\nUser-Agent: bench-load/1\r\nAccept: application/json\r\n"
               "Content-Type: application/json\r\n";
    if (!options.key.empty())
        m_text += "Authorization: Bearer " + options.key + "\r\n";
    if (!options.clientRequestId.empty())
        m_text += "X-Client-Request-Id: " + options.clientRequestId + "\r\n";
    m_text += "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n";
    m_numberAt = m_text.size() + body.find(mark) + mark.size();
    m_text += body;
}

std::string_view RequestText::numbered(std::uint64_t number)
{
    writeDigits(m_text.data() + m_numberAt, number, numberDigits);
    return m_text;
}

} // namespace orchestris::bench
