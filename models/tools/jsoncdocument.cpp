// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/jsoncdocument.h"

#include "models/domain/errorwords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace orchestris {

/// Skips what carries no meaning; the place behind it.
static qsizetype behindBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size()) {
        const char c = text[at];
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            ++at;
        } else if (text.sliced(at).startsWith("//")) {
            const qsizetype newline = text.indexOf('\n', at);
            at = newline < 0 ? text.size() : newline;
        } else if (text.sliced(at).startsWith("/*")) {
            const qsizetype close = text.indexOf("*/", at + 2);
            if (close < 0)
                return at;
            at = close + 2;
        } else {
            break;
        }
    }
    return at;
}

class JsoncReader
{
public:
    explicit JsoncReader(JsoncDocument &document)
        : m_document(document)
        , m_text(document.m_text)
    {
    }

    [[nodiscard]] bool read()
    {
        m_at = m_text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        skip();
        if (readValue(0) < 0)
            return false;
        skip();
        return m_at == m_text.size();
    }
    [[nodiscard]] qsizetype at() const { return m_at; }

private:
    using Kind = JsoncDocument::Kind;

    void skip() { m_at = behindBlanks(m_text, m_at); }
    [[nodiscard]] bool sees(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    int readValue(int depth)
    {
        if (depth > JsoncDocument::MaximumDepth || m_at >= m_text.size())
            return -1;
        const int number = int(m_document.m_nodes.size());
        m_document.m_nodes.push_back({});
        node(number).begin = m_at;
        bool whole = false;
        if (sees('{') || sees('['))
            whole = readContainer(number, depth);
        else if (sees('"'))
            whole = readText(node(number).text, Kind::Text, number);
        else
            whole = readWord();
        node(number).end = m_at;
        return whole ? number : -1;
    }

    bool readContainer(int number, int depth)
    {
        const bool isObject = sees('{');
        const char close = isObject ? '}' : ']';
        node(number).kind = isObject ? Kind::Object : Kind::Array;
        ++m_at;
        for (;;) {
            skip();
            if (sees(close)) {
                ++m_at;
                return true;
            }
            QString key;
            if (isObject && !readKey(key))
                return false;
            const int child = readValue(depth + 1);
            if (child < 0)
                return false;
            node(child).key = key;
            node(number).children.push_back(child);
            skip();
            if (sees(','))
                ++m_at;
            else if (!sees(close))
                return false;
        }
    }

    bool readKey(QString &key)
    {
        if (!sees('"') || !readText(key, Kind::Other, -1))
            return false;
        skip();
        if (!sees(':'))
            return false;
        ++m_at;
        skip();
        return true;
    }

    bool readText(QString &text, Kind kind, int number)
    {
        const qsizetype begin = m_at;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\n')
                return false;
            if (c == '\\') {
                ++m_at;
            } else if (c == '"') {
                ++m_at;
                break;
            }
        }
        if (m_at > m_text.size() || m_text[m_at - 1] != '"' || m_at - begin < 2)
            return false;
        const QJsonDocument parsed =
            QJsonDocument::fromJson('[' + m_text.sliced(begin, m_at - begin).toByteArray() + ']');
        if (!parsed.isArray() || !parsed.array().at(0).isString()) {
            m_at = begin;
            return false;
        }
        text = parsed.array().at(0).toString();
        if (number >= 0)
            node(number).kind = kind;
        return true;
    }

    bool readWord()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && QByteArrayView(",]}/ \t\r\n\"").indexOf(m_text[m_at]) < 0)
            ++m_at;
        const QByteArray word = m_text.sliced(begin, m_at - begin).toByteArray();
        if (QJsonDocument::fromJson('[' + word + ']').isArray() && !word.isEmpty())
            return true;
        m_at = begin;
        return false;
    }

    JsoncDocument::Node &node(int number) { return m_document.m_nodes[size_t(number)]; }

    JsoncDocument &m_document;
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

tl::expected<JsoncDocument, TextPlace> JsoncDocument::read(const QByteArray &text)
{
    JsoncDocument document;
    document.m_text = text.trimmed().isEmpty() ? QByteArray("{}\n") : text;
    if (text.size() > ToolFile::MaximumBytes)
        return tl::unexpected(TextPlace{});
    JsoncReader reader(document);
    if (!reader.read())
        return tl::unexpected(placeOf(document.m_text, reader.at()));
    return document;
}

int JsoncDocument::child(const Node &node, const QString &step) const
{
    if (node.kind == Kind::Array && step.startsWith(u'[')) {
        bool isNumber = false;
        const int index = step.mid(1, step.size() - 2).toInt(&isNumber);
        return isNumber && index >= 0 && index < int(node.children.size())
                   ? node.children[size_t(index)]
                   : -1;
    }
    if (node.kind != Kind::Object)
        return -1;
    // The last of the same name is what readers take.
    for (auto at = node.children.rbegin(); at != node.children.rend(); ++at) {
        if (m_nodes[size_t(*at)].key == step)
            return *at;
    }
    return -1;
}

int JsoncDocument::find(const QStringList &path) const
{
    int at = 0;
    for (const QString &step : path) {
        at = child(m_nodes[size_t(at)], step);
        if (at < 0)
            return -1;
    }
    return at;
}

