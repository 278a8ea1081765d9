// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/controlprotocol.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

class QLocalSocket;

namespace orchestris {

/// What all gateways on one data folder answered.
struct ControlReply {
    QList<LiveRequest> live; ///< of all, oldest first
    int stopped = 0;         ///< of all
    QList<GatewayInfo> states;
    std::optional<Secret> ticket; ///< of whoever gave one
    int gateways = 0;             ///< how many answered
    /// For people: gateways that run and did not answer, and why.
    QStringList problems;
};

/// Asks every gateway that runs on a data folder, by its control socket. One question at a time.
/// Lives in one thread and never waits.
class ControlClient final : public QObject
{
    Q_OBJECT
public:
    /// An answer is made within a turn of each worker's event loop.
    static constexpr int PatienceMs = 5000;

    explicit ControlClient(QString dataDirectory, QObject *parent = nullptr);
    ~ControlClient() override;

    /// The same for one question, and the end of the client: `done` is not called if `context` is
    /// gone by then.
    static void askOnce(const QString &dataDirectory, const ControlRequest &request,
                        QObject *context, std::function<void(Result<ControlReply>)> done,
                        std::optional<int> instance = {});

    /// `done` is called later, with an error only if no gateway answered: Unavailable if none runs.
    /// `instance`: only that one is asked.
    void ask(const ControlRequest &request, std::function<void(Result<ControlReply>)> done,
             std::optional<int> instance = {});

private:
    void connectTo(int instance);
    void read(int instance);
    void lost(int instance);
    void finish(int instance, const QString &problem = {});
    void finishAll();

    QString m_dataDirectory;
    QByteArray m_question;
    std::function<void(Result<ControlReply>)> m_done;
    std::map<int, QLocalSocket *> m_waiting; ///< by instance; children
    ControlReply m_reply;
    QTimer m_patience;
};

} // namespace orchestris
