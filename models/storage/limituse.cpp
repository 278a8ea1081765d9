// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/limituse.h"

#include "models/domain/limithistory.h"
#include "models/domain/windowcache.h"
#include "models/storage/seriessums.h"
#include "models/storage/statement.h"

namespace orchestris {

namespace {

QByteArray subjectColumn(LimitSubject subject)
{
    switch (subject) {
    case LimitSubject::Organization:
        return "organization_id";
    case LimitSubject::User:
        return "user_id";
    case LimitSubject::Key:
        break;
    }
    return "key_id";
}

/// Those whose requests the limit counts.
Result<std::vector<Id>> seriesOf(Database &database, const Limit &limit)
{
    Statement statement(
        database, "SELECT id FROM rollup_series WHERE " + subjectColumn(limit.subject) + " = ?"
                      + (limit.model.isEmpty()
                             ? QByteArray()
                             : " AND (alias = ? OR provider || '/' || upstream_model = ?)"));
    statement.bind(limit.subjectId);
    const QByteArray model = limit.model.toUtf8();
    if (!model.isEmpty()) {
        statement.bind(model);
        statement.bind(model);
    }
    std::vector<Id> series;
    while (statement.next())
        series.push_back(statement.number());
    if (auto ended = statement.end(); !ended)
        return tl::unexpected(ended.error());
    return series;
}

} // namespace

bool hasCounter(const Limit &limit)
{
    return limit.window != LimitWindow::None && limit.window != LimitWindow::Minute;
}

Result<QList<LimitUse>> usesOf(Database &database, const QList<Limit> &limits, qint64 nowUs)
{
    WindowCache windows;
    Statement statement(database, "SELECT used FROM limit_counters WHERE limit_id = ? AND "
                                  "window_start_us = ?");
    QList<LimitUse> uses;
    for (const Limit &limit : limits) {
        if (!hasCounter(limit))
            continue;
        LimitUse use{limit.id, windows.at(limit, nowUs).startUs, 0};
        statement.bind(use.limitId);
        statement.bind(use.windowStartUs);
        if (statement.next())
            use.used = statement.number();
        else if (auto ended = statement.end(); !ended)
            return tl::unexpected(ended.error());
        statement.rewind();
        uses.append(use);
    }
    return uses;
}

Result<qint64> measureUse(Database &database, const Limit &limit, const TimeSpan &window)
{
    auto series = seriesOf(database, limit);
    if (!series)
        return tl::unexpected(series.error());
    // Calendar windows begin and end with quarters of an hour, as the sums do, in every time zone.
    const auto sums = seriesSums(database, *series, window);
    if (!sums)
        return tl::unexpected(sums.error());
    return limitAmountOf(limit.metric, *sums);
}

} // namespace orchestris
