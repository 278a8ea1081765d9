// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"
#include "ui/look/theme.h"

#include <QSet>

#include <vector>

class QAreaSeries;
class QChart;
class QLineSeries;
class QValueAxis;

namespace orchestris {

/// Qt Charts' own series of a TimePlot, made once and filled again and again. Across: seconds from
/// the first span's start. `chart` must outlive it.
class PlotSeries
{
public:
    explicit PlotSeries(QChart &chart);

    void setTheme(const Theme &theme);
    void show(const ChartData &data, const QSet<QString> &hidden);
    void setRange(double seconds, double top);
    /// Of what is shown: the largest value, or the largest stack.
    [[nodiscard]] double largest() const { return m_largest; }

private:
    struct Area {
        QLineSeries *lower;
        QLineSeries *upper;
        QAreaSeries *area;
    };

    void showStack(const ChartData &data, const QList<const ChartSeries *> &shown);
    void showLines(const ChartData &data, const QSet<QString> &hidden);
    Area &areaAt(size_t number);
    QLineSeries &lineAt(size_t number);
    void hideRest(size_t areas, size_t lines);

    QChart &m_chart;
    QValueAxis *m_across; // the chart's
    QValueAxis *m_up;
    std::vector<Area> m_areas;
    std::vector<QLineSeries *> m_lines;
    Theme m_theme;
    double m_largest = 0;
};

} // namespace orchestris
