// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSettings;

namespace orchestris {

class Clock;
class ConsoleBackend;
class ThemeController;
class UsageSource;

/// What pages and dialogs are given. References: all of them outlive the window.
struct UiContext {
    ConsoleBackend &backend;
    UsageSource &usage;
    ThemeController &theme;
    const Clock &clock;
    QSettings &settings;
};

} // namespace orchestris
