// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/tablerole.h"

#include <QAbstractButton>

namespace orchestris {

class ThemeController;

/// A sentence with a mark before it, which is a link. As high as its words need at its width.
/// Activated by a click, Enter or the space bar.
class LinkRow final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkRow(const ThemeController &theme, QWidget *parent = nullptr);

    void setSentence(Tone tone, const QString &text);
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect textArea(int width) const;

    const ThemeController &m_theme;
    Tone m_tone = Tone::Quiet;
};

} // namespace orchestris
