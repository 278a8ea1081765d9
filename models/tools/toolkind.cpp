// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/toolkind.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

namespace orchestris {

QString toolKey(ToolKind kind)
{
    switch (kind) {
    case ToolKind::Codex:
        return QStringLiteral("codex");
    case ToolKind::OpenCode:
        return QStringLiteral("opencode");
    case ToolKind::Continue:
        return QStringLiteral("continue");
    case ToolKind::QwenCode:
        return QStringLiteral("qwen-code");
    case ToolKind::Cline:
        return QStringLiteral("cline");
    case ToolKind::Environment:
        break;
    }
    return QStringLiteral("environment");
}

QString toolName(ToolKind kind)
{
    switch (kind) {
    case ToolKind::Codex:
        return QStringLiteral("Codex CLI");
    case ToolKind::OpenCode:
        return QStringLiteral("opencode");
    case ToolKind::Continue:
        return QStringLiteral("Continue");
    case ToolKind::QwenCode:
        return QStringLiteral("Qwen Code");
    case ToolKind::Cline:
        return QStringLiteral("Cline");
    case ToolKind::Environment:
        break;
    }
    return QStringLiteral("OpenAI SDKs");
}

std::optional<ToolKind> findTool(QStringView key)
{
    for (const ToolKind kind : AllTools) {
        if (toolKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

ToolSurroundings ToolSurroundings::ofThisProcess()
{
    ToolSurroundings here{QDir::homePath(), {}};
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        here.environment.insert(name, environment.value(name));
    return here;
}

QString ToolSurroundings::inHome(QStringView name) const
{
    return home + u'/' + name;
}

QString ToolSurroundings::brief(const QString &path) const
{
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

QString ToolSurroundings::folder(const QString &variable, QStringView usual) const
{
    const QString moved = environment.value(variable);
    return QDir::isAbsolutePath(moved) ? QDir::cleanPath(moved) : inHome(usual);
}

bool ToolSurroundings::hasProgram(const QString &name) const
{
    QStringList folders = environment.value(QStringLiteral("PATH")).split(u':', Qt::SkipEmptyParts);
    for (const QStringView usual :
         {u".local/bin", u"bin", u".npm-global/bin", u".bun/bin", u".cargo/bin", u".opencode/bin"})
        folders.append(inHome(usual));
    for (const QString &folder : std::as_const(folders)) {
        const QFileInfo file(folder + u'/' + name);
        if (file.isFile() && file.isExecutable())
            return true;
    }
    return false;
}

} // namespace orchestris
