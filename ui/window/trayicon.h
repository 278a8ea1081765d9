// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/place.h"
#include "ui/uicontext.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace orchestris {

class AttentionWatch;
class TodayWatch;

/// The program in the system's tray, where there is one: the gateway's state, what needs attention,
/// the panic switch, and the way back to the window. A tray that comes later, as at login, gets it
/// then.
class TrayIcon final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    TrayIcon(const UiContext &context, const AttentionWatch &watch, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// False where the desktop has no tray: a hidden window would be lost there.
    [[nodiscard]] bool isAvailable() const;
    /// A click on the message leads to the place.
    void tell(const QString &title, const QString &text, const std::optional<Place> &place = {});

    [[nodiscard]] QMenu &menu() const { return *m_menu; }
    [[nodiscard]] QString toolTip() const;

Q_SIGNALS:
    void openWanted();
    void placeWanted(const orchestris::Place &place);
    void stopTrafficWanted();
    void resumeTrafficWanted();
    void quitWanted();

private:
    void buildMenu();
    void appear();
    void showState();
    void showToolTip();
    void showAttention();

    static constexpr int MostItems = 5;
    static constexpr int LookForTrayMs = 2'000;

    UiContext m_context;
    const AttentionWatch &m_watch;
    TodayWatch *m_today;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon;
    QAction *m_state;
    QAction *m_copy;
    QMenu *m_stop;
    QAction *m_resume;
    QMenu *m_attention;
    QAction *m_quit;
    QTimer m_untilTray;
    std::optional<Place> m_toldPlace;
};

} // namespace orchestris
