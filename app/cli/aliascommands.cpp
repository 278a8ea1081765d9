// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "models/storage/aliasrepository.h"
#include "models/storage/storage.h"

#include <QJsonArray>

namespace orchestris {

namespace {

QStringList targetNames(const ModelAlias &alias)
{
    QStringList names;
    for (const AliasTarget &target : alias.targets)
        names.append(target.model);
    return names;
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
                        {QStringLiteral("created_at"), jsonTime(alias.createdAtUs)},
                    });
                output.endArray();
                return;
            }
            QList<QStringList> rows;
            for (const ModelAlias &alias : aliases)
                rows.append({alias.name, targetNames(alias).join(QStringLiteral(", "))});
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
    };
    Subcommand<SetOptions> set(noun, "set", "Make an alias, or change where it leads");
    set.app->add_option("name", set.options->name)->required();
    set.app->add_option("targets", set.options->targets, "PROVIDER/MODEL, the preferred one first")
        ->required();
    set.does(invocation, [](const SetOptions &options) -> AdminAction {
        QStringList targets;
        for (const std::string &target : options.targets)
            targets.append(toQString(target));
        return [name = toQString(options.name), targets](StorageContext &context, Output &output) {
            return AliasRepository(context.db, context.clock)
                .set(name, targets)
                .map([&](const ModelAlias &) {
                    output.line(QStringLiteral("%1 leads to %2.")
                                    .arg(name, targets.join(QStringLiteral(", "))));
                });
        };
    });

    Subcommand<std::monostate> list(noun, "list", "List the aliases");
    list.takesJson(invocation);
    list.does(invocation, [](std::monostate) -> AdminAction { return listAliases; });

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
