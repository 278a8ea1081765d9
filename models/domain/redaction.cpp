// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/redaction.h"

#include <QRegularExpression>

namespace orchestris {

namespace {

/// Shorter ones are no secrets, and would turn every "a" into a hole.
constexpr qsizetype ShortestSecret = 4;

const QString &mark()
{
    static const QString text = QStringLiteral("[redacted]");
    return text;
}

/// Each match is replaced as a whole; what comes before it stays (\K).
const QRegularExpression &patterns()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            // Keys by their prefixes: ours and many providers' "sk-", Google's, Groq's, xAI's …
            "\\b(?:sk|tkt-orc)-[A-Za-z0-9_-]{8,}"
            "|\\b(?:AIza|gsk_|xai-|hf_|pplx-|nvapi-|ghp_|github_pat_|r8_|fw_|csk-)[A-Za-z0-9_-]{12,"
            "}"
            // Credentials by the word before them. The classes leave out quotes and backslashes.
            "|\\bBearer\\s+\\K(?!\\[redacted)[A-Za-z0-9._~+/=:-]{3,}"
            "|\\bBasic\\s+\\K(?!\\[redacted)(?=\\S*(?-i:[0-9A-Z=]))[A-Za-z0-9+/=]{8,}"
            "|\\bAuthorization\\b[\"'\\\\]*\\s*[:=]\\s*[\"'\\\\]*(?:(?:Bearer|Basic)\\s+)?"
            "\\K(?!\\[redacted|(?:Bearer|Basic)\\s)[^\\s\"'\\\\,;{}()<>]+"
            "|\\b(?:x-|x_)?(?:api|goog-api|subscription)[-_ "
            "]?key\\b[\"'\\\\]*\\s*[:=]\\s*[\"'\\\\]*"
            "\\K(?!\\[redacted)[^\\s\"'\\\\,;&{}()<>]+"
            "|\\b(?:access_token|refresh_token|id_token|client_secret|password|passwd)[\"'\\\\]*"
            "\\s*[:=]\\s*[\"'\\\\]*\\K(?!\\[redacted)[^\\s\"'\\\\,;&{}()<>]+"
            "|[?&](?:key|token|sig|signature)=\\K(?!\\[redacted)[^\\s\"'\\\\&{}()<>]+"
            // User and password of a URL.
            "|://\\K(?!\\[redacted)[^\\s/@\"'\\\\<>]+(?=@)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

} // namespace

QString redacted(QString text)
{
    return text.replace(patterns(), mark());
}

QByteArray redacted(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    // Bytes that are not UTF-8 pass as they are where nothing had to go.
    return text.contains(patterns()) ? redacted(text).toUtf8() : utf8;
}

QByteArray redacted(QByteArray utf8, const Secret &secret)
{
    if (secret.reveal().size() >= ShortestSecret)
        utf8.replace(secret.reveal(), mark().toUtf8());
    return redacted(utf8);
}

QByteArray withoutKeys(QByteArrayView utf8)
{
    const QByteArray text = utf8.toByteArray();
    return text.contains("sk-") || text.contains("tkt-orc-") ? redacted(text) : text;
}

} // namespace orchestris
