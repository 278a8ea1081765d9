// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"

namespace orchestris {

void addServeCommand(CLI::App &app, Invocation &invocation)
{
    struct Options {
        std::string listen;
        int workers = 0;
    };
    Subcommand<Options> serve(app, "serve", "Run the gateway until it is told to stop");
    serve.app->add_option("--listen", serve.options->listen,
                          "HOST:PORT to listen at for this run (default: the setting, at first "
                          "127.0.0.1:8383)");
    serve.app
        ->add_option("--workers", serve.options->workers,
                     "Worker threads for this run (default: as many as cores, at most 4)")
        ->check(CLI::Range(1, 64));
    serve.does(invocation, [](const Options &options) {
        Serve work;
        if (!options.listen.empty()) {
            const ListenAddress address =
                valueOrThrow(parseListenAddress(toQString(options.listen)));
            work.listenAddress = address.host;
            work.port = address.port;
        }
        if (options.workers > 0)
            work.workers = options.workers;
        return work;
    });
}

} // namespace orchestris
