// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/load/streamsload.h"

#include "tests/bench/core/chatstreamchecker.h"
#include "tests/bench/core/clock.h"
#include "tests/bench/core/responsesstreamchecker.h"

#include <algorithm>

namespace orchestris::bench {

namespace {

constexpr std::size_t readBufferSize = 64 * 1024;
constexpr double silenceSeconds = 30; // without a byte on any stream: they hang

double toMs(std::uint64_t ns)
{
    return static_cast<double>(ns) / 1e6;
}

/// As many as keep the first stream going until the window ends, and one more.
std::uint32_t chunksFor(const LoadOptions &options)
{
    const double seconds = options.ramp + options.warmup + options.seconds;
    return static_cast<std::uint32_t>(seconds * options.chunkRate) + 2;
}

} // namespace

StreamsLoad::StreamsLoad(const LoadOptions &options)
    : m_options(options)
    , m_chunks(chunksFor(options))
    , m_meter(options)
    , m_request(options, m_chunks)
    , m_check(options.api)
    , m_readBuffer(readBufferSize)
{
}

LoadResult StreamsLoad::run()
{
    const std::uint64_t beganNs = nowNs();
    const std::uint64_t rampNs = secondsToNs(m_options.ramp);
    beginAll(rampNs);
    const std::uint64_t windowNs =
        std::max(nowNs(), beganNs + rampNs) + secondsToNs(m_options.warmup);
    runUntil(windowNs);
    m_meter.beginWindow();
    m_inWindow = true;
    const std::uint64_t windowBeganNs = nowNs();
    runUntil(windowBeganNs + secondsToNs(m_options.seconds));
    m_inWindow = false;
    m_windowNs = nowNs() - windowBeganNs;
    m_meter.endWindow();

    readToTheEnd();
    LoadResult result;
    report(result);
    return result;
}

void StreamsLoad::readToTheEnd()
{
    // A slow machine is no fault of the stream's, so only silence ends the waiting.
    m_lastBytesNs = nowNs();
    while (m_live > 0) {
        const std::uint64_t untilNs = m_lastBytesNs + secondsToNs(silenceSeconds);
        if (nowNs() >= untilNs)
            break;
        m_loop.wait(untilNs);
    }
    for (Stream &stream : m_streams) {
        if (!stream.ended)
            end(stream, false, "the stream hangs");
    }
}

void StreamsLoad::beginAll(std::uint64_t rampNs)
{
    m_streams.resize(m_options.connections);
    const std::uint64_t beganNs = nowNs();
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        runUntil(beganNs + rampNs * i / m_streams.size());
        begin(i);
    }
}

void StreamsLoad::begin(std::size_t index)
{
    Stream &stream = m_streams[index];
    const std::uint64_t number = index + 1;
    stream.connection = std::make_unique<ClientConnection>(m_loop, m_options.target.endpoint,
                                                           m_readBuffer, *this, index);
    if (m_options.api == Api::Chat)
        stream.checker = std::make_unique<ChatStreamChecker>(number, m_chunks, m_options.askUsage);
    else
        stream.checker = std::make_unique<ResponsesStreamChecker>(number, m_chunks);
    stream.askedNs = nowNs();
    ++m_live;
    stream.connection->send(m_request.numbered(number));
}

void StreamsLoad::runUntil(std::uint64_t untilNs)
{
    while (nowNs() < untilNs)
        m_loop.wait(untilNs);
}

void StreamsLoad::onBytes(ClientConnection &connection, std::string_view bytes)
{
    Stream &stream = m_streams[connection.index()];
    const std::uint64_t before = stream.checker->received();
    m_torn += stream.frames.feed(bytes, *stream.checker);
    const std::uint64_t fresh = stream.checker->received() - before;
    if (fresh == 0)
        return;
    const std::uint64_t now = nowNs();
    m_lastBytesNs = now;
    if (stream.lastNs == 0)
        m_firstChunk.record(now - stream.askedNs);
    if (m_inWindow) {
        m_received += fresh;
        if (stream.lastNs != 0)
            m_gaps.record(now - stream.lastNs);
        for (std::uint64_t i = 1; i < fresh; ++i)
            m_gaps.record(0); // came together with the one before
    }
    stream.lastNs = now;
}

void StreamsLoad::onAnswer(ClientConnection &connection)
{
    Stream &stream = m_streams[connection.index()];
    end(stream, !stream.frames.isInsideFrame(),
        connection.status() == 200 ? "" : "status " + std::to_string(connection.status()));
}

void StreamsLoad::onFailure(ClientConnection &connection, std::string_view reason)
{
    end(m_streams[connection.index()], false, reason);
}

void StreamsLoad::end(Stream &stream, bool complete, std::string_view reason)
{
    stream.ended = true;
    --m_live;
    stream.connection->drop();
    StreamChecker &checker = *stream.checker;
    checker.finish(complete);
    m_faults.add(checker.faults());
    if (checker.faults().total() == 0 && reason.empty()) {
        m_check.addRight();
        return;
    }
    std::string why = checker.firstFault();
    if (!reason.empty())
        why += " (" + std::string(reason) + ")";
    m_check.addWrong(why);
}

void StreamsLoad::report(LoadResult &result) const
{
    JsonLine &line = result.line;
    const double seconds = static_cast<double>(m_windowNs) / 1e9;
    line.add("mode", "streams");
    line.add("streams", std::uint64_t{m_streams.size()});
    line.add("chunk_rate", std::uint64_t{m_options.chunkRate});
    line.add("chunks_of_each", std::uint64_t{m_chunks});
    line.add("seconds", seconds);
    line.add("chunks", m_received);
    line.add("chunks_per_second", static_cast<double>(m_received) / seconds);
    line.add("right", m_check.right()); // streams
    line.add("wrong", m_check.wrong());
    line.add("lost", m_faults.lost);
    line.add("repeated", m_faults.repeated);
    line.add("reordered", m_faults.reordered);
    line.add("foreign", m_faults.foreign);
    line.add("damaged", m_faults.wrong);
    line.add("bad_end", m_faults.badEnd);
    line.add("misnumbered", m_faults.misnumbered);
    line.add("torn_frames", m_torn);
    line.add("gap_expected_ms", 1000.0 / m_options.chunkRate);
    line.add("gap_p50_ms", toMs(m_gaps.percentile(50)));
    line.add("gap_p99_ms", toMs(m_gaps.percentile(99)));
    line.add("gap_max_ms", toMs(m_gaps.max()));
    line.add("first_chunk_p50_ms", toMs(m_firstChunk.percentile(50)));
    line.add("first_chunk_p99_ms", toMs(m_firstChunk.percentile(99)));
    if (m_meter.hasTarget()) {
        line.add("cpu_us_per_chunk", m_meter.cpuUsEach(m_received));
        line.add("rss_kib_per_stream", m_meter.rssKibEach(m_streams.size()));
    }
    m_meter.addTo(line);
    result.wrong = m_check.wrong();
}

} // namespace orchestris::bench
