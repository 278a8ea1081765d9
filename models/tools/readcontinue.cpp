// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/jsoncdocument.h"
#include "models/tools/toolsetup.h"
#include "models/tools/yamlmodels.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace orchestris {

namespace {

/// The first model that answers chats: what Continue begins with. One of ours is preferred, since
/// people choose among several in the editor.
const YamlModel *firstOf(const QList<YamlModel> &models)
{
    const YamlModel *first = nullptr;
    for (const YamlModel &model : models) {
        if (!model.isForChat)
            continue;
        if (model.name == u"Orchestris")
            return &model;
        if (!first)
            first = &model;
    }
    return first;
}

QList<YamlModel> readLegacyModels(ToolSetup &setup, const ToolFile &file)
{
    QList<YamlModel> models;
    const auto document = JsoncDocument::read(file.text);
    if (!document) {
        setup.findings.append(
            {FindingKind::SyntaxError,
             {QString::number(document.error().line), QString::number(document.error().column)},
             file.path,
             document.error().line});
        return models;
    }
    const QStringList list{QStringLiteral("models")};
    for (int i = 0; i < document->count(list); ++i) {
        const QStringList entry = list + QStringList{QStringLiteral("[%1]").arg(i)};
        const auto value = [&](const QString &key) {
            return document->text(entry + QStringList{key}).value_or(QString());
        };
        models.append({value(QStringLiteral("title")), value(QStringLiteral("provider")),
                       value(QStringLiteral("model")), value(QStringLiteral("apiBase")),
                       value(QStringLiteral("apiKey")), true, document->lineOf(entry)});
    }
    return models;
}

bool hasEditorExtension(const ToolSurroundings &surroundings)
{
    for (const QStringView folder :
         {u".vscode/extensions", u".vscode-oss/extensions", u".cursor/extensions"}) {
        if (!QDir(surroundings.inHome(folder))
                 .entryList({QStringLiteral("continue.continue-*")}, QDir::Dirs)
                 .isEmpty())
            return true;
    }
    return false;
}

} // namespace

void readContinue(ToolSetup &setup, const ToolSurroundings &surroundings)
{
    const VariableBook book(surroundings);
    const QString folder = surroundings.folder(QStringLiteral("CONTINUE_GLOBAL_DIR"), u".continue");
    setup.isInstalled =
        surroundings.hasProgram(QStringLiteral("cn")) || hasEditorExtension(surroundings);
    ToolFile main = readToolFile(folder + u"/config.yaml");
    const ToolFile legacy = readToolFile(folder + u"/config.json");
    QList<YamlModel> models;
    if (main.state == ToolFile::State::Missing && legacy.state == ToolFile::State::Read) {
        setup.findings.append({FindingKind::LegacyFile, {main.path}, legacy.path});
        models = readLegacyModels(setup, legacy);
        main = legacy;
    } else if (const auto read = readYamlModels(main.text)) {
        models = *read;
    } else {
        setup.findings.append(
            {FindingKind::SyntaxError,
             {QString::number(read.error().line), QString::number(read.error().column)},
             main.path,
             read.error().line});
    }
    setup.files = {main, readToolFile(folder + u"/.env")};
    const YamlModel *model = firstOf(models);
    if (!model)
        return;
    setup.baseUrl = {model->apiBase, main.path, model->line};
    setup.model = {model->model, main.path, model->line};
    static const QRegularExpression Reference(
        QStringLiteral("^\\$\\{\\{\\s*(?:secrets|inputs)\\.([A-Za-z0-9_]+)\\s*\\}\\}$"));
    const auto match = Reference.match(model->apiKey.trimmed());
    if (match.hasMatch())
        takeKeyVariable(setup, match.captured(1), &setup.files[1], book);
    else
        setup.key = {model->apiKey, main.path, model->line};
}

void readOpenAiVariables(ToolSetup &setup, const ToolSurroundings &surroundings)
{
    const VariableBook book(surroundings);
    setup.isInstalled = true; // they are read by programs of any kind
    VariableStyle style;
    setup.files = {readToolFile(VariableBook::profile(surroundings, style))};
    const auto take = [&](const QString &name) {
        const QList<Located> places = book.all(name);
        noteOverruled(setup, name, places);
        return places.isEmpty() ? Located{} : places.first();
    };
    setup.baseUrl = take(QStringLiteral("OPENAI_BASE_URL"));
    setup.model = take(QStringLiteral("OPENAI_MODEL"));
    takeKeyVariable(setup, QStringLiteral("OPENAI_API_KEY"), nullptr, book);
    for (const Located &value : {setup.key, setup.baseUrl}) {
        if (!value.file.isEmpty() && value.file != setup.files.first().path)
            setup.files.append(readToolFile(value.file));
    }
}

} // namespace orchestris
