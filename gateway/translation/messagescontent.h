// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/translation/translators.h"

namespace orchestris {

class JsonWriter;

/// Writes an image or a file as a content block of Anthropic's API. Sound is refused, and files
/// that are neither PDF nor plain text.
[[nodiscard]] Translated<void> writeMessagesMedia(JsonWriter &json, const ContentPart &part);

/// True for text of nothing but white space, which that API refuses in a text block.
[[nodiscard]] bool isBlank(QByteArrayView text);

/// `json` (JSON text) if it is an object, else an empty object. What models write may be broken.
[[nodiscard]] QByteArray jsonObjectOrEmpty(const QByteArray &json);

/// A tool call's ID in the letters that the API takes. IDs of other providers may have others;
/// those are replaced, and a hash keeps the result distinct.
[[nodiscard]] QByteArray messagesToolId(const QByteArray &id);

} // namespace orchestris
