// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/admission/quotaledger.h"
#include "gateway/answers/answerpipe.h"
#include "gateway/api/apicontext.h"
#include "gateway/api/apierror.h"
#include "gateway/api/modelrequest.h"
#include "gateway/api/runningrequest.h"
#include "gateway/http/exchange.h"
#include "gateway/http/sse.h"
#include "gateway/metering/usagemeter.h"
#include "gateway/routing/routeplan.h"
#include "gateway/upstream/upstream.h"

#include <QByteArrayList>

namespace orchestris {

struct StoredResponse;

/// One metered request, from its arrival to the last byte of its answer: admits it, takes it to one
/// target after another until one answers, passes the answer on, and lets the last bytes go only
/// when its usage row is committed. Owned by the CallRegistry, confined to its worker's thread.
class Call final : public RunningRequest, private ExchangeListener, private UpstreamListener
{
public:
    Call(ApiContext &context, ExchangePtr exchange, ClientEndpoint endpoint);
    ~Call() override;

    [[nodiscard]] qint64 id() const override { return m_record.id; }
    void begin() override;
    void flush() override;
    void wake() override;
    void committed(const std::optional<Error> &problem) override;
    void end(const ApiError &error) override;
    [[nodiscard]] std::optional<LiveRequest> live() const override;
    void configurationChanged(const SnapshotPtr &newest) override;

private:
    void clientLeft() override;
    void drained() override;
    void upstreamHead(const UpstreamHead &head) override;
    void upstreamData(QByteArrayView data) override;
    void upstreamDone(const std::optional<UpstreamFailure> &failure) override;

    // Admission: call.cpp
    [[nodiscard]] std::optional<ApiError> identify();
    [[nodiscard]] std::optional<ApiError> admit();
    [[nodiscard]] std::optional<ApiError>
    goOnFromEarlier(std::vector<Snapshot::TargetEntry> &targets);
    [[nodiscard]] std::optional<ApiError>
    stayWith(const StoredResponse &earlier, std::vector<Snapshot::TargetEntry> &targets) const;
    [[nodiscard]] std::optional<ApiError> planRoute(std::vector<Snapshot::TargetEntry> targets);
    [[nodiscard]] QByteArray session() const;

    // Limits: calllimits.cpp
    [[nodiscard]] std::optional<ApiError> checkEndpoint() const;
    [[nodiscard]] std::optional<ApiError> guardAgainstLoops();
    [[nodiscard]] std::optional<ApiError> takeHold(std::vector<Snapshot::TargetEntry> &targets);
    [[nodiscard]] bool passOverLimited(std::vector<Snapshot::TargetEntry> &targets,
                                       const Limit &limit);
    [[nodiscard]] std::optional<qint64> toldMaximum() const;
    void coverOutput();
    void settleHold();

    // Attempts: callattempts.cpp
    void tryNext();
    void startAttempt();
    void attemptFailed(ApiError error, const FailureVerdict &verdict);
    void endAttempt(QByteArray outcome);
    void armTimers();
    void breakSilence(qint64 now);
    void stopUpstream();
    [[nodiscard]] Nanos retryCost() const;

    // The provider's answer: callanswer.cpp
    void readStream(QByteArrayView data);
    [[nodiscard]] bool readEvent(const SseEvent &event); ///< false: the stream is over
    void noteOutput();
    void beginStream();
    void finishStream();
    void finishWhole();
    void finishProviderError();
    [[nodiscard]] ApiError reportedError(const char *where) const;
    void rememberResponse();
    [[nodiscard]] bool keepsTurns() const;
    void keepMadeResponse(QByteArrayView answer);

    // The end: call.cpp
    void succeed(int status);
    void cutOff(const ApiError &error, QByteArray outcome);
    void fail(ApiError error);
    void close(int status);
    void deliver();
    void release();

    [[nodiscard]] Headers answerHeaders(QByteArray contentType) const;
    [[nodiscard]] QByteArrayView providerName() const { return m_record.provider; }

    /// What is yet to come from the provider's side and to the client.
    enum class Phase : quint8 {
        Reading,    ///< the answer is awaited or passes
        Pausing,    ///< between two attempts
        Committing, ///< the record is with storage; the last bytes wait
        Over,
    };
    [[nodiscard]] bool isRunning() const
    {
        return m_phase == Phase::Reading || m_phase == Phase::Pausing;
    }

    ApiContext &m_context;
    SnapshotPtr m_snapshot;
    ExchangePtr m_exchange;
    const Snapshot::KeyEntry *m_key = nullptr;
    const Snapshot::ModelEntry *m_target = nullptr;
    std::vector<const Snapshot::ModelEntry *> m_givenUp; ///< of tries that may be billed
    std::unique_ptr<UpstreamCall> m_upstream;
    UsageRecord m_record;
    UsageMeter m_meter;
    ModelRequest m_request;
    Hold m_hold;                   ///< until the row is committed
    Nanos m_expectedInputCost = 0; ///< before what was learned
    QByteArray m_body;             ///< until the client has got its first byte
    std::optional<RoutePlan> m_plan;
    RoutePlan::Step m_next;
    Attempt m_attempt; ///< the current one
    std::unique_ptr<AnswerPipe> m_pipe;
    SseParser m_events;
    UpstreamHead m_head;
    QByteArray m_answer; ///< a whole answer or an error body, as it comes in
    QByteArray m_frames; ///< for the client, until the end of this turn of the event loop
    QByteArray m_turns;  ///< input items to keep with the answer, see ResponseStore
    QByteArrayList m_dropped;
    std::optional<ApiError> m_error;
    qint64 m_arrivedUs = 0;
    qint64 m_forwardedUs = 0;     ///< the first attempt's start
    qint64 m_attemptUs = 0;       ///< the current attempt's start
    qint64 m_resumeUs = 0;        ///< while pausing: when the next one starts
    qint64 m_firstTokenDueUs = 0; ///< when the current attempt is too slow; 0: never
    qint64 m_quietDueUs = 0;      ///< when a silent stream is given a sign of life
    ProviderEndpoint m_endpoint = ProviderEndpoint::Chat; ///< the current attempt's
    Phase m_phase = Phase::Reading;
    bool m_isTranslated = false;
    bool m_holding = false;     ///< frames wait for the first output: another target may yet answer
    bool m_isQuiet = true;      ///< nothing was sent since `m_quietDueUs` was set
    bool m_streaming = false;   ///< the head of a streamed answer has gone out
    bool m_done = false;        ///< the provider's last event has come
    bool m_upstreamOver = true; ///< nothing more comes from the provider
    bool m_isRemembered = false; ///< the provider's response ID is in the store
};

} // namespace orchestris
