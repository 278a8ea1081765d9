// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/http/sse.h"
#include "gateway/upstream/upstream.h"
#include "models/domain/clock.h"
#include "models/domain/secret.h"
#include "models/tools/callreport.h"

#include <functional>
#include <memory>

namespace orchestris {

/// Where a test call goes.
struct CallTarget {
    QString baseUrl;
    Secret key;
    QString model;
    WireApi wire = WireApi::Chat;
};

/// One streamed tool call to any server that speaks OpenAI's API, as an agent would make it.
/// Confined to the thread of `client`; destroying it ends the call in silence.
class ToolCall final : private UpstreamListener
{
public:
    using Heard = std::function<void(const CallReport &)>;

    /// `heard` is told of each step, never from inside the constructor, the last time with
    /// `isOver`; then it may destroy the ToolCall.
    ToolCall(UpstreamClient &client, const Clock &clock, const CallTarget &target, Heard heard);

private:
    void upstreamHead(const UpstreamHead &head) override;
    void upstreamData(QByteArrayView data) override;
    void upstreamDone(const std::optional<UpstreamFailure> &failure) override;

    void finish(CallProblem problem);
    void judgeAnswer();
    void judgeStream();
    [[nodiscard]] qint64 elapsedMs() const;

    const Clock &m_clock;
    Secret m_key;
    Heard m_heard;
    CallReport m_report;
    CallReader m_reader;
    SseParser m_parser;
    QByteArray m_body; // of an answer that is no stream
    bool m_isStream = false;
    qint64 m_startedUs;
    std::unique_ptr<UpstreamCall> m_call;
};

} // namespace orchestris
