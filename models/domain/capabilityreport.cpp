// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/capabilityreport.h"

#include "models/domain/providertraits.h"

namespace orchestris {

namespace {

Verdict verdictOf(const QList<CapabilityFinding> &findings, Capability capability)
{
    for (const CapabilityFinding &finding : findings) {
        if (finding.capability == capability)
            return finding.verdict;
    }
    return Verdict::Unknown;
}

} // namespace

Verdict verdictOf(const CapabilityReport &report, Capability capability)
{
    return verdictOf(report.findings, capability);
}

QString capabilityName(Capability capability)
{
    switch (capability) {
    case Capability::Chat:
        return QStringLiteral("chat");
    case Capability::ChatStream:
        return QStringLiteral("chat_stream");
    case Capability::IncludeUsage:
        return QStringLiteral("include_usage");
    case Capability::MaxTokens:
        return QStringLiteral("max_tokens");
    case Capability::MaxCompletionTokens:
        return QStringLiteral("max_completion_tokens");
    case Capability::Tools:
        return QStringLiteral("tools");
    case Capability::Responses:
        return QStringLiteral("responses");
    case Capability::Embeddings:
        return QStringLiteral("embeddings");
    case Capability::Messages:
        return QStringLiteral("messages");
    case Capability::MessagesStream:
        return QStringLiteral("messages_stream");
    case Capability::ModelList:
        break;
    }
    return QStringLiteral("models");
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Yes:
        return QStringLiteral("yes");
    case Verdict::No:
        return QStringLiteral("no");
    case Verdict::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QList<Capability> probedCapabilities(ProviderKind kind)
{
    if (kind == ProviderKind::Anthropic)
        return {Capability::ModelList, Capability::Messages, Capability::MessagesStream,
                Capability::Tools};
    return {Capability::ModelList,  Capability::Chat,
            Capability::MaxTokens,  Capability::MaxCompletionTokens,
            Capability::ChatStream, Capability::IncludeUsage,
            Capability::Tools,      Capability::Responses,
            Capability::Embeddings};
}

ProviderTraits suggestTraits(ProviderKind kind, ProviderTraits traits,
                             const QList<CapabilityFinding> &findings)
{
    const ProviderTraits before = traits;
    const auto apply = [&](Capability capability, ProviderEndpoint endpoint) {
        const Verdict verdict = verdictOf(findings, capability);
        if (verdict != Verdict::Unknown)
            traits.endpoints.setFlag(endpoint, verdict == Verdict::Yes);
    };
    apply(Capability::Chat, ProviderEndpoint::Chat);
    apply(Capability::Responses, ProviderEndpoint::Responses);
    apply(Capability::Embeddings, ProviderEndpoint::Embeddings);
    apply(Capability::Messages, ProviderEndpoint::Messages);
    traits.endpoints &= possibleEndpoints(kind);
    if (!traits.endpoints)
        traits.endpoints = before.endpoints; // a provider without any cannot be stored

    const Verdict usage = verdictOf(findings, Capability::IncludeUsage);
    if (usage != Verdict::Unknown)
        traits.takesIncludeUsage = usage == Verdict::Yes;

    const Verdict plain = verdictOf(findings, Capability::MaxTokens);
    const Verdict completion = verdictOf(findings, Capability::MaxCompletionTokens);
    if (plain == Verdict::Yes && completion == Verdict::Yes)
        traits.maximumOutput = MaximumOutputField::AsGiven;
    else if (plain == Verdict::Yes && completion == Verdict::No)
        traits.maximumOutput = MaximumOutputField::MaxTokens;
    else if (plain == Verdict::No && completion == Verdict::Yes)
        traits.maximumOutput = MaximumOutputField::MaxCompletionTokens;
    return traits;
}

} // namespace orchestris
