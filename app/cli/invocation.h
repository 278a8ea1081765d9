// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/networkwork.h"
#include "app/exitcodes.h"
#include "app/runtime.h"

#include <functional>
#include <variant>

namespace orchestris {

class Output;
struct StorageContext;

/// Work on the database for one command; runs in the storage thread, writes its results to
/// `output`.
using AdminAction = std::function<Result<void>(StorageContext &context, Output &output)>;

/// `serve`
struct Serve {
    RuntimeOptions options; ///< without the data folder
};

/// What a command line asks for.
struct Invocation {
    /// The exit code stands for what is done already: help, the version, a wrong command line.
    std::variant<ExitCode, AdminAction, ImportModels, ProbeProvider, DiscoverServers, ListLive,
                 StopLive, Serve>
        work = ExitCode::Ok;
    QString dataDirectory;
    bool json = false;
};

} // namespace orchestris
