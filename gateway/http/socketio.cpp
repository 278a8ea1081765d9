// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/socketio.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace orchestris::socketio {

namespace {

#ifdef MSG_NOSIGNAL
constexpr int kSendFlags = MSG_NOSIGNAL;
#else
constexpr int kSendFlags = 0; // SO_NOSIGPIPE is set on each socket instead
#endif

union Address {
    sockaddr any;
    sockaddr_in v4;
    sockaddr_in6 v6;
    sockaddr_storage storage;
};

QHostAddress toHostAddress(const Address &address)
{
    if (address.any.sa_family != AF_INET && address.any.sa_family != AF_INET6)
        return {};
    const QHostAddress result(&address.any);
    bool mapped = false; // ::ffff:192.0.2.1, of a socket that serves both kinds
    const quint32 v4 = result.toIPv4Address(&mapped);
    return mapped ? QHostAddress(v4) : result;
}

Transfer failedTransfer()
{
    const bool full = errno == EAGAIN || errno == EWOULDBLOCK;
    return {full ? Outcome::WouldBlock : Outcome::Broken, 0};
}

void setOption(int fd, int level, int option, int value)
{
    ::setsockopt(fd, level, option, &value, sizeof value);
}

/// Linux hands these from the listening socket on to what it accepts; others need them each time.
void prepareStream(int fd)
{
    setOption(fd, IPPROTO_TCP, TCP_NODELAY, 1);
#ifdef SO_NOSIGPIPE
    setOption(fd, SOL_SOCKET, SO_NOSIGPIPE, 1);
#endif
}

QString describe(const QHostAddress &address, quint16 port)
{
    const bool v6 = address.protocol() == QHostAddress::IPv6Protocol;
    return (v6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(address.toString())
        .arg(port);
}

tl::unexpected<Error> listenError(int error, const QHostAddress &address, quint16 port)
{
    const QString where = describe(address, port);
    switch (error) {
    case EADDRINUSE:
        return fail(ErrorCode::Network,
                    QStringLiteral("%1 is in use by another program, perhaps by another gateway. "
                                   "Stop that one, or choose another port.")
                        .arg(where));
    case EACCES:
        return fail(
            ErrorCode::Network,
            QStringLiteral("This user may not listen on %1. Choose a port above 1023.").arg(where));
    case EADDRNOTAVAIL:
        return fail(ErrorCode::Network,
                    QStringLiteral("Cannot listen on %1: this machine does not have that address. "
                                   "127.0.0.1 serves this machine only, 0.0.0.0 every network.")
                        .arg(where));
    default:
        return fail(ErrorCode::Network,
                    QStringLiteral("Cannot listen on %1: %2.")
                        .arg(where, QString::fromLocal8Bit(std::strerror(error))));
    }
}

socklen_t fillAddress(Address &out, const QHostAddress &address, quint16 port)
{
    out = {};
    if (address.protocol() == QHostAddress::IPv4Protocol) {
        out.v4.sin_family = AF_INET;
        out.v4.sin_port = htons(port);
        out.v4.sin_addr.s_addr = htonl(address.toIPv4Address());
        return sizeof out.v4;
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    out.v6.sin6_family = AF_INET6;
    out.v6.sin6_port = htons(port);
    std::memcpy(&out.v6.sin6_addr, bytes.c, sizeof bytes.c);
    return sizeof out.v6;
}

} // namespace

Transfer receive(int fd, char *buffer, qsizetype size)
{
    for (;;) {
        const ssize_t got = ::recv(fd, buffer, static_cast<size_t>(size), 0);
        if (got > 0)
            return {Outcome::Done, got};
        if (got == 0)
            return {Outcome::Ended, 0};
        if (errno != EINTR)
            return failedTransfer();
    }
}

Transfer transmit(int fd, QByteArrayView first, QByteArrayView second)
{
    for (;;) {
        ssize_t sent = 0;
        if (second.isEmpty()) {
            sent = ::send(fd, first.data(), static_cast<size_t>(first.size()), kSendFlags);
        } else {
            std::array<iovec, 2> parts{
                iovec{const_cast<char *>(first.data()), static_cast<size_t>(first.size())},
                iovec{const_cast<char *>(second.data()), static_cast<size_t>(second.size())}};
            msghdr message{};
            message.msg_iov = parts.data();
            message.msg_iovlen = parts.size();
            sent = ::sendmsg(fd, &message, kSendFlags);
        }
        if (sent >= 0)
            return {Outcome::Done, sent};
        if (errno != EINTR)
            return failedTransfer();
    }
}

void closeSocket(int fd)
{
    ::close(fd);
}

void shutdownSending(int fd)
{
    ::shutdown(fd, SHUT_WR);
}

void stopListening(int fd)
{
    ::shutdown(fd, SHUT_RD); // of a listening socket: Linux leaves the LISTEN state at once
}

void resetOnClose(int fd)
{
    const linger option{1, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &option, sizeof option);
}

bool hasPeerLeft(int fd)
{
#ifdef POLLRDHUP
    constexpr short left = POLLRDHUP | POLLHUP | POLLERR;
    pollfd state{fd, POLLRDHUP, 0};
#else
    constexpr short left = POLLHUP | POLLERR;
    pollfd state{fd, 0, 0};
#endif
    return ::poll(&state, 1, 0) > 0 && (state.revents & left);
}

QHostAddress localAddress(int fd)
{
    Address address{};
    socklen_t size = sizeof address;
    if (::getsockname(fd, &address.any, &size) != 0)
        return {};
    return toHostAddress(address);
}

quint16 localPort(int fd)
{
    Address address{};
    socklen_t size = sizeof address;
    if (::getsockname(fd, &address.any, &size) != 0)
        return 0;
    return ntohs(address.any.sa_family == AF_INET ? address.v4.sin_port : address.v6.sin6_port);
}

Result<int> listenOn(const QHostAddress &address, quint16 port, int backlog)
{
    Address native;
    const socklen_t size = fillAddress(native, address, port);
#ifdef SOCK_NONBLOCK
    const int fd = ::socket(native.any.sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
#else
    const int fd = ::socket(native.any.sa_family, SOCK_STREAM, 0);
    if (fd >= 0) {
        ::fcntl(fd, F_SETFL, O_NONBLOCK);
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    }
#endif
    if (fd < 0)
        return listenError(errno, address, port);
    // Lets a restarted gateway have its port while old connections are still in TIME_WAIT.
    setOption(fd, SOL_SOCKET, SO_REUSEADDR, 1);
    prepareStream(fd);
    if (native.any.sa_family == AF_INET6) // "::" serves IPv4 as well
        setOption(fd, IPPROTO_IPV6, IPV6_V6ONLY,
                  address == QHostAddress(QHostAddress::AnyIPv6) ? 0 : 1);
    if (::bind(fd, &native.any, size) != 0 || ::listen(fd, backlog) != 0) {
        const int error = errno;
        ::close(fd);
        return listenError(error, address, port);
    }
    return fd;
}

Accepted acceptOne(int listening)
{
    Address address{};
    socklen_t size = sizeof address;
#ifdef SOCK_NONBLOCK
    const int fd = ::accept4(listening, &address.any, &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
#else
    const int fd = ::accept(listening, &address.any, &size);
    if (fd >= 0) {
        ::fcntl(fd, F_SETFL, O_NONBLOCK);
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
        prepareStream(fd);
    }
#endif
    if (fd >= 0)
        return {AcceptOutcome::Accepted, fd, toHostAddress(address)};
    switch (errno) {
    case EAGAIN:
#if EWOULDBLOCK != EAGAIN
    case EWOULDBLOCK:
#endif
        return {AcceptOutcome::NoneWaiting, -1, {}};
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM:
        return {AcceptOutcome::NoDescriptors, -1, {}};
    case EBADF:
    case EINVAL:
    case ENOTSOCK:
        return {AcceptOutcome::Failed, -1, {}};
    default: // the network's errors of that one connection (accept(2)), and EINTR
        return {AcceptOutcome::Gone, -1, {}};
    }
}

} // namespace orchestris::socketio
