// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonreader.h"
#include "gateway/json/jsonwriter.h"
#include "gateway/translation/chatrequestparts.h"
#include "gateway/translation/refusals.h"
#include "gateway/translation/requestfields.h"

#include <algorithm>

namespace orchestris {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

Translated<Tool> readFunction(const object &value, QByteArrayView text, const QByteArray &path)
{
    RequestFields fields(value, text, path);
    Tool tool;
    tool.name = fields.requiredText("name");
    tool.description = fields.text("description");
    tool.parameters = fields.object("parameters");
    tool.strict = fields.boolean("strict");
    if (fields.error())
        return Refusal(*fields.error());
    return tool;
}

/// A custom tool's format as Tool::format has it: a grammar is not nested.
Translated<QByteArray> flatFormat(const JsonField &format, const QByteArray &path)
{
    object value;
    if (format.value.get(value) != simdjson::SUCCESS)
        return refuseType(path, "an object");
    const auto grammar = jsonObject(value, "grammar");
    if (!grammar)
        return format.text.toByteArray();
    QByteArray flat;
    JsonWriter json(flat);
    json.beginObject().string("type", "grammar");
    for (const auto member : {"syntax", "definition"}) {
        if (const std::string_view text = jsonText(*grammar, member); !text.empty())
            json.string(member, QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    }
    json.endObject();
    return flat;
}

Translated<Tool> readCustom(const object &value, QByteArrayView text, const QByteArray &path)
{
    RequestFields fields(value, text, path);
    Tool tool;
    tool.isCustom = true;
    tool.name = fields.requiredText("name");
    tool.description = fields.text("description");
    if (fields.error())
        return Refusal(*fields.error());
    if (const JsonField *format = fields.find("format")) {
        auto flat = flatFormat(*format, fields.pathOf("format"));
        if (!flat)
            return tl::unexpected(flat.error());
        tool.format = std::move(*flat);
    }
    return tool;
}

Translated<Tool> readTool(const JsonItem &item, const QByteArray &path)
{
    object value;
    if (item.value.get(value) != simdjson::SUCCESS)
        return refuseType(path, "an object");
    RequestFields fields(value, item.text, path);
    const QByteArray type = fields.requiredText("type");
    if (fields.error())
        return Refusal(*fields.error());
    if (type != "function" && type != "custom")
        return refuse("Tools of the type \"" + type.first(std::min<qsizetype>(type.size(), 100))
                          + "\" are not supported for this model: its provider knows function and "
                            "custom tools.",
                      path + ".type", "unsupported_tool");
    const JsonField *inner = fields.find(toStd(type));
    object nested;
    if (!inner)
        return refuseMissing(fields.pathOf(toStd(type)));
    if (inner->value.get(nested) != simdjson::SUCCESS)
        return refuseType(fields.pathOf(toStd(type)), "an object");
    return type == "custom" ? readCustom(nested, inner->text, fields.pathOf("custom"))
                            : readFunction(nested, inner->text, fields.pathOf("function"));
}

Translated<void> readToolList(RequestFields &body, const char *name, Conversation &conversation)
{
    const JsonField *field = body.find(name);
    if (!field)
        return {};
    array list;
    if (field->value.get(list) != simdjson::SUCCESS)
        return refuseType(name, "a list of tools");
    const bool isOlderForm = QByteArrayView(name) == "functions";
    int index = 0;
    for (const JsonItem &item : jsonItems(list, field->text)) {
        const QByteArray path = name + QByteArray("[") + QByteArray::number(index++) + ']';
        object function;
        if (isOlderForm && item.value.get(function) != simdjson::SUCCESS)
            return refuseType(path, "an object");
        auto tool = isOlderForm ? readFunction(function, item.text, path) : readTool(item, path);
        if (!tool)
            return tl::unexpected(tool.error());
        conversation.tools.push_back(std::move(*tool));
    }
    return {};
}

bool readMode(std::string_view mode, ToolChoice &choice)
{
    if (mode == "auto")
        choice.kind = ToolChoice::Kind::Auto;
    else if (mode == "none")
        choice.kind = ToolChoice::Kind::None;
    else if (mode == "required")
        choice.kind = ToolChoice::Kind::Required;
    else
        return false;
    return true;
}

std::string_view toolName(const object &tool)
{
    for (const auto member : {"function", "custom"}) {
        if (const auto fields = jsonObject(tool, member))
            return jsonText(*fields, "name");
    }
    return jsonText(tool, "name");
}

/// Only these tools may be called. Nobody else knows such a choice: the others are left out.
bool allowOnly(const object &choice, Conversation &conversation)
{
    const auto allowed = jsonObject(choice, "allowed_tools");
    const auto list = allowed ? jsonArray(*allowed, "tools") : std::nullopt;
    if (!list || !readMode(jsonText(*allowed, "mode"), conversation.toolChoice))
        return false;
    QByteArrayList names;
    for (const element value : *list) {
        object tool;
        if (value.get(tool) == simdjson::SUCCESS)
            names.append(toBytes(toolName(tool)));
    }
    auto &tools = conversation.tools;
    tools.erase(std::remove_if(tools.begin(), tools.end(),
                               [&names](const Tool &tool) { return !names.contains(tool.name); }),
                tools.end());
    return true;
}

Translated<void> readChoice(const JsonField &field, const QByteArray &name,
                            Conversation &conversation)
{
    ToolChoice &choice = conversation.toolChoice;
    std::string_view mode;
    object fields;
    if (field.value.get(mode) == simdjson::SUCCESS && readMode(mode, choice))
        return {};
    if (field.value.get(fields) == simdjson::SUCCESS) {
        if (jsonText(fields, "type") == "allowed_tools" && allowOnly(fields, conversation))
            return {};
        choice.name = toBytes(toolName(fields));
        if (!choice.name.isEmpty()) {
            choice.kind = ToolChoice::Kind::Named;
            return {};
        }
    }
    return refuse("The member \"" + name
                      + "\" must be \"auto\", \"none\", \"required\" or name one of the tools.",
                  name, "invalid_value");
}

} // namespace

Translated<void> readChatTools(RequestFields &body, Conversation &conversation)
{
    for (const auto name : {"tools", "functions"}) {
        if (auto read = readToolList(body, name, conversation); !read)
            return read;
    }
    for (const auto name : {"tool_choice", "function_call"}) {
        const JsonField *field = body.find(name);
        if (!field)
            continue;
        if (auto read = readChoice(*field, name, conversation); !read)
            return read;
        break;
    }
    conversation.parallelToolCalls = body.boolean("parallel_tool_calls");
    return {};
}

} // namespace orchestris
