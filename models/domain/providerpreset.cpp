// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/providerpreset.h"

#include "models/domain/errorwords.h"

#include <algorithm>

namespace orchestris {

namespace {

using Endpoint = ProviderEndpoint;
using Maximum = MaximumOutputField;

constexpr ProviderEndpoints ChatOnly = Endpoint::Chat;
constexpr ProviderEndpoints WithEmbeddings = Endpoint::Chat | Endpoint::Embeddings;
constexpr ProviderEndpoints WithResponses = Endpoint::Chat | Endpoint::Responses;
constexpr ProviderEndpoints Everything =
    Endpoint::Chat | Endpoint::Responses | Endpoint::Embeddings;

ProviderTraits traits(ProviderEndpoints endpoints, Maximum maximum, ReasoningField reasoning,
                      const QString &apiVersion = {})
{
    ProviderTraits made;
    made.endpoints = endpoints;
    made.maximumOutput = maximum;
    made.reasoning = reasoning;
    made.apiVersion = apiVersion;
    return made;
}

ProviderPreset cloud(const char *key, const char *label, const char *url, const char *variable,
                     const ProviderTraits &known, ProviderKind kind = ProviderKind::OpenAi)
{
    return {QString::fromLatin1(key),
            QString::fromLatin1(label),
            kind,
            QString::fromLatin1(url),
            QString::fromLatin1(variable),
            known,
            false};
}

ProviderPreset local(const char *key, const char *label, int port, const ProviderTraits &known)
{
    return {QString::fromLatin1(key),
            QString::fromLatin1(label),
            ProviderKind::OpenAi,
            QStringLiteral("http://127.0.0.1:%1/v1").arg(port),
            {},
            known,
            true};
}

QList<ProviderPreset> makePresets()
{
    using Kind = ProviderKind;
    constexpr ReasoningField NoReasoning = ReasoningField::None;
    constexpr ReasoningField Content = ReasoningField::ReasoningContent;
    constexpr ReasoningField Plain = ReasoningField::Reasoning;

    // Refuses what it does not know, `include_usage` too; its usage comes unasked.
    ProviderTraits mistral = traits(WithEmbeddings, Maximum::MaxTokens, NoReasoning);
    mistral.takesIncludeUsage = false;

    // clang-format off
    return {
        cloud("openai", "OpenAI", "https://api.openai.com/v1", "OPENAI_API_KEY",
              traits(Everything, Maximum::AsGiven, NoReasoning)),
        cloud("anthropic", "Anthropic", "https://api.anthropic.com/v1", "ANTHROPIC_API_KEY",
              traits(Endpoint::Messages, Maximum::MaxTokens, NoReasoning, QStringLiteral("2023-06-01")),
              Kind::Anthropic),
        cloud("gemini", "Google Gemini", "https://generativelanguage.googleapis.com/v1beta/openai", "GEMINI_API_KEY",
              traits(WithEmbeddings, Maximum::MaxTokens, NoReasoning)),
        cloud("azure", "Azure OpenAI", "https://RESOURCE.openai.azure.com/openai/v1", "AZURE_OPENAI_API_KEY",
              traits(Everything, Maximum::AsGiven, NoReasoning), Kind::Azure),
        // Its /responses is in preview versions only.
        cloud("azure-classic", "Azure OpenAI, older API", "https://RESOURCE.openai.azure.com", "AZURE_OPENAI_API_KEY",
              traits(WithEmbeddings, Maximum::AsGiven, NoReasoning, QStringLiteral("2024-10-21")),
              Kind::AzureClassic),
        cloud("openrouter", "OpenRouter", "https://openrouter.ai/api/v1", "OPENROUTER_API_KEY",
              traits(WithEmbeddings, Maximum::AsGiven, Plain)),
        cloud("groq", "Groq", "https://api.groq.com/openai/v1", "GROQ_API_KEY",
              traits(ChatOnly, Maximum::AsGiven, Plain)),
        cloud("mistral", "Mistral", "https://api.mistral.ai/v1", "MISTRAL_API_KEY", mistral),
        // Wants the reasoning of turns with tool calls back, and refuses the request else.
        cloud("deepseek", "DeepSeek", "https://api.deepseek.com/v1", "DEEPSEEK_API_KEY",
              traits(ChatOnly, Maximum::MaxTokens, Content)),
        cloud("xai", "xAI", "https://api.x.ai/v1", "XAI_API_KEY",
              traits(WithResponses, Maximum::AsGiven, NoReasoning)),
        cloud("together", "Together", "https://api.together.xyz/v1", "TOGETHER_API_KEY",
              traits(WithEmbeddings, Maximum::MaxTokens, Plain)),
        local("ollama", "Ollama", 11434, traits(WithEmbeddings, Maximum::MaxTokens, Plain)),
        local("lmstudio", "LM Studio", 1234, traits(WithEmbeddings, Maximum::MaxTokens, Content)),
        local("llamacpp", "llama.cpp", 8080, traits(WithEmbeddings, Maximum::MaxTokens, Content)),
        local("vllm", "vLLM", 8000, traits(WithEmbeddings, Maximum::AsGiven, Content)),
        cloud("compatible", "Another OpenAI-compatible server", "", "API_KEY",
              traits(WithEmbeddings, Maximum::AsGiven, Content)),
    };
    // clang-format on
}

QString comparable(const QString &baseUrl)
{
    QUrl url(baseUrl.trimmed());
    const QString host = url.host().toLower();
    if (host == u"localhost" || host == u"::1" || host.startsWith(u"127."))
        url.setHost(QStringLiteral("127.0.0.1"));
    if (url.port() < 0)
        url.setPort(url.scheme() == u"https" ? 443 : 80);
    return url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments)
        .toString(QUrl::FullyEncoded);
}

} // namespace

const QList<ProviderPreset> &providerPresets()
{
    static const QList<ProviderPreset> Presets = makePresets();
    return Presets;
}

Result<ProviderPreset> findPreset(QStringView key)
{
    QStringList keys;
    for (const ProviderPreset &preset : providerPresets()) {
        if (preset.key == key)
            return preset;
        keys.append(preset.key);
    }
    return fail(ErrorCode::InvalidArgument,
                Errors::tr("There is no preset \"%1\": use one of %2.")
                    .arg(key.toString().left(100), keys.join(QStringLiteral(", "))));
}

const ProviderPreset &presetOf(ProviderKind kind, const QString &baseUrl)
{
    const QList<ProviderPreset> &presets = providerPresets();
    for (const ProviderPreset &preset : presets) {
        if (preset.kind == kind && !preset.baseUrl.isEmpty()
            && isSameServer(preset.baseUrl, baseUrl))
            return preset;
    }
    if (kind != ProviderKind::OpenAi) {
        for (const ProviderPreset &preset : presets) {
            if (preset.kind == kind)
                return preset;
        }
    }
    return presets.last();
}

bool isSameServer(const QString &baseUrl, const QString &other)
{
    return comparable(baseUrl) == comparable(other);
}

QList<FoundServer> withoutKnown(QList<FoundServer> found, const QList<Provider> &providers)
{
    found.removeIf([&](const FoundServer &server) {
        return std::any_of(providers.begin(), providers.end(), [&](const Provider &provider) {
            return isSameServer(provider.baseUrl, server.baseUrl);
        });
    });
    return found;
}

} // namespace orchestris
