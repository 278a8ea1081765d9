// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/provideroptions.h"

#include "app/cli/cliapp.h"
#include "models/domain/providerpreset.h"
#include "models/domain/providertraits.h"

namespace orchestris {

namespace {

Result<bool> parseYesNo(const QString &text)
{
    if (text == u"yes" || text == u"no")
        return text == u"yes";
    return fail(ErrorCode::InvalidArgument,
                QStringLiteral("\"%1\" is neither yes nor no.").arg(text.left(100)));
}

/// Sets `target` if the option was given and its value can be read.
template<typename T, typename Parse>
Result<void> take(T &target, const std::optional<std::string> &option, Parse parse)
{
    if (!option)
        return {};
    const QString text = toQString(*option);
    auto value = parse(text);
    if (!value)
        return tl::unexpected(value.error());
    target = std::move(*value);
    return {};
}

Result<void> takeTraits(ProviderTraits &traits, const ProviderOptions &options)
{
    if (options.apiVersion)
        traits.apiVersion = toQString(*options.apiVersion);
    if (options.noHeaders || !options.headers.empty())
        traits.extraHeaders.clear();
    for (const std::string &header : options.headers)
        traits.extraHeaders.append(toQString(header));
    return take(traits.endpoints, options.endpoints, parseEndpoints)
        .and_then([&] { return take(traits.takesIncludeUsage, options.includeUsage, parseYesNo); })
        .and_then([&] {
            return take(traits.maximumOutput, options.maximumField, parseMaximumOutputField);
        })
        .and_then(
            [&] { return take(traits.reasoning, options.reasoningField, parseReasoningField); });
}

Result<void> checkUrl(const Provider &provider)
{
    if (provider.baseUrl.contains(QStringLiteral("RESOURCE"), Qt::CaseInsensitive))
        return fail(
            ErrorCode::InvalidArgument,
            QStringLiteral("Give --base-url with your resource's name: %1").arg(provider.baseUrl));
    return {};
}

} // namespace

void addProviderOptions(CLI::App &app, ProviderOptions &options)
{
    app.add_option("--preset", options.preset,
                   "What it is, such as groq; \"orchestrisd providers presets\" lists them");
    app.add_option("--kind", options.kind,
                   "openai (or compatible), azure, azure-classic, anthropic or sandbox");
    app.add_option("--base-url", options.baseUrl, "Such as https://api.openai.com/v1");
    app.add_option("--credential", options.credential,
                   "Where its API key is kept: env:VARIABLE, file:PATH, keychain:NAME or none");
    app.add_option("--endpoints", options.endpoints,
                   "What it has: chat, responses, embeddings or messages, with commas between");
    app.add_option("--api-version", options.apiVersion,
                   "Azure's api-version, or Anthropic's anthropic-version");
    app.add_option("--include-usage", options.includeUsage,
                   "Whether it takes stream_options.include_usage: yes or no");
    app.add_option("--max-tokens-field", options.maximumField,
                   "as-given, max_tokens or max_completion_tokens");
    app.add_option("--reasoning-field", options.reasoningField,
                   "Where it takes earlier reasoning back: reasoning_content, reasoning or none");
    app.add_option("--header", options.headers,
                   "\"Name: value\" to send with each call; may be repeated; no secrets");
}

Result<Provider> makeProvider(const QString &name, const ProviderOptions &options)
{
    Provider provider;
    provider.name = name;
    if (!options.preset) {
        if (auto kind = take(provider.kind, options.kind, parseProviderKind); !kind)
            return tl::unexpected(kind.error());
        provider.traits =
            presetOf(provider.kind, toQString(options.baseUrl.value_or(std::string()))).traits;
        if (provider.kind == ProviderKind::Sandbox)
            provider.traits = {};
        return changeProvider(std::move(provider), options);
    }
    const auto preset = findPreset(toQString(*options.preset));
    if (!preset)
        return tl::unexpected(preset.error());
    provider.baseUrl = preset->baseUrl;
    if (!preset->variable.isEmpty() && !preset->baseUrl.isEmpty())
        provider.credential = {CredentialReference::Kind::Environment, preset->variable};
    return changeProvider(std::move(provider), options);
}

Result<Provider> changeProvider(Provider provider, const ProviderOptions &options)
{
    if (options.preset) {
        const auto preset = findPreset(toQString(*options.preset));
        if (!preset)
            return tl::unexpected(preset.error());
        provider.kind = preset->kind;
        provider.traits = preset->traits;
    }
    const auto changed =
        take(provider.kind, options.kind, parseProviderKind)
            .and_then([&] { return take(provider.baseUrl, options.baseUrl, normalizeBaseUrl); })
            .and_then([&] {
                return take(provider.credential, options.credential, parseCredentialReference);
            })
            .and_then([&] { return takeTraits(provider.traits, options); });
    if (!changed)
        return tl::unexpected(changed.error());
    if (provider.kind == ProviderKind::Sandbox)
        return provider;
    if (auto url = checkUrl(provider); !url)
        return tl::unexpected(url.error());
    auto url = normalizeBaseUrl(provider.baseUrl);
    auto traits = normalizeTraits(provider.kind, provider.traits);
    if (!url || !traits)
        return tl::unexpected(url ? traits.error() : url.error());
    provider.baseUrl = *url;
    provider.traits = *traits;
    return provider;
}

QString traitOptions(const ProviderTraits &from, const ProviderTraits &to)
{
    QString options;
    if (from.endpoints != to.endpoints)
        options += QStringLiteral(" --endpoints ") + formatEndpoints(to.endpoints);
    if (from.takesIncludeUsage != to.takesIncludeUsage)
        options += to.takesIncludeUsage ? QStringLiteral(" --include-usage yes")
                                        : QStringLiteral(" --include-usage no");
    if (from.maximumOutput != to.maximumOutput)
        options +=
            QStringLiteral(" --max-tokens-field ") + maximumOutputFieldName(to.maximumOutput);
    if (from.reasoning != to.reasoning)
        options += QStringLiteral(" --reasoning-field ") + reasoningFieldName(to.reasoning);
    return options;
}

} // namespace orchestris
