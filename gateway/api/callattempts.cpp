// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Call that takes a request from target to target.

#include "gateway/api/call.h"
#include "gateway/api/callregistry.h"
#include "gateway/api/demandof.h"
#include "gateway/api/shaping.h"
#include "gateway/api/turns.h"
#include "gateway/translation/translators.h"
#include "gateway/upstream/dialect.h"
#include "models/domain/ports.h"

namespace orchestris {

namespace {

/// While another target could still answer, a stream's first frames are held back until the first
/// of them says something, but not for longer than this: clients give up on silence.
constexpr qint64 LongestHoldUs = 10'000'000;
/// A stream that is silent for so long gets a comment, which every client skips: models may think
/// for minutes, and proxies and clients between give up on silent connections.
constexpr qint64 KeepAliveUs = 15'000'000;

/// Types of tools that the client can do without: `X-Orchestris-Optional-Tools: web_search, …`, or
/// `*`.
OptionalTools optionalTools(const Request &request)
{
    OptionalTools optional;
    const QByteArray given = request.header("x-orchestris-optional-tools").toByteArray();
    for (const QByteArray &type : given.split(',')) {
        if (type.trimmed() == "*")
            optional.all = true;
        else if (!type.trimmed().isEmpty())
            optional.types.append(type.trimmed());
    }
    return optional;
}

} // namespace

void Call::tryNext()
{
    m_next = m_plan->next(m_record.trace);
    if (!m_next.target) {
        fail(m_error ? std::move(*m_error)
                     : apierrors::noHealthyTarget(m_request.model, m_plan->retryAfterUs()));
        return;
    }
    if (m_next.waitUs == 0 && m_plan->attempts() == 1) {
        startAttempt();
        return;
    }
    // Never from inside the provider's side's own calls, which is where failures come from.
    m_phase = Phase::Pausing;
    m_resumeUs = m_context.clock.steadyUs() + m_next.waitUs;
    m_context.calls.wakeAt(m_record.id, m_resumeUs);
}

void Call::startAttempt()
{
    m_phase = Phase::Reading;
    m_error.reset();
    if (m_meter.mayBeBilled())
        m_givenUp.push_back(m_target);
    m_target = m_next.target;
    m_record.provider = m_target->providerName;
    m_record.upstreamModel = m_target->modelName;
    m_record.providerRequestId.clear(); // another attempt's says nothing of this one
    m_attemptUs = m_context.clock.steadyUs();
    m_attempt = {};
    m_attempt.provider = m_target->providerName;
    m_attempt.upstreamModel = m_target->modelName;
    m_attempt.startUs = m_attemptUs - m_arrivedUs;
    m_attempt.waitUs = m_next.waitUs;
    m_pipe.reset();
    m_events = {};
    m_head = {};
    m_answer.clear();
    m_frames.clear();
    m_meter = {};
    m_meter.setInputEstimate(m_request.inputEstimate);

    const Result<Secret> credential = m_snapshot->credential(m_target->provider->id);
    if (!credential) {
        FailureVerdict verdict;
        verdict.outcome = QByteArrayLiteral("credential");
        verdict.movesOn = true;
        attemptFailed(apierrors::credentialMissing(*m_target->provider), verdict);
        return;
    }
    const QByteArray requestId = formatRequestId(m_record.id);
    const OptionalTools optional = optionalTools(m_exchange->request());
    auto shaped =
        shapeFor({m_request, m_body, *m_target, optional,
                  requestId.sliced(requestId.indexOf('_') + 1), m_context.clock, toldMaximum()},
                 m_context.json, m_meter);
    if (!shaped) {
        FailureVerdict verdict;
        verdict.outcome = QByteArrayLiteral("untranslatable");
        verdict.movesOn = true;
        attemptFailed(std::move(shaped.error()), verdict);
        return;
    }
    m_endpoint = shaped->endpoint;
    m_pipe = std::move(shaped->pipe);
    m_dropped = std::move(shaped->dropped);
    m_isTranslated = shaped->isTranslated;
    if (keepsTurns())
        m_turns = inputItems(m_body);

    m_meter.setForwarded();
    ++m_record.attempts;
    if (m_forwardedUs == 0) {
        m_forwardedUs = m_attemptUs;
        // What is known now is what a later start finds if this process is killed.
        m_meter.settle(m_record, m_target->model->price);
        m_context.usage.open(m_record);
    }
    armTimers();
    const bool sandbox = m_target->provider->kind == ProviderKind::Sandbox;
    UpstreamClient &client = sandbox ? m_context.sandbox : m_context.network;
    m_upstreamOver = false;
    m_upstream =
        client.start(shapeCall(*m_target->provider, *credential, m_endpoint, m_target->modelName,
                               std::move(shaped->body), m_snapshot->settings()),
                     this);
}

void Call::armTimers()
{
    if (!m_request.streamed)
        return;
    m_holding = m_plan->hasOther();
    m_quietDueUs = m_attemptUs + LongestHoldUs;
    m_firstTokenDueUs = 0;
    const int firstTokenMs = m_snapshot->settings().firstTokenTimeoutMs;
    if (m_holding && firstTokenMs > 0) {
        m_firstTokenDueUs = m_attemptUs + qint64(firstTokenMs) * 1000;
        m_quietDueUs = std::max(m_quietDueUs, m_firstTokenDueUs);
        m_context.calls.wakeAt(m_record.id, m_firstTokenDueUs);
    }
    m_isQuiet = true;
    m_context.calls.wakeAt(m_record.id, m_quietDueUs);
}

void Call::wake()
{
    const qint64 now = m_context.clock.steadyUs();
    if (m_phase == Phase::Pausing) {
        if (now >= m_resumeUs)
            startAttempt();
        return;
    }
    if (m_phase != Phase::Reading || !m_request.streamed)
        return;
    if (m_firstTokenDueUs > 0 && now >= m_firstTokenDueUs) {
        m_firstTokenDueUs = 0;
        if (m_holding && !m_pipe->hasOutput() && m_plan->hasOther()) {
            attemptFailed(apierrors::slowFirstToken(providerName()), judgeSlowFirstToken());
            return;
        }
    }
    if (now >= m_quietDueUs)
        breakSilence(now);
}

void Call::breakSilence(qint64 now)
{
    const bool hasBegun = m_head.status >= 200 && m_head.status < 300;
    if (hasBegun && m_isQuiet) {
        m_holding = false;
        if (m_frames.isEmpty())
            m_frames = QByteArrayLiteral(": keepalive\n\n");
        flush();
    }
    m_isQuiet = true;
    m_quietDueUs = now + KeepAliveUs;
    m_context.calls.wakeAt(m_record.id, m_quietDueUs);
}

void Call::attemptFailed(ApiError error, const FailureVerdict &verdict)
{
    error =
        apierrors::withoutSecrets(std::move(error), m_snapshot->credential(m_target->provider->id));
    endAttempt(verdict.outcome);
    m_plan->failed(verdict);
    stopUpstream();
    const bool hasSpoken = m_streaming || (m_pipe && m_pipe->hasOutput());
    if (hasSpoken || !verdict.movesOn) {
        fail(std::move(error));
        return;
    }
    m_error = std::move(error);
    tryNext();
}

void Call::endAttempt(QByteArray outcome)
{
    m_attempt.outcome = std::move(outcome);
    m_attempt.status = m_head.status;
    m_attempt.totalUs = m_context.clock.steadyUs() - m_attemptUs;
    m_attempt.providerRequestId = m_record.providerRequestId;
    m_record.trace.push_back(std::move(m_attempt));
    m_attempt = {};
}

Nanos Call::retryCost() const
{
    // A try that reached its provider and was given up (a time-out, a slow first token, a broken
    // answer) may be billed there for what was read: all of the input, as counted by the provider
    // that answered in the end, else as estimated, nothing of it cached, at that target's own
    // price. What a provider refused by a status costs nothing; the last try is in `costNanos`.
    TokenCounts input;
    input.input = m_meter.isReported() ? m_record.tokens.input : m_request.inputEstimate;
    Nanos cost = 0;
    for (const Snapshot::ModelEntry *target : m_givenUp)
        cost += inputCostOf(input, target->model->price);
    return cost;
}

void Call::stopUpstream()
{
    m_upstream.reset();
    m_upstreamOver = true;
}

} // namespace orchestris
