// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"

#include <QAbstractButton>
#include <QSet>
#include <QWidget>

namespace orchestris {

class ThemeController;
struct Theme;

/// Draws a series' mark: a dot, or its line with its pattern.
void drawChartMark(QPainter &painter, const QRectF &area, const Theme &theme, ChartKind kind,
                   int slot, int order);

/// One entry of a legend: a check box that looks like what it stands for.
class ChartLegendEntry final : public QAbstractButton
{
    Q_OBJECT
public:
    ChartLegendEntry(const ThemeController &theme, ChartKind kind, const ChartSeries &series,
                     int order);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont smallFont() const;

    const ThemeController &m_theme;
    const ChartKind m_kind;
    const int m_slot;
    const int m_order;
};

/// The names of a chart's series, in as many lines as they need.
class ChartLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(const ThemeController &theme, QWidget *parent = nullptr);

    void setSeries(const ChartData &chart, const QSet<QString> &hidden);

Q_SIGNALS:
    void toggled(const QString &series, bool shown);

private:
    const ThemeController &m_theme;
    ChartKind m_kind = ChartKind::Stacked;
    QList<std::pair<QString, int>> m_shown;
    QList<ChartLegendEntry *> m_entries;
};

} // namespace orchestris
