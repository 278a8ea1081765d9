// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/providertraits.h"

#include "models/domain/errorwords.h"

#include <algorithm>
#include <array>

namespace orchestris {

namespace {

// A head of a request that is larger is refused by common servers (8 KiB in all).
constexpr qsizetype MaximumHeaders = 16;
constexpr qsizetype MaximumHeader = 1024;
constexpr qsizetype MaximumApiVersion = 40;

constexpr std::array Endpoints{ProviderEndpoint::Chat, ProviderEndpoint::Responses,
                               ProviderEndpoint::Embeddings, ProviderEndpoint::Messages};

tl::unexpected<Error> invalid(const QString &message)
{
    return fail(ErrorCode::InvalidArgument, message);
}

template<typename Value, size_t Count>
Result<Value> byName(QStringView text, const std::array<Value, Count> &values,
                     QString (*name)(Value), const QString &what)
{
    QStringList names;
    for (const Value value : values) {
        if (name(value) == text)
            return value;
        names.append(name(value));
    }
    return invalid(Errors::tr("\"%1\" is not %2: use %3.")
                       .arg(text.toString().left(100), what, names.join(QStringLiteral(", "))));
}

/// RFC 9110's characters of a header's name.
bool isToken(QStringView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
               || QStringView(u"!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isOurs(const QString &name)
{
    static constexpr QStringView Names[] = {
        u"accept", u"accept-encoding",   u"anthropic-version", u"connection", u"content-encoding",
        u"expect", u"content-length",    u"content-type",      u"host",       u"keep-alive",
        u"te",     u"transfer-encoding", u"trailer",           u"upgrade"};
    return std::find(std::begin(Names), std::end(Names), name) != std::end(Names);
}

bool isSecret(const QString &name)
{
    static constexpr QStringView Parts[] = {u"authorization", u"api-key",  u"apikey", u"token",
                                            u"secret",        u"password", u"cookie"};
    return std::any_of(std::begin(Parts), std::end(Parts),
                       [&](QStringView part) { return name.contains(part); });
}

} // namespace

QString endpointName(ProviderEndpoint endpoint)
{
    switch (endpoint) {
    case ProviderEndpoint::Responses:
        return QStringLiteral("responses");
    case ProviderEndpoint::Embeddings:
        return QStringLiteral("embeddings");
    case ProviderEndpoint::Messages:
        return QStringLiteral("messages");
    case ProviderEndpoint::Chat:
        break;
    }
    return QStringLiteral("chat");
}

QString formatEndpoints(ProviderEndpoints endpoints)
{
    QStringList names;
    for (const ProviderEndpoint endpoint : Endpoints) {
        if (endpoints.testFlag(endpoint))
            names.append(endpointName(endpoint));
    }
    return names.join(u',');
}

Result<ProviderEndpoints> parseEndpoints(QStringView text)
{
    ProviderEndpoints endpoints;
    for (const QStringView part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto endpoint =
            byName(part.trimmed(), Endpoints, &endpointName, QStringLiteral("an endpoint"));
        if (!endpoint)
            return tl::unexpected(endpoint.error());
        endpoints |= *endpoint;
    }
    if (!endpoints)
        return invalid(Errors::tr("A provider needs at least one endpoint: chat, responses, "
                                  "embeddings, messages, with commas between them."));
    return endpoints;
}

QString maximumOutputFieldName(MaximumOutputField field)
{
    switch (field) {
    case MaximumOutputField::MaxTokens:
        return QStringLiteral("max_tokens");
    case MaximumOutputField::MaxCompletionTokens:
        return QStringLiteral("max_completion_tokens");
    case MaximumOutputField::AsGiven:
        break;
    }
    return QStringLiteral("as-given");
}

Result<MaximumOutputField> parseMaximumOutputField(QStringView text)
{
    return byName(text,
                  std::array{MaximumOutputField::AsGiven, MaximumOutputField::MaxTokens,
                             MaximumOutputField::MaxCompletionTokens},
                  &maximumOutputFieldName, QStringLiteral("a name for the most output tokens"));
}

QString reasoningFieldName(ReasoningField field)
{
    switch (field) {
    case ReasoningField::ReasoningContent:
        return QStringLiteral("reasoning_content");
    case ReasoningField::Reasoning:
        return QStringLiteral("reasoning");
    case ReasoningField::None:
        break;
    }
    return QStringLiteral("none");
}

Result<ReasoningField> parseReasoningField(QStringView text)
{
    return byName(text,
                  std::array{ReasoningField::None, ReasoningField::ReasoningContent,
                             ReasoningField::Reasoning},
                  &reasoningFieldName, QStringLiteral("a member for earlier reasoning"));
}

Result<QString> normalizeExtraHeader(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    const QStringView name = line.left(std::max<qsizetype>(colon, 0)).trimmed();
    const QStringView value = colon < 0 ? QStringView() : line.sliced(colon + 1).trimmed();
    // What is refused is not repeated: somebody may have put a credential here.
    if (!isToken(name) || value.isEmpty())
        return invalid(Errors::tr("A header looks like \"Name: value\"."));
    if (line.size() > MaximumHeader)
        return invalid(Errors::tr("The header \"%1\" is longer than %2 characters.")
                           .arg(name.left(60).toString())
                           .arg(MaximumHeader));
    const bool plain =
        std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
    if (!plain)
        return invalid(Errors::tr("The header \"%1\" has a line break or a character that is "
                                  "not ASCII in it.")
                           .arg(name));
    const QString lower = name.toString().toLower();
    if (isOurs(lower))
        return invalid(Errors::tr("The header \"%1\" is the gateway's own business.").arg(name));
    if (isSecret(lower))
        return invalid(Errors::tr("The header \"%1\" carries a secret, and headers are kept in "
                                  "the database. Give the provider a credential instead.")
                           .arg(name));
    return QString(name + QStringLiteral(": ") + value);
}

ProviderEndpoints possibleEndpoints(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::Anthropic:
        return ProviderEndpoint::Messages;
    case ProviderKind::Sandbox:
        return ProviderEndpoint::Chat;
    case ProviderKind::OpenAi:
    case ProviderKind::Azure:
    case ProviderKind::AzureClassic:
        break;
    }
    return ProviderEndpoint::Chat | ProviderEndpoint::Responses | ProviderEndpoint::Embeddings;
}

bool needsApiVersion(ProviderKind kind)
{
    return kind == ProviderKind::AzureClassic;
}

Result<ProviderTraits> normalizeTraits(ProviderKind kind, ProviderTraits traits)
{
    const ProviderEndpoints possible = possibleEndpoints(kind);
    if (!traits.endpoints || (traits.endpoints & ~possible))
        return invalid(Errors::tr("A provider of the kind \"%1\" has one or more of these "
                                  "endpoints: %2.")
                           .arg(providerKindName(kind), formatEndpoints(possible)));
    traits.apiVersion = traits.apiVersion.trimmed();
    if (traits.apiVersion.isEmpty() && needsApiVersion(kind))
        return invalid(Errors::tr("Azure's older API needs an API version, such as "
                                  "2024-10-21."));
    const bool plain = std::all_of(traits.apiVersion.begin(), traits.apiVersion.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-');
    });
    if (!plain || traits.apiVersion.size() > MaximumApiVersion)
        return invalid(Errors::tr("An API version looks like 2024-10-21 or preview."));
    if (traits.extraHeaders.size() > MaximumHeaders)
        return invalid(Errors::tr("A provider has at most %1 extra headers.").arg(MaximumHeaders));
    for (QString &header : traits.extraHeaders) {
        auto normalized = normalizeExtraHeader(header);
        if (!normalized)
            return tl::unexpected(normalized.error());
        header = *normalized;
    }
    return traits;
}

} // namespace orchestris
