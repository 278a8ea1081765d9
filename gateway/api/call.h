// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/api/apicontext.h"
#include "gateway/api/apierror.h"
#include "gateway/api/chatrequest.h"
#include "gateway/http/exchange.h"
#include "gateway/http/sse.h"
#include "gateway/metering/chatanswer.h"
#include "gateway/metering/usagemeter.h"
#include "gateway/upstream/upstream.h"

namespace orchestris {

/// One metered request, from its arrival to the last byte of its answer: admits it, forwards it,
/// passes the answer on, and lets the last bytes go only when its usage row is committed.
/// Owned by the CallRegistry, confined to its worker's thread.
class Call final : private ExchangeListener, private UpstreamListener
{
public:
    Call(ApiContext &context, ExchangePtr exchange);
    ~Call() override;

    [[nodiscard]] qint64 id() const { return m_record.id; }

    /// Admits and forwards, or refuses.
    void begin();
    /// Sends the frames that have come since the last time.
    void flush();
    /// The usage row is committed, or could not be.
    void committed(const std::optional<Error> &problem);
    /// Ends the call for a reason of the gateway's own (shutting down, stopped by an admin).
    void end(const ApiError &error);

private:
    void clientLeft() override;
    void drained() override;
    void upstreamHead(const UpstreamHead &head) override;
    void upstreamData(QByteArrayView data) override;
    void upstreamDone(const std::optional<UpstreamFailure> &failure) override;

    [[nodiscard]] std::optional<ApiError> identify();
    [[nodiscard]] std::optional<ApiError> admit(const QByteArray &body);
    [[nodiscard]] std::optional<ApiError> forward(const QByteArray &body);
    void describeKey(const Snapshot::KeyEntry &key);

    void readStream(QByteArrayView data);
    /// False if the stream is over after this event.
    bool readEvent(QByteArrayView data);
    void finishStream();
    void finishWhole();
    void finishProviderError();

    void fail(ApiError error);
    void close(int status);
    void deliver();
    void release();
    void stopUpstream();

    [[nodiscard]] Headers answerHeaders(QByteArray contentType) const;
    [[nodiscard]] QByteArrayView providerName() const { return m_record.provider; }

    /// What is yet to come from the provider's side and to the client.
    enum class Phase {
        Reading,    ///< the answer is awaited or passes
        Committing, ///< the record is with storage; the last bytes wait
        Over,
    };

    ApiContext &m_context;
    SnapshotPtr m_snapshot;
    ExchangePtr m_exchange;
    const Snapshot::KeyEntry *m_key = nullptr;
    const Snapshot::ModelEntry *m_target = nullptr;
    std::unique_ptr<UpstreamCall> m_upstream;
    UsageRecord m_record;
    UsageMeter m_meter;
    ChatRequest m_request;
    std::optional<ChatStream> m_stream;
    SseParser m_events;
    UpstreamHead m_head;
    QByteArray m_answer; ///< a whole answer or an error body, as it comes in
    QByteArray m_frames; ///< for the client, until the end of this turn of the event loop
    std::optional<ApiError> m_error;
    qint64 m_arrivedUs = 0;
    qint64 m_forwardedUs = 0;
    Phase m_phase = Phase::Reading;
    bool m_streaming = false;    ///< the head of a streamed answer has gone out
    bool m_done = false;         ///< `[DONE]` has come
    bool m_upstreamOver = false; ///< nothing more comes from the provider
};

} // namespace orchestris
