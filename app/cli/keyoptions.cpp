// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/keyoptions.h"

#include "app/cli/arguments.h"
#include "app/cli/cliapp.h"
#include "models/domain/iprange.h"

namespace orchestris {

namespace {

QStringList readAddresses(const QString &text)
{
    if (text == u"any")
        return {};
    const QStringList addresses = splitList(text);
    if (addresses.isEmpty())
        refuseUsage("Name addresses like 192.0.2.7 or 10.0.0.0/8, with commas, or say any.");
    for (const QString &address : addresses)
        std::ignore = valueOrThrow(parseIpRange(address));
    return addresses;
}

} // namespace

void addKeyOptions(CLI::App &app, KeyOptions &options)
{
    CLI::Option *models =
        addText(app, "--models", options.models, "Aliases and direct IDs it may call, with commas");
    app.add_flag("--all-models", options.allModels, "It may call everything that its owner may")
        ->excludes(models);
    addText(app, "--endpoints", options.endpoints,
            "chat, responses and embeddings, with commas, or all");
    addText(app, "--addresses", options.addresses,
            "Clients' IP addresses and ranges that may use it, with commas, or any");
    addText(app, "--expires", options.expires, "How long it is valid, like 30d, or never");
    addText(app, "--loop-guard", options.loopGuard,
            "off, warn or stop, or inherit: as its organization says");
    addText(app, "--tags", options.tags, "Words of your own, with commas");
    addText(app, "--note", options.note, "A text of your own");
}

KeyWishes readKeyOptions(const KeyOptions &options)
{
    KeyWishes wishes;
    KeyChange &change = wishes.change;
    if (options.note)
        change.note = toQString(*options.note);
    if (options.tags)
        change.tags = splitList(toQString(*options.tags));
    if (options.allModels)
        change.scope = Scope{};
    if (options.models) {
        change.scope = Scope{false, splitList(toQString(*options.models))};
        if (change.scope->models.isEmpty())
            refuseUsage("Name models with commas between them, or say --all-models.");
    }
    if (options.endpoints)
        change.endpoints = valueOrThrow(parseKeyEndpoints(toQString(*options.endpoints)));
    if (options.addresses)
        change.addresses = readAddresses(toQString(*options.addresses));
    if (options.loopGuard == "inherit")
        change.loopGuard.emplace(std::nullopt);
    else if (options.loopGuard)
        change.loopGuard.emplace(valueOrThrow(parseLoopGuard(toQString(*options.loopGuard))));
    if (options.expires == "never")
        wishes.lifetimeUs = 0;
    else if (options.expires)
        wishes.lifetimeUs = valueOrThrow(parseDuration(toQString(*options.expires)));
    return wishes;
}

bool KeyWishes::isNothing() const
{
    return !change.name && !change.note && !change.tags && !change.scope && !change.endpoints
           && !change.addresses && !change.loopGuard && !lifetimeUs;
}

KeyChange KeyWishes::at(qint64 nowUs) const
{
    KeyChange dated = change;
    if (lifetimeUs)
        dated.expiresAtUs = *lifetimeUs == 0 ? 0 : nowUs + *lifetimeUs;
    return dated;
}

} // namespace orchestris
