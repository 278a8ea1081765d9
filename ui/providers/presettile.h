// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace orchestris {

class ThemeController;

/// A name with a line about it, in a frame that is a button.
class PresetTile final : public QAbstractButton
{
    Q_OBJECT
public:
    PresetTile(const ThemeController &theme, const QString &name, const QString &about,
               QWidget *parent = nullptr);

    [[nodiscard]] const QString &about() const { return m_about; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const ThemeController &m_theme;
    QString m_about;
};

} // namespace orchestris
