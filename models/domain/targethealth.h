// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/owner.h"

#include <QByteArray>
#include <QList>

namespace orchestris {

enum class CircuitState : quint8 {
    Closed = 0,   ///< requests go to it
    Open = 1,     ///< nothing is sent
    HalfOpen = 2, ///< one trial is on its way
};

/// How a target is doing, for screens and lists.
struct TargetHealth {
    QByteArray target; ///< direct ID
    CircuitState circuit = CircuitState::Closed;
    int consecutiveFailures = 0;
    QByteArray lastOutcome; ///< of the last failure, as `Attempt::outcome` has it

    bool operator==(const TargetHealth &) const = default;
};

[[nodiscard]] inline QByteArray
circuitStateName(CircuitState state) ///< "closed", "open", "half-open"
{
    switch (state) {
    case CircuitState::Open:
        return QByteArrayLiteral("open");
    case CircuitState::HalfOpen:
        return QByteArrayLiteral("half-open");
    case CircuitState::Closed:
        break;
    }
    return QByteArrayLiteral("closed");
}

} // namespace orchestris
