// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/responsesvalidator.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

const QString Content = QStringLiteral("content_index");
const QString Summary = QStringLiteral("summary_index");

/// The members that an event must have besides `type` and `sequence_number`; "" ends the list.
struct Required {
    const char *type;
    const char *members[5];
};
constexpr Required Table[] = {
    {"response.created", {"response"}},
    {"response.in_progress", {"response"}},
    {"response.completed", {"response"}},
    {"response.failed", {"response"}},
    {"response.incomplete", {"response"}},
    {"response.output_item.added", {"output_index", "item"}},
    {"response.output_item.done", {"output_index", "item"}},
    {"response.content_part.added", {"item_id", "output_index", "content_index", "part"}},
    {"response.content_part.done", {"item_id", "output_index", "content_index", "part"}},
    {"response.output_text.delta",
     {"item_id", "output_index", "content_index", "delta", "logprobs"}},
    {"response.output_text.done", {"item_id", "output_index", "content_index", "text", "logprobs"}},
    {"response.refusal.delta", {"item_id", "output_index", "content_index", "delta"}},
    {"response.refusal.done", {"item_id", "output_index", "content_index", "refusal"}},
    {"response.function_call_arguments.delta", {"item_id", "output_index", "delta"}},
    {"response.function_call_arguments.done", {"item_id", "output_index", "name", "arguments"}},
    {"response.custom_tool_call_input.delta", {"item_id", "output_index", "delta"}},
    {"response.custom_tool_call_input.done", {"item_id", "output_index", "input"}},
    {"response.reasoning_summary_part.added", {"item_id", "output_index", "summary_index", "part"}},
    {"response.reasoning_summary_part.done", {"item_id", "output_index", "summary_index", "part"}},
    {"response.reasoning_summary_text.delta",
     {"item_id", "output_index", "summary_index", "delta"}},
    {"response.reasoning_summary_text.done", {"item_id", "output_index", "summary_index", "text"}},
    {"error", {"code", "message", "param"}},
};

constexpr const char *ResponseMembers[] = {"id",
                                           "object",
                                           "created_at",
                                           "completed_at",
                                           "status",
                                           "error",
                                           "incomplete_details",
                                           "instructions",
                                           "model",
                                           "tools",
                                           "output",
                                           "parallel_tool_calls",
                                           "metadata",
                                           "tool_choice",
                                           "temperature",
                                           "top_p",
                                           "previous_response_id",
                                           "truncation",
                                           "text",
                                           "presence_penalty",
                                           "frequency_penalty",
                                           "top_logprobs",
                                           "reasoning",
                                           "usage",
                                           "max_output_tokens",
                                           "max_tool_calls",
                                           "store",
                                           "background",
                                           "service_tier",
                                           "safety_identifier",
                                           "prompt_cache_key"};

} // namespace

ResponsesValidator::ResponsesValidator(QByteArrayView stream)
{
    while (!stream.isEmpty()) {
        const qsizetype end = stream.indexOf("\n\n");
        if (end < 0) {
            problem(text("the stream ends inside of a frame"));
            return;
        }
        readFrame(stream.first(end));
        stream = stream.sliced(end + 2);
    }
    if (!m_isOver)
        problem(text("the stream has no end"));
}

void ResponsesValidator::problem(const QString &text)
{
    m_problems.append((QStringLiteral("event %1: ").arg(m_events.size() - 1) + text).toUtf8());
}

void ResponsesValidator::readFrame(QByteArrayView frame)
{
    const QList<QByteArray> lines = frame.toByteArray().split('\n');
    if (lines.size() != 2 || !lines[0].startsWith("event: ") || !lines[1].startsWith("data: ")) {
        problem(text("not a frame of two lines: ") + QString::fromUtf8(frame));
        return;
    }
    const QJsonObject event = QJsonDocument::fromJson(lines[1].sliced(6)).object();
    m_events.append(event);
    if (event.value(text("type")).toString().toUtf8() != lines[0].sliced(7))
        problem(text("the names of event and type differ"));
    if (event.value(text("sequence_number")).toInt(-1) != m_events.size() - 1)
        problem(text("a gap in the numbers"));
    if (m_isOver)
        problem(text("something follows the end"));
    checkMembers(event);
    check(event);
}

