// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/core/eventloop.h"
#include "tests/bench/core/sockets.h"
#include "tests/bench/core/timerwheel.h"
#include "tests/bench/upstream/chatanswers.h"
#include "tests/bench/upstream/fixedanswers.h"
#include "tests/bench/upstream/responsesanswers.h"
#include "tests/bench/upstream/upstreamfault.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace orchestris::bench {

class UpstreamConnection;

struct UpstreamSettings {
    Endpoint endpoint;
    std::uint32_t chunks = 100; ///< where the request does not say
    std::uint32_t rate = 20;    ///< chunks a second, where the request does not say
    std::uint64_t tickNs = 1'000'000;
    UpstreamFault fault = UpstreamFault::None;
};

/// A fast OpenAI-compatible server for one thread: `POST …/chat/completions` and `POST
/// …/responses`, streamed and not, `GET …/models`, and 200 for `GET /healthz`. It checks nothing
/// and never waits for anything but its timers.
class UpstreamServer
{
public:
    /// Listens at once; the port taken is in endpoint().
    explicit UpstreamServer(const UpstreamSettings &settings);
    UpstreamServer(const UpstreamServer &) = delete;
    UpstreamServer &operator=(const UpstreamServer &) = delete;
    ~UpstreamServer();

    Endpoint endpoint() const { return m_settings.endpoint; }

    /// Serves until `stop` is set (by a signal handler).
    void run(const std::atomic<bool> &stop);

    // For connections.
    EventLoop &loop() { return m_loop; }
    TimerWheel &wheel() { return m_wheel; }
    const FixedAnswers &fixed() const { return m_fixed; }
    Answers &chat() { return m_chat; }
    Answers &responses() { return m_responses; }
    const UpstreamSettings &settings() const { return m_settings; }
    std::vector<char> &readBuffer() { return m_readBuffer; }
    /// The connection is destroyed after the current batch of events.
    void discard(int fd);

private:
    class Acceptor : public EventHandler
    {
    public:
        explicit Acceptor(UpstreamServer &server)
            : m_server(server)
        {
        }
        void onEvents(std::uint32_t events) override;

    private:
        UpstreamServer &m_server;
    };

    void accept();

    UpstreamSettings m_settings;
    EventLoop m_loop;
    TimerWheel m_wheel;
    FixedAnswers m_fixed;
    ChatAnswers m_chat;
    ResponsesAnswers m_responses;
    Acceptor m_acceptor;
    int m_listener = -1;
    std::vector<char> m_readBuffer;
    std::vector<std::unique_ptr<UpstreamConnection>> m_connections; ///< by descriptor
    std::vector<std::unique_ptr<UpstreamConnection>> m_discarded;
};

} // namespace orchestris::bench
