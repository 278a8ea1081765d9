// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/tablerole.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace orchestris {

/// Every colour of the console. Nothing else names one. A value; two of them exist.
struct Theme {
    bool isDark = false;
    QColor window;
    QColor surface; ///< cards, tables, navigation, fields
    QColor raised;  ///< what is under the pointer, code, quiet buttons pressed
    QColor border;  ///< lines and frames
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor accentHover;
    QColor selection; ///< selected rows
    QColor good;
    QColor warning;
    QColor bad;
    QColor warningSurface; ///< behind a notice
    QColor badSurface;
    QColor goodSurface;
    /// Told apart by colour-blind readers; the order is fixed.
    std::array<QColor, 8> series;
    QColor otherSeries; ///< what has no colour of its own

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();

    [[nodiscard]] QPalette palette() const;
    /// What a palette cannot say: cards, navigation, headers, buttons, fields, scroll bars.
    [[nodiscard]] QString styleSheet() const;
    [[nodiscard]] QColor tone(Tone tone) const;
};

/// Distances in pixels: everything is a multiple of 4.
namespace Metrics {
inline constexpr int PageMargin = 24;
inline constexpr int Gap = 16;
inline constexpr int CardPadding = 16;
inline constexpr int CardRadius = 10;
inline constexpr int ControlHeight = 32;
inline constexpr int RowHeight = 34;
inline constexpr int HeaderHeight = 36;
inline constexpr int CellPadding = 10;
inline constexpr int NavigationWidth = 208;
inline constexpr int NavigationItemHeight = 36;
} // namespace Metrics

} // namespace orchestris
