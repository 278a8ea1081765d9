// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/requestfields.h"

#include "gateway/json/jsonreader.h"
#include "gateway/translation/refusals.h"

#include <algorithm>
#include <cmath>

namespace orchestris {

RequestFields::RequestFields(const simdjson::dom::object &object, QByteArrayView text,
                             QByteArray path)
    : m_fields(jsonFields(object, text))
    , m_path(std::move(path))
{
}

const JsonField *RequestFields::find(std::string_view name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [name](const JsonField &field) { return field.name == name; });
    return found == m_fields.end() || found->value.is_null() ? nullptr : &*found;
}

QByteArray RequestFields::pathOf(std::string_view name) const
{
    return m_path.isEmpty() ? toBytes(name) : QByteArray(m_path + '.' + toBytes(name));
}

void RequestFields::expect(std::string_view name, QByteArrayView expected)
{
    if (!m_error)
        m_error = refuseType(pathOf(name), expected).value();
}

QByteArray RequestFields::text(std::string_view name)
{
    const JsonField *field = find(name);
    if (!field)
        return {};
    std::string_view value;
    if (field->value.get(value) != simdjson::SUCCESS)
        expect(name, "a text");
    return toBytes(value);
}

QByteArray RequestFields::requiredText(std::string_view name)
{
    QByteArray value = text(name);
    if (value.isEmpty() && !m_error)
        m_error = refuseMissing(pathOf(name)).value();
    return value;
}

std::optional<bool> RequestFields::boolean(std::string_view name)
{
    const JsonField *field = find(name);
    if (!field)
        return std::nullopt;
    bool value = false;
    if (field->value.get(value) != simdjson::SUCCESS)
        expect(name, "true or false");
    return value;
}

std::optional<qint64> RequestFields::count(std::string_view name)
{
    const JsonField *field = find(name);
    if (!field)
        return std::nullopt;
    int64_t value = 0;
    double real = 0;
    constexpr double Largest = 1e15; // whole numbers are exact up to here
    if (field->value.get(value) != simdjson::SUCCESS && field->value.get(real) == simdjson::SUCCESS
        && real >= 1 && real <= Largest && std::floor(real) == real)
        value = static_cast<int64_t>(real);
    if (value < 1)
        expect(name, "a whole number of at least 1");
    return value;
}

QByteArray RequestFields::number(std::string_view name)
{
    const JsonField *field = find(name);
    if (!field)
        return {};
    if (!field->value.is_number()) {
        expect(name, "a number");
        return {};
    }
    return field->text.toByteArray();
}

QByteArray RequestFields::object(std::string_view name)
{
    const JsonField *field = find(name);
    if (!field)
        return {};
    if (!field->value.is_object()) {
        expect(name, "an object");
        return {};
    }
    return field->text.toByteArray();
}

void readSharedSettings(RequestFields &body, Conversation &conversation)
{
    conversation.streamed = body.boolean("stream").value_or(false);
    conversation.temperature = body.number("temperature");
    conversation.topP = body.number("top_p");
    conversation.presencePenalty = body.number("presence_penalty");
    conversation.frequencyPenalty = body.number("frequency_penalty");
    conversation.user = body.text("safety_identifier");
    if (conversation.user.isEmpty())
        conversation.user = body.text("user");
    conversation.promptCacheKey = body.text("prompt_cache_key");
    conversation.serviceTier = body.text("service_tier");
    conversation.metadata = body.object("metadata");
    conversation.store = body.boolean("store");
}

} // namespace orchestris
