// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console.h"

#include "ui/look/icons.h"
#include "ui/look/themecontroller.h"
#include "ui/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/languagecontroller.h"
#include "ui/window/trayicon.h"

#include <QAction>
#include <QApplication>
#include <QSettings>

namespace orchestris {

namespace {

constexpr auto ClosingKey = u"window/closing"; // "quit", "stay", or absent: not asked yet
constexpr auto ToldKey = u"window/toldAboutTray";

} // namespace

Console::Console(const ConsolePorts &ports, const Clock &clock, QSettings &settings,
                 QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_clock(clock)
    , m_settings(settings)
    , m_language(std::make_unique<LanguageController>(settings))
{
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(applicationIcon());
    m_theme = std::make_unique<ThemeController>(settings);
    // Later: whoever chose the language is a part of the window.
    connect(m_language.get(), &LanguageController::changed, this, &Console::rebuild,
            Qt::QueuedConnection);
    build();
}

void Console::build()
{
    m_window = std::make_unique<MainWindow>(
        UiContext{m_ports, *m_theme, *m_language, m_clock, m_settings});
    m_tray = std::make_unique<TrayIcon>(m_ports.backend);

    m_closingQuits = new QAction(tr("Closing the &window quits"), m_window.get());
    m_closingQuits->setCheckable(true);
    m_closingQuits->setChecked(m_settings.value(ClosingKey).toString() == QStringLiteral("quit"));
    connect(m_closingQuits, &QAction::triggered, this, [this](bool quits) {
        m_settings.setValue(ClosingKey, quits ? QStringLiteral("quit") : QStringLiteral("stay"));
    });
    m_window->addMenuAction(m_closingQuits);

    connect(m_window.get(), &MainWindow::closeWanted, this, &Console::closeWindow);
    connect(m_window.get(), &MainWindow::quitWanted, this, &Console::quitRequested);
    connect(m_tray.get(), &TrayIcon::openWanted, this, &Console::show);
    connect(m_tray.get(), &TrayIcon::quitWanted, this, &Console::quitRequested);
}

void Console::rebuild()
{
    const bool wasVisible = m_window->isVisible();
    m_tray.reset();
    m_window.reset(); // keeps its place and page in the settings, where the next one finds them
    build();
    if (wasVisible)
        show();
}

Console::~Console() = default;

void Console::show()
{
    if (m_window->isMinimized())
        m_window->showNormal();
    else
        m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Console::closeWindow()
{
    const QString closing = m_settings.value(ClosingKey).toString();
    if (closing == QStringLiteral("quit")) {
        Q_EMIT quitRequested();
        return;
    }
    if (m_tray->isAvailable()) {
        m_window->hide();
        if (!m_settings.value(ToldKey).toBool()) {
            m_settings.setValue(ToldKey, true);
            m_tray->tell(tr("Orchestris keeps serving"),
                         tr("The window is closed, the gateway goes on. Open it again from here, "
                            "or quit from this icon's menu."));
        }
        return;
    }
    if (closing.isEmpty())
        askAboutClosing();
    else
        m_window->showMinimized();
}

void Console::askAboutClosing()
{
    // There is no tray to come back from: a hidden window would be lost, so it is minimised.
    m_window->messages().ask(
        tr("Quit and stop serving, or keep the gateway serving with this window minimised? The "
           "menu changes this later."),
        tr("&Quit"),
        [this] {
            m_closingQuits->setChecked(true);
            m_settings.setValue(ClosingKey, QStringLiteral("quit"));
            Q_EMIT quitRequested();
        },
        tr("&Keep serving"),
        [this] {
            m_settings.setValue(ClosingKey, QStringLiteral("stay"));
            m_window->showMinimized();
        });
}

} // namespace orchestris
