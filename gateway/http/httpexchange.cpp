// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/httpexchange.h"

#include "gateway/http/connection.h"
#include "gateway/http/httpserver.h"

#include <array>
#include <charconv>

namespace orchestris {

namespace {

constexpr QByteArrayView kLastChunk = "0\r\n\r\n";

void appendChunkSize(QByteArray &out, qsizetype size)
{
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), size, 16).ptr;
    out.append(QByteArrayView(digits.data(), end)).append("\r\n");
}

} // namespace

HttpExchange::HttpExchange(Connection &connection, Request request, const RequestFraming &framing)
    : m_connection(&connection)
    , m_request(std::move(request))
    , m_isHead(m_request.method == "HEAD")
    , m_isHttp10(framing.isHttp10)
    , m_keepAlive(framing.keepAlive)
{
}

HttpExchange::~HttpExchange()
{
    m_listener = nullptr;
    abort();
}

bool HttpExchange::keepsAlive() const
{
    return m_keepAlive && !m_connection->server().isDraining();
}

void HttpExchange::respond(int status, const Headers &headers, QByteArrayView body)
{
    if (!m_connection || m_state != State::Fresh)
        return;
    const bool bodiless = isBodiless(status);
    m_keepAlive = keepsAlive();
    HttpServer &server = m_connection->server();
    QByteArray &out = server.freshWriteBuffer();
    const AnswerFraming framing{bodiless ? AnswerFraming::Body::None : AnswerFraming::Body::Length,
                                body.size(), m_keepAlive, m_isHttp10};
    appendAnswerHead(out, status, headers, framing, server.date());
    m_connection->transmit(out, m_isHead || bodiless ? QByteArrayView() : body);
    finish();
}

void HttpExchange::beginStream(int status, const Headers &headers)
{
    if (!m_connection || m_state != State::Fresh)
        return;
    m_state = State::HeadHeld;
    m_body = isBodiless(status) ? AnswerFraming::Body::None
             : m_isHttp10       ? AnswerFraming::Body::UntilClose
                                : AnswerFraming::Body::Chunked;
    m_keepAlive = keepsAlive() && m_body != AnswerFraming::Body::UntilClose;
    appendAnswerHead(m_head, status, headers, {m_body, 0, m_keepAlive, m_isHttp10},
                     m_connection->server().date());
    if (m_isHead)
        m_body = AnswerFraming::Body::None;
}

void HttpExchange::flushHead()
{
    if (!m_connection || m_state != State::HeadHeld)
        return;
    m_state = State::Streaming;
    m_connection->transmit(std::exchange(m_head, {}));
}

void HttpExchange::send(QByteArrayView frames)
{
    if (!m_connection || frames.isEmpty()
        || (m_state != State::HeadHeld && m_state != State::Streaming))
        return;
    transmitFrames(frames, false);
}

void HttpExchange::endStream(QByteArrayView lastFrames)
{
    if (!m_connection || (m_state != State::HeadHeld && m_state != State::Streaming))
        return;
    transmitFrames(lastFrames, true);
    finish();
}

/// The head if it was held, the chunk's frame, the bytes and the end of the stream, in one write.
void HttpExchange::transmitFrames(QByteArrayView frames, bool last)
{
    QByteArray &out = m_connection->server().freshWriteBuffer();
    out.append(std::exchange(m_head, {}));
    m_state = State::Streaming;
    if (m_body == AnswerFraming::Body::UntilClose) {
        out.append(frames);
    } else if (m_body == AnswerFraming::Body::Chunked) {
        if (!frames.isEmpty()) {
            appendChunkSize(out, frames.size());
            out.append(frames).append("\r\n");
        }
        if (last)
            out.append(kLastChunk);
    }
    if (!out.isEmpty())
        m_connection->transmit(out);
}

void HttpExchange::finish()
{
    m_state = State::Done;
    std::exchange(m_connection, nullptr)->finish(m_keepAlive);
}

void HttpExchange::abort()
{
    if (!m_connection || m_state == State::Done)
        return;
    m_state = State::Done;
    // Chunked framing shows that something is missing; without it only a reset does.
    std::exchange(m_connection, nullptr)->breakOff(m_body == AnswerFraming::Body::UntilClose);
}

bool HttpExchange::isCongested() const
{
    if (!m_connection)
        return false;
    const bool congested =
        m_connection->unsentBytes() > m_connection->server().limits().unsentLimitBytes;
    m_wasCongested |= congested;
    return congested;
}

void HttpExchange::connectionClosed()
{
    m_connection = nullptr;
    m_state = State::Done;
    m_clientLeft = true;
    if (ExchangeListener *listener = std::exchange(m_listener, nullptr))
        listener->clientLeft();
}

void HttpExchange::bytesLeft()
{
    if (std::exchange(m_wasCongested, false) && m_listener)
        m_listener->drained();
}

} // namespace orchestris
