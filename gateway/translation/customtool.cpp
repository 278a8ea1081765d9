// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/customtool.h"

#include "gateway/json/jsonfields.h"
#include "gateway/json/jsonreader.h"
#include "gateway/json/jsonwriter.h"

namespace orchestris {

QByteArrayView customToolParameters()
{
    return R"({"type":"object","properties":{"input":{"type":"string","description":)"
           R"("The tool's whole input, as plain text."}},"required":["input"],)"
           R"("additionalProperties":false})";
}

QByteArray customToolDescription(const Tool &tool)
{
    JsonReader reader;
    simdjson::dom::object format;
    if (tool.format.isEmpty() || reader.parse(tool.format).get(format) != simdjson::SUCCESS)
        return tool.description;
    const QByteArray definition = toBytes(jsonText(format, "definition"));
    if (definition.isEmpty())
        return tool.description;
    const QByteArray syntax = toBytes(jsonText(format, "syntax"));
    QByteArray text = tool.description;
    if (!text.isEmpty())
        text += "\n\n";
    text += "The text in \"input\" must match this ";
    text += syntax == "regex" ? QByteArray("regular expression")
                              : QByteArray(syntax + (syntax.isEmpty() ? "grammar" : " grammar"));
    return text + ":\n" + definition;
}

QByteArray customToolArguments(QByteArrayView input)
{
    QByteArray arguments;
    JsonWriter(arguments).beginObject().string("input", input).endObject();
    return arguments;
}

QByteArray customToolInput(QByteArrayView arguments)
{
    JsonReader reader;
    simdjson::dom::object fields;
    std::string_view input;
    if (reader.parse(arguments).get(fields) == simdjson::SUCCESS
        && fields.at_key("input").get(input) == simdjson::SUCCESS)
        return toBytes(input);
    return arguments.toByteArray();
}

} // namespace orchestris
