// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/ownerverbs.h"
#include "models/storage/organizationrepository.h"

namespace orchestris {

namespace {

QJsonObject toJson(const Organization &organization)
{
    return {{QStringLiteral("id"), organization.id},
            {QStringLiteral("name"), organization.name},
            {QStringLiteral("enabled"), organization.enabled},
            {QStringLiteral("ends_running"), organization.endsRunning},
            {QStringLiteral("models"), scopeJson(organization.models)}, // null: everything
            {QStringLiteral("loop_guard"), loopGuardActionName(organization.loopGuard)}};
}

Result<void> listOrganizations(StorageContext &context, Output &output)
{
    return OrganizationRepository(context.db).list().map([&](const QList<Organization> &all) {
        if (output.isJson()) {
            output.beginArray();
            for (const Organization &organization : all)
                output.element(toJson(organization));
            output.endArray();
            return;
        }
        QList<QStringList> rows;
        for (const Organization &organization : all)
            rows.append(
                {organization.name,
                 organization.enabled ? QStringLiteral("enabled") : QStringLiteral("disabled"),
                 loopGuardActionName(organization.loopGuard), scopeWords(organization.models)});
        output.table({QStringLiteral("ORGANIZATION"), QStringLiteral("STATE"),
                      QStringLiteral("LOOP GUARD"), QStringLiteral("MODELS")},
                     rows);
    });
}

void addLoopGuardVerb(CLI::App &noun, Invocation &invocation)
{
    struct Options {
        std::string name;
        std::string action;
    };
    Subcommand<Options> command(noun, "set-loop-guard",
                                "What becomes of requests that repeat themselves, with keys that "
                                "do not say otherwise");
    command.app->add_option("name", command.options->name)->required();
    command.app->add_option("action", command.options->action, "off, warn or stop")->required();
    command.does(invocation, [](const Options &options) -> AdminAction {
        const auto action = valueOrThrow(parseLoopGuard(toQString(options.action)));
        return [action, name = toQString(options.name)](StorageContext &context, Output &output) {
            OrganizationRepository organizations(context.db);
            return organizations.findByName(name).and_then([&](const Organization &organization) {
                return organizations.setLoopGuard(organization.id, action).map([&] {
                    output.line(QStringLiteral("The loop guard of organization \"%1\" is now: %2.")
                                    .arg(organization.name, loopGuardActionName(action)));
                });
            });
        };
    });
}

} // namespace

void addOrganizationCommands(CLI::App &app, Invocation &invocation)
{
    CLI::App &noun = *app.add_subcommand("organizations", "Who owns keys and users");
    noun.require_subcommand(1);
    noun.fallthrough();
    const QString kind = QStringLiteral("Organization");

    struct AddOptions {
        std::string name;
    };
    Subcommand<AddOptions> add(noun, "add", "Add an organization");
    add.app->add_option("name", add.options->name)->required();
    add.takesJson(invocation);
    add.does(invocation, [](const AddOptions &options) -> AdminAction {
        return [name = toQString(options.name)](StorageContext &context, Output &output) {
            return OrganizationRepository(context.db).add(name).map([&](const Organization &added) {
                if (output.isJson())
                    output.object(toJson(added));
                else
                    output.line(QStringLiteral("Organization \"%1\" added.").arg(added.name));
            });
        };
    });

    Subcommand<std::monostate> list(noun, "list", "List the organizations");
    list.takesJson(invocation);
    list.does(invocation, [](std::monostate) -> AdminAction { return listOrganizations; });

    addOwnerStateVerb<OrganizationRepository>(noun, invocation, kind, false);
    addOwnerStateVerb<OrganizationRepository>(noun, invocation, kind, true);
    addOwnerRenameVerb<OrganizationRepository>(noun, invocation, kind);
    addOwnerModelsVerb<OrganizationRepository>(
        noun, invocation, kind, "The models that its keys and its users' keys may call at most");
    addLoopGuardVerb(noun, invocation);
}

} // namespace orchestris
