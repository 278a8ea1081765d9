// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/api/apicontext.h"
#include "gateway/api/apierror.h"
#include "gateway/api/responsestore.h"
#include "gateway/api/runningrequest.h"
#include "gateway/http/exchange.h"
#include "gateway/upstream/upstream.h"

namespace orchestris {

/// What a client asks of a response that was made before.
struct ResponseAsk {
    enum class Kind : quint8 { Retrieve, InputItems, Delete, Cancel };
    Kind kind = Kind::Retrieve;
    QByteArray id;
};

/// Reads `ID`, `ID/input_items` or `ID/cancel`, the rest of a path below `/responses/`. Nothing if
/// there is no such address for the request's method.
[[nodiscard]] std::optional<ResponseAsk> readResponseAsk(const Request &request,
                                                         QByteArrayView rest);

/// Answers what is asked of an earlier response: from memory if it was made here, else by asking
/// the provider that keeps it. Only keys of the owner who made it get at it. What a background
/// response has used is recorded when an answer first tells.
class ResponseRelay final : public RunningRequest,
                            private ExchangeListener,
                            private UpstreamListener
{
public:
    ResponseRelay(ApiContext &context, ExchangePtr exchange, ResponseAsk ask);
    ~ResponseRelay() override;

    [[nodiscard]] qint64 id() const override { return m_id; }
    void begin() override;
    void end(const ApiError &error) override;
    void configurationChanged(const SnapshotPtr &newest) override;

private:
    void clientLeft() override;
    void drained() override;
    void upstreamHead(const UpstreamHead &head) override;
    void upstreamData(QByteArrayView data) override;
    void upstreamDone(const std::optional<UpstreamFailure> &failure) override;

    [[nodiscard]] std::optional<ApiError> forward();
    [[nodiscard]] std::optional<ApiError> answerFromMemory();
    void meterBackground();
    void respond(int status, QByteArrayView body);
    void refuseWith(const ApiError &error);
    void retire();
    [[nodiscard]] Headers headers(QByteArray contentType) const;

    ApiContext &m_context;
    SnapshotPtr m_snapshot;
    ExchangePtr m_exchange;
    ResponseAsk m_ask;
    qint64 m_id;
    const Snapshot::KeyEntry *m_key = nullptr;
    const Snapshot::ModelEntry *m_target = nullptr;
    ResponseStore::Entry m_stored;
    std::unique_ptr<UpstreamCall> m_upstream;
    UpstreamHead m_head;
    QByteArray m_answer;
    bool m_streaming = false;
};

} // namespace orchestris
