// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"

#include <QSet>
#include <QWidget>

namespace orchestris {

class ThemeController;

/// The values of one span, beside the pointer. Lets the mouse through.
class ChartTip final : public QWidget
{
    Q_OBJECT
public:
    ChartTip(const ThemeController &theme, QWidget *window);

    /// What it says of that span, a line each; empty if nothing is shown there.
    static QStringList words(const ChartData &chart, const QSet<QString> &hidden, int span);
    /// Beside that place of the window, and within it.
    void present(const ChartData &chart, const QSet<QString> &hidden, int span, QPoint place);
    [[nodiscard]] QString text() const; ///< what it says, for tests and screen readers

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        QString name;
        QString value;
        int slot = ChartSlot::Other;
        int order = -1; ///< -1: a sum, without a mark
    };
    struct Content {
        QString title;
        QList<Row> rows;
    };
    static Content contentOf(const ChartData &chart, const QSet<QString> &hidden, int span);

    const ThemeController &m_theme;
    Content m_content;
    ChartKind m_kind = ChartKind::Stacked;
};

} // namespace orchestris
