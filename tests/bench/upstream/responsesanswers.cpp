// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/upstream/responsesanswers.h"

#include "tests/bench/core/chunkformat.h"

namespace orchestris::bench {

namespace {

constexpr std::uint64_t eventsBeforeDeltas = 4;
constexpr std::size_t mostDigits = 8; // of a sequence_number, more than countDigits allows
constexpr std::string_view numberKey = "\"sequence_number\":";

std::string part(std::string_view text)
{
    return "{\"type\":\"output_text\",\"annotations\":[],\"logprobs\":[],\"text\":\""
           + std::string(text) + "\"}";
}

std::string item(std::string_view status, std::string_view content)
{
    return "{\"id\":\"msg_" + idPlaceholder() + "\",\"type\":\"message\",\"status\":\""
           + std::string(status) + "\",\"content\":[" + std::string(content)
           + "],\"role\":\"assistant\"}";
}

std::string usage(std::uint32_t tokens)
{
    return "{\"input_tokens\":350,\"input_tokens_details\":{\"cached_tokens\":128},"
           "\"output_tokens\":"
           + std::to_string(tokens)
           + ",\"output_tokens_details\":{\"reasoning_tokens\":0},\"total_tokens\":"
           + std::to_string(350 + tokens) + "}";
}

std::string response(std::string_view status, std::string_view output, std::string_view used)
{
    const std::string completed = status == "completed" ? "1767225601" : "null";
    return "{\"id\":\"resp_" + idPlaceholder()
           + "\",\"object\":\"response\",\"created_at\":1767225600,\"status\":\""
           + std::string(status) + "\",\"background\":false,\"completed_at\":" + completed
           + ",\"error\":null,\"frequency_penalty\":0.0,\"incomplete_details\":null,"
             "\"instructions\":null,\"max_output_tokens\":512,\"max_tool_calls\":null,"
             "\"model\":\"bench-model\",\"output\":["
           + std::string(output)
           + "],\"parallel_tool_calls\":true,\"presence_penalty\":0.0,"
             "\"previous_response_id\":null,\"prompt_cache_key\":null,"
             "\"reasoning\":{\"effort\":null,\"summary\":null},\"safety_identifier\":null,"
             "\"service_tier\":\"default\",\"store\":true,\"temperature\":0.2,"
             "\"text\":{\"format\":{\"type\":\"text\"},\"verbosity\":\"medium\"},"
             "\"tool_choice\":\"auto\",\"tools\":[],\"top_logprobs\":0,\"top_p\":1.0,"
             "\"truncation\":\"disabled\",\"usage\":"
           + std::string(used) + ",\"user\":null,\"metadata\":{}}";
}

/// One event as one SSE frame in one HTTP chunk; `fields` follow its type and number.
std::string event(std::string_view type, std::uint64_t number, std::string_view fields)
{
    const std::string name(type);
    return httpChunk("event: " + name + "\ndata: {\"type\":\"" + name + "\","
                     + std::string(numberKey) + std::to_string(number) + "," + std::string(fields)
                     + "}\n\n");
}

std::string place()
{
    return "\"item_id\":\"msg_" + idPlaceholder() + "\",\"output_index\":0,\"content_index\":0,";
}

std::string textOf(std::uint64_t number, std::uint32_t chunks)
{
    std::string text(chunks * contentSize, ' ');
    for (std::uint32_t i = 0; i < chunks; ++i)
        writeContent(text.data() + i * contentSize, number, i);
    return text;
}

} // namespace

ResponsesAnswers::ResponsesAnswers()
    : m_whole(httpAnswer(
        "200 OK", response("completed", item("completed", part(contentPlaceholder())), usage(40))))
{
    const std::string begun = "\"response\":" + response("in_progress", "", "null");
    m_begin =
        PatchedText(event("response.created", 0, begun) + event("response.in_progress", 1, begun)
                    + event("response.output_item.added", 2,
                            "\"output_index\":0,\"item\":" + item("in_progress", ""))
                    + event("response.content_part.added", 3, place() + "\"part\":" + part("")));
    std::uint64_t number = 1;
    for (std::size_t digits = 1; digits <= mostDigits; ++digits, number *= 10) {
        Delta delta;
        delta.text = PatchedText(
            event("response.output_text.delta", number,
                  place() + "\"delta\":\"" + contentPlaceholder() + "\",\"logprobs\":[]"));
        delta.numberAt = delta.text.text().find(numberKey) + numberKey.size();
        delta.digits = digits;
        m_deltas.push_back(std::move(delta));
    }
}

std::string_view ResponsesAnswers::whole(std::uint64_t number)
{
    return m_whole.with(number, 0);
}

std::string_view ResponsesAnswers::streamBegin(std::uint64_t number)
{
    return m_begin.with(number, 0);
}

std::string_view ResponsesAnswers::chunk(std::uint64_t number, std::uint64_t sequence, bool)
{
    const std::uint64_t eventNumber = eventsBeforeDeltas + sequence;
    std::size_t digits = 1;
    for (std::uint64_t rest = eventNumber / 10; rest > 0 && digits < mostDigits; rest /= 10)
        ++digits;
    Delta &delta = m_deltas[digits - 1];
    writeDigits(delta.text.data() + delta.numberAt, eventNumber, delta.digits);
    return delta.text.with(number, sequence);
}

std::string_view ResponsesAnswers::streamEnd(std::uint64_t number, std::uint32_t chunks, bool,
                                             UpstreamFault fault)
{
    const std::string text =
        textOf(number, fault == UpstreamFault::ShortText ? chunks - 1 : chunks);
    std::uint64_t next = eventsBeforeDeltas + chunks;
    std::string end = event("response.output_text.done", next++,
                            place() + "\"text\":\"" + text + "\",\"logprobs\":[]");
    if (fault != UpstreamFault::SkipEvent)
        end += event("response.content_part.done", next++, place() + "\"part\":" + part(text));
    const std::string whole = item("completed", part(text));
    end += event("response.output_item.done", next++, "\"output_index\":0,\"item\":" + whole);
    end += event("response.completed", next,
                 "\"response\":" + response("completed", whole, usage(chunks)));
    m_end = PatchedText(end + "0\r\n\r\n");
    return m_end.with(number, 0);
}

} // namespace orchestris::bench
