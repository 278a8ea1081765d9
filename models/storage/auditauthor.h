// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace orchestris {

/// Who changes things over a connection to the database.
struct AuditAuthor {
    QString actor;   ///< the operating system's account
    QString program; ///< "orchestris", "orchestrisd"
};

/// Of this process. The account is asked of the system, not of the environment; "uid 1000" if it
/// has no name. Thread-safe.
[[nodiscard]] AuditAuthor currentAuthor();

} // namespace orchestris
