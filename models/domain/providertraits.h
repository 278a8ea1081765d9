// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/provider.h"

namespace orchestris {

// The text forms of traits, as the command line and JSON have them, and what traits a provider may
// have.

[[nodiscard]] QString endpointName(ProviderEndpoint endpoint); ///< "chat", "responses", …
/// "chat,responses"; always in the same order.
[[nodiscard]] QString formatEndpoints(ProviderEndpoints endpoints);
/// Names with commas between them; at least one.
[[nodiscard]] Result<ProviderEndpoints> parseEndpoints(QStringView text);

/// "as-given", "max_tokens", "max_completion_tokens"
[[nodiscard]] QString maximumOutputFieldName(MaximumOutputField field);
[[nodiscard]] Result<MaximumOutputField> parseMaximumOutputField(QStringView text);

/// "none", "reasoning_content", "reasoning"
[[nodiscard]] QString reasoningFieldName(ReasoningField field);
[[nodiscard]] Result<ReasoningField> parseReasoningField(QStringView text);

/// "Name: value" with one blank in it. Refused are line breaks and other control characters, names
/// that the gateway itself sends, and names that carry secrets: headers are kept in the database.
/// The message never repeats the value.
[[nodiscard]] Result<QString> normalizeExtraHeader(QStringView line);

/// Which endpoints a provider of that kind can have at all.
[[nodiscard]] ProviderEndpoints possibleEndpoints(ProviderKind kind);
/// Whether a provider of that kind cannot be called without `ProviderTraits::apiVersion`.
[[nodiscard]] bool needsApiVersion(ProviderKind kind);

/// The traits as they are stored: blanks around the version gone, headers normalised.
[[nodiscard]] Result<ProviderTraits> normalizeTraits(ProviderKind kind, ProviderTraits traits);

} // namespace orchestris
