// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/core/eventloop.h"
#include "tests/bench/core/sockets.h"
#include "tests/bench/core/timerwheel.h"
#include "tests/bench/upstream/answers.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace orchestris::bench {

class UpstreamConnection;

/// What the upstream does wrong on purpose, so that the checks of the load generator can be seen to
/// work.
enum class UpstreamFault {
    None,
    Drop,      ///< leaves one chunk out
    Duplicate, ///< sends one chunk twice
    Reorder,   ///< swaps two chunks
    Damage,    ///< changes a letter of one chunk's text
    Foreign,   ///< answers with another request's number
    Cut,       ///< closes in mid-stream
    NoDone,    ///< ends the body properly, but early: no finish_reason, no [DONE]
    Fail,      ///< answers 500
};

struct UpstreamSettings {
    Endpoint endpoint;
    std::uint32_t chunks = 100; ///< where the request does not say
    std::uint32_t rate = 20;    ///< chunks a second, where the request does not say
    std::uint64_t tickNs = 1'000'000;
    UpstreamFault fault = UpstreamFault::None;
};

/// A fast OpenAI-compatible server for one thread: `POST …/chat/completions` streamed and not,
/// `GET …/models`, and 200 for `GET /healthz`. It checks nothing and never waits for anything but
/// its timers.
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
    Answers &answers() { return m_answers; }
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
    Answers m_answers;
    Acceptor m_acceptor;
    int m_listener = -1;
    std::vector<char> m_readBuffer;
    std::vector<std::unique_ptr<UpstreamConnection>> m_connections; ///< by descriptor
    std::vector<std::unique_ptr<UpstreamConnection>> m_discarded;
};

} // namespace orchestris::bench
