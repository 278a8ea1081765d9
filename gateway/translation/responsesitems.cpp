// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonfields.h"
#include "gateway/json/jsonreader.h"
#include "gateway/translation/refusals.h"
#include "gateway/translation/responsesrequestparts.h"
#include "gateway/translation/responsestools.h"

#include <algorithm>
#include <array>

namespace orchestris {

namespace {

using simdjson::dom::element;
using simdjson::dom::object;
using Kind = ConversationItem::Kind;

/// What a provider did by itself in an earlier turn. Its outcome is in the answer that followed.
constexpr std::array HostedItems = {
    "web_search_call",  "file_search_call",  "code_interpreter_call", "image_generation_call",
    "mcp_list_tools",   "mcp_call",          "mcp_approval_request",  "mcp_approval_response",
    "tool_search_call", "tool_search_output"};
/// What the client did for tools that only some providers know.
constexpr std::array ClientItems = {"local_shell_call", "shell_call", "apply_patch_call",
                                    "computer_call"};

QByteArray indexed(size_t index)
{
    return "input[" + QByteArray::number(static_cast<qint64>(index)) + ']';
}

std::string_view typeOf(const object &item)
{
    const std::string_view type = jsonText(item, "type");
    if (!type.empty())
        return type;
    if (!jsonText(item, "role").empty())
        return "message";
    return jsonText(item, "id").empty() ? std::string_view() : "item_reference";
}

std::optional<Role> roleOf(std::string_view name)
{
    if (name == "user")
        return Role::User;
    if (name == "assistant")
        return Role::Assistant;
    if (name == "system")
        return Role::System;
    if (name == "developer")
        return Role::Developer;
    return std::nullopt;
}

/// Reads one item. The views live as long as the document.
class ItemReader
{
public:
    ItemReader(const object &item, QByteArray path, const ResponsesTools &tools,
               Conversation &conversation)
        : m_item(item)
        , m_type(typeOf(item))
        , m_path(std::move(path))
        , m_tools(tools)
        , m_conversation(conversation)
    {
    }

    Translated<void> read()
    {
        if (m_type == "message")
            return message();
        if (m_type == "function_call")
            return call("arguments", false);
        if (m_type == "custom_tool_call")
            return call("input", true);
        if (m_type == "function_call_output")
            return output(false);
        if (m_type == "custom_tool_call_output")
            return output(true);
        if (m_type == "reasoning")
            return reasoning();
        if (m_type == "additional_tools")
            return {}; // they are among the tools
        return other();
    }

private:
    Translated<void> message();
    Translated<void> call(std::string_view argumentsName, bool isCustom);
    Translated<void> output(bool isCustom);
    Translated<void> reasoning();
    Translated<void> other();
    Translated<void> drop()
    {
        m_conversation.dropped.append(m_path + " (" + toBytes(m_type) + ')');
        return {};
    }

