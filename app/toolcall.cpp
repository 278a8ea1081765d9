// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/toolcall.h"

#include "models/domain/redaction.h"
#include "models/domain/requestid.h"

namespace orchestris {

namespace {

// Somebody waits in front of it; a model on this machine may have to be loaded first.
constexpr int ConnectMs = 10'000;
constexpr int FirstByteMs = 90'000;
constexpr int IdleMs = 45'000;
constexpr int TotalMs = 180'000;
constexpr qsizetype MostBody = 64 * 1024; // an error object is far smaller

UpstreamRequest requestFor(const CallTarget &target)
{
    QString base = target.baseUrl.trimmed();
    while (base.endsWith(u'/'))
        base.chop(1);
    UpstreamRequest request;
    request.url = base.toUtf8() + callPath(target.wire);
    request.headers = {"Authorization: Bearer " + target.key.reveal().trimmed(),
                       "Content-Type: application/json", "Accept: text/event-stream",
                       "User-Agent: orchestris-doctor"};
    request.body = callBody(target.wire, target.model);
    request.connectTimeoutMs = ConnectMs;
    request.firstByteTimeoutMs = FirstByteMs;
    request.idleTimeoutMs = IdleMs;
    request.totalTimeoutMs = TotalMs;
    return request;
}

CallProblem problemOf(const UpstreamFailure &failure, bool hadHead)
{
    using Kind = UpstreamFailure::Kind;
    switch (failure.kind) {
    case Kind::Resolve:
        return CallProblem::Resolve;
    case Kind::Connect:
        return CallProblem::Refused;
    case Kind::Tls:
        return CallProblem::Unsafe;
    case Kind::ConnectTimeout:
    case Kind::FirstByteTimeout:
    case Kind::IdleTimeout:
    case Kind::TotalTimeout:
        return CallProblem::TimedOut;
    case Kind::Protocol:
        return hadHead ? CallProblem::BrokenOff : CallProblem::NotThisApi;
    case Kind::Broken:
        break;
    }
    return CallProblem::BrokenOff;
}

} // namespace

ToolCall::ToolCall(UpstreamClient &client, const Clock &clock, const CallTarget &target,
                   Heard heard)
    : m_clock(clock)
    , m_key(target.key)
    , m_heard(std::move(heard))
    , m_reader(target.wire)
    , m_startedUs(clock.steadyUs())
{
    m_call = client.start(requestFor(target), this);
}

qint64 ToolCall::elapsedMs() const
{
    return (m_clock.steadyUs() - m_startedUs) / 1000;
}

void ToolCall::upstreamHead(const UpstreamHead &head)
{
    m_report.status = head.status;
    m_report.connectMs = elapsedMs();
    m_report.requestText = head.header("x-request-id").left(64);
    // A stranger's ID may look like anything; only ours is a number of a row here.
    m_report.requestId = parseRequestId(m_report.requestText).value_or(0);
    m_isStream = head.status == 200 && head.header("content-type").contains("event-stream");
    if (m_isStream) {
        m_report.reached = CallStage::FirstToken;
        m_heard(m_report);
    }
}

void ToolCall::upstreamData(QByteArrayView data)
{
    if (!m_isStream) {
        m_body.append(data.first(std::min(data.size(), MostBody - m_body.size())));
        return;
    }
    bool spoke = false;
    m_parser.feed(data, [&](const SseEvent &event) { spoke = m_reader.take(event.data) || spoke; });
    if (spoke && m_report.firstTokenMs == 0) {
        m_report.firstTokenMs = std::max<qint64>(1, elapsedMs());
        m_report.reached = CallStage::ToolCalled;
        m_reader.fill(m_report);
        m_heard(m_report);
    }
}

void ToolCall::upstreamDone(const std::optional<UpstreamFailure> &failure)
{
    if (failure) {
        m_report.message = QString::fromUtf8(redacted(failure->detail, m_key));
        const bool begun = m_report.firstTokenMs > 0;
        const CallProblem problem = problemOf(*failure, m_report.status != 0);
        finish(problem == CallProblem::TimedOut && begun ? CallProblem::BrokenOff : problem);
    } else if (m_isStream) {
        judgeStream();
    } else {
        judgeAnswer();
    }
}

void ToolCall::judgeAnswer()
{
    const bool hasError = readCallError(m_body, m_report.errorCode, m_report.message);
    m_report.message = QString::fromUtf8(redacted(m_report.message.toUtf8(), m_key));
    finish(judgeCallStatus(m_report.status, m_report.errorCode, hasError));
}

void ToolCall::judgeStream()
{
    m_reader.fill(m_report);
    if (m_reader.hasError()) {
        const bool isLimit =
            m_report.errorCode.contains("quota") || m_report.errorCode.contains("rate_limit");
        finish(isLimit ? CallProblem::LimitReached
                       : (m_report.firstTokenMs > 0 ? CallProblem::BrokenOff
                                                    : CallProblem::ProviderFailed));
    } else if (!m_reader.isWhole()) {
        finish(CallProblem::BrokenOff);
    } else if (m_report.firstTokenMs == 0) {
        finish(CallProblem::NoAnswer);
    } else {
        finish(m_reader.hasToolCall() ? CallProblem::None : CallProblem::NoToolCall);
    }
}

void ToolCall::finish(CallProblem problem)
{
    m_report.problem = problem;
    m_report.reached = stageOf(problem);
    m_report.isOver = true;
    m_report.totalMs = elapsedMs();
    m_heard(m_report);
}

} // namespace orchestris
