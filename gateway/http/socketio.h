// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>
#include <QHostAddress>

/// The system calls of the HTTP layer, so that one file has what differs between systems. Every
/// socket is non-blocking and not inherited by child processes.
namespace orchestris::socketio {

enum class Outcome {
    Done,
    WouldBlock,
    Ended, ///< the peer has closed its side
    Broken
};

struct Transfer {
    Outcome outcome = Outcome::Done;
    qsizetype bytes = 0; ///< with Done, and before WouldBlock when sending
};

[[nodiscard]] Transfer receive(int fd, char *buffer, qsizetype size);
/// Sends `first` and then `second` in one call. Fewer bytes than both: the socket is full.
[[nodiscard]] Transfer transmit(int fd, QByteArrayView first, QByteArrayView second = {});

void closeSocket(int fd);
void shutdownSending(int fd);
/// New connections are refused from now on; the descriptor stays open.
void stopListening(int fd);
/// The next `closeSocket` resets the connection instead of ending it cleanly.
void resetOnClose(int fd);
/// Whether the peer has closed its side or the connection broke, without reading.
[[nodiscard]] bool hasPeerLeft(int fd);
/// The address of this machine that the connection came in on.
[[nodiscard]] QHostAddress localAddress(int fd);

/// A listening socket, or why there is none. Port 0 takes any free one.
[[nodiscard]] Result<int> listenOn(const QHostAddress &address, quint16 port, int backlog);
[[nodiscard]] quint16 localPort(int fd);

enum class AcceptOutcome {
    Accepted,
    NoneWaiting,
    Gone,          ///< that one; try the next
    NoDescriptors, ///< of the process or the system: wait before the next try
    Failed
};
struct Accepted {
    AcceptOutcome outcome = AcceptOutcome::NoneWaiting;
    int fd = -1;
    QHostAddress peer;
};
[[nodiscard]] Accepted acceptOne(int listening);

} // namespace orchestris::socketio
