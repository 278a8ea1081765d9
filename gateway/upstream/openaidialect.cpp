// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/openaidialect.h"

namespace orchestris {

UpstreamRequest shapeOpenAiCall(const Provider &provider, const Secret &credential,
                                QByteArrayView path, QByteArray body, const Settings &settings)
{
    UpstreamRequest request;
    request.url = provider.baseUrl.toUtf8() + path.toByteArray();
    request.method = body.isNull() ? QByteArrayLiteral("GET") : QByteArrayLiteral("POST");
    if (!body.isNull())
        request.headers.append(QByteArrayLiteral("Content-Type: application/json"));
    request.headers.append(QByteArrayLiteral("Accept: application/json, text/event-stream"));
    if (!credential.isEmpty())
        request.headers.append("Authorization: Bearer " + credential.reveal());
    request.body = std::move(body);
    request.connectTimeoutMs = settings.connectTimeoutMs;
    request.firstByteTimeoutMs = settings.firstByteTimeoutMs;
    request.idleTimeoutMs = settings.streamIdleTimeoutMs;
    request.totalTimeoutMs = settings.totalTimeoutMs;
    return request;
}

} // namespace orchestris
