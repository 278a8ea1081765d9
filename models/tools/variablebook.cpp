// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/variablebook.h"

#include <QDir>

#include <algorithm>

namespace orchestris {

namespace {

struct Assignment {
    QString name;
    QString value;
    QByteArray after;      // what else is on its line, with the blanks before it
    bool isSpaced = false; // blanks beside the equals sign: an assignment in a .env only
};

/// The value that the text begins with, and what is after it.
std::pair<QString, QByteArray> splitValue(QByteArray text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return {};
    const char quote = text.front();
    if (quote == '"' || quote == '\'') {
        const qsizetype close = text.indexOf(quote, 1);
        if (close < 0) // goes on in the next line
            return {QString::fromUtf8(text.sliced(1)), text.first(1)};
        return {QString::fromUtf8(text.mid(1, close - 1)), text.sliced(close + 1)};
    }
    qsizetype end = 0; // up to a blank, which begins a remark or another command
    while (end < text.size() && QByteArrayView(" \t;&|#").indexOf(text[end]) < 0)
        ++end;
    return {QString::fromUtf8(text.first(end)), text.sliced(end)};
}

bool isName(const QByteArray &text)
{
    return !text.isEmpty() && !(text[0] >= '0' && text[0] <= '9')
           && std::all_of(text.begin(), text.end(), [](char c) {
                  return c == '_' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
                         || (c >= '0' && c <= '9');
              });
}

std::optional<Assignment> readLine(const QByteArray &line)
{
    QByteArray text = line.trimmed();
    if (text.startsWith('#'))
        return std::nullopt;
    if (text.startsWith("set ")) { // fish
        text = text.sliced(4).trimmed();
        bool exports = false;
        while (text.startsWith('-')) {
            const qsizetype blank = text.indexOf(' ');
            if (blank < 0)
                return std::nullopt;
            const QByteArray option = text.first(blank);
            exports = exports || option == "--export"
                      || (!option.startsWith("--") && option.contains('x'));
            text = text.sliced(blank).trimmed();
        }
        const qsizetype blank = text.indexOf(' ');
        if (!exports || blank < 0 || !isName(text.first(blank)))
            return std::nullopt;
        const auto [value, after] = splitValue(text.sliced(blank));
        return Assignment{QString::fromUtf8(text.first(blank)), value, after};
    }
    if (text.startsWith("export "))
        text = text.sliced(7).trimmed();
    const qsizetype equals = text.indexOf('=');
    if (equals <= 0 || !isName(text.first(equals).trimmed()))
        return std::nullopt;
    const auto [value, after] = splitValue(text.sliced(equals + 1));
    const bool isSpaced =
        text[equals - 1] == ' ' || text[equals - 1] == '\t'
        || (equals + 1 < text.size() && (text[equals + 1] == ' ' || text[equals + 1] == '\t'));
    return Assignment{QString::fromUtf8(text.first(equals).trimmed()), value, after, isSpaced};
}

/// Whether nothing is lost when its line is written anew: there is nothing else on it but a remark.
bool standsAlone(const Assignment &assignment, VariableStyle style)
{
    const QByteArray &after = assignment.after;
    const bool isRemark =
        (after.startsWith(' ') || after.startsWith('\t')) && after.trimmed().startsWith('#');
    return (isRemark || after.trimmed().isEmpty())
           && (style == VariableStyle::DotEnv || !assignment.isSpaced);
}

bool goesOn(const QByteArray &line)
{
    return line.endsWith('\\');
}

QByteArray shellQuoted(const QString &value)
{
    QByteArray quoted = value.toUtf8();
    quoted.replace('\'', "'\\''");
    return '\'' + quoted + '\'';
}

QByteArray lineFor(VariableStyle style, const QString &name, const QString &value)
{
    switch (style) {
    case VariableStyle::Fish:
        return "set -gx " + name.toUtf8() + ' ' + shellQuoted(value);
    case VariableStyle::DotEnv:
        return name.toUtf8() + '=' + value.toUtf8();
    case VariableStyle::Shell:
        break;
    }
    return "export " + name.toUtf8() + '=' + shellQuoted(value);
}

} // namespace

Located readVariable(const QByteArray &text, const QString &name)
{
    Located found;
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        const auto assignment = readLine(line);
        if (assignment && assignment->name == name)
            found = {assignment->value, {}, number};
    }
    return found;
}

QByteArray withVariable(const QByteArray &text, VariableStyle style, const QString &name,
                        const QString &value)
{
    const Located present = readVariable(text, name);
    if (present.line > 0 && present.value == value)
        return text;
    QByteArray line = lineFor(style, name, value);
    QByteArrayList lines = text.split('\n');
    if (const qsizetype at = present.line - 1; at >= 0) {
        const auto old = readLine(lines[at]);
        if (old && standsAlone(*old, style) && (at == 0 || !goesOn(lines[at - 1]))) {
            const qsizetype indent = lines[at].indexOf(lines[at].trimmed().front());
            const bool isDos = lines[at].endsWith('\r');
            line = lines[at].first(indent) + line;
            if (!old->after.trimmed().isEmpty())
                line += old->after;
            lines[at] = isDos ? line + '\r' : line;
            return lines.join('\n');
        }
    }
    // Set after all else, it is what counts.
    QByteArray before = text;
    if (goesOn(before))
        before += '\n';
    if (!before.isEmpty() && (!before.endsWith('\n') || before.endsWith("\\\n")))
        before += '\n';
    return before + line + '\n';
}

VariableBook::VariableBook(const ToolSurroundings &surroundings)
    : m_environment(surroundings.environment)
{
    const auto addFolder = [&](const QString &path, const QString &pattern) {
        const QStringList names =
            QDir(path).entryList({pattern}, QDir::Files | QDir::Readable, QDir::Name);
        constexpr qsizetype MostFiles = 32; // nobody has more; a folder of others could
        for (const QString &name : names.mid(0, MostFiles))
            m_files.append(readToolFile(path + u'/' + name));
    };
    // In the order in which one overrules the one before.
    addFolder(surroundings.inHome(u".config/environment.d"), QStringLiteral("*.conf"));
    for (const QStringView name :
         {u".profile", u".bash_profile", u".zprofile", u".zshenv", u".bashrc", u".zshrc"})
        m_files.append(readToolFile(surroundings.inHome(name)));
    m_files.append(readToolFile(surroundings.inHome(u".config/fish/config.fish")));
    addFolder(surroundings.inHome(u".config/fish/conf.d"), QStringLiteral("*.fish"));
}

QList<Located> VariableBook::all(const QString &name) const
{
    QList<Located> found;
    for (const ToolFile &file : m_files) {
        Located here = readVariable(file.text, name);
        if (here.isSet()) {
            here.file = file.path;
            found.prepend(here);
        }
    }
    if (const QString value = m_environment.value(name); !value.isEmpty())
        found.append({value, {}, 0});
    return found;
}

Located VariableBook::find(const QString &name) const
{
    const QList<Located> found = all(name);
    return found.isEmpty() ? Located{} : found.first();
}

QString VariableBook::profile(const ToolSurroundings &surroundings, VariableStyle &style)
{
    const QString shell = surroundings.environment.value(QStringLiteral("SHELL"));
    style = VariableStyle::Shell;
    if (shell.endsWith(u"/fish")) {
        style = VariableStyle::Fish;
        return surroundings.inHome(u".config/fish/conf.d/orchestris.fish");
    }
    if (shell.endsWith(u"/zsh"))
        return surroundings.inHome(u".zshrc");
    return surroundings.inHome(shell.endsWith(u"/bash") ? u".bashrc" : u".profile");
}

} // namespace orchestris
