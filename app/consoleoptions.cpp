// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/consoleoptions.h"

#include "app/cli/arguments.h"
#include "app/cli/cliapp.h"
#include "app/datadirectory.h"
#include "version.h"

#include <cstdio>

namespace orchestris {

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

ConsoleOptions parseConsoleOptions(int argc, char **argv)
{
    ConsoleOptions options;
    options.runtime.logFormat = logFormatFromEnvironment();
    std::string dataDirectory;
    std::string listen;
    int workers = 0;

    CLI::App app("Orchestris Console: hosts an OpenAI-compatible gateway, and shows what it does.",
                 "orchestris");
    app.set_version_flag("--version", "orchestris " ORCHESTRIS_VERSION);
    auto *headless = app.add_flag("--headless", options.headless, "Serve without a window");
    auto *hidden = app.add_flag("--hidden", options.hidden,
                                "Start in the tray without showing the window: for the start at "
                                "login")
                       ->excludes(headless);
    auto *demo = app.add_flag("--demo", options.demo,
                              "Show a made-up company with 90 days of requests, in a temporary "
                              "folder that is removed at the end")
                     ->excludes(headless)
                     ->excludes(hidden);
    app.add_option("--data-dir", dataDirectory,
                   "Where the database is kept (default: ORCHESTRIS_DATA_DIR, else "
                   "~/.local/share/orchestris)")
        ->excludes(demo);
    app.add_option("--listen", listen,
                   "HOST:PORT to listen at for this run (default: the setting)");
    app.add_option("--workers", workers, "Worker threads for this run")->check(CLI::Range(1, 64));
    try {
        app.parse(argc, argv);
        if (!listen.empty()) {
            const ListenAddress address = valueOrThrow(parseListenAddress(toQString(listen)));
            options.runtime.listenAddress = address.host;
            options.runtime.port = address.port;
        }
    } catch (const CLI::ParseError &error) {
        const bool asked = app.exit(error) == 0; // help or version
        options.exitCode = static_cast<int>(asked ? ExitCode::Ok : ExitCode::Usage);
        return options;
    }
    options.runtime.dataDirectory =
        dataDirectory.empty() ? defaultDataDirectory() : toQString(dataDirectory);
    if (workers > 0)
        options.runtime.workers = workers;
    if (options.demo && !hasDisplay()) {
        std::fprintf(stderr, "orchestris: --demo shows a window, and there is no display. Data for "
                             "a gateway without one: orchestrisd demo --data-dir DIR\n");
        options.exitCode = static_cast<int>(ExitCode::Usage);
        return options;
    }
    if (!options.headless && !hasDisplay()) {
        std::fprintf(stderr, "orchestris: there is no display, so it serves without a window.\n");
        options.headless = true;
    }
    return options;
}

} // namespace orchestris
