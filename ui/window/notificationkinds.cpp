// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/notificationkinds.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace orchestris {

namespace {

struct Notifications {
    Q_DECLARE_TR_FUNCTIONS(notifications)
};

} // namespace

QList<NotificationKind> notificationKinds()
{
    using Kind = AttentionItem::Kind;
    const auto key = [](const char *name) {
        return QStringLiteral("notifications/%1").arg(QLatin1String(name));
    };
    return {
        {Kind::Gateway, key("gateway"),
         Notifications::tr("The gateway does not serve, or refuses")},
        {Kind::Traffic, key("traffic"), Notifications::tr("All traffic is stopped")},
        {Kind::Provider, key("providers"),
         Notifications::tr("A provider is paused, or lacks its credential")},
        {Kind::Limit, key("limits"), Notifications::tr("A limit is nearly or wholly used up")},
        {Kind::Repetition, key("loops"),
         Notifications::tr("An agent seems to go round in circles")},
        {Kind::Anomaly, key("anomalies"), Notifications::tr("Usage leaves its habit")},
        {Kind::Key, key("keys"), Notifications::tr("A key expires soon")},
        {Kind::Truncation, key("truncations"), Notifications::tr("A model seems to cut prompts")},
    };
}

bool isNotified(const QSettings &settings, AttentionItem::Kind kind)
{
    if (!settings.value(NotificationsKey, true).toBool())
        return false;
    const QList<NotificationKind> kinds = notificationKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [kind](const auto &each) { return each.kind == kind; });
    return found != kinds.end() && settings.value(found->key, true).toBool();
}

} // namespace orchestris
