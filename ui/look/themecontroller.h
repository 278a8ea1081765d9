// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/theme.h"

#include <QObject>

class QSettings;

namespace orchestris {

enum class ThemeMode { System, Light, Dark };

/// Gives the application its style, font, palette and style sheet, now and whenever the mode or the
/// system changes, and remembers the mode. One per application, main thread; `settings` must
/// outlive it.
class ThemeController final : public QObject
{
    Q_OBJECT
public:
    explicit ThemeController(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    [[nodiscard]] const Theme &theme() const { return m_theme; }

Q_SIGNALS:
    /// The application has its new palette and style sheet already.
    void changed();

private:
    [[nodiscard]] bool systemIsDark() const;
    void apply();

    QSettings &m_settings;
    ThemeMode m_mode = ThemeMode::System;
    Theme m_theme;
};

} // namespace orchestris
