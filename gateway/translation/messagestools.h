// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/translation/translators.h"

namespace orchestris {

class JsonWriter;

/// The members `tools` and `tool_choice` of a request to Anthropic's API, if there are any. That
/// API refuses turns with tool calls in a request without tools: where the client sends none any
/// more, those that were called are named, and none may be called.
void writeMessagesTools(JsonWriter &json, const Conversation &conversation);

/// Whether a tool must be called, which that API does not allow together with thinking.
[[nodiscard]] bool forcesMessagesTool(const Conversation &conversation);

} // namespace orchestris
