// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/simulatelimit.h"

#include "models/domain/errorwords.h"
#include "models/domain/requestid.h"
#include "models/domain/usagerecord.h"
#include "models/storage/statement.h"

namespace orchestris {

namespace {

constexpr qint64 Slices = 100; // looks at `progress` on the way, also where no row fits
constexpr qint64 RowsBetweenLooks = 4096;

QByteArray rowsText(LimitSubject subject)
{
    QByteArray column = "key_id";
    if (subject == LimitSubject::Organization)
        column = "organization_id";
    else if (subject == LimitSubject::User)
        column = "user_id";
    return "SELECT id, started_at_us, organization_id, user_id, key_id, requested_model, alias, "
           "provider, upstream_model, input_tokens, output_tokens, cost_nanos, total_us, attempts "
           "FROM usage WHERE id >= ? AND id < ? AND state <> 0 AND "
           + column + " = ? ORDER BY id";
}

/// Into a record that is used again and again, because making one takes longer than reading it.
void readRow(Statement &row, UsageRecord &record)
{
    record.id = row.number();
    record.startedAtUs = row.number();
    record.organizationId = row.number();
    record.userId = row.number();
    record.keyId = row.number();
    record.requestedModel = row.text();
    record.alias = row.text();
    record.provider = row.text();
    record.upstreamModel = row.text();
    record.tokens.input = row.number();
    record.tokens.output = row.number();
    record.costNanos = row.number();
    record.totalUs = row.number();
    record.attempts = static_cast<int>(row.number());
}

Error stopped()
{
    return {ErrorCode::Cancelled, Errors::tr("The simulation was stopped.")};
}

} // namespace

Result<SimulationReport> simulateLimit(Database &database, const Limit &limit, qint64 sinceUs,
                                       qint64 untilUs, const SimulationProgress &progress)
{
    if (auto checked = checkLimit(limit); !checked)
        return tl::unexpected(checked.error());
    if (untilUs <= sinceUs)
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("The time to simulate must begin before it ends."));
    Limit simulated = limit;
    simulated.createdAtUs = sinceUs; // it stands from there on
    LimitSimulation simulation(simulated);
    Statement rows(database, rowsText(limit.subject));
    UsageRecord record;
    const qint64 first = RequestIds::lowerBound(sinceUs);
    const qint64 end = RequestIds::lowerBound(untilUs);
    const auto goesOn = [&](qint64 at) {
        return !progress || progress(double(at - first) / double(std::max<qint64>(end - first, 1)));
    };
    const qint64 step = (end - first) / Slices + 1;
    for (qint64 from = first; from < end; from += step) {
        if (!goesOn(from))
            return tl::unexpected(stopped());
        rows.rewind();
        rows.bind(from);
        rows.bind(std::min(from + step, end));
        rows.bind(limit.subjectId);
        for (qint64 read = 1; rows.next(); ++read) {
            readRow(rows, record);
            simulation.add(record);
            if (read % RowsBetweenLooks == 0 && !goesOn(record.id))
                return tl::unexpected(stopped());
        }
        if (auto ended = rows.end(); !ended)
            return tl::unexpected(ended.error());
    }
    (void)goesOn(end);
    return simulation.report();
}

} // namespace orchestris
