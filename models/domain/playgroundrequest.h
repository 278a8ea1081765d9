// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace orchestris {

/// Where the playground sends a request.
enum class PlaygroundEndpoint : quint8 { Chat, Responses };

/// What form the answer is to have.
enum class AnswerFormat : quint8 { Text, JsonObject, JsonSchema };

/// One turn of a conversation.
struct PlaygroundTurn {
    bool isUser = true; ///< else the assistant's
    QString text;

    bool operator==(const PlaygroundTurn &) const = default;
};

/// A request as somebody puts it together by hand. What is absent or empty is not sent.
struct PlaygroundRequest {
    PlaygroundEndpoint endpoint = PlaygroundEndpoint::Chat;
    QString model; ///< an alias or a direct ID
    QString system;
    QList<PlaygroundTurn> turns;
    std::optional<double> temperature;
    std::optional<double> topP;
    std::optional<int> maximumTokens;
    std::optional<qint64> seed; ///< Chat only: Responses has none
    QStringList stop;           ///< Chat only
    QString reasoningEffort;
    AnswerFormat format = AnswerFormat::Text;
    QJsonObject schema; ///< of AnswerFormat::JsonSchema
    QJsonArray tools;   ///< functions, as either endpoint writes them
    bool stream = true;

    bool operator==(const PlaygroundRequest &) const = default;
};

/// "chat/completions", "responses": below the base URL.
[[nodiscard]] QString endpointPath(PlaygroundEndpoint endpoint);

/// The members of a request's body in the order in which people write them.
using BodyMembers = QList<std::pair<QString, QJsonValue>>;
[[nodiscard]] BodyMembers bodyMembers(const PlaygroundRequest &request);
/// As JSON without blanks.
[[nodiscard]] QByteArray bodyJson(const BodyMembers &members);

/// A function as this endpoint writes it, however it came: Chat has name and parameters within
/// `function`, Responses has them beside `type`. What is no function stays as it is.
[[nodiscard]] QJsonObject toolFor(PlaygroundEndpoint endpoint, const QJsonObject &tool);

} // namespace orchestris
