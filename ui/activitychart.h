// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/activityring.h"

#include <QFrame>

class QAreaSeries;
class QChart;
class QChartView;
class QDateTimeAxis;
class QLabel;
class QLineSeries;
class QToolButton;
class QValueAxis;

namespace orchestris {

class ThemeController;

/// The last hour by the minute, as requests and errors or as cost.
class ActivityChart final : public QFrame
{
    Q_OBJECT
public:
    explicit ActivityChart(const ThemeController &theme, QWidget *parent = nullptr);

    /// `sums` oldest first.
    void setSums(const std::vector<ActivityRing::Sum> &sums, qint64 nowUs);

private:
    void buildChart();
    void applyTheme();
    void draw();

    const ThemeController &m_theme;
    QToolButton *m_requestsButton;
    QToolButton *m_costButton;
    QLabel *m_legend;
    QChart *m_chart;
    QChartView *m_view;
    QLineSeries *m_line; // the area's upper edge, which draws no line itself
    QLineSeries *m_curve;
    QAreaSeries *m_area;
    QLineSeries *m_errors;
    QDateTimeAxis *m_time;
    QValueAxis *m_value;
    std::vector<ActivityRing::Sum> m_sums;
    qint64 m_nowUs = 0;
};

} // namespace orchestris
