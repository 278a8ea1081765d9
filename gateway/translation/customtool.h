// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/translation/conversation.h"

namespace orchestris {

// Custom tools take plain text. A provider without such tools gets a function with the one text
// parameter `input` instead; these say the same thing in the two ways.

/// The JSON schema of that function's parameters.
[[nodiscard]] QByteArrayView customToolParameters();

/// What that function is described as: the tool's description and its format, in words, as a
/// function's schema cannot hold a grammar.
[[nodiscard]] QByteArray customToolDescription(const Tool &tool);

/// Plain input → the JSON text of the function's arguments.
[[nodiscard]] QByteArray customToolArguments(QByteArrayView input);

/// The function's arguments → the plain input. Text that is not such arguments is the input itself:
/// models that forget the envelope mean it that way.
[[nodiscard]] QByteArray customToolInput(QByteArrayView arguments);

} // namespace orchestris
