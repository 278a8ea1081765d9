// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QPushButton;

namespace orchestris {

/// A button that does what the action does, and is called and enabled as it is.
[[nodiscard]] QPushButton *makeActionButton(QAction *action, const char *role = nullptr);

} // namespace orchestris
