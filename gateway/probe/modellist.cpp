// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/probe/probeanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace orchestris {

namespace {

bool containsAny(const QString &name, std::initializer_list<QStringView> parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](QStringView part) { return name.contains(part, Qt::CaseInsensitive); });
}

bool looksLikeEmbedding(const QString &name)
{
    return containsAny(name, {u"embed", u"bge-", u"bge_", u"e5-", u"gte-", u"minilm", u"nomic-"});
}

/// Everything but chat: such a model would only tell that it is the wrong one.
bool looksLikeSomethingElse(const QString &name)
{
    return looksLikeEmbedding(name)
           || containsAny(name, {u"whisper",      u"tts",     u"dall-e",   u"image",
                                 u"moderation",   u"audio",   u"realtime", u"transcribe",
                                 u"babbage",      u"davinci", u"rerank",   u"guard",
                                 u"sora",         u"veo",     u"imagen",   u"ocr",
                                 u"computer-",    u"search",  u"-codex",   u"deep-research",
                                 u"instruct-0914"})
           || name == u"gpt-3.5-turbo-instruct";
}

/// Less is better.
int rank(const QString &name)
{
    if (containsAny(name, {u"nano", u"mini", u"haiku", u"flash", u"lite", u"small", u"tiny"}))
        return 0;
    if (containsAny(name, {u"-1b", u"-3b", u"-4b", u"-7b", u"-8b", u":1b", u":3b", u":4b", u":7b",
                           u":8b", u"fast", u"instant"}))
        return 1;
    return 2;
}

} // namespace

ListedModels readModelList(QByteArrayView body)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), body.size()));
    const QJsonValue data = document.object().value(QLatin1StringView("data"));
    ListedModels listed;
    listed.isList = data.isArray();
    const QJsonArray list = data.toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value(QLatin1StringView("id")).toString();
        const QString status = entry.value(QLatin1StringView("status")).toString();
        if (!checkModelName(name) || status == u"failed" || status == u"canceled")
            continue;
        if (listed.names.isEmpty())
            listed.owner = entry.value(QLatin1StringView("owned_by")).toString().toUtf8();
        listed.names.append(name);
    }
    listed.names.removeDuplicates();
    listed.names.sort();
    return listed;
}

QString pickChatModel(const QStringList &names)
{
    QString best;
    for (const QString &name : names) {
        if (!looksLikeSomethingElse(name) && (best.isEmpty() || rank(name) < rank(best)))
            best = name;
    }
    return best;
}

QString pickEmbeddingModel(const QStringList &names)
{
    QString best;
    for (const QString &name : names) {
        if (looksLikeEmbedding(name) && (best.isEmpty() || rank(name) < rank(best)))
            best = name;
    }
    return best;
}

} // namespace orchestris
