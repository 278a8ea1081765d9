// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/price.h"
#include "models/domain/secret.h"

#include <QStringList>
#include <QUrl>

namespace orchestris {

/// Which dialect a provider speaks.
enum class ProviderKind : quint8 {
    OpenAi = 0,  ///< OpenAI or anything compatible, at a base URL; Bearer
    Sandbox = 1, ///< built in, answers in this process, for trying things out without a network
    Azure = 2,   ///< Azure OpenAI's v1 API: as OpenAI, with the header `api-key`
    AzureClassic = 3, ///< Azure's older API: `…/openai/deployments/NAME/…?api-version=…`
    Anthropic = 4,    ///< Anthropic's Messages API
};

/// What a provider can be asked for.
enum class ProviderEndpoint : quint8 {
    Chat = 1,       ///< `/chat/completions`
    Responses = 2,  ///< `/responses`
    Embeddings = 4, ///< `/embeddings`
    Messages = 8,   ///< Anthropic's `/messages`
};
Q_DECLARE_FLAGS(ProviderEndpoints, ProviderEndpoint)
Q_DECLARE_OPERATORS_FOR_FLAGS(ProviderEndpoints)

/// What a provider calls the most tokens an answer may have, in Chat Completions.
enum class MaximumOutputField : quint8 {
    AsGiven = 0, ///< takes both: the client's own member passes
    MaxTokens = 1,
    MaxCompletionTokens = 2,
};

/// In which member of an assistant's message a provider takes its earlier reasoning back.
enum class ReasoningField : quint8 {
    None = 0, ///< it refuses or ignores it: left out
    ReasoningContent = 1,
    Reasoning = 2,
};

/// What differs between providers of one dialect. Set by a preset, found by a probe.
struct ProviderTraits {
    ProviderEndpoints endpoints = ProviderEndpoint::Chat;
    bool takesIncludeUsage = true; ///< `stream_options.include_usage`
    MaximumOutputField maximumOutput = MaximumOutputField::AsGiven;
    ReasoningField reasoning = ReasoningField::ReasoningContent;
    QString apiVersion; ///< AzureClassic: `api-version`; Anthropic: `anthropic-version`
    /// "Name: value", sent with each call. No secrets: they are in the database and in listings.
    QStringList extraHeaders;

    bool operator==(const ProviderTraits &) const = default;
};

/// Where a provider's credential is kept; the credential itself is never in the database.
/// Text forms: `env:VAR`, `file:PATH`, `keychain:NAME`, `none`.
struct CredentialReference {
    enum class Kind : quint8 { None, Environment, File, Keychain };
    Kind kind = Kind::None;
    QString value;

    bool operator==(const CredentialReference &) const = default;
};

struct Provider {
    Id id = 0;
    QString name; ///< first part of direct model IDs: letters, digits, '.', '_', '-'; unique
                  ///< without regard to case
    ProviderKind kind = ProviderKind::OpenAi;
    QString baseUrl; ///< up to but without `/chat/completions`; no trailing slash; empty for the
                     ///< sandbox
    CredentialReference credential;
    bool enabled = true;
    qint64 createdAtUs = 0;
    ProviderTraits traits;
};

/// A model at a provider. Its direct ID is `provider/name`.
struct Model {
    Id id = 0;
    Id providerId = 0;
    QString name;               ///< the provider's own name for it; may contain '/'
    std::optional<Price> price; ///< absent: cost is recorded as unknown
    qint64 createdAtUs = 0;
    qint64 maximumOutput = 0; ///< tokens that an answer can have at most; 0: unknown
    qint64 contextTokens = 0; ///< tokens of a prompt and its answer together; 0: unknown
};

/// One place an alias can send a request to.
struct AliasTarget {
    QString model;    ///< direct ID
    int priority = 0; ///< lower first
    int weight = 1;   ///< share among equal priorities

    bool operator==(const AliasTarget &) const = default;
};

/// A name of ours for one or more models.
struct ModelAlias {
    Id id = 0;
    QString name;               ///< no '/' in it, so that it is never mistaken for a direct ID
    QList<AliasTarget> targets; ///< at least one
    qint64 createdAtUs = 0;
};

[[nodiscard]] QString providerKindName(ProviderKind kind); ///< "openai", "sandbox", "azure", …
[[nodiscard]] Result<ProviderKind> parseProviderKind(QStringView text);

[[nodiscard]] Result<CredentialReference> parseCredentialReference(QStringView text);
[[nodiscard]] QString formatCredentialReference(const CredentialReference &reference);

/// Checks and normalises: an http or https URL with a host, without user, password, query or
/// fragment, no slash at the end.
[[nodiscard]] Result<QString> normalizeBaseUrl(QStringView text);

[[nodiscard]] Result<void> checkProviderName(QStringView name);
[[nodiscard]] Result<void> checkModelName(QStringView name);
[[nodiscard]] Result<void> checkAliasName(QStringView name);
/// For people and keys: 1 to 100 characters, no control characters, not only blanks.
[[nodiscard]] Result<void> checkDisplayName(QStringView what, QStringView name);

} // namespace orchestris
