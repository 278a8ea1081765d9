// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/anomaly.h"
#include "models/domain/pricechange.h"
#include "models/domain/telemetry.h"
#include "models/tables/tablerole.h"

#include <QString>

namespace orchestris {

/// How often attempts ended in one way.
struct OutcomeCount {
    QByteArray outcome; ///< as `Attempt::outcome` has it
    qint64 count = 0;

    bool operator==(const OutcomeCount &) const = default;
};
/// Of the attempts that were sent, the most frequent first.
[[nodiscard]] QList<OutcomeCount> failuresOf(const TargetTelemetry &target);
/// All of them, passed over ones too: "ok" first, then the most frequent.
[[nodiscard]] QList<OutcomeCount> outcomesOf(const TargetTelemetry &target);
/// The place of an outcome's colour among the theme's series: the same wherever it is drawn.
[[nodiscard]] int outcomeSlot(const QByteArray &outcome);

/// A number for a name, to tell rows by: the same for the same name, above 0.
[[nodiscard]] Id idOfName(const QByteArray &name);

namespace words {

[[nodiscard]] QString circuit(CircuitState state); ///< "Closed", "Open", "Half-open"
[[nodiscard]] Tone circuitTone(CircuitState state);
/// "Opened after 5 failures: no answer in time".
[[nodiscard]] QString circuitEvent(const CircuitEvent &event);

[[nodiscard]] QString anomalyKind(AnomalyKind kind); ///< "Slower", "More errors"
/// A value in the kind's unit: "2.10 s", "4.2 %", "$0.0312".
[[nodiscard]] QString anomalyValue(AnomalyKind kind, double value);
/// "12.3×"; none() where the habit is nothing.
[[nodiscard]] QString anomalyRatio(const Anomaly &anomaly);
/// "Model openai/gpt-5", "Key ci-agents".
[[nodiscard]] QString anomalySubject(const Anomaly &anomaly);
/// A sentence in full.
[[nodiscard]] QString anomaly(const Anomaly &anomaly);

/// "$1.25 in, $10.00 out"; none() if there is no price.
[[nodiscard]] QString rates(const std::optional<Price> &price);
/// Every rate of it, a line each.
[[nodiscard]] QString ratesInFull(const std::optional<Price> &price);

} // namespace words

} // namespace orchestris
