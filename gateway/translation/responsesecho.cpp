// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonreader.h"
#include "gateway/json/jsonwriter.h"
#include "gateway/translation/requestfields.h"
#include "gateway/translation/responsesrequestparts.h"

#include <algorithm>
#include <initializer_list>

namespace orchestris {

namespace {

struct Default {
    const char *name;
    const char *value; ///< JSON; also instead of null
};

constexpr Default Members[] = {{"background", "false"},
                               {"instructions", "null"},
                               {"max_output_tokens", "null"},
                               {"max_tool_calls", "null"},
                               {"metadata", "{}"},
                               {"parallel_tool_calls", "true"},
                               {"previous_response_id", "null"},
                               {"prompt_cache_key", "null"},
                               {"safety_identifier", "null"},
                               {"service_tier", "\"default\""},
                               {"store", "true"},
                               {"tool_choice", "\"auto\""},
                               {"temperature", "1"},
                               {"top_p", "1"},
                               {"top_logprobs", "0"},
                               {"presence_penalty", "0"},
                               {"frequency_penalty", "0"},
                               {"truncation", "\"disabled\""}};

/// An object as the client wrote it, with what it left out.
void writeCompleted(JsonWriter &writer, const JsonField *field,
                    std::initializer_list<Default> defaults)
{
    std::vector<JsonField> fields;
    if (field) {
        simdjson::dom::object object;
        if (field->value.get(object) == simdjson::SUCCESS)
            fields = jsonFields(object, field->text);
    }
    writer.beginObject();
    for (const JsonField &member : fields) {
        const auto known = std::find_if(defaults.begin(), defaults.end(),
                                        [&](const Default &d) { return member.name == d.name; });
        writer.key(toBytes(member.name));
        if (known != defaults.end() && member.value.is_null())
            writer.raw(known->value);
        else
            writer.raw(member.text);
    }
    for (const Default &member : defaults) {
        const bool isThere = std::any_of(fields.begin(), fields.end(),
                                         [&](const JsonField &f) { return f.name == member.name; });
        if (!isThere)
            writer.raw(member.name, member.value);
    }
    writer.endObject();
}

void writeTools(JsonWriter &writer, const JsonField *tools)
{
    writer.key("tools").beginArray();
    simdjson::dom::array list;
    if (tools && tools->value.get(list) == simdjson::SUCCESS) {
        for (const JsonItem &item : jsonItems(list, tools->text)) {
            const JsonField field{{}, item.value, item.text};
            std::string_view type;
            if (item.value["type"].get(type) == simdjson::SUCCESS && type == "function")
                writeCompleted(
                    writer, &field,
                    {{"description", "null"}, {"parameters", "null"}, {"strict", "null"}});
            else if (type == "custom")
                writeCompleted(writer, &field, {{"format", "{\"type\":\"text\"}"}});
            else
                writer.raw(item.text);
        }
    }
    writer.endArray();
}

} // namespace

QByteArray responsesEcho(const RequestFields &body)
{
    QByteArray echo;
    JsonWriter writer(echo);
    for (const Default &member : Members) {
        const JsonField *field = body.find(member.name);
        writer.raw(member.name, field ? field->text : QByteArrayView(member.value));
    }
    writer.key("reasoning");
    writeCompleted(writer, body.find("reasoning"), {{"effort", "null"}, {"summary", "null"}});
    writer.key("text");
    writeCompleted(writer, body.find("text"), {{"format", "{\"type\":\"text\"}"}});
    writeTools(writer, body.find("tools"));
    if (const JsonField *user = body.find("user"))
        writer.raw("user", user->text);
    return echo;
}

} // namespace orchestris
