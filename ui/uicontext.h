// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSettings;

namespace orchestris {

class Clock;
class ConsoleBackend;
class LanguageController;
class ModelSource;
class PlaygroundSource;
class SettingsSource;
class ThemeController;
class ToolSource;
class UsageSource;

/// All that the console asks of the rest of the program, by subject. References: all of them
/// outlive the console.
struct ConsolePorts {
    ConsoleBackend &backend;
    UsageSource &usage;
    ModelSource &models;
    SettingsSource &program;
    ToolSource &tools;
    PlaygroundSource &playground;
};

/// What pages and dialogs are given. References: all of them outlive the window.
struct UiContext : ConsolePorts {
    ThemeController &theme;
    LanguageController &language;
    const Clock &clock;
    QSettings &settings; ///< the window's own: what it remembers
};

} // namespace orchestris
