// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plotseries.h"

#include "ui/charts/chartcolours.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QPen>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace orchestris {

namespace {

constexpr size_t MostBars = 62; ///< more would be thinner than the gaps between them
constexpr double BarGap = 0.12; ///< of a span, at both sides of its bar
constexpr float AreaOpacity = 0.75F;
constexpr float BarOpacity = 0.9F;
constexpr size_t MostLines = 200; ///< pieces of all lines: gaps beyond are drawn over

double seconds(qint64 us)
{
    return double(us) / 1e6;
}

/// Where each value stands, for areas and lines: in the middle of its span.
QList<double> middles(const ChartData &data)
{
    QList<double> places;
    places.reserve(qsizetype(data.spans.size()));
    const qint64 origin = data.span().startUs;
    for (const TimeSpan &span : data.spans)
        places.append((seconds(span.startUs - origin) + seconds(span.endUs - origin)) / 2);
    return places;
}

QList<QPointF> barOutline(const ChartData &data, const std::vector<double> &heights)
{
    QList<QPointF> points;
    points.reserve(qsizetype(4 * heights.size()));
    const qint64 origin = data.span().startUs;
    for (size_t i = 0; i < heights.size(); ++i) {
        const double start = seconds(data.spans[i].startUs - origin);
        const double end = seconds(data.spans[i].endUs - origin);
        const double gap = (end - start) * BarGap;
        points.append({start + gap, 0});
        points.append({start + gap, heights[i]});
        points.append({end - gap, heights[i]});
        points.append({end - gap, 0});
    }
    return points;
}

QList<QPointF> areaOutline(const QList<double> &places, const std::vector<double> &heights,
                           double end)
{
    QList<QPointF> points;
    points.reserve(qsizetype(heights.size() + 2));
    points.append({0, heights.front()});
    for (size_t i = 0; i < heights.size(); ++i)
        points.append({places[qsizetype(i)], heights[i]});
    points.append({end, heights.back()});
    return points;
}

bool isBlank(const ChartSeries &series)
{
    return std::none_of(series.values.begin(), series.values.end(),
                        [](double value) { return value > 0; });
}

} // namespace

PlotSeries::PlotSeries(QChart &chart)
    : m_chart(chart)
    , m_across(new QValueAxis(&chart))
    , m_up(new QValueAxis(&chart))
    , m_theme(Theme::light())
{
    for (auto *axis : {m_across, m_up})
        axis->setVisible(false);
    m_chart.addAxis(m_across, Qt::AlignBottom);
    m_chart.addAxis(m_up, Qt::AlignLeft);
}

void PlotSeries::setTheme(const Theme &theme)
{
    m_theme = theme;
}

void PlotSeries::setRange(double seconds, double top)
{
    m_across->setRange(0, std::max(seconds, 1e-6));
    m_up->setRange(0, std::max(top, 1e-9));
}

void PlotSeries::show(const ChartData &data, const QSet<QString> &hidden)
{
    m_largest = 0;
    if (data.spans.empty()) {
        hideRest(0, 0);
        return;
    }
    if (data.kind == ChartKind::Lines) {
        showLines(data, hidden);
        return;
    }
    QList<const ChartSeries *> shown;
    for (const ChartSeries &series : data.series) {
        if (!hidden.contains(series.name) && !isBlank(series))
            shown.append(&series);
    }
    showStack(data, shown);
}

void PlotSeries::showStack(const ChartData &data, const QList<const ChartSeries *> &shown)
{
    const size_t count = data.spans.size();
    std::vector<std::vector<double>> heights{std::vector<double>(count, 0.0)};
    for (const ChartSeries *series : shown) {
        std::vector<double> top = heights.back();
        for (size_t i = 0; i < std::min(count, series->values.size()); ++i)
            top[i] += series->values[i] > 0 ? series->values[i] : 0;
        heights.push_back(std::move(top));
    }
    m_largest = *std::max_element(heights.back().begin(), heights.back().end());

    const bool bars = count <= MostBars;
    const QList<double> places = middles(data);
    double end = seconds(data.span().endUs - data.span().startUs);
    if (!bars && data.isRunning && heights.back()[count - 1] < heights.back()[count - 2]) {
        end = seconds(data.spans.back().startUs - data.span().startUs);
        for (std::vector<double> &top : heights)
            top.pop_back();
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        Area &area = areaAt(size_t(i));
        const auto outline = [&](const std::vector<double> &tops) {
            return bars ? barOutline(data, tops) : areaOutline(places, tops, end);
        };
        area.lower->replace(outline(heights[size_t(i)]));
        area.upper->replace(outline(heights[size_t(i) + 1]));
        QColor colour = chartColour(m_theme, shown[i]->slot);
        area.area->setPen(bars ? QPen(Qt::NoPen) : QPen(colour, 1));
        colour.setAlphaF(bars ? BarOpacity : AreaOpacity);
        area.area->setBrush(colour);
        area.area->setVisible(true);
    }
    hideRest(size_t(shown.size()), 0);
}

void PlotSeries::showLines(const ChartData &data, const QSet<QString> &hidden)
{
    const QList<double> places = middles(data);
    const qint64 origin = data.span().startUs;
    size_t used = 0;
    for (qsizetype order = 0; order < data.series.size(); ++order) {
        const ChartSeries &series = data.series[order];
        if (hidden.contains(series.name))
            continue;
        QList<QPointF> piece;
        size_t last = 0; // of the piece
        const auto finish = [&] {
            if (piece.isEmpty())
                return;
            if (piece.size() == 1) { // a point alone would not be seen
                const TimeSpan &span = data.spans[last];
                const double value = piece.first().y();
                piece = {{seconds(span.startUs - origin), value},
                         {seconds(span.endUs - origin), value}};
            }
            QLineSeries &line = lineAt(used++);
            line.replace(piece);
            line.setPen(chartPen(m_theme, series.slot, int(order)));
            line.setVisible(true);
            piece.clear();
        };
        for (size_t i = 0; i < std::min(data.spans.size(), series.values.size()); ++i) {
            if (std::isnan(series.values[i])) {
                if (used < MostLines)
                    finish();
                continue;
            }
            piece.append({places[qsizetype(i)], series.values[i]});
            last = i;
            m_largest = std::max(m_largest, series.values[i]);
        }
        finish();
    }
    hideRest(0, used);
}

PlotSeries::Area &PlotSeries::areaAt(size_t number)
{
    while (m_areas.size() <= number) {
        Area area{};
        area.lower = new QLineSeries(&m_chart);
        area.upper = new QLineSeries(&m_chart);
        area.area = new QAreaSeries(area.upper, area.lower);
        m_chart.addSeries(area.area);
        area.area->attachAxis(m_across);
        area.area->attachAxis(m_up);
        m_areas.push_back(area);
    }
    return m_areas[number];
}

QLineSeries &PlotSeries::lineAt(size_t number)
{
    while (m_lines.size() <= number) {
        auto *line = new QLineSeries;
        m_chart.addSeries(line);
        line->attachAxis(m_across);
        line->attachAxis(m_up);
        m_lines.push_back(line);
    }
    return *m_lines[number];
}

void PlotSeries::hideRest(size_t areas, size_t lines)
{
    for (size_t i = areas; i < m_areas.size(); ++i)
        m_areas[i].area->setVisible(false);
    for (size_t i = lines; i < m_lines.size(); ++i)
        m_lines[i]->setVisible(false);
}

} // namespace orchestris
