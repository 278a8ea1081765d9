// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"

#include <array>

namespace orchestris {

/// The columns of `usage` and the order in which a record is bound to them and read from them: the
/// three lists below go together. One more, `limits`, is not in them, because listings do without:
/// see admittedlimits.h.
inline constexpr std::array UsageColumns{
    "id",
    "state",
    "started_at_us",
    "owner_kind",
    "organization_id",
    "user_id",
    "key_id",
    "endpoint",
    "requested_model",
    "alias",
    "provider",
    "upstream_model",
    "streamed",
    "status",
    "error_code",
    "error_origin",
    "finish_reason",
    "input_tokens",
    "cached_input_tokens",
    "cache_write_tokens",
    "output_tokens",
    "reasoning_tokens",
    "token_confidence",
    "cost_nanos",
    "price_version",
    "cost_confidence",
    "total_us",
    "first_token_us",
    "upstream_us",
    "gateway_us",
    "attempts",
    "client_request_id",
    "provider_request_id",
    "client_program",
    "prompt_bytes",
    "retry_cost_nanos",
};

/// `binder` takes numbers and QByteArrays by `<<`.
template<typename Binder>
void bindUsageColumns(Binder &binder, const UsageRecord &record)
{
    binder << record.id << qint64(record.state) << record.startedAtUs << qint64(record.ownerKind)
           << record.organizationId << record.userId << record.keyId << record.endpoint
           << record.requestedModel << record.alias << record.provider << record.upstreamModel
           << qint64(record.streamed) << qint64(record.status) << record.errorCode
           << qint64(record.errorOrigin) << record.finishReason << record.tokens.input
           << record.tokens.cachedInput << record.tokens.cacheWrite << record.tokens.output
           << record.tokens.reasoning << qint64(record.tokenConfidence) << record.costNanos
           << record.priceVersion << qint64(record.costConfidence) << record.totalUs
           << record.firstTokenUs << record.upstreamUs << record.gatewayUs
           << qint64(record.attempts) << record.clientRequestId << record.providerRequestId
           << record.clientProgram << record.promptBytes << record.retryCostNanos;
}

/// `row` gives the next column by `number()` or `text()`.
template<typename Row>
[[nodiscard]] UsageRecord readUsageColumns(Row &row)
{
    UsageRecord record;
    record.id = row.number();
    record.state = static_cast<RequestState>(row.number());
    record.startedAtUs = row.number();
    record.ownerKind = static_cast<OwnerKind>(row.number());
    record.organizationId = row.number();
    record.userId = row.number();
    record.keyId = row.number();
    record.endpoint = row.text();
    record.requestedModel = row.text();
    record.alias = row.text();
    record.provider = row.text();
    record.upstreamModel = row.text();
    record.streamed = row.number() != 0;
    record.status = static_cast<int>(row.number());
    record.errorCode = row.text();
    record.errorOrigin = static_cast<ErrorOrigin>(row.number());
    record.finishReason = row.text();
    record.tokens.input = row.number();
    record.tokens.cachedInput = row.number();
    record.tokens.cacheWrite = row.number();
    record.tokens.output = row.number();
    record.tokens.reasoning = row.number();
    record.tokenConfidence = static_cast<Confidence>(row.number());
    record.costNanos = row.number();
    record.priceVersion = row.number();
    record.costConfidence = static_cast<Confidence>(row.number());
    record.totalUs = row.number();
    record.firstTokenUs = row.number();
    record.upstreamUs = row.number();
    record.gatewayUs = row.number();
    record.attempts = static_cast<int>(row.number());
    record.clientRequestId = row.text();
    record.providerRequestId = row.text();
    record.clientProgram = row.text();
    record.promptBytes = row.number();
    record.retryCostNanos = row.number();
    return record;
}

/// The columns of `attempts` after the request's number and its own.
inline constexpr std::array AttemptColumns{
    "provider", "upstream_model",      "start_us", "wait_us", "first_byte_us", "total_us", "status",
    "outcome",  "provider_request_id",
};

template<typename Binder>
void bindAttemptColumns(Binder &binder, const Attempt &attempt)
{
    binder << attempt.provider << attempt.upstreamModel << attempt.startUs << attempt.waitUs
           << attempt.firstByteUs << attempt.totalUs << qint64(attempt.status) << attempt.outcome
           << attempt.providerRequestId;
}

template<typename Row>
[[nodiscard]] Attempt readAttemptColumns(Row &row)
{
    Attempt attempt;
    attempt.provider = row.text();
    attempt.upstreamModel = row.text();
    attempt.startUs = row.number();
    attempt.waitUs = row.number();
    attempt.firstByteUs = row.number();
    attempt.totalUs = row.number();
    attempt.status = static_cast<int>(row.number());
    attempt.outcome = row.text();
    attempt.providerRequestId = row.text();
    return attempt;
}

} // namespace orchestris
