// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/histogram.h"

#include <QWidget>

namespace orchestris {

class ThemeController;

/// How durations are distributed: bars over a logarithmic axis, with the median and the 95th
/// percentile marked. The tool tip says what a bar stands for.
class HistogramView final : public QWidget
{
    Q_OBJECT
public:
    struct Bar {
        qint64 fromUs = 0;
        qint64 toUs = 0;
        qint64 count = 0;

        bool operator==(const Bar &) const = default;
    };

    explicit HistogramView(const ThemeController &theme, QWidget *parent = nullptr);

    void setHistogram(const LogHistogram &histogram);
    /// Neighbouring buckets together, so that there are at most `most` bars and all counts are in
    /// them.
    [[nodiscard]] static std::vector<Bar> barsOf(const LogHistogram &histogram, int most);

    [[nodiscard]] QSize sizeHint() const override { return {320, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 100}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    void arrange();
    void drawMark(QPainter &painter, double share, const QString &name) const;

    const ThemeController &m_theme;
    LogHistogram m_histogram;
    std::vector<Bar> m_bars;
};

} // namespace orchestris
