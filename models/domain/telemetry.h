// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/targethealth.h"
#include "models/domain/usagereport.h"

#include <map>

namespace orchestris {

/// A target's circuit changed its state.
struct CircuitEvent {
    qint64 atUs = 0;
    QByteArray target; ///< direct ID
    CircuitState circuit = CircuitState::Closed;
    int consecutiveFailures = 0;
    QByteArray outcome; ///< of the last failure, as `Attempt::outcome` has it

    bool operator==(const CircuitEvent &) const = default;
};

/// How one model of one provider did: its attempts, whatever became of their requests in the end.
struct TargetTelemetry {
    QByteArray provider;
    QByteArray model;                      ///< as the provider calls it
    qint64 attempts = 0;                   ///< sent to the provider
    qint64 skipped = 0;                    ///< passed over
    qint64 waitUs = 0;                     ///< waited before attempts
    std::map<QByteArray, qint64> outcomes; ///< `Attempt::outcome` → how many, skipped ones too
    LogHistogram latency;                  ///< of attempts that ended "ok", in microseconds
    LogHistogram firstByte;                ///< of all that had one
    UsagePart requests;                    ///< of the requests that it answered
    std::vector<CircuitEvent> circuit;     ///< newest first

    [[nodiscard]] qint64 failures() const; ///< attempts that were sent and did not end "ok"
};

/// Attempts are summed up by whole hours (UTC): the span is widened to them.
struct TelemetryReport {
    TimeSpan span;
    std::vector<TargetTelemetry> targets; ///< most attempts first
};

} // namespace orchestris
