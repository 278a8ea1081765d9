// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonfields.h"
#include "gateway/json/jsonreader.h"
#include "gateway/translation/refusals.h"
#include "gateway/translation/responsestools.h"

#include <algorithm>

namespace orchestris {

namespace {

const QByteArray Param = QByteArrayLiteral("tool_choice");

std::optional<ToolChoice::Kind> mode(std::string_view text)
{
    if (text == "auto")
        return ToolChoice::Kind::Auto;
    if (text == "none")
        return ToolChoice::Kind::None;
    if (text == "required")
        return ToolChoice::Kind::Required;
    return std::nullopt;
}

} // namespace

const Tool *ResponsesTools::chosen(const simdjson::dom::object &choice) const
{
    const QByteArray name = toBytes(jsonText(choice, "name"));
    if (const Tool *tool = find(toBytes(jsonText(choice, "namespace")), name))
        return tool;
    const auto found = std::find_if(m_tools.begin(), m_tools.end(), [&](const Tool &tool) {
        return tool.name == name || tool.clientName == name;
    });
    return found == m_tools.end() ? nullptr : &*found;
}

Translated<void> ResponsesTools::chooseAllowed(const simdjson::dom::object &choice,
                                               Conversation &conversation)
{
    const auto kind = mode(jsonText(choice, "mode"));
    const auto list = jsonArray(choice, "tools");
    if (!kind || !list)
        return refuse("Allowed tools are given as a \"mode\" (\"auto\" or \"required\") and a list "
                      "\"tools\".",
                      Param, "invalid_type");
    std::vector<Tool> allowed;
    int index = 0;
    for (const simdjson::dom::element element : *list) {
        simdjson::dom::object entry;
        const Tool *tool = element.get(entry) == simdjson::SUCCESS ? chosen(entry) : nullptr;
        if (tool)
            allowed.push_back(*tool);
        else
            conversation.dropped.append("tool_choice.tools[" + QByteArray::number(index) + ']');
        ++index;
    }
    conversation.toolChoice.kind = *kind;
    if (allowed.empty()) {
        if (*kind == ToolChoice::Kind::Required)
            return refuse("None of the tools that \"tool_choice\" requires can be used with this "
                          "model.",
                          Param, "unsupported_tool");
        conversation.toolChoice.kind = ToolChoice::Kind::None;
        return {};
    }
    conversation.tools = std::move(allowed);
    return {};
}

Translated<void> ResponsesTools::choose(const simdjson::dom::element *choice,
                                        Conversation &conversation)
{
    conversation.tools = m_tools;
    std::string_view word;
    simdjson::dom::object object;
    if (!choice)
        return {};
    if (choice->get(word) == simdjson::SUCCESS) {
        const auto kind = mode(word);
        if (!kind)
            return refuseType(Param, "\"auto\", \"none\", \"required\" or an object");
        conversation.toolChoice.kind = *kind;
        if (*kind == ToolChoice::Kind::Required && m_tools.empty())
            return refuse("\"tool_choice\" requires a tool, but there is none that can be used "
                          "with this model.",
                          Param, "unsupported_tool");
        return {};
    }
    if (choice->get(object) != simdjson::SUCCESS)
        return refuseType(Param, "\"auto\", \"none\", \"required\" or an object");
    const QByteArray type = toBytes(jsonText(object, "type"));
    if (type == "allowed_tools")
        return chooseAllowed(object, conversation);
    if (type == "function" || type == "custom") {
        const Tool *tool = chosen(object);
        if (!tool)
            return refuse("\"tool_choice\" names \"" + toBytes(jsonText(object, "name"))
                              + "\", which is not among the tools.",
                          Param, "invalid_value");
        conversation.toolChoice = {ToolChoice::Kind::Named, tool->name};
        return {};
    }
    if (!isOptional(type))
        return refuse("\"tool_choice\" asks for a tool of the type \"" + type
                          + "\", which is not supported for this model.",
                      Param, "unsupported_tool");
    conversation.dropped.append("tool_choice (" + type + ')');
    return {};
}

} // namespace orchestris
