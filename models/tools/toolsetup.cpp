// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/toolsetup.h"

#include <algorithm>

namespace orchestris {

Severity severityOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::NotInstalled:
    case FindingKind::NotConfigured:
    case FindingKind::IsLink:
    case FindingKind::LegacyFile:
    case FindingKind::EditorSettings:
        return Severity::Note;
    case FindingKind::NotWritable:
    case FindingKind::ReadableByOthers:
    case FindingKind::UrlMissing:
    case FindingKind::UrlElsewhere:
    case FindingKind::GatewayDown:
    case FindingKind::ModelMissing:
    case FindingKind::LoginUsed:
    case FindingKind::Overruled:
        return Severity::Warning;
    default:
        return Severity::Problem;
    }
}

bool ToolSetup::isConfigured() const
{
    return baseUrl.isSet() || key.isSet()
           || std::any_of(files.begin(), files.end(), [](const ToolFile &file) {
                  return file.state != ToolFile::State::Missing;
              });
}

void noteOverruled(ToolSetup &setup, const QString &name, const QList<Located> &places)
{
    for (qsizetype i = 1; i < places.size(); ++i) {
        if (places[i].value == places.first().value)
            continue;
        setup.findings.append({FindingKind::Overruled,
                               {name, places.first().file, places[i].file},
                               places[i].file,
                               places[i].line});
        return;
    }
}

void takeKeyVariable(ToolSetup &setup, const QString &name, const ToolFile *dotEnv,
                     const VariableBook &book)
{
    setup.keyVariable = name;
    QList<Located> places = book.all(name);
    if (dotEnv) {
        Located own = readVariable(dotEnv->text, name);
        own.file = dotEnv->path;
        if (own.isSet())
            places.prepend(own);
    }
    if (!places.isEmpty())
        setup.key = places.first();
    noteOverruled(setup, name, places);
}

ToolSetup readTool(ToolKind kind, const ToolSurroundings &surroundings)
{
    ToolSetup setup;
    setup.kind = kind;
    switch (kind) {
    case ToolKind::Codex:
        readCodex(setup, surroundings);
        break;
    case ToolKind::OpenCode:
        readOpenCode(setup, surroundings);
        break;
    case ToolKind::Continue:
        readContinue(setup, surroundings);
        break;
    case ToolKind::QwenCode:
        readQwenCode(setup, surroundings);
        break;
    case ToolKind::Cline:
        readCline(setup, surroundings);
        break;
    case ToolKind::Environment:
        readOpenAiVariables(setup, surroundings);
        break;
    }
    for (const ToolFile &file : std::as_const(setup.files)) {
        if (file.state == ToolFile::State::Unreadable)
            setup.findings.append({FindingKind::Unreadable, {}, file.path});
        else if (file.state == ToolFile::State::TooLarge)
            setup.findings.append({FindingKind::TooLarge, {}, file.path});
        if (!file.isWritable)
            setup.findings.append({FindingKind::NotWritable, {}, file.path});
        if (file.isLink)
            setup.findings.append({FindingKind::IsLink, {}, file.path});
        const bool holdsKey = setup.key.isSet() && setup.key.file == file.path;
        if (holdsKey && file.state == ToolFile::State::Read && !file.isPrivate)
            setup.findings.append({FindingKind::ReadableByOthers, {}, file.path, setup.key.line});
    }
    return setup;
}

} // namespace orchestris
