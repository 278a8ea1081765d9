// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/scriptedupstream.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace orchestris {

/// One accepted connection: reads requests, plays scripts. In the server's thread.
class ScriptedUpstream::Connection final : public QObject
{
    Q_OBJECT
public:
    Connection(QTcpSocket *socket, std::shared_ptr<State> state, int number, QObject *parent);

    void release(); ///< an `await` step may find its release now
    void closeIfIdle();

private:
    void readMore();
    void left();
    bool takeRequest(ReceivedRequest &request);
    [[nodiscard]] Script scriptFor(const ReceivedRequest &request) const;
    void begin(Script script);
    void play();
    /// False: the script stops here for now.
    bool playStep(const Script::Step &step);
    void reset();

    QTcpSocket *m_socket;
    std::shared_ptr<State> m_state;
    const int m_number;
    int m_requests = 0;
    QByteArray m_input;
    Script m_script;
    qsizetype m_next = 0;
    qsizetype m_dripped = 0;
    bool m_playing = false;
    bool m_waiting = false;
    bool m_ended = false;
    QTimer m_timer;
};

class ScriptedUpstream::Server final : public QTcpServer
{
    Q_OBJECT
public:
    explicit Server(std::shared_ptr<State> state);

    void release();
    void closeIdle();

private:
    void accept();

    std::shared_ptr<State> m_state;
};

} // namespace orchestris
