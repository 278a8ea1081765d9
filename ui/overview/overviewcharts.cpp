// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewcharts.h"

#include "ui/charts/chartcolours.h"
#include "ui/charts/timechart.h"
#include "ui/look/theme.h"

#include <QBoxLayout>

namespace orchestris {

namespace {

constexpr int Height = 232;

void addParts(ChartSeries &series, const std::vector<UsagePart> &parts)
{
    series.values.resize(parts.size(), 0);
    for (size_t i = 0; i < parts.size(); ++i)
        series.values[i] += double(parts[i].sums.costNanos);
}

} // namespace

OverviewCharts::OverviewCharts(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_cost(new TimeChart(theme, tr("Cost by model")))
    , m_latency(new TimeChart(theme, tr("Latency")))
{
    m_cost->setObjectName(QStringLiteral("costChart"));
    m_latency->setObjectName(QStringLiteral("latencyChart"));
    m_cost->setEmptyText(tr("Nothing was spent in this time"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::Gap);
    row->addWidget(m_cost, 3);
    row->addWidget(m_latency, 2);
    setMinimumHeight(Height);
    for (TimeChart *chart : {m_cost, m_latency})
        connect(chart, &TimeChart::rangeChosen, this, &OverviewCharts::rangeChosen);
}

void OverviewCharts::setLoading(bool loading)
{
    m_cost->setLoading(loading);
    m_latency->setLoading(loading);
}

void OverviewCharts::setReport(const UsageReport &report, const QByteArray &timeZone)
{
    ChartData cost;
    cost.spans = report.spans;
    cost.timeZone = timeZone;
    cost.format = ChartFormat::money();
    cost.isRunning = true;
    ChartData latency = cost;
    QByteArrayList names;
    std::vector<const UsageGroup *> rest;
    for (const UsageGroup &group : report.groups) { // the dearest first
        if (group.whole.sums.costNanos == 0)
            continue;
        if (names.size() == Models || group.value.isEmpty()) {
            rest.push_back(&group);
            continue;
        }
        names.append(group.value);
        ChartSeries series{QString::fromUtf8(group.value), ChartSlot::Other, {}};
        addParts(series, group.parts);
        cost.series.append(series);
    }
    const QList<int> colours = colourSlots(names);
    for (int i = 0; i < names.size(); ++i)
        cost.series[i].slot = colours[i];
    if (!rest.empty()) {
        ChartSeries other{tr("Other"), ChartSlot::Other, {}};
        for (const UsageGroup *group : rest)
            addParts(other, group->parts);
        cost.series.append(other);
    }
    m_cost->setData(cost);

    latency.kind = ChartKind::Lines;
    latency.format = ChartFormat::time();
    const std::tuple<QString, double, bool> lines[] = {
        {tr("p50"), 0.5, false}, {tr("p95"), 0.95, false}, {tr("First token, p50"), 0.5, true}};
    for (int slot = 0; const auto &[name, share, ofFirst] : lines) {
        ChartSeries line{name, slot++, {}};
        for (const UsagePart &part : report.total.parts) {
            const auto value = (ofFirst ? part.firstToken : part.latency).quantile(share);
            line.values.push_back(value ? double(*value) : NoValue);
        }
        latency.series.append(line);
    }
    m_latency->setData(latency);
}

} // namespace orchestris
