// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/place.h"
#include "ui/uicontext.h"

#include <QObject>

#include <memory>

namespace orchestris {

class AttentionNotifier;
class LanguageController;
class MainWindow;
class ThemeController;
class TrayIcon;

/// The whole console: window, tray icon and appearance. One per application, made in the main
/// thread after QApplication; everything it is given must outlive it. Closing the window does not
/// quit: it goes to the tray, or, where there is no tray, asks once what closing shall mean. A
/// request of the session to quit (logging out) is `quitRequested` like any other.
class Console final : public QObject
{
    Q_OBJECT
public:
    Console(const ConsolePorts &ports, const Clock &clock, QSettings &settings,
            QObject *parent = nullptr);
    ~Console() override;

    /// Shows the window and brings it to the front.
    void show();
    /// The same for somebody else who was given the focus: `activation` is what the desktop gave.
    void showActivated(const QByteArray &activation);
    /// Instead of `show` at the start: the tray alone, or where none comes within half a minute a
    /// minimised window.
    void startHidden();
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] ThemeController &theme() const { return *m_theme; }
    [[nodiscard]] LanguageController &language() const { return *m_language; }
    [[nodiscard]] TrayIcon &tray() const { return *m_tray; }

Q_SIGNALS:
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTray(const UiContext &context);
    /// The window and the tray, in the language that is spoken now.
    void build();
    /// In the new language, now or, where something would be lost with the window, when asked.
    void speakAnew();
    void rebuild();
    void closeWindow();
    void tellAboutTray();
    void askAboutClosing();
    void showPlace(const Place &place);
    void stopTraffic();
    void resumeTraffic();

    ConsolePorts m_ports;
    const Clock &m_clock;
    QSettings &m_settings;
    std::unique_ptr<LanguageController> m_language;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TrayIcon> m_tray; // asks the window's
    std::unique_ptr<AttentionNotifier> m_notifier;
    bool m_isQuitting = false;
};

} // namespace orchestris
