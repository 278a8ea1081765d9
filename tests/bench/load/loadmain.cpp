// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/failure.h"
#include "tests/bench/core/processstat.h"
#include "tests/bench/core/sockets.h"
#include "tests/bench/load/closedload.h"
#include "tests/bench/load/loadoptions.h"
#include "tests/bench/load/openload.h"
#include "tests/bench/load/probe.h"
#include "tests/bench/load/streamsload.h"

#include <CLI/CLI.hpp>

#include <cstdio>

using namespace orchestris::bench;

namespace {

const std::map<std::string, Api> apis{{"chat", Api::Chat}, {"responses", Api::Responses}};

struct CommandLine {
    LoadOptions load;
    StartOptions start;
    std::string url;
    std::string health;
    std::vector<std::string> labels;
    int core = -1;
};

Address addressOf(const std::string &url)
{
    const auto address = parseAddress(url);
    if (!address)
        fail("'" + url + "' is not http://127.0.0.1:PORT/path");
    return *address;
}

void addRequestOptions(CLI::App &app, CommandLine &line)
{
    LoadOptions &load = line.load;
    app.add_option("--url", line.url, "Address of chat/completions or responses")->required();
    app.add_option("--api", load.api, "What to speak there: chat or responses")
        ->transform(CLI::CheckedTransformer(apis));
    app.add_option("--key", load.key, "Bearer key")->envname("BENCH_KEY");
    app.add_option("--model", load.model, "Model to ask for")->capture_default_str();
    app.add_option("--client-request-id", load.clientRequestId, "X-Client-Request-Id to send");
    app.add_option("--body-bytes", load.bodyBytes, "Size of a request")->capture_default_str();
    app.add_option("--label", line.labels, "NAME=VALUE to copy into the result");
}

void addLoadOptions(CLI::App &app, CommandLine &line)
{
    LoadOptions &load = line.load;
    addRequestOptions(app, line);
    app.add_option("--connections", load.connections,
                   "Closed loop: connections. Open loop: at most that many. Streams: how many")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    app.add_option("--seconds", load.seconds, "Length of the measured window")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    app.add_option("--warmup", load.warmup, "Seconds before it")->capture_default_str();
    app.add_option("--pids", load.pids, "The server under test")->delimiter(',');
    app.add_option("--upstream-pids", load.helperPids, "The upstream")->delimiter(',');
}

int printed(LoadResult result, const LoadOptions &options)
{
    JsonLine &line = result.line;
    for (const auto &[name, value] : options.labels)
        line.add(name, value);
    std::printf("%s\n", line.text().c_str());
    return result.wrong == 0 ? 0 : exitWrong;
}

void prepare(CommandLine &line)
{
    if (line.core >= 0 && !pinTo(line.core))
        fail("this machine has no core " + std::to_string(line.core));
    const std::uint64_t files = raiseFileLimit();
    if (files < line.load.connections + 64)
        fail("only " + std::to_string(files) + " files may be open here; raise ulimit -n");
    if (!line.url.empty())
        line.load.target = addressOf(line.url);
    if (!line.health.empty())
        line.start.health = addressOf(line.health);
    for (const std::string &label : line.labels) {
        const std::size_t equals = label.find('=');
        if (equals == std::string::npos)
            fail("a label is NAME=VALUE");
        line.load.labels.emplace_back(label.substr(0, equals), label.substr(equals + 1));
    }
}

int printMemory(const LoadOptions &options)
{
    LoadResult result;
    const ProcessSample now = sample(withDescendants(options.pids));
    result.line.add("mode", "rss");
    result.line.add("rss_kib", now.rssKib);
    result.line.add("threads", now.threads);
    return printed(std::move(result), options);
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App app(
        "Load for OpenAI-compatible servers on loopback. Prints one line of JSON; exit code "
        "0: every answer was right, 1: one was not, 2: the run could not be made.",
        "bench-load");
    CommandLine line;
    app.require_subcommand(1);
    app.add_option("--core", line.core, "Run on this core only");

    CLI::App *closed = app.add_subcommand("closed", "Connections that ask again once answered");
    addLoadOptions(*closed, line);

    CLI::App *open = app.add_subcommand("open", "Requests at a fixed rate");
    addLoadOptions(*open, line);
    open->add_option("--rate", line.load.rate, "Requests a second")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);

    CLI::App *streams = app.add_subcommand("streams", "Paced SSE streams, every chunk checked");
    addLoadOptions(*streams, line);
    streams->add_option("--chunk-rate", line.load.chunkRate, "Chunks a second of each")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    streams->add_option("--ramp", line.load.ramp, "Seconds over which they begin")
        ->capture_default_str();
    streams->add_flag("!--no-usage", line.load.askUsage, "Do not ask for include_usage");

    CLI::App *start = app.add_subcommand("start", "Time from exec to the first answers");
    addRequestOptions(*start, line);
    start->add_option("--health", line.health, "Address that answers 200 when up")->required();
    start->add_option("--on-core", line.start.core, "Pin the program to this core");
    start->add_option("command", line.start.command, "The program, after --")->required();

    CLI::App *wait = app.add_subcommand("wait", "Until an address answers 200");
    wait->add_option("--health", line.health, "The address")->required();
    wait->add_option("--seconds", line.load.seconds, "At most so long")->capture_default_str();

    CLI::App *memory = app.add_subcommand("rss", "Memory of processes");
    memory->add_option("--pids", line.load.pids, "The processes")->delimiter(',')->required();
    memory->add_option("--label", line.labels, "NAME=VALUE to copy into the result");

    CLI::App *port = app.add_subcommand("port", "A free port on loopback");
    CLI11_PARSE(app, argc, argv);

    prepare(line);
    if (closed->parsed())
        return printed(ClosedLoad(line.load).run(), line.load);
    if (open->parsed())
        return printed(OpenLoad(line.load).run(), line.load);
    if (streams->parsed())
        return printed(StreamsLoad(line.load).run(), line.load);
    if (start->parsed())
        return printed(measureStart(line.start, line.load), line.load);
    if (memory->parsed())
        return printMemory(line.load);
    if (port->parsed()) {
        std::printf("%u\n", static_cast<unsigned>(freePort()));
        return 0;
    }
    return waitUntilUp(line.start.health, line.load.seconds) ? 0 : exitCannotRun;
}
