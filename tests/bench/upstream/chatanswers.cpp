// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/upstream/chatanswers.h"

namespace orchestris::bench {

namespace {

std::string head(std::string_view object)
{
    return "{\"id\":\"chatcmpl-" + idPlaceholder() + "\",\"object\":\"" + std::string(object)
           + "\",\"created\":1767225600,\"model\":\"bench-model\",\"choices\":[";
}

std::string completionBody()
{
    return head("chat.completion")
           + "{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\""
           + contentPlaceholder()
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

ChatAnswers::ChatAnswers()
    : m_whole(httpAnswer("200 OK", completionBody()))
{
    for (const bool first : {false, true}) {
        for (const bool usage : {false, true}) {
            const std::string role = first ? "\"role\":\"assistant\"," : "";
            m_chunks[first][usage] = PatchedText(
                chunkFrame(role + "\"content\":\"" + contentPlaceholder() + "\"", "null", usage));
        }
    }
}

std::string_view ChatAnswers::whole(std::uint64_t number)
{
    return m_whole.with(number, 0);
}

std::string_view ChatAnswers::chunk(std::uint64_t number, std::uint64_t sequence, bool withUsage)
{
    return m_chunks[sequence == 0][withUsage].with(number, sequence);
}

std::string_view ChatAnswers::streamEnd(std::uint64_t number, std::uint32_t chunks, bool withUsage,
                                        UpstreamFault)
{
    std::string end = chunkFrame("", "\"stop\"", withUsage);
    if (withUsage) {
        end +=
            httpChunk("data: " + head("chat.completion.chunk")
                      + "],\"usage\":{\"prompt_tokens\":350,\"completion_tokens\":"
                      + std::to_string(chunks) + ",\"total_tokens\":" + std::to_string(350 + chunks)
                      + ",\"prompt_tokens_details\":{\"cached_tokens\":128},"
                        "\"completion_tokens_details\":{\"reasoning_tokens\":0}}}\n\n");
    }
    m_end = PatchedText(end + httpChunk("data: [DONE]\n\n") + "0\r\n\r\n");
    return m_end.with(number, 0);
}

} // namespace orchestris::bench
