// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/sandboxanswer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace orchestris {

/// A chat request as far as the sandbox looks into it.
struct SandboxChat {
    QString model;
    QJsonArray tools;
    QJsonValue toolChoice;
    QString lastRole;
    QString lastText;     ///< of the last message, whatever its role
    QString lastUserText; ///< of the last user message
    QString failure;      ///< metadata.failure
    bool stream = false;
    bool includeUsage = false;
    int inputTokens = 0;
    int cachedTokens = 0;
    int maximumTokens = 0; ///< 0: no maximum was given
};

/// The request in a body, or the error object's parts to refuse it with.
struct SandboxChatError {
    QString message;
    QString parameter;
};
[[nodiscard]] std::optional<SandboxChatError> parseSandboxChat(const QByteArray &body,
                                                               SandboxChat &chat);

[[nodiscard]] int sandboxTokens(const QString &text);

/// What a model says to a chat, however it is delivered.
struct SandboxReply {
    int pieces = 0;                        ///< deltas after the first, which has the role
    std::function<QJsonObject(int)> delta; ///< of each piece
    std::function<QJsonObject()> message;  ///< all of them in one
    QString finishReason = QStringLiteral("stop");
    int outputTokens = 0;
    qint64 paceUs = 0; ///< between pieces
};

/// The reply as the request asked for it: a stream of chunks or one object.
[[nodiscard]] SandboxAnswer deliverSandboxReply(const SandboxChat &chat, const SandboxStamp &stamp,
                                                const SandboxReply &reply);
/// The reply's frames, the last being `[DONE]`, for failures to spoil.
[[nodiscard]] QList<QByteArray> sandboxFrames(const SandboxChat &chat, const SandboxStamp &stamp,
                                              const SandboxReply &reply);
[[nodiscard]] QByteArray sandboxFrame(const QByteArray &data);
[[nodiscard]] QByteArray sandboxCompletion(const SandboxChat &chat, const SandboxStamp &stamp,
                                           const SandboxReply &reply);
/// A reply of text, in pieces of some words.
[[nodiscard]] SandboxReply sandboxTextReply(const QString &text, int maximumTokens);

} // namespace orchestris
