// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/sandboxchat.h"

#include <QJsonDocument>

namespace orchestris {

using namespace Qt::StringLiterals;

namespace {

/// A message's text: a string, or the text parts of an array.
QString textOf(const QJsonValue &content)
{
    if (!content.isArray())
        return content.toString();
    QString text;
    const QJsonArray parts = content.toArray();
    for (const QJsonValue &part : parts) {
        if (part[u"type"].toString() == "text"_L1)
            text += part[u"text"].toString();
    }
    return text;
}

std::optional<SandboxChatError> readMessages(const QJsonObject &object, SandboxChat &chat)
{
    const QJsonValue messages = object[u"messages"];
    if (!messages.isArray() || messages.toArray().isEmpty())
        return SandboxChatError{u"'messages' must be an array with at least one message."_s,
                                u"messages"_s};
    const QJsonArray list = messages.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString role = list[i][u"role"].toString();
        if (role.isEmpty())
            return SandboxChatError{u"Every message needs a 'role'."_s,
                                    u"messages[%1].role"_s.arg(i)};
        chat.lastRole = role;
        chat.lastText = textOf(list[i][u"content"]);
        if (role == "user"_L1)
            chat.lastUserText = chat.lastText;
        chat.inputTokens += 3 + sandboxTokens(chat.lastText);
    }
    return std::nullopt;
}

std::optional<SandboxChatError> readMaximum(const QJsonObject &object, SandboxChat &chat)
{
    for (const QString &name : {u"max_completion_tokens"_s, u"max_tokens"_s}) {
        const QJsonValue value = object[name];
        if (value.isUndefined() || value.isNull())
            continue;
        chat.maximumTokens = value.toInt();
        if (chat.maximumTokens < 1)
            return SandboxChatError{u"'%1' must be a whole number of at least 1."_s.arg(name),
                                    name};
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

int sandboxTokens(const QString &text)
{
    return static_cast<int>((text.toUtf8().size() + 3) / 4);
}

std::optional<SandboxChatError> parseSandboxChat(const QByteArray &body, SandboxChat &chat)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return SandboxChatError{u"The body is not a JSON object."_s, {}};
    const QJsonObject object = document.object();
    chat.model = object[u"model"].toString();
    if (chat.model.isEmpty())
        return SandboxChatError{u"'model' must be a string."_s, u"model"_s};
    if (object[u"n"].toInt(1) != 1)
        return SandboxChatError{u"The sandbox gives one choice only."_s, u"n"_s};
    chat.stream = object[u"stream"].toBool();
    chat.includeUsage = object[u"stream_options"][u"include_usage"].toBool();
    chat.tools = object[u"tools"].toArray();
    chat.toolChoice = object[u"tool_choice"];
    chat.failure = object[u"metadata"][u"failure"].toString();
    if (auto error = readMaximum(object, chat))
        return error;
    if (auto error = readMessages(object, chat))
        return error;
    if (!object[u"prompt_cache_key"].toString().isEmpty())
        chat.cachedTokens = chat.inputTokens / 2;
    return std::nullopt;
}

} // namespace orchestris
