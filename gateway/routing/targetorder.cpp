// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/routing/targetorder.h"

#include <algorithm>
#include <cmath>

namespace orchestris {

namespace {

/// FNV-1a with a finishing mix (as in MurmurHash3): the same in every process, unlike qHash.
quint64 hashOf(QByteArrayView session, QByteArrayView target)
{
    quint64 hash = 0xcbf29ce484222325ull;
    const auto add = [&hash](QByteArrayView bytes) {
        for (const char c : bytes)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ull;
        hash = (hash ^ 0xFF) * 0x100000001b3ull;
    };
    add(session);
    add(target);
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdull;
    hash ^= hash >> 33;
    hash *= 0xc4ceb9fe1a85ec53ull;
    return hash ^ (hash >> 33);
}

/// The highest of −weight / ln(u) wins in proportion to the weights (u uniform in 0 … 1).
double scoreOf(QByteArrayView session, const Snapshot::TargetEntry &target)
{
    const double u =
        (double(hashOf(session, target.model->directId) >> 11) + 0.5) / 9007199254740992.0;
    return -double(std::max(target.weight, 0)) / std::log(u);
}

} // namespace

std::vector<const Snapshot::ModelEntry *>
targetOrder(const std::vector<Snapshot::TargetEntry> &targets, QByteArrayView session)
{
    struct Ranked {
        const Snapshot::TargetEntry *target;
        double score;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(targets.size());
    for (const Snapshot::TargetEntry &target : targets)
        ranked.push_back({&target, targets.size() > 1 ? scoreOf(session, target) : 0});
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        if (a.target->priority != b.target->priority)
            return a.target->priority < b.target->priority;
        return a.score > b.score;
    });
    std::vector<const Snapshot::ModelEntry *> order;
    order.reserve(ranked.size());
    for (const Ranked &entry : ranked)
        order.push_back(entry.target->model);
    return order;
}

} // namespace orchestris
