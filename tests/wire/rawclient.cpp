// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/wire/rawclient.h"

#include <array>
#include <cerrno>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace orchestris::wire {

QByteArray Answer::field(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

RawClient::RawClient(quint16 port, const QString &address)
{
    union {
        sockaddr any;
        sockaddr_in v4;
        sockaddr_in6 v6;
    } to{};
    const bool isV6 = address.contains(u':');
    socklen_t size = sizeof to.v4;
    if (isV6) {
        to.v6.sin6_family = AF_INET6;
        to.v6.sin6_port = htons(port);
        ::inet_pton(AF_INET6, address.toLatin1().constData(), &to.v6.sin6_addr);
        size = sizeof to.v6;
    } else {
        to.v4.sin_family = AF_INET;
        to.v4.sin_port = htons(port);
        ::inet_pton(AF_INET, address.toLatin1().constData(), &to.v4.sin_addr);
    }
    m_fd = ::socket(to.any.sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{20, 0}; // only ever used up by a failure
    ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(m_fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    const int on = 1;
    ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_connected = ::connect(m_fd, &to.any, size) == 0;
}

RawClient::~RawClient()
{
    close();
}

bool RawClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(m_fd, bytes.constData() + sent,
                                     static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count < 0)
            return false;
        sent += count;
    }
    return true;
}

void RawClient::endSending()
{
    ::shutdown(m_fd, SHUT_WR);
}

void RawClient::reset()
{
    const linger option{1, 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &option, sizeof option);
    close();
}

void RawClient::close()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

void RawClient::setReceiveBuffer(int bytes)
{
    ::setsockopt(m_fd, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
}

bool RawClient::fill()
{
    std::array<char, 65536> piece;
    const ssize_t count = ::recv(m_fd, piece.data(), piece.size(), 0);
    if (count > 0) {
        m_buffer.append(piece.data(), count);
        return true;
    }
    m_end = count == 0 ? End::Clean : errno == ECONNRESET ? End::Reset : End::StillOpen;
    return false;
}

QByteArray RawClient::takeLine()
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n")) < 0) {
        if (!fill())
            return {};
    }
    const QByteArray line = m_buffer.first(end);
    m_buffer.remove(0, end + 2);
    return line;
}

QByteArray RawClient::take(qsizetype count)
{
    while (m_buffer.size() < count && fill()) {
    }
    const QByteArray result = m_buffer.first(std::min(count, m_buffer.size()));
    m_buffer.remove(0, result.size());
    return result;
}

QByteArray RawClient::readBytes(qsizetype count)
{
    return take(count);
}

QByteArray RawClient::readSome()
{
    if (m_buffer.isEmpty())
        fill();
    return std::exchange(m_buffer, {});
}

QByteArray RawClient::readToEnd()
{
    while (fill()) {
    }
    return std::exchange(m_buffer, {});
}

bool RawClient::isQuiet()
{
    pollfd state{m_fd, POLLIN, 0};
    return m_buffer.isEmpty() && ::poll(&state, 1, 0) == 0;
}

Answer RawClient::read(bool toHead)
{
    Answer answer;
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!fill())
            return answer;
    }
    answer.head = m_buffer.first(end);
    m_buffer.remove(0, end + 4);
    answer.status = answer.head.sliced(9, 3).toInt();
    const QByteArray length = answer.field("Content-Length");
    if (toHead || answer.status < 200 || answer.status == 204 || answer.status == 304) {
        answer.complete = true;
    } else if (answer.field("Transfer-Encoding") == "chunked") {
        readChunks(answer);
    } else if (!length.isNull()) {
        answer.body = take(length.toLongLong());
        answer.complete = answer.body.size() == length.toLongLong();
    } else {
        answer.body = readToEnd();
        answer.complete = m_end == End::Clean;
    }
    return answer;
}

void RawClient::readChunks(Answer &answer)
{
    for (;;) {
        bool isNumber = false;
        const qsizetype size = takeLine().toLongLong(&isNumber, 16);
        if (!isNumber)
            return;
        answer.body += take(size);
        if (take(2) != "\r\n")
            return;
        if (size == 0) {
            answer.complete = true;
            return;
        }
    }
}

} // namespace orchestris::wire
