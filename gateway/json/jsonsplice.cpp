// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonsplice.h"

#include "gateway/json/jsonwriter.h"

namespace orchestris {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// The position after the string whose opening quote is at `at`.
qsizetype skipString(QByteArrayView text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return text.size();
}

/// The position after the value that begins at `at`.
qsizetype skipValue(QByteArrayView text, qsizetype at)
{
    int depth = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            at = skipString(text, at);
            if (depth == 0)
                return at;
            continue;
        }
        if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return at; // a plain value ended by its container
            if (--depth == 0)
                return at + 1;
        } else if (depth == 0 && (c == ',' || isSpace(c))) {
            return at;
        }
        ++at;
    }
    return text.size();
}

} // namespace

qsizetype skipJsonSpace(QByteArrayView text, qsizetype from)
{
    while (from < text.size() && isSpace(text[from]))
        ++from;
    return from;
}

std::vector<JsonMember> jsonMembers(QByteArrayView text, qsizetype begin)
{
    std::vector<JsonMember> members;
    qsizetype at = skipJsonSpace(text, begin + 1);
    while (at < text.size() && text[at] == '"') {
        JsonMember member;
        member.keyBegin = at;
        at = skipJsonSpace(text, skipString(text, at));
        if (at >= text.size() || text[at] != ':')
            break;
        member.valueBegin = skipJsonSpace(text, at + 1);
        member.valueEnd = skipValue(text, member.valueBegin);
        members.push_back(member);
        at = skipJsonSpace(text, member.valueEnd);
        if (at >= text.size() || text[at] != ',')
            break;
        at = skipJsonSpace(text, at + 1);
    }
    return members;
}

std::vector<JsonSpan> jsonElements(QByteArrayView text, qsizetype begin)
{
    std::vector<JsonSpan> elements;
    qsizetype at = skipJsonSpace(text, begin + 1);
    while (at < text.size() && text[at] != ']') {
        const qsizetype end = skipValue(text, at);
        elements.push_back({at, end});
        at = skipJsonSpace(text, end);
        if (at >= text.size() || text[at] != ',')
            break;
        at = skipJsonSpace(text, at + 1);
    }
    return elements;
}

JsonSpan removalOf(const std::vector<JsonMember> &members, size_t index)
{
    if (index + 1 < members.size())
        return {members[index].keyBegin, members[index + 1].keyBegin};
    return {index > 0 ? members[index - 1].valueEnd : members[index].keyBegin,
            members[index].valueEnd};
}

void JsonSplice::replace(qsizetype begin, qsizetype end, QByteArray with)
{
    Q_ASSERT(begin <= end && end <= m_text.size());
    Q_ASSERT(m_edits.empty() || m_edits.back().end <= begin);
    m_edits.push_back({begin, end, std::move(with)});
}

void JsonSplice::insertMember(qsizetype objectBegin, bool objectIsEmpty, QByteArray member)
{
    if (!objectIsEmpty)
        member += ',';
    replace(objectBegin + 1, objectBegin + 1, std::move(member));
}

void JsonSplice::removeMember(const std::vector<JsonMember> &members, size_t index)
{
    const JsonSpan span = removalOf(members, index);
    replace(span.begin, span.end, {});
}

QByteArray JsonSplice::result() const
{
    QByteArray text;
    qsizetype size = m_text.size();
    for (const Edit &edit : m_edits)
        size += edit.with.size() - (edit.end - edit.begin);
    text.reserve(size);
    qsizetype at = 0;
    for (const Edit &edit : m_edits) {
        text.append(m_text.sliced(at, edit.begin - at));
        text.append(edit.with);
        at = edit.end;
    }
    text.append(m_text.sliced(at));
    return text;
}

QByteArray jsonQuoted(QByteArrayView text)
{
    QByteArray quoted;
    quoted.reserve(text.size() + 2);
    appendJsonQuoted(quoted, text);
    return quoted;
}

} // namespace orchestris
