// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/ownerverbs.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/userrepository.h"

namespace orchestris {

namespace {

QJsonObject toJson(const User &user, const QString &organization)
{
    return {{QStringLiteral("id"), user.id},
            {QStringLiteral("name"), user.name},
            {QStringLiteral("organization"), organization},
            {QStringLiteral("enabled"), user.enabled},
            {QStringLiteral("ends_running"), user.endsRunning},
            {QStringLiteral("models"), scopeJson(user.models)}}; // null: everything
}

Result<void> listUsers(StorageContext &context, Output &output)
{
    const auto users = UserRepository(context.db).list();
    const auto organizations = OrganizationRepository(context.db).list();
    if (!users || !organizations)
        return tl::unexpected(users ? organizations.error() : users.error());
    QHash<Id, QString> names;
    for (const Organization &organization : *organizations)
        names.insert(organization.id, organization.name);

    if (output.isJson()) {
        output.beginArray();
        for (const User &user : *users)
            output.element(toJson(user, names.value(user.organizationId)));
        output.endArray();
        return {};
    }
    QList<QStringList> rows;
    for (const User &user : *users)
        rows.append({user.name, names.value(user.organizationId),
                     user.enabled ? QStringLiteral("enabled") : QStringLiteral("disabled"),
                     scopeWords(user.models)});
    output.table({QStringLiteral("USER"), QStringLiteral("ORGANIZATION"), QStringLiteral("STATE"),
                  QStringLiteral("MODELS")},
                 rows);
    return {};
}

Result<void> addUser(StorageContext &context, Output &output, const QString &name,
                     const QString &organizationName)
{
    OrganizationRepository organizations(context.db);
    const auto organization = organizationName.isEmpty()
                                  ? organizations.defaultOrganization()
                                  : organizations.findByName(organizationName);
    if (!organization)
        return tl::unexpected(organization.error());
    return UserRepository(context.db).add(name, organization->id).map([&](const User &added) {
        if (output.isJson())
            output.object(toJson(added, organization->name));
        else
            output.line(QStringLiteral("User \"%1\" added to organization \"%2\".")
                            .arg(added.name, organization->name));
    });
}

} // namespace

void addUserCommands(CLI::App &app, Invocation &invocation)
{
    CLI::App &noun = *app.add_subcommand("users", "The people who own keys");
    noun.require_subcommand(1);
    noun.fallthrough();
    const QString kind = QStringLiteral("User");

    struct AddOptions {
        std::string name;
        std::string organization;
    };
    Subcommand<AddOptions> add(noun, "add", "Add a user");
    add.app->add_option("name", add.options->name)->required();
    add.app->add_option("--organization", add.options->organization,
                        "Which one they are in (default: the first)");
    add.takesJson(invocation);
    add.does(invocation, [](const AddOptions &options) -> AdminAction {
        return [name = toQString(options.name), organization = toQString(options.organization)](
                   StorageContext &context, Output &output) {
            return addUser(context, output, name, organization);
        };
    });

    Subcommand<std::monostate> list(noun, "list", "List the users");
    list.takesJson(invocation);
    list.does(invocation, [](std::monostate) -> AdminAction { return listUsers; });

    addOwnerStateVerb<UserRepository>(noun, invocation, kind, false);
    addOwnerStateVerb<UserRepository>(noun, invocation, kind, true);
    addOwnerRenameVerb<UserRepository>(noun, invocation, kind);
    addOwnerModelsVerb<UserRepository>(noun, invocation, kind,
                                       "The models that are visible to them");
}

} // namespace orchestris
