// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonfields.h"

#include "gateway/json/jsonsplice.h"

namespace orchestris {

namespace {

template<typename T, typename Read = T>
std::optional<T> member(const simdjson::dom::object &of, std::string_view name)
{
    Read value;
    if (of.at_key(name).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return T(value);
}

} // namespace

std::string_view jsonText(const simdjson::dom::object &of, std::string_view name)
{
    return member<std::string_view>(of, name).value_or(std::string_view());
}

qint64 jsonCount(const simdjson::dom::object &of, std::string_view name)
{
    return std::max<qint64>(0, jsonNumber(of, name).value_or(0));
}

std::optional<qint64> jsonNumber(const simdjson::dom::object &of, std::string_view name)
{
    return member<qint64, int64_t>(of, name);
}

std::optional<bool> jsonBool(const simdjson::dom::object &of, std::string_view name)
{
    return member<bool>(of, name);
}

std::optional<simdjson::dom::object> jsonObject(const simdjson::dom::object &of,
                                                std::string_view name)
{
    return member<simdjson::dom::object>(of, name);
}

std::optional<simdjson::dom::array> jsonArray(const simdjson::dom::object &of,
                                              std::string_view name)
{
    return member<simdjson::dom::array>(of, name);
}

std::vector<JsonField> jsonFields(const simdjson::dom::object &object, QByteArrayView text)
{
    const auto members = jsonMembers(text, skipJsonSpace(text, 0));
    std::vector<JsonField> fields;
    fields.reserve(members.size());
    size_t index = 0;
    for (const auto field : object) {
        if (index >= members.size())
            break;
        const JsonMember &place = members[index++];
        fields.push_back({field.key, field.value,
                          text.sliced(place.valueBegin, place.valueEnd - place.valueBegin)});
    }
    return fields;
}

std::vector<JsonItem> jsonItems(const simdjson::dom::array &array, QByteArrayView text)
{
    const auto places = jsonElements(text, skipJsonSpace(text, 0));
    std::vector<JsonItem> items;
    items.reserve(places.size());
    size_t index = 0;
    for (const simdjson::dom::element value : array) {
        if (index >= places.size())
            break;
        const auto [begin, end] = places[index++];
        items.push_back({value, text.sliced(begin, end - begin)});
    }
    return items;
}

} // namespace orchestris
