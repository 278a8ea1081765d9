// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonwriter.h"

#include <QString>

#include <simdjson.h>

namespace orchestris {

namespace {

void appendEscaped(QByteArray &out, QByteArrayView valid)
{
    static constexpr char Hex[] = "0123456789abcdef";
    qsizetype plainFrom = 0;
    for (qsizetype at = 0; at < valid.size(); ++at) {
        const auto c = static_cast<unsigned char>(valid[at]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(valid.sliced(plainFrom, at - plainFrom));
        plainFrom = at + 1;
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            out += "\\u00";
            out += Hex[(c >> 4) & 0xF];
            out += Hex[c & 0xF];
        }
    }
    out.append(valid.sliced(plainFrom));
}

} // namespace

void appendJsonQuoted(QByteArray &out, QByteArrayView text)
{
    out += '"';
    if (simdjson::validate_utf8(text.data(), static_cast<size_t>(text.size())))
        appendEscaped(out, text);
    else
        appendEscaped(out, QString::fromUtf8(text).toUtf8());
    out += '"';
}

void JsonWriter::separate()
{
    if (m_comma)
        m_out += ',';
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_out += bracket;
    m_comma = false;
    return *this;
}

JsonWriter &JsonWriter::shut(char bracket)
{
    m_out += bracket;
    m_comma = true;
    return *this;
}

JsonWriter &JsonWriter::key(QByteArrayView name)
{
    separate();
    appendJsonQuoted(m_out, name);
    m_out += ':';
    m_comma = false;
    return *this;
}

JsonWriter &JsonWriter::string(QByteArrayView text)
{
    separate();
    appendJsonQuoted(m_out, text);
    m_comma = true;
    return *this;
}

JsonWriter &JsonWriter::stringOrNull(QByteArrayView text)
{
    return text.isEmpty() ? null() : string(text);
}

JsonWriter &JsonWriter::number(qint64 value)
{
    return raw(QByteArray::number(value));
}

JsonWriter &JsonWriter::boolean(bool value)
{
    return raw(value ? "true" : "false");
}

JsonWriter &JsonWriter::null()
{
    return raw("null");
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    Q_ASSERT(!json.isEmpty());
    separate();
    m_out.append(json);
    m_comma = true;
    return *this;
}

} // namespace orchestris
