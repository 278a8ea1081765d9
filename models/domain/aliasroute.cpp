// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/aliasroute.h"

#include <algorithm>
#include <map>

namespace orchestris {

namespace {

struct Found {
    const Model *model = nullptr;
    const Provider *provider = nullptr;
};

Found findModel(const Configuration &configuration, const QString &directId)
{
    for (const Provider &provider : configuration.providers) {
        if (directId.size() <= provider.name.size() || directId[provider.name.size()] != u'/'
            || !directId.startsWith(provider.name))
            continue;
        const QStringView name = QStringView(directId).sliced(provider.name.size() + 1);
        for (const Model &model : configuration.models) {
            if (model.providerId == provider.id && model.name == name)
                return {&model, &provider};
        }
    }
    return {};
}

TargetStanding standingOf(const Found &found, const QString &directId,
                          const Configuration &configuration, const QList<TargetHealth> &health)
{
    if (!found.model)
        return TargetStanding::Missing;
    if (!found.provider->enabled)
        return TargetStanding::Disabled;
    const auto credential = configuration.credentials.find(found.provider->id);
    if (credential != configuration.credentials.end() && !credential->second)
        return TargetStanding::NoCredential;
    const QByteArray name = directId.toUtf8();
    for (const TargetHealth &one : health) {
        if (one.target != name)
            continue;
        return one.circuit == CircuitState::Open       ? TargetStanding::Paused
               : one.circuit == CircuitState::HalfOpen ? TargetStanding::Trying
                                                       : TargetStanding::Ready;
    }
    return TargetStanding::Ready;
}

/// What a million tokens in and out cost together.
Nanos sumOf(const Price &price)
{
    return price.rates.input + price.rates.output;
}

/// Whether any of the others has what this one lacks.
template<typename Has>
bool othersHave(const QList<RouteTarget> &targets, const RouteTarget &target, Has has)
{
    return std::any_of(targets.begin(), targets.end(), [&](const RouteTarget &other) {
        return &other != &target && other.model && has(other);
    });
}

QList<TargetDifference> differencesOf(const RouteTarget &target, const QList<RouteTarget> &all,
                                      const QList<StoredProbe> &probes)
{
    QList<TargetDifference> differences;
    if (!target.model)
        return differences;
    const auto note = [&](TargetDifference difference, bool lacks, const auto &has) {
        if (lacks && othersHave(all, target, has))
            differences.append(difference);
    };
    const qint64 context = target.model->contextTokens;
    note(TargetDifference::SmallerContext, context > 0,
         [&](const RouteTarget &other) { return other.model->contextTokens > context; });
    const auto lacksTools = [&](const RouteTarget &one) {
        return knownVerdict(probes, *one.model, Capability::Tools) == Verdict::No;
    };
    note(TargetDifference::NoTools, lacksTools(target),
         [&](const RouteTarget &other) { return !lacksTools(other); });
    const auto hasResponses = [](const RouteTarget &one) {
        return one.provider->kind == ProviderKind::Sandbox
               || one.provider->traits.endpoints.testFlag(ProviderEndpoint::Responses);
    };
    note(TargetDifference::NoResponses, !hasResponses(target), hasResponses);
    const auto tellsUsage = [](const RouteTarget &one) {
        return one.provider->kind == ProviderKind::Anthropic
               || one.provider->traits.takesIncludeUsage;
    };
    note(TargetDifference::NoStreamUsage, !tellsUsage(target), tellsUsage);
    const auto &price = target.model->price;
    note(TargetDifference::Dearer, price && sumOf(*price) > 0, [&](const RouteTarget &other) {
        // What costs nothing is no measure: everything is many times as dear.
        const Nanos least = other.model->price ? sumOf(*other.model->price) : 0;
        return least > 0 && least * DearerFactor <= sumOf(*price);
    });
    note(TargetDifference::Unpriced, !price,
         [](const RouteTarget &other) { return other.model->price.has_value(); });
    return differences;
}

bool isAsked(TargetStanding standing)
{
    return standing == TargetStanding::Ready || standing == TargetStanding::Trying;
}

/// Group and place; {-1, -1}: it is not there.
std::pair<int, int> placeOf(const TargetGroups &groups, const QString &model)
{
    for (int group = 0; group < groups.size(); ++group) {
        for (int at = 0; at < groups[group].size(); ++at) {
            if (groups[group][at].model == model)
                return {group, at};
        }
    }
    return {-1, -1};
}

} // namespace

TargetGroups groupTargets(const QList<AliasTarget> &targets)
{
    std::map<int, QList<AliasTarget>> byPriority;
    for (const AliasTarget &target : targets)
        byPriority[target.priority].append(target);
    TargetGroups groups;
    for (auto &[priority, group] : byPriority)
        groups.append(std::move(group));
    return groups;
}

QList<AliasTarget> ungroupTargets(const TargetGroups &groups)
{
    QList<AliasTarget> targets;
    int priority = 0;
    for (const QList<AliasTarget> &group : groups) {
        for (AliasTarget target : group) {
            target.priority = priority;
            targets.append(target);
        }
        priority += group.isEmpty() ? 0 : 1;
    }
    return targets;
}

TargetGroups steppedTarget(TargetGroups groups, const QString &model, bool forward)
{
    const auto [group, at] = placeOf(groups, model);
    if (group < 0)
        return groups;
    if (groups[group].size() > 1)
        return placedTarget(std::move(groups), model, forward ? group : group + 1, true);
    const int neighbour = forward ? group - 1 : group + 1;
    if (neighbour < 0 || neighbour >= groups.size())
        return groups;
    return placedTarget(std::move(groups), model, neighbour, false);
}

TargetGroups placedTarget(TargetGroups groups, const QString &model, int group, bool isOwn)
{
    const auto [from, at] = placeOf(groups, model);
    if (from < 0)
        return groups;
    const AliasTarget target = groups[from].takeAt(at);
    group = std::clamp(group, 0, int(groups.size()));
    if (isOwn || group == groups.size())
        groups.insert(group, {target});
    else
        groups[group].append(target);
    groups.removeIf([](const QList<AliasTarget> &one) { return one.isEmpty(); });
    return groups;
}

double shareOf(const QList<AliasTarget> &group, const AliasTarget &target)
{
    qint64 total = 0;
    for (const AliasTarget &one : group)
        total += std::max(one.weight, 0);
    if (group.isEmpty())
        return 0;
    return total == 0 ? 1.0 / double(group.size())
                      : double(std::max(target.weight, 0)) / double(total);
}

Verdict knownVerdict(const QList<StoredProbe> &probes, const Model &model, Capability capability)
{
    const StoredProbe *newest = nullptr;
    const StoredProbe *own = nullptr;
    for (const StoredProbe &probe : probes) {
        if (probe.providerId != model.providerId)
            continue;
        if (!newest || probe.atUs > newest->atUs)
            newest = &probe;
        if (probe.report.model == model.name && (!own || probe.atUs > own->atUs))
            own = &probe;
    }
    const StoredProbe *probe = own ? own : newest;
    return probe ? verdictOf(probe->report, capability) : Verdict::Unknown;
}

AliasRoute routeOf(const QList<AliasTarget> &targets, const Snapshot &snapshot,
                   const QList<TargetHealth> &health, const QList<StoredProbe> &probes)
{
    AliasRoute route;
    const TargetGroups groups = groupTargets(targets);
    for (int group = 0; group < groups.size(); ++group) {
        const bool isReached = route.now.isEmpty();
        for (const AliasTarget &target : groups[group]) {
            const Found found = findModel(snapshot.configuration(), target.model);
            RouteTarget entry{target,
                              group,
                              shareOf(groups[group], target),
                              standingOf(found, target.model, snapshot.configuration(), health),
                              {},
                              {},
                              {}};
            if (found.model) {
                entry.model = *found.model;
                entry.provider = *found.provider;
            }
            if (isReached && isAsked(entry.standing))
                route.now.append(int(route.targets.size()));
            route.targets.append(entry);
        }
    }
    for (RouteTarget &target : route.targets)
        target.differences = differencesOf(target, route.targets, probes);
    return route;
}

} // namespace orchestris
