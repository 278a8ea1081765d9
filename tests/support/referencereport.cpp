// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/referencereport.h"

#include <algorithm>
#include <map>

namespace orchestris::test {

namespace {

constexpr qint64 Hour = 3600ll * 1'000'000;

TimeSpan widened(qint64 sinceUs, qint64 untilUs, qint64 slot)
{
    return {sinceUs / slot * slot, (untilUs + slot - 1) / slot * slot};
}

QByteArray directId(const QByteArray &provider, const QByteArray &model)
{
    return provider.isEmpty() ? QByteArray() : QByteArray(provider + '/' + model);
}

} // namespace

QByteArray dimensionOf(const UsageRecord &record, UsageDimension dimension)
{
    switch (dimension) {
    case UsageDimension::OwnerKind:
        return record.ownerKind == OwnerKind::None           ? "none"
               : record.ownerKind == OwnerKind::Organization ? "organization"
                                                             : "user";
    case UsageDimension::Organization:
        return QByteArray::number(record.organizationId);
    case UsageDimension::User:
        return QByteArray::number(record.userId);
    case UsageDimension::Key:
        return QByteArray::number(record.keyId);
    case UsageDimension::Alias:
        return record.alias;
    case UsageDimension::Model:
        return directId(record.provider, record.upstreamModel);
    case UsageDimension::Provider:
        return record.provider;
    case UsageDimension::Endpoint:
        return record.endpoint;
    case UsageDimension::Program:
        return programOf(record);
    case UsageDimension::Status:
        break;
    }
    return statusClassName(statusClassOf(record));
}

bool fits(const UsageRecord &record, const QList<UsageCondition> &conditions)
{
    return std::all_of(conditions.begin(), conditions.end(), [&](const UsageCondition &condition) {
        return condition.values.contains(dimensionOf(record, condition.dimension));
    });
}

UsageReport referenceReport(const QList<UsageRecord> &records, const UsageQuery &query,
                            qint64 nowUs)
{
    qint64 first = query.sinceUs;
    if (first == 0) {
        first = nowUs;
        for (const UsageRecord &record : records)
            first = std::min(first, record.startedAtUs);
    }
    UsageReport report;
    report.span = widened(first, query.untilUs > 0 ? query.untilUs : nowUs, SlotUs);
    report.step = query.step == UsageStep::FiveMinutes ? UsageStep::QuarterHour : query.step;
    report.spans = partsOf(report.span, report.step, query.timeZone);
    report.total.parts.resize(report.spans.size());
    std::map<QByteArray, UsageGroup> groups;
    for (const UsageRecord &record : records) {
        if (record.state == RequestState::Open || !report.span.contains(record.startedAtUs)
            || !fits(record, query.conditions))
            continue;
        UsagePart part = partOf(record);
        if (!query.latency) {
            part.latency.clear();
            part.firstToken.clear();
        }
        const QByteArray value = query.groupBy ? dimensionOf(record, *query.groupBy) : QByteArray();
        UsageGroup &group = groups[value];
        group.value = value;
        group.label =
            query.groupBy == UsageDimension::Key ? record.keyName : QString::fromUtf8(value);
        group.parts.resize(report.spans.size());
        group.whole.add(part);
        report.total.whole.add(part);
        for (size_t i = 0; i < report.spans.size(); ++i) {
            if (!report.spans[i].contains(record.startedAtUs))
                continue;
            group.parts[i].add(part);
            report.total.parts[i].add(part);
        }
    }
    for (auto &[value, group] : groups)
        report.groups.push_back(std::move(group));
    std::stable_sort(report.groups.begin(), report.groups.end(),
                     [](const UsageGroup &a, const UsageGroup &b) {
                         const UsageSums &left = a.whole.sums;
                         const UsageSums &right = b.whole.sums;
                         return left.costNanos != right.costNanos ? left.costNanos > right.costNanos
                                                                  : left.requests > right.requests;
                     });
    return report;
}

TelemetryReport referenceTelemetry(const QList<UsageRecord> &records, qint64 sinceUs,
                                   qint64 untilUs)
{
    TelemetryReport report;
    report.span = widened(sinceUs, untilUs, Hour);
    std::map<QByteArray, TargetTelemetry> targets;
    const auto targetOf = [&](const QByteArray &provider, const QByteArray &model) -> auto &
    {
        TargetTelemetry &target = targets[directId(provider, model)];
        target.provider = provider;
        target.model = model;
        return target;
    };
    for (const UsageRecord &record : records) {
        if (record.state == RequestState::Open || !report.span.contains(record.startedAtUs))
            continue;
        if (!record.provider.isEmpty())
            targetOf(record.provider, record.upstreamModel).requests.add(partOf(record));
        for (const Attempt &attempt : record.trace) {
            TargetTelemetry &target = targetOf(attempt.provider, attempt.upstreamModel);
            ++target.outcomes[attempt.outcome];
            target.waitUs += attempt.waitUs;
            if (attempt.outcome.startsWith("skipped")) {
                ++target.skipped;
                continue;
            }
            ++target.attempts;
            target.firstByte.add(attempt.firstByteUs);
            if (attempt.outcome == "ok")
                target.latency.add(attempt.totalUs);
        }
    }
    for (auto &[id, target] : targets)
        report.targets.push_back(std::move(target));
    std::stable_sort(
        report.targets.begin(), report.targets.end(),
        [](const TargetTelemetry &a, const TargetTelemetry &b) { return a.attempts > b.attempts; });
    return report;
}

} // namespace orchestris::test
