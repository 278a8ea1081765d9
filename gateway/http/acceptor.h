// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/http/listener.h"

#include <QBasicTimer>
#include <QObject>
#include <QSocketNotifier>

namespace orchestris {

/// Accepts for a Listener, in the first server's thread. Owns the listening descriptor.
class Acceptor final : public QObject
{
public:
    Acceptor(int fd, std::shared_ptr<Listener::Shared> shared);
    ~Acceptor() override;

    /// In its own thread.
    void start();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void acceptAll();
    void handOver(int fd, const QHostAddress &peer);
    void rest();

    int m_fd;
    std::shared_ptr<Listener::Shared> m_shared;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QBasicTimer m_retry;
    bool m_toldOfShortage = false;
};

} // namespace orchestris
