// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/apikey.h"
#include "models/domain/snapshot.h"
#include "models/domain/usagerecord.h"

#include <QJsonObject>

namespace orchestris {

/// A request in JSON, the same for the command line and the console: snake_case, null for what is
/// not known, money in nano-dollars, durations in microseconds, times in ISO 8601 (UTC).

/// What a record does not say itself: names, and what its key, alias and price are now.
struct RecordSurroundings {
    QString organization{}; ///< name; empty: unknown
    QString user{};
    std::optional<ApiKey> key{}; ///< absent: removed since, or there was none
    QStringList aliasTargets{};  ///< direct IDs, as now configured
    std::optional<Price> price{};
    qint64 nowUs = 0; ///< decides whether the key has expired
};
/// As the snapshot has it. The price is known only while it is its model's present one.
[[nodiscard]] RecordSurroundings surroundingsOf(const UsageRecord &record, const Snapshot &snapshot,
                                                qint64 nowUs);

/// Without its attempts and limits.
[[nodiscard]] QJsonObject recordToJson(const UsageRecord &record, const QString &organization,
                                       const QString &user);
[[nodiscard]] QJsonObject attemptToJson(const Attempt &attempt);
[[nodiscard]] QJsonObject admittedLimitToJson(const AdmittedLimit &limit);
/// The record with "key", "alias_targets", "price", "trace" (the attempts) and "limits".
[[nodiscard]] QJsonObject traceToJson(const UsageRecord &record,
                                      const RecordSurroundings &surroundings);

} // namespace orchestris
