// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/tablerole.h"
#include "ui/look/icons.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QMenu;
class QToolButton;

namespace orchestris {

class ConsoleBackend;
class ThemeController;
class ToneMark;

/// The list of pages on the left, with the gateway's state and the program's menu below.
class Navigation final : public QFrame
{
    Q_OBJECT
public:
    Navigation(const ConsoleBackend &backend, const ThemeController &theme,
               QWidget *parent = nullptr);

    void addPage(const QString &title, Glyph glyph, const QString &toolTip);
    /// Leaves some room above these pages.
    void startGroups(const QList<int> &pages);
    void setCurrent(int page); ///< -1: none
    /// A number beside a page's name: so many things there need attention. 0: none.
    void setMark(int page, int count, Tone tone);
    void setMenu(QMenu *menu);

Q_SIGNALS:
    void chosen(int page);

private:
    void showState();

    const ConsoleBackend &m_backend;
    QListWidget *m_list;
    ToneMark *m_mark;
    QLabel *m_state;
    QToolButton *m_menu;
};

} // namespace orchestris
