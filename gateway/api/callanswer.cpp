// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Call that reads the provider's answer.

#include "gateway/api/call.h"
#include "gateway/api/callregistry.h"
#include "gateway/api/provideranswer.h"
#include "gateway/api/turns.h"
#include "gateway/json/jsonreader.h"
#include "gateway/metering/chatanswer.h"

namespace orchestris {

namespace {

/// More of an error's body than this is of no use to anybody.
constexpr qsizetype MaximumErrorBody = 256 * 1024;
/// A stream keeps this much for its frames; a longer one gives it back.
constexpr qsizetype KeptFrames = 2 * 1024;

bool isEventStream(const UpstreamHead &head)
{
    return head.header("content-type").toLower().startsWith("text/event-stream");
}

/// The provider cannot have billed what it never got.
bool neverArrived(UpstreamFailure::Kind kind)
{
    using Kind = UpstreamFailure::Kind;
    return kind == Kind::Resolve || kind == Kind::Connect || kind == Kind::Tls
           || kind == Kind::ConnectTimeout;
}

QByteArray describeType(const UpstreamHead &head)
{
    const QByteArray type = head.header("content-type").left(100);
    return type.isEmpty() ? QByteArray("an answer without a content type") : type;
}

} // namespace

void Call::upstreamHead(const UpstreamHead &head)
{
    if (m_phase != Phase::Reading)
        return;
    m_head = head;
    m_attempt.firstByteUs = m_context.clock.steadyUs() - m_attemptUs;
    m_record.providerRequestId = providerRequestId(head);
    if (head.status >= 200 && head.status < 300 && m_request.streamed && !isEventStream(head))
        attemptFailed(apierrors::brokenProtocol(providerName(), "was asked for a stream and sent "
                                                                    + describeType(head) + "."),
                      judgeBrokenAnswer());
}

void Call::upstreamData(QByteArrayView data)
{
    if (m_phase != Phase::Reading)
        return;
    const bool refused = m_head.status >= 400;
    if (m_request.streamed && !refused) {
        readStream(data);
        return;
    }
    if (refused && m_answer.size() + data.size() > MaximumErrorBody) {
        m_answer.clear();
        finishProviderError();
        return;
    }
    if (m_answer.size() + data.size() > MaximumAnswer) {
        attemptFailed(answerTooLarge(providerName()), judgeBrokenAnswer());
        return;
    }
    m_answer.append(data);
}

void Call::upstreamDone(const std::optional<UpstreamFailure> &failure)
{
    m_upstreamOver = true;
    if (m_phase == Phase::Over) {
        release();
        return;
    }
    if (m_phase != Phase::Reading)
        return;
    if (failure) {
        if (neverArrived(failure->kind))
            m_meter.setRefusedByProvider();
        attemptFailed(apierrors::forFailure(*failure, providerName()), judgeFailure(*failure));
    } else if (m_head.status < 200 || m_head.status >= 300) {
        finishProviderError();
    } else if (m_request.streamed) {
        finishStream();
    } else {
        finishWhole();
    }
}

// ---------------------------------------------------------------------- streamed

void Call::readStream(QByteArrayView data)
{
    const bool flushes = !m_frames.isEmpty() && !m_holding;
    const bool sane =
        m_events.feed(data, [this](const SseEvent &event) { return readEvent(event); });
    noteOutput();
    if (!m_error && !m_done)
        coverOutput();
    // One write a turn, however many chunks a read has brought: that is what lets a worker that
    // fell behind catch up. What came whole before a failure is the client's: `close` sends it.
    if (!flushes && !m_frames.isEmpty() && !m_holding)
        m_context.calls.flushLater(m_record.id);
    if (m_phase != Phase::Reading)
        return;
    if (m_error)
        attemptFailed(std::move(*std::exchange(m_error, std::nullopt)), judgeBrokenAnswer());
    else if (!sane)
        attemptFailed(
            apierrors::brokenProtocol(providerName(), "sent an event larger than allowed."),
            judgeBrokenAnswer());
    else if (m_done)
        finishStream();
}

bool Call::readEvent(const SseEvent &event)
{
    if (event.data.isEmpty())
        return true;
    switch (m_pipe->readEvent(event, m_frames)) {
    case AnswerPipe::Outcome::More:
        return true;
    case AnswerPipe::Outcome::Done:
        m_done = true;
        return false;
    case AnswerPipe::Outcome::Malformed:
        m_error = apierrors::brokenProtocol(providerName(), "sent an event that is not JSON.");
        return false;
    case AnswerPipe::Outcome::Error:
        m_error = reportedError("in its stream");
        return false;
    }
    return false;
}

void Call::noteOutput()
{
    rememberResponse();
    if (m_record.firstTokenUs >= 0 || !m_pipe->hasOutput())
        return;
    m_record.firstTokenUs = m_context.clock.steadyUs() - m_arrivedUs;
    m_plan->begun();
    m_holding = false;
}

ApiError Call::reportedError(const char *where) const
{
    return apierrors::reportedByProvider(providerName(), where, m_pipe->errorMessage(),
                                         m_pipe->errorCode());
}

void Call::flush()
{
    if (m_frames.isEmpty() || m_holding)
        return;
    if (!m_streaming)
        beginStream();
    m_exchange->send(m_frames);
    m_isQuiet = false;
    if (m_frames.capacity() > KeptFrames)
        m_frames.clear();
    else
        m_frames.resize(0); // keeps its capacity, unlike clear()
    if (m_upstream && m_exchange->isCongested())
        m_upstream->pause();
}

void Call::beginStream()
{
    m_streaming = true;
    Headers headers = answerHeaders(QByteArrayLiteral("text/event-stream; charset=utf-8"));
    headers.push_back({"Cache-Control", "no-cache"});
    headers.push_back({"X-Accel-Buffering", "no"});
    m_exchange->beginStream(200, headers);
    m_body.clear(); // no other target from here on
}

void Call::finishStream()
{
    if (!m_pipe->isFinished()) {
        const bool hasSpoken = m_streaming || m_pipe->hasOutput();
        attemptFailed(apierrors::brokenProtocol(
                          providerName(), hasSpoken ? "ended its answer before it was finished."
                                                    : "answered with an empty stream."),
                      judgeBrokenAnswer());
        return;
    }
    noteOutput();
    // An answer that is over before anything of it was sent is a stream nevertheless.
    m_holding = false;
    if (!m_streaming && m_frames.isEmpty())
        beginStream();
    succeed(200);
}

// ---------------------------------------------------------------------- whole

void Call::finishWhole()
{
    switch (m_pipe->readWhole(m_answer)) {
    case AnswerPipe::Outcome::Done:
        rememberResponse();
        if (m_request.isBackground && !m_isTranslated && !m_meter.isReported())
            m_meter.setDeferred();
        succeed(m_head.status);
        return;
    case AnswerPipe::Outcome::Error:
        attemptFailed(reportedError("inside an answer that says it went well"),
                      judgeBrokenAnswer());
        return;
    case AnswerPipe::Outcome::More:
    case AnswerPipe::Outcome::Malformed:
        break;
    }
    attemptFailed(apierrors::brokenProtocol(providerName(),
                                            m_answer.isEmpty()
                                                ? QByteArray("sent an empty answer.")
                                                : "sent " + describeType(m_head)
                                                      + " that is not the answer of a model."),
                  judgeBrokenAnswer());
}

void Call::finishProviderError()
{
    m_meter.setRefusedByProvider();
    // Chat Completions and Responses share the shape of their errors; Messages has its own.
    ApiError error = providerError(m_context.json, m_head, providerName(), m_answer,
                                   m_endpoint != ProviderEndpoint::Messages);
    attemptFailed(std::move(error), judgeStatus(m_head, m_context.clock.nowUs()));
}

// ------------------------------------------------------------- responses to come back to

void Call::rememberResponse()
{
    const bool isNative = !m_isTranslated && m_request.endpoint == ClientEndpoint::Responses;
    if (!isNative || m_pipe->providerResponseId().isEmpty()
        || (m_isRemembered && !m_pipe->isFinished()))
        return;
    StoredResponse response;
    response.target = m_target->directId;
    response.model = m_request.model;
    response.organizationId = m_record.organizationId;
    response.userId = m_record.userId;
    response.isNative = true;
    const qint64 now = m_context.clock.steadyUs();
    const auto limits = ResponseStoreLimits::from(m_snapshot->settings());
    if (m_pipe->isFinished() && m_request.mayStore) {
        for (const QByteArray &item : m_pipe->providerItemIds())
            m_context.responses.put(item, response, now, limits);
    }
    if (std::exchange(m_isRemembered, true))
        return;
    response.isBackground = m_request.isBackground;
    m_context.responses.put(m_pipe->providerResponseId(), std::move(response), now, limits);
}

bool Call::keepsTurns() const
{
    return m_isTranslated && m_request.endpoint == ClientEndpoint::Responses && m_request.mayStore
           && m_snapshot->settings().keepTurns;
}

void Call::keepMadeResponse(QByteArrayView answer)
{
    if (!keepsTurns())
        return;
    MadeResponse made = readMadeResponse(m_context.json, answer, m_streaming);
    if (made.id.isEmpty())
        return;
    made.response.target = m_target->directId;
    made.response.model = m_request.model;
    made.response.organizationId = m_record.organizationId;
    made.response.userId = m_record.userId;
    made.response.input = std::move(m_turns);
    m_context.responses.put(made.id, std::move(made.response), m_context.clock.steadyUs(),
                            ResponseStoreLimits::from(m_snapshot->settings()));
}

} // namespace orchestris
