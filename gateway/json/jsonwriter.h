// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace orchestris {

/// Appends `text` as a JSON string, quotes included. Bytes that are not UTF-8 become U+FFFD.
void appendJsonQuoted(QByteArray &out, QByteArrayView text);

/// Writes JSON in the order it is told, with no copy in between: members keep their order (which
/// QJsonObject sorts, and in which models fill a schema), numbers their spelling. Commas are its
/// business; that begins and ends match is the caller's. `out` outlives it.
class JsonWriter
{
public:
    explicit JsonWriter(QByteArray &out)
        : m_out(out)
    {
    }

    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return shut('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return shut(']'); }

    /// A member's name, before its value.
    JsonWriter &key(QByteArrayView name);

    JsonWriter &string(QByteArrayView text);
    /// A text, or null if it is empty.
    JsonWriter &stringOrNull(QByteArrayView text);
    JsonWriter &number(qint64 value);
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    /// JSON that is written already. Must not be empty.
    JsonWriter &raw(QByteArrayView json);

    // A member and its value in one.
    JsonWriter &string(QByteArrayView name, QByteArrayView text) { return key(name).string(text); }
    JsonWriter &number(QByteArrayView name, qint64 value) { return key(name).number(value); }
    JsonWriter &boolean(QByteArrayView name, bool value) { return key(name).boolean(value); }
    JsonWriter &null(QByteArrayView name) { return key(name).null(); }
    JsonWriter &raw(QByteArrayView name, QByteArrayView json) { return key(name).raw(json); }
    /// Nothing at all if `json` is empty.
    JsonWriter &rawIfAny(QByteArrayView name, QByteArrayView json)
    {
        return json.isEmpty() ? *this : raw(name, json);
    }
    JsonWriter &stringIfAny(QByteArrayView name, QByteArrayView text)
    {
        return text.isEmpty() ? *this : string(name, text);
    }

private:
    JsonWriter &open(char bracket);
    JsonWriter &shut(char bracket);
    void separate();

    QByteArray &m_out;
    bool m_comma = false; ///< the next value or name needs one before it
};

} // namespace orchestris
