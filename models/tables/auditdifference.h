// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/auditentry.h"

#include <QList>

namespace orchestris {

/// One thing that a change by an admin did, in words for people.
struct AuditDifference {
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    QString name; ///< of the member, with those it is in: "price › input"
    /// Empty, or a dash where a value took the place of nothing.
    QString before;
    QString after;

    bool operator==(const AuditDifference &) const = default;
};

/// What the entry did, member by member, by name: objects in objects are taken apart, and of lists
/// it is said what came and what went. A setting has its name and its units for people.
[[nodiscard]] QList<AuditDifference> auditDifferences(const AuditEntry &entry);

/// "expires at: — → 2026-11-24; tags: + nightly".
[[nodiscard]] QString auditSummary(const AuditEntry &entry);

} // namespace orchestris
