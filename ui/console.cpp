// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console.h"

#include "models/tables/sentences.h"
#include "ui/consolebackend.h"
#include "ui/look/icons.h"
#include "ui/look/themecontroller.h"
#include "ui/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/attentionnotifier.h"
#include "ui/window/closingchoice.h"
#include "ui/window/languagecontroller.h"
#include "ui/window/trayicon.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QSessionManager>
#include <QSettings>
#include <QTimer>

namespace orchestris {

namespace {

constexpr auto ToldKey = u"window/toldAboutTray";
constexpr auto ToldAttachedKey = u"window/toldAboutTrayAttached";
constexpr int TrayPatienceMs = 30'000; // at login the panel may take its time

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
    connect(m_language.get(), &LanguageController::changed, this, &Console::speakAnew,
            Qt::QueuedConnection);
    build();
    qApp->installEventFilter(this);
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] { m_window->rememberPlace(); });
    connect(this, &Console::quitRequested, this, [this] { m_isQuitting = true; });
}

void Console::build()
{
    const UiContext context{m_ports, *m_theme, *m_language, m_clock, m_settings};
    m_window = std::make_unique<MainWindow>(context);
    buildTray(context);

    ClosingChoice &closing = ClosingChoice::of(m_settings);
    auto *quits = new QAction(tr("Closing the &window quits"), m_window.get());
    quits->setObjectName(QStringLiteral("closingQuits"));
    quits->setCheckable(true);
    quits->setChecked(closing.quits());
    connect(quits, &QAction::triggered, &closing, &ClosingChoice::setQuits);
    connect(&closing, &ClosingChoice::changed, quits,
            [quits, &closing] { quits->setChecked(closing.quits()); });
    m_window->addMenuAction(quits);

    connect(m_window.get(), &MainWindow::closeWanted, this, &Console::closeWindow);
    connect(m_window.get(), &MainWindow::quitWanted, this, &Console::quitRequested);
}

void Console::buildTray(const UiContext &context)
{
    const AttentionWatch &watch = m_window->attention();
    m_tray = std::make_unique<TrayIcon>(context, watch);
    connect(m_tray.get(), &TrayIcon::openWanted, this, &Console::show);
    connect(m_tray.get(), &TrayIcon::placeWanted, this, &Console::showPlace);
    connect(m_tray.get(), &TrayIcon::stopTrafficWanted, this, &Console::stopTraffic);
    connect(m_tray.get(), &TrayIcon::resumeTrafficWanted, this, &Console::resumeTraffic);
    connect(m_tray.get(), &TrayIcon::quitWanted, this, &Console::quitRequested);
    m_notifier = std::make_unique<AttentionNotifier>(
        context, watch, [this] { return m_window->isActiveWindow(); }, AttentionNotifier::Pace{});
    connect(m_notifier.get(), &AttentionNotifier::told, m_tray.get(),
            [this](const QString &title, const QString &text, const Place &place) {
                m_tray->tell(title, text, place);
            });
}

void Console::speakAnew()
{
    QStringList lost = m_window->wouldLose();
    if (lost.isEmpty()) {
        rebuild();
        return;
    }
    lost.append(tr("Another language makes the window anew, and that would be lost. It is in force "
                   "at the next start."));
    m_window->messages().offer(words::sentences(lost), tr("Show it &now"), [this] {
        // Later: the button is a part of the window.
        QMetaObject::invokeMethod(this, &Console::rebuild, Qt::QueuedConnection);
    });
}

void Console::rebuild()
{
    const bool wasVisible = m_window->isVisible();
    m_notifier.reset();
    m_tray.reset();
    m_window.reset(); // keeps its place and page in the settings, where the next one finds them
    build();
    if (wasVisible)
        show();
}

Console::~Console() = default;

