// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/answers.h"

/// What a correct provider of the Responses API would send.
namespace orchestris::answers {

struct ResponsesAnswer {
    QByteArray model;
    QList<QByteArray> texts;     ///< of one message; empty: none
    QByteArray function;         ///< called, if not empty
    QList<QByteArray> arguments; ///< of the function, in fragments
    Usage usage;
    QByteArray id = "resp_scripted";
    bool incomplete = false; ///< cut at the most tokens
};

/// The response object, as it is at the end.
[[nodiscard]] QByteArray responsesObject(const ResponsesAnswer &answer);
/// The frames of its stream, "event: …" and "data: …", `response.completed` last.
[[nodiscard]] QList<QByteArray> responsesFrames(const ResponsesAnswer &answer);
/// One event of such a stream.
[[nodiscard]] QByteArray eventFrame(const QByteArray &type, const QByteArray &data);

} // namespace orchestris::answers
