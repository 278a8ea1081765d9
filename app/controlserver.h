// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/controlprotocol.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

class QLocalServer;

namespace orchestris {

/// Answers other processes of the same user that ask what runs in this gateway, or stop it, and the
/// rest of controlprotocol.h. Lives in the main thread and never waits.
///
/// Peers may be anything: lines have a ceiling, a peer that does not take its answer is not asked
/// for more, and there are at most MaximumPeers, the oldest of which makes room for a new one.
class ControlServer final : public QObject
{
    Q_OBJECT
public:
    /// A command has one connection for a moment; more of them are left over or a mistake.
    static constexpr int MaximumPeers = 16;

    /// What it can do; each answers later in this thread, unless `context` is gone by then. What
    /// is empty is refused.
    struct Work {
        std::function<void(QObject *context, std::function<void(QList<LiveRequest>)>)> list;
        std::function<void(const StopOrder &, QObject *context, std::function<void(int)>)> stop;
        std::function<GatewayInfo()> state{};
        std::function<Secret(Id key)> ticket{};
        std::function<void(const QByteArray &activation)> show{};
    };

    explicit ControlServer(Work work, QObject *parent = nullptr);
    ~ControlServer() override; ///< its place is gone then

    /// Takes the place of that instance, whoever left something there: the number is ours as long
    /// as we run. Only this user may connect.
    [[nodiscard]] Result<void> listen(const QString &dataDirectory, int instance)
    {
        return listenAt(controlPlace(dataDirectory, instance));
    }
    /// The same for a place of controlprotocol.h that is ours by a lock.
    [[nodiscard]] Result<void> listenAt(const QString &place);

private:
    class Peer;
    void accept();

    Work m_work;
    std::unique_ptr<QLocalServer> m_server;
    QString m_link;        ///< a place that leads to the socket; empty: it is the socket
    QList<Peer *> m_peers; ///< oldest first; children
};

} // namespace orchestris
