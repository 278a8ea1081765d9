// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "models/storage/aliasrepository.h"
#include "models/storage/storage.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace orchestris {

namespace {

QStringList targetNames(const ModelAlias &alias)
{
    QStringList names;
    for (const AliasTarget &target : alias.targets)
        names.append(target.model);
    return names;
}

/// "one/m (3), two/m (1); then three/m": weights where targets share.
QString describeRoute(const ModelAlias &alias)
{
    QStringList steps;
    for (qsizetype at = 0; at < alias.targets.size();) {
        const int priority = alias.targets[at].priority;
        QList<AliasTarget> equal;
        for (; at < alias.targets.size() && alias.targets[at].priority == priority; ++at)
            equal.append(alias.targets[at]);
        QStringList names;
        for (const AliasTarget &target : std::as_const(equal))
            names.append(equal.size() == 1
                             ? target.model
                             : QStringLiteral("%1 (%2)").arg(target.model).arg(target.weight));
        steps.append(names.join(QStringLiteral(", ")));
    }
    return steps.join(QStringLiteral("; then "));
}

QJsonArray routeJson(const ModelAlias &alias)
{
    QJsonArray route;
    for (const AliasTarget &target : alias.targets)
        route.append(QJsonObject{{QStringLiteral("model"), target.model},
                                 {QStringLiteral("priority"), target.priority},
                                 {QStringLiteral("weight"), target.weight}});
    return route;
}

Result<void> listAliases(StorageContext &context, Output &output)
{
    return AliasRepository(context.db, context.clock)
        .list()
        .map([&](const QList<ModelAlias> &aliases) {
            if (output.isJson()) {
                output.beginArray();
                for (const ModelAlias &alias : aliases)
                    output.element({
                        {QStringLiteral("name"), alias.name},
                        {QStringLiteral("targets"), QJsonArray::fromStringList(targetNames(alias))},
                        {QStringLiteral("route"), routeJson(alias)},
                        {QStringLiteral("created_at"), jsonTime(alias.createdAtUs)},
                    });
                output.endArray();
                return;
            }
            QList<QStringList> rows;
            for (const ModelAlias &alias : aliases)
                rows.append({alias.name, describeRoute(alias)});
            output.table({QStringLiteral("ALIAS"), QStringLiteral("TARGETS")}, rows);
        });
}

} // namespace

void addAliasCommands(CLI::App &app, Invocation &invocation)
{
    CLI::App &noun = *app.add_subcommand("aliases", "Names of your own for models");
    noun.require_subcommand(1);
    noun.fallthrough();

    struct SetOptions {
        std::string name;
        std::vector<std::string> targets;
        bool share = false;
        std::vector<int> priorities;
        std::vector<int> weights;
    };
    Subcommand<SetOptions> set(noun, "set", "Make an alias, or change where it leads");
    set.app->add_option("name", set.options->name)->required();
    set.app->add_option("targets", set.options->targets, "PROVIDER/MODEL, the preferred one first")
        ->required();
    CLI::Option *priorities =
        set.app
            ->add_option("--priorities", set.options->priorities,
                         "One for each target, such as 0,0,1: lower ones first; equal ones share")
            ->delimiter(',');
    set.app->add_flag("--share", set.options->share, "All targets share the requests")
        ->excludes(priorities);
    set.app
        ->add_option("--weights", set.options->weights,
                     "One for each target, such as 3,1,1: its share among equal priorities")
        ->delimiter(',');
    set.does(invocation, [](const SetOptions &options) -> AdminAction {
        const size_t count = options.targets.size();
        for (const auto *list : {&options.priorities, &options.weights}) {
            if (!list->empty() && list->size() != count)
                throw CLI::ValidationError("Give as many priorities and weights as targets.",
                                           static_cast<int>(ExitCode::Usage));
        }
        QList<AliasTarget> targets;
        for (size_t i = 0; i < count; ++i) {
            AliasTarget target;
            target.model = toQString(options.targets[i]);
            target.priority = options.share ? 0 : static_cast<int>(i);
            if (!options.priorities.empty())
                target.priority = options.priorities[i];
            if (!options.weights.empty())
                target.weight = options.weights[i];
            targets.append(target);
        }
        std::stable_sort(
            targets.begin(), targets.end(),
            [](const AliasTarget &a, const AliasTarget &b) { return a.priority < b.priority; });
        return [name = toQString(options.name), targets](StorageContext &context, Output &output) {
            return AliasRepository(context.db, context.clock)
                .set(name, targets)
                .map([&](const ModelAlias &alias) {
                    output.line(QStringLiteral("%1 leads to %2.").arg(name, describeRoute(alias)));
                });
        };
    });

    Subcommand<std::monostate> list(noun, "list", "List the aliases");
    list.takesJson(invocation);
    list.does(invocation, [](std::monostate) -> AdminAction { return listAliases; });

    struct RenameOptions {
        std::string before;
        std::string after;
    };
    Subcommand<RenameOptions> rename(
        noun, "rename", "Give an alias another name; lists of models and limits follow");
    rename.app->add_option("name", rename.options->before)->required();
    rename.app->add_option("new-name", rename.options->after)->required();
    rename.does(invocation, [](const RenameOptions &options) -> AdminAction {
        return [before = toQString(options.before),
                after = toQString(options.after)](StorageContext &context, Output &output) {
            return AliasRepository(context.db, context.clock).rename(before, after).map([&] {
                output.line(
                    QStringLiteral("Alias \"%1\" is called \"%2\" now.").arg(before, after));
            });
        };
    });

    struct RemoveOptions {
        std::string name;
    };
    Subcommand<RemoveOptions> remove(noun, "remove", "Remove an alias");
    remove.app->add_option("name", remove.options->name)->required();
    remove.does(invocation, [](const RemoveOptions &options) -> AdminAction {
        return [name = toQString(options.name)](StorageContext &context, Output &output) {
            return AliasRepository(context.db, context.clock).remove(name).map([&] {
                output.line(QStringLiteral("Alias \"%1\" removed.").arg(name));
            });
        };
    });
}

} // namespace orchestris
