// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/liverequest.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace orchestris {

// What other processes of the same user ask of a gateway that runs, over a local socket: one JSON
// object a line.
//
//   {"version":1,"request":"live"}                         → {"version":1,"live":[…]}
//   {"version":1,"request":"stop","order":{"key_id":9}}    → {"version":1,"stopped":2}
//   anything else                                          → {"version":1,"error":"…"}
//
// An order has exactly one of `request_id` (as clients see it), `key_id`, `user_id`,
// `organization_id` and `everything` (true). No secret, prompt or answer passes here.

inline constexpr int ControlVersion = 1;
/// Of a request, without its end: an order has some dozens of bytes.
inline constexpr qint64 MaximumControlLine = 64 * 1024;
/// Of an answer: some 50,000 requests that run.
inline constexpr qint64 MaximumControlAnswer = 64 * 1024 * 1024;

struct ControlRequest {
    enum class Kind : quint8 { Live, Stop };
    Kind kind = Kind::Live;
    StopOrder order; ///< of Stop
};

struct ControlAnswer {
    QList<LiveRequest> live; ///< without their attempts and limits
    int stopped = 0;
};

/// InvalidArgument if it is anything but a request of this version: what is to be stopped must not
/// be guessed.
[[nodiscard]] Result<ControlRequest> readControlRequest(const QByteArray &line);
/// InvalidArgument if it is none; what a gateway complained of, if it did.
[[nodiscard]] Result<ControlAnswer> readControlAnswer(const QByteArray &line);

// Each is a whole line, with its end.
[[nodiscard]] QByteArray writeControlRequest(const ControlRequest &request);
[[nodiscard]] QByteArray writeLiveAnswer(const QList<LiveRequest> &live);
[[nodiscard]] QByteArray writeStoppedAnswer(int stopped);
[[nodiscard]] QByteArray writeControlError(const QString &message);

/// Where a gateway with that instance number is asked: a socket in `DATADIR/instances`, or a link
/// to one elsewhere, because the address of a socket has room for about 100 bytes only.
[[nodiscard]] QString controlPlace(const QString &dataDirectory, int instance);
/// The numbers of those that may run: each has a place, which may be left over.
[[nodiscard]] QList<int> controlInstances(const QString &dataDirectory);

} // namespace orchestris
