// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewfigures.h"

#include "models/tables/format.h"
#include "ui/charts/chartdata.h"
#include "ui/look/theme.h"
#include "ui/widgets/metriccard.h"

#include <QBoxLayout>

namespace orchestris {

namespace {

constexpr double Median = 0.5;
constexpr double Ninetieth = 0.95;

qint64 tokensOf(const UsageSums &sums)
{
    return sums.tokens.input + sums.tokens.output;
}

template<typename Of>
std::vector<double> curveOf(const UsageReport &report, Of &&of)
{
    std::vector<double> values;
    values.reserve(report.total.parts.size());
    for (const UsagePart &part : report.total.parts)
        values.push_back(of(part));
    return values;
}

/// The same without a last part that is shorter than the others: it still runs, and would look
/// like a fall.
template<typename Of>
std::vector<double> countsOf(const UsageReport &report, Of &&of)
{
    std::vector<double> values = curveOf(report, of);
    const size_t parts = report.spans.size();
    if (values.size() == parts && parts > 1) {
        const TimeSpan &last = report.spans[parts - 1];
        const TimeSpan &before = report.spans[parts - 2];
        if (last.endUs - last.startUs < before.endUs - before.startUs)
            values.pop_back();
    }
    return values;
}

std::optional<double> medianOf(const UsagePart &part)
{
    const std::optional<qint64> median = part.latency.quantile(Median);
    return median ? std::optional<double>(double(*median)) : std::nullopt;
}

} // namespace

OverviewFigures::OverviewFigures(QWidget *parent)
    : QWidget(parent)
    , m_requests(new MetricCard(tr("Requests")))
    , m_tokens(new MetricCard(tr("Tokens")))
    , m_cost(new MetricCard(tr("Cost")))
    , m_errors(new MetricCard(tr("Errors"), MetricCard::Wish::Less))
    , m_latency(new MetricCard(tr("Latency p50 / p95"), MetricCard::Wish::Less))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::Gap);
    for (MetricCard *card : {m_requests, m_tokens, m_cost, m_errors, m_latency})
        row->addWidget(card, 1);
}

void OverviewFigures::setPresent(const UsageReport &report)
{
    const UsagePart &whole = report.total.whole;
    const UsageSums &sums = whole.sums;
    const bool some = sums.requests > 0;
    const auto succeeded = sums.requests - sums.errors;
    m_requests->setFigure(format::compactCount(sums.requests),
                          some ? tr("%1 answered").arg(format::compactCount(succeeded))
                               : tr("none in this time"));
    m_tokens->setFigure(format::compactCount(tokensOf(sums)),
                        tr("input %1 · output %2")
                            .arg(format::compactCount(sums.tokens.input),
                                 format::compactCount(sums.tokens.output)));
    m_cost->setFigure(format::money(sums.costNanos),
                      some ? tr("%1 a request").arg(format::money(sums.costNanos / sums.requests))
                           : format::none());
    m_errors->setFigure(format::percent(sums.errors, sums.requests),
                        tr("%Ln request(s)", nullptr,
                           int(std::min<qint64>(sums.errors, std::numeric_limits<int>::max()))));
    const auto median = whole.latency.quantile(Median);
    const auto most = whole.latency.quantile(Ninetieth);
    const auto first = whole.firstToken.quantile(Median);
    m_latency->setFigure(
        median ? format::durations(*median, *most) : format::none(),
        tr("first token %1").arg(first ? format::duration(*first) : format::none()));

    m_requests->setCurve(
        countsOf(report, [](const UsagePart &part) { return double(part.sums.requests); }));
    m_tokens->setCurve(
        countsOf(report, [](const UsagePart &part) { return double(tokensOf(part.sums)); }));
    m_cost->setCurve(
        countsOf(report, [](const UsagePart &part) { return double(part.sums.costNanos); }));
    m_errors->setCurve(curveOf(
        report, [](const UsagePart &part) { return errorShare(part.sums).value_or(NoValue); }));
    m_latency->setCurve(
        curveOf(report, [](const UsagePart &part) { return medianOf(part).value_or(NoValue); }));
}

void OverviewFigures::setTrend(MetricCard *card, const Trend &trend, const QString &before)
{
    card->setTrend(trend,
                   tr("%1: %2", "yesterday until 12:00, a figure").arg(m_comparedSpan, before));
}

void OverviewFigures::setCompared(Period period, const UsagePart &now, const UsagePart &before,
                                  const QString &span)
{
    m_comparedSpan = span;
    const UsageSums &present = now.sums;
    const UsageSums &old = before.sums;
    setTrend(m_requests, trendOf(double(present.requests), double(old.requests), period),
             format::count(old.requests));
    setTrend(m_tokens, trendOf(double(tokensOf(present)), double(tokensOf(old)), period),
             format::count(tokensOf(old)));
    setTrend(m_cost, trendOf(double(present.costNanos), double(old.costNanos), period),
             format::money(old.costNanos));
    const std::optional<double> errors = errorShare(present);
    setTrend(m_errors,
             errors ? trendOfShares(*errors, errorShare(old), period)
                    : Trend{Trend::Way::Unknown, tr("none in this time")},
             format::percent(old.errors, old.requests));
    const std::optional<double> median = medianOf(now);
    const std::optional<double> medianBefore = medianOf(before);
    setTrend(m_latency,
             median ? trendOf(*median, medianBefore, period)
                    : Trend{Trend::Way::Unknown, tr("none in this time")},
             medianBefore ? format::duration(qint64(*medianBefore)) : format::none());
}

void OverviewFigures::setTooEarly()
{
    for (MetricCard *card : {m_requests, m_tokens, m_cost, m_errors, m_latency})
        card->setTrend(tooEarly());
}

} // namespace orchestris
