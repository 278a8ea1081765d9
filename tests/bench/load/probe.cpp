// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/load/probe.h"

#include "tests/bench/core/clock.h"
#include "tests/bench/core/failure.h"
#include "tests/bench/core/processstat.h"
#include "tests/bench/core/responsereader.h"
#include "tests/bench/load/requesttext.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace orchestris::bench {

namespace {

constexpr int probeTimeoutMs = 10'000;
constexpr long betweenProbesNs = 200'000;
constexpr double endSeconds = 10; // to end after SIGTERM

class Ignored : public ResponseSink
{
    void onBody(std::string_view) override {}
};

void pause()
{
    const timespec time{0, betweenProbesNs};
    nanosleep(&time, nullptr);
}

/// Nanoseconds from `beganNs` until the request is answered 200; 0 if it was not by `untilNs`.
std::uint64_t timeToAnswer(const Endpoint &endpoint, const std::string &request,
                           std::uint64_t beganNs, std::uint64_t untilNs)
{
    while (nowNs() < untilNs) {
        if (probe(endpoint, request) == 200)
            return nowNs() - beganNs;
        pause();
    }
    return 0;
}

[[noreturn]] void become(const StartOptions &start)
{
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (start.core >= 0)
        pinTo(start.core);
    const int null = open("/dev/null", O_RDWR);
    for (const int fd : {0, 1, 2})
        dup2(null, fd);
    std::vector<char *> arguments;
    for (const std::string &argument : start.command)
        arguments.push_back(const_cast<char *>(argument.c_str()));
    arguments.push_back(nullptr);
    execvp(arguments.front(), arguments.data());
    _exit(127);
}

void stop(pid_t pid)
{
    kill(pid, SIGTERM);
    const std::uint64_t until = nowNs() + secondsToNs(endSeconds);
    while (waitpid(pid, nullptr, WNOHANG) == 0) {
        if (nowNs() > until)
            kill(pid, SIGKILL);
        pause();
    }
}

} // namespace

std::string getRequest(const Address &address)
{
    return "GET " + address.path
           + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(address.endpoint.port) + "\r\n\r\n";
}

int probe(const Endpoint &endpoint, const std::string &request)
{
    const int fd = connectBlocking(endpoint, probeTimeoutMs);
    if (fd < 0)
        return 0;
    ResponseReader reader;
    Ignored ignored;
    if (send(fd, request.data(), request.size(), MSG_NOSIGNAL)
        == static_cast<ssize_t>(request.size())) {
        std::array<char, 16 * 1024> buffer;
        while (!reader.isComplete()) {
            const ssize_t size = recv(fd, buffer.data(), buffer.size(), 0);
            if (size <= 0 || !reader.feed({buffer.data(), static_cast<std::size_t>(size)}, ignored))
                break;
        }
    }
    close(fd);
    return reader.isComplete() ? reader.status() : 0;
}

bool waitUntilUp(const Address &address, double seconds)
{
    const std::uint64_t now = nowNs();
    return timeToAnswer(address.endpoint, getRequest(address), now, now + secondsToNs(seconds))
           != 0;
}

LoadResult measureStart(const StartOptions &start, const LoadOptions &chat)
{
    const std::string health = getRequest(start.health);
    const std::string question(RequestText(chat, 0).numbered(1));
    const std::uint64_t beganNs = nowNs();
    const std::uint64_t untilNs = beganNs + secondsToNs(start.patience);
    const pid_t pid = fork();
    if (pid < 0)
        failWithErrno("fork");
    if (pid == 0)
        become(start);
    const std::uint64_t healthNs = timeToAnswer(start.health.endpoint, health, beganNs, untilNs);
    const std::uint64_t chatNs =
        healthNs == 0 ? 0 : timeToAnswer(chat.target.endpoint, question, beganNs, untilNs);
    stop(pid);

    LoadResult result;
    result.line.add("mode", "start");
    if (healthNs != 0)
        result.line.add("health_ms", static_cast<double>(healthNs) / 1e6);
    if (chatNs != 0)
        result.line.add("chat_ms", static_cast<double>(chatNs) / 1e6);
    result.wrong = healthNs == 0 || chatNs == 0;
    if (result.wrong != 0)
        std::fprintf(stderr, "bench-load: %s gave no %s within %.0f s\n",
                     start.command.front().c_str(), healthNs == 0 ? "health" : "chat completion",
                     start.patience);
    return result;
}

} // namespace orchestris::bench
