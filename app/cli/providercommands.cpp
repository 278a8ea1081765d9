// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "app/cli/providerlisting.h"
#include "app/cli/provideroptions.h"
#include "models/domain/providerpreset.h"
#include "models/storage/providerrepository.h"
#include "models/storage/storage.h"

namespace orchestris {

namespace {

Result<void> addProvider(StorageContext &context, Output &output, const Provider &provider)
{
    return ProviderRepository(context.db, context.clock)
        .add(provider)
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

struct SetOptions {
    std::string name;
    std::optional<std::string> rename;
    ProviderOptions provider;
    bool enable = false;
    bool disable = false;
};

Result<void> setProvider(StorageContext &context, Output &output, const SetOptions &options)
{
    ProviderRepository providers(context.db, context.clock);
    return providers.findByName(toQString(options.name))
        .and_then([&](const Provider &found) { return changeProvider(found, options.provider); })
        .and_then([&](Provider provider) {
            if (options.rename)
                provider.name = toQString(*options.rename);
            if (options.enable || options.disable)
                provider.enabled = options.enable;
            return providers.update(provider);
        })
        .map([&](const Provider &stored) {
            if (output.isJson())
                output.object(
                    {{QStringLiteral("id"), stored.id}, {QStringLiteral("name"), stored.name}});
            else
                output.line(QStringLiteral("Provider \"%1\" changed.").arg(stored.name));
        });
}

void addAddCommand(CLI::App &noun, Invocation &invocation)
{
    struct AddOptions {
        std::string name;
        ProviderOptions provider;
    };
    Subcommand<AddOptions> add(noun, "add", "Add a provider");
    add.app
        ->add_option("name", add.options->name,
                     "Its name, the first part of its models' direct IDs")
        ->required();
    addProviderOptions(*add.app, add.options->provider);
    add.takesJson(invocation);
    add.does(invocation, [](const AddOptions &options) -> AdminAction {
        const Provider provider =
            valueOrThrow(makeProvider(toQString(options.name), options.provider));
        return [provider](StorageContext &context, Output &output) {
            return addProvider(context, output, provider);
        };
    });
}

void addSetCommand(CLI::App &noun, Invocation &invocation)
{
    Subcommand<SetOptions> set(noun, "set", "Change a provider");
    set.app->add_option("name", set.options->name)->required();
    addProviderOptions(*set.app, set.options->provider);
    set.app->add_flag("--no-headers", set.options->provider.noHeaders,
                      "Send no extra headers any more");
    set.app->add_option("--rename", set.options->rename,
                        "A new name; aliases and the scopes of keys follow it");
    CLI::Option *enable = set.app->add_flag("--enable", set.options->enable, "Use it again");
    set.app->add_flag("--disable", set.options->disable, "Refuse requests for its models")
        ->excludes(enable);
    set.takesJson(invocation);
    set.does(invocation, [](const SetOptions &options) -> AdminAction {
        // What is wrong by itself is told before the database is opened.
        if (options.provider.preset)
            static_cast<void>(valueOrThrow(findPreset(toQString(*options.provider.preset))));
        return [options](StorageContext &context, Output &output) {
            return setProvider(context, output, options);
        };
    });
}

void addListCommands(CLI::App &noun, Invocation &invocation)
{
    Subcommand<std::monostate> list(noun, "list", "List the providers");
    list.takesJson(invocation);
    list.does(invocation, [](std::monostate) -> AdminAction { return listProviders; });

    Subcommand<std::monostate> presets(noun, "presets", "List what \"add --preset\" knows");
    presets.takesJson(invocation);
    presets.does(invocation, [](std::monostate) -> AdminAction {
        return [](StorageContext &, Output &output) -> Result<void> {
            listPresets(output);
            return {};
        };
    });
}

void addRemoveCommand(CLI::App &noun, Invocation &invocation)
{
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

void addProbeCommand(CLI::App &noun, Invocation &invocation)
{
    struct ProbeOptions {
        std::string name;
        std::string model;
        bool apply = false;
    };
    Subcommand<ProbeOptions> probe(
        noun, "probe",
        "Find out what a provider can do, by a few tiny calls that cost a few tokens");
    probe.app->add_option("name", probe.options->name)->required();
    probe.app->add_option("--model", probe.options->model,
                          "The provider's own name of the model to call (default: a small one)");
    probe.app->add_flag("--apply", probe.options->apply, "Change its settings to what was found");
    probe.takesJson(invocation);
    probe.does(invocation, [](const ProbeOptions &options) {
        return ProbeProvider{toQString(options.name), toQString(options.model), options.apply};
    });
}

/// "ollama=http://127.0.0.1:11434/v1"
ServerPlace parsePlace(const std::string &text)
{
    const QString place = toQString(text);
    const qsizetype equals = place.indexOf(u'=');
    const QString key = equals < 0 ? QStringLiteral("compatible") : place.first(equals);
    return {valueOrThrow(findPreset(key)).key,
            valueOrThrow(normalizeBaseUrl(place.sliced(equals + 1)))};
}

void addDiscoverCommand(CLI::App &noun, Invocation &invocation)
{
    struct DiscoverOptions {
        std::vector<std::string> places;
    };
    Subcommand<DiscoverOptions> discover(
        noun, "discover",
        "Look for model servers on this machine: Ollama, LM Studio, llama.cpp, "
        "vLLM. Adds nothing.");
    discover.app->add_option("--at", discover.options->places,
                             "Look here instead of at the usual ports: "
                             "PRESET=URL, such as vllm=http://127.0.0.1:9000/v1; may be repeated");
    discover.takesJson(invocation);
    discover.does(invocation, [](const DiscoverOptions &options) {
        DiscoverServers work;
        for (const std::string &place : options.places)
            work.places.append(parsePlace(place));
        if (work.places.isEmpty())
            work.places = usualPlaces();
        return work;
    });
}

} // namespace

void addProviderCommands(CLI::App &app, Invocation &invocation)
{
    CLI::App &noun = *app.add_subcommand("providers", "Where requests are forwarded to");
    noun.require_subcommand(1);
    noun.fallthrough();
    addAddCommand(noun, invocation);
    addSetCommand(noun, invocation);
    addListCommands(noun, invocation);
    addRemoveCommand(noun, invocation);
    addProbeCommand(noun, invocation);
    addDiscoverCommand(noun, invocation);
}

} // namespace orchestris
