// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/liverequest.h"
#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace orchestris {

// What other processes of the same user ask of a gateway that runs, or of a console, over a local
// socket: one JSON object a line.
//
//   {"version":1,"request":"live"}                         → {"version":1,"live":[…]}
//   {"version":1,"request":"stop","order":{"key_id":9}}    → {"version":1,"stopped":2}
//   {"version":1,"request":"state"}                        → {"version":1,"state":{…}}
//   {"version":1,"request":"ticket","key_id":9}            → {"version":1,"ticket":"…"}
//   {"version":1,"request":"show","activation":"…"}        → {"version":1,"shown":true}
//   anything else                                          → {"version":1,"error":"…"}
//
// An order has exactly one of `request_id` (as clients see it), `key_id`, `user_id`,
// `organization_id` and `everything` (true). `show` is for consoles: the window comes to the front;
// `activation` is what the desktop gave to who asks, and may be absent. A ticket lets this user's
// console try a key without its secret, for a short time; it is never logged. No other secret, no
// prompt and no answer passes here.

inline constexpr int ControlVersion = 1;
/// Of a request, without its end: an order has some dozens of bytes.
inline constexpr qint64 MaximumControlLine = 64 * 1024;
/// Of an answer: some 50,000 requests that run.
inline constexpr qint64 MaximumControlAnswer = 64 * 1024 * 1024;

/// Of what the desktop gives to who may take the focus: some dozens of bytes.
inline constexpr qsizetype LongestActivation = 500;

struct ControlRequest {
    enum class Kind : quint8 { Live, Stop, State, Ticket, Show };
    Kind kind = Kind::Live;
    StopOrder order;         ///< of Stop
    Id keyId = 0;            ///< of Ticket
    QByteArray activation{}; ///< of Show; printable ASCII, may be empty
};

/// A gateway that runs.
struct GatewayInfo {
    QString program; ///< "orchestrisd", "orchestris"
    qint64 processId = 0;
    QString release; ///< the program's version
    QString baseUrl; ///< where it serves
    qint64 startedAtUs = 0;
    bool isDraining = false; ///< it is about to end: new requests are refused
    QString problem{};       ///< for people: why it refuses work though it serves; usually empty
    int instance = -1;       ///< known by its place, not told

    bool operator==(const GatewayInfo &) const = default;
};

struct ControlAnswer {
    QList<LiveRequest> live; ///< without their attempts and limits
    int stopped = 0;
    std::optional<GatewayInfo> state;
    std::optional<Secret> ticket;
    bool shown = false;
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
[[nodiscard]] QByteArray writeStateAnswer(const GatewayInfo &state);
[[nodiscard]] QByteArray writeTicketAnswer(const Secret &ticket);
[[nodiscard]] QByteArray writeShownAnswer();
[[nodiscard]] QByteArray writeControlError(const QString &message);

/// Where a gateway with that instance number is asked: a socket in `DATADIR/instances`, or a link
/// to one elsewhere, because the address of a socket has room for about 100 bytes only.
[[nodiscard]] QString controlPlace(const QString &dataDirectory, int instance);
/// Where the console on that data folder is asked to show its window; like a gateway's place.
[[nodiscard]] QString consolePlace(const QString &dataDirectory);
/// The numbers of those that may run: each has a place, which may be left over.
[[nodiscard]] QList<int> controlInstances(const QString &dataDirectory);

} // namespace orchestris
