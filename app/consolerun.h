// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/consoleoptions.h"

namespace orchestris {

/// The console from its first window to its end; the program's exit code. The demo's data are made
/// first, if it is one.
[[nodiscard]] int runConsole(int argc, char **argv, const ConsoleOptions &options);

} // namespace orchestris
