// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/sandboxmodels.h"

#include "gateway/upstream/sandboxchat.h"
#include "gateway/upstream/sandboxfailures.h"
#include "gateway/upstream/sandboxtools.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace orchestris {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaximumLorem = 10'000;

QString loremToken(int at)
{
    static constexpr std::array<QLatin1StringView, 20> Words{
        "lorem"_L1,       "ipsum"_L1,      "dolor"_L1,      "sit"_L1,    "amet"_L1,
        "consectetur"_L1, "adipiscing"_L1, "elit"_L1,       "sed"_L1,    "do"_L1,
        "eiusmod"_L1,     "tempor"_L1,     "incididunt"_L1, "ut"_L1,     "labore"_L1,
        "et"_L1,          "dolore"_L1,     "magna"_L1,      "aliqua"_L1, "enim"_L1};
    if (at == 0)
        return u"Sandbox:"_s;
    return u' ' + Words[static_cast<size_t>(at - 1) % Words.size()];
}

SandboxReply loremReply(const SandboxChat &chat)
{
    static const QRegularExpression count(u"(\\d{1,9})\\s*tokens?\\b"_s);
    static const QRegularExpression rate(u"\\bat\\s+(\\d{1,9}(?:\\.\\d+)?)\\s*(?:/|per)"_s);
    const auto counted = count.match(chat.lastUserText);
    const auto rated = rate.match(chat.lastUserText);
    const int wanted =
        counted.hasMatch() ? std::clamp(counted.captured(1).toInt(), 1, MaximumLorem) : 40;
    const double perSecond =
        rated.hasMatch() ? std::clamp(rated.captured(1).toDouble(), 0.1, 100'000.0) : 20.0;

    SandboxReply reply;
    reply.pieces = chat.maximumTokens > 0 ? qMin(wanted, chat.maximumTokens) : wanted;
    if (reply.pieces < wanted)
        reply.finishReason = u"length"_s;
    reply.outputTokens = reply.pieces;
    reply.paceUs = static_cast<qint64>(1'000'000 / perSecond);
    reply.delta = [](int at) { return QJsonObject{{u"content"_s, loremToken(at)}}; };
    reply.message = [pieces = reply.pieces] {
        QString text;
        for (int at = 0; at < pieces; ++at)
            text += loremToken(at);
        return QJsonObject{{u"content"_s, text}};
    };
    return reply;
}

SandboxReply echoReply(const SandboxChat &chat)
{
    if (chat.lastUserText.isEmpty())
        return sandboxTextReply(u"Sandbox: there is no user message with text to echo."_s,
                                chat.maximumTokens);
    return sandboxTextReply(chat.lastUserText, chat.maximumTokens);
}

SandboxAnswer answerChat(const QByteArray &body, const SandboxStamp &stamp)
{
    SandboxChat chat;
    if (const auto error = parseSandboxChat(body, chat))
        return sandboxRefusal(
            stamp, 400, sandboxError(error->message, u"invalid_request_error"_s, error->parameter));
    if (chat.model == "echo"_L1)
        return deliverSandboxReply(chat, stamp, echoReply(chat));
    if (chat.model == "lorem"_L1)
        return deliverSandboxReply(chat, stamp, loremReply(chat));
    if (chat.model == "tool"_L1)
        return deliverSandboxReply(chat, stamp, sandboxToolReply(chat, stamp));
    if (chat.model == "fail"_L1)
        return sandboxFailure(chat, stamp);
    const QString message = u"The sandbox has no model '%1'. It has: %2."_s.arg(
        chat.model, sandboxModelNames().join(u", "_s));
    return sandboxRefusal(
        stamp, 404,
        sandboxError(message, u"invalid_request_error"_s, u"model"_s, u"model_not_found"_s));
}

SandboxAnswer listModels(const SandboxStamp &stamp)
{
    QJsonArray data;
    const QStringList names = sandboxModelNames();
    for (const QString &name : names)
        data.append(QJsonObject{{u"id"_s, name},
                                {u"object"_s, u"model"_s},
                                {u"created"_s, stamp.createdSeconds},
                                {u"owned_by"_s, u"sandbox"_s}});
    const QJsonObject list{{u"object"_s, u"list"_s}, {u"data"_s, data}};
    return sandboxAnswer(200, "application/json", stamp,
                         {QJsonDocument(list).toJson(QJsonDocument::Compact)});
}

} // namespace

QStringList sandboxModelNames()
{
    return {u"echo"_s, u"lorem"_s, u"tool"_s, u"fail"_s};
}

SandboxAnswer answerSandboxRequest(const UpstreamRequest &request, const SandboxStamp &stamp)
{
    const qsizetype query = request.url.indexOf('?');
    const QByteArrayView path =
        query < 0 ? QByteArrayView(request.url) : QByteArrayView(request.url).first(query);
    if (path.endsWith("/chat/completions") && request.method == "POST")
        return answerChat(request.body, stamp);
    if (path.endsWith("/models") && request.method == "GET")
        return listModels(stamp);
    return sandboxRefusal(
        stamp, 404,
        sandboxError(u"The sandbox answers POST /chat/completions and GET /models only."_s,
                     u"invalid_request_error"_s));
}

} // namespace orchestris
