// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/requestscanner.h"

#include <utility>

namespace orchestris {

namespace {

/// A body that is announced is not there yet: larger ones grow as they come.
constexpr qint64 kReserveAtMost = 256 * 1024;

} // namespace

qsizetype RequestScanner::feed(QByteArrayView bytes)
{
    switch (m_state) {
    case State::Idle:
    case State::Head:
        return feedHead(bytes);
    case State::Decided:
        m_state = State::Body;
        return feedBody(bytes);
    case State::Body:
        return feedBody(bytes);
    case State::Whole:
    case State::Refused:
        break;
    }
    return 0;
}

qsizetype RequestScanner::feedHead(QByteArrayView bytes)
{
    qsizetype kept = 0; // where what belongs to the head begins
    qsizetype used = 0;
    while (used < bytes.size() && m_state != State::Decided && m_state != State::Refused) {
        if (m_lines == 0 && m_lineBytes == 0 && !checkFirstByte(bytes[used]))
            break;
        const qsizetype end = bytes.indexOf('\n', used);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        checkSize(m_request.head.size() + next - kept);
        if (m_state == State::Refused)
            break;
        if (end < 0) {
            m_lineBytes += next - used;
            used = next;
            break;
        }
        const char before = end > used    ? bytes[end - 1]
                            : m_lineBytes ? m_request.head.back()
                                          : '\0';
        const qsizetype length = m_lineBytes + next - used; // with CR LF
        m_lineBytes = 0;
        used = next;
        if (before != '\r') {
            refuse(400, "A line of the request's head must end in CR LF.");
        } else if (length > 2) {
            if (++m_lines - 1 > m_limits.fields)
                refuse(431, "The request has too many header fields.");
        } else if (m_lines > 0) {
            m_request.head.append(bytes.sliced(kept, used - kept));
            endHead();
        } else if (++m_emptyLines > kLeadingEmptyLines) {
            refuse(400, "There are too many empty lines before the request.");
        } else {
            m_request.head.resize(0);
            m_state = State::Idle;
            kept = used;
        }
    }
    if (m_state == State::Head)
        m_request.head.append(bytes.sliced(kept, used - kept));
    return used;
}

/// Tells at once what is no HTTP at all, instead of waiting for a line end that never comes.
bool RequestScanner::checkFirstByte(char c)
{
    m_state = State::Head;
    if (isTokenCharacter(c) || c == '\r')
        return true;
    if (c == 0x16)
        refuse(400, "This port speaks HTTP without TLS: use http:// instead of https://.");
    else if (c == '\n')
        refuse(400, "A line of the request's head must end in CR LF.");
    else
        refuse(400, "The request's method is not a valid name.");
    return false;
}

void RequestScanner::checkSize(qsizetype headBytes)
{
    constexpr qsizetype aroundTarget = 64; // method, blanks, version
    if (m_lines == 0 && headBytes > m_limits.targetBytes + aroundTarget)
        refuse(414, "The request's path and query are too long.");
    else if (headBytes > m_limits.headBytes)
        refuse(431, "The request's header fields are too large.");
}

void RequestScanner::endHead()
{
    if (auto refusal = parseHead(m_request, m_framing, m_limits)) {
        m_refusal = std::move(*refusal);
        m_state = State::Refused;
        return;
    }
    if (m_framing.chunked)
        m_chunks.emplace();
    else if (m_framing.contentLength > 0)
        m_request.body.reserve(
            static_cast<qsizetype>(std::min(m_framing.contentLength, kReserveAtMost)));
    m_state = State::Decided;
}

qsizetype RequestScanner::feedBody(QByteArrayView bytes)
{
    if (m_chunks) {
        const qsizetype used = m_chunks->feed(bytes, m_request.body, m_limits.bodyBytes);
        if (m_chunks->refusal()) {
            m_refusal = *m_chunks->refusal();
            m_state = State::Refused;
        } else if (m_chunks->isDone()) {
            m_state = State::Whole;
        }
        return used;
    }
    const qint64 left = m_framing.contentLength - m_request.body.size();
    const auto used = static_cast<qsizetype>(std::min<qint64>(left, bytes.size()));
    if (used > 0)
        m_request.body.append(bytes.first(used));
    if (used == left)
        m_state = State::Whole;
    return used;
}

Request RequestScanner::take()
{
    Request request = std::move(m_request);
    m_request = Request();
    m_framing = RequestFraming();
    m_chunks.reset();
    m_state = State::Idle;
    m_lines = 0;
    m_lineBytes = 0;
    m_emptyLines = 0;
    return request;
}

void RequestScanner::refuse(int status, const char *message)
{
    m_refusal = {status, message};
    m_state = State::Refused;
}

} // namespace orchestris
