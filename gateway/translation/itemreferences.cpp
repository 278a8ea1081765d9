// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/itemreferences.h"

#include "gateway/json/jsonfields.h"
#include "gateway/json/jsonreader.h"
#include "gateway/json/jsonsplice.h"

namespace orchestris {

namespace {

using simdjson::dom::array;
using simdjson::dom::object;

/// The ID that an item refers to; empty if it is no reference.
QByteArray referredId(const object &item)
{
    const std::string_view type = jsonText(item, "type");
    const bool isReference = type == "item_reference"
                             || (type.empty() && item.at_key("role").error() != simdjson::SUCCESS);
    return isReference ? toBytes(jsonText(item, "id")) : QByteArray();
}

} // namespace

QByteArray responseOfItem(QByteArrayView itemId)
{
    const qsizetype first = itemId.indexOf('_');
    const qsizetype last = itemId.lastIndexOf('_');
    const QByteArrayView prefix = itemId.first(first + 1);
    if (last <= first + 1 || last == itemId.size() - 1
        || (prefix != "msg_" && prefix != "rs_" && prefix != "fc_" && prefix != "ctc_"))
        return {};
    return "resp_" + itemId.sliced(first + 1, last - first - 1).toByteArray();
}

QByteArray itemOfOutput(JsonReader &reader, QByteArrayView output, QByteArrayView itemId)
{
    const bool isList = output.trimmed().startsWith('[');
    const QByteArray list = isList ? output.toByteArray() : '[' + output.toByteArray() + ']';
    array items;
    if (reader.parse(list).get(items) != simdjson::SUCCESS)
        return {};
    for (const JsonItem &item : jsonItems(items, list)) {
        object fields;
        if (item.value.get(fields) == simdjson::SUCCESS
            && itemId == QByteArrayView(toBytes(jsonText(fields, "id"))))
            return item.text.toByteArray();
    }
    return {};
}

QByteArray withReferredItems(JsonReader &reader, const QByteArray &body,
                             const std::function<QByteArray(const QByteArray &)> &find)
{
    object request;
    array input;
    if (!body.contains("\"id\"") || reader.parse(body).get(request) != simdjson::SUCCESS)
        return body;
    struct Reference {
        qsizetype begin;
        qsizetype end;
        QByteArray id;
    };
    // `find` may use the reader: nothing of the document is touched once it is called.
    std::vector<Reference> references;
    for (const JsonField &field : jsonFields(request, body)) {
        if (field.name != "input" || field.value.get(input) != simdjson::SUCCESS)
            continue;
        for (const JsonItem &item : jsonItems(input, field.text)) {
            object fields;
            if (item.value.get(fields) != simdjson::SUCCESS)
                continue;
            if (QByteArray id = referredId(fields); !id.isEmpty()) {
                const qsizetype begin = item.text.data() - body.data();
                references.push_back({begin, begin + item.text.size(), std::move(id)});
            }
        }
    }
    JsonSplice splice(body);
    for (const Reference &reference : references) {
        if (QByteArray item = find(reference.id); !item.isEmpty())
            splice.replace(reference.begin, reference.end, std::move(item));
    }
    return splice.isUnchanged() ? body : splice.result();
}

} // namespace orchestris
