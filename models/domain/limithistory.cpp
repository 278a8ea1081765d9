// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limithistory.h"

#include "models/domain/saturating.h"

#include <algorithm>

namespace orchestris {

namespace {

UsageDimension dimensionOf(LimitSubject subject)
{
    switch (subject) {
    case LimitSubject::Organization:
        return UsageDimension::Organization;
    case LimitSubject::User:
        return UsageDimension::User;
    case LimitSubject::Key:
        break;
    }
    return UsageDimension::Key;
}

} // namespace

qint64 LimitHistory::highest() const
{
    qint64 most = 0;
    for (const WindowSum &window : windows)
        most = std::max(most, window.used);
    return most;
}

int LimitHistory::windowsOver(qint64 amount) const
{
    return int(std::count_if(windows.begin(), windows.end(),
                             [amount](const WindowSum &window) { return window.used > amount; }));
}

std::optional<UsageQuery> historyQuery(const Limit &limit, qint64 sinceUs, qint64 untilUs)
{
    if (limit.window == LimitWindow::Minute || limit.window == LimitWindow::None)
        return {};
    UsageQuery query;
    query.sinceUs = limit.window == LimitWindow::Total ? sinceUs : windowAt(limit, sinceUs).startUs;
    query.untilUs = untilUs;
    query.timeZone = limit.window == LimitWindow::Total ? systemTimeZone() : limit.timeZone;
    query.step = limit.window == LimitWindow::Hour ? UsageStep::Hour : UsageStep::Day;
    query.conditions.append({dimensionOf(limit.subject), {QByteArray::number(limit.subjectId)}});
    // A direct ID has a slash in it, an alias has none (see provider.h).
    if (!limit.model.isEmpty())
        query.conditions.append(
            {limit.model.contains(u'/') ? UsageDimension::Model : UsageDimension::Alias,
             {limit.model.toUtf8()}});
    return query;
}

qint64 limitAmountOf(LimitMetric metric, const UsageSums &sums)
{
    switch (metric) {
    case LimitMetric::Cost:
        return sums.costNanos;
    case LimitMetric::TotalTokens:
        return saturatingSum(sums.tokens.input, sums.tokens.output);
    case LimitMetric::OutputTokens:
        return sums.tokens.output;
    case LimitMetric::Requests:
        return sums.attempts - sums.retries; // that is, those with at least one
    case LimitMetric::Concurrent:
        break;
    }
    return 0;
}

LimitHistory limitHistory(const Limit &limit, const UsageReport &report)
{
    LimitHistory history;
    const std::vector<UsagePart> &parts = report.total.parts;
    const bool isWhole = limit.window == LimitWindow::Total;
    for (size_t i = 0; i < std::min(report.spans.size(), parts.size()); ++i) {
        const TimeSpan &span = report.spans[i];
        const bool isNew = history.windows.empty()
                           || (!isWhole && !history.windows.back().span.contains(span.startUs));
        if (isNew)
            history.windows.push_back({isWhole ? report.span : windowAt(limit, span.startUs), 0});
        WindowSum &window = history.windows.back();
        window.used = saturatingSum(window.used, limitAmountOf(limit.metric, parts[i].sums));
        history.steps.push_back({span, history.windows.size() - 1, window.used});
    }
    return history;
}

} // namespace orchestris
