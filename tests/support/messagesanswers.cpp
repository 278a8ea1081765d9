// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/messagesanswers.h"

#include "tests/support/responsesanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace orchestris::answers {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Signature = "c2NyaXB0ZWQgc2lnbmF0dXJl";

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString stopReasonOf(const MessagesAnswer &answer)
{
    if (!answer.stopReason.isEmpty())
        return QString::fromLatin1(answer.stopReason);
    return answer.tool.isEmpty() ? u"end_turn"_s : u"tool_use"_s;
}

QJsonObject usageOf(const Usage &usage, int output)
{
    return {{u"input_tokens"_s, usage.input - usage.cached},
            {u"cache_creation_input_tokens"_s, 0},
            {u"cache_read_input_tokens"_s, usage.cached},
            {u"output_tokens"_s, output}};
}

QJsonObject message(const MessagesAnswer &answer, const QJsonArray &content,
                    const QJsonValue &stopReason, int output)
{
    return {{u"id"_s, u"msg_scripted"_s},
            {u"type"_s, u"message"_s},
            {u"role"_s, u"assistant"_s},
            {u"model"_s, QString::fromUtf8(answer.model)},
            {u"content"_s, content},
            {u"stop_reason"_s, stopReason},
            {u"stop_sequence"_s, QJsonValue::Null},
            {u"usage"_s, usageOf(answer.usage, output)}};
}

QJsonObject toolUse(const MessagesAnswer &answer, const QJsonObject &input)
{
    return {{u"type"_s, u"tool_use"_s},
            {u"id"_s, u"toolu_scripted"_s},
            {u"name"_s, QString::fromUtf8(answer.tool)},
            {u"input"_s, input}};
}

class EventMaker
{
public:
    void add(const QString &type, QJsonObject data)
    {
        data[u"type"] = type;
        frames.append(eventFrame(type.toLatin1(), compact(data)));
    }
    void open(const QJsonObject &block)
    {
        add(u"content_block_start"_s, {{u"index"_s, m_index}, {u"content_block"_s, block}});
    }
    void delta(const QString &type, const QString &member, const QByteArray &text)
    {
        add(u"content_block_delta"_s,
            {{u"index"_s, m_index},
             {u"delta"_s, QJsonObject{{u"type"_s, type}, {member, QString::fromUtf8(text)}}}});
    }
    void close()
    {
        add(u"content_block_stop"_s, {{u"index"_s, m_index}});
        ++m_index;
    }

    QList<QByteArray> frames;

private:
    int m_index = 0;
};

} // namespace

QByteArray messagesObject(const MessagesAnswer &answer)
{
    QJsonArray content;
    if (!answer.thinking.isEmpty())
        content.append(QJsonObject{{u"type"_s, u"thinking"_s},
                                   {u"thinking"_s, QString::fromUtf8(answer.thinking)},
                                   {u"signature"_s, QString::fromLatin1(Signature)}});
    if (!answer.texts.isEmpty())
        content.append(QJsonObject{{u"type"_s, u"text"_s},
                                   {u"text"_s, QString::fromUtf8(answer.texts.join())}});
    if (!answer.tool.isEmpty())
        content.append(toolUse(answer, QJsonDocument::fromJson(answer.arguments.join()).object()));
    return compact(message(answer, content, stopReasonOf(answer), answer.usage.output));
}

QList<QByteArray> messagesFrames(const MessagesAnswer &answer)
{
    EventMaker maker;
    maker.add(u"message_start"_s, {{u"message"_s, message(answer, {}, QJsonValue::Null, 1)}});
    maker.add(u"ping"_s, {});
    if (!answer.thinking.isEmpty()) {
        maker.open({{u"type"_s, u"thinking"_s}, {u"thinking"_s, u""_s}, {u"signature"_s, u""_s}});
        maker.delta(u"thinking_delta"_s, u"thinking"_s, answer.thinking);
        maker.delta(u"signature_delta"_s, u"signature"_s, Signature);
        maker.close();
    }
    if (!answer.texts.isEmpty()) {
        maker.open({{u"type"_s, u"text"_s}, {u"text"_s, u""_s}});
        for (const QByteArray &text : answer.texts)
            maker.delta(u"text_delta"_s, u"text"_s, text);
        maker.close();
    }
    if (!answer.tool.isEmpty()) {
        maker.open(toolUse(answer, {}));
        for (const QByteArray &fragment : answer.arguments)
            maker.delta(u"input_json_delta"_s, u"partial_json"_s, fragment);
        maker.close();
    }
    maker.add(u"message_delta"_s,
              {{u"delta"_s, QJsonObject{{u"stop_reason"_s, stopReasonOf(answer)},
                                        {u"stop_sequence"_s, QJsonValue::Null}}},
               {u"usage"_s, QJsonObject{{u"output_tokens"_s, answer.usage.output}}}});
    maker.add(u"message_stop"_s, {});
    return maker.frames;
}

QByteArray messagesError(const QByteArray &type, const QByteArray &message)
{
    return compact({{u"type"_s, u"error"_s},
                    {u"error"_s, QJsonObject{{u"type"_s, QString::fromLatin1(type)},
                                             {u"message"_s, QString::fromUtf8(message)}}},
                    {u"request_id"_s, u"req_scripted"_s}});
}

} // namespace orchestris::answers
