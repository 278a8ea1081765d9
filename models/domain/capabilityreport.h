// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/provider.h"

namespace orchestris {

/// What a probe finds out about a provider.
enum class Capability : quint8 {
    ModelList,
    Chat,
    ChatStream,
    IncludeUsage, ///< usage in a stream, asked for by `stream_options.include_usage`
    MaxTokens,    ///< `max_tokens` limits the answer
    MaxCompletionTokens,
    Tools,
    Responses,
    Embeddings,
    Messages,
    MessagesStream,
};

enum class Verdict : quint8 { Unknown, Yes, No };

/// One row of the table that a probe makes.
struct CapabilityFinding {
    Capability capability = Capability::ModelList;
    Verdict verdict = Verdict::Unknown;
    int status = 0;       ///< the provider's; 0: no answer came, or nothing was asked
    qint64 elapsedMs = 0; ///< until the whole answer was there
    /// What was seen, for people; may be empty. Never a prompt, an answer, a secret or text of the
    /// provider's.
    QString note;

    bool operator==(const CapabilityFinding &) const = default;
};

struct CapabilityReport {
    QString model;          ///< what was called; empty: there was none to call
    QString embeddingModel; ///< empty: none was found
    int listedModels = -1;  ///< -1: there is no list
    QList<CapabilityFinding> findings;
    ProviderTraits suggested; ///< the provider's traits with what was found

    bool operator==(const CapabilityReport &) const = default;
};

/// What the last probe of a provider with one model found, as it is kept.
struct StoredProbe {
    Id providerId = 0;
    qint64 atUs = 0;
    CapabilityReport report; ///< without `suggested`

    bool operator==(const StoredProbe &) const = default;
};

[[nodiscard]] Verdict verdictOf(const CapabilityReport &report, Capability capability);

/// "models", "chat", "chat_stream", "include_usage", …
[[nodiscard]] QString capabilityName(Capability capability);
[[nodiscard]] QString verdictName(Verdict verdict); ///< "unknown", "yes", "no"

/// The capabilities that a probe of such a provider looks at, in its order.
[[nodiscard]] QList<Capability> probedCapabilities(ProviderKind kind);

/// `traits` changed by what the findings say; what they do not know stays.
[[nodiscard]] ProviderTraits suggestTraits(ProviderKind kind, ProviderTraits traits,
                                           const QList<CapabilityFinding> &findings);

} // namespace orchestris
