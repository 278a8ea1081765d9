// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonreader.h"
#include "gateway/translation/chatrequestparts.h"
#include "gateway/translation/refusals.h"

namespace orchestris {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

class MessagesReader
{
public:
    explicit MessagesReader(Conversation &conversation)
        : m_items(conversation.items)
    {
    }

    Translated<void> read(const object &message, const QByteArray &path)
    {
        const std::string_view role = jsonText(message, "role");
        if (role.empty())
            return refuseMissing(path + ".role");
        if (role == "tool" || role == "function")
            return readToolResult(message, path, role == "function");
        if (role == "assistant")
            return readAssistant(message, path);
        if (role == "user")
            return readMessage(message, path, Role::User);
        if (role == "system")
            return readMessage(message, path, Role::System);
        if (role == "developer")
            return readMessage(message, path, Role::Developer);
        return refuse("The role \"" + toBytes(role.substr(0, 100))
                          + "\" is unknown; there are system, developer, user, assistant and tool.",
                      path + ".role", "invalid_value");
    }

private:
    static Translated<std::vector<ContentPart>> readContent(const object &message,
                                                            const QByteArray &path)
    {
        element content;
        if (message.at_key("content").get(content) != simdjson::SUCCESS)
            return std::vector<ContentPart>();
        return readChatContent(content, path + ".content");
    }

    Translated<void> readMessage(const object &message, const QByteArray &path, Role role)
    {
        auto parts = readContent(message, path);
        if (!parts)
            return tl::unexpected(parts.error());
        ConversationItem item;
        item.role = role;
        item.parts = std::move(*parts);
        item.participant = toBytes(jsonText(message, "name"));
        m_items.push_back(std::move(item));
        return {};
    }

    Translated<void> readAssistant(const object &message, const QByteArray &path)
    {
        if (jsonObject(message, "audio"))
            return refuseUnsupported(path + ".audio", "Send what was said as content.");
        readReasoning(message);
        auto parts = readContent(message, path);
        if (!parts)
            return tl::unexpected(parts.error());
        if (const std::string_view refusal = jsonText(message, "refusal"); !refusal.empty()) {
            ContentPart part;
            part.kind = ContentPart::Kind::Refusal;
            part.text = toBytes(refusal);
            parts->push_back(std::move(part));
        }
        if (!parts->empty()) {
            ConversationItem item;
            item.role = Role::Assistant;
            item.parts = std::move(*parts);
            item.participant = toBytes(jsonText(message, "name"));
            m_items.push_back(std::move(item));
        }
        return readToolCalls(message, path);
    }

    void readReasoning(const object &message)
    {
        std::string_view text = jsonText(message, "reasoning_content");
        if (text.empty())
            text = jsonText(message, "reasoning");
        if (text.empty())
            return;
        ConversationItem item;
        item.kind = ConversationItem::Kind::Reasoning;
        item.role = Role::Assistant;
        item.parts.push_back({ContentPart::Kind::Text, toBytes(text), {}, {}});
        m_items.push_back(std::move(item));
    }

    Translated<void> readToolCalls(const object &message, const QByteArray &path)
    {
        if (const auto calls = jsonArray(message, "tool_calls")) {
            int index = 0;
            for (const element value : *calls) {
                const QByteArray at = path + ".tool_calls[" + QByteArray::number(index++) + ']';
                object call;
                if (value.get(call) != simdjson::SUCCESS)
                    return refuseType(at, "an object");
                if (auto read = readToolCall(call, at); !read)
                    return read;
            }
        } else if (const auto call = jsonObject(message, "function_call")) {
            ConversationItem item = newCall(*call, "arguments");
            if (item.toolName.isEmpty())
                return refuseMissing(path + ".function_call.name");
            // The older form has no IDs: each result belongs to the call before it.
            item.callId = "call_" + QByteArray::number(++m_unnamedCalls);
            m_items.push_back(std::move(item));
        }
        return {};
    }

    Translated<void> readToolCall(const object &call, const QByteArray &path)
    {
        const std::string_view type = jsonText(call, "type");
        const bool isCustom = type == "custom";
        if (!isCustom && !type.empty() && type != "function")
            return refuse("Tool calls of the type \"" + toBytes(type.substr(0, 100))
                              + "\" cannot be passed on to this model.",
                          path + ".type", "unsupported_tool");
        const char *member = isCustom ? "custom" : "function";
        const auto fields = jsonObject(call, member);
        if (!fields)
            return refuseMissing(path + '.' + member);
        ConversationItem item = newCall(*fields, isCustom ? "input" : "arguments");
        if (item.toolName.isEmpty())
            return refuseMissing(path + '.' + member + ".name");
        item.callId = toBytes(jsonText(call, "id"));
        if (item.callId.isEmpty())
            return refuseMissing(path + ".id");
        item.isCustom = isCustom;
        if (isCustom)
            m_customCalls.append(item.callId);
        m_items.push_back(std::move(item));
        return {};
    }

    static ConversationItem newCall(const object &fields, std::string_view argumentsMember)
    {
        ConversationItem item;
        item.kind = ConversationItem::Kind::ToolCall;
        item.role = Role::Assistant;
        item.toolName = toBytes(jsonText(fields, "name"));
        item.arguments = toBytes(jsonText(fields, argumentsMember));
        // Some clients send what the model wrote as an object.
        if (const auto arguments = jsonObject(fields, argumentsMember))
            item.arguments = toBytes(simdjson::minify(*arguments));
        return item;
    }

    Translated<void> readToolResult(const object &message, const QByteArray &path, bool isOlderForm)
    {
        auto parts = readContent(message, path);
        if (!parts)
            return tl::unexpected(parts.error());
        ConversationItem item;
        item.kind = ConversationItem::Kind::ToolResult;
        item.parts = std::move(*parts);
        item.callId = isOlderForm ? QByteArray("call_" + QByteArray::number(m_unnamedCalls))
                                  : toBytes(jsonText(message, "tool_call_id"));
        if (item.callId.isEmpty())
            return refuseMissing(path + ".tool_call_id");
        item.isCustom = m_customCalls.contains(item.callId);
        m_items.push_back(std::move(item));
        return {};
    }

    std::vector<ConversationItem> &m_items;
    QByteArrayList m_customCalls;
    int m_unnamedCalls = 0;
};

} // namespace

Translated<void> readChatMessages(const array &messages, Conversation &conversation)
{
    MessagesReader reader(conversation);
    int index = 0;
    for (const element value : messages) {
        const QByteArray path = "messages[" + QByteArray::number(index++) + ']';
        object message;
        if (value.get(message) != simdjson::SUCCESS)
            return refuseType(path, "an object");
        if (auto read = reader.read(message, path); !read)
            return read;
    }
    return {};
}

} // namespace orchestris
