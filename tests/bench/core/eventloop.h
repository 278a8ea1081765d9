// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>

namespace orchestris::bench {

/// What epoll calls. It must outlive its registration.
class EventHandler
{
public:
    EventHandler() = default;
    EventHandler(const EventHandler &) = delete;
    EventHandler &operator=(const EventHandler &) = delete;
    virtual ~EventHandler() = default;
    /// `events` are epoll's bits. A handler may close its own descriptor, but must not be destroyed
    /// before wait() returns: other events of the same batch may still name it.
    virtual void onEvents(std::uint32_t events) = 0;
};

/// A thin, level-triggered epoll loop for one thread. Failures to set it up end the program.
class EventLoop
{
public:
    EventLoop();
    EventLoop(const EventLoop &) = delete;
    EventLoop &operator=(const EventLoop &) = delete;
    ~EventLoop();

    void add(int fd, std::uint32_t events, EventHandler &handler);
    void modify(int fd, std::uint32_t events, EventHandler &handler);
    void remove(int fd);

    /// Waits until something is ready or `deadlineNs` has come (nothing: for ever) and calls the
    /// handlers of one batch. Returns at once after a signal.
    void wait(std::optional<std::uint64_t> deadlineNs);

private:
    int waitReady(void *events, std::optional<std::uint64_t> deadlineNs);

    int m_epoll = -1;
    bool m_hasPwait2 = true;
};

} // namespace orchestris::bench
