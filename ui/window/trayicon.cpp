// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/trayicon.h"

#include "models/tables/format.h"
#include "ui/consolebackend.h"
#include "ui/look/icons.h"
#include "ui/look/themecontroller.h"
#include "ui/widgets/words.h"
#include "ui/window/attentionwatch.h"
#include "ui/window/todaywatch.h"
#include "ui/window/traybadge.h"

#include <QApplication>
#include <QClipboard>
#include <QFontMetrics>
#include <QMenu>
#include <QSystemTrayIcon>

namespace orchestris {

namespace {

constexpr int WidestItem = 420; // pixels: a menu is no page

QString stateText(const UiContext &context)
{
    const GatewayState state = context.backend.gatewayState();
    if (state.kind == GatewayState::Kind::Serving
        && context.backend.snapshot()->settings().trafficStopped)
        return TrayIcon::tr("All traffic is stopped");
    if (state.kind != GatewayState::Kind::Serving)
        return gatewayText(state);
    return state.attachedTo ? TrayIcon::tr("%1 serves at %2", "a program, an address")
                                  .arg(state.attachedTo->program, state.baseUrl)
                            : TrayIcon::tr("Serving at %1").arg(state.baseUrl);
}

} // namespace

TrayIcon::TrayIcon(const UiContext &context, const AttentionWatch &watch, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_watch(watch)
    , m_today(new TodayWatch(context, this))
    , m_menu(std::make_unique<QMenu>())
    , m_icon(new QSystemTrayIcon(applicationIcon(), this))
{
    buildMenu();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT openWanted();
            });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_toldPlace)
            Q_EMIT placeWanted(*m_toldPlace);
        else
            Q_EMIT openWanted();
    });
    connect(&context.backend, &ConsoleBackend::gatewayStateChanged, this, &TrayIcon::showState);
    connect(&context.backend, &ConsoleBackend::snapshotChanged, this, &TrayIcon::showState);
    connect(&context.theme, &ThemeController::changed, this, &TrayIcon::showState);
    connect(&watch, &AttentionWatch::changed, this, &TrayIcon::showAttention);
    connect(m_today, &TodayWatch::changed, this, &TrayIcon::showToolTip);
    m_untilTray.setInterval(LookForTrayMs);
    connect(&m_untilTray, &QTimer::timeout, this, &TrayIcon::appear);
    showAttention();
    m_untilTray.start();
    appear();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::buildMenu()
{
    m_state = m_menu->addAction(QString());
    m_state->setEnabled(false);
    m_menu->addSeparator();
    QAction *open = m_menu->addAction(tr("&Open Orchestris"));
    m_copy = m_menu->addAction(tr("&Copy base URL"));
    m_attention = m_menu->addMenu(QString());
    m_attention->setObjectName(QStringLiteral("trayAttention"));
    m_menu->addSeparator();
    // A menu of its own: one slip of the mouse shall not stop everybody, one more click is fast.
    m_stop = m_menu->addMenu(tr("&Stop all traffic"));
    QAction *stop = m_stop->addAction(tr("Stop all traffic &now"));
    stop->setObjectName(QStringLiteral("trayStop"));
    m_resume = m_menu->addAction(tr("&Resume all traffic"));
    m_resume->setObjectName(QStringLiteral("trayResume"));
    m_menu->addSeparator();
    m_quit = m_menu->addAction(tr("&Quit"));
    m_quit->setObjectName(QStringLiteral("trayQuit"));

    connect(open, &QAction::triggered, this, &TrayIcon::openWanted);
    connect(m_quit, &QAction::triggered, this, &TrayIcon::quitWanted);
    connect(stop, &QAction::triggered, this, &TrayIcon::stopTrafficWanted);
    connect(m_resume, &QAction::triggered, this, &TrayIcon::resumeTrafficWanted);
    connect(m_copy, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(effectiveBaseUrl(m_context.backend)); });
}

void TrayIcon::appear()
{
    if (!isAvailable())
        return;
    m_untilTray.stop();
    m_icon->show();
    m_today->start();
}

bool TrayIcon::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::tell(const QString &title, const QString &text, const std::optional<Place> &place)
{
    m_toldPlace = place;
    m_icon->showMessage(title, text, applicationIcon());
}

QString TrayIcon::toolTip() const
{
    return m_icon->toolTip();
}

void TrayIcon::showState()
{
    const GatewayState state = m_context.backend.gatewayState();
    const Settings &settings = m_context.backend.snapshot()->settings();
    m_state->setText(stateText(m_context));
    m_copy->setEnabled(state.kind == GatewayState::Kind::Serving);
    m_stop->menuAction()->setVisible(!settings.trafficStopped);
    m_resume->setVisible(settings.trafficStopped);
    m_quit->setText(state.attachedTo ? tr("&Quit (the gateway serves on)") : tr("&Quit"));
    m_icon->setIcon(
        trayPicture(trayState(state, settings, m_watch.items()), m_context.theme.theme()));
    showToolTip();
}

void TrayIcon::showToolTip()
{
    QStringList lines{tr("Orchestris: %1").arg(stateText(m_context))};
    if (m_context.backend.gatewayState().kind == GatewayState::Kind::Serving)
        lines.append(tr("%n running, %1 today", nullptr, m_today->running())
                         .arg(format::money(m_today->costNanos())));
    if (const auto count = int(m_watch.items().size()); count > 0)
        lines.append(tr("%n thing(s) need attention", nullptr, count));
    m_icon->setToolTip(lines.join(u'\n'));
}

void TrayIcon::showAttention()
{
    const QList<AttentionItem> &items = m_watch.items();
    m_attention->clear();
    m_attention->setTitle(tr("Needs &attention (%1)").arg(items.size()));
    m_attention->menuAction()->setVisible(!items.isEmpty());
    const QFontMetrics metrics(m_attention->font());
    for (const AttentionItem &item : items.first(std::min<qsizetype>(items.size(), MostItems))) {
        QString text = metrics.elidedText(item.text, Qt::ElideRight, WidestItem);
        text.replace(u'&', QStringLiteral("&&"));
        QAction *action = m_attention->addAction(text);
        connect(action, &QAction::triggered, this,
                [this, place = placeOf(item)] { Q_EMIT placeWanted(place); });
    }
    showState();
}

} // namespace orchestris
