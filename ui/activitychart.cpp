// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activitychart.h"

#include "ui/parts.h"
#include "ui/themecontroller.h"

#include <QAreaSeries>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QLineSeries>
#include <QValueAxis>

#include <cmath>

namespace orchestris {

namespace {

constexpr int GridLines = 4;
constexpr double NanosPerDollar = 1e9;

/// The smallest step of 1, 2, 3, 4, 5, 6, 8 × 10ⁿ that is not below `value`.
double niceStep(double value)
{
    if (value <= 0)
        return 0;
    const double unit = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (value <= step * unit * (1 + 1e-9))
            return step * unit;
    }
    return 10 * unit;
}

QToolButton *makeSegment(const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    setRole(button, "segment");
    return button;
}

} // namespace

ActivityChart::ActivityChart(const ThemeController &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_requestsButton(makeSegment(tr("Requests")))
    , m_costButton(makeSegment(tr("Cost")))
    , m_legend(makeLabel("caption"))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart))
    , m_line(new QLineSeries(this))
    , m_curve(new QLineSeries)
    , m_area(new QAreaSeries(m_line))
    , m_errors(new QLineSeries)
    , m_time(new QDateTimeAxis)
    , m_value(new QValueAxis)
{
    setRole(this, "card");
    auto *group = new QButtonGroup(this);
    group->addButton(m_requestsButton);
    group->addButton(m_costButton);
    m_requestsButton->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, &ActivityChart::draw);

    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(makeLabel("heading", tr("The last hour, by the minute")));
    top->addStretch(1);
    top->addWidget(m_legend);
    top->addSpacing(8);
    top->addWidget(m_requestsButton);
    top->addWidget(m_costButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::CardPadding, 10, Metrics::CardPadding, 8);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    buildChart();
    connect(&theme, &ThemeController::changed, this, &ActivityChart::applyTheme);
    applyTheme();
}

void ActivityChart::buildChart()
{
    m_chart->setMargins({});
    m_chart->setBackgroundVisible(false);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->addSeries(m_area);
    m_chart->addSeries(m_curve);
    m_chart->addSeries(m_errors);
    m_time->setFormat(QStringLiteral("HH:mm"));
    m_time->setTickCount(7);
    m_time->setGridLineVisible(false);
    m_value->setTickCount(GridLines + 1);
    m_value->setLineVisible(false);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_value, Qt::AlignLeft);
    for (QAbstractSeries *series :
         {static_cast<QAbstractSeries *>(m_area), static_cast<QAbstractSeries *>(m_curve),
          static_cast<QAbstractSeries *>(m_errors)}) {
        series->attachAxis(m_time);
        series->attachAxis(m_value);
    }
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setStyleSheet(QStringLiteral("background: transparent;"));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMinimumHeight(120);
    m_view->setAccessibleName(tr("Chart of the last hour"));
}

void ActivityChart::applyTheme()
{
    const Theme &theme = m_theme.theme();
    QColor fill = theme.series[0];
    m_area->setPen(Qt::NoPen);
    m_curve->setPen(QPen(fill, 2));
    fill.setAlphaF(theme.isDark ? 0.22F : 0.16F);
    m_area->setBrush(fill);
    m_errors->setPen(QPen(theme.bad, 2, Qt::DashLine));
    QFont small = font();
    small.setPointSizeF(8.5);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_value)}) {
        axis->setLabelsColor(theme.muted);
        axis->setLabelsFont(small);
        axis->setLinePenColor(theme.border);
        axis->setGridLineColor(theme.border);
    }
}

void ActivityChart::setSums(const std::vector<ActivityRing::Sum> &sums, qint64 nowUs)
{
    m_sums = sums;
    m_nowUs = nowUs;
    draw();
}

void ActivityChart::draw()
{
    const bool cost = m_costButton->isChecked();
    QList<QPointF> points;
    QList<QPointF> errors;
    double top = 0;
    qint64 errorCount = 0;
    for (const ActivityRing::Sum &sum : m_sums) {
        const double x = double(sum.minuteUs) / 1000.0;
        const double y = cost ? double(sum.costNanos) / NanosPerDollar : double(sum.requests);
        points.append({x, y});
        errors.append({x, double(sum.errors)});
        top = std::max(top, y);
        errorCount += sum.errors;
    }
    // The current minute is not over: drawn low it would look like a fall.
    if (points.size() > 1 && points.last().y() < points[points.size() - 2].y()) {
        points.removeLast();
        errors.removeLast();
    }
    m_line->replace(points);
    m_curve->replace(points);
    m_errors->replace(errors);
    m_errors->setVisible(!cost && errorCount > 0);
    m_legend->setText(!cost && errorCount > 0 ? tr("━ requests   ╍ errors") : QString());

    const double least = cost ? 0.0001 : 1.0; // requests are whole
    top = GridLines * std::max(niceStep(top * 1.05 / GridLines), least);
    m_value->setRange(0, top);
    int decimals = 0;
    if (cost)
        decimals = std::clamp(int(std::ceil(-std::log10(top / GridLines))) + 1, 2, 6);
    m_value->setLabelFormat(cost ? QStringLiteral("$%.%1f").arg(decimals) : QStringLiteral("%.0f"));
    const qint64 minuteMs = ActivityRing::MinuteUs / 1000;
    const qint64 end = m_nowUs / ActivityRing::MinuteUs * minuteMs;
    m_time->setRange(QDateTime::fromMSecsSinceEpoch(end - (ActivityRing::Minutes - 1) * minuteMs),
                     QDateTime::fromMSecsSinceEpoch(end));
}

} // namespace orchestris