void ResponsesValidator::checkMembers(const QJsonObject &event)
{
    const QByteArray type = event.value(text("type")).toString().toUtf8();
    for (const Required &required : Table) {
        if (type != required.type)
            continue;
        for (const char *member : required.members) {
            if (member && !event.contains(QLatin1String(member)))
                problem(text("lacks ") + QLatin1String(member));
        }
        return;
    }
    problem(text("an event of no known type: ") + QString::fromUtf8(type));
}

void ResponsesValidator::check(const QJsonObject &event)
{
    QString type = event.value(text("type")).toString();
    if (m_events.size() == 1 && type != text("response.created"))
        problem(text("the first event is not response.created"));
    if (m_hasError && type != text("response.failed"))
        problem(text("an error is not followed by response.failed"));
    if (type == text("error")) {
        m_hasError = true;
        if (event.value(text("message")).toString().isEmpty())
            problem(text("an error without a message"));
        return;
    }
    type.remove(0, 9); // "response."
    if (event.contains(text("response")))
        checkResponseEvent(event, type);
    else if (type == text("output_item.added"))
        openItem(event);
    else if (type == text("output_item.done"))
        closeItem(event);
    else if (type == text("content_part.added"))
        openPart(event, Content);
    else if (type == text("content_part.done"))
        closePart(event, Content);
    else if (type == text("reasoning_summary_part.added"))
        openPart(event, Summary);
    else if (type == text("reasoning_summary_part.done"))
        closePart(event, Summary);
    else if (type == text("output_text.delta") || type == text("refusal.delta"))
        readDelta(event, Content);
    else if (type == text("reasoning_summary_text.delta"))
        readDelta(event, Summary);
    else if (type == text("output_text.done"))
        readTextDone(event, Content, event.value(text("text")).toString());
    else if (type == text("refusal.done"))
        readTextDone(event, Content, event.value(text("refusal")).toString());
    else if (type == text("reasoning_summary_text.done"))
        readTextDone(event, Summary, event.value(text("text")).toString());
    else
        readArguments(event, type.endsWith(text(".done")));
}

void ResponsesValidator::checkResponseEvent(const QJsonObject &event, const QString &kind)
{
    const QJsonObject response = event.value(text("response")).toObject();
    for (const QByteArray &wrong : problemsOf(response))
        problem(QString::fromUtf8(wrong));
    const QString status = response.value(text("status")).toString();
    if (kind == text("created") || kind == text("in_progress")) {
        if (status != text("in_progress") || m_events.size() > 2)
            problem(text("a beginning with another status or in another place"));
        return;
    }
    m_isOver = true;
    if (status != kind)
        problem(text("the status is not that of the event"));
    if ((kind == text("failed")) != m_hasError)
        problem(text("response.failed and error come together"));
    for (const Item &item : std::as_const(m_items)) {
        if (item.isOpen && kind != text("failed"))
            problem(text("an item was not closed: ") + item.id);
    }
    QJsonArray output;
    for (const QJsonValue &item : std::as_const(m_output)) {
        if (!item.isNull())
            output.append(item);
    }
    if (response.value(text("output")).toArray() != output)
        problem(text("the output differs from the items that were closed"));
}

