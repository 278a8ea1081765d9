// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;

namespace orchestris {

/// A figure with its caption above and a remark below.
class MetricCard final : public QFrame
{
    Q_OBJECT
public:
    explicit MetricCard(const QString &caption, QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QString &remark);
    [[nodiscard]] QString figure() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString m_remarkText;
    QLabel *m_figure;
    QLabel *m_remark;
};

} // namespace orchestris
