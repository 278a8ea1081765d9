// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/keydays.h"

#include "models/domain/errorwords.h"
#include "models/storage/readtransaction.h"
#include "models/storage/rollupcodec.h"
#include "models/storage/statement.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace orchestris {

namespace {

constexpr qsizetype MostRows = 10'000;

using Days = std::map<std::pair<qint64, QByteArray>, UsageSums>; // the newest day first: negative

tl::unexpected<Error> damaged()
{
    return fail(ErrorCode::StorageFailed,
                Errors::tr("A stored sum cannot be read. Make the sums again from the requests "
                           "with: orchestrisd usage rebuild"));
}

/// The key's series, each with its model as it was asked for.
Result<std::unordered_map<Id, QByteArray>> modelsOf(Database &database, Id key)
{
    Statement rows(database, "SELECT id, alias, provider, upstream_model FROM rollup_series "
                             "WHERE key_id = ?");
    rows.bind(key);
    std::unordered_map<Id, QByteArray> models;
    while (rows.next()) {
        const Id series = rows.number();
        const QByteArray alias = rows.text();
        const QByteArray provider = rows.text();
        const QByteArray model = rows.text();
        if (!alias.isEmpty())
            models.emplace(series, alias);
        else if (!provider.isEmpty() && !model.isEmpty())
            models.emplace(series, provider + '/' + model);
    }
    if (auto ended = rows.end(); !ended)
        return tl::unexpected(ended.error());
    return models;
}

Result<void> addDays(Database &database, const std::unordered_map<Id, QByteArray> &models,
                     qint64 sinceDay, Days &days)
{
    Statement next(database, "SELECT min(day) FROM rollup_days WHERE day >= ?");
    Statement row(database, "SELECT sums FROM rollup_days WHERE day = ? AND series_id = ?");
    for (qint64 day = sinceDay;; ++day) {
        next.bind(day);
        if (!next.next())
            return next.end();
        if (next.isNull())
            return {};
        day = next.number();
        next.rewind();
        for (const auto &[series, model] : models) {
            row.bind(day);
            row.bind(series);
            const bool isThere = row.next();
            if (isThere && !mergeSums(row.view(), days[{-day, model}]))
                return damaged();
            if (auto ended = row.end(); !isThere && !ended)
                return ended;
            row.rewind();
        }
    }
}

Result<void> addRecent(Database &database, const std::unordered_map<Id, QByteArray> &models,
                       qint64 sinceDay, Days &days)
{
    Statement rows(database, "SELECT slot, series_id, sums FROM rollup_recent WHERE slot >= ?");
    rows.bind(sinceDay * (RollupDayUs / FineSlotUs));
    while (rows.next()) {
        const qint64 day = rows.number() * FineSlotUs / RollupDayUs;
        const auto model = models.find(rows.number());
        if (model != models.end() && !mergeSums(rows.view(), days[{-day, model->second}]))
            return damaged();
    }
    return rows.end();
}

} // namespace

Result<QList<KeyDay>> keyDays(Database &database, Id key, qint64 sinceUs)
{
    const ReadTransaction view(database);
    const auto models = modelsOf(database, key);
    if (!models)
        return tl::unexpected(models.error());
    const qint64 sinceDay = std::max<qint64>(sinceUs, 0) / RollupDayUs;
    Days sums;
    auto added = addDays(database, *models, sinceDay, sums);
    if (added)
        added = addRecent(database, *models, sinceDay, sums);
    if (!added)
        return tl::unexpected(added.error());
    QList<KeyDay> days;
    for (const auto &[place, sum] : sums) {
        const qint64 requests = sum.attempts - sum.retries; // that is, those with at least one
        if (requests == 0)
            continue;
        if (days.size() == MostRows)
            break;
        days.append(
            {-place.first * RollupDayUs, place.second, requests, sum.tokens, sum.costNanos});
    }
    return days;
}

} // namespace orchestris
