// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/messagessignature.h"

#include "gateway/json/jsonfields.h"
#include "gateway/json/jsonreader.h"
#include "gateway/json/jsonwriter.h"

namespace orchestris {

namespace {

constexpr QByteArrayView Prefix = "orc1.";

} // namespace

QByteArray packThinking(const MessagesThinking &thinking)
{
    QByteArray text;
    JsonWriter json(text);
    json.beginObject();
    if (thinking.redacted.isEmpty())
        json.string("thinking", thinking.text).string("signature", thinking.signature);
    else
        json.string("redacted", thinking.redacted);
    json.endObject();
    QByteArray packed = Prefix.toByteArray();
    return packed.append(text.toBase64(QByteArray::Base64UrlEncoding));
}

bool isPackedThinking(QByteArrayView signature)
{
    return signature.startsWith(Prefix);
}

std::optional<MessagesThinking> unpackThinking(QByteArrayView signature)
{
    if (!isPackedThinking(signature))
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(
        signature.sliced(Prefix.size()).toByteArray(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    JsonReader reader;
    simdjson::dom::object fields;
    if (!decoded || reader.parse(*decoded).get(fields) != simdjson::SUCCESS)
        return std::nullopt;
    MessagesThinking thinking;
    thinking.redacted = toBytes(jsonText(fields, "redacted"));
    if (thinking.redacted.isEmpty()) {
        thinking.text = toBytes(jsonText(fields, "thinking"));
        thinking.signature = toBytes(jsonText(fields, "signature"));
        if (thinking.signature.isEmpty())
            return std::nullopt;
    }
    return thinking;
}

} // namespace orchestris
