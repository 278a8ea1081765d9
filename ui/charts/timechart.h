// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"

#include <QFrame>
#include <QPointer>
#include <QSet>

class QHBoxLayout;
class QLabel;

namespace orchestris {

class ChartLegend;
class ChartTip;
class ThemeController;
class TimePlot;

/// A card with a chart over time: title, a legend whose entries show and hide their series, the
/// values under the pointer, and a span chosen by dragging. Main thread.
class TimeChart final : public QFrame
{
    Q_OBJECT
public:
    TimeChart(const ThemeController &theme, const QString &title, QWidget *parent = nullptr);
    ~TimeChart() override;

    /// Cheap: some milliseconds for 8 series of 400 values, nothing if they are the same. Series
    /// that were hidden stay hidden, by their name.
    void setData(const ChartData &data);
    [[nodiscard]] const ChartData &data() const { return m_data; }
    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// What to say instead of a chart without values. "Nothing in this time" at first.
    void setEmptyText(const QString &text);
    /// Dims what is shown until the next data.
    void setLoading(bool loading);
    /// Whether a span can be chosen. It can at first.
    void setZoomable(bool zoomable);
    /// A widget at the right of the title.
    void addTool(QWidget *tool);

    void setShown(const QString &series, bool shown);
    [[nodiscard]] bool isShown(const QString &series) const { return !m_hidden.contains(series); }

    /// With title and legend, in the present theme; `size` in pixels of the screen, `ratio` of the
    /// picture's to those.
    [[nodiscard]] QImage toImage(QSize size, qreal ratio = 2) const;

Q_SIGNALS:
    /// Somebody dragged over these spans, or chose them by the keyboard.
    void rangeChosen(const orchestris::TimeSpan &span);
    /// A double click, or Escape.
    void rangeReset();

private:
    void present();
    void showTip(int span, const QPoint &place);
    void applyTheme();

    const ThemeController &m_theme;
    ChartData m_data;
    QSet<QString> m_hidden;
    QString m_emptyText;
    QLabel *m_title;
    QHBoxLayout *m_tools;
    ChartLegend *m_legend;
    TimePlot *m_plot;
    QPointer<ChartTip> m_tip; // a child of the window
};

} // namespace orchestris
