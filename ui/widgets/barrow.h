// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/tablerole.h"

#include <QAbstractButton>

namespace orchestris {

class ThemeController;

/// A name and a value with a bar below them, which is a link. Activated by a click, Enter or the
/// space bar.
class BarRow final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit BarRow(const ThemeController &theme, QWidget *parent = nullptr);

    /// The name is cut if there is no room; the tool tip has it all.
    void setWords(const QString &name, const QString &value, const QString &toolTip = {});
    /// 0 … 1; `Good` is drawn in the accent's colour.
    void setShare(double share, Tone tone = Tone::Good);
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] double share() const { return m_share; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const ThemeController &m_theme;
    QString m_name;
    QString m_value;
    double m_share = 0;
    Tone m_tone = Tone::Good;
};

/// The frame of a row that is a link: raised under the pointer, ringed with the focus.
void drawLinkRow(QPainter &painter, const QWidget &row, const ThemeController &theme);

} // namespace orchestris