void ResponsesValidator::openItem(const QJsonObject &event)
{
    const int index = event.value(text("output_index")).toInt(-1);
    if (index != m_items.size())
        problem(text("an item opens in the wrong place"));
    const QJsonObject object = event.value(text("item")).toObject();
    Item item;
    item.id = object.value(text("id")).toString();
    item.type = object.value(text("type")).toString();
    for (const Item &other : std::as_const(m_items)) {
        if (other.id == item.id)
            problem(text("two items have the same ID"));
        const bool isCall = item.type.endsWith(text("_call"));
        if (other.isOpen && !other.type.endsWith(text("_call")))
            problem(text("an item opens before the message or reasoning before it is closed"));
        if (isCall && other.isOpen && !other.type.endsWith(text("_call")))
            problem(text("a call opens inside of a message"));
    }
    if (item.type != text("reasoning")
        && object.value(text("status")).toString() != text("in_progress"))
        problem(text("an item opens with another status than in_progress"));
    checkItem(object, item);
    m_items.insert(index, item);
}

void ResponsesValidator::closeItem(const QJsonObject &event)
{
    const int index = event.value(text("output_index")).toInt(-1);
    const QJsonObject object = event.value(text("item")).toObject();
    if (!m_items.contains(index) || !m_items[index].isOpen) {
        problem(text("an item is closed that is not open"));
        return;
    }
    Item &item = m_items[index];
    item.isOpen = false;
    if (object.value(text("id")).toString() != item.id)
        problem(text("an item is closed under another ID"));
    for (const Part &part : std::as_const(item.parts)) {
        if (part.isOpen)
            problem(text("an item is closed before its part"));
    }
    if (item.type.endsWith(text("_call")) && !item.areArgumentsDone)
        problem(text("a call is closed before its arguments"));
    checkItem(object, item);
    while (m_output.size() <= index)
        m_output.append(QJsonValue::Null);
    m_output[index] = object;
}

void ResponsesValidator::checkItem(const QJsonObject &object, const Item &seen)
{
    QStringList needed = {text("id"), text("type")};
    QStringList texts;
    if (seen.type == text("message")) {
        needed << text("status") << text("role") << text("content");
        for (const QJsonValue &part : object.value(text("content")).toArray())
            texts << part[text("text")].toString() + part[text("refusal")].toString();
    } else if (seen.type == text("reasoning")) {
        needed << text("summary") << text("encrypted_content");
        for (const QJsonValue &part : object.value(text("summary")).toArray())
            texts << part[text("text")].toString();
    } else if (seen.type == text("function_call")) {
        needed << text("status") << text("call_id") << text("name") << text("arguments");
        if (object.value(text("arguments")).toString() != seen.arguments)
            problem(text("arguments differ from their deltas"));
    } else if (seen.type == text("custom_tool_call")) {
        needed << text("status") << text("call_id") << text("name") << text("input");
        if (object.value(text("input")).toString() != seen.arguments)
            problem(text("an input differs from its deltas"));
    } else {
        problem(text("an item of no known type: ") + seen.type);
    }
    QStringList streamed;
    for (const Part &part : std::as_const(seen.parts))
        streamed << part.text;
    if (texts != streamed)
        problem(text("an item's texts differ from its parts"));
    for (const QString &name : std::as_const(needed)) {
        if (!object.contains(name))
            problem(text("an item lacks ") + name);
    }
}

ResponsesValidator::Item *ResponsesValidator::itemOf(const QJsonObject &event)
{
    const auto item = m_items.find(event.value(text("output_index")).toInt(-1));
    if (item == m_items.end() || !item->isOpen
        || item->id != event.value(text("item_id")).toString()) {
        problem(text("belongs to no open item"));
        return nullptr;
    }
    return &*item;
}

ResponsesValidator::Part *ResponsesValidator::partOf(const QJsonObject &event, const QString &index)
{
    Item *item = itemOf(event);
    if (!item)
        return nullptr;
    const auto part = item->parts.find(event.value(index).toInt(-1));
    if (part == item->parts.end() || !part->isOpen) {
        problem(text("belongs to no open part"));
        return nullptr;
    }
    return &*part;
}

void ResponsesValidator::openPart(const QJsonObject &event, const QString &index)
{
    Item *item = itemOf(event);
    if (!item)
        return;
    const int place = event.value(index).toInt(-1);
    if (place != item->parts.size())
        problem(text("a part opens in the wrong place"));
    item->parts.insert(place,
                       {event.value(text("part"))[text("type")].toString(), {}, true, false});
}

