// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/playgroundrequest.h"
#include "models/domain/result.h"
#include "models/domain/usagerecord.h"

#include <QObject>

#include <functional>

namespace orchestris {

/// A request to be sent as a key.
struct PlaygroundCall {
    Id key = 0;
    PlaygroundEndpoint endpoint = PlaygroundEndpoint::Chat;
    QByteArray body; ///< JSON, as it goes out
};

/// A function that the model wants to be called.
struct PlaygroundToolCall {
    QString name;
    QString arguments; ///< JSON, as the model wrote it

    bool operator==(const PlaygroundToolCall &) const = default;
};

/// What went wrong, as an OpenAI error object says it; of a connection that broke only `message`.
struct PlaygroundProblem {
    QString message{}; ///< for people
    QString code{};
    QString type{};
    QString param{};
};

/// What has come of an answer so far.
struct PlaygroundAnswer {
    int status = 0;       ///< HTTP; 0: no head has come yet
    QByteArray requestId; ///< as clients see it: "req_…"
    QString text;         ///< bounded; `isCut` says that there was more
    QString reasoning;    ///< what the model shows of its thinking; bounded as well
    QList<PlaygroundToolCall> toolCalls;
    QString finishReason;
    bool hasTokens = false;
    TokenCounts tokens;       ///< as the answer reports them
    qint64 firstTokenUs = -1; ///< from sending; -1: none came
    qint64 totalUs = 0;       ///< until now
    QByteArray raw;           ///< what came over the wire, without the head; bounded
    bool isCut = false;       ///< text, reasoning or calls are longer than what is kept
    bool isRawCut = false;
    std::optional<PlaygroundProblem> problem; ///< also in the middle of an answer
};

/// What the pages ask about calls of models through the gateway, as a key that was chosen. Lives in
/// the main thread; every call returns at once and answers by `done` in the main thread, unless
/// `context` is gone by then, which also ends what is under way. No implementation in ui: app
/// provides one, tests a scripted one.
class PlaygroundSource : public QObject
{
    Q_OBJECT
public:
    template<typename T>
    using Done = std::function<void(Result<T>)>;
    /// All that has come so far; at most thirty times a second.
    using Progress = std::function<void(const PlaygroundAnswer &)>;

    using QObject::QObject;

    /// Sends it over the gateway's own listener, as any client would. A refusal and an answer that
    /// breaks off are answers, with a `problem`; an Error says that nothing could be sent.
    /// Destroying `context` closes the connection, which ends the provider's call as well. Neither
    /// request nor answer is kept anywhere.
    virtual void send(const PlaygroundCall &call, QObject *context, Progress progress,
                      Done<PlaygroundAnswer> done) = 0;
    /// Writes a file that the user chose, whole or not at all.
    virtual void save(const QString &path, const QString &text, QObject *context,
                      Done<void> done) = 0;
};

} // namespace orchestris
