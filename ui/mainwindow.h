// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/uicontext.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace orchestris {

class LimitsPage;
class MessageBar;
class Navigation;
class Page;
class RequestsPage;

/// The window: pages on the right, their list on the left. Closing it only asks to be closed, what
/// happens then is the console's decision.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const UiContext &context);
    ~MainWindow() override;

    void showPage(int page);
    [[nodiscard]] int pageCount() const;
    void issueKey();
    /// Above every page.
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    /// The program's menu, for more entries before "Quit".
    void addMenuAction(QAction *action);

Q_SIGNALS:
    void closeWanted();
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPage(Page *page);
    void buildMenu();
    void addAppearance(QMenu *menu);
    [[nodiscard]] Page *currentPage() const;
    void restorePlace();

    UiContext m_context;
    Navigation *m_navigation;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    RequestsPage *m_requests = nullptr;
    LimitsPage *m_limits = nullptr;
    QMenu *m_menu;
    QAction *m_quit = nullptr;
};

} // namespace orchestris
