// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/tomldocument.h"

#include "models/domain/errorwords.h"

#include "models/tools/jsoncdocument.h"

// toml++ asserts what strangers' text can break, and in optimised builds assumes it, although its
// next lines handle the case. Neither is wanted: header only, and no assertion.
#undef NDEBUG
#define TOML_HEADER_ONLY 1
#define TOML_ASSERT(expression) static_assert(true)
#include <toml++/toml.h>

namespace orchestris {

/// Finds headers and entries by lines. It need not be right on what is not TOML: toml++ has read
/// the text before.
class TomlScanner
{
public:
    explicit TomlScanner(TomlDocument &document)
        : m_document(document)
        , m_text(document.m_text)
    {
    }

    void scan()
    {
        while (m_at < m_text.size()) {
            const qsizetype line = m_at;
            skipBlanks();
            if (m_at >= m_text.size())
                break;
            const char c = m_text[m_at];
            if (c == '[')
                takeHeader(line);
            else if (c != '#' && c != '\n')
                takeEntry(line);
            toNextLine();
        }
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size()
               && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\r'))
            ++m_at;
    }
    void toNextLine()
    {
        const qsizetype newline = m_text.indexOf('\n', m_at);
        m_at = newline < 0 ? m_text.size() : newline + 1;
    }
    [[nodiscard]] char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    /// "a.b" or "a.\"b c\"", up to `end`.
    QStringList readKeys(char end)
    {
        QStringList keys;
        QByteArray key;
        while (m_at < m_text.size() && here() != end && here() != '\n') {
            const char c = here();
            if (c == '"' || c == '\'') {
                const qsizetype close = m_text.indexOf(c, m_at + 1);
                if (close < 0)
                    break;
                key += m_text.mid(m_at + 1, close - m_at - 1);
                m_at = close;
            } else if (c == '.') {
                keys.append(QString::fromUtf8(key));
                key.clear();
            } else if (c != ' ' && c != '\t') {
                key += c;
            }
            ++m_at;
        }
        keys.append(QString::fromUtf8(key));
        return keys;
    }

    void takeHeader(qsizetype line)
    {
        ++m_at;
        const bool isArray = here() == '[';
        if (isArray)
            ++m_at;
        m_table = readKeys(']');
        m_inArray = isArray;
        m_document.m_entries.append({m_table, true, isArray, line, m_at, m_at});
    }

    void takeEntry(qsizetype line)
    {
        const QStringList keys = readKeys('=');
        if (here() != '=')
            return;
        ++m_at;
        skipBlanks();
        const qsizetype value = m_at;
        const qsizetype end = skipValue();
        m_document.m_entries.append({m_table + keys, false, m_inArray, line, value, end});
    }

    /// The end of what is meant, without blanks and a remark behind it.
    qsizetype skipValue()
    {
        int depth = 0;
        qsizetype end = m_at;
        while (m_at < m_text.size()) {
            const char c = here();
            if (c == '"' || c == '\'') {
                skipText(c);
                end = m_at;
                continue;
            }
            if (c == '#') {
                const qsizetype newline = m_text.indexOf('\n', m_at);
                m_at = newline < 0 ? m_text.size() : newline;
                continue;
            }
            if (c == '\n' && depth <= 0)
                break;
            if (c == '[' || c == '{')
                ++depth;
            else if (c == ']' || c == '}')
                --depth;
            ++m_at;
            if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
                end = m_at;
        }
        return end;
    }

    void skipText(char quote)
    {
        const QByteArray three(3, quote);
        const bool isLong = m_text.mid(m_at, 3) == three;
        m_at += isLong ? 3 : 1;
        while (m_at < m_text.size()) {
            if (quote == '"' && here() == '\\') {
                m_at += 2;
            } else if (isLong ? m_text.mid(m_at, 3) == three : here() == quote) {
                m_at += isLong ? 3 : 1;
                while (isLong && here() == quote)
                    ++m_at; // up to two quotes may end the text itself
                return;
            } else if (!isLong && here() == '\n') {
                return;
            } else {
                ++m_at;
            }
        }
        m_at = std::min(m_at, m_text.size());
    }

