// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/consolebackend.h"
#include "ui/keys/issuekeydialog.h"
#include "ui/look/icons.h"
#include "ui/look/themecontroller.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/words.h"
#include "ui/window/attentionwatch.h"
#include "ui/window/navigation.h"
#include "ui/window/pages.h"
#include "ui/window/pagewarmer.h"
#include "ui/window/shortcutsdialog.h"
#include "ui/window/statestrips.h"
#include "ui/window/trafficswitch.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QCloseEvent>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>

namespace orchestris {

namespace {

constexpr QSize FirstSize(1280, 800);
constexpr QSize LeastSize(940, 600);
constexpr auto GeometryKey = u"window/geometry";
constexpr auto PageKey = u"window/page";
constexpr auto FirstStepsKey = u"window/firstStepsShown";

/// Ctrl and a digit for the first ten, in their order; the settings have the usual one.
QKeySequence shortcutOf(PageKind page)
{
    if (page == PageKind::Settings)
        return QKeySequence(QStringLiteral("Ctrl+,"));
    const int number = int(page) + 1;
    return number <= 10 ? QKeySequence(QStringLiteral("Ctrl+%1").arg(number % 10)) : QKeySequence();
}

} // namespace

MainWindow::MainWindow(const UiContext &context)
    : m_context(context)
    , m_watch(new AttentionWatch(context, this))
    , m_navigation(new Navigation(context.backend, context.theme))
    , m_warmer(new PageWarmer([this] { return makeNextPage(); }, this))
    , m_demo(buildDemoStrip())
    , m_messages(new MessageBar(context.theme))
    , m_stack(new QStackedWidget)
    , m_menu(new QMenu(this))
{
    setWindowTitle(QStringLiteral("Orchestris Console"));
    setWindowIcon(applicationIcon());
    setMinimumSize(LeastSize);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Metrics::PageMargin, 0, Metrics::PageMargin, 0);
    bar->addWidget(m_messages);
    auto *strips = new StateStrips(context, *m_messages);
    connect(strips, &StateStrips::quitWanted, this, &MainWindow::quitWanted);
    right->addWidget(m_demo);
    right->addWidget(strips);
    right->addLayout(bar);
    right->addWidget(m_stack, 1);
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    setCentralWidget(whole);

    for (int kind = 0; kind < int(PageKind::Welcome); ++kind)
        listPage(PageKind(kind));
    m_navigation->startGroups(
        {int(PageKind::Keys), int(PageKind::Playground), int(PageKind::Audit)});
    connect(m_navigation, &Navigation::chosen, this, [this](int kind) { goTo(PageKind(kind)); });
    connect(m_watch, &AttentionWatch::changed, this, &MainWindow::showAttention);
    connect(&context.backend, &ConsoleBackend::gatewayStateChanged, this, [this] {
        showState();
        offerFirstSteps();
    });
    showAttention();
    showState();
    buildMenu();
    restorePlace();
    m_navigation->setFocus(Qt::OtherFocusReason);
}

MainWindow::~MainWindow()
{
    rememberPlace();
}

void MainWindow::rememberPlace() const
{
    m_context.settings.setValue(GeometryKey, saveGeometry());
    m_context.settings.setValue(PageKey, int(m_current));
}

void MainWindow::listPage(PageKind kind)
{
    const QString title = Page::titleOf(kind);
    const QKeySequence shortcut = shortcutOf(kind);
    m_navigation->addPage(
        title, Page::glyphOf(kind),
        shortcut.isEmpty() ? title
                           : tr("%1 (%2)").arg(title, shortcut.toString(QKeySequence::NativeText)));
    auto *action = new QAction(title, this);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [this, kind] { showPage(kind); });
    addAction(action);
}

Page *MainWindow::page(PageKind kind)
{
    Page *&page = m_pages.at(size_t(kind));
    if (!page) {
        page = makePage(kind, m_context, *m_watch);
        m_stack->addWidget(page);
        connect(page, &Page::issueKeyWanted, this, &MainWindow::issueKey);
        connect(page, &Page::placeWanted, this, &MainWindow::showPlace);
    }
    return page;
}

Page *MainWindow::makeNextPage()
{
    for (int kind = 0; kind < int(PageKind::Welcome); ++kind) { // that one is for newcomers alone
        if (!m_pages.at(size_t(kind)))
            return page(PageKind(kind));
    }
    return nullptr;
}

