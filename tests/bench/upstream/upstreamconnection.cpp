// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/upstream/upstreamconnection.h"

#include "tests/bench/core/clock.h"
#include "tests/bench/core/requestreader.h"
#include "tests/bench/upstream/upstreamserver.h"

#include <algorithm>
#include <cerrno>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace orchestris::bench {

namespace {

/// Where in its interval a stream's chunks fall: neighbours in number are spread as evenly as any
/// count of streams allows (multiples of the golden ratio).
std::uint64_t phaseOf(std::uint64_t number, std::uint64_t intervalNs)
{
    const std::uint64_t fraction = number * 11400714819323198485ULL; // 2^64 / golden ratio
    return static_cast<std::uint64_t>(static_cast<double>(fraction) / 18446744073709551616.0
                                      * static_cast<double>(intervalNs));
}

constexpr std::uint64_t faultySequence = 3;

} // namespace

UpstreamConnection::UpstreamConnection(UpstreamServer &server, int fd)
    : m_server(server)
    , m_fd(fd)
{
    m_server.loop().add(m_fd, EPOLLIN, *this);
}

UpstreamConnection::~UpstreamConnection()
{
    m_server.wheel().cancel(*this);
    close(m_fd);
}

void UpstreamConnection::leave()
{
    if (m_left)
        return;
    m_left = true;
    m_server.wheel().cancel(*this);
    m_server.loop().remove(m_fd);
    m_server.discard(m_fd);
}

void UpstreamConnection::leaveWhenSent()
{
    m_leaving = true;
    if (m_output.empty())
        leave();
}

void UpstreamConnection::onEvents(std::uint32_t events)
{
    if ((events & EPOLLOUT) != 0)
        flush();
    if (!m_left && (events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0)
        receive();
}

void UpstreamConnection::receive()
{
    std::vector<char> &buffer = m_server.readBuffer();
    const ssize_t size = recv(m_fd, buffer.data(), buffer.size(), 0);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0) {
        leave();
        return;
    }
    const std::string_view bytes(buffer.data(), static_cast<std::size_t>(size));
    if (m_input.empty()) {
        m_input.assign(bytes.substr(serve(bytes)));
        return;
    }
    m_input.append(bytes);
    m_input.erase(0, serve(m_input));
}

std::size_t UpstreamConnection::serve(std::string_view bytes)
{
    std::size_t used = 0;
    while (!m_streaming && !m_left && !m_leaving && used < bytes.size()) {
        Request request;
        const RequestOutcome outcome = readRequest(bytes.substr(used), request);
        if (outcome == RequestOutcome::Malformed) {
            send(m_server.fixed().badRequest());
            leaveWhenSent();
            break;
        }
        if (outcome == RequestOutcome::Incomplete) {
            if (request.expectsContinue && !m_continued) {
                m_continued = true;
                send("HTTP/1.1 100 Continue\r\n\r\n");
            }
            break;
        }
        m_continued = false;
        used += request.size;
        m_keepAlive = request.keepAlive;
        answer(request.method, request.path, request.body);
        if (!m_keepAlive && !m_streaming)
            leaveWhenSent();
    }
    return used;
}

void UpstreamConnection::answer(std::string_view method, std::string_view path,
                                std::string_view body)
{
    const FixedAnswers &fixed = m_server.fixed();
    if (method == "GET" && path == "/healthz")
        send(fixed.healthy());
    else if (method == "GET" && path.ends_with("/models"))
        send(fixed.models());
    else if (method == "POST" && path.ends_with("/chat/completions"))
        answerModel(m_server.chat(), body);
    else if (method == "POST" && path.ends_with("/responses"))
        answerModel(m_server.responses(), body);
    else
        send(fixed.notFound());
}

void UpstreamConnection::answerModel(Answers &answers, std::string_view body)
{
    const UpstreamSettings &settings = m_server.settings();
    if (settings.fault == UpstreamFault::Fail) {
        send(m_server.fixed().failure());
        return;
    }
    Order order = findOrder(body).value_or(Order());
    order.chunks = order.chunks == 0 ? settings.chunks : order.chunks;
    order.rate = order.rate == 0 ? settings.rate : order.rate;
    if (hasTrueFlag(body, "\"stream\""))
        beginStream(answers, order, hasTrueFlag(body, "\"include_usage\""));
    else
        send(answers.whole(order.number + (settings.fault == UpstreamFault::Foreign)));
}

