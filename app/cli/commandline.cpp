// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/cliapp.h"
#include "app/cli/nearmisses.h"
#include "app/datadirectory.h"
#include "models/domain/redaction.h"
#include "version.h"

#include <cstdio>
#include <sstream>

namespace orchestris {

namespace {

/// A command that does not exist: CLI11 says only that one is required. Empty: it is not that.
std::string unknownCommand(const CLI::App &app)
{
    const CLI::App *noun = &app;
    std::string name = app.get_name();
    while (!noun->get_subcommands().empty()) {
        noun = noun->get_subcommands().front();
        name += ' ' + noun->get_name();
    }
    const std::vector<std::string> words = app.remaining(true);
    if (noun->get_require_subcommand_min() == 0 || words.empty())
        return {};
    QStringList known;
    for (const CLI::App *command : noun->get_subcommands([](const CLI::App *) { return true; }))
        known.append(toQString(command->get_name()));
    return "There is no command \"" + words.front() + "\" here."
           + didYouMean(toQString(words.front()), known, {}).toStdString() + ' ' + name
           + " --help lists what there is.\n";
}

} // namespace

Invocation parseCommandLine(int argc, char **argv)
{
    Invocation invocation;
    std::string dataDirectory;

    CLI::App app("Orchestris: an OpenAI-compatible gateway with keys, usage and costs of its own.",
                 "orchestrisd");
    app.set_version_flag("--version", "orchestrisd " ORCHESTRIS_VERSION);
    app.require_subcommand(1);
    app.fallthrough(); // so that --data-dir may stand anywhere
    app.add_option("--data-dir", dataDirectory,
                   "Where the database is kept (default: ORCHESTRIS_DATA_DIR, else "
                   "~/.local/share/orchestris)");

    addServeCommand(app, invocation);
    addOrganizationCommands(app, invocation);
    addUserCommands(app, invocation);
    addKeyCommands(app, invocation);
    addLimitCommands(app, invocation);
    addProviderCommands(app, invocation);
    addModelCommands(app, invocation);
    addAliasCommands(app, invocation);
    addUsageCommands(app, invocation);
    addRequestCommands(app, invocation);
    addTelemetryCommand(app, invocation);
    addAnomalyCommands(app, invocation);
    addPriceCommands(app, invocation);
    addNoticeCommands(app, invocation);
    addAuditCommands(app, invocation);
    addSettingsCommands(app, invocation);
    addDatabaseCommands(app, invocation);
    addDemoCommand(app, invocation);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        // What was typed is repeated, and may be a key where none belongs.
        std::ostringstream out;
        std::ostringstream complaint;
        const bool asked = app.exit(error, out, complaint) == 0; // help or version
        if (const std::string unknown = asked ? std::string() : unknownCommand(app);
            !unknown.empty())
            complaint.str(unknown);
        std::fputs(out.str().c_str(), stdout);
        std::fputs(redacted(QByteArray::fromStdString(complaint.str())).constData(), stderr);
        invocation.work = asked ? ExitCode::Ok : ExitCode::Usage;
        return invocation;
    }
    invocation.dataDirectory =
        dataDirectory.empty() ? defaultDataDirectory() : toQString(dataDirectory);
    return invocation;
}

} // namespace orchestris
