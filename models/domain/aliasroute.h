// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/capabilityreport.h"
#include "models/domain/snapshot.h"
#include "models/domain/targethealth.h"

namespace orchestris {

/// Targets that share requests by weight; the groups in the order in which they are tried.
using TargetGroups = QList<QList<AliasTarget>>;

/// By priority; the order within a group is kept.
[[nodiscard]] TargetGroups groupTargets(const QList<AliasTarget> &targets);
/// With priorities from 0 on. Empty groups are left out.
[[nodiscard]] QList<AliasTarget> ungroupTargets(const TargetGroups &groups);

/// One step towards the front (or the end) of the order: out of a group that it shares into one of
/// its own, else into the neighbour. The same groups if there is no further step.
[[nodiscard]] TargetGroups steppedTarget(TargetGroups groups, const QString &model, bool forward);
/// Into that group; `isOwn`: into a new one before it. Groups are counted as they are now.
[[nodiscard]] TargetGroups placedTarget(TargetGroups groups, const QString &model, int group,
                                        bool isOwn);

/// The target's part of its group's requests, 0 … 1. If nobody has a weight, all share alike.
[[nodiscard]] double shareOf(const QList<AliasTarget> &group, const AliasTarget &target);

/// Whether a target would be asked now.
enum class TargetStanding : quint8 {
    Ready,
    Trying,       ///< a single request tries whether it answers again
    Paused,       ///< its circuit is open
    NoCredential, ///< its provider's could not be read
    Disabled,     ///< its provider is
    Missing,      ///< there is no such model
};

/// What a target lacks beside the alias's others.
enum class TargetDifference : quint8 {
    SmallerContext,
    NoTools,
    NoResponses,   ///< answers to /responses are translated
    NoStreamUsage, ///< tokens of streams are estimated
    Dearer,        ///< DearerFactor times the cheapest, or more; or the others cost nothing
    Unpriced,      ///< its cost stays unknown
};
inline constexpr int DearerFactor = 10;

struct RouteTarget {
    AliasTarget target;
    int group = 0;
    double share = 0;
    TargetStanding standing = TargetStanding::Missing;
    std::optional<Model> model; ///< absent: Missing
    std::optional<Provider> provider;
    QList<TargetDifference> differences;
};

struct AliasRoute {
    QList<RouteTarget> targets; ///< as they are tried
    /// Whom a request would go to now: those of `targets` that share it; none: it is refused.
    QList<int> now;

    [[nodiscard]] bool canAnswer() const { return !now.isEmpty(); }
};

/// Where requests for these targets would go, and how the targets differ. Disabled providers'
/// models are found as well.
[[nodiscard]] AliasRoute routeOf(const QList<AliasTarget> &targets, const Snapshot &snapshot,
                                 const QList<TargetHealth> &health,
                                 const QList<StoredProbe> &probes);

/// What is known of a model's capability: by the newest probe that called it, else by the newest of
/// its provider.
[[nodiscard]] Verdict knownVerdict(const QList<StoredProbe> &probes, const Model &model,
                                   Capability capability);

} // namespace orchestris
