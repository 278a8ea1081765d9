// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/keydays.h"

#include "models/storage/statement.h"

#include <algorithm>

namespace orchestris {

namespace {

constexpr qint64 DayUs = 86'400'000'000;
constexpr qint64 MostRows = 10'000;

} // namespace

Result<QList<KeyDay>> keyDays(Database &database, Id key, qint64 sinceUs)
{
    Statement rows(database, "SELECT day, model, requests, input_tokens, cached_input_tokens, "
                             "output_tokens, reasoning_tokens, cost_nanos FROM key_days "
                             "WHERE key_id = ? AND day >= ? ORDER BY day DESC, model LIMIT ?");
    rows.bind(key);
    rows.bind(std::max<qint64>(sinceUs, 0) / DayUs);
    rows.bind(MostRows);
    QList<KeyDay> days;
    while (rows.next()) {
        KeyDay day;
        day.dayUs = rows.number() * DayUs;
        day.model = rows.text();
        day.requests = rows.number();
        day.tokens.input = rows.number();
        day.tokens.cachedInput = rows.number();
        day.tokens.output = rows.number();
        day.tokens.reasoning = rows.number();
        day.costNanos = rows.number();
        days.append(day);
    }
    if (auto ended = rows.end(); !ended)
        return tl::unexpected(ended.error());
    return days;
}

} // namespace orchestris
