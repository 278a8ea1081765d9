// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/metering/usagemeter.h"

namespace orchestris {

void UsageMeter::settle(UsageRecord &record, const std::optional<Price> &price) const
{
    record.finishReason = m_finishReason;
    record.priceVersion = price ? price->id : 0;
    if (m_reported) {
        record.tokens = *m_reported;
        record.tokenConfidence = Confidence::Reported;
        // Some report as they go (Anthropic with its first event): of an answer that broke off,
        // more has been seen than was reported.
        const qint64 seen = tokensOfBytes(m_outputBytes);
        if (m_finishReason.isEmpty() && seen > m_reported->output) {
            record.tokens.output = seen;
            record.tokenConfidence = Confidence::Estimated;
        }
    } else if (m_deferred) {
        record.tokens = {};
        record.tokenConfidence = Confidence::Unknown;
    } else if (mayBeBilled()) {
        record.tokens = estimate();
        record.tokenConfidence = Confidence::Estimated;
    } else {
        // Nothing was sent, or the provider refused it: nothing was used, and that is certain.
        record.tokens = {};
        record.tokenConfidence = Confidence::Reported;
        record.costNanos = 0;
        record.costConfidence = Confidence::Reported;
        return;
    }
    if (price && !m_deferred) {
        record.costNanos = costOf(record.tokens, *price);
        record.costConfidence = record.tokenConfidence;
    } else {
        record.costNanos = 0;
        record.costConfidence = Confidence::Unknown;
    }
}

} // namespace orchestris
