// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/turns.h"

#include "gateway/json/jsonreader.h"
#include "gateway/json/jsonsplice.h"
#include "gateway/json/jsonwriter.h"

namespace orchestris {

namespace {

using simdjson::dom::object;

QByteArrayView valueOf(QByteArrayView body, const JsonMember &member)
{
    return body.sliced(member.valueBegin, member.valueEnd - member.valueBegin);
}

bool isNamed(QByteArrayView body, const JsonMember &member, QByteArrayView quotedName)
{
    return body.sliced(member.keyBegin).startsWith(quotedName);
}

/// The elements of a list's text, without its brackets.
QByteArray insideOf(QByteArrayView list)
{
    const QByteArrayView trimmed = list.trimmed();
    return trimmed.size() < 2 ? QByteArray()
                              : trimmed.sliced(1, trimmed.size() - 2).trimmed().toByteArray();
}

QByteArray itemsOf(QByteArrayView input)
{
    if (input.startsWith('['))
        return insideOf(input);
    if (!input.startsWith('"'))
        return {};
    QByteArray item;
    JsonWriter(item)
        .beginObject()
        .string("type", "message")
        .string("role", "user")
        .raw("content", input)
        .endObject();
    return item;
}

void appendItems(QByteArray &list, const QByteArray &items)
{
    if (items.isEmpty())
        return;
    if (!list.isEmpty())
        list += ',';
    list += items;
}

} // namespace

QByteArray inputItems(QByteArrayView body)
{
    for (const JsonMember &member : jsonMembers(body, skipJsonSpace(body, 0))) {
        if (isNamed(body, member, "\"input\""))
            return itemsOf(valueOf(body, member));
    }
    return {};
}

QByteArray withEarlierTurns(QByteArrayView body, const StoredResponse &earlier)
{
    QByteArray list = earlier.input;
    appendItems(list, earlier.output);
    appendItems(list, inputItems(body));
    QByteArray result;
    JsonWriter json(result);
    json.beginObject();
    for (const JsonMember &member : jsonMembers(body, skipJsonSpace(body, 0))) {
        if (isNamed(body, member, "\"previous_response_id\"") || isNamed(body, member, "\"input\""))
            continue;
        // The key's own text, so that it stays as it was written.
        json.raw(body.sliced(member.keyBegin, member.valueEnd - member.keyBegin));
    }
    json.key("input").raw(QByteArray('[' + list + ']')).endObject();
    return result;
}

MadeResponse readMadeResponse(JsonReader &reader, QByteArrayView answer, bool streamed)
{
    MadeResponse made;
    object response;
    if (streamed) {
        const qsizetype data = answer.lastIndexOf(QByteArrayView("\ndata: "));
        if (data < 0)
            return made;
        object event;
        if (reader.parse(answer.sliced(data + 7).trimmed()).get(event) != simdjson::SUCCESS
            || event.at_key("response").get(response) != simdjson::SUCCESS)
            return made;
    } else if (reader.parse(answer).get(response) != simdjson::SUCCESS) {
        return made;
    }
    std::string_view id;
    simdjson::dom::element output;
    if (response.at_key("id").get(id) != simdjson::SUCCESS
        || response.at_key("output").get(output) != simdjson::SUCCESS)
        return made;
    made.id = toBytes(id);
    made.response.output = insideOf(QByteArray::fromStdString(simdjson::to_string(output)));
    made.response.response = QByteArray::fromStdString(simdjson::to_string(response));
    return made;
}

} // namespace orchestris
