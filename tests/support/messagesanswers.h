// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/answers.h"

/// What Anthropic's Messages API sends, as documented.
namespace orchestris::answers {

struct MessagesAnswer {
    QByteArray model;
    QByteArray thinking;         ///< in front of all else, with a signature; empty: none
    QList<QByteArray> texts;     ///< of one block; empty: none
    QByteArray tool;             ///< used, if not empty
    QList<QByteArray> arguments; ///< JSON text of its input, in fragments
    Usage usage;           ///< input is told apart: `cached` read from the cache, the rest not
    QByteArray stopReason; ///< empty: end_turn, or tool_use if a tool is used
};

[[nodiscard]] QByteArray messagesObject(const MessagesAnswer &answer);
/// The frames of its stream, `message_stop` last.
[[nodiscard]] QList<QByteArray> messagesFrames(const MessagesAnswer &answer);
/// `{"type":"error","error":{"type","message"}}`
[[nodiscard]] QByteArray messagesError(const QByteArray &type, const QByteArray &message);

} // namespace orchestris::answers
