// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/translation/translators.h"

#include <simdjson.h>

namespace orchestris {

class RequestFields;
class ResponsesTools;

// Parts of readResponsesRequest, in files of their own. Include this header from .cpp files only.

/// Adds the tools that items of `input` bring along (`additional_tools`, `tool_search_output`).
[[nodiscard]] Translated<void> addResponsesItemTools(const simdjson::dom::array &input,
                                                     QByteArrayView text, ResponsesTools &tools);

/// `input` as a list → conversation.items. The tools must be complete.
[[nodiscard]] Translated<void> readResponsesItems(const simdjson::dom::array &input,
                                                  const ResponsesTools &tools,
                                                  Conversation &conversation);

/// A content that is a text, null, or a list of parts. `path` names it in errors.
[[nodiscard]] Translated<std::vector<ContentPart>>
readResponsesContent(const simdjson::dom::element &content, const QByteArray &path);

/// What the response object repeats, see ResponsesConversation::echo.
[[nodiscard]] QByteArray responsesEcho(const RequestFields &body);

} // namespace orchestris
