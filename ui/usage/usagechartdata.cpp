// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/usage/usagechartdata.h"

#include "models/tables/usagewords.h"
#include "ui/charts/chartcolours.h"

#include <QCoreApplication>

#include <functional>

namespace orchestris::usagecharts {

namespace {

struct Charts {
    Q_DECLARE_TR_FUNCTIONS(usagecharts)
};

using Value = std::function<qint64(const UsageSums &)>;

// Each colour means the same wherever it appears.
constexpr int BlueSlot = 0;
constexpr int OrangeSlot = 1;
constexpr int GreenSlot = 2;
constexpr int MagentaSlot = 3;
constexpr int ErrorSlot = 6;

ChartData frameOf(const UsageReport &report, const QByteArray &timeZone, const ChartFormat &format)
{
    ChartData data;
    data.spans = report.spans;
    data.timeZone = timeZone;
    data.format = format;
    return data;
}

ChartSeries seriesOf(const QString &name, int slot, const UsageGroup &group, const Value &value)
{
    ChartSeries series{name, slot, {}};
    series.values.reserve(group.parts.size());
    for (const UsagePart &part : group.parts)
        series.values.push_back(double(std::max<qint64>(value(part.sums), 0)));
    return series;
}

ChartData grouped(const UsageReport &report, std::optional<UsageDimension> groupBy,
                  const QByteArray &timeZone, const ChartFormat &format, const QString &whole,
                  const Value &value)
{
    ChartData data = frameOf(report, timeZone, format);
    if (!groupBy) {
        data.series.append(seriesOf(whole, BlueSlot, report.total, value));
        return data;
    }
    QByteArrayList names;
    ChartSeries other{Charts::tr("Other"), ChartSlot::Other, {}};
    const size_t own = std::min<size_t>(report.groups.size(), MostGroups);
    for (size_t i = 0; i < report.groups.size(); ++i) {
        const UsageGroup &group = report.groups[i];
        const QString name = words::group(*groupBy, group.value, group.label);
        ChartSeries series = seriesOf(name, ChartSlot::Other, group, value);
        if (i < own) {
            // Two keys may have one name.
            for (const ChartSeries &before : std::as_const(data.series)) {
                if (before.name == series.name)
                    series.name += QStringLiteral(" #") + QString::fromUtf8(group.value);
            }
            names.append(group.value);
            data.series.append(series);
            continue;
        }
        other.values.resize(series.values.size(), 0);
        for (size_t part = 0; part < series.values.size(); ++part)
            other.values[part] += series.values[part];
    }
    const QList<int> colours = colourSlots(names);
    for (int i = 0; i < names.size(); ++i)
        data.series[i].slot = colours[i];
    if (!other.values.empty())
        data.series.append(other);
    return data;
}

} // namespace

ChartData tokensByKind(const UsageReport &report, const QByteArray &timeZone)
{
    ChartData data = frameOf(report, timeZone, ChartFormat::count());
    const auto add = [&](const QString &name, int slot, const Value &value) {
        data.series.append(seriesOf(name, slot, report.total, value));
    };
    add(Charts::tr("Input"), BlueSlot,
        [](const UsageSums &sums) { return sums.tokens.input - sums.tokens.cachedInput; });
    add(Charts::tr("Cached input"), GreenSlot,
        [](const UsageSums &sums) { return sums.tokens.cachedInput; });
    add(Charts::tr("Output"), OrangeSlot,
        [](const UsageSums &sums) { return sums.tokens.output - sums.tokens.reasoning; });
    add(Charts::tr("Reasoning"), MagentaSlot,
        [](const UsageSums &sums) { return sums.tokens.reasoning; });
    return data;
}

ChartData tokens(const UsageReport &report, std::optional<UsageDimension> groupBy,
                 const QByteArray &timeZone)
{
    return grouped(report, groupBy, timeZone, ChartFormat::count(), Charts::tr("Tokens"),
                   [](const UsageSums &sums) { return sums.tokens.input + sums.tokens.output; });
}

ChartData cost(const UsageReport &report, std::optional<UsageDimension> groupBy,
               const QByteArray &timeZone)
{
    return grouped(report, groupBy, timeZone, ChartFormat::money(), Charts::tr("Cost"),
                   [](const UsageSums &sums) { return sums.costNanos; });
}

ChartData requests(const UsageReport &report, const QByteArray &timeZone)
{
    ChartData data = frameOf(report, timeZone, ChartFormat::count());
    data.series.append(seriesOf(Charts::tr("Errors"), ErrorSlot, report.total,
                                [](const UsageSums &sums) { return sums.errors; }));
    data.series.append(seriesOf(Charts::tr("Succeeded"), BlueSlot, report.total,
                                [](const UsageSums &sums) { return sums.requests - sums.errors; }));
    return data;
}

ChartData latency(const UsageReport &report, Times times, const QByteArray &timeZone)
{
    ChartData data = frameOf(report, timeZone, ChartFormat::time());
    data.kind = ChartKind::Lines;
    const std::tuple<const char *, double, int> lines[] = {
        {"p50", 0.5, BlueSlot}, {"p95", 0.95, OrangeSlot}, {"p99", 0.99, MagentaSlot}};
    for (const auto &[name, share, slot] : lines) {
        ChartSeries series{QString::fromLatin1(name), slot, {}};
        for (const UsagePart &part : report.total.parts) {
            const LogHistogram &histogram = times == Times::Whole ? part.latency : part.firstToken;
            const std::optional<qint64> value = histogram.quantile(share);
            series.values.push_back(value ? double(*value) : NoValue);
        }
        data.series.append(series);
    }
    return data;
}

} // namespace orchestris::usagecharts
