// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/failure.h"
#include "tests/bench/core/processstat.h"
#include "tests/bench/core/sockets.h"
#include "tests/bench/upstream/upstreamserver.h"

#include <CLI/CLI.hpp>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <fstream>

using namespace orchestris::bench;

namespace {

std::atomic<bool> stopAsked = false;

void onSignal(int)
{
    stopAsked = true;
}

void listenToSignals()
{
    struct sigaction action {
    };
    action.sa_handler = onSignal;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

const std::map<std::string, UpstreamFault> faults{{"none", UpstreamFault::None},
                                                  {"drop", UpstreamFault::Drop},
                                                  {"duplicate", UpstreamFault::Duplicate},
                                                  {"reorder", UpstreamFault::Reorder},
                                                  {"damage", UpstreamFault::Damage},
                                                  {"foreign", UpstreamFault::Foreign},
                                                  {"cut", UpstreamFault::Cut},
                                                  {"no-done", UpstreamFault::NoDone},
                                                  {"misnumber", UpstreamFault::Misnumber},
                                                  {"skip-event", UpstreamFault::SkipEvent},
                                                  {"short-text", UpstreamFault::ShortText},
                                                  {"fail", UpstreamFault::Fail},
                                                  {"refuse", UpstreamFault::Refuse}};

} // namespace

int main(int argc, char **argv)
{
    CLI::App app("A fast OpenAI-compatible upstream on loopback, for benchmarks", "bench-upstream");
    UpstreamSettings settings;
    std::string portFile;
    std::uint64_t tickUs = settings.tickNs / 1000;
    int core = -1;
    app.add_option("--port", settings.endpoint.port, "Port on 127.0.0.1; 0 takes any")
        ->capture_default_str();
    app.add_option("--port-file", portFile, "Write the port to this file once listening");
    app.add_option("--chunks", settings.chunks, "Chunks a stream, where the request does not say")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    app.add_option("--chunk-rate", settings.rate, "Chunks a second, where the request does not say")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    app.add_option("--tick-us", tickUs, "Grain of the pace, in microseconds")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    app.add_option("--fault", settings.fault, "Do this wrong on purpose")
        ->transform(CLI::CheckedTransformer(faults));
    app.add_option("--core", core, "Run on this core only");
    CLI11_PARSE(app, argc, argv);

    settings.tickNs = tickUs * 1000;
    if (core >= 0 && !pinTo(core))
        fail("this machine has no core " + std::to_string(core));
    raiseFileLimit();
    listenToSignals();
    UpstreamServer server(settings);
    std::printf("http://127.0.0.1:%u/v1\n", static_cast<unsigned>(server.endpoint().port));
    std::fflush(stdout);
    if (!portFile.empty())
        std::ofstream(portFile) << server.endpoint().port << '\n';
    server.run(stopAsked);
    return 0;
}
