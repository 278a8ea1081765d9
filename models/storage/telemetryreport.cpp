// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/readtransaction.h"

#include "models/domain/errorwords.h"
#include "models/storage/rollupcodec.h"
#include "models/storage/statement.h"
#include "models/storage/usagereports.h"

#include <algorithm>

namespace orchestris {

namespace {

constexpr int RowsBetweenLooks = 4096;
constexpr size_t MostEvents = 100; // of a target

/// By provider and model.
using Targets = std::map<std::pair<QByteArray, QByteArray>, TargetTelemetry>;

TargetTelemetry &targetOf(Targets &targets, const QByteArray &provider, const QByteArray &model)
{
    TargetTelemetry &target = targets[{provider, model}];
    target.provider = provider;
    target.model = model;
    return target;
}

TargetTelemetry &targetOf(Targets &targets, const QByteArray &directId)
{
    const qsizetype slash = directId.indexOf('/');
    return slash < 0 ? targetOf(targets, directId, {})
                     : targetOf(targets, directId.left(slash), directId.mid(slash + 1));
}

bool addHistogram(QByteArrayView bytes, LogHistogram &histogram)
{
    return bytes.isEmpty() || histogram.mergeEncoded(bytes);
}

Result<void> addAttempts(Database &database, const TimeSpan &span, Targets &targets,
                         const std::function<bool()> &cancelled)
{
    Statement row(database, "SELECT provider, upstream_model, outcome, attempts, wait_us, latency, "
                            "first_byte FROM attempt_hours WHERE hour >= ? AND hour < ?");
    row.bind(span.startUs / RollupHourUs);
    row.bind(span.endUs / RollupHourUs);
    for (int rows = 0; row.next(); ++rows) {
        if (rows % RowsBetweenLooks == 0 && cancelled && cancelled())
            return fail(ErrorCode::Cancelled, Errors::tr("It was cancelled."));
        const QByteArray provider = row.text();
        const QByteArray model = row.text();
        const QByteArray outcome = row.text();
        const qint64 attempts = row.number();
        TargetTelemetry &target = targetOf(targets, provider, model);
        target.outcomes[outcome] += attempts;
        (outcome.startsWith("skipped") ? target.skipped : target.attempts) += attempts;
        target.waitUs += row.number();
        LogHistogram latency;
        // Only answers' times are comparable.
        LogHistogram &wanted = outcome == "ok" ? target.latency : latency;
        if (!addHistogram(row.view(), wanted) || !addHistogram(row.view(), target.firstByte))
            return fail(ErrorCode::StorageFailed,
                        Errors::tr("The sums of attempts are damaged. Make them anew: "
                                   "orchestrisd usage rebuild."));
    }
    return row.end();
}

Result<void> addCircuits(Database &database, const TimeSpan &span, Targets &targets)
{
    Statement row(database, "SELECT at_us, target, circuit, consecutive_failures, outcome "
                            "FROM circuit_events WHERE at_us >= ? AND at_us < ? ORDER BY id DESC");
    row.bind(span.startUs);
    row.bind(span.endUs);
    while (row.next()) {
        CircuitEvent event;
        event.atUs = row.number();
        event.target = row.text();
        event.circuit = static_cast<CircuitState>(row.number());
        event.consecutiveFailures = int(row.number());
        event.outcome = row.text();
        auto &events = targetOf(targets, event.target).circuit;
        if (events.size() < MostEvents)
            events.push_back(std::move(event));
    }
    return row.end();
}

} // namespace

Result<TelemetryReport> telemetryReport(Database &database, qint64 sinceUs, qint64 untilUs,
                                        qint64 nowUs, const std::function<bool()> &cancelled)
{
    const ReadTransaction view(database);
    if (untilUs <= 0)
        untilUs = nowUs;
    TelemetryReport report;
    report.span.startUs = std::max<qint64>(sinceUs, 0) / RollupHourUs * RollupHourUs;
    report.span.endUs =
        std::max((untilUs + RollupHourUs - 1) / RollupHourUs * RollupHourUs, report.span.startUs);
    Targets targets;
    if (auto added = addAttempts(database, report.span, targets, cancelled); !added)
        return tl::unexpected(added.error());

    UsageQuery query;
    query.sinceUs = std::max<qint64>(report.span.startUs, 1); // 0: from the first one
    query.untilUs = report.span.endUs;
    query.groupBy = UsageDimension::Model;
    query.latency = true;
    auto requests = report.span.endUs > 0 ? usageReport(database, query, nowUs, cancelled)
                                          : Result<UsageReport>(UsageReport());
    if (!requests)
        return tl::unexpected(requests.error());
    for (UsageGroup &group : requests->groups) {
        if (!group.value.isEmpty())
            targetOf(targets, group.value).requests = std::move(group.whole);
    }
    if (auto added = addCircuits(database, report.span, targets); !added)
        return tl::unexpected(added.error());

    for (auto &[name, target] : targets)
        report.targets.push_back(std::move(target));
    std::stable_sort(
        report.targets.begin(), report.targets.end(),
        [](const TargetTelemetry &a, const TargetTelemetry &b) { return a.attempts > b.attempts; });
    return report;
}

} // namespace orchestris
