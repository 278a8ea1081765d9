// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/runtime.h"

namespace orchestris {

/// What `orchestris` was asked for on its command line.
struct ConsoleOptions {
    RuntimeOptions runtime;
    bool headless = false; ///< asked for, or there is no display
    bool hidden = false;   ///< begin in the tray; for the start at login
    bool demo = false;     ///< a made-up company in a folder of its own; no data directory then
    std::optional<int>
        exitCode; ///< set: all is said (help, version, a wrong option); leave with it
};

/// Prints help and complaints itself; says so if it goes headless for want of a display.
[[nodiscard]] ConsoleOptions parseConsoleOptions(int argc, char **argv);

} // namespace orchestris
