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
        std::string metrics;
        std::string logFormat;
        bool logRequests = false;
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
    serve.app->add_option(
        "--metrics", serve.options->metrics,
        "HOST:PORT where Prometheus asks for /metrics, for this run (default: the "
        "setting, at first nowhere)");
    serve.app->add_option("--log-format", serve.options->logFormat,
                          "text or json (default: ORCHESTRIS_LOG_FORMAT, else text)");
    serve.app->add_flag("--log-requests", serve.options->logRequests,
                        "Write a line to the log for each request");
    serve.does(invocation, [](const Options &options) {
        RuntimeOptions runtime;
        if (!options.listen.empty()) {
            const ListenAddress address =
                valueOrThrow(parseListenAddress(toQString(options.listen)));
            runtime.listenAddress = address.host;
            runtime.port = address.port;
        }
        if (!options.metrics.empty()) {
            const ListenAddress address =
                valueOrThrow(parseListenAddress(toQString(options.metrics)));
            runtime.metricsAddress = address.host;
            runtime.metricsPort = address.port;
        }
        if (options.workers > 0)
            runtime.workers = options.workers;
        runtime.logRequests = options.logRequests;
        runtime.logFormat = options.logFormat.empty()
                                ? logFormatFromEnvironment()
                                : valueOrThrow(parseLogFormat(toQString(options.logFormat)));
        return Serve{runtime};
    });
}

} // namespace orchestris
