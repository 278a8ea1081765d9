// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "models/domain/requestid.h"

namespace orchestris {

namespace {

struct StopOptions {
    std::string requestId;
    std::string key;
    std::string user;
    std::string organization;
    bool all = false;
    bool yes = false;
};

StopLive readStop(const StopOptions &options)
{
    StopLive stop;
    stop.key = toQString(options.key);
    stop.user = toQString(options.user);
    stop.organization = toQString(options.organization);
    stop.everything = options.all;
    stop.isSure = options.yes;
    const int named = int(!options.requestId.empty()) + int(!options.key.empty())
                      + int(!options.user.empty()) + int(!options.organization.empty())
                      + int(options.all);
    if (named != 1)
        refuseUsage("Say what to stop: one of a request's ID, --key, --user, --organization and "
                    "--all.");
    if (!options.requestId.empty()) {
        const auto id = parseRequestId(QByteArray::fromStdString(options.requestId));
        if (!id)
            refuseUsage("A request ID looks like req_01abc…: \"orchestrisd requests live\" shows "
                        "those that run.");
        stop.requestId = *id;
    }
    return stop;
}

} // namespace

void addLiveCommands(CLI::App &noun, Invocation &invocation)
{
    struct LiveOptions {
    };
    Subcommand<LiveOptions> live(noun, "live", "List the requests that are under way");
    live.takesJson(invocation);
    live.does(invocation, [](const LiveOptions &) { return ListLive{}; });

    Subcommand<StopOptions> stop(noun, "stop",
                                 "End requests that are under way; what they used is billed");
    stop.app->add_option("id", stop.options->requestId, "The gateway's ID of one (req_…)");
    stop.app->add_option("--key", stop.options->key,
                         "All of a key: its name or its 12 public characters");
    stop.app->add_option("--user", stop.options->user, "All of a user");
    stop.app->add_option("--organization", stop.options->organization,
                         "All of an organization and of its users");
    stop.app->add_flag("--all", stop.options->all, "All that run; with --yes");
    stop.app->add_flag("--yes", stop.options->yes, "Stop them all indeed");
    stop.takesJson(invocation);
    stop.does(invocation, readStop);
}

} // namespace orchestris
