// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/provider.h"

#include "models/domain/errorwords.h"

#include <algorithm>

namespace orchestris {

namespace {

constexpr qsizetype MaximumName = 100;
constexpr qsizetype MaximumModelName = 200;

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
           || c == u'.' || c == u'_' || c == u'-';
}

bool hasBlankOrControl(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

} // namespace

QString providerKindName(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::Sandbox:
        return QStringLiteral("sandbox");
    case ProviderKind::Azure:
        return QStringLiteral("azure");
    case ProviderKind::AzureClassic:
        return QStringLiteral("azure-classic");
    case ProviderKind::Anthropic:
        return QStringLiteral("anthropic");
    case ProviderKind::OpenAi:
        break;
    }
    return QStringLiteral("openai");
}

Result<ProviderKind> parseProviderKind(QStringView text)
{
    for (const ProviderKind kind :
         {ProviderKind::OpenAi, ProviderKind::Azure, ProviderKind::AzureClassic,
          ProviderKind::Anthropic, ProviderKind::Sandbox}) {
        if (text == providerKindName(kind))
            return kind;
    }
    return fail(ErrorCode::InvalidArgument,
                Errors::tr("\"%1\" is not a kind of provider: use openai (also for all that is "
                           "compatible), azure, azure-classic, anthropic or sandbox.")
                    .arg(text));
}

Result<CredentialReference> parseCredentialReference(QStringView text)
{
    using Kind = CredentialReference::Kind;
    if (text == u"none")
        return CredentialReference{};
    static constexpr std::pair<QStringView, Kind> Prefixes[] = {
        {u"env:", Kind::Environment}, {u"file:", Kind::File}, {u"keychain:", Kind::Keychain}};
    for (const auto &[prefix, kind] : Prefixes) {
        if (text.startsWith(prefix) && text.size() > prefix.size())
            return CredentialReference{kind, text.sliced(prefix.size()).toString()};
    }
    // The text is not repeated: somebody may have typed the credential itself.
    return fail(
        ErrorCode::InvalidArgument,
        QStringLiteral(
            "A credential is named by where it is kept: env:VARIABLE, file:PATH, keychain:NAME or "
            "none. Never give the credential itself here."));
}

QString formatCredentialReference(const CredentialReference &reference)
{
    using Kind = CredentialReference::Kind;
    switch (reference.kind) {
    case Kind::Environment:
        return QStringLiteral("env:") + reference.value;
    case Kind::File:
        return QStringLiteral("file:") + reference.value;
    case Kind::Keychain:
        return QStringLiteral("keychain:") + reference.value;
    case Kind::None:
        break;
    }
    return QStringLiteral("none");
}

Result<QString> normalizeBaseUrl(QStringView text)
{
    const QUrl url(text.trimmed().toString(), QUrl::StrictMode);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !web || url.host().isEmpty())
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("The base URL must look like https://api.example.com/v1."));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("The base URL must have no user, password, query or fragment. "
                               "Credentials are given "
                               "with --credential."));
    QString normalized = url.toString(QUrl::FullyEncoded);
    while (normalized.endsWith(u'/'))
        normalized.chop(1);
    return normalized;
}

Result<void> checkProviderName(QStringView name)
{
    if (name.isEmpty() || name.size() > MaximumName
        || !std::all_of(name.begin(), name.end(), isNameCharacter))
        return fail(
            ErrorCode::InvalidArgument,
            QStringLiteral("A provider's name has 1 to 100 letters, digits, '.', '_' or '-'."));
    return {};
}

Result<void> checkModelName(QStringView name)
{
    if (name.isEmpty() || name.size() > MaximumModelName || hasBlankOrControl(name))
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("A model's name has 1 to 200 characters and no blanks."));
    return {};
}

Result<void> checkAliasName(QStringView name)
{
    if (name.isEmpty() || name.size() > MaximumName || hasBlankOrControl(name)
        || name.contains(u'/'))
        return fail(
            ErrorCode::InvalidArgument,
            QStringLiteral(
                "An alias has 1 to 100 characters, no blanks and no '/' (that marks direct model "
                "IDs, provider/model)."));
    return {};
}

Result<void> checkDisplayName(QStringView what, QStringView name)
{
    const bool control = std::any_of(name.begin(), name.end(),
                                     [](QChar c) { return c.category() == QChar::Other_Control; });
    if (name.trimmed().isEmpty() || name.size() > MaximumName || control)
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("%1 needs a name of 1 to 100 characters.").arg(what));
    return {};
}

} // namespace orchestris
