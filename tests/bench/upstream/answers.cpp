// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/upstream/answers.h"

#include "tests/bench/core/chunkformat.h"

#include <array>
#include <cstdio>

namespace orchestris::bench {

namespace {

constexpr std::string_view idMark = "chatcmpl-bench";
constexpr std::string_view created = "1767225600";

std::string placeholder()
{
    std::string content(contentSize, ' ');
    writeContent(content.data(), 0, 0);
    return content;
}

std::string httpChunk(std::string_view data)
{
    std::array<char, 24> size{};
    std::snprintf(size.data(), size.size(), "%zx\r\n", data.size());
    return size.data() + std::string(data) + "\r\n";
}

std::string answer(std::string_view status, std::string_view body)
{
    return "HTTP/1.1 " + std::string(status)
           + "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size())
           + "\r\nx-request-id: req_bench\r\nopenai-processing-ms: 1\r\n\r\n" + std::string(body);
}

std::string error(std::string_view message)
{
    return "{\"error\":{\"message\":\"" + std::string(message)
           + "\",\"type\":\"invalid_request_error\",\"param\":null,\"code\":null}}";
}

std::string id()
{
    return std::string(idMark) + std::string(numberDigits, '0');
}

std::string head(std::string_view object)
{
    return "{\"id\":\"" + id() + "\",\"object\":\"" + std::string(object)
           + "\",\"created\":" + std::string(created) + ",\"model\":\"bench-model\",\"choices\":[";
}

std::string completionBody()
{
    return head("chat.completion")
           + "{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"" + placeholder()
           + "\",\"refusal\":null,\"annotations\":[]},\"logprobs\":null,\"finish_reason\":\"stop\"}"
             "],"
             "\"usage\":{\"prompt_tokens\":350,\"completion_tokens\":40,\"total_tokens\":390,"
             "\"prompt_tokens_details\":{\"cached_tokens\":128,\"audio_tokens\":0},"
             "\"completion_tokens_details\":{\"reasoning_tokens\":0,\"audio_tokens\":0,"
             "\"accepted_prediction_tokens\":0,\"rejected_prediction_tokens\":0}},"
             "\"service_tier\":\"default\",\"system_fingerprint\":\"fp_bench000000\"}";
}

std::string chunkFrame(std::string_view delta, std::string_view finish, bool withUsage)
{
    return httpChunk("data: " + head("chat.completion.chunk") + "{\"index\":0,\"delta\":{"
                     + std::string(delta) + "},\"finish_reason\":" + std::string(finish) + "}]"
                     + (withUsage ? ",\"usage\":null" : "") + "}\n\n");
}

} // namespace

Answers::Answers()
    : m_completion(prepared(answer("200 OK", completionBody())))
    , m_streamHead("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n"
                   "Cache-Control: no-cache\r\nx-request-id: req_bench\r\n"
                   "openai-processing-ms: 1\r\nTransfer-Encoding: chunked\r\n\r\n")
    , m_models(answer("200 OK", "{\"object\":\"list\",\"data\":[{\"id\":\"bench-model\",\"object\":"
                                "\"model\",\"created\":1767225600,\"owned_by\":\"bench\"}]}"))
    , m_healthy(answer("200 OK", "{\"status\":\"ok\"}"))
    , m_notFound(answer("404 Not Found", error("There is nothing at this path.")))
    , m_badRequest(answer("400 Bad Request", error("The request is not readable.")))
    , m_failure(answer("500 Internal Server Error", error("A failure that was asked for.")))
{
    for (const bool first : {false, true}) {
        for (const bool usage : {false, true}) {
            const std::string role = first ? "\"role\":\"assistant\"," : "";
            m_chunks[first][usage] =
                prepared(chunkFrame(role + "\"content\":\"" + placeholder() + "\"", "null", usage));
        }
    }
}

Answers::Template Answers::prepared(std::string text)
{
    Template made;
    made.idAt = text.find(idMark) + idMark.size();
    made.contentAt = text.find(placeholder());
    made.text = std::move(text);
    return made;
}

std::string_view Answers::patched(Template &from, std::uint64_t number, std::uint64_t sequence)
{
    writeDigits(from.text.data() + from.idAt, number, numberDigits);
    writeContent(from.text.data() + from.contentAt, number, sequence);
    return from.text;
}

std::string_view Answers::completion(std::uint64_t number)
{
    return patched(m_completion, number, 0);
}

std::string_view Answers::chunk(std::uint64_t number, std::uint64_t sequence, bool withUsage)
{
    return patched(m_chunks[sequence == 0][withUsage], number, sequence);
}

std::string_view Answers::streamEnd(std::uint64_t number, std::uint32_t chunks, bool withUsage)
{
    m_end = chunkFrame("", "\"stop\"", withUsage);
    if (withUsage) {
        const std::string beginning = head("chat.completion.chunk");
        m_end += httpChunk(
            "data: " + beginning + "],\"usage\":{\"prompt_tokens\":350,\"completion_tokens\":"
            + std::to_string(chunks) + ",\"total_tokens\":" + std::to_string(350 + chunks)
            + ",\"prompt_tokens_details\":{\"cached_tokens\":128},"
              "\"completion_tokens_details\":{\"reasoning_tokens\":0}}}\n\n");
    }
    m_end += httpChunk("data: [DONE]\n\n") + "0\r\n\r\n";
    for (std::size_t at = m_end.find(idMark); at != std::string::npos;
         at = m_end.find(idMark, at)) {
        at += idMark.size();
        writeDigits(m_end.data() + at, number, numberDigits);
    }
    return m_end;
}

} // namespace orchestris::bench
