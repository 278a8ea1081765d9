// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"
#include "models/tables/trend.h"

#include <QWidget>

namespace orchestris {

class MetricCard;

/// Requests, tokens, cost, error rate and latency of the present period, each with its curve and
/// its trend against the period before.
class OverviewFigures final : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewFigures(QWidget *parent = nullptr);

    /// The whole period, in parts, with latency.
    void setPresent(const UsageReport &report);
    /// The same parts of the present period and of the one before it, with latency. `span` says in
    /// words what the latter is.
    void setCompared(Period period, const UsagePart &now, const UsagePart &before,
                     const QString &span);
    /// There is nothing to compare yet.
    void setTooEarly();

private:
    void setTrend(MetricCard *card, const Trend &trend, const QString &before);

    MetricCard *m_requests;
    MetricCard *m_tokens;
    MetricCard *m_cost;
    MetricCard *m_errors;
    MetricCard *m_latency;
    QString m_comparedSpan;
};

} // namespace orchestris
