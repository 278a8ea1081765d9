// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/attention.h"

#include <QList>
#include <QString>

class QSettings;

namespace orchestris {

/// What the desktop is told of when it begins to need attention. Kept in the window's settings, one
/// switch a kind and one for all; an absent one is on. They are read each time: a change is in
/// force at once.
struct NotificationKind {
    AttentionItem::Kind kind;
    QString key;  ///< "notifications/limits"
    QString text; ///< for the switch, in the language that is spoken now
};

/// In the order in which they are shown.
[[nodiscard]] QList<NotificationKind> notificationKinds();

/// The switch for all of them.
inline constexpr auto NotificationsKey = u"notifications/enabled";

[[nodiscard]] bool isNotified(const QSettings &settings, AttentionItem::Kind kind);

} // namespace orchestris
