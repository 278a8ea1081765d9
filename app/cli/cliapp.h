// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/invocation.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>

namespace orchestris {

/// A subcommand whose options are read into a value `T` that lives as long as the parser.
/// `act(T)` runs when the subcommand was given, and returns what the invocation is to do. Include
/// from .cpp files only: CLI11 is large.
template<typename T>
struct Subcommand {
    CLI::App *app;
    std::shared_ptr<T> options = std::make_shared<T>();

    Subcommand(CLI::App &parent, const char *name, const char *help)
        : app(parent.add_subcommand(name, help))
    {
    }

    template<typename Act>
    void does(Invocation &invocation, Act act)
    {
        app->callback([&invocation, values = options, act] { invocation.work = act(*values); });
    }
    void takesJson(Invocation &invocation)
    {
        app->add_flag("--json", invocation.json, "Print JSON instead of a table");
    }
};

[[nodiscard]] inline QString toQString(const std::string &text)
{
    return QString::fromStdString(text);
}

/// A text that may be given, also empty: `--note ""`. (CLI11 takes an empty optional for none.)
inline CLI::Option *addText(CLI::App &app, const char *name, std::optional<std::string> &to,
                            const char *help)
{
    return app.add_option_function<std::string>(
        name, [&to](const std::string &value) { to = value; }, help);
}

/// Ends parsing with a message; used inside `does`.
[[noreturn]] inline void refuseUsage(const char *message)
{
    throw CLI::ValidationError(message, static_cast<int>(ExitCode::Usage));
}

/// Ends parsing with a message if a value is wrong; used inside `does`.
template<typename T>
[[nodiscard]] T valueOrThrow(Result<T> result)
{
    if (!result)
        throw CLI::ValidationError(result.error().message.toStdString(),
                                   static_cast<int>(ExitCode::Usage));
    return std::move(*result);
}

} // namespace orchestris