    TomlDocument &m_document;
    const QByteArray &m_text;
    QStringList m_table;
    bool m_inArray = false;
    qsizetype m_at = 0;
};

namespace {

template<typename Visit>
void visitAll(const toml::table &table, const QStringList &path, const Visit &visit)
{
    for (const auto &[key, node] : table) {
        const std::string_view name = key.str();
        const QStringList here =
            path + QStringList{QString::fromUtf8(name.data(), qsizetype(name.size()))};
        visit(here, node);
        if (const toml::table *inner = node.as_table())
            visitAll(*inner, here, visit);
    }
}

} // namespace

tl::expected<TomlDocument, TextPlace> TomlDocument::read(const QByteArray &text)
{
    TomlDocument document;
    document.m_text = text;
    if (text.size() > ToolFile::MaximumBytes)
        return tl::unexpected(TextPlace{});
    try {
        const toml::parse_result parsed =
            toml::parse(std::string_view(text.constData(), size_t(text.size())));
        visitAll(parsed, {}, [&](const QStringList &path, const toml::node &node) {
            document.m_kinds.insert(path, int(node.source().begin.line));
            if (const auto *value = node.as_string())
                document.m_texts.insert(path, QString::fromStdString(value->get()));
            if (const auto *value = node.as_boolean(); value && value->get())
                document.m_true.append(path);
        });
    } catch (const toml::parse_error &error) {
        return tl::unexpected(TextPlace{std::max(1, int(error.source().begin.line)),
                                        std::max(1, int(error.source().begin.column))});
    } catch (const std::exception &) {
        return tl::unexpected(TextPlace{});
    }
    TomlScanner(document).scan();
    return document;
}

std::optional<QString> TomlDocument::text(const QStringList &path) const
{
    const auto found = m_texts.constFind(path);
    return found == m_texts.constEnd() ? std::nullopt : std::optional(*found);
}

bool TomlDocument::isTrue(const QStringList &path) const
{
    return m_true.contains(path);
}

int TomlDocument::lineOf(const QStringList &path) const
{
    for (const Entry &entry : m_entries) {
        if (entry.path == path)
            return placeOf(m_text, entry.begin).line;
    }
    return m_kinds.value(path);
}

qsizetype TomlDocument::behindLine(qsizetype at) const
{
    const qsizetype newline = m_text.indexOf('\n', at);
    return newline < 0 ? m_text.size() : newline + 1;
}

QByteArray TomlDocument::edited(const QStringList &path, const QByteArray &value) const
{
    QByteArray text = m_text;
    const QStringList table = path.first(path.size() - 1);
    const auto isBare = [](const QString &key) {
        return std::all_of(key.begin(), key.end(), [](QChar c) {
            return c == u'_' || c == u'-' || (c.unicode() < 128 && c.isLetterOrNumber());
        });
    };
    const auto keyText = [&](const QString &key) {
        return isBare(key) ? key.toUtf8() : JsoncDocument::quoted(key);
    };
    const QByteArray line = keyText(path.last()) + " = " + value + '\n';
    qsizetype behind = -1; // the last line of the table it belongs to
    qsizetype firstHeader = -1;
    for (const Entry &entry : m_entries) {
        if (!entry.isHeader && !entry.isArray && entry.path == path)
            return text.replace(entry.value, entry.end - entry.value, value);
        if (entry.isHeader && firstHeader < 0)
            firstHeader = entry.begin;
        const bool isOurs =
            entry.isHeader ? entry.path == table && !entry.isArray
                           : entry.path.first(entry.path.size() - 1) == table && !entry.isArray;
        if (isOurs)
            behind = behindLine(entry.end);
    }
    const auto withBreak = [](QByteArray before) {
        if (!before.isEmpty() && !before.endsWith('\n'))
            before += '\n';
        return before;
    };
    if (behind >= 0)
        return withBreak(text.first(behind)) + line + text.sliced(behind);
    if (table.isEmpty()) {
        if (firstHeader < 0)
            return withBreak(text) + line;
        return text.first(firstHeader) + line + '\n' + text.sliced(firstHeader);
    }
    QByteArrayList names;
    for (const QString &name : table)
        names.append(keyText(name));
    const QByteArray before = withBreak(text);
    return before + (before.isEmpty() ? "" : "\n") + '[' + names.join('.') + "]\n" + line;
}

Result<QByteArray> TomlDocument::with(const QStringList &path, const QString &value) const
{
    const QByteArray text = edited(path, JsoncDocument::quoted(value));
    const auto again = read(text);
    if (!again || again->text(path) != value)
        return fail(ErrorCode::Conflict,
                    Errors::tr("\"%1\" is written in a way that cannot be changed safely. "
                               "Change it by hand.")
                        .arg(path.join(u'.')));
    return text;
}

} // namespace orchestris
