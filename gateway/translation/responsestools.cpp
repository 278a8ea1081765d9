// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/responsestools.h"

#include "gateway/json/jsonreader.h"
#include "gateway/translation/refusals.h"
#include "gateway/translation/requestfields.h"
#include "gateway/translation/toolnames.h"

#include <algorithm>

namespace orchestris {

bool ResponsesTools::isOptional(QByteArrayView type) const
{
    return m_optional.all || m_optional.types.contains(type.toByteArray());
}

const Tool *ResponsesTools::find(QByteArrayView nameSpace, QByteArrayView name) const
{
    const auto found = std::find_if(m_tools.begin(), m_tools.end(), [&](const Tool &tool) {
        const QByteArrayView known = tool.clientName.isEmpty() ? tool.name : tool.clientName;
        return known == name && tool.clientNamespace == nameSpace;
    });
    return found == m_tools.end() ? nullptr : &*found;
}

QByteArray ResponsesTools::providerName(QByteArrayView nameSpace, QByteArrayView name) const
{
    if (const Tool *tool = find(nameSpace, name))
        return tool->name;
    return flatToolName(nameSpace, name);
}

void ResponsesTools::keep(Tool tool, const QByteArray &path)
{
    if (find(m_namespace, tool.name)) {
        m_twice.append(path + " (" + tool.name + " stands there twice)");
        return;
    }
    const QByteArray clientName = tool.name;
    tool.clientNamespace = m_namespace;
    const auto isTaken = [this](const QByteArray &name) {
        return std::any_of(m_tools.begin(), m_tools.end(),
                           [&](const Tool &other) { return other.name == name; });
    };
    tool.name = flatToolName(m_namespace, clientName);
    if (isTaken(tool.name))
        tool.name = flatToolName(m_namespace, clientName, true);
    if (tool.name != clientName)
        tool.clientName = clientName;
    if (!m_namespaceDescription.isEmpty()) {
        // The provider knows no namespaces; repeated with each tool this would cost much input.
        if (!tool.description.isEmpty())
            tool.description += "\n\n";
        tool.description += "About all tools whose names begin with \"" + m_namespace
                            + "\": " + m_namespaceDescription;
        m_namespaceDescription.clear();
    }
    m_tools.push_back(std::move(tool));
}

Translated<void> ResponsesTools::addNamespace(RequestFields &fields, const QByteArray &path)
{
    const QByteArray name = fields.requiredText("name");
    const QByteArray description = fields.text("description");
    if (fields.error())
        return Refusal(*fields.error());
    const JsonField *tools = fields.find("tools");
    simdjson::dom::array list;
    if (!tools)
        return {};
    if (tools->value.get(list) != simdjson::SUCCESS)
        return refuseType(path + ".tools", "a list of tools");
    if (!m_namespace.isEmpty())
        return refuse("A namespace inside of a namespace cannot be translated for this model.",
                      path, "unsupported_tool");
    m_namespace = name;
    m_namespaceDescription = description;
    auto added = add(list, tools->text, path + ".tools");
    m_namespace.clear();
    m_namespaceDescription.clear();
    return added;
}

Translated<void> ResponsesTools::addTool(RequestFields &fields, const QByteArray &path)
{
    const QByteArray type = fields.requiredText("type");
    if (type == "namespace")
        return addNamespace(fields, path);
    if (type != "function" && type != "custom") {
        if (fields.error())
            return Refusal(*fields.error());
        m_unknown.push_back({type, path});
        return {};
    }
    Tool tool;
    tool.name = fields.requiredText("name");
    tool.description = fields.text("description");
    tool.isCustom = type == "custom";
    if (tool.isCustom) {
        tool.format = fields.object("format");
    } else {
        tool.parameters = fields.object("parameters");
        tool.strict = fields.boolean("strict");
    }
    if (fields.error())
        return Refusal(*fields.error());
    keep(std::move(tool), path);
    return {};
}

Translated<void> ResponsesTools::add(const simdjson::dom::array &tools, QByteArrayView text,
                                     const QByteArray &path)
{
    int index = 0;
    for (const JsonItem &item : jsonItems(tools, text)) {
        const QByteArray place = path + '[' + QByteArray::number(index++) + ']';
        simdjson::dom::object tool;
        if (item.value.get(tool) != simdjson::SUCCESS)
            return refuseType(place, "an object");
        RequestFields fields(tool, item.text, place);
        if (auto added = addTool(fields, place); !added)
            return added;
    }
    return {};
}

Translated<void> ResponsesTools::settle(QByteArrayList &dropped)
{
    for (const Unknown &unknown : m_unknown) {
        if (!isOptional(unknown.type) && !(m_dropUnknown && !m_tools.empty()))
            return refuse("Tools of the type \"" + unknown.type
                              + "\" are not supported for this model: its provider is called "
                                "through another API, which does not have them. Take the tool "
                                "out, or use a model whose provider has it.",
                          unknown.path + ".type", "unsupported_tool");
        dropped.append(unknown.path + " (" + unknown.type + ')');
    }
    dropped += m_twice;
    return {};
}

} // namespace orchestris
