// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/scope.h"

#include <QDateTime>
#include <QString>

namespace orchestris {

/// A row's number in its table; 0 means "none".
using Id = qint64;

/// Who a key, and so a request, belongs to.
enum class OwnerKind : quint8 { None = 0, Organization = 1, User = 2 };

/// What becomes of a key's requests that repeat themselves (see loopguard.h). Stored as it is.
enum class LoopGuardAction : quint8 {
    Off = 0,
    Warn = 1, ///< a notice for the admin; the client sees nothing of it
    Stop = 2, ///< and the repetition is refused
};
[[nodiscard]] QString loopGuardActionName(LoopGuardAction action); ///< "off", "warn", "stop"

struct Organization {
    Id id = 0;
    QString name;        ///< unique without regard to case
    bool enabled = true; ///< a disabled organization's keys, and its users' keys, are refused
    /// While disabled: what runs with its keys is ended too, not only what would begin.
    bool endsRunning = false;
    Scope models{};
    LoopGuardAction loopGuard = LoopGuardAction::Warn;

    bool operator==(const Organization &) const = default;
};

/// A person in an organization. Names are unique without regard to case.
struct User {
    Id id = 0;
    Id organizationId = 0;
    QString name;
    bool enabled = true; ///< a disabled user's keys are refused
    bool endsRunning = false;
    Scope models{}; ///< the models visible to them

    bool operator==(const User &) const = default;
};

[[nodiscard]] QString ownerKindName(OwnerKind kind); ///< "organization", "user", or empty

} // namespace orchestris
