// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/aliaswords.h"

#include "models/tables/format.h"

#include <QCoreApplication>

#include <cmath>

namespace orchestris::words {

namespace {

struct Aliases {
    Q_DECLARE_TR_FUNCTIONS(aliases)
};

} // namespace

QString targetStanding(TargetStanding standing)
{
    switch (standing) {
    case TargetStanding::Trying:
        return Aliases::tr("Trying again");
    case TargetStanding::Paused:
        return Aliases::tr("Paused");
    case TargetStanding::NoCredential:
        return Aliases::tr("No credential");
    case TargetStanding::Disabled:
        return Aliases::tr("Disabled");
    case TargetStanding::Missing:
        return Aliases::tr("Not there");
    case TargetStanding::Ready:
        break;
    }
    return Aliases::tr("Ready");
}

QString targetStandingInFull(TargetStanding standing)
{
    switch (standing) {
    case TargetStanding::Trying:
        return Aliases::tr("A single request tries whether it answers again.");
    case TargetStanding::Paused:
        return Aliases::tr("Nothing is sent to it for now: too many requests failed in a row. "
                           "Within a minute a single request tries it again.");
    case TargetStanding::NoCredential:
        return Aliases::tr("Its provider's credential could not be read. The page of providers "
                           "says why.");
    case TargetStanding::Disabled:
        return Aliases::tr("Its provider is disabled. Enable it on the page of providers.");
    case TargetStanding::Missing:
        return Aliases::tr("There is no such model any more. It is passed over, and works again "
                           "once a model of that name is back.");
    case TargetStanding::Ready:
        break;
    }
    return {};
}

Tone targetStandingTone(TargetStanding standing)
{
    switch (standing) {
    case TargetStanding::Trying:
    case TargetStanding::Paused:
        return Tone::Warning;
    case TargetStanding::NoCredential:
    case TargetStanding::Missing:
        return Tone::Bad;
    case TargetStanding::Disabled:
        return Tone::Quiet;
    case TargetStanding::Ready:
        break;
    }
    return Tone::Good;
}

QString targetDifference(TargetDifference difference)
{
    switch (difference) {
    case TargetDifference::SmallerContext:
        return Aliases::tr("Smaller context");
    case TargetDifference::NoTools:
        return Aliases::tr("No tools");
    case TargetDifference::NoResponses:
        return Aliases::tr("No Responses");
    case TargetDifference::NoStreamUsage:
        return Aliases::tr("No usage in streams");
    case TargetDifference::Dearer:
        return Aliases::tr("Much dearer");
    case TargetDifference::Unpriced:
        break;
    }
    return Aliases::tr("No price");
}

QString targetDifferenceInFull(TargetDifference difference)
{
    switch (difference) {
    case TargetDifference::SmallerContext:
        return Aliases::tr("Long prompts that another target takes are refused or cut here.");
    case TargetDifference::NoTools:
        return Aliases::tr("Agents that call tools fail here: its last probe found none.");
    case TargetDifference::NoResponses:
        return Aliases::tr("It has no Responses: the gateway translates, and refuses what cannot "
                           "be translated.");
    case TargetDifference::NoStreamUsage:
        return Aliases::tr("It does not tell what streams used: their tokens and cost are "
                           "estimated.");
    case TargetDifference::Dearer:
        return Aliases::tr("A request costs ten times as much as with the cheapest target, or "
                           "more.");
    case TargetDifference::Unpriced:
        break;
    }
    return Aliases::tr("What it costs stays unknown, and limits of cost do not count it.");
}

QString share(double share)
{
    constexpr qint64 Parts = 1'000;
    const auto part = qint64(std::llround(share * double(Parts)));
    return format::percent(
        format::locale().toString(double(part) / 10, 'f', part % 10 == 0 ? 0 : 1));
}

QString groupChoice(int group, int size)
{
    const QString shared =
        size > 1 ? Aliases::tr("shared by weight, a session stays with one") : QString();
    const QString name = group == 0   ? Aliases::tr("First choice")
                         : group == 1 ? Aliases::tr("If that fails")
                                      : Aliases::tr("If that fails, too");
    return shared.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, shared);
}

QString routeInShort(const QList<AliasTarget> &targets)
{
    QStringList groups;
    for (const QList<AliasTarget> &group : groupTargets(targets)) {
        QStringList names;
        for (const AliasTarget &target : group)
            names.append(group.size() == 1 ? target.model
                                           : QStringLiteral("%1 (%2)").arg(
                                               target.model, share(shareOf(group, target))));
        groups.append(names.join(QStringLiteral(", ")));
    }
    return groups.join(QStringLiteral("  →  "));
}

QString routeNow(const AliasRoute &route)
{
    if (route.targets.isEmpty())
        return Aliases::tr("Add a target: requests need a model to go to.");
    if (!route.canAnswer())
        return Aliases::tr("A request now would be refused: none of the targets can answer.");
    if (route.now.size() == 1)
        return Aliases::tr("A request now would go to %1.")
            .arg(route.targets[route.now.first()].target.model);
    QList<AliasTarget> group;
    for (const int at : route.now)
        group.append(route.targets[at].target);
    QStringList names;
    for (const AliasTarget &target : std::as_const(group))
        names.append(QStringLiteral("%1 (%2)").arg(target.model, share(shareOf(group, target))));
    return Aliases::tr("A request now would go to one of: %1. A session stays with its target.")
        .arg(names.join(QStringLiteral(", ")));
}

QString aliasState(const AliasRoute &route)
{
    if (!route.canAnswer())
        return Aliases::tr("Cannot answer");
    int out = 0;
    for (const RouteTarget &target : route.targets)
        out += target.standing == TargetStanding::Ready ? 0 : 1;
    return out == 0 ? Aliases::tr("Ready") : Aliases::tr("%n target(s) out", nullptr, out);
}

Tone aliasTone(const AliasRoute &route)
{
    if (!route.canAnswer())
        return Tone::Bad;
    const bool isWhole =
        std::all_of(route.targets.begin(), route.targets.end(), [](const RouteTarget &target) {
            return target.standing == TargetStanding::Ready;
        });
    return isWhole ? Tone::Good : Tone::Warning;
}

QString tokensOrUnknown(qint64 tokens)
{
    return tokens > 0 ? format::count(tokens) : format::none();
}

QString priceSource(const QString &source)
{
    if (source == u"manual")
        return Aliases::tr("Typed in");
    if (source == u"sandbox")
        return Aliases::tr("Made up");
    if (source.startsWith(u"list "))
        return Aliases::tr("List of %1").arg(source.sliced(5));
    return source;
}

} // namespace orchestris::words
