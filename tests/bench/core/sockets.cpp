// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/sockets.h"

#include "tests/bench/core/failure.h"

#include <arpa/inet.h>
#include <cerrno>
#include <charconv>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace orchestris::bench {

namespace {

constexpr int backlog = 4096;

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

const sockaddr *generic(const sockaddr_in &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

void sendAtOnce(int fd)
{
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

std::uint16_t boundPort(int fd)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        failWithErrno("getsockname");
    return ntohs(address.sin_port);
}

} // namespace

std::optional<Address> parseAddress(std::string_view url)
{
    constexpr std::string_view scheme = "http://";
    if (!url.starts_with(scheme))
        return std::nullopt;
    url.remove_prefix(scheme.size());
    const std::size_t slash = url.find('/');
    const std::string_view authority = url.substr(0, slash);
    const std::size_t colon = authority.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const std::string_view host = authority.substr(0, colon);
    if (host != "127.0.0.1" && host != "localhost")
        return std::nullopt;
    const std::string_view digits = authority.substr(colon + 1);
    Address address;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), address.endpoint.port);
    if (error != std::errc() || end != digits.data() + digits.size() || address.endpoint.port == 0)
        return std::nullopt;
    address.path = slash == std::string_view::npos ? "/" : std::string(url.substr(slash));
    return address;
}

int holdPort(Endpoint &endpoint)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        failWithErrno("socket");
    const int on = 1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const sockaddr_in address = loopback(endpoint.port);
    if (bind(fd, generic(address), sizeof address) != 0)
        failWithErrno("bind to 127.0.0.1:" + std::to_string(endpoint.port));
    endpoint.port = boundPort(fd);
    return fd;
}

int listenOnLoopback(Endpoint &endpoint)
{
    const int fd = holdPort(endpoint);
    if (listen(fd, backlog) != 0)
        failWithErrno("listen");
    endpoint.port = boundPort(fd);
    return fd;
}

int acceptConnection(int listener)
{
    const int fd = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd >= 0)
        sendAtOnce(fd);
    return fd;
}

int beginConnect(Endpoint endpoint)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return -1;
    sendAtOnce(fd);
    const sockaddr_in address = loopback(endpoint.port);
    if (connect(fd, generic(address), sizeof address) == 0 || errno == EINPROGRESS)
        return fd;
    const int reason = errno;
    close(fd);
    errno = reason;
    return -1;
}

int connectResult(int fd)
{
    int result = 0;
    socklen_t size = sizeof result;
    return getsockopt(fd, SOL_SOCKET, SO_ERROR, &result, &size) == 0 ? result : errno;
}

int connectBlocking(Endpoint endpoint, int timeoutMs)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return -1;
    sendAtOnce(fd);
    const timeval timeout{timeoutMs / 1000, (timeoutMs % 1000) * 1000};
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof timeout);
    setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &timeout, sizeof timeout);
    const sockaddr_in address = loopback(endpoint.port);
    if (connect(fd, generic(address), sizeof address) == 0)
        return fd;
    close(fd);
    return -1;
}

std::uint16_t freePort()
{
    Endpoint any;
    const int fd = listenOnLoopback(any);
    close(fd);
    return any.port;
}

std::uint64_t raiseFileLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        failWithErrno("getrlimit");
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    getrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur;
}

} // namespace orchestris::bench
