// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/trayicon.h"

#include "ui/consolebackend.h"
#include "ui/look/icons.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSystemTrayIcon>

namespace orchestris {

TrayIcon::TrayIcon(const ConsoleBackend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(new QSystemTrayIcon(applicationIcon(), this))
    , m_state(m_menu->addAction(QString()))
{
    m_state->setEnabled(false);
    m_menu->addSeparator();
    QAction *open = m_menu->addAction(tr("&Open Orchestris"));
    m_copy = m_menu->addAction(tr("&Copy base URL"));
    m_menu->addSeparator();
    QAction *quit = m_menu->addAction(tr("&Quit"));
    m_icon->setContextMenu(m_menu.get());

    connect(open, &QAction::triggered, this, &TrayIcon::openWanted);
    connect(quit, &QAction::triggered, this, &TrayIcon::quitWanted);
    connect(m_copy, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(effectiveBaseUrl(m_backend)); });
    connect(m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT openWanted();
            });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::openWanted);
    connect(&backend, &ConsoleBackend::gatewayStateChanged, this, &TrayIcon::showState);
    showState();
    if (isAvailable())
        m_icon->show();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::tell(const QString &title, const QString &text)
{
    m_icon->showMessage(title, text, applicationIcon());
}

void TrayIcon::showState()
{
    const GatewayState state = m_backend.gatewayState();
    const bool serving = state.kind == GatewayState::Kind::Serving;
    const QString text = serving ? tr("Serving at %1").arg(state.baseUrl) : gatewayText(state);
    m_state->setText(text);
    m_icon->setToolTip(tr("Orchestris: %1").arg(text));
    m_copy->setEnabled(serving);
}

} // namespace orchestris
