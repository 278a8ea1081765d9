// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/theme.h"

#include <QWidget>

namespace orchestris {

/// About 10 pixels wide, around `centre`: a disc for good, a cross for bad, a triangle for a
/// warning, a ring for busy, a bar for quiet. The shape tells as much as the colour.
void drawToneMark(QPainter &painter, QPointF centre, Tone tone, const Theme &theme);

class ThemeController;

/// The same as a widget.
class ToneMark final : public QWidget
{
    Q_OBJECT
public:
    explicit ToneMark(const ThemeController &theme, QWidget *parent = nullptr);
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeController &m_theme;
    Tone m_tone = Tone::Quiet;
};

} // namespace orchestris
