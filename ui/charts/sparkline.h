// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

namespace orchestris {

/// A small curve without axes: how a figure went. For the eye only, whoever listens has the trend.
class Sparkline final : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(QWidget *parent = nullptr);

    /// Oldest first; not negative, or NaN for "nothing to tell".
    void setValues(const std::vector<double> &values);
    [[nodiscard]] const std::vector<double> &values() const { return m_values; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> m_values;
};

} // namespace orchestris
