// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"

#include <optional>

namespace orchestris {

/// Adds up what one request uses while its answer passes by. Confined to its worker's thread.
///
/// Where a provider reports no usage (or the client left before it came), tokens are estimated at
/// four bytes of UTF-8 a token: close for English and code, low for scripts of three bytes a
/// character. The record says that it is an estimate.
class UsageMeter
{
public:
    void setInputEstimate(qint64 tokens) { m_inputEstimate = tokens; }
    /// The request has gone to a provider: from here on there is something to bill.
    void setForwarded() { m_forwarded = true; }
    /// The provider answered with an error: it bills nothing.
    void setRefusedByProvider() { m_refused = true; }
    /// The provider goes on without us (a response in the background): what it uses is told later.
    void setDeferred() { m_deferred = true; }
    void addOutputBytes(qint64 bytes) { m_outputBytes += bytes; }
    void setReported(const TokenCounts &tokens) { m_reported = tokens; }
    void setFinishReason(std::string_view reason)
    {
        m_finishReason = QByteArray(reason.data(), static_cast<qsizetype>(reason.size()));
    }

    /// What is counted where nothing is reported.
    [[nodiscard]] TokenCounts estimate() const
    {
        TokenCounts tokens;
        tokens.input = m_inputEstimate;
        tokens.output = tokensOfBytes(m_outputBytes);
        return tokens;
    }
    [[nodiscard]] bool isReported() const { return m_reported.has_value(); }
    /// It reached a provider, and was not refused there.
    [[nodiscard]] bool mayBeBilled() const
    {
        return m_forwarded && !(m_refused && m_outputBytes == 0);
    }
    [[nodiscard]] bool hasFinishReason() const { return !m_finishReason.isEmpty(); }
    [[nodiscard]] qint64 outputBytes() const { return m_outputBytes; }

    /// Fills tokens, cost, finish reason and how sure they are.
    void settle(UsageRecord &record, const std::optional<Price> &price) const;

    [[nodiscard]] static qint64 tokensOfBytes(qint64 bytes) { return (bytes + 3) / 4; }

private:
    qint64 m_inputEstimate = 0;
    qint64 m_outputBytes = 0;
    bool m_forwarded = false;
    bool m_refused = false;
    bool m_deferred = false;
    std::optional<TokenCounts> m_reported;
    QByteArray m_finishReason;
};

} // namespace orchestris
