// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QAction;
class QSettings;

namespace orchestris {

class Clock;
class ConsoleBackend;
class MainWindow;
class ThemeController;
class TrayIcon;
class UsageSource;

/// The whole console: window, tray icon and appearance. One per application, made in the main
/// thread after QApplication; everything it is given must outlive it. Closing the window does not
/// quit: it goes to the tray, or, where there is no tray, asks once what closing shall mean.
class Console final : public QObject
{
    Q_OBJECT
public:
    Console(ConsoleBackend &backend, UsageSource &usage, const Clock &clock, QSettings &settings,
            QObject *parent = nullptr);
    ~Console() override;

    /// Shows the window and brings it to the front.
    void show();
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] ThemeController &theme() const { return *m_theme; }

Q_SIGNALS:
    void quitRequested();

private:
    void closeWindow();
    void askAboutClosing();

    QSettings &m_settings;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TrayIcon> m_tray;
    QAction *m_closingQuits;
};

} // namespace orchestris
