// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/translation/translators.h"

namespace orchestris {

class JsonWriter;

/// Writes a conversation's items as the elements of a Responses request's `input`. Reasoning that
/// carries no proof of such a provider is left out, as are names of participants; what is left out
/// is added to `dropped`.
[[nodiscard]] Translated<void> writeResponsesItems(JsonWriter &json, Conversation &conversation);

/// Whether a provider that speaks Responses gave the item's signature.
[[nodiscard]] bool hasResponsesSignature(const ConversationItem &item);

} // namespace orchestris
