// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/consoleoptions.h"
#include "app/consolerun.h"
#include "app/logging.h"
#include "app/servesession.h"

using namespace orchestris;

int main(int argc, char **argv)
{
    installLogging(logFormatFromEnvironment());
    const ConsoleOptions options = parseConsoleOptions(argc, argv);
    if (options.exitCode)
        return *options.exitCode;
    return options.headless ? runServeSession(argc, argv, options.runtime)
                            : runConsole(argc, argv, options);
}
