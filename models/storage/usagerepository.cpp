// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/usagerepository.h"

#include "models/domain/requestid.h"
#include "models/storage/admittedlimits.h"
#include "models/storage/statement.h"
#include "models/storage/usagecolumns.h"

#include <algorithm>
#include <limits>

namespace orchestris {

namespace {

constexpr int MaximumRows = 10'000;

QByteArray selectText(const char *more = "")
{
    QByteArray columns;
    for (const char *column : UsageColumns)
        columns += "usage." + QByteArray(column) + ", ";
    return "SELECT " + columns + "api_keys.name, coalesce(users.name, organizations.name)" + more
           + " FROM usage "
             "LEFT JOIN api_keys ON api_keys.id = usage.key_id "
             "LEFT JOIN users ON users.id = usage.user_id AND usage.owner_kind = 2 "
             "LEFT JOIN organizations ON organizations.id = usage.organization_id "
             "AND usage.owner_kind = 1 ";
}

UsageRecord readRow(Statement &statement)
{
    UsageRecord record = readUsageColumns(statement);
    record.keyName = QString::fromUtf8(statement.text());
    record.ownerName = QString::fromUtf8(statement.text());
    return record;
}

/// Stops at the limit: a provider may report any number.
void add(qint64 &sum, qint64 number)
{
    if (qAddOverflow(sum, number, &sum))
        sum = number < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
}

/// The value below which `percent` of all lie. Reorders.
qint64 percentile(std::vector<qint64> &values, int percent)
{
    if (values.empty())
        return 0;
    const auto rank = static_cast<std::ptrdiff_t>((values.size() - 1) * size_t(percent) / 100);
    std::nth_element(values.begin(), values.begin() + rank, values.end());
    return values[static_cast<size_t>(rank)];
}

} // namespace

Result<QList<UsageRecord>> UsageRepository::list(const UsageFilter &filter)
{
    qint64 first = filter.sinceUs > 0 ? RequestIds::lowerBound(filter.sinceUs) : 0;
    qint64 end = filter.untilUs > 0 ? RequestIds::lowerBound(filter.untilUs)
                                    : std::numeric_limits<qint64>::max();
    if (filter.beforeId > 0)
        end = std::min(end, filter.beforeId);
    if (!filter.requestId.isEmpty()) {
        const auto id = parseRequestId(filter.requestId);
        if (!id)
            return QList<UsageRecord>();
        if (*id < first || *id >= end)
            return QList<UsageRecord>();
        first = *id;
        end = *id + 1;
    }
    QByteArray text = selectText() + "WHERE usage.id >= ? AND usage.id < ? ";
    if (!filter.clientRequestId.isEmpty())
        text += "AND usage.client_request_id = ? ";
    Statement statement(m_database, text + "ORDER BY usage.id DESC LIMIT ?");
    statement.bind(first);
    statement.bind(end);
    if (!filter.clientRequestId.isEmpty())
        statement.bind(filter.clientRequestId);
    statement.bind(qint64(std::clamp(filter.limit, 0, MaximumRows)));
    QList<UsageRecord> records;
    while (statement.next())
        records.append(readRow(statement));
    if (auto ended = statement.end(); !ended)
        return tl::unexpected(ended.error());
    return records;
}

Result<UsageTotals> UsageRepository::totals(qint64 sinceUs)
{
    Statement statement(m_database,
                        "SELECT state, status, total_us, input_tokens, cached_input_tokens, "
                        "cache_write_tokens, output_tokens, reasoning_tokens, cost_nanos "
                        "FROM usage WHERE id >= ?");
    statement.bind(sinceUs > 0 ? RequestIds::lowerBound(sinceUs) : 0);
    UsageTotals totals;
    std::vector<qint64> durations;
    while (statement.next()) {
        const auto state = static_cast<RequestState>(statement.number());
        const qint64 status = statement.number();
        const qint64 duration = statement.number();
        ++totals.requests;
        if (state == RequestState::Done) {
            durations.push_back(duration);
            totals.errors += status >= 400 ? 1 : 0;
        }
        add(totals.tokens.input, statement.number());
        add(totals.tokens.cachedInput, statement.number());
        add(totals.tokens.cacheWrite, statement.number());
        add(totals.tokens.output, statement.number());
        add(totals.tokens.reasoning, statement.number());
        add(totals.costNanos, statement.number());
    }
    if (auto ended = statement.end(); !ended)
        return tl::unexpected(ended.error());
    totals.p50Us = percentile(durations, 50);
    totals.p95Us = percentile(durations, 95);
    return totals;
}

Result<UsageRecord> UsageRepository::find(qint64 id)
{
    Statement statement(m_database, selectText(", usage.limits") + "WHERE usage.id = ?");
    statement.bind(id);
    if (statement.next()) {
        UsageRecord record = readRow(statement);
        record.limits = parseAdmittedLimits(statement.text());
        return record;
    }
    if (auto ended = statement.end(); !ended)
        return tl::unexpected(ended.error());
    return fail(
        ErrorCode::NotFound,
        QStringLiteral("There is no request %1.").arg(QString::fromLatin1(formatRequestId(id))));
}

Result<UsageRecord> UsageRepository::trace(qint64 id)
{
    auto record = find(id);
    if (!record)
        return record;
    QByteArray columns;
    for (const char *column : AttemptColumns)
        columns += (columns.isEmpty() ? "" : ", ") + QByteArray(column);
    Statement statement(m_database, "SELECT " + columns
                                        + " FROM attempts WHERE request_id = ? ORDER BY number");
    statement.bind(id);
    while (statement.next())
        record->trace.push_back(readAttemptColumns(statement));
    if (auto ended = statement.end(); !ended)
        return tl::unexpected(ended.error());
    return record;
}

} // namespace orchestris
