// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/load/clientconnection.h"

#include <algorithm>
#include <cerrno>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

namespace orchestris::bench {

namespace {
std::string reasonOf(std::string_view what, int error)
{
    return std::string(what) + ": " + std::generic_category().message(error);
}
} // namespace

ClientConnection::ClientConnection(EventLoop &loop, Endpoint endpoint,
                                   std::vector<char> &readBuffer, ConnectionUser &user,
                                   std::size_t index)
    : m_loop(loop)
    , m_endpoint(endpoint)
    , m_readBuffer(readBuffer)
    , m_user(user)
    , m_index(index)
{
}

ClientConnection::~ClientConnection()
{
    drop();
}

void ClientConnection::drop()
{
    if (m_fd >= 0)
        close(m_fd); // which also takes it out of epoll
    m_fd = -1;
    m_busy = false;
    m_connecting = false;
    m_output.clear();
}

void ClientConnection::open()
{
    m_fd = beginConnect(m_endpoint);
    if (m_fd < 0) {
        fail(reasonOf("connect", errno));
        return;
    }
    m_connecting = true;
    m_loop.add(m_fd, EPOLLIN | EPOLLOUT, *this);
}

void ClientConnection::send(std::string_view request)
{
    m_busy = true;
    m_reader.reset();
    if (m_fd < 0) {
        m_output.assign(request);
        open();
        return;
    }
    write(request);
}

void ClientConnection::write(std::string_view bytes)
{
    const ssize_t sent = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent == static_cast<ssize_t>(bytes.size()))
        return;
    if (sent < 0 && errno != EAGAIN && errno != EINTR) {
        fail(reasonOf("send", errno));
        return;
    }
    m_output.assign(bytes.substr(static_cast<std::size_t>(std::max<ssize_t>(sent, 0))));
    m_loop.modify(m_fd, EPOLLIN | EPOLLOUT, *this);
}

void ClientConnection::onEvents(std::uint32_t events)
{
    if (m_connecting && (events & (EPOLLOUT | EPOLLERR | EPOLLHUP)) != 0) {
        if (const int error = connectResult(m_fd); error != 0) {
            fail(reasonOf("connect", error));
            return;
        }
        m_connecting = false;
    }
    if ((events & EPOLLOUT) != 0 && m_fd >= 0) {
        m_loop.modify(m_fd, EPOLLIN, *this);
        const std::string rest = std::move(m_output);
        m_output.clear();
        if (!rest.empty())
            write(rest);
    }
    if ((events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0 && m_fd >= 0)
        receive();
}

void ClientConnection::receive()
{
    const ssize_t size = recv(m_fd, m_readBuffer.data(), m_readBuffer.size(), 0);
    if (size < 0) {
        if (errno != EAGAIN && errno != EINTR)
            fail(reasonOf("receive", errno));
        return;
    }
    if (size == 0) {
        endOfInput();
        return;
    }
    const std::string_view bytes(m_readBuffer.data(), static_cast<std::size_t>(size));
    if (!m_busy || !m_reader.feed(bytes, *this)) {
        fail("the answer is not HTTP, or goes on after its end");
        return;
    }
    if (!m_busy || !m_reader.isComplete())
        return;
    if (!m_reader.keepsAlive())
        drop();
    m_busy = false;
    m_user.onAnswer(*this);
}

void ClientConnection::endOfInput()
{
    const bool properEnd = m_busy && m_reader.endsAtClose();
    if (m_busy && !properEnd) {
        fail(m_reader.hasBegun() ? "closed in the middle of an answer"
                                 : "closed without an answer");
        return;
    }
    drop(); // the server's right, between two requests
    if (properEnd)
        m_user.onAnswer(*this);
}

void ClientConnection::fail(std::string_view reason)
{
    const bool wasBusy = m_busy;
    drop();
    if (wasBusy)
        m_user.onFailure(*this, reason);
}

void ClientConnection::onBody(std::string_view bytes)
{
    m_user.onBytes(*this, bytes);
}

} // namespace orchestris::bench
