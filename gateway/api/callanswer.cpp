// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Call that reads the provider's answer.

#include "gateway/api/call.h"
#include "gateway/api/callregistry.h"
#include "gateway/json/jsonreader.h"

namespace orchestris {

namespace {

/// A whole answer is kept in memory until its record is committed; a provider that sends more than
/// this is broken or hostile.
constexpr qsizetype MaximumAnswer = 64 * 1024 * 1024;
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
    m_record.providerRequestId = head.header("x-request-id").left(200);
    if (m_record.providerRequestId.isEmpty())
        m_record.providerRequestId = head.header("request-id").left(200);
    if (head.status >= 200 && head.status < 300 && m_stream && !isEventStream(head))
        fail(apierrors::brokenProtocol(providerName(), "was asked for a stream and sent "
                                                           + describeType(head) + "."));
}

void Call::upstreamData(QByteArrayView data)
{
    if (m_phase != Phase::Reading)
        return;
    const bool refused = m_head.status >= 400;
    if (m_stream && !refused) {
        readStream(data);
        return;
    }
    if (refused && m_answer.size() + data.size() > MaximumErrorBody) {
        m_answer.clear();
        finishProviderError();
        return;
    }
    if (m_answer.size() + data.size() > MaximumAnswer) {
        fail(apierrors::brokenProtocol(providerName(), "sent more than 64 MiB."));
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
        fail(apierrors::forFailure(*failure, providerName()));
    } else if (m_head.status < 200 || m_head.status >= 300) {
        finishProviderError();
    } else if (m_stream) {
        finishStream();
    } else {
        finishWhole();
    }
}

// ---------------------------------------------------------------------- streamed

void Call::readStream(QByteArrayView data)
{
    const bool waited = !m_frames.isEmpty();
    const bool sane =
        m_events.feed(data, [this](const SseEvent &event) { return readEvent(event.data); });
    // One write a turn, however many chunks a read has brought: that is what lets a worker that
    // fell behind catch up. What came whole before a failure is the client's: `close` sends it.
    if (!waited && !m_frames.isEmpty())
        m_context.calls.flushLater(m_record.id);
    if (m_phase != Phase::Reading)
        return;
    if (m_error)
        fail(std::move(*m_error));
    else if (!sane)
        fail(apierrors::brokenProtocol(providerName(), "sent an event larger than allowed."));
    else if (m_done)
        finishStream();
}

void Call::flush()
{
    if (m_frames.isEmpty())
        return;
    if (!m_streaming) {
        m_streaming = true;
        Headers headers = answerHeaders(QByteArrayLiteral("text/event-stream; charset=utf-8"));
        headers.push_back({"Cache-Control", "no-cache"});
        headers.push_back({"X-Accel-Buffering", "no"});
        m_exchange->beginStream(200, headers);
    }
    m_exchange->send(m_frames);
    if (m_frames.capacity() > KeptFrames)
        m_frames.clear();
    else
        m_frames.resize(0); // keeps its capacity, unlike clear()
    if (m_upstream && m_exchange->isCongested())
        m_upstream->pause();
}

bool Call::readEvent(QByteArrayView data)
{
    if (data.isEmpty())
        return true;
    switch (m_stream->read(data, m_frames)) {
    case ChatStream::Event::Forward:
    case ChatStream::Event::Drop:
        if (m_record.firstTokenUs < 0 && m_stream->hasOutput())
            m_record.firstTokenUs = m_context.clock.steadyUs() - m_arrivedUs;
        return true;
    case ChatStream::Event::Done:
        m_done = true;
        return false;
    case ChatStream::Event::Malformed:
        m_error = apierrors::brokenProtocol(providerName(), "sent an event that is not JSON.");
        return false;
    case ChatStream::Event::Error: {
        const QByteArray &message = m_stream->errorMessage();
        m_error = apierrors::brokenProtocol(
            providerName(), "reported an error in its stream"
                                + (message.isEmpty() ? QByteArray(".") : ": " + message));
        m_error->code = "upstream_error";
        return false;
    }
    }
    return false;
}

void Call::finishStream()
{
    flush();
    if (!m_meter.hasFinishReason()) {
        fail(apierrors::brokenProtocol(providerName(),
                                       m_streaming ? "ended its answer before it was finished."
                                                   : "answered with an empty stream."));
        return;
    }
    close(200);
}

// ---------------------------------------------------------------------- whole

void Call::finishWhole()
{
    if (!meterChatAnswer(m_context.json, m_answer, m_meter)) {
        fail(apierrors::brokenProtocol(
            providerName(), m_answer.isEmpty() ? QByteArray("sent an empty answer.")
                                               : "sent " + describeType(m_head)
                                                     + " where a chat completion was expected."));
        return;
    }
    close(m_head.status);
}

void Call::finishProviderError()
{
    const QByteArray message = readErrorMessage(m_context.json, m_answer);
    m_meter.setRefusedByProvider();
    const bool shaped = !message.isEmpty() && m_answer.contains("\"error\"");
    const QByteArray code = readErrorCode(m_context.json, m_answer);
    ApiError error = apierrors::forStatus(m_head, providerName(), m_answer, message, shaped);
    if (!error.ownBody.isEmpty() && !code.isEmpty())
        error.code = code; // the record says what the client sees
    fail(std::move(error));
}

} // namespace orchestris
