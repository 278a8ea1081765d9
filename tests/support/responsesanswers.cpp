// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/responsesanswers.h"

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

QString joined(const QList<QByteArray> &pieces)
{
    return QString::fromUtf8(pieces.join());
}

QJsonObject textPart(const QString &text)
{
    return {{u"type"_s, u"output_text"_s},
            {u"text"_s, text},
            {u"annotations"_s, QJsonArray()},
            {u"logprobs"_s, QJsonArray()}};
}

QJsonObject messageItem(const QString &status, const QJsonArray &content)
{
    return {{u"type"_s, u"message"_s},
            {u"id"_s, u"msg_scripted"_s},
            {u"role"_s, u"assistant"_s},
            {u"status"_s, status},
            {u"content"_s, content}};
}

QJsonObject callItem(const ResponsesAnswer &answer, const QString &status, const QString &arguments)
{
    return {{u"type"_s, u"function_call"_s},    {u"id"_s, u"fc_scripted"_s},
            {u"call_id"_s, u"call_scripted"_s}, {u"name"_s, QString::fromUtf8(answer.function)},
            {u"arguments"_s, arguments},        {u"status"_s, status}};
}

QJsonObject usageOf(const Usage &usage)
{
    return {
        {u"input_tokens"_s, usage.input},
        {u"input_tokens_details"_s, QJsonObject{{u"cached_tokens"_s, usage.cached}}},
        {u"output_tokens"_s, usage.output},
        {u"output_tokens_details"_s, QJsonObject{{u"reasoning_tokens"_s, usage.reasoning}}},
        {u"total_tokens"_s, usage.input + usage.output},
    };
}

QJsonObject response(const ResponsesAnswer &answer, const QString &status)
{
    const bool isOver = status != u"in_progress";
    QJsonArray output;
    if (isOver && !answer.texts.isEmpty())
        output.append(messageItem(u"completed"_s, {textPart(joined(answer.texts))}));
    if (isOver && !answer.function.isEmpty())
        output.append(callItem(answer, u"completed"_s, joined(answer.arguments)));
    const QJsonValue null = QJsonValue::Null;
    return {
        {u"id"_s, QString::fromUtf8(answer.id)},
        {u"object"_s, u"response"_s},
        {u"created_at"_s, Created},
        {u"completed_at"_s, isOver ? QJsonValue(Created + 1) : null},
        {u"status"_s, status},
        {u"error"_s, null},
        {u"incomplete_details"_s, answer.incomplete && isOver ? QJsonValue(
                                      QJsonObject{{u"reason"_s, u"max_output_tokens"_s}})
                                                              : null},
        {u"instructions"_s, null},
        {u"max_output_tokens"_s, null},
        {u"max_tool_calls"_s, null},
        {u"model"_s, QString::fromUtf8(answer.model)},
        {u"output"_s, output},
        {u"parallel_tool_calls"_s, true},
        {u"previous_response_id"_s, null},
        {u"reasoning"_s, QJsonObject{{u"effort"_s, null}, {u"summary"_s, null}}},
        {u"background"_s, false},
        {u"store"_s, true},
        {u"temperature"_s, 1},
        {u"text"_s, QJsonObject{{u"format"_s, QJsonObject{{u"type"_s, u"text"_s}}}}},
        {u"tool_choice"_s, u"auto"_s},
        {u"tools"_s, QJsonArray()},
        {u"top_p"_s, 1},
        {u"top_logprobs"_s, 0},
        {u"presence_penalty"_s, 0},
        {u"frequency_penalty"_s, 0},
        {u"truncation"_s, u"disabled"_s},
        {u"service_tier"_s, u"default"_s},
        {u"safety_identifier"_s, null},
        {u"prompt_cache_key"_s, null},
        {u"usage"_s, isOver ? QJsonValue(usageOf(answer.usage)) : null},
        {u"metadata"_s, QJsonObject()},
        {u"provider_extra"_s, u"kept"_s}, // a member that no list has
    };
}

/// Makes the frames of one stream, which count.
class EventMaker
{
public:
    void add(const QString &type, QJsonObject data)
    {
        data[u"type"] = type;
        data[u"sequence_number"] = m_frames.size();
        m_frames.append(eventFrame(type.toLatin1(), compact(data)));
    }

    void message(const QList<QByteArray> &texts)
    {
        const QJsonObject at{{u"item_id"_s, u"msg_scripted"_s},
                             {u"output_index"_s, m_items},
                             {u"content_index"_s, 0}};
        const auto with = [&](const QString &name, const QJsonValue &value) {
            QJsonObject data = at;
            data[name] = value;
            return data;
        };
        add(u"response.output_item.added"_s,
            {{u"output_index"_s, m_items}, {u"item"_s, messageItem(u"in_progress"_s, {})}});
        add(u"response.content_part.added"_s, with(u"part"_s, textPart({})));
        for (const QByteArray &text : texts) {
            QJsonObject data = with(u"delta"_s, QString::fromUtf8(text));
            data[u"logprobs"] = QJsonArray();
            add(u"response.output_text.delta"_s, data);
        }
        QJsonObject done = with(u"text"_s, joined(texts));
        done[u"logprobs"] = QJsonArray();
        add(u"response.output_text.done"_s, done);
        add(u"response.content_part.done"_s, with(u"part"_s, textPart(joined(texts))));
        add(u"response.output_item.done"_s,
            {{u"output_index"_s, m_items},
             {u"item"_s, messageItem(u"completed"_s, {textPart(joined(texts))})}});
        ++m_items;
    }

    void call(const ResponsesAnswer &answer)
    {
        const QJsonObject at{{u"item_id"_s, u"fc_scripted"_s}, {u"output_index"_s, m_items}};
        add(u"response.output_item.added"_s,
            {{u"output_index"_s, m_items}, {u"item"_s, callItem(answer, u"in_progress"_s, {})}});
        for (const QByteArray &fragment : answer.arguments) {
            QJsonObject data = at;
            data[u"delta"] = QString::fromUtf8(fragment);
            add(u"response.function_call_arguments.delta"_s, data);
        }
        QJsonObject done = at;
        done[u"name"] = QString::fromUtf8(answer.function);
        done[u"arguments"] = joined(answer.arguments);
        add(u"response.function_call_arguments.done"_s, done);
        add(u"response.output_item.done"_s,
            {{u"output_index"_s, m_items},
             {u"item"_s, callItem(answer, u"completed"_s, joined(answer.arguments))}});
        ++m_items;
    }

    [[nodiscard]] const QList<QByteArray> &frames() const { return m_frames; }

private:
    QList<QByteArray> m_frames;
    int m_items = 0;
};

} // namespace

QByteArray eventFrame(const QByteArray &type, const QByteArray &data)
{
    return "event: " + type + "\ndata: " + data + "\n\n";
}

QByteArray responsesObject(const ResponsesAnswer &answer)
{
    return compact(response(answer, answer.incomplete ? u"incomplete"_s : u"completed"_s));
}

QList<QByteArray> responsesFrames(const ResponsesAnswer &answer)
{
    EventMaker maker;
    const QJsonObject begun{{u"response"_s, response(answer, u"in_progress"_s)}};
    maker.add(u"response.created"_s, begun);
    maker.add(u"response.in_progress"_s, begun);
    if (!answer.texts.isEmpty())
        maker.message(answer.texts);
    if (!answer.function.isEmpty())
        maker.call(answer);
    const QString end = answer.incomplete ? u"incomplete"_s : u"completed"_s;
    maker.add(u"response."_s + end, {{u"response"_s, response(answer, end)}});
    return maker.frames();
}

} // namespace orchestris::answers
