// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/usagereports.h"

#include "models/storage/readtransaction.h"
#include "models/storage/rollupreader.h"

#include <algorithm>

namespace orchestris {

namespace {

/// Nobody reads more points; a coarser step is taken instead.
constexpr qint64 MostParts = 50'000;

/// Whether something that is kept by quarters began at or after this.
Result<bool> hasQuartersFrom(Database &database, qint64 us)
{
    const qint64 day = us / RollupDayUs;
    const int first = int(us % RollupDayUs / SlotUs);
    Statement row(database, "SELECT day, slot_sums FROM rollup_days WHERE day >= ?");
    row.bind(day);
    while (row.next()) {
        const bool isLater = row.number() > day;
        SlotReader slots(row.view(), isLater ? 0 : first);
        if (slots.next())
            return true;
    }
    return row.end().map([] { return false; });
}

/// When the first slot begins that has anything; `otherwise` if none has.
Result<qint64> firstSlotUs(Database &database, qint64 otherwise)
{
    Statement recent(database, "SELECT min(slot) FROM rollup_recent");
    if (recent.next() && !recent.isNull())
        otherwise = std::min(otherwise, recent.number() * FineSlotUs);
    Statement row(database, "SELECT day, slot_sums FROM rollup_days "
                            "WHERE day = (SELECT min(day) FROM rollup_days)");
    while (row.next()) {
        const qint64 startUs = row.number() * RollupDayUs;
        SlotReader slots(row.view());
        if (slots.next())
            otherwise = std::min(otherwise, startUs + slots.slot() * SlotUs);
    }
    return row.end().map([&] { return otherwise; });
}

TimeSpan widened(qint64 sinceUs, qint64 untilUs, qint64 slot)
{
    const qint64 startUs = sinceUs / slot * slot;
    return {startUs, std::max((untilUs + slot - 1) / slot * slot, startUs)};
}

/// Span, step and parts.
Result<void> plan(Database &database, const UsageQuery &query, qint64 nowUs, UsageReport &report)
{
    const qint64 untilUs = query.untilUs > 0 ? query.untilUs : nowUs;
    qint64 sinceUs = query.sinceUs;
    if (sinceUs <= 0) {
        auto first = firstSlotUs(database, std::min(nowUs, untilUs));
        if (!first)
            return tl::unexpected(first.error());
        sinceUs = std::max<qint64>(*first, 0);
    }
    bool isFine = sinceUs >= nowUs - FineSpanUs;
    if (isFine) {
        auto moved = hasQuartersFrom(database, sinceUs / SlotUs * SlotUs);
        if (!moved)
            return tl::unexpected(moved.error());
        isFine = !*moved;
    }
    report.span = widened(sinceUs, untilUs, isFine ? FineSlotUs : SlotUs);
    report.step = query.step;
    if (!isFine && report.step == UsageStep::FiveMinutes)
        report.step = UsageStep::QuarterHour;
    const qint64 length = report.span.endUs - report.span.startUs;
    if (report.step == UsageStep::QuarterHour && length / SlotUs > MostParts)
        report.step = UsageStep::Hour;
    if (report.step == UsageStep::Hour && length / RollupHourUs > MostParts)
        report.step = UsageStep::Day;
    report.spans = partsOf(report.span, report.step, query.timeZone);
    return {};
}

/// "key 7" for one that was removed.
Result<QString> nameOf(Database &database, UsageDimension dimension, const QByteArray &value)
{
    const char *const table = dimension == UsageDimension::Key    ? "api_keys"
                              : dimension == UsageDimension::User ? "users"
                                                                  : "organizations";
    const QString word = QString::fromLatin1(usageDimensionName(dimension));
    if (value == "0")
        return QString(QStringLiteral("no ") + word);
    Statement row(database, "SELECT name FROM " + QByteArray(table) + " WHERE id = ?");
    row.bind(value.toLongLong());
    if (row.next())
        return row.string();
    return row.end().map([&] { return QString(word + u' ' + QString::fromLatin1(value)); });
}

Result<QString> labelOf(Database &database, std::optional<UsageDimension> dimension,
                        const QByteArray &value)
{
    if (dimension == UsageDimension::Key || dimension == UsageDimension::User
        || dimension == UsageDimension::Organization)
        return nameOf(database, *dimension, value);
    return QString::fromUtf8(value);
}

void addUp(UsageGroup &group)
{
    for (const UsagePart &part : group.parts)
        group.whole.add(part);
}

bool comesFirst(const UsageGroup &a, const UsageGroup &b)
{
    const UsageSums &left = a.whole.sums;
    const UsageSums &right = b.whole.sums;
    if (left.costNanos != right.costNanos)
        return left.costNanos > right.costNanos;
    return left.requests != right.requests ? left.requests > right.requests : a.value < b.value;
}

/// From the cells to groups, which take them.
Result<void> finish(Database &database, const UsageQuery &query, RollupReader &reader,
                    UsageReport &report)
{
    report.total.parts.resize(report.spans.size());
    auto &cells = reader.cells().groups();
    for (size_t number = 0; number < cells.size(); ++number) {
        if (cells[number].empty())
            continue;
        UsageGroup group;
        group.value = reader.groups()[number];
        auto label = labelOf(database, query.groupBy, group.value);
        if (!label)
            return tl::unexpected(label.error());
        group.label = *label;
        if (report.spans.empty()) {
            group.whole = std::move(cells[number].front());
        } else {
            group.parts = std::move(cells[number]);
            addUp(group);
            for (size_t part = 0; part < group.parts.size(); ++part)
                report.total.parts[part].add(group.parts[part]);
        }
        report.total.whole.add(group.whole);
        report.groups.push_back(std::move(group));
    }
    std::sort(report.groups.begin(), report.groups.end(), comesFirst);
    return {};
}

} // namespace

Result<UsageReport> usageReport(Database &database, const UsageQuery &query, qint64 nowUs,
                                const std::function<bool()> &cancelled)
{
    const ReadTransaction view(database);
    UsageReport report;
    if (auto planned = plan(database, query, nowUs, report); !planned)
        return tl::unexpected(planned.error());
    const ReportParts parts(report.span, report.spans);
    RollupReader reader(database, query, parts);
    if (report.span.startUs < report.span.endUs) {
        if (auto read = reader.read(cancelled); !read)
            return tl::unexpected(read.error());
    }
    if (auto finished = finish(database, query, reader, report); !finished)
        return tl::unexpected(finished.error());
    return report;
}

} // namespace orchestris
