// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Connection that looks after time.

#include "gateway/http/connection.h"
#include "gateway/http/httpserver.h"
#include "gateway/http/socketio.h"

#include <limits>

namespace orchestris {

Connection::Deadline Connection::deadline() const
{
    if (m_phase == Phase::Lingering)
        return Deadline::Linger;
    if (!m_unsent.isEmpty())
        return Deadline::Unsent;
    if (m_phase != Phase::Reading)
        return Deadline::None;
    switch (m_scanner.state()) {
    case RequestScanner::State::Idle:
        return m_requests == 0 ? Deadline::Fresh : Deadline::Idle;
    case RequestScanner::State::Head:
        return Deadline::Head;
    default:
        return Deadline::Body;
    }
}

qint64 Connection::allowedUs(Deadline deadline) const
{
    switch (deadline) {
    case Deadline::Fresh:
    case Deadline::Head:
        return m_server->limits().headerTimeoutUs;
    case Deadline::Idle:
        return m_server->limits().idleTimeoutUs;
    case Deadline::Body:
        return HttpLimits::kBodyProgressUs;
    case Deadline::Unsent:
        return HttpLimits::kUnsentStallUs;
    case Deadline::Linger:
        return HttpLimits::kLingerUs;
    case Deadline::None:
        break;
    }
    return std::numeric_limits<qint64>::max();
}

bool Connection::hasProgressed()
{
    const Deadline current = deadline();
    const qint64 progress = current == Deadline::Body     ? m_scanner.bodyBytes()
                            : current == Deadline::Unsent ? m_sent
                                                          : 0;
    const qint64 enough = current == Deadline::Body ? HttpLimits::kBodyProgressBytes : 1;
    if (current == m_sweptDeadline && m_requests == m_sweptRequests
        && progress < m_sweptProgress + enough)
        return false;
    m_sweptDeadline = current;
    m_sweptRequests = m_requests;
    m_sweptProgress = progress;
    return true;
}

void Connection::sweep(qint64 nowUs)
{
    if (m_phase == Phase::Closed)
        return;
    if (m_readingPaused && !m_peerEnded && socketio::hasPeerLeft(m_fd)) {
        closeNow();
        return;
    }
    if (hasProgressed())
        m_sinceUs = nowUs;
    else if (nowUs - m_sinceUs >= allowedUs(m_sweptDeadline))
        expire(m_sweptDeadline);
}

void Connection::expire(Deadline deadline)
{
    if (deadline == Deadline::Head || deadline == Deadline::Body)
        refuse({408, "The request did not arrive in time."});
    else
        closeNow();
}

} // namespace orchestris
