// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace orchestris {

/// A row's number in its table; 0 means "none".
using Id = qint64;

/// Who a key, and so a request, belongs to.
enum class OwnerKind : quint8 { None = 0, Organization = 1, User = 2 };

struct Organization {
    Id id = 0;
    QString name;
    bool enabled = true; ///< a disabled organization's keys, and its users' keys, are refused
};

/// A person in an organization. Names are unique without regard to case.
struct User {
    Id id = 0;
    Id organizationId = 0;
    QString name;
    bool enabled = true; ///< a disabled user's keys are refused
};

[[nodiscard]] inline QString ownerKindName(OwnerKind kind)
{
    switch (kind) {
    case OwnerKind::Organization:
        return QStringLiteral("organization");
    case OwnerKind::User:
        return QStringLiteral("user");
    case OwnerKind::None:
        break;
    }
    return {};
}

} // namespace orchestris
