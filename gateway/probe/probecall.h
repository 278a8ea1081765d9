// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/probe/probeanswer.h"
#include "models/domain/clock.h"

#include <functional>

namespace orchestris {

/// One call whose whole answer is wanted. Confined to the thread of `client`; destroying it ends
/// the call in silence.
class ProbeCall final : private UpstreamListener
{
public:
    using Done = std::function<void(ProbeAnswer)>;
    using Answered = std::function<void(int status)>;

    /// `done` is called once, never from inside the constructor; it may destroy the ProbeCall.
    /// `answered` hears that the answer has begun, and may not.
    /// An answer that is larger than any known list of models counts as broken.
    ProbeCall(UpstreamClient &client, const Clock &clock, UpstreamRequest request, Done done,
              Answered answered = {});

    [[nodiscard]] const UpstreamCall &call() const { return *m_call; }
    [[nodiscard]] qint64 elapsedUs() const { return m_clock.steadyUs() - m_startedUs; }

private:
    void upstreamHead(const UpstreamHead &head) override;
    void upstreamData(QByteArrayView data) override;
    void upstreamDone(const std::optional<UpstreamFailure> &failure) override;

    const Clock &m_clock;
    Done m_done;
    Answered m_answered;
    ProbeAnswer m_answer;
    qint64 m_startedUs;
    bool m_tooLarge = false;
    std::unique_ptr<UpstreamCall> m_call;
};

/// Someone waits in front of it: no time-out is longer than this.
void limitPatience(UpstreamRequest &request, int milliseconds);

} // namespace orchestris
