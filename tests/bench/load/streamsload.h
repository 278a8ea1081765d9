// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/core/eventloop.h"
#include "tests/bench/core/histogram.h"
#include "tests/bench/core/sseframes.h"
#include "tests/bench/core/streamchecker.h"
#include "tests/bench/load/answercheck.h"
#include "tests/bench/load/clientconnection.h"
#include "tests/bench/load/loadoptions.h"
#include "tests/bench/load/requesttext.h"
#include "tests/bench/load/resourcemeter.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace orchestris::bench {

/// N paced SSE streams at once, every chunk of every stream checked. They are begun one after
/// another over the ramp, all of them live through the window, and all are read to their end.
/// One run, one thread.
class StreamsLoad : public ConnectionUser
{
public:
    explicit StreamsLoad(const LoadOptions &options);
    LoadResult run();

private:
    struct Stream {
        std::unique_ptr<ClientConnection> connection;
        std::unique_ptr<StreamChecker> checker;
        SseFrames frames;
        std::uint64_t askedNs = 0;
        std::uint64_t lastNs = 0; ///< when the last chunk came; 0 before the first
        bool ended = false;
    };

    void onBytes(ClientConnection &connection, std::string_view bytes) override;
    void onAnswer(ClientConnection &connection) override;
    void onFailure(ClientConnection &connection, std::string_view reason) override;

    void begin(std::size_t index);
    void end(Stream &stream, bool complete, std::string_view reason);
    void runUntil(std::uint64_t untilNs);
    /// Reads on until every stream has ended, however slowly, or nothing has come for a long time.
    void readToTheEnd();
    void beginAll(std::uint64_t rampNs);
    void report(LoadResult &result) const;

    const LoadOptions &m_options;
    std::uint32_t m_chunks; ///< of each stream
    EventLoop m_loop;
    ResourceMeter m_meter;
    RequestText m_request;
    AnswerCheck m_check;
    Histogram m_gaps;
    Histogram m_firstChunk;
    StreamFaults m_faults;
    std::vector<char> m_readBuffer;
    std::vector<Stream> m_streams;
    std::size_t m_live = 0;
    std::uint64_t m_received = 0; ///< chunks in the window
    std::uint64_t m_torn = 0;     ///< reads that ended inside a frame
    std::uint64_t m_windowNs = 0;
    std::uint64_t m_lastBytesNs = 0; ///< when anything came on any stream
    bool m_inWindow = false;
};

} // namespace orchestris::bench
