// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/cliapp.h"
#include "app/cli/output.h"
#include "app/cli/ownerlisting.h"
#include "models/storage/storage.h"

namespace orchestris {

// What `organizations` and `users` have in common. `Repository` is the one of either, `kind` what
// its rows are called at the beginning of a sentence. Include from .cpp files only.

template<typename Repository>
void addOwnerStateVerb(CLI::App &noun, Invocation &invocation, const QString &kind, bool enable)
{
    struct Options {
        std::string name;
        bool endRunning = false;
    };
    Subcommand<Options> command(noun, enable ? "enable" : "disable",
                                enable ? "Accept their keys again"
                                       : "Refuse their keys until enabled again");
    command.app->add_option("name", command.options->name)->required();
    if (!enable)
        command.app->add_flag("--end-running", command.options->endRunning,
                              "End also what runs with their keys, open streams included");
    command.does(invocation, [kind, enable](const Options &options) -> AdminAction {
        return [=, name = toQString(options.name),
                endRunning = options.endRunning](StorageContext &context, Output &output) {
            Repository owners(context.db);
            return owners.findByName(name).and_then([&](const auto &owner) {
                return owners.setEnabled(owner.id, enable, endRunning).map([&] {
                    output.line(
                        QStringLiteral("%1 \"%2\" is now %3%4.")
                            .arg(kind, owner.name,
                                 enable ? QStringLiteral("enabled") : QStringLiteral("disabled"),
                                 endRunning ? QStringLiteral(", and what runs is ended")
                                            : QString()));
                });
            });
        };
    });
}

template<typename Repository>
void addOwnerRenameVerb(CLI::App &noun, Invocation &invocation, const QString &kind)
{
    struct Options {
        std::string name;
        std::string newName;
    };
    Subcommand<Options> command(noun, "rename", "Change the name; keys and usage stay theirs");
    command.app->add_option("old", command.options->name)->required();
    command.app->add_option("new", command.options->newName)->required();
    command.does(invocation, [kind](const Options &options) -> AdminAction {
        return [=, name = toQString(options.name),
                newName = toQString(options.newName)](StorageContext &context, Output &output) {
            Repository owners(context.db);
            return owners.findByName(name).and_then([&](const auto &owner) {
                return owners.rename(owner.id, newName).map([&] {
                    output.line(QStringLiteral("%1 \"%2\" is now called \"%3\".")
                                    .arg(kind, owner.name, newName));
                });
            });
        };
    });
}

template<typename Repository>
void addOwnerModelsVerb(CLI::App &noun, Invocation &invocation, const QString &kind,
                        const char *help)
{
    struct Options {
        std::string name;
        std::string models;
        bool all = false;
    };
    Subcommand<Options> command(noun, "set-models", help);
    command.app->add_option("name", command.options->name)->required();
    CLI::Option *models = command.app->add_option("models", command.options->models,
                                                  "Aliases and direct IDs, with commas");
    command.app->add_flag("--all", command.options->all, "Everything, now and later")
        ->excludes(models);
    command.does(invocation, [kind](const Options &options) -> AdminAction {
        const Scope scope{options.all, splitList(toQString(options.models))};
        if (!scope.everything && scope.models.isEmpty())
            refuseUsage("Name models with commas between them, or say --all.");
        return [=, name = toQString(options.name)](StorageContext &context, Output &output) {
            Repository owners(context.db);
            return owners.findByName(name).and_then([&](const auto &owner) {
                return owners.setModels(owner.id, scope).map([&] {
                    output.line(QStringLiteral("%1 \"%2\" may now call %3.")
                                    .arg(kind, owner.name, scopeWords(scope)));
                });
            });
        };
    });
}

} // namespace orchestris