    const object &m_item;
    std::string_view m_type;
    QByteArray m_path;
    const ResponsesTools &m_tools;
    Conversation &m_conversation;
};

Translated<void> ItemReader::message()
{
    const std::string_view name = jsonText(m_item, "role");
    const auto role = roleOf(name);
    if (!role)
        return refuse("The role \"" + toBytes(name)
                          + "\" is not one of system, developer, user and assistant.",
                      m_path + ".role", "invalid_value");
    element content;
    if (m_item.at_key("content").get(content) != simdjson::SUCCESS)
        return refuseMissing(m_path + ".content");
    auto parts = readResponsesContent(content, m_path + ".content");
    if (!parts)
        return Refusal(parts.error());
    ConversationItem item;
    item.role = *role;
    item.parts = std::move(*parts);
    m_conversation.items.push_back(std::move(item));
    return {};
}

Translated<void> ItemReader::call(std::string_view argumentsName, bool isCustom)
{
    std::string_view arguments;
    ConversationItem item;
    item.kind = Kind::ToolCall;
    item.isCustom = isCustom;
    item.callId = toBytes(jsonText(m_item, "call_id"));
    if (item.callId.isEmpty())
        return refuseMissing(m_path + ".call_id");
    const std::string_view name = jsonText(m_item, "name");
    if (name.empty())
        return refuseMissing(m_path + ".name");
    if (m_item.at_key(argumentsName).get(arguments) != simdjson::SUCCESS)
        return refuseType(m_path + '.' + toBytes(argumentsName), "a text");
    item.toolName = m_tools.providerName(toBytes(jsonText(m_item, "namespace")), toBytes(name));
    item.arguments = toBytes(arguments);
    m_conversation.items.push_back(std::move(item));
    return {};
}

Translated<void> ItemReader::output(bool isCustom)
{
    ConversationItem item;
    item.kind = Kind::ToolResult;
    item.isCustom = isCustom;
    item.callId = toBytes(jsonText(m_item, "call_id"));
    if (item.callId.isEmpty())
        return refuseMissing(m_path + ".call_id");
    element content;
    if (m_item.at_key("output").get(content) != simdjson::SUCCESS)
        return refuseMissing(m_path + ".output");
    auto parts = readResponsesContent(content, m_path + ".output");
    if (!parts)
        return Refusal(parts.error());
    item.parts = std::move(*parts);
    m_conversation.items.push_back(std::move(item));
    return {};
}

Translated<void> ItemReader::reasoning()
{
    ConversationItem item;
    item.kind = Kind::Reasoning;
    item.signature = toBytes(jsonText(m_item, "encrypted_content"));
    // The summary is what was shown; the content, where there is one, says it in full.
    for (const char *name : {"content", "summary"}) {
        element content;
        if (m_item.at_key(name).get(content) != simdjson::SUCCESS)
            continue;
        auto parts = readResponsesContent(content, m_path + '.' + name);
        if (!parts)
            return Refusal(parts.error());
        item.parts = std::move(*parts);
        if (!item.parts.empty())
            break;
    }
    m_conversation.items.push_back(std::move(item));
    return {};
}

Translated<void> ItemReader::other()
{
    const std::string_view type = m_type;
    if (type.empty())
        return refuseMissing(m_path + ".type");
    if (std::any_of(HostedItems.begin(), HostedItems.end(),
                    [type](const char *name) { return type == name; }))
        return drop();
    if (type == "item_reference")
        return refuse(
            "The item \"" + toBytes(jsonText(m_item, "id"))
                + "\" is only referred to, and this model's provider does not keep items. "
                  "Send the item itself.",
            m_path, "unsupported_item");
    const bool isOfClient =
        std::any_of(ClientItems.begin(), ClientItems.end(), [type](const std::string &name) {
            return type == name || type == name + "_output";
        });
    if (isOfClient && m_tools.isOptional(toBytes(type.substr(0, type.find("_call")))))
        return drop();
    return refuse("Items of the type \"" + toBytes(type) + "\" are not supported for this model.",
                  m_path + ".type", "unsupported_item");
}

bool bringsTools(const element &value)
{
    object item;
    if (value.get(item) != simdjson::SUCCESS)
        return false;
    const std::string_view type = jsonText(item, "type");
    return type == "additional_tools" || type == "tool_search_output";
}

} // namespace

Translated<void> addResponsesItemTools(const simdjson::dom::array &input, QByteArrayView text,
                                       ResponsesTools &tools)
{
    if (std::none_of(input.begin(), input.end(), bringsTools))
        return {}; // as nearly always: `input` is large, and its text need not be read
    const auto items = jsonItems(input, text);
    for (size_t i = 0; i < items.size(); ++i) {
        object item;
        if (!bringsTools(items[i].value) || items[i].value.get(item) != simdjson::SUCCESS)
            continue;
        for (const JsonField &field : jsonFields(item, items[i].text)) {
            simdjson::dom::array list;
            if (field.name != "tools" || field.value.get(list) != simdjson::SUCCESS)
                continue;
            if (auto added = tools.add(list, field.text, indexed(i) + ".tools"); !added)
                return added;
        }
    }
    return {};
}

Translated<void> readResponsesItems(const simdjson::dom::array &input, const ResponsesTools &tools,
                                    Conversation &conversation)
{
    size_t index = 0;
    for (const element value : input) {
        const QByteArray path = indexed(index++);
        object item;
        if (value.get(item) != simdjson::SUCCESS)
            return refuseType(path, "an object");
        if (auto read = ItemReader(item, path, tools, conversation).read(); !read)
            return read;
    }
    return {};
}

} // namespace orchestris
