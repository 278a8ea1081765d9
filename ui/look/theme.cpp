// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/theme.h"

namespace orchestris {

Theme Theme::light()
{
    Theme theme;
    theme.window = QColor(0xF6F7F9);
    theme.surface = QColor(0xFFFFFF);
    theme.raised = QColor(0xF0F2F5);
    theme.border = QColor(0xE3E6EB);
    theme.text = QColor(0x1B2430);
    theme.muted = QColor(0x667085);
    theme.accent = QColor(0x2F6FDE);
    theme.onAccent = QColor(0xFFFFFF);
    theme.accentHover = QColor(0x2560C6);
    theme.selection = QColor(0xE6EEFC);
    theme.good = QColor(0x167A5B);
    theme.warning = QColor(0xA15C00);
    theme.bad = QColor(0xC8322B);
    theme.goodSurface = QColor(0xE8F6F1);
    theme.warningSurface = QColor(0xFDF3E1);
    theme.badSurface = QColor(0xFDECEB);
    theme.series = {QColor(0x2F6FDE), QColor(0xE08A00), QColor(0x178063), QColor(0xB5479B),
                    QColor(0x4B26B8), QColor(0x3FB2E0), QColor(0x7A2412), QColor(0x6E6A00)};
    theme.otherSeries = QColor(0x9AA1AC);
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.isDark = true;
    theme.window = QColor(0x14171C);
    theme.surface = QColor(0x1C2027);
    theme.raised = QColor(0x262C35);
    theme.border = QColor(0x2E343F);
    theme.text = QColor(0xE6E9EE);
    theme.muted = QColor(0x98A2B3);
    theme.accent = QColor(0x6EA0FF);
    theme.onAccent = QColor(0x0E1320);
    theme.accentHover = QColor(0x8BB3FF);
    theme.selection = QColor(0x25324A);
    theme.good = QColor(0x4CC9A0);
    theme.warning = QColor(0xF2B24C);
    theme.bad = QColor(0xFF7B72);
    theme.goodSurface = QColor(0x18302A);
    theme.warningSurface = QColor(0x33291A);
    theme.badSurface = QColor(0x3A2023);
    theme.series = {QColor(0x6EA0FF), QColor(0xF2B24C), QColor(0x3CCF96), QColor(0xC75FB4),
                    QColor(0x8658F5), QColor(0xB5F0FA), QColor(0xDB5A45), QColor(0xF0F09A)};
    theme.otherSeries = QColor(0x98A2B3);
    return theme;
}

QPalette Theme::palette() const
{
    QPalette palette(text, surface, surface, border, border, text, text, surface, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::Light, surface);
    palette.setColor(QPalette::Midlight, raised);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, border);
    palette.setColor(QPalette::Shadow, isDark ? window.darker(150) : border.darker(115));
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::BrightText, bad);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, isDark ? raised : text);
    palette.setColor(QPalette::ToolTipText, isDark ? text : surface);
    QColor faded = muted;
    faded.setAlphaF(0.6F);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faded);
    return palette;
}

QColor Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return good;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    case Tone::Busy:
        return accent;
    case Tone::Quiet:
        break;
    }
    return muted;
}

} // namespace orchestris
