// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/eventloop.h"

#include "tests/bench/core/clock.h"
#include "tests/bench/core/failure.h"

#include <array>
#include <cerrno>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace orchestris::bench {

namespace {

constexpr int batchSize = 512;

void control(int epoll, int operation, int fd, std::uint32_t events, EventHandler *handler)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = handler;
    if (epoll_ctl(epoll, operation, fd, &event) != 0)
        failWithErrno("epoll_ctl");
}

} // namespace

EventLoop::EventLoop()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    if (m_epoll < 0)
        failWithErrno("epoll_create1");
    // The kernel's default slack of 50 µs would be measured as somebody's latency.
    prctl(PR_SET_TIMERSLACK, 1UL, 0UL, 0UL, 0UL);
}

EventLoop::~EventLoop()
{
    close(m_epoll);
}

void EventLoop::add(int fd, std::uint32_t events, EventHandler &handler)
{
    control(m_epoll, EPOLL_CTL_ADD, fd, events, &handler);
}

void EventLoop::modify(int fd, std::uint32_t events, EventHandler &handler)
{
    control(m_epoll, EPOLL_CTL_MOD, fd, events, &handler);
}

void EventLoop::remove(int fd)
{
    control(m_epoll, EPOLL_CTL_DEL, fd, 0, nullptr);
}

int EventLoop::waitReady(void *events, std::optional<std::uint64_t> deadlineNs)
{
    auto *ready = static_cast<epoll_event *>(events);
    if (!deadlineNs)
        return epoll_wait(m_epoll, ready, batchSize, -1);
    const std::uint64_t now = nowNs();
    const std::uint64_t left = *deadlineNs > now ? *deadlineNs - now : 0;
    if (left == 0)
        return epoll_wait(m_epoll, ready, batchSize, 0);
    if (m_hasPwait2) {
        const timespec timeout{static_cast<time_t>(left / nsPerSecond),
                               static_cast<long>(left % nsPerSecond)};
        const int count = epoll_pwait2(m_epoll, ready, batchSize, &timeout, nullptr);
        if (count >= 0 || (errno != ENOSYS && errno != EPERM))
            return count;
        m_hasPwait2 = false; // before Linux 5.11, or a sandbox that does not know it
    }
    return epoll_wait(m_epoll, ready, batchSize, static_cast<int>((left + 999'999) / 1'000'000));
}

void EventLoop::wait(std::optional<std::uint64_t> deadlineNs)
{
    std::array<epoll_event, batchSize> events;
    const int count = waitReady(events.data(), deadlineNs);
    if (count < 0) {
        if (errno == EINTR)
            return;
        failWithErrno("epoll_wait");
    }
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events[static_cast<std::size_t>(i)];
        static_cast<EventHandler *>(event.data.ptr)->onEvents(event.events);
    }
}

} // namespace orchestris::bench
