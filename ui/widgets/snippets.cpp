// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/snippets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace orchestris::snippets {

namespace {

QString json(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1, text.size() - 2));
}

/// A string literal that JSON, Python, JavaScript and TOML read alike.
QString literal(const QString &text)
{
    return json(text);
}

QString shell(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + quoted + u'\'';
}

} // namespace

QString curl(const Target &target)
{
    const QString body =
        QStringLiteral(R"({"model": %1, "messages": [{"role": "user", "content": "Hello"}]})")
            .arg(literal(target.model));
    return QStringLiteral("curl %1 \\\n  -H %2 \\\n  -H 'Content-Type: application/json' \\\n"
                          "  -d %3")
        .arg(shell(target.baseUrl + QStringLiteral("/chat/completions")),
             shell(QStringLiteral("Authorization: Bearer ") + target.key), shell(body));
}

QString python(const Target &target)
{
    return QStringLiteral("# pip install openai\n"
                          "from openai import OpenAI\n"
                          "\n"
                          "client = OpenAI(\n"
                          "    base_url=%1,\n"
                          "    api_key=%2,\n"
                          ")\n"
                          "answer = client.chat.completions.create(\n"
                          "    model=%3,\n"
                          "    messages=[{\"role\": \"user\", \"content\": \"Hello\"}],\n"
                          ")\n"
                          "print(answer.choices[0].message.content)")
        .arg(literal(target.baseUrl), literal(target.key), literal(target.model));
}

QString node(const Target &target)
{
    return QStringLiteral("// npm install openai\n"
                          "import OpenAI from \"openai\";\n"
                          "\n"
                          "const client = new OpenAI({\n"
                          "  baseURL: %1,\n"
                          "  apiKey: %2,\n"
                          "});\n"
                          "const answer = await client.chat.completions.create({\n"
                          "  model: %3,\n"
                          "  messages: [{ role: \"user\", content: \"Hello\" }],\n"
                          "});\n"
                          "console.log(answer.choices[0].message.content);")
        .arg(literal(target.baseUrl), literal(target.key), literal(target.model));
}

QString codexConfig(const Target &target)
{
    return QStringLiteral("model = %1\n"
                          "model_provider = \"orchestris\"\n"
                          "\n"
                          "[model_providers.orchestris]\n"
                          "name = \"Orchestris\"\n"
                          "base_url = %2\n"
                          "env_key = \"ORCHESTRIS_API_KEY\"\n"
                          "wire_api = \"responses\"")
        .arg(literal(target.model), literal(target.baseUrl));
}

QString exportKey(const Target &target)
{
    return QStringLiteral("export ORCHESTRIS_API_KEY=") + shell(target.key);
}

} // namespace orchestris::snippets
