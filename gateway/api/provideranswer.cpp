// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/provideranswer.h"

#include "gateway/json/jsonreader.h"
#include "gateway/metering/chatanswer.h"

namespace orchestris {

namespace {

/// Providers without OpenAI's codes say it in words, Anthropic by "prompt is too long".
bool saysTooLong(const QByteArray &message)
{
    const QByteArray text = message.toLower();
    return text.contains("prompt is too long") || text.contains("context length")
           || text.contains("context window") || text.contains("context size");
}

} // namespace

ApiError answerTooLarge(QByteArrayView provider)
{
    return apierrors::brokenProtocol(provider, "sent more than 64 MiB.");
}

QByteArray providerRequestId(const UpstreamHead &head)
{
    for (const QByteArrayView name : {"x-request-id", "request-id", "apim-request-id"}) {
        if (const QByteArray id = head.header(name); !id.isEmpty())
            return id.left(200);
    }
    return {};
}

ApiError providerError(JsonReader &reader, const UpstreamHead &head, QByteArrayView provider,
                       const QByteArray &body, bool isOpenAi)
{
    const QByteArray message = readErrorMessage(reader, body);
    const bool shaped = isOpenAi && !message.isEmpty() && body.contains("\"error\"");
    const QByteArray code = readErrorCode(reader, body);
    ApiError error = apierrors::forStatus(head, provider, body, message, shaped);
    if (!error.ownBody.isEmpty() && !code.isEmpty())
        error.code = code; // the record says what the client sees
    else if (error.status == 400 && saysTooLong(message))
        error.code = QByteArrayLiteral("context_length_exceeded"); // agents then compact
    return error;
}

} // namespace orchestris
