// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"

#include <QWidget>

namespace orchestris {

class ThemeController;
class TimeChart;

/// Cost by model and latency over the present period.
class OverviewCharts final : public QWidget
{
    Q_OBJECT
public:
    /// So many models have a colour of their own; the rest is one "Other".
    static constexpr int Models = 6;

    explicit OverviewCharts(const ThemeController &theme, QWidget *parent = nullptr);

    /// By model, in parts, with latency.
    void setReport(const UsageReport &report, const QByteArray &timeZone);
    void setLoading(bool loading);

Q_SIGNALS:
    /// Somebody wants to look at this span.
    void rangeChosen(const orchestris::TimeSpan &span);

private:
    TimeChart *m_cost;
    TimeChart *m_latency;
};

} // namespace orchestris
