// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/probe/probecall.h"

#include <algorithm>

namespace orchestris {

namespace {

/// OpenRouter's list of models, the longest known, is about 0.5 MB.
constexpr qsizetype MaximumAnswer = 16 * 1024 * 1024;

} // namespace

ProbeCall::ProbeCall(UpstreamClient &client, const Clock &clock, UpstreamRequest request, Done done,
                     Answered answered)
    : m_clock(clock)
    , m_done(std::move(done))
    , m_answered(std::move(answered))
    , m_startedUs(clock.steadyUs())
    , m_call(client.start(std::move(request), this))
{
}

void ProbeCall::upstreamHead(const UpstreamHead &head)
{
    m_answer.status = head.status;
    if (m_answered)
        m_answered(head.status);
}

void ProbeCall::upstreamData(QByteArrayView data)
{
    m_tooLarge = m_tooLarge || m_answer.body.size() + data.size() > MaximumAnswer;
    if (!m_tooLarge)
        m_answer.body.append(data);
}

void ProbeCall::upstreamDone(const std::optional<UpstreamFailure> &failure)
{
    m_answer.elapsedMs = (m_clock.steadyUs() - m_startedUs) / 1000;
    m_answer.failure = failure;
    if (m_tooLarge)
        m_answer.failure = UpstreamFailure{UpstreamFailure::Kind::Broken, "the answer is too long"};
    const Done done = std::move(m_done);
    done(std::move(m_answer));
}

void limitPatience(UpstreamRequest &request, int milliseconds)
{
    for (int *limit : {&request.connectTimeoutMs, &request.firstByteTimeoutMs,
                       &request.idleTimeoutMs, &request.totalTimeoutMs})
        *limit = *limit > 0 ? std::min(*limit, milliseconds) : milliseconds;
}

} // namespace orchestris
