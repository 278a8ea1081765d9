// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/upstream.h"

namespace orchestris {

/// What an attempt's failure means for its target and for the request.
struct FailureVerdict {
    QByteArray outcome;             ///< as `Attempt::outcome` has it
    bool movesOn = false;           ///< another target may do better
    bool mayRepeat = false;         ///< so may the same one, after a short wait
    bool isIllness = false;         ///< counts against the target's health
    bool credentialRefused = false; ///< the provider's credential is bad
    qint64 retryAfterUs = -1;       ///< what the provider asked for; -1: nothing
};

/// By an answer's status: 401, 403, 404, 408, 409, 413, 429, 5xx move on; every other status is
/// the request's own fault or none. Reads `retry-after-ms` and `Retry-After` (seconds, or a date
/// against `nowUs`, the time since the epoch).
[[nodiscard]] FailureVerdict judgeStatus(const UpstreamHead &head, qint64 nowUs);
/// By a failure to get an answer.
[[nodiscard]] FailureVerdict judgeFailure(const UpstreamFailure &failure);
/// An answer that breaks its protocol, or reports an error inside a 200.
[[nodiscard]] FailureVerdict judgeBrokenAnswer();
/// A stream that took longer for its first token than the setting allows.
[[nodiscard]] FailureVerdict judgeSlowFirstToken();

} // namespace orchestris
