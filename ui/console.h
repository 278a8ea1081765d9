// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/uicontext.h"

#include <QObject>

#include <memory>

class QAction;

namespace orchestris {

class LanguageController;
class MainWindow;
class ThemeController;
class TrayIcon;

/// The whole console: window, tray icon and appearance. One per application, made in the main
/// thread after QApplication; everything it is given must outlive it. Closing the window does not
/// quit: it goes to the tray, or, where there is no tray, asks once what closing shall mean.
class Console final : public QObject
{
    Q_OBJECT
public:
    Console(const ConsolePorts &ports, const Clock &clock, QSettings &settings,
            QObject *parent = nullptr);
    ~Console() override;

    /// Shows the window and brings it to the front.
    void show();
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] ThemeController &theme() const { return *m_theme; }
    [[nodiscard]] LanguageController &language() const { return *m_language; }

Q_SIGNALS:
    void quitRequested();

private:
    /// The window and the tray, in the language that is spoken now.
    void build();
    void rebuild();
    void closeWindow();
    void askAboutClosing();

    ConsolePorts m_ports;
    const Clock &m_clock;
    QSettings &m_settings;
    std::unique_ptr<LanguageController> m_language;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TrayIcon> m_tray;
    QAction *m_closingQuits = nullptr; // the window's
};

} // namespace orchestris
