// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/sandboxtools.h"

#include <QJsonDocument>

namespace orchestris {

using namespace Qt::StringLiterals;

namespace {

/// A schema may refer to itself; nobody's example needs more.
constexpr int MaximumDepth = 6;
constexpr qsizetype FragmentLength = 8;

/// The function to call: the one that tool_choice names, else the first; undefined if none.
QJsonObject chosenFunction(const SandboxChat &chat)
{
    if (chat.toolChoice.toString() == "none"_L1)
        return {};
    const QString wanted = chat.toolChoice[u"function"][u"name"].toString();
    for (const QJsonValue &tool : chat.tools) {
        const QJsonObject function = tool[u"function"].toObject();
        const QString name = function[u"name"].toString();
        if (!name.isEmpty() && (wanted.isEmpty() || name == wanted))
            return function;
    }
    return {};
}

QJsonValue objectFor(const QJsonObject &schema, int depth)
{
    const QJsonObject properties = schema[u"properties"].toObject();
    QStringList names = properties.keys();
    if (schema[u"required"].isArray()) {
        names.clear();
        const QJsonArray required = schema[u"required"].toArray();
        for (const QJsonValue &name : required)
            names.append(name.toString());
    }
    QJsonObject object;
    for (const QString &name : std::as_const(names))
        object[name] = sandboxValueFor(properties[name].toObject(), depth + 1);
    return object;
}

QString typeOf(const QJsonObject &schema)
{
    const QJsonValue type = schema[u"type"];
    if (type.isArray()) { // ["string", "null"]
        const QJsonArray types = type.toArray();
        for (const QJsonValue &one : types) {
            if (one.toString() != "null"_L1)
                return one.toString();
        }
        return u"null"_s;
    }
    return type.toString(schema.contains(u"properties") ? u"object"_s : u"string"_s);
}

SandboxReply callOf(const QJsonObject &function, const SandboxChat &chat, const SandboxStamp &stamp)
{
    const QString name = function[u"name"].toString();
    const QJsonValue value = sandboxValueFor(function[u"parameters"].toObject());
    const QString arguments =
        QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const auto fragments =
        static_cast<int>((arguments.size() + FragmentLength - 1) / FragmentLength);
    const auto callWith = [name, id = u"call_sandbox_%1"_s.arg(stamp.number)](const QString &text) {
        return QJsonObject{{u"id"_s, id},
                           {u"type"_s, u"function"_s},
                           {u"function"_s, QJsonObject{{u"name"_s, name}, {u"arguments"_s, text}}}};
    };

    SandboxReply reply;
    reply.pieces = 1 + fragments;
    reply.delta = [callWith, arguments](int at) {
        QJsonObject call = at == 0 ? callWith(QString()) : QJsonObject{};
        if (at > 0)
            call[u"function"_s] = QJsonObject{
                {u"arguments"_s, arguments.mid((at - 1) * FragmentLength, FragmentLength)}};
        call[u"index"_s] = 0;
        return QJsonObject{{u"tool_calls"_s, QJsonArray{call}}};
    };
    reply.message = [callWith, arguments] {
        return QJsonObject{{u"content"_s, QJsonValue::Null},
                           {u"tool_calls"_s, QJsonArray{callWith(arguments)}}};
    };
    reply.finishReason = u"tool_calls"_s;
    reply.outputTokens = sandboxTokens(name) + sandboxTokens(arguments);
    // A call that is cut short would be no JSON: too small a maximum gives no call at all.
    if (chat.maximumTokens > 0 && reply.outputTokens > chat.maximumTokens)
        return sandboxTextReply(u"Sandbox: the token limit leaves no room for a tool call."_s,
                                chat.maximumTokens);
    return reply;
}

} // namespace

QJsonValue sandboxValueFor(const QJsonObject &schema, int depth)
{
    for (const QString &given : {u"const"_s, u"default"_s}) {
        if (schema.contains(given))
            return schema[given];
    }
    for (const QString &list : {u"examples"_s, u"enum"_s}) {
        if (!schema[list].toArray().isEmpty())
            return schema[list].toArray().first();
    }
    for (const QString &choice : {u"anyOf"_s, u"oneOf"_s, u"allOf"_s}) {
        if (!schema[choice].toArray().isEmpty() && depth < MaximumDepth)
            return sandboxValueFor(schema[choice].toArray().first().toObject(), depth + 1);
    }
    const QString type = typeOf(schema);
    if (type == "object"_L1)
        return depth < MaximumDepth ? objectFor(schema, depth) : QJsonObject{};
    if (type == "array"_L1)
        return depth < MaximumDepth && schema.contains(u"items")
                   ? QJsonArray{sandboxValueFor(schema[u"items"].toObject(), depth + 1)}
                   : QJsonArray{};
    if (type == "integer"_L1 || type == "number"_L1)
        return schema[u"minimum"].toDouble(1);
    if (type == "boolean"_L1)
        return true;
    if (type == "null"_L1)
        return QJsonValue::Null;
    return u"sandbox"_s;
}

SandboxReply sandboxToolReply(const SandboxChat &chat, const SandboxStamp &stamp)
{
    if (chat.lastRole == "tool"_L1)
        return sandboxTextReply(u"Sandbox: the tool answered: "_s + chat.lastText,
                                chat.maximumTokens);
    const QJsonObject function = chosenFunction(chat);
    if (function.isEmpty())
        return sandboxTextReply(u"Sandbox: the request has no function for this model to call. "
                                "Give one in 'tools'."_s,
                                chat.maximumTokens);
    return callOf(function, chat, stamp);
}

} // namespace orchestris