void UpstreamConnection::beginStream(Answers &answers, const Order &order, bool withUsage)
{
    m_answers = &answers;
    m_order = order;
    m_withUsage = withUsage;
    m_streaming = true;
    m_sequence = 0;
    const std::uint64_t interval = nsPerSecond / order.rate;
    m_firstDueNs = nowNs() + phaseOf(order.number, interval);
    send(m_server.fixed().streamHead());
    if (const std::string_view begin = answers.streamBegin(order.number); !begin.empty())
        send(begin);
    sendChunkOrFault(m_sequence++);
    if (!m_left)
        m_server.wheel().schedule(*this, m_firstDueNs);
}

void UpstreamConnection::onTimer(std::uint64_t)
{
    if (m_sequence >= m_order.chunks) {
        endStream();
        return;
    }
    // Times are reckoned from the stream's beginning, so lateness never adds up.
    const std::uint64_t dueNs = m_firstDueNs + m_sequence * nsPerSecond / m_order.rate;
    sendChunkOrFault(m_sequence++);
    if (!m_left && m_streaming)
        m_server.wheel().schedule(*this, dueNs);
}

void UpstreamConnection::sendChunk(std::uint64_t sequence)
{
    send(m_answers->chunk(m_order.number, sequence, m_withUsage));
}

void UpstreamConnection::sendChunkOrFault(std::uint64_t sequence)
{
    const UpstreamFault fault = m_server.settings().fault;
    const bool here = sequence == faultySequence;
    if (fault == UpstreamFault::None || (!here && sequence != faultySequence + 1)) {
        sendChunk(sequence);
    } else if (fault == UpstreamFault::Reorder) {
        sendChunk(here ? sequence + 1 : sequence - 1);
    } else if (!here) {
        sendChunk(sequence);
    } else if (fault == UpstreamFault::Duplicate) {
        sendChunk(sequence);
        sendChunk(sequence);
    } else if (fault == UpstreamFault::Foreign) {
        send(m_answers->chunk(m_order.number + 1, sequence, m_withUsage));
    } else if (fault == UpstreamFault::Damage || fault == UpstreamFault::Misnumber) {
        sendSpoilt(sequence);
    } else if (fault == UpstreamFault::Cut) {
        leave();
    } else if (fault == UpstreamFault::NoDone) {
        m_sequence = m_order.chunks;
        endStream();
    } else if (fault != UpstreamFault::Drop) {
        sendChunk(sequence); // the fault is at the end
    }
}

void UpstreamConnection::sendSpoilt(std::uint64_t sequence)
{
    std::string spoilt(m_answers->chunk(m_order.number, sequence, m_withUsage));
    constexpr std::string_view numberKey = "\"sequence_number\":";
    if (m_server.settings().fault == UpstreamFault::Damage)
        spoilt[spoilt.find(fillerOf(m_order.number, sequence)) + fillerSize - 1] = '#';
    else if (const std::size_t at = spoilt.find(numberKey); at != std::string::npos)
        ++spoilt[at + numberKey.size()];
    send(spoilt);
}

void UpstreamConnection::endStream()
{
    m_streaming = false;
    const UpstreamFault fault = m_server.settings().fault;
    send(fault == UpstreamFault::NoDone
             ? std::string_view("0\r\n\r\n")
             : m_answers->streamEnd(m_order.number, m_order.chunks, m_withUsage, fault));
    if (m_left)
        return;
    if (!m_keepAlive) {
        leaveWhenSent();
        return;
    }
    if (!m_input.empty())
        m_input.erase(0, serve(m_input));
}

void UpstreamConnection::send(std::string_view bytes)
{
    if (m_left)
        return;
    if (!m_output.empty()) {
        m_output.append(bytes);
        return;
    }
    const ssize_t sent = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent == static_cast<ssize_t>(bytes.size()))
        return;
    if (sent < 0 && errno != EAGAIN && errno != EINTR) {
        leave();
        return;
    }
    m_output.assign(bytes.substr(static_cast<std::size_t>(std::max<ssize_t>(sent, 0))));
    m_server.loop().modify(m_fd, EPOLLIN | EPOLLOUT, *this);
}

void UpstreamConnection::flush()
{
    const ssize_t sent = ::send(m_fd, m_output.data(), m_output.size(), MSG_NOSIGNAL);
    if (sent < 0) {
        if (errno != EAGAIN && errno != EINTR)
            leave();
        return;
    }
    m_output.erase(0, static_cast<std::size_t>(sent));
    if (!m_output.empty())
        return;
    if (m_leaving)
        leave();
    else
        m_server.loop().modify(m_fd, EPOLLIN, *this);
}

} // namespace orchestris::bench
