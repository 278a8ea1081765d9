// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/anomaly.h"
#include "models/domain/notice.h"
#include "models/domain/snapshot.h"
#include "models/domain/targethealth.h"
#include "models/tables/tablerole.h"

namespace orchestris {

/// Something that an admin should look at now.
struct AttentionItem {
    enum class Kind : quint8 {
        Gateway,    ///< why it does not serve, or refuses work
        Traffic,    ///< an admin stopped all traffic
        Provider,   ///< `id`: a provider whose models are paused, or without its credential
        Limit,      ///< `id`: a limit that is nearly or wholly used up, or warned
        Repetition, ///< `id`: a request (0: none) that shows what the loop guard found
        Anomaly,    ///< `id`: one that goes on
        Key,        ///< `id`: a key that expires soon
        Truncation, ///< `target`: a model that seems to cut prompts
    };
    Kind kind = Kind::Gateway;
    Tone tone = Tone::Warning;
    int weight = 0; ///< the heaviest first
    QString text;   ///< one sentence, or what the gateway says
    Id id = 0;
    QByteArray target{}; ///< a direct ID

    bool operator==(const AttentionItem &) const = default;
};

/// What is looked at.
struct AttentionFacts {
    SnapshotPtr snapshot; ///< not null
    bool isFailed = false;
    bool isDemo = false;    ///< its providers are made up, and have no credentials
    QString gatewayProblem; ///< empty: none
    QList<TargetHealth> health;
    QList<LimitUse> uses;
    QList<Notice> notices; ///< newest first
    QList<Anomaly> anomalies;
    QList<std::pair<QByteArray, qint64>> truncated; ///< direct IDs, with requests of today
    qint64 nowUs = 0;
};

/// Keys that expire within so long are told of.
inline constexpr qint64 ExpiryNoticeUs = 14ll * 86'400 * 1'000'000;
/// Notices as old as this are told of.
inline constexpr qint64 NoticeSpanUs = 86'400ll * 1'000'000;

namespace words {
/// "All traffic is stopped since 14:02, by ada: …"
[[nodiscard]] QString trafficStopped(const Configuration &configuration, qint64 nowUs);
} // namespace words

/// Heaviest first; empty: all is well.
[[nodiscard]] QList<AttentionItem> attentionItems(const AttentionFacts &facts);

} // namespace orchestris
