// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Call that tells how it stands while it runs.

#include "gateway/api/call.h"

#include <algorithm>

namespace orchestris {

std::optional<LiveRequest> Call::live() const
{
    if (!isRunning() || !m_key)
        return std::nullopt;
    LiveRequest live;
    live.record = m_record;
    live.ageUs = m_context.clock.steadyUs() - m_arrivedUs;
    live.isWaiting = m_phase == Phase::Pausing || m_attempt.firstByteUs < 0;
    UsageRecord &record = live.record;
    record.totalUs = live.ageUs;
    m_meter.settle(record, m_target ? m_target->model->price : std::nullopt);
    // What comes yet is not in it, even where the provider has told a part already.
    record.tokenConfidence = std::min(record.tokenConfidence, Confidence::Estimated);
    record.costConfidence = std::min(record.costConfidence, Confidence::Estimated);
    return live;
}

} // namespace orchestris
