// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/sandboxcall.h"

#include <QPointer>
#include <QTimerEvent>

#include <algorithm>

namespace orchestris {

namespace {

using Kind = UpstreamFailure::Kind;

/// Pieces that are played before others get their turn.
constexpr int Burst = 32;

} // namespace

SandboxCall::SandboxCall(const Clock &clock, int lookMs, UpstreamRequest request,
                         SandboxAnswer answer, UpstreamListener *listener)
    : m_clock(clock)
    , m_lookUs(qint64(lookMs) * 1000)
    , m_request(std::move(request))
    , m_answer(std::move(answer))
    , m_listener(listener)
    , m_startedUs(clock.steadyUs())
    , m_lastByteUs(m_startedUs)
    , m_dueUs(m_startedUs)
{
    m_timer.start(0, this);
}

void SandboxCall::pause()
{
    m_paused = true;
}

void SandboxCall::resume()
{
    if (!m_paused || !m_listener)
        return;
    m_paused = false;
    m_lastByteUs = m_clock.steadyUs();
    m_timer.start(0, this);
}

void SandboxCall::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    m_timer.stop();
    play();
}

void SandboxCall::play()
{
    const QPointer<SandboxCall> self(this); // the listener may destroy the call
    const qint64 nowUs = m_clock.steadyUs();
    if (auto failure = overdue(nowUs)) {
        finish(std::move(failure));
        return;
    }
    for (int i = 0; i < Burst; ++i) {
        const Next next = m_headDone ? playPiece(nowUs) : playHead(nowUs);
        if (!self || next == Next::Stop)
            return;
        if (next == Next::Wait) {
            wait(nowUs, m_piece ? m_dueUs + m_piece->waitUs : m_startedUs + m_answer.headWaitUs);
            return;
        }
    }
    wait(nowUs, nowUs);
}

SandboxCall::Next SandboxCall::playHead(qint64 nowUs)
{
    if (!m_answer.head || nowUs < m_startedUs + m_answer.headWaitUs)
        return Next::Wait;
    m_headDone = true;
    m_lastByteUs = nowUs;
    m_dueUs = nowUs;
    m_listener->upstreamHead(*m_answer.head);
    return Next::Again;
}

SandboxCall::Next SandboxCall::playPiece(qint64 nowUs)
{
    if (m_paused)
        return Next::Wait;
    if (!m_piece && !m_bodyDone) {
        m_piece = m_answer.next ? m_answer.next() : std::nullopt;
        m_bodyDone = !m_piece;
    }
    if (m_piece) {
        if (nowUs < m_dueUs + m_piece->waitUs)
            return Next::Wait;
        m_dueUs += m_piece->waitUs;
        m_lastByteUs = nowUs;
        const QByteArray bytes = std::exchange(m_piece, std::nullopt)->bytes;
        m_listener->upstreamData(bytes);
        return Next::Again;
    }
    if (m_answer.end == SandboxAnswer::End::Never)
        return Next::Wait;
    if (m_answer.end == SandboxAnswer::End::Broken)
        finish(UpstreamFailure{Kind::Broken, "the sandbox broke the answer off, as asked"});
    else
        finish(std::nullopt);
    return Next::Stop;
}

std::optional<UpstreamFailure> SandboxCall::overdue(qint64 nowUs) const
{
    const auto passed = [nowUs](qint64 sinceUs, int milliseconds) {
        return milliseconds > 0 && nowUs - sinceUs >= qint64(milliseconds) * 1000;
    };
    if (passed(m_startedUs, m_request.totalTimeoutMs))
        return UpstreamFailure{Kind::TotalTimeout, "the sandbox's answer took too long"};
    if (!m_headDone && passed(m_startedUs, m_request.firstByteTimeoutMs))
        return UpstreamFailure{Kind::FirstByteTimeout, "no answer from the sandbox"};
    if (m_headDone && !m_paused && passed(m_lastByteUs, m_request.idleTimeoutMs))
        return UpstreamFailure{Kind::IdleTimeout, "the sandbox fell silent"};
    return std::nullopt;
}

void SandboxCall::wait(qint64 nowUs, qint64 dueUs)
{
    const bool nothingDue = m_paused || (m_headDone ? m_bodyDone : !m_answer.head);
    const qint64 us = nothingDue ? m_lookUs : std::clamp<qint64>(dueUs - nowUs, 0, m_lookUs);
    m_timer.start(static_cast<int>((us + 999) / 1000), Qt::PreciseTimer, this);
}

void SandboxCall::finish(std::optional<UpstreamFailure> failure)
{
    m_timer.stop();
    std::exchange(m_listener, nullptr)->upstreamDone(failure);
}

} // namespace orchestris
