// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/http/answerhead.h"
#include "gateway/http/requesthead.h"

namespace orchestris {

class Connection;

/// The Exchange of one request on one connection. Outlives its connection if the handler keeps it;
/// swallows everything from then on.
class HttpExchange final : public Exchange
{
public:
    HttpExchange(Connection &connection, Request request, const RequestFraming &framing);
    ~HttpExchange() override;

    [[nodiscard]] const Request &request() const override { return m_request; }
    [[nodiscard]] QByteArray takeBody() override { return std::exchange(m_request.body, {}); }
    [[nodiscard]] bool isClientThere() const override { return !m_clientLeft; }
    void setListener(ExchangeListener *listener) override { m_listener = listener; }

    void respond(int status, const Headers &headers, QByteArrayView body) override;
    void beginStream(int status, const Headers &headers) override;
    void flushHead() override;
    void send(QByteArrayView frames) override;
    void endStream(QByteArrayView lastFrames) override;
    void abort() override;
    [[nodiscard]] bool isCongested() const override;

    // For the connection.
    /// It is gone. May destroy this exchange.
    void connectionClosed();
    /// Few bytes are unsent any more. May destroy this exchange.
    void bytesLeft();

private:
    enum class State { Fresh, HeadHeld, Streaming, Done };

    [[nodiscard]] bool keepsAlive() const;
    void transmitFrames(QByteArrayView frames, bool last);
    void finish();

    Connection *m_connection; ///< null once it is gone or the answer is complete
    Request m_request;
    ExchangeListener *m_listener = nullptr;
    QByteArray m_head; ///< of a stream, until its first bytes
    State m_state = State::Fresh;
    AnswerFraming::Body m_body = AnswerFraming::Body::Length;
    bool m_isHead = false;
    bool m_isHttp10 = false;
    bool m_keepAlive = true;
    bool m_clientLeft = false;
    mutable bool m_wasCongested = false;
};

} // namespace orchestris
