// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/json/jsonfields.h"
#include "gateway/translation/translators.h"

namespace orchestris {

class RequestFields;

// Parts of readChatRequest, in files of their own. Include this header from .cpp files only.

/// `messages` → conversation.items.
[[nodiscard]] Translated<void> readChatMessages(const simdjson::dom::array &messages,
                                                Conversation &conversation);

/// `tools`, `tool_choice`, `parallel_tool_calls` and their older forms `functions` and
/// `function_call`.
[[nodiscard]] Translated<void> readChatTools(RequestFields &body, Conversation &conversation);

/// A content that is a text, null, or a list of parts. `path` names it in errors.
[[nodiscard]] Translated<std::vector<ContentPart>>
readChatContent(const simdjson::dom::element &content, const QByteArray &path);

} // namespace orchestris
