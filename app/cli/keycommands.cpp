// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "models/storage/keyrepository.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/storage.h"
#include "models/storage/userrepository.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace orchestris {

namespace {

struct IssueOptions {
    std::string name;
    std::string owner = "organization";
    std::string models;
    std::string expires;
    std::string note;
};

struct IssueRequest {
    KeyRequest key;
    qint64 lifetimeUs = 0; ///< 0: for ever
};

IssueRequest readIssue(const IssueOptions &options)
{
    IssueRequest request;
    request.key.name = toQString(options.name);
    request.key.note = toQString(options.note);
    const QString owner = toQString(options.owner);
    if (owner.startsWith(u"user:") && owner.size() > 5) {
        request.key.ownerKind = OwnerKind::User;
        request.key.userName = owner.sliced(5);
    } else if (owner != u"organization") {
        throw CLI::ValidationError("--owner takes organization or user:NAME.",
                                   static_cast<int>(ExitCode::Usage));
    }
    if (!options.models.empty())
        request.key.scope = {false, splitList(toQString(options.models))};
    if (!options.expires.empty())
        request.lifetimeUs = valueOrThrow(parseDuration(toQString(options.expires)));
    return request;
}

Result<void> issueKey(StorageContext &context, Output &output, IssueRequest request)
{
    if (request.lifetimeUs > 0)
        request.key.expiresAtUs = context.clock.nowUs() + request.lifetimeUs;
    return KeyRepository(context.db, context.hasher, context.clock)
        .issue(request.key, *QRandomGenerator::system())
        .map([&](const IssuedKey &issued) {
            if (output.isJson()) {
                output.object({
                    {QStringLiteral("id"), issued.key.id},
                    {QStringLiteral("name"), issued.key.name},
                    {QStringLiteral("key"), issued.text},
                    {QStringLiteral("expires_at"), jsonTime(issued.key.expiresAtUs)},
                });
                return;
            }
            output.line(issued.text);
            output.line(
                QStringLiteral("This is the only time the key \"%1\" is shown: keep it now.")
                    .arg(issued.key.name));
        });
}

Result<void> listKeys(StorageContext &context, Output &output)
{
    const auto keys = KeyRepository(context.db, context.hasher, context.clock).list();
    const auto users = UserRepository(context.db).list();
    const auto organizations = OrganizationRepository(context.db).list();
    for (const auto *error : {keys ? nullptr : &keys.error(), users ? nullptr : &users.error(),
                              organizations ? nullptr : &organizations.error()}) {
        if (error)
            return tl::unexpected(*error);
    }
    const auto nameOf = [](const auto &list, Id id) {
        const auto found =
            std::find_if(list.begin(), list.end(), [id](const auto &row) { return row.id == id; });
        return found == list.end() ? QString() : found->name;
    };
    const qint64 now = context.clock.nowUs();
    if (output.isJson())
        output.beginArray();
    QList<QStringList> rows;
    for (const ApiKey &key : *keys) {
        const QString state = keyStateName(effectiveState(key, now));
        const QString user = nameOf(*users, key.userId);
        const QString organization = nameOf(*organizations, key.organizationId);
        if (output.isJson()) {
            const auto scope = key.scope.everything
                                   ? QJsonValue(QJsonValue::Null)
                                   : QJsonValue(QJsonArray::fromStringList(key.scope.models));
            output.element({
                {QStringLiteral("id"), key.id},
                {QStringLiteral("public_id"), key.publicId},
                {QStringLiteral("name"), key.name},
                {QStringLiteral("state"), state},
                {QStringLiteral("owner_kind"), ownerKindName(key.ownerKind)},
                {QStringLiteral("organization"), organization},
                {QStringLiteral("user"),
                 user.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(user)},
                {QStringLiteral("models"), scope}, // null: everything
                {QStringLiteral("created_at"), jsonTime(key.createdAtUs)},
                {QStringLiteral("expires_at"), jsonTime(key.expiresAtUs)},
                {QStringLiteral("last_used_at"), jsonTime(key.lastUsedAtUs)},
                {QStringLiteral("note"), key.note},
            });
            continue;
        }
        rows.append(
            {key.name, key.publicId, state,
             key.ownerKind == OwnerKind::User ? QStringLiteral("user:") + user : organization,
             key.scope.everything ? QStringLiteral("everything")
                                  : key.scope.models.join(QStringLiteral(", ")),
             shownTime(key.expiresAtUs), shownTime(key.lastUsedAtUs)});
    }
    if (output.isJson())
        output.endArray();
    else
        output.table({QStringLiteral("NAME"), QStringLiteral("PUBLIC ID"), QStringLiteral("STATE"),
                      QStringLiteral("OWNER"), QStringLiteral("MODELS"), QStringLiteral("EXPIRES"),
                      QStringLiteral("LAST USED")},
                     rows);
    return {};
}

void addStateCommand(CLI::App &noun, Invocation &invocation, const char *verb, const char *help,
                     KeyState state)
{
    struct Options {
        std::string key;
    };
    Subcommand<Options> command(noun, verb, help);
    command.app
        ->add_option("key", command.options->key, "The key's name or its 12 public characters")
        ->required();
    command.does(invocation, [state](const Options &options) -> AdminAction {
        return [name = toQString(options.key), state](StorageContext &context, Output &output) {
            KeyRepository keys(context.db, context.hasher, context.clock);
            return keys.find(name)
                .and_then([&](const ApiKey &key) { return keys.setState(key.id, state); })
                .map([&] {
                    output.line(
                        QStringLiteral("Key \"%1\" is now %2.").arg(name, keyStateName(state)));
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

    Subcommand<IssueOptions> issue(noun, "issue", "Issue a key; it is printed once");
    issue.app->add_option("--name", issue.options->name, "What it is for")->required();
    issue.app->add_option("--owner", issue.options->owner, "organization, or user:NAME");
    issue.app->add_option("--models", issue.options->models,
                          "Aliases and direct IDs it may call, with commas (default: everything)");
    issue.app->add_option("--expires", issue.options->expires, "How long it is valid, like 30d");
    issue.app->add_option("--note", issue.options->note);
    issue.takesJson(invocation);
    issue.does(invocation, [](const IssueOptions &options) -> AdminAction {
        return [request = readIssue(options)](StorageContext &context, Output &output) {
            return issueKey(context, output, request);
        };
    });

    Subcommand<std::monostate> list(noun, "list", "List the keys, without their secrets");
    list.takesJson(invocation);
    list.does(invocation, [](std::monostate) -> AdminAction { return listKeys; });

    addStateCommand(noun, invocation, "disable", "Refuse a key until it is enabled",
                    KeyState::Disabled);
    addStateCommand(noun, invocation, "enable", "Accept a disabled key again", KeyState::Active);
    addStateCommand(noun, invocation, "revoke", "Refuse a key for ever", KeyState::Revoked);
}

} // namespace orchestris
