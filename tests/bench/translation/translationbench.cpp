// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a chunk of a stream costs on its way through the gateway's own code, passed on and
// translated: translationbench [ROUNDS] [CHUNKS]. Prints the median over the rounds, and its ratio
// to passing Chat Completions on in the same round.

#include "gateway/answers/chatpass.h"
#include "gateway/answers/responsespass.h"
#include "gateway/answers/translatedpipe.h"
#include "gateway/http/sse.h"
#include "gateway/json/jsonreader.h"
#include "gateway/metering/usagemeter.h"
#include "gateway/translation/translators.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace orchestris;

namespace {

using MakePipe = std::function<std::unique_ptr<AnswerPipe>(JsonReader &, UsageMeter &)>;

qint64 cpuNs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// One stream as it comes from a provider: what begins it, and the chunk that is repeated.
struct Source {
    QByteArray begin;
    QByteArray chunk;
};

Source chatSource()
{
    const QByteArray head = "data: {\"id\":\"chatcmpl-9f8e7d6c5b4a\",\"object\":"
                            "\"chat.completion.chunk\",\"created\":1763800000,\"model\":"
                            "\"gpt-4o-mini-2024-07-18\",\"system_fingerprint\":\"fp_1234567890\","
                            "\"choices\":[{\"index\":0,\"delta\":";
    const QByteArray tail = ",\"logprobs\":null,\"finish_reason\":null}]}\n\n";
    return {head + "{\"role\":\"assistant\",\"content\":\"\"}" + tail,
            head + "{\"content\":\" quick brown\"}" + tail};
}

Source responsesSource()
{
    return {"event: response.created\ndata: {\"type\":\"response.created\",\"sequence_number\":0,"
            "\"response\":{\"id\":\"resp_1\",\"object\":\"response\",\"output\":[]}}\n\n"
            "event: response.output_item.added\ndata: {\"type\":\"response.output_item.added\","
            "\"sequence_number\":1,\"output_index\":0,\"item\":{\"id\":\"msg_1\",\"type\":"
            "\"message\",\"role\":\"assistant\",\"content\":[]}}\n\n",
            "event: response.output_text.delta\ndata: {\"type\":\"response.output_text.delta\","
            "\"sequence_number\":7,\"item_id\":\"msg_1\",\"output_index\":0,\"content_index\":0,"
            "\"delta\":\" quick brown\",\"logprobs\":[],\"obfuscation\":\"aBcDeFgH\"}\n\n"};
}

Source messagesSource()
{
    return {"event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_1\","
            "\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude\",\"content\":[],"
            "\"usage\":{\"input_tokens\":25,\"output_tokens\":1}}}\n\n"
            "event: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,"
            "\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\n",
            "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,"
            "\"delta\":{\"type\":\"text_delta\",\"text\":\" quick brown\"}}\n\n"};
}

MakePipe translated(std::unique_ptr<AnswerReader> (*makeReader)(JsonReader &), bool toResponses)
{
    return [makeReader, toResponses](JsonReader &reader, UsageMeter &meter) {
        const auto frames = std::make_shared<QByteArray>();
        const AnswerIdentity identity{"x_0123456789", "agent", 1'763'800'000, true};
        auto writer = toResponses ? makeResponsesAnswerWriter(identity, {}, "\"tools\":[]", *frames)
                                  : makeChatAnswerWriter(identity, {}, false, *frames);
        return std::make_unique<TranslatedPipe>(makeReader(reader), std::move(writer), frames,
                                                meter);
    };
}

/// Nanoseconds of CPU a chunk, SSE parsing included.
double measure(const Source &source, const MakePipe &make, int chunks)
{
    JsonReader reader;
    UsageMeter meter;
    const auto pipe = make(reader, meter);
    SseParser parser;
    QByteArray frames;
    qint64 out = 0;
    const auto feed = [&](QByteArrayView bytes) {
        (void)parser.feed(bytes, [&](const SseEvent &event) {
            if (pipe->readEvent(event, frames) != AnswerPipe::Outcome::More)
                std::abort();
        });
        out += frames.size();
        frames.resize(0);
    };
    feed(source.begin);
    out = 0;
    const qint64 begin = cpuNs();
    for (int i = 0; i < chunks; ++i)
        feed(source.chunk);
    const double each = double(cpuNs() - begin) / chunks;
    if (out < qint64(chunks) * 20)
        std::abort(); // nothing came out: nothing was measured
    return each;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 7;
    const int chunks = argc > 2 ? std::max(1, std::atoi(argv[2])) : 50'000;
    struct Way {
        const char *name;
        Source source;
        MakePipe make;
    };
    const Way ways[] = {
        {"chat passed on", chatSource(),
         [](JsonReader &reader, UsageMeter &meter) -> std::unique_ptr<AnswerPipe> {
             return std::make_unique<ChatPass>(reader, meter, false);
         }},
        {"Responses passed on", responsesSource(),
         [](JsonReader &reader, UsageMeter &meter) -> std::unique_ptr<AnswerPipe> {
             return std::make_unique<ResponsesPass>(reader, meter);
         }},
        {"chat to Responses", chatSource(), translated(makeChatAnswerReader, true)},
        {"Messages to Responses", messagesSource(), translated(makeMessagesAnswerReader, true)},
        {"Messages to chat", messagesSource(), translated(makeMessagesAnswerReader, false)},
        {"Responses to chat", responsesSource(), translated(makeResponsesAnswerReader, false)},
    };
    constexpr size_t Count = std::size(ways);
    std::vector<double> times[Count];
    std::vector<double> ratios[Count];
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < Count; ++i) {
            times[i].push_back(measure(ways[i].source, ways[i].make, chunks));
            ratios[i].push_back(times[i].back() / times[0].back());
        }
    }
    std::printf("%-24s %12s %8s\n", "a chunk", "CPU us", "ratio");
    for (size_t i = 0; i < Count; ++i)
        std::printf("%-24s %12.2f %8.2f\n", ways[i].name, median(times[i]) / 1000,
                    median(ratios[i]));
    return 0;
}
