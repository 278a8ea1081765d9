// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/place.h"
#include "ui/uicontext.h"

#include <QMainWindow>

#include <array>

class QFrame;
class QMenu;
class QStackedWidget;

namespace orchestris {

class AttentionWatch;
class MessageBar;
class Navigation;
class PageWarmer;
class Page;

/// The window: pages on the right, their list on the left. A page is made when it is first shown.
/// Closing the window only asks to be closed, what happens then is the console's decision.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const UiContext &context);
    ~MainWindow() override;

    void showPage(PageKind page);
    /// Goes to the page and lets it show the rest.
    void showPlace(const Place &place);
    /// The page, which is made when it is asked for or shown for the first time.
    Page *page(PageKind kind);
    void issueKey();
    /// Sentences on what its pages would lose if it were made anew now.
    [[nodiscard]] QStringList wouldLose() const;
    /// Above every page.
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] const AttentionWatch &attention() const { return *m_watch; }
    /// Keeps its geometry and page in the settings; done at its end as well.
    void rememberPlace() const;
    /// The program's menu, for more entries before "Quit".
    void addMenuAction(QAction *action);

Q_SIGNALS:
    void closeWanted();
    void quitWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void listPage(PageKind kind);
    void goTo(PageKind kind);
    [[nodiscard]] Page *makeNextPage(); ///< of those not made yet; null: there is none
    QFrame *buildDemoStrip();
    void showState();
    void showAttention();
    void buildMenu();
    void addAppearance(QMenu *menu);
    void showShortcuts();
    [[nodiscard]] Page *currentPage() { return page(m_current); }
    void offerFirstSteps();
    void restorePlace();

    UiContext m_context;
    AttentionWatch *m_watch;
    Navigation *m_navigation;
    PageWarmer *m_warmer;
    QFrame *m_demo;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    std::array<Page *, PageCount> m_pages{}; // null: not made yet
    PageKind m_current = PageKind::Overview;
    QMenu *m_menu;
    QAction *m_quit = nullptr;
};

} // namespace orchestris
