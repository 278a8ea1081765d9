// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartpicture.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/timeplot.h"

#include <QApplication>
#include <QPainter>

namespace orchestris {

namespace {

constexpr double LegendHeight = 20;
constexpr double MarkRoom = 24;

/// Its height.
double paintLegend(QPainter &painter, const QRectF &area, const Theme &theme, const ChartData &data,
                   const QSet<QString> &hidden)
{
    QFont small = QApplication::font();
    small.setPixelSize(12);
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    QPointF at = area.topLeft();
    bool some = false;
    for (int order = 0; order < data.series.size(); ++order) {
        const ChartSeries &series = data.series[order];
        if (hidden.contains(series.name))
            continue;
        const double width = MarkRoom + metrics.horizontalAdvance(series.name) + 14;
        if (some && at.x() + width > area.right())
            at = {area.left(), at.y() + LegendHeight};
        const QRectF entry(at, QSizeF(width, LegendHeight));
        drawChartMark(painter, entry, theme, data.kind, series.slot, order);
        painter.setPen(theme.muted);
        painter.drawText(entry.adjusted(MarkRoom, 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeft),
                         series.name);
        at.rx() += width;
        some = true;
    }
    return some ? at.y() + LegendHeight - area.top() : 0;
}

} // namespace

void paintChart(QPainter &painter, const QRectF &area, const Theme &theme, const QString &title,
                const ChartData &data, const QSet<QString> &hidden, const QString &note)
{
    painter.save();
    QFont strong = QApplication::font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme.text);
    const double line = QFontMetricsF(strong).height() + 6;
    painter.drawText(QRectF(area.topLeft(), QSizeF(area.width(), line)),
                     int(Qt::AlignVCenter | Qt::AlignLeft), title);
    QRectF rest = area.adjusted(0, line, 0, 0);
    rest.setTop(rest.top() + paintLegend(painter, rest, theme, data, hidden) + 4);
    TimePlot plot;
    plot.setTheme(theme);
    plot.setData(data, hidden);
    if (data.isEmpty())
        plot.setNote(note);
    plot.paint(painter, rest);
    painter.restore();
}

} // namespace orchestris