std::optional<JsoncDocument::Kind> JsoncDocument::kindOf(const QStringList &path) const
{
    const int at = find(path);
    return at < 0 ? std::nullopt : std::optional(m_nodes[size_t(at)].kind);
}

std::optional<QString> JsoncDocument::text(const QStringList &path) const
{
    const int at = find(path);
    if (at < 0 || m_nodes[size_t(at)].kind != Kind::Text)
        return std::nullopt;
    return m_nodes[size_t(at)].text;
}

QStringList JsoncDocument::members(const QStringList &path) const
{
    QStringList names;
    const int at = find(path);
    if (at < 0 || m_nodes[size_t(at)].kind != Kind::Object)
        return names;
    for (const int number : m_nodes[size_t(at)].children)
        names.append(m_nodes[size_t(number)].key);
    return names;
}

int JsoncDocument::count(const QStringList &path) const
{
    const int at = find(path);
    return at < 0 || m_nodes[size_t(at)].kind != Kind::Array
               ? 0
               : int(m_nodes[size_t(at)].children.size());
}

int JsoncDocument::lineOf(const QStringList &path) const
{
    const int at = find(path);
    return at < 0 ? 0 : placeOf(m_text, m_nodes[size_t(at)].begin).line;
}

QByteArray JsoncDocument::quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray JsoncDocument::indentAt(qsizetype offset) const
{
    const qsizetype line = m_text.lastIndexOf('\n', offset - (offset > 0 ? 1 : 0)) + 1;
    qsizetype end = line;
    while (end < m_text.size() && (m_text[end] == ' ' || m_text[end] == '\t'))
        ++end;
    return m_text.mid(line, std::min(end, offset) - line);
}

QByteArray JsoncDocument::unit() const
{
    const Node &root = m_nodes.front();
    if (!root.children.empty()) {
        const QByteArray indent = indentAt(m_nodes[size_t(root.children.front())].begin);
        if (!indent.isEmpty())
            return indent;
    }
    return QByteArray("  ");
}

QByteArray JsoncDocument::inserted(const Node &node, const QByteArray &entry) const
{
    const QByteArray outer = indentAt(node.begin);
    const QByteArray inner = outer + unit();
    QByteArray text = m_text;
    if (node.children.empty()) {
        const bool isBlank =
            text.mid(node.begin + 1, node.end - node.begin - 2).trimmed().isEmpty();
        const QByteArray block = '\n' + inner + entry + '\n' + outer;
        if (isBlank)
            return text.replace(node.begin + 1, node.end - node.begin - 2, block);
        return text.insert(node.end - 1, block); // behind the comments in it
    }
    const qsizetype last = m_nodes[size_t(node.children.back())].end;
    const qsizetype next = behindBlanks(m_text, last);
    const bool hasComma = next < m_text.size() && m_text[next] == ',';
    qsizetype place = hasComma ? next + 1 : last;
    // A remark at the end of that line stays with its line.
    const qsizetype newline = m_text.indexOf('\n', place);
    if (newline >= 0 && behindBlanks(m_text, place) > newline)
        place = newline > 0 && m_text[newline - 1] == '\r' ? newline - 1 : newline;
    text.insert(place, '\n' + inner + entry + (hasComma ? "," : ""));
    if (!hasComma)
        text.insert(last, ',');
    const bool closesOnSameLine = m_text.mid(last, node.end - last).indexOf('\n') < 0;
    if (closesOnSameLine) {
        // {"a": 1}: the closing bracket goes to a line of its own.
        const qsizetype grown = text.size() - m_text.size();
        text.insert(node.end - 1 + grown, '\n' + outer);
    }
    return text;
}

Result<QByteArray> JsoncDocument::with(const QStringList &path, const QByteArray &value) const
{
    int at = 0;
    qsizetype known = 0;
    while (known < path.size()) {
        const int next = child(m_nodes[size_t(at)], path[known]);
        if (next < 0)
            break;
        at = next;
        ++known;
    }
    const Node &node = m_nodes[size_t(at)];
    QByteArray text = m_text;
    if (known == path.size())
        return text.replace(node.begin, node.end - node.begin, value);
    const bool isElement = path[known].startsWith(u'[') && node.kind == Kind::Array;
    if (!isElement && node.kind != Kind::Object)
        return fail(ErrorCode::Conflict,
                    Errors::tr("\"%1\" is not an object there, so nothing can be put into it. "
                               "Change it by hand.")
                        .arg(known > 0 ? path[known - 1] : Errors::tr("The file")));
    // What is missing on the way, from the inside out, each level on lines of its own.
    const QByteArray step = unit();
    QByteArray entry = value;
    for (qsizetype i = path.size() - 1; i >= known; --i) {
        const bool element = path[i].startsWith(u'[');
        QByteArray indent = indentAt(node.begin);
        for (qsizetype level = known; level <= i; ++level)
            indent += step;
        if (!element)
            entry = quoted(path[i]) + ": " + entry;
        if (i > known)
            entry = (element ? "[\n" : "{\n") + indent + entry + '\n' + indent.chopped(step.size())
                    + (element ? ']' : '}');
    }
    return inserted(node, entry);
}

} // namespace orchestris
