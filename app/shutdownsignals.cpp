// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shutdownsignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <cstdlib>

#include <sys/signalfd.h>
#include <unistd.h>

namespace orchestris {

namespace {

sigset_t shutdownSet()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

void ShutdownSignals::hold()
{
    const sigset_t signals = shutdownSet();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

ShutdownSignals::ShutdownSignals(QObject *parent)
    : QObject(parent)
{
    hold();
    const sigset_t signals = shutdownSet();
    m_descriptor = signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC);
    if (m_descriptor < 0)
        return;
    auto *notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &ShutdownSignals::read);
}

ShutdownSignals::~ShutdownSignals()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void ShutdownSignals::read()
{
    signalfd_siginfo info{};
    while (::read(m_descriptor, &info, sizeof info) == static_cast<ssize_t>(sizeof info)) {
        if (++m_seen > 2)
            std::_Exit(128 + static_cast<int>(info.ssi_signo));
        Q_EMIT requested();
    }
}

} // namespace orchestris
