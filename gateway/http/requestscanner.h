// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/http/chunkeddecoder.h"

namespace orchestris {

/// Finds one request after the other in a stream of bytes that comes in pieces of any size, checks
/// it against the ceilings and hands it out whole. Knows no socket. Linear in the number of bytes,
/// even if they come one by one; what it keeps of a peer is bounded by the limits.
class RequestScanner
{
public:
    /// Clients may send an empty line after a body (RFC 9112, 2.2): a few are skipped.
    static constexpr int kLeadingEmptyLines = 4;

    enum class State {
        Idle,    ///< no byte of a request yet
        Head,    ///< inside the request line or the fields
        Decided, ///< the head is whole and good: look at it, then feed on
        Body,
        Whole,  ///< take it with `take`
        Refused ///< see `refusal`; the stream cannot go on
    };

    explicit RequestScanner(const ScanLimits &limits)
        : m_limits(limits)
    {
    }

    /// While Idle.
    void setLimits(const ScanLimits &limits) { m_limits = limits; }

    /// Reads on and returns how many bytes were used. Stops at each change to Decided, Whole or
    /// Refused; in Decided it goes on with the next call, which may bring no bytes.
    qsizetype feed(QByteArrayView bytes);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Refusal &refusal() const { return m_refusal; }
    /// Valid from Decided until `take`.
    [[nodiscard]] const Request &request() const { return m_request; }
    [[nodiscard]] const RequestFraming &framing() const { return m_framing; }
    /// How much of the body is there: to see that it makes progress.
    [[nodiscard]] qsizetype bodyBytes() const { return m_request.body.size(); }

    /// The whole request; the scanner begins anew.
    [[nodiscard]] Request take();

private:
    qsizetype feedHead(QByteArrayView bytes);
    qsizetype feedBody(QByteArrayView bytes);
    bool endLine(QByteArrayView line);
    bool checkFirstByte(char c);
    void checkSize(qsizetype headBytes);
    void endHead();
    void refuse(int status, const char *message);

    ScanLimits m_limits;
    State m_state = State::Idle;
    qsizetype m_lines = 0;      ///< whole lines of the head so far
    qsizetype m_lineBytes = 0;  ///< of the line that is not whole yet
    qsizetype m_emptyLines = 0; ///< skipped before the request line
    Request m_request;          ///< its head and body grow while they come
    RequestFraming m_framing;
    std::optional<ChunkedDecoder> m_chunks;
    Refusal m_refusal;
};

} // namespace orchestris
