// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/invocation.h"

namespace CLI {
class App;
}

namespace orchestris {

/// Reads `orchestrisd`'s command line. Prints help and complaints itself.
[[nodiscard]] Invocation parseCommandLine(int argc, char **argv);

// One file a noun: each adds its subcommands, which fill in the invocation when they are parsed.
void addServeCommand(CLI::App &app, Invocation &invocation);
void addProviderCommands(CLI::App &app, Invocation &invocation);
void addModelCommands(CLI::App &app, Invocation &invocation);
void addAliasCommands(CLI::App &app, Invocation &invocation);
void addKeyCommands(CLI::App &app, Invocation &invocation);
void addUsageCommands(CLI::App &app, Invocation &invocation);
void addRequestCommands(CLI::App &app, Invocation &invocation);
void addSettingsCommands(CLI::App &app, Invocation &invocation);
void addOrganizationCommands(CLI::App &app, Invocation &invocation);
void addUserCommands(CLI::App &app, Invocation &invocation);
void addLimitCommands(CLI::App &app, Invocation &invocation);
void addNoticeCommands(CLI::App &app, Invocation &invocation);
void addAuditCommands(CLI::App &app, Invocation &invocation);
void addTelemetryCommand(CLI::App &app, Invocation &invocation);
void addAnomalyCommands(CLI::App &app, Invocation &invocation);
void addPriceCommands(CLI::App &app, Invocation &invocation);
void addDatabaseCommands(CLI::App &app, Invocation &invocation);
void addDemoCommand(CLI::App &app, Invocation &invocation);

/// `live` and `stop`, of `requests`.
void addLiveCommands(CLI::App &noun, Invocation &invocation);
/// `summary`, `top`, `series`, `check` and `rebuild`, of `usage`.
void addUsageReports(CLI::App &noun, Invocation &invocation);
/// `list`, which `usage` and `requests` have in common.
void addRequestList(CLI::App &noun, Invocation &invocation);

} // namespace orchestris
