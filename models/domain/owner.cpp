// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/owner.h"

namespace orchestris {

QString loopGuardActionName(LoopGuardAction action)
{
    switch (action) {
    case LoopGuardAction::Off:
        return QStringLiteral("off");
    case LoopGuardAction::Stop:
        return QStringLiteral("stop");
    case LoopGuardAction::Warn:
        break;
    }
    return QStringLiteral("warn");
}

QString ownerKindName(OwnerKind kind)
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
