// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/admission/loopguard.h"
#include "gateway/admission/quotaledger.h"
#include "gateway/api/apierror.h"

namespace orchestris {

/// What a client is told about its limits. Clients retry a 429 twice unless they are told not to,
/// and faster than asked if Retry-After is more than a minute (see wire facts): so what a minute's
/// wait can mend says when, and what it cannot says `x-should-retry: false`.
namespace apierrors {

/// `type` `requests` or `tokens` and `rate_limit_exceeded` if waiting helps, else
/// `insufficient_quota`. The message is for people: which limit, whose, how much, when it resets,
/// whom to ask. The headers that say how the limit stands are in it.
[[nodiscard]] ApiError forLimit(const LimitRefusal &refusal, const Snapshot &snapshot,
                                qint64 nowUs);
/// The same, for an answer that outgrew its limit.
[[nodiscard]] ApiError forOutgrownLimit(const LimitRefusal &refusal, const Snapshot &snapshot,
                                        qint64 nowUs);
[[nodiscard]] ApiError forLoop(const LoopGuard::Finding &finding, const Snapshot &snapshot);
/// A strict limit, and input that is not all in the body, or an answer that comes in the
/// background.
[[nodiscard]] ApiError notForStrictLimits(QByteArrayView what, const Snapshot &snapshot);
/// What was used cannot be read at present.
[[nodiscard]] ApiError historyUnavailable();
[[nodiscard]] ApiError endpointNotAllowed(QByteArrayView endpoint, const Snapshot &snapshot);

} // namespace apierrors

/// `x-ratelimit-{limit,remaining,reset}-{requests,tokens,cost}` of the tightest limits.
void appendLimitHeaders(Headers &headers, const Hold &hold, qint64 nowUs);

/// "1s", "6m0s", "2h3m0s": as OpenAI writes durations. Rounded up.
[[nodiscard]] QByteArray formatReset(qint64 us);
/// The name of whom a limit belongs to; empty if it does not exist (any more).
[[nodiscard]] QString limitSubjectLabel(const Limit &limit, const Snapshot &snapshot);

} // namespace orchestris
