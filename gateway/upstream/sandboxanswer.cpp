// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/sandboxanswer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace orchestris {

using namespace Qt::StringLiterals;

SandboxAnswer sandboxAnswer(int status, const QByteArray &contentType, const SandboxStamp &stamp,
                            QList<QByteArray> pieces)
{
    SandboxAnswer answer;
    answer.head =
        UpstreamHead{status,
                     {{"content-type", contentType},
                      {"server", "orchestris-sandbox"},
                      {"x-request-id", "req_sandbox_" + QByteArray::number(stamp.number)}}};
    answer.next = [pieces = std::move(pieces), at = qsizetype(0)]() mutable {
        return at < pieces.size() ? std::optional(SandboxPiece{pieces[at++], 0}) : std::nullopt;
    };
    return answer;
}

QByteArray sandboxError(const QString &message, const QString &type, const QString &parameter,
                        const QString &code)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    const QJsonObject error{{u"message"_s, message},
                            {u"type"_s, type},
                            {u"param"_s, orNull(parameter)},
                            {u"code"_s, orNull(code)}};
    return QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact);
}

SandboxAnswer sandboxRefusal(const SandboxStamp &stamp, int status, const QByteArray &errorBody)
{
    return sandboxAnswer(status, "application/json", stamp, {errorBody});
}

} // namespace orchestris
