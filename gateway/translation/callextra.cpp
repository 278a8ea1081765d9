// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/callextra.h"

#include "gateway/json/jsonreader.h"

namespace orchestris {

namespace {

constexpr QByteArrayView Prefix = "orc2.";

} // namespace

QByteArray packCallExtra(QByteArrayView extraContent)
{
    QByteArray packed = Prefix.toByteArray();
    return packed.append(extraContent.toByteArray().toBase64(QByteArray::Base64UrlEncoding));
}

bool isPackedCallExtra(QByteArrayView signature)
{
    return signature.startsWith(Prefix);
}

QByteArray unpackCallExtra(QByteArrayView signature)
{
    if (!isPackedCallExtra(signature))
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(
        signature.sliced(Prefix.size()).toByteArray(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    JsonReader reader;
    simdjson::dom::object object;
    // It comes from the client and goes into a body as it is: it must be one whole object.
    if (!decoded || reader.parse(*decoded).get(object) != simdjson::SUCCESS)
        return {};
    return *decoded;
}

} // namespace orchestris
