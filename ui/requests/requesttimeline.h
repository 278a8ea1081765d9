// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/timelinerows.h"

#include <QWidget>

namespace orchestris {

class ThemeController;

/// What happened to a request and when: a bar or a mark for each part of its life, all on one axis
/// of time. Waiting is a thin line, waiting for the first byte is pale.
class RequestTimeline final : public QWidget
{
    Q_OBJECT
public:
    explicit RequestTimeline(const ThemeController &theme, QWidget *parent = nullptr);

    /// Hidden if there is nothing to show.
    void setRows(const QList<TimelineRow> &rows);
    [[nodiscard]] const QList<TimelineRow> &rows() const { return m_rows; }
    /// Where the bar of a row is drawn.
    [[nodiscard]] QRectF barOf(int row) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double xOf(qint64 us) const;
    void drawRow(QPainter &painter, int number) const;
    void drawAxis(QPainter &painter) const;

    const ThemeController &m_theme;
    QList<TimelineRow> m_rows;
    qint64 m_endUs = 1;
};

} // namespace orchestris