void ResponsesValidator::closePart(const QJsonObject &event, const QString &index)
{
    Part *part = partOf(event, index);
    if (!part)
        return;
    part->isOpen = false;
    const QJsonValue object = event.value(text("part"));
    if (!part->isTextDone)
        problem(text("a part is closed before its text"));
    if (object[text("type")].toString() != part->type
        || object[text("text")].toString() + object[text("refusal")].toString() != part->text)
        problem(text("a part differs from its deltas"));
    if (part->type == text("output_text") && !object[text("annotations")].isArray())
        problem(text("a text without annotations"));
}

void ResponsesValidator::readDelta(const QJsonObject &event, const QString &index)
{
    Part *part = partOf(event, index);
    if (!part)
        return;
    const QString type = event.value(text("type")).toString();
    const bool isRefusal = type == text("response.refusal.delta");
    if (isRefusal != (part->type == text("refusal")) || part->isTextDone)
        problem(text("a delta in a part of another kind, or that is over"));
    part->text += event.value(text("delta")).toString();
}

void ResponsesValidator::readTextDone(const QJsonObject &event, const QString &index,
                                      const QString &whole)
{
    Part *part = partOf(event, index);
    if (!part)
        return;
    if (part->text != whole || part->isTextDone)
        problem(text("a text differs from its deltas, or ends twice"));
    part->isTextDone = true;
}

void ResponsesValidator::readArguments(const QJsonObject &event, bool isDone)
{
    Item *item = itemOf(event);
    if (!item)
        return;
    const QString type = event.value(text("type")).toString();
    const bool isCustom = type.startsWith(text("response.custom_tool_call_input"));
    if (isCustom != (item->type == text("custom_tool_call")) || item->areArgumentsDone)
        problem(text("arguments of another kind of call, or of one that is over"));
    if (!isDone) {
        item->arguments += event.value(text("delta")).toString();
        return;
    }
    item->areArgumentsDone = true;
    if (event.value(isCustom ? text("input") : text("arguments")).toString() != item->arguments)
        problem(text("arguments differ from their deltas"));
}

QByteArrayList ResponsesValidator::problemsOf(const QJsonObject &response)
{
    QByteArrayList problems;
    for (const char *member : ResponseMembers) {
        if (!response.contains(QLatin1String(member)))
            problems.append(QByteArray("the response lacks ") + member);
    }
    const QString status = response.value(text("status")).toString();
    const bool isDone = status == text("completed") || status == text("incomplete");
    if (response.value(text("object")).toString() != text("response"))
        problems.append("object is not \"response\"");
    if ((status == text("incomplete")) != response.value(text("incomplete_details")).isObject())
        problems.append("incomplete_details does not fit the status");
    if ((status == text("failed")) != response.value(text("error")).isObject())
        problems.append("error does not fit the status");
    const QJsonObject usage = response.value(text("usage")).toObject();
    for (const char *member : {"input_tokens", "input_tokens_details", "output_tokens",
                               "output_tokens_details", "total_tokens"}) {
        if (isDone && !usage.contains(QLatin1String(member)))
            problems.append(QByteArray("the usage lacks ") + member);
    }
    if (!response.value(text("text"))[text("format")].isObject())
        problems.append("text has no format");
    return problems;
}

QByteArrayList ResponsesValidator::outline() const
{
    QByteArrayList types;
    for (const QJsonObject &event : m_events) {
        const QByteArray type = event.value(text("type")).toString().toUtf8();
        if (types.isEmpty() || types.last() != type || !type.endsWith(".delta"))
            types.append(type);
    }
    return types;
}

QJsonObject ResponsesValidator::response() const
{
    return m_events.isEmpty() ? QJsonObject() : m_events.last().value(text("response")).toObject();
}
