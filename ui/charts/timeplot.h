// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/plotseries.h"
#include "ui/charts/timeticks.h"

#include <QChartView>

namespace orchestris {

/// The drawn part of a TimeChart: the lines, their labels, a mark on the span that is pointed at,
/// and a span chosen by dragging or by the keyboard (arrows move, with Shift they choose, Enter
/// takes). Main thread.
class TimePlot final : public QChartView
{
    Q_OBJECT
public:
    explicit TimePlot(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setData(const ChartData &data, const QSet<QString> &hidden);
    void setFaded(bool faded);
    /// In the middle, instead of lines.
    void setNote(const QString &note);
    void setChoosable(bool choosable) { m_choosable = choosable; }

    /// Draws itself there, as large as that is, also if it was never shown.
    void paint(QPainter &painter, const QRectF &target);

Q_SIGNALS:
    /// -1: none any more. `place`: beside what to tell of it, in this widget.
    void pointed(int span, const QPoint &place);
    void chosen(const orchestris::TimeSpan &span);
    void reset();

protected:
    void drawBackground(QPainter *painter, const QRectF &area) override;
    void drawForeground(QPainter *painter, const QRectF &area) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void arrange(const QSizeF &size);
    void drawGrid(QPainter &painter) const;
    void drawLabels(QPainter &painter) const;
    void drawMarks(QPainter &painter) const;
    void drawLevel(QPainter &painter) const;
    [[nodiscard]] bool showsLevel() const;
    void point(int span);
    void choose();
    [[nodiscard]] double across(qint64 us) const;
    [[nodiscard]] int spanAt(double x) const;
    [[nodiscard]] QRectF bandOf(int first, int last) const;
    [[nodiscard]] QFont smallFont() const;

    PlotSeries m_series;
    ChartData m_data;
    Theme m_theme;
    QString m_note;
    QRectF m_area;                 // where lines are drawn
    std::vector<TimeTick> m_times; // below
    std::vector<double> m_values;  // at the left
    int m_pointed = -1;
    int m_anchor = -1; // where a choice began
    QPoint m_pressed;
    bool m_dragging = false;
    bool m_choosable = true;
    bool m_faded = false;
};

} // namespace orchestris
