// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/promptmeasure.h"

#include "gateway/metering/usagemeter.h"

#include <QHashFunctions>

namespace orchestris {

namespace {

using simdjson::SUCCESS;
using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

/// What OpenAI bills for an image of ordinary size; only used where no usage is reported.
constexpr qint64 TokensPerImage = 800;
constexpr qint64 TokensPerItem = 4;
/// The dearest that is known: gpt-4o-mini counts 2,833 and 5,667 for each of at most eight tiles.
constexpr qint64 MostTokensPerImage = 50'000;
/// What templates and providers' own words for tools add (Anthropic: up to about 700).
constexpr qint64 MostTokensAdded = 1'000;
constexpr qint64 MostTokensPerItem = 16;

std::string_view textAt(const element &value, const char *key)
{
    std::string_view text;
    object fields;
    if (value.get(fields) == SUCCESS && fields.at_key(key).get(text) == SUCCESS)
        return text;
    return {};
}

quint64 mixed(quint64 hash, std::string_view text)
{
    return quint64(qHashBits(text.data(), text.size(), size_t(hash)));
}

/// IDs are new each time, whatever is said.
bool isId(std::string_view key)
{
    return key == "id" || key.ends_with("_id") || key == "status";
}

/// All texts below `value`, with their places' names.
quint64 hashOf(const element &value, quint64 hash)
{
    std::string_view text;
    array list;
    object fields;
    if (value.get(text) == SUCCESS) {
        hash = mixed(hash, text);
    } else if (value.get(list) == SUCCESS) {
        for (const element item : list)
            hash = hashOf(item, hash);
    } else if (value.get(fields) == SUCCESS) {
        for (const auto field : fields) {
            if (!isId(field.key))
                hash = hashOf(field.value, mixed(hash, field.key));
        }
    }
    return hash;
}

quint64 seed()
{
    return quint64(size_t(QHashSeed::globalSeed()));
}

} // namespace

void PromptMeasure::addConversation(const Element &value)
{
    array items;
    m_isConversation = true;
    measure(value);
    m_isConversation = false;
    if (value.get(items) != SUCCESS) {
        m_shape.tail = m_shape.head = hashOf(value, seed());
        m_shape.items = 1;
        m_shape.bytes = m_bytes;
        return;
    }
    element last;
    for (const element item : items) {
        noteToolCalls(item);
        if (m_shape.head == 0 && textAt(item, "role") == "user")
            m_shape.head = hashOf(item, seed());
        last = item;
        ++m_shape.items;
    }
    m_items += m_shape.items;
    m_shape.bytes = m_bytes;
    if (m_shape.items > 0)
        m_shape.tail = hashOf(last, seed());
}

void PromptMeasure::noteToolCalls(const Element &item)
{
    object fields;
    if (item.get(fields) != SUCCESS)
        return;
    array calls;
    if (fields.at_key("tool_calls").get(calls) == SUCCESS) {
        quint64 hash = seed();
        for (const element call : calls) {
            hash = hashOf(call, hash);
            ++m_shape.calls;
        }
        m_shape.toolCall = hash;
        return;
    }
    const std::string_view type = textAt(item, "type");
    if (type == "function_call" || type == "custom_tool_call" || type == "local_shell_call") {
        m_shape.toolCall = hashOf(item, seed());
        ++m_shape.calls;
    }
}

void PromptMeasure::measure(const Element &value)
{
    std::string_view text;
    array list;
    object fields;
    if (value.get(text) == SUCCESS) {
        if (!text.starts_with("data:"))
            m_bytes += static_cast<qint64>(text.size());
    } else if (value.get(list) == SUCCESS) {
        for (const element item : list)
            measure(item);
    } else if (value.get(fields) == SUCCESS) {
        for (const auto field : fields)
            measureField(field.key, field.value);
    }
}

void PromptMeasure::measureField(std::string_view key, const Element &value)
{
    // A tool's schema is read as it stands, whatever its properties are called.
    if (!m_isConversation) {
        measure(value);
        return;
    }
    if (key == "image_url") {
        std::string_view url = textAt(value, "url"); // Chat Completions; Responses have a text
        if (url.empty() && value.get(url) != SUCCESS)
            url = {};
        ++m_images;
        if (url.starts_with("data:"))
            m_imageBytes += static_cast<qint64>(url.size());
        return;
    }
    // A file has pages, however few bytes it is packed into.
    if (key == "file_id" || key == "file_url" || key == "file_data" || key == "video_url"
        || key == "audio_url")
        m_isBounded = false;
    if (key != "input_audio" && key != "file_data")
        measure(value);
}

qint64 PromptMeasure::estimate() const
{
    return m_images * TokensPerImage + m_items * TokensPerItem + UsageMeter::tokensOfBytes(m_bytes);
}

qint64 PromptMeasure::bound(qint64 bodyBytes) const
{
    return bodyBytes - m_imageBytes + m_images * MostTokensPerImage + m_items * MostTokensPerItem
           + MostTokensAdded;
}

} // namespace orchestris
