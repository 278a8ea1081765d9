// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/scriptedupstream.h"

#include <optional>

/// How the scripted provider behaves beside Chat Completions. `mode` is one of
/// scriptedprovider.h's.
namespace orchestris::scripted {

/// The texts of an ordinary answer, "Hello from the scripted provider." together.
[[nodiscard]] const QList<QByteArray> &pieces();

/// What is the same in every dialect: a status, a page, silence, a reset. `isAnthropic`: errors
/// have its shape. Nothing if the mode is another one.
[[nodiscard]] std::optional<Script>
commonFailure(const QByteArray &mode, const ReceivedRequest &request, bool isAnthropic = false);

/// `POST …/responses`, and `GET`, `DELETE` and `POST …/cancel` of what is kept there.
[[nodiscard]] Script responses(const QByteArray &mode, const ReceivedRequest &request);
[[nodiscard]] Script storedResponse(const ReceivedRequest &request);
/// `POST …/messages` of Anthropic. 401 without `x-api-key`, 400 without `anthropic-version`,
/// `max_tokens` or with messages that it would refuse.
[[nodiscard]] Script messages(const QByteArray &mode, const ReceivedRequest &request);
/// `POST …/embeddings`: a vector for each input.
[[nodiscard]] Script embeddings(const ReceivedRequest &request);

} // namespace orchestris::scripted
