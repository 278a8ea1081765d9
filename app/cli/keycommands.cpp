// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/keylisting.h"
#include "app/cli/keyoptions.h"
#include "app/cli/output.h"
#include "models/storage/keyrepository.h"
#include "models/storage/storage.h"

#include <QRandomGenerator>

namespace orchestris {

namespace {

constexpr const char *KeyHelp = "The key's name or its 12 public characters";

struct IssueOptions {
    std::string name;
    std::string owner = "organization";
    std::string organization;
    KeyOptions key;
};

KeyRequest readOwner(const IssueOptions &options)
{
    KeyRequest request;
    request.name = toQString(options.name);
    request.organizationName = toQString(options.organization);
    const QString owner = toQString(options.owner);
    if (owner.startsWith(u"user:") && owner.size() > 5) {
        request.ownerKind = OwnerKind::User;
        request.userName = owner.sliced(5);
    } else if (owner != u"organization") {
        refuseUsage("--owner takes organization or user:NAME.");
    }
    if (request.ownerKind == OwnerKind::User && !options.organization.empty())
        refuseUsage("A user's key belongs to the user's own organization: leave out either "
                    "--organization or --owner user:NAME.");
    return request;
}

Result<void> issueKey(StorageContext &context, Output &output, KeyRequest request,
                      const KeyWishes &wishes)
{
    const KeyChange wanted = wishes.at(context.clock.nowUs());
    request.scope = wanted.scope.value_or(Scope());
    request.expiresAtUs = wanted.expiresAtUs.value_or(0);
    request.note = wanted.note.value_or(QString());
    request.tags = wanted.tags.value_or(QStringList());
    request.endpoints = wanted.endpoints.value_or(AllKeyEndpoints);
    request.addresses = wanted.addresses.value_or(QStringList());
    request.loopGuard = wanted.loopGuard.value_or(std::nullopt);
    return KeyRepository(context.db, context.hasher, context.clock)
        .issue(request, *QRandomGenerator::system())
        .map([&](const IssuedKey &issued) { printNewKey(output, issued); });
}

Result<void> rotateKey(StorageContext &context, Output &output, const QString &name, qint64 graceUs)
{
    KeyRepository keys(context.db, context.hasher, context.clock);
    return keys.find(name)
        .and_then([&](const ApiKey &key) {
            return keys.rotate(key.id, graceUs, *QRandomGenerator::system());
        })
        .map([&](const IssuedKey &issued) {
            printNewKey(output, issued);
            if (output.isJson())
                return;
            output.line(graceUs > 0 && issued.key.retired
                            ? QStringLiteral("The one before it works until %1.")
                                  .arg(shownTime(issued.key.retired->untilUs))
                            : QStringLiteral("The one before it works no more."));
        });
}

void addIssueCommand(CLI::App &noun, Invocation &invocation)
{
    Subcommand<IssueOptions> issue(noun, "issue", "Issue a key; it is printed once");
    issue.app->add_option("--name", issue.options->name, "What it is for")->required();
    issue.app->add_option("--owner", issue.options->owner, "organization, or user:NAME");
    issue.app->add_option("--organization", issue.options->organization,
                          "Which organization owns it (default: the first)");
    addKeyOptions(*issue.app, issue.options->key);
    issue.takesJson(invocation);
    issue.does(invocation, [](const IssueOptions &options) -> AdminAction {
        return [request = readOwner(options),
                wishes = readKeyOptions(options.key)](StorageContext &context, Output &output) {
            return issueKey(context, output, request, wishes);
        };
    });
}

void addRotateCommand(CLI::App &noun, Invocation &invocation)
{
    struct Options {
        std::string key;
        std::string grace;
    };
    Subcommand<Options> rotate(noun, "rotate",
                               "Give a key a new secret, which is printed once; limits and usage "
                               "stay its own");
    rotate.app->add_option("key", rotate.options->key, KeyHelp)->required();
    rotate.app->add_option("--grace", rotate.options->grace,
                           "How long the one before still works, like 1h, at most 30d (default: "
                           "no longer)");
    rotate.takesJson(invocation);
    rotate.does(invocation, [](const Options &options) -> AdminAction {
        const qint64 grace =
            options.grace.empty() ? 0 : valueOrThrow(parseDuration(toQString(options.grace)));
        return [grace, name = toQString(options.key)](StorageContext &context, Output &output) {
            return rotateKey(context, output, name, grace);
        };
    });
}

void addSetCommand(CLI::App &noun, Invocation &invocation)
{
    struct Options {
        std::string key;
        std::optional<std::string> name;
        KeyOptions change;
    };
    Subcommand<Options> set(noun, "set", "Change what is named, and nothing else");
    set.app->add_option("key", set.options->key, KeyHelp)->required();
    addText(*set.app, "--name", set.options->name, "Another name");
    addKeyOptions(*set.app, set.options->change);
    set.does(invocation, [](const Options &options) -> AdminAction {
        KeyWishes wishes = readKeyOptions(options.change);
        if (options.name)
            wishes.change.name = toQString(*options.name);
        if (wishes.isNothing())
            refuseUsage("Say what to change; \"orchestrisd keys set --help\" lists what can be.");
        return [wishes, name = toQString(options.key)](StorageContext &context, Output &output) {
            KeyRepository keys(context.db, context.hasher, context.clock);
            return keys.find(name)
                .and_then([&](const ApiKey &key) {
                    return keys.change(key.id, wishes.at(context.clock.nowUs()));
                })
                .map([&](const ApiKey &key) {
                    output.line(QStringLiteral("Key \"%1\" is changed.").arg(key.name));
                });
        };
    });
}

void addStateCommand(CLI::App &noun, Invocation &invocation, const char *verb, const char *help,
                     KeyState state)
{
    struct Options {
        std::string key;
        bool endRunning = false;
    };
    Subcommand<Options> command(noun, verb, help);
    command.app->add_option("key", command.options->key, KeyHelp)->required();
    if (state != KeyState::Active)
        command.app->add_flag("--end-running", command.options->endRunning,
                              "End also what runs with it, open streams included");
    command.does(invocation, [state](const Options &options) -> AdminAction {
        return [state, name = toQString(options.key),
                endRunning = options.endRunning](StorageContext &context, Output &output) {
            KeyRepository keys(context.db, context.hasher, context.clock);
            return keys.find(name)
                .and_then(
                    [&](const ApiKey &key) { return keys.setState(key.id, state, endRunning); })
                .map([&] {
                    output.line(QStringLiteral("Key \"%1\" is now %2%3.")
                                    .arg(name, keyStateName(state),
                                         endRunning ? QStringLiteral(", and what runs is ended")
                                                    : QString()));
                });
        };
    });
}

} // namespace

void addKeyCommands(CLI::App &app, Invocation &invocation)
{
    CLI::App &noun = *app.add_subcommand("keys", "The keys that clients use");
    noun.require_subcommand(1);
    noun.fallthrough();

    addIssueCommand(noun, invocation);

    Subcommand<std::monostate> list(noun, "list", "List the keys, without their secrets");
    list.takesJson(invocation);
    list.does(invocation, [](std::monostate) -> AdminAction { return listKeys; });

    addSetCommand(noun, invocation);
    addRotateCommand(noun, invocation);
    addStateCommand(noun, invocation, "disable", "Refuse a key until it is enabled",
                    KeyState::Disabled);
    addStateCommand(noun, invocation, "enable", "Accept a disabled key again", KeyState::Active);
    addStateCommand(noun, invocation, "revoke", "Refuse a key for ever", KeyState::Revoked);
}

} // namespace orchestris
