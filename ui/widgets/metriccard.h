// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/trend.h"

#include <QFrame>

class QLabel;

namespace orchestris {

class Sparkline;

/// A figure with its caption and its curve above, its trend and a remark below.
class MetricCard final : public QFrame
{
    Q_OBJECT
public:
    /// Whether more of it is good.
    enum class Wish { None, Less };

    explicit MetricCard(const QString &caption, Wish wish = Wish::None, QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QString &remark);
    /// `toolTip` says what is compared.
    void setTrend(const Trend &trend, const QString &toolTip = {});
    void setCurve(const std::vector<double> &values);
    [[nodiscard]] QString figure() const;
    [[nodiscard]] QString trend() const { return m_trendText; }
    [[nodiscard]] QString remark() const { return m_remarkText; }
    [[nodiscard]] const std::vector<double> &curve() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void describe();

    const Wish m_wish;
    QString m_trendText;
    QString m_remarkText;
    Sparkline *m_curve;
    QLabel *m_figure;
    QLabel *m_trend;
    QLabel *m_remark;
};

} // namespace orchestris
