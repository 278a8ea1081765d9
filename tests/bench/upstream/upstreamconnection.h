// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/core/chunkformat.h"
#include "tests/bench/core/eventloop.h"
#include "tests/bench/core/timerwheel.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace orchestris::bench {

class Answers;
class UpstreamServer;

/// One client of the upstream: requests in, answers or a paced stream out, one write a chunk. It
/// belongs to the server, closes its descriptor, and asks the server to be discarded when the
/// client has gone.
class UpstreamConnection : public EventHandler, private Timer
{
public:
    UpstreamConnection(UpstreamServer &server, int fd);
    ~UpstreamConnection() override;

    void onEvents(std::uint32_t events) override;

private:
    void onTimer(std::uint64_t nowNs) override;

    void receive();
    /// Answers what is complete in `bytes`; returns how many bytes were used.
    std::size_t serve(std::string_view bytes);
    void answer(std::string_view method, std::string_view path, std::string_view body);
    void answerModel(Answers &answers, std::string_view body);
    void beginStream(Answers &answers, const Order &order, bool withUsage);
    void sendChunk(std::uint64_t sequence);
    void sendChunkOrFault(std::uint64_t sequence);
    void sendSpoilt(std::uint64_t sequence);
    void endStream();
    void send(std::string_view bytes);
    void flush();
    void leaveWhenSent();
    void leave();

    UpstreamServer &m_server;
    int m_fd;
    bool m_keepAlive = true;
    bool m_left = false;
    bool m_leaving = false; ///< to be left as soon as m_output is empty
    bool m_streaming = false;
    bool m_withUsage = false;
    bool m_continued = false;     ///< 100 Continue was said for the request being read
    Answers *m_answers = nullptr; ///< of the stream under way
    Order m_order;
    std::uint64_t m_sequence = 0;   ///< of the next chunk
    std::uint64_t m_firstDueNs = 0; ///< when chunk 1 is due; chunk 0 leaves at once
    std::string m_input;            ///< an incomplete request, or one that came during a stream
    std::string m_output;           ///< what the socket did not take
};

} // namespace orchestris::bench