bool Console::eventFilter(QObject *watched, QEvent *event)
{
    // The session ends, or something else wants the program to end. Qt would close the windows
    // first, and ours answers a close with going on.
    if (watched != qApp || event->type() != QEvent::Quit || m_isQuitting)
        return QObject::eventFilter(watched, event);
    m_window->rememberPlace();
    Q_EMIT quitRequested();
    return true;
}

void Console::show()
{
    if (m_window->isMinimized())
        m_window->showNormal();
    else
        m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Console::showActivated(const QByteArray &activation)
{
    // Where Qt's platforms for Wayland look for it when a window asks for the focus.
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation);
    show();
    QApplication::alert(m_window.get()); // a desktop that refuses the focus marks it at least
}

void Console::startHidden()
{
    QTimer::singleShot(TrayPatienceMs, this, [this] {
        if (!m_tray->isAvailable() && !m_window->isVisible())
            m_window->showMinimized();
    });
}

void Console::showPlace(const Place &place)
{
    show();
    m_window->showPlace(place);
}

void Console::stopTraffic()
{
    m_notifier->expect(AttentionItem::Kind::Traffic);
    m_ports.backend.setTrafficStopped(true, m_tray.get(), [this](const Result<void> &done) {
        if (done)
            m_tray->tell(tr("All traffic is stopped"),
                         tr("What ran was ended, and new requests are refused. Resume from this "
                            "icon's menu, or from the window."),
                         Place{.page = PageKind::Live});
        else
            m_tray->tell(tr("Traffic could not be stopped"), done.error().message);
    });
}

void Console::resumeTraffic()
{
    m_ports.backend.setTrafficStopped(false, m_tray.get(), [this](const Result<void> &done) {
        if (done)
            m_tray->tell(tr("Traffic goes on"), tr("Requests are let through again."));
        else
            m_tray->tell(tr("Traffic could not be resumed"), done.error().message);
    });
}

void Console::closeWindow()
{
    const ClosingChoice &closing = ClosingChoice::of(m_settings);
    if (closing.quits()) {
        Q_EMIT quitRequested();
        return;
    }
    if (m_tray->isAvailable()) {
        m_window->rememberPlace(); // whatever ends the program, and however
        m_window->hide();
        tellAboutTray();
        return;
    }
    if (closing.isOpen())
        askAboutClosing();
    else
        m_window->showMinimized();
}

void Console::tellAboutTray()
{
    const GatewayState state = m_ports.backend.gatewayState();
    const auto key = state.attachedTo ? ToldAttachedKey : ToldKey;
    if (m_settings.value(key).toBool())
        return;
    m_settings.setValue(key, true);
    if (state.attachedTo)
        m_tray->tell(tr("Orchestris keeps watching"),
                     tr("The window is closed. %1 serves whether this program runs or not: open "
                        "the window again from here, or quit from this icon's menu.")
                         .arg(state.attachedTo->program));
    else
        m_tray->tell(tr("Orchestris keeps serving"),
                     tr("The window is closed, the gateway goes on. Open it again from here, "
                        "or quit from this icon's menu."));
}

void Console::askAboutClosing()
{
    // There is no tray to come back from: a hidden window would be lost, so it is minimised.
    const GatewayState state = m_ports.backend.gatewayState();
    m_window->messages().ask(
        state.attachedTo
            ? tr("Quit, or keep this window minimised? %1 (process %2) is the gateway and serves "
                 "on either way. The menu changes this later.")
                  .arg(state.attachedTo->program)
                  .arg(state.attachedTo->processId)
            : tr("Quit and stop serving, or keep the gateway serving with this window minimised? "
                 "The menu changes this later."),
        tr("&Quit"),
        [this] {
            ClosingChoice::of(m_settings).setQuits(true);
            Q_EMIT quitRequested();
        },
        state.attachedTo ? tr("&Keep it minimised") : tr("&Keep serving"),
        [this] {
            ClosingChoice::of(m_settings).setQuits(false);
            m_window->showMinimized();
        });
}

} // namespace orchestris