QStringList MainWindow::wouldLose() const
{
    QStringList sentences;
    for (const Page *page : m_pages) {
        const QString sentence = page ? page->wouldLose() : QString();
        if (!sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences;
}

void MainWindow::goTo(PageKind kind)
{
    m_current = kind;
    m_stack->setCurrentWidget(page(kind));
}

QFrame *MainWindow::buildDemoStrip()
{
    auto *strip = new QFrame;
    strip->setObjectName(QStringLiteral("demo"));
    setRole(strip, "strip");
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(Metrics::PageMargin, 5, Metrics::PageMargin, 5);
    row->setSpacing(8);
    auto *mark = new QLabel;
    mark->setPixmap(icon(Glyph::Info, QPalette::Link).pixmap(QSize(16, 16), devicePixelRatioF()));
    row->addWidget(mark);
    row->addWidget(makeLabel(nullptr, tr("Demo data: people, keys and traffic are made up.")), 1);
    return strip;
}

void MainWindow::showState()
{
    const GatewayState state = m_context.backend.gatewayState();
    m_demo->setVisible(state.isDemo);
    if (m_quit)
        m_quit->setText(state.attachedTo ? tr("&Quit (the gateway serves on)") : tr("&Quit"));
}

void MainWindow::showAttention()
{
    const QList<AttentionItem> &items = m_watch->items();
    const bool isBad = std::any_of(items.begin(), items.end(), [](const AttentionItem &item) {
        return item.tone == Tone::Bad;
    });
    m_navigation->setMark(int(PageKind::Overview), int(items.size()),
                          isBad ? Tone::Bad : Tone::Warning);
}

void MainWindow::buildMenu()
{
    const auto add = [this](Glyph glyph, const QString &text, const QKeySequence &shortcut,
                            auto &&function) {
        QAction *action = m_menu->addAction(icon(glyph, QPalette::PlaceholderText), text);
        action->setShortcut(shortcut);
        connect(action, &QAction::triggered, this, function);
        addAction(action); // the shortcut works while the menu is closed
        return action;
    };
    add(Glyph::Plus, tr("Issue a &key…"), QKeySequence(QStringLiteral("Ctrl+N")),
        [this] { issueKey(); });
    add(Glyph::Welcome, tr("First &steps"), {}, [this] { showPage(PageKind::Welcome); });
    add(Glyph::Search, tr("&Find"), QKeySequence(QStringLiteral("Ctrl+F")), [this] {
        if (!currentPage()->focusSearch()) {
            showPage(PageKind::Requests);
            page(PageKind::Requests)->focusSearch();
        }
    });
    add(Glyph::Refresh, tr("&Refresh"), QKeySequence(QStringLiteral("F5")),
        [this] { currentPage()->refresh(); });
    add(Glyph::Copy, tr("&Copy the base URL"), {},
        [this] { QApplication::clipboard()->setText(effectiveBaseUrl(m_context.backend)); });
    m_menu->addSeparator();
    auto *traffic = new TrafficSwitch(m_context, *m_messages, this);
    traffic->action()->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+P")));
    m_menu->addAction(traffic->action());
    addAction(traffic->action());
    m_menu->addSeparator();
    addAppearance(m_menu);
    add(Glyph::Keyboard, tr("Key&board shortcuts"), QKeySequence(QKeySequence::HelpContents),
        [this] { showShortcuts(); });
    m_menu->addSeparator();
    m_quit = add(Glyph::Power, tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")),
                 [this] { Q_EMIT quitWanted(); });
    m_navigation->setMenu(m_menu);
    showState();
}

void MainWindow::showShortcuts()
{
    if (auto *shown = findChild<ShortcutsDialog *>()) // of another page, perhaps
        shown->close();
    auto *dialog =
        new ShortcutsDialog(this, int(PageKind::Welcome), *currentPage(), Page::titleOf(m_current));
    dialog->show();
}

void MainWindow::addAppearance(QMenu *menu)
{
    QMenu *submenu = menu->addMenu(tr("&Appearance"));
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, ThemeMode mode) {
        QAction *action = submenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_context.theme.mode() == mode);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] { m_context.theme.setMode(mode); });
    };
    add(tr("As the &system"), ThemeMode::System);
    add(tr("&Light"), ThemeMode::Light);
    add(tr("&Dark"), ThemeMode::Dark);
}

void MainWindow::addMenuAction(QAction *action)
{
    m_menu->insertAction(m_quit, action);
}

void MainWindow::showPage(PageKind page)
{
    if (page == PageKind::Welcome) {
        m_navigation->setCurrent(-1);
        goTo(page);
    } else {
        m_navigation->setCurrent(int(page));
    }
}

void MainWindow::showPlace(const Place &place)
{
    showPage(place.page);
    page(place.page)->showPlace(place);
}

void MainWindow::restorePlace()
{
    const QByteArray geometry = m_context.settings.value(GeometryKey).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(FirstSize);
    const PageKind page{m_context.settings.value(PageKey).toInt()};
    const bool isThere =
        int(page) >= 0 && page <= PageKind::Welcome
        && (page != PageKind::Welcome || wantsFirstSteps(*m_context.backend.snapshot()));
    showPage(isThere ? page : PageKind::Overview);
}

void MainWindow::offerFirstSteps()
{
    if (m_context.backend.gatewayState().kind != GatewayState::Kind::Serving
        || m_context.settings.value(FirstStepsKey).toBool()
        || !wantsFirstSteps(*m_context.backend.snapshot()))
        return;
    m_context.settings.setValue(FirstStepsKey, true); // once: later they are in the menu
    showPage(PageKind::Welcome);
}

void MainWindow::issueKey()
{
    auto *dialog = new IssueKeyDialog(m_context, this);
    dialog->open();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_warmer->start();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (qApp->isSavingSession()) { // logging out must not wait for us
        event->accept();
        return;
    }
    event->ignore();
    Q_EMIT closeWanted();
}

} // namespace orchestris
