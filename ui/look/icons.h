// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPalette>

namespace orchestris {

/// The console's own family of line icons, drawn on a 20 × 20 grid with 1.6-wide round strokes.
enum class Glyph {
    Overview,
    Requests,
    Keys,
    Providers,
    Search,
    Copy,
    Check,
    Close,
    Plus,
    Refresh,
    Warning,
    Info,
    Pause,
    Play,
    Edit,
    Trash,
    Plug,
    Menu,
    Sun,
    Moon,
    Display,
    Power,
    Ban,
    Folder,
    ArrowLeft,
    People,
    Limits,
    Audit,
    Usage,
    Telemetry,
    Live,
    Stop,
    Download,
    Clock,
    Models,
    Playground,
    Connect,
    Settings,
    Welcome,
    Grip,
    Bell,
    Code,
    Keyboard
};

/// An icon that takes its colour from the application's palette each time it is drawn, and so
/// follows the theme: `role` when enabled, faded when not.
[[nodiscard]] QIcon icon(Glyph glyph, QPalette::ColorRole role = QPalette::ButtonText);

/// Draws one in a given colour.
void drawGlyph(QPainter &painter, const QRectF &area, Glyph glyph, const QColor &colour);

/// The program's own icon, at any size.
[[nodiscard]] QIcon applicationIcon();

} // namespace orchestris
