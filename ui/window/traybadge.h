// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/attention.h"
#include "ui/consolebackend.h"
#include "ui/look/theme.h"

#include <QIcon>

namespace orchestris {

/// What the icon in the tray says at a glance.
enum class TrayState : quint8 {
    Serving,    ///< a disc
    Attention,  ///< a triangle: it serves, and something needs attention
    Refusing,   ///< a square with a bar: requests are refused on purpose, or because it must
    NotServing, ///< a cross
    Starting,   ///< a ring
};

[[nodiscard]] TrayState trayState(const GatewayState &gateway, const Settings &settings,
                                  const QList<AttentionItem> &items);

/// The program's icon with the state's badge in its lower right corner. The badge's shape tells as
/// much as its colour, and a gap around it keeps it apart on light and on dark panels.
[[nodiscard]] QIcon trayPicture(TrayState state, const Theme &theme);

} // namespace orchestris
