// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace orchestris {

class ConsoleBackend;

/// The program in the system's tray, where there is one: the gateway's state, and the way back to
/// the window.
class TrayIcon final : public QObject
{
    Q_OBJECT
public:
    explicit TrayIcon(const ConsoleBackend &backend, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// False where the desktop has no tray: a hidden window would be lost there.
    [[nodiscard]] bool isAvailable() const;
    void tell(const QString &title, const QString &text);

Q_SIGNALS:
    void openWanted();
    void quitWanted();

private:
    void showState();

    const ConsoleBackend &m_backend;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon;
    QAction *m_state;
    QAction *m_copy;
};

} // namespace orchestris
