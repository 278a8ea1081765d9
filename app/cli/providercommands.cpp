// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "models/storage/modelrepository.h"
#include "models/storage/providerrepository.h"
#include "models/storage/storage.h"

namespace orchestris {

namespace {

Result<void> addProvider(StorageContext &context, Output &output, Provider provider)
{
    return ProviderRepository(context.db, context.clock)
        .add(std::move(provider))
        .map([&](const Provider &added) {
            if (output.isJson())
                output.object(
                    {{QStringLiteral("id"), added.id}, {QStringLiteral("name"), added.name}});
            else
                output.line(
                    QStringLiteral("Provider \"%1\" added. Add its models with: orchestrisd models "
                                   "import %1")
                        .arg(added.name));
        });
}

Result<void> listProviders(StorageContext &context, Output &output)
{
    const auto providers = ProviderRepository(context.db, context.clock).list();
    const auto models = ModelRepository(context.db, context.clock).list();
    if (!providers || !models)
        return tl::unexpected(providers ? models.error() : providers.error());
    const auto modelsOf = [&](Id id) {
        return std::count_if(models->begin(), models->end(),
                             [id](const Model &model) { return model.providerId == id; });
    };
    if (output.isJson()) {
        output.beginArray();
        for (const Provider &provider : *providers)
            output.element({
                {QStringLiteral("id"), provider.id},
                {QStringLiteral("name"), provider.name},
                {QStringLiteral("kind"), providerKindName(provider.kind)},
                {QStringLiteral("base_url"), provider.baseUrl},
                {QStringLiteral("credential"), formatCredentialReference(provider.credential)},
                {QStringLiteral("enabled"), provider.enabled},
                {QStringLiteral("models"), qint64(modelsOf(provider.id))},
                {QStringLiteral("created_at"), jsonTime(provider.createdAtUs)},
            });
        output.endArray();
        return {};
    }
    QList<QStringList> rows;
    for (const Provider &provider : *providers)
        rows.append({provider.name, providerKindName(provider.kind), provider.baseUrl,
                     formatCredentialReference(provider.credential),
                     provider.enabled ? QStringLiteral("yes") : QStringLiteral("no"),
                     QString::number(modelsOf(provider.id))});
    output.table({QStringLiteral("NAME"), QStringLiteral("KIND"), QStringLiteral("BASE URL"),
                  QStringLiteral("CREDENTIAL"), QStringLiteral("ENABLED"),
                  QStringLiteral("MODELS")},
                 rows, {QStringLiteral("MODELS")});
    return {};
}

} // namespace

void addProviderCommands(CLI::App &app, Invocation &invocation)
{
    CLI::App &noun = *app.add_subcommand("providers", "Where requests are forwarded to");
    noun.require_subcommand(1);
    noun.fallthrough();

    struct AddOptions {
        std::string name;
        std::string kind = "openai";
        std::string baseUrl;
        std::string credential = "none";
    };
    Subcommand<AddOptions> add(noun, "add", "Add a provider");
    add.app
        ->add_option("name", add.options->name,
                     "Its name, the first part of its models' direct IDs")
        ->required();
    add.app->add_option("--kind", add.options->kind, "openai (or compatible), or sandbox");
    add.app->add_option("--base-url", add.options->baseUrl, "Such as https://api.openai.com/v1");
    add.app->add_option(
        "--credential", add.options->credential,
        "Where its API key is kept: env:VARIABLE, file:PATH, keychain:NAME or none");
    add.takesJson(invocation);
    add.does(invocation, [](const AddOptions &options) -> AdminAction {
        Provider provider;
        provider.name = toQString(options.name);
        provider.kind = valueOrThrow(parseProviderKind(toQString(options.kind)));
        if (provider.kind == ProviderKind::OpenAi)
            provider.baseUrl = valueOrThrow(normalizeBaseUrl(toQString(options.baseUrl)));
        provider.credential = valueOrThrow(parseCredentialReference(toQString(options.credential)));
        return [provider](StorageContext &context, Output &output) {
            return addProvider(context, output, provider);
        };
    });

    Subcommand<std::monostate> list(noun, "list", "List the providers");
    list.takesJson(invocation);
    list.does(invocation, [](std::monostate) -> AdminAction { return listProviders; });

    struct RemoveOptions {
        std::string name;
    };
    Subcommand<RemoveOptions> remove(noun, "remove", "Remove a provider and its models");
    remove.app->add_option("name", remove.options->name)->required();
    remove.does(invocation, [](const RemoveOptions &options) -> AdminAction {
        return [name = toQString(options.name)](StorageContext &context, Output &output) {
            ProviderRepository providers(context.db, context.clock);
            return providers.findByName(name)
                .and_then([&](const Provider &found) { return providers.remove(found.id); })
                .map([&] { output.line(QStringLiteral("Provider \"%1\" removed.").arg(name)); });
        };
    });
}

} // namespace orchestris
