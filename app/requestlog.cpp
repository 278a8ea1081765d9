// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/requestlog.h"

#include "models/domain/requestid.h"

namespace orchestris {

void RequestLog::close(std::vector<EndedRecord> ended)
{
    for (const EndedRecord &one : ended)
        m_write(fields(one.record));
    m_next.close(std::move(ended));
}

QJsonObject RequestLog::fields(const UsageRecord &record)
{
    QJsonObject fields;
    const auto text = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            fields.insert(QLatin1StringView(name), value);
    };
    const auto bytes = [&](const char *name, const QByteArray &value) {
        text(name, QString::fromUtf8(value));
    };
    const auto milliseconds = [&](const char *name, qint64 us) {
        fields.insert(QLatin1StringView(name), static_cast<double>(us) / 1000);
    };
    bytes("request_id", formatRequestId(record.id));
    bytes("client_request_id", record.clientRequestId);
    bytes("client_program", record.clientProgram);
    text("key_name", record.keyName);
    text("owner", record.ownerName);
    bytes("endpoint", record.endpoint);
    bytes("requested_model", record.requestedModel);
    bytes("alias", record.alias);
    bytes("provider", record.provider);
    bytes("upstream_model", record.upstreamModel);
    fields.insert(QStringLiteral("streamed"), record.streamed);
    fields.insert(QStringLiteral("status"), record.status);
    bytes("error_code", record.errorCode);
    bytes("error_origin", errorOriginName(record.errorOrigin));
    bytes("finish_reason", record.finishReason);
    fields.insert(QStringLiteral("attempts"), record.attempts);
    if (record.tokenConfidence != Confidence::Unknown) {
        fields.insert(QStringLiteral("input_tokens"), record.tokens.input);
        fields.insert(QStringLiteral("cached_tokens"), record.tokens.cachedInput);
        fields.insert(QStringLiteral("output_tokens"), record.tokens.output);
    }
    if (record.costConfidence != Confidence::Unknown) {
        fields.insert(QStringLiteral("cost_nanos"), record.costNanos);
        bytes("cost_confidence", confidenceName(record.costConfidence));
    }
    milliseconds("total_ms", record.totalUs);
    milliseconds("gateway_ms", record.gatewayUs);
    if (record.firstTokenUs >= 0)
        milliseconds("first_token_ms", record.firstTokenUs);
    bytes("provider_request_id", record.providerRequestId);
    return fields;
}

} // namespace orchestris
