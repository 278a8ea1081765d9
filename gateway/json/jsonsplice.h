// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace orchestris {

/// Where one member of an object stands in its text: offsets in bytes, ends exclusive.
struct JsonMember {
    qsizetype keyBegin = 0; ///< of the opening quote
    qsizetype valueBegin = 0;
    qsizetype valueEnd = 0;
};

/// The members of the object that begins at `begin` ('{'), in order; nested ones are skipped.
/// The text must have been validated; on text that is not JSON the result is meaningless but within
/// the text's bounds. Keys are not decoded: pair the members, by order, with a parser's view.
[[nodiscard]] std::vector<JsonMember> jsonMembers(QByteArrayView text, qsizetype begin);

/// Where one value of a list stands in its text.
struct JsonSpan {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The values of the list that begins at `begin` ('['), in order; as jsonMembers otherwise.
[[nodiscard]] std::vector<JsonSpan> jsonElements(QByteArrayView text, qsizetype begin);

/// The first position at or after `from` that is not JSON white space.
[[nodiscard]] qsizetype skipJsonSpace(QByteArrayView text, qsizetype from);

/// What goes when members[index] is taken out: the member and the one comma that goes with it.
[[nodiscard]] JsonSpan removalOf(const std::vector<JsonMember> &members, size_t index);

/// Changes pieces of a JSON text and leaves every other byte as it is.
class JsonSplice
{
public:
    explicit JsonSplice(QByteArrayView text)
        : m_text(text)
    {
    }

    /// Edits are given in ascending order and do not overlap.
    void replace(qsizetype begin, qsizetype end, QByteArray with);
    /// Adds a member (`"name":value`) as the first of the object that begins at `objectBegin`.
    void insertMember(qsizetype objectBegin, bool objectIsEmpty, QByteArray member);
    /// Takes members[index] out, with the one comma that goes with it.
    void removeMember(const std::vector<JsonMember> &members, size_t index);

    [[nodiscard]] bool isUnchanged() const { return m_edits.empty(); }
    [[nodiscard]] QByteArray result() const;

private:
    struct Edit {
        qsizetype begin;
        qsizetype end;
        QByteArray with;
    };
    QByteArrayView m_text;
    std::vector<Edit> m_edits;
};

/// `text` as a JSON string, quotes included. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] QByteArray jsonQuoted(QByteArrayView text);

} // namespace orchestris
