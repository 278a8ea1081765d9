// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tools/toolkind.h"

#include <QByteArray>
#include <QList>

namespace orchestris {

/// How far a streamed tool call came, in the order of these.
enum class CallStage : quint8 {
    Reached,
    Authenticated,
    ModelFound,
    FirstToken,
    ToolCalled,
    Recorded
};
inline constexpr std::array AllCallStages{CallStage::Reached,    CallStage::Authenticated,
                                          CallStage::ModelFound, CallStage::FirstToken,
                                          CallStage::ToolCalled, CallStage::Recorded};

/// What became of a stage.
enum class StageState : quint8 { Waiting, Done, Failed, Doubtful };

/// Why it came no further.
enum class CallProblem : quint8 {
    None,
    NotConfigured, ///< no base URL, no key or no model to call with
    Resolve,       ///< no such host
    Refused,       ///< nothing listens there
    Unsafe,        ///< TLS failed
    TimedOut,
    BrokenOff,
    NotThisApi,     ///< 404 without an error object, or HTML: a wrong base URL
    KeyRefused,     ///< 401
    KeyForbidden,   ///< 403
    ModelUnknown,   ///< 404 with an error object
    LimitReached,   ///< 429
    BadRequest,     ///< 400, 422
    ProviderFailed, ///< 5xx that names the provider
    GatewayFailed,  ///< 5xx otherwise
    NoToolCall,     ///< an answer in words: the model cannot, or would not
    NoAnswer,       ///< a stream without a word
};

/// What a call found, while it runs and at its end.
struct CallReport {
    CallStage reached = CallStage::Reached; ///< the stage that it is at, or failed at
    CallProblem problem = CallProblem::None;
    bool isOver = false;
    int status = 0;         ///< of HTTP; 0: no answer came
    QString message;        ///< the other side's own words, without secrets
    QByteArray errorCode;   ///< the same
    QByteArray requestText; ///< "req_…", if the answer says it
    qint64 requestId = 0;   ///< the same as a number; 0: it was not this gateway
    QString model;          ///< that answered
    QString toolArguments;
    qint64 connectMs = 0;    ///< until the head of the answer
    qint64 firstTokenMs = 0; ///< 0: none came
    qint64 totalMs = 0;
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;

    [[nodiscard]] StageState stateOf(CallStage stage) const;
    [[nodiscard]] bool hasSucceeded() const { return isOver && problem == CallProblem::None; }
    bool operator==(const CallReport &) const = default;
};

/// What an answer that is no stream means. A pure function.
[[nodiscard]] CallProblem judgeCallStatus(int status, const QByteArray &errorCode,
                                          bool hasErrorObject);
/// The stage at which that problem shows.
[[nodiscard]] CallStage stageOf(CallProblem problem);

/// A request's body for the trivial tool: streamed, and forcing nothing that a protocol's servers
/// may refuse.
[[nodiscard]] QByteArray callBody(WireApi wire, const QString &model);
/// "/chat/completions" or "/responses".
[[nodiscard]] QByteArray callPath(WireApi wire);

/// Reads the events of a stream of either protocol, one after the other.
class CallReader
{
public:
    explicit CallReader(WireApi wire)
        : m_wire(wire)
    {
    }
    /// Takes one event's data; true if there was a word, a reason or a part of a call in it.
    bool take(QByteArrayView data);
    [[nodiscard]] bool hasToolCall() const { return m_hasToolCall; }
    [[nodiscard]] bool isWhole() const { return m_isWhole; } ///< it said that it is over
    /// Copies model, arguments, tokens and an error in the stream.
    void fill(CallReport &report) const;
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty() || !m_errorCode.isEmpty(); }

private:
    bool takeChat(const class QJsonObject &event);
    bool takeResponses(const class QJsonObject &event);
    void takeError(const class QJsonObject &error);

    WireApi m_wire;
    bool m_hasToolCall = false;
    bool m_isWhole = false;
    QString m_model;
    QString m_arguments;
    QString m_error;
    QByteArray m_errorCode;
    qint64 m_input = 0;
    qint64 m_output = 0;
};

/// `error.code` and `error.message` of an error's body; false if it is no such object.
[[nodiscard]] bool readCallError(const QByteArray &body, QByteArray &code, QString &message);

} // namespace orchestris
