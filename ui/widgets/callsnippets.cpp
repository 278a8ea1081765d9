// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/callsnippets.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace orchestris::snippets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLine = 72;

/// Where JSON and Python differ.
enum class Language { Json, Python };

QString scalar(const QJsonValue &value, Language language)
{
    if (language == Language::Python) {
        if (value.isNull())
            return u"None"_s;
        if (value.isBool())
            return value.toBool() ? u"True"_s : u"False"_s;
    }
    // Strings of JSON mean the same in Python and JavaScript.
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1, text.size() - 2));
}

/// QJsonObject sorts its members; people begin with what something is.
QStringList membersOf(const QJsonObject &object)
{
    static constexpr std::array First{"type"_L1, "role"_L1, "name"_L1, "description"_L1};
    QStringList names = object.keys();
    std::stable_sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        const auto rank = [](const QString &name) {
            return std::find(First.begin(), First.end(), name) - First.begin();
        };
        return rank(a) < rank(b);
    });
    return names;
}

QString written(const QJsonValue &value, Language language, int indent);

/// The parts between brackets: on one line if they fit there.
QString bracketed(const QStringList &parts, QStringView brackets, int indent)
{
    const QString line = parts.join(", "_L1);
    const bool nests = std::any_of(parts.begin(), parts.end(),
                                   [](const QString &part) { return part.contains(u'\n'); });
    if (!nests && indent + line.size() <= LongestLine)
        return brackets.first(1) + line + brackets.last(1);
    const QString inner(indent + 2, u' ');
    return brackets.first(1) + u'\n' + inner + parts.join(QString(",\n"_L1 + inner)) + u'\n'
           + QString(indent, u' ') + brackets.last(1);
}

QString written(const QJsonValue &value, Language language, int indent)
{
    QStringList parts;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            parts.append(written(element, language, indent + 2));
        return bracketed(parts, u"[]", indent);
    }
    if (!value.isObject())
        return scalar(value, language);
    const QJsonObject object = value.toObject();
    const QStringList names = membersOf(object);
    for (const QString &name : names)
        parts.append(scalar(name, language) + ": "_L1
                     + written(object.value(name), language, indent + 2));
    return bracketed(parts, u"{}", indent);
}

QString shellQuoted(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\'', "'\\''"_L1);
    return u'\'' + quoted + u'\'';
}

QString prettyBody(const BodyMembers &members)
{
    QStringList lines;
    for (const auto &[name, value] : members)
        lines.append("  "_L1 + scalar(name, Language::Json) + ": "_L1
                     + written(value, Language::Json, 2));
    return "{\n"_L1 + lines.join(",\n"_L1) + "\n}"_L1;
}

/// The arguments of a library's call: `name=value,` or `name: value,`, one a line.
QString arguments(const BodyMembers &members, Language language, int indent)
{
    const auto between = language == Language::Python ? "="_L1 : ": "_L1;
    QString text;
    for (const auto &[name, value] : members) {
        if (name == "stream_options"_L1) // for who counts tokens
            continue;
        text +=
            QString(indent, u' ') + name + between + written(value, language, indent) + ",\n"_L1;
    }
    return text;
}

QString literal(const QString &text)
{
    return scalar(text, Language::Json);
}

} // namespace

QString curl(const Call &call)
{
    return u"curl %1%2 \\\n"
           "  -H \"Authorization: Bearer $ORCHESTRIS_API_KEY\" \\\n"
           "  -H 'Content-Type: application/json' \\\n"
           "  -d "_s.arg(call.request.stream ? "-N "_L1 : ""_L1,
                         shellQuoted(call.baseUrl + u'/' + endpointPath(call.request.endpoint)))
           + shellQuoted(prettyBody(bodyMembers(call.request)));
}

QString python(const Call &call)
{
    const bool isChat = call.request.endpoint == PlaygroundEndpoint::Chat;
    QString text = "# pip install openai\n"
                   "import os\n"
                   "from openai import OpenAI\n"
                   "\n"
                   "client = OpenAI(\n"
                   "    base_url="_L1
                   + literal(call.baseUrl)
                   + ",\n"
                     "    api_key=os.environ[\"ORCHESTRIS_API_KEY\"],\n"
                     ")\n"_L1;
    text += call.request.stream ? "stream = "_L1 : "answer = "_L1;
    text += isChat ? "client.chat.completions.create(\n"_L1 : "client.responses.create(\n"_L1;
    text += arguments(bodyMembers(call.request), Language::Python, 4) + ")\n"_L1;
    if (!call.request.stream)
        return text
               + (isChat ? "print(answer.choices[0].message.content)"_L1
                         : "print(answer.output_text)"_L1);
    if (isChat)
        return text
               + "for chunk in stream:\n"
                 "    if chunk.choices and chunk.choices[0].delta.content:\n"
                 "        print(chunk.choices[0].delta.content, end=\"\", flush=True)\n"
                 "print()"_L1;
    return text
           + "for event in stream:\n"
             "    if event.type == \"response.output_text.delta\":\n"
             "        print(event.delta, end=\"\", flush=True)\n"
             "print()"_L1;
}

QString node(const Call &call)
{
    const bool isChat = call.request.endpoint == PlaygroundEndpoint::Chat;
    QString text = "// npm install openai\n"
                   "import OpenAI from \"openai\";\n"
                   "\n"
                   "const client = new OpenAI({\n"
                   "  baseURL: "_L1
                   + literal(call.baseUrl)
                   + ",\n"
                     "  apiKey: process.env.ORCHESTRIS_API_KEY,\n"
                     "});\n"_L1;
    text += call.request.stream ? "const stream = await "_L1 : "const answer = await "_L1;
    text += isChat ? "client.chat.completions.create({\n"_L1 : "client.responses.create({\n"_L1;
    text += arguments(bodyMembers(call.request), Language::Json, 2) + "});\n"_L1;
    if (!call.request.stream)
        return text
               + (isChat ? "console.log(answer.choices[0].message.content);"_L1
                         : "console.log(answer.output_text);"_L1);
    if (isChat)
        return text
               + "for await (const chunk of stream) {\n"
                 "  process.stdout.write(chunk.choices[0]?.delta?.content ?? \"\");\n"
                 "}\n"
                 "console.log();"_L1;
    return text
           + "for await (const event of stream) {\n"
             "  if (event.type === \"response.output_text.delta\") {\n"
             "    process.stdout.write(event.delta);\n"
             "  }\n"
             "}\n"
             "console.log();"_L1;
}

} // namespace orchestris::snippets
