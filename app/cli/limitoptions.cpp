// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/limitoptions.h"

#include "app/cli/arguments.h"
#include "app/cli/cliapp.h"
#include "models/domain/limitwindow.h"
#include "models/storage/keyrepository.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/storage.h"
#include "models/storage/userrepository.h"

#include <algorithm>

namespace orchestris {

namespace {

using Text = std::optional<std::string>;

void readSubject(const LimitOptions &options, LimitWish &wish)
{
    struct Subject {
        const Text &name;
        LimitSubject kind;
    };
    const Subject all[] = {{options.organization, LimitSubject::Organization},
                           {options.user, LimitSubject::User},
                           {options.key, LimitSubject::Key}};
    int given = 0;
    for (const auto &[name, kind] : all) {
        if (!name)
            continue;
        ++given;
        wish.limit.subject = kind;
        wish.subject = toQString(*name);
    }
    if (given == 0)
        refuseUsage("Say whose use is limited: --organization, --user or --key, with a name.");
    if (given > 1)
        refuseUsage("A limit is for one: give either --organization, --user or --key. Limits of "
                    "all three hold at the same time.");
    if (wish.subject.isEmpty())
        refuseUsage("The name of whom the limit is for is empty.");
}

void readAmount(const LimitOptions &options, Limit &limit)
{
    struct Amount {
        const Text &text;
        LimitMetric metric;
    };
    const Amount all[] = {{options.cost, LimitMetric::Cost},
                          {options.tokens, LimitMetric::TotalTokens},
                          {options.outputTokens, LimitMetric::OutputTokens},
                          {options.requests, LimitMetric::Requests},
                          {options.concurrent, LimitMetric::Concurrent}};
    int given = 0;
    for (const auto &[text, metric] : all) {
        if (!text)
            continue;
        ++given;
        limit.metric = metric;
        limit.amount = valueOrThrow(metric == LimitMetric::Cost ? parseDollars(toQString(*text))
                                                                : parseCount(toQString(*text)));
    }
    if (given == 0)
        refuseUsage("Say how much: --cost, --tokens, --output-tokens, --requests or --concurrent.");
    if (given > 1)
        refuseUsage("A limit counts one thing: give either --cost, --tokens, --output-tokens, "
                    "--requests or --concurrent, and set another limit for the other.");
}

void readWindow(const LimitOptions &options, Limit &limit)
{
    limit.window = LimitWindow::None;
    if (options.window)
        limit.window = valueOrThrow(parseLimitWindow(toQString(*options.window)));
    else if (limit.metric != LimitMetric::Concurrent)
        refuseUsage("Say within which time: --window minute, hour, day, week, month or total.");

    const bool isCalendar = limit.window != LimitWindow::None && limit.window != LimitWindow::Minute
                            && limit.window != LimitWindow::Total;
    if (options.timeZone && !isCalendar)
        refuseUsage("Only windows of an hour, day, week or month have a time zone: leave out "
                    "--time-zone.");
    if (options.timeZone)
        limit.timeZone = QByteArray::fromStdString(*options.timeZone);
    else if (isCalendar)
        limit.timeZone = systemTimeZone();
}

QList<int> readShares(const QString &text)
{
    QList<int> shares;
    if (text == u"never")
        return shares;
    for (const QString &part : splitList(text)) {
        bool fine = false;
        const int share = part.toInt(&fine);
        if (!fine || share < 1)
            refuseUsage("--notice-at takes percents like 80,100, or never.");
        if (!shares.contains(share))
            shares.append(share);
    }
    if (shares.isEmpty())
        refuseUsage("--notice-at takes percents like 80,100, or never.");
    std::sort(shares.begin(), shares.end());
    return shares;
}

void readManner(const LimitOptions &options, Limit &limit)
{
    if (options.mode == "strict")
        limit.mode = LimitMode::Strict;
    else if (options.mode && options.mode != "adaptive")
        refuseUsage("--mode takes adaptive or strict.");
    if (options.action == "warn")
        limit.action = LimitAction::Warn;
    else if (options.action && options.action != "block")
        refuseUsage("--action takes block or warn.");
    if (options.noticeAt)
        limit.noticeAt = readShares(toQString(*options.noticeAt));
}

} // namespace

void addLimitOptions(CLI::App &app, LimitOptions &options)
{
    addText(app, "--organization", options.organization, "Limit all keys of an organization");
    addText(app, "--user", options.user, "Limit all keys of a user");
    addText(app, "--key", options.key, "Limit one key, by its name or public characters");
    addText(app, "--model", options.model, "Only for this alias or direct ID (default: all)");
    addText(app, "--cost", options.cost, "Dollars, like 5.00");
    addText(app, "--tokens", options.tokens, "Input and output tokens, like 200k or 2M");
    addText(app, "--output-tokens", options.outputTokens, "Output tokens, reasoning included");
    addText(app, "--requests", options.requests, "Requests");
    addText(app, "--concurrent", options.concurrent, "Requests at the same time");
    addText(app, "--window", options.window,
            "minute (the last 60 seconds), hour, day, week, month, or total: once and for all");
    addText(app, "--time-zone", options.timeZone,
            "Where hours, days, weeks and months begin (default: the system's)");
    addText(app, "--mode", options.mode,
            "adaptive (default): holds what a request will probably take; strict: the worst case");
    addText(app, "--action", options.action, "block (default), or warn: only notices");
    addText(app, "--notice-at", options.noticeAt,
            "Percents at which there is a notice (default: 80,100), or never");
}

LimitWish readLimitOptions(const LimitOptions &options)
{
    LimitWish wish;
    readSubject(options, wish);
    readAmount(options, wish.limit);
    readWindow(options, wish.limit);
    readManner(options, wish.limit);
    if (options.model)
        wish.limit.model = toQString(*options.model);

    Limit trial = wish.limit; // so that it is refused before the database is opened
    trial.subjectId = 1;
    std::ignore = valueOrThrow(checkLimit(trial).map([] { return true; }));
    return wish;
}

Result<Limit> findSubject(StorageContext &context, const LimitWish &wish)
{
    const auto with = [&wish](Id id) {
        Limit limit = wish.limit;
        limit.subjectId = id;
        return limit;
    };
    switch (wish.limit.subject) {
    case LimitSubject::Organization:
        return OrganizationRepository(context.db)
            .findByName(wish.subject)
            .map([&](const Organization &found) { return with(found.id); });
    case LimitSubject::User:
        return UserRepository(context.db).findByName(wish.subject).map([&](const User &found) {
            return with(found.id);
        });
    case LimitSubject::Key:
        break;
    }
    return KeyRepository(context.db, context.hasher, context.clock)
        .find(wish.subject)
        .map([&](const ApiKey &found) { return with(found.id); });
}

} // namespace orchestris
