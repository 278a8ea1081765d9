// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace orchestris::answers {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Created = 1'750'000'000;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject usageJson(const Usage &usage)
{
    return {
        {u"prompt_tokens"_s, usage.input},
        {u"completion_tokens"_s, usage.output},
        {u"total_tokens"_s, usage.input + usage.output},
        {u"prompt_tokens_details"_s, QJsonObject{{u"cached_tokens"_s, usage.cached}}},
        {u"completion_tokens_details"_s, QJsonObject{{u"reasoning_tokens"_s, usage.reasoning}}}};
}

QByteArray completionOf(const QByteArray &model, const QJsonObject &message,
                        const QString &finishReason, const Usage &usage)
{
    const QJsonObject choice{{u"index"_s, 0},
                             {u"message"_s, message},
                             {u"logprobs"_s, QJsonValue::Null},
                             {u"finish_reason"_s, finishReason}};
    return compact({{u"id"_s, u"chatcmpl-scripted"_s},
                    {u"object"_s, u"chat.completion"_s},
                    {u"created"_s, Created},
                    {u"model"_s, QString::fromUtf8(model)},
                    {u"choices"_s, QJsonArray{choice}},
                    {u"usage"_s, usageJson(usage)}});
}

/// Makes the frames of one stream, which share id, time and model.
class FrameMaker
{
public:
    FrameMaker(const QByteArray &model, UsageFrame usageFrame)
        : m_model(QString::fromUtf8(model))
        , m_usageFrame(usageFrame)
    {
    }

    void add(const QJsonObject &delta)
    {
        m_frames.append(frame(compact(chunkOf(choiceOf(delta, QJsonValue::Null)))));
    }

    QList<QByteArray> finish(const QString &reason, const Usage &usage)
    {
        QJsonObject last = chunkOf(choiceOf({}, reason));
        if (m_usageFrame == UsageFrame::OnLast)
            last[u"usage"] = usageJson(usage);
        m_frames.append(frame(compact(last)));
        if (m_usageFrame == UsageFrame::Own) {
            QJsonObject extra = chunkOf({});
            extra[u"usage"] = usageJson(usage);
            m_frames.append(frame(compact(extra)));
        }
        m_frames.append(frame("[DONE]"));
        return m_frames;
    }

private:
    static QJsonArray choiceOf(const QJsonObject &delta, const QJsonValue &reason)
    {
        return {QJsonObject{{u"index"_s, 0}, {u"delta"_s, delta}, {u"finish_reason"_s, reason}}};
    }

    QJsonObject chunkOf(const QJsonArray &choices) const
    {
        QJsonObject object{{u"id"_s, u"chatcmpl-scripted"_s},
                           {u"object"_s, u"chat.completion.chunk"_s},
                           {u"created"_s, Created},
                           {u"model"_s, m_model},
                           {u"choices"_s, choices}};
        if (m_usageFrame == UsageFrame::Own)
            object[u"usage"] = QJsonValue::Null;
        return object;
    }

    QString m_model;
    UsageFrame m_usageFrame;
    QList<QByteArray> m_frames;
};

} // namespace

QByteArray http(int status, const QByteArray &body, const QByteArray &contentType,
                const QByteArray &extraHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: " + contentType
           + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + extraHeaders
           + "\r\n" + body;
}

QByteArray streamHead(const QByteArray &extraHeaders)
{
    return "HTTP/1.1 200 Scripted\r\nContent-Type: text/event-stream\r\nCache-Control: "
           "no-cache\r\nTransfer-Encoding: chunked\r\n"
           + extraHeaders + "\r\n";
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray lastChunk()
{
    return "0\r\n\r\n";
}

QByteArray stream(const QList<QByteArray> &frames)
{
    QByteArray bytes = streamHead();
    for (const QByteArray &one : frames)
        bytes += chunk(one);
    return bytes + lastChunk();
}

QByteArray error(const QByteArray &message, const QByteArray &type, const QByteArray &code)
{
    const QJsonObject inner{
        {u"message"_s, QString::fromUtf8(message)},
        {u"type"_s, QString::fromUtf8(type)},
        {u"param"_s, QJsonValue::Null},
        {u"code"_s, code.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(code))}};
    return compact({{u"error"_s, inner}});
}

QByteArray usageObject(const Usage &usage)
{
    return compact(usageJson(usage));
}

QByteArray completion(const QByteArray &model, const QByteArray &text, const Usage &usage)
{
    return completionOf(model,
                        {{u"role"_s, u"assistant"_s},
                         {u"content"_s, QString::fromUtf8(text)},
                         {u"refusal"_s, QJsonValue::Null}},
                        u"stop"_s, usage);
}

QByteArray toolCompletion(const QByteArray &model, const QByteArray &function,
                          const QByteArray &arguments, const Usage &usage)
{
    const QJsonObject call{
        {u"id"_s, u"call_scripted"_s},
        {u"type"_s, u"function"_s},
        {u"function"_s, QJsonObject{{u"name"_s, QString::fromUtf8(function)},
                                    {u"arguments"_s, QString::fromUtf8(arguments)}}}};
    return completionOf(model,
                        {{u"role"_s, u"assistant"_s},
                         {u"content"_s, QJsonValue::Null},
                         {u"refusal"_s, QJsonValue::Null},
                         {u"tool_calls"_s, QJsonArray{call}}},
                        u"tool_calls"_s, usage);
}

QByteArray models(const QList<QByteArray> &ids)
{
    QJsonArray data;
    for (const QByteArray &id : ids)
        data.append(QJsonObject{{u"id"_s, QString::fromUtf8(id)},
                                {u"object"_s, u"model"_s},
                                {u"created"_s, Created},
                                {u"owned_by"_s, u"scripted"_s}});
    return compact({{u"object"_s, u"list"_s}, {u"data"_s, data}});
}

QByteArray frame(const QByteArray &data)
{
    return "data: " + data + "\n\n";
}

QList<QByteArray> chatFrames(const QByteArray &model, const QList<QByteArray> &texts,
                             UsageFrame usageFrame, const Usage &usage)
{
    FrameMaker maker(model, usageFrame);
    maker.add({{u"role"_s, u"assistant"_s}, {u"content"_s, u""_s}});
    for (const QByteArray &text : texts)
        maker.add({{u"content"_s, QString::fromUtf8(text)}});
    return maker.finish(u"stop"_s, usage);
}

QList<QByteArray> toolFrames(const QByteArray &model, const QByteArray &function,
                             const QList<QByteArray> &argumentFragments, UsageFrame usageFrame,
                             const Usage &usage)
{
    FrameMaker maker(model, usageFrame);
    const QJsonObject first{{u"index"_s, 0},
                            {u"id"_s, u"call_scripted"_s},
                            {u"type"_s, u"function"_s},
                            {u"function"_s, QJsonObject{{u"name"_s, QString::fromUtf8(function)},
                                                        {u"arguments"_s, u""_s}}}};
    maker.add({{u"role"_s, u"assistant"_s},
               {u"content"_s, QJsonValue::Null},
               {u"tool_calls"_s, QJsonArray{first}}});
    for (const QByteArray &fragment : argumentFragments) {
        const QJsonObject next{
            {u"index"_s, 0},
            {u"function"_s, QJsonObject{{u"arguments"_s, QString::fromUtf8(fragment)}}}};
        maker.add({{u"tool_calls"_s, QJsonArray{next}}});
    }
    return maker.finish(u"tool_calls"_s, usage);
}

} // namespace orchestris::answers
