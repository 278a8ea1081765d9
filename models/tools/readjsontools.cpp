// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/jsoncdocument.h"
#include "models/tools/toolsetup.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace orchestris {

namespace {

Located at(const JsoncDocument &document, const ToolFile &file, const QStringList &path)
{
    return {document.text(path).value_or(QString()), file.path, document.lineOf(path)};
}

std::optional<JsoncDocument> readJson(ToolSetup &setup, const ToolFile &file)
{
    const auto document = JsoncDocument::read(file.text);
    if (document)
        return *document;
    setup.findings.append(
        {FindingKind::SyntaxError,
         {QString::number(document.error().line), QString::number(document.error().column)},
         file.path,
         document.error().line});
    return std::nullopt;
}

QString s(QStringView text)
{
    return text.toString();
}

/// opencode's `{env:NAME}` and `{file:PATH}`, and values as they are.
void takeOpenCodeKey(ToolSetup &setup, const Located &raw, const ToolSurroundings &surroundings,
                     const VariableBook &book)
{
    static const QRegularExpression Reference(QStringLiteral("^\\{(env|file):([^}]+)\\}$"));
    const auto match = Reference.match(raw.value.trimmed());
    if (!match.hasMatch()) {
        setup.key = raw;
        return;
    }
    const QString value = match.captured(2).trimmed();
    if (match.captured(1) == u"env") {
        takeKeyVariable(setup, value, nullptr, book);
        return;
    }
    QString path = value;
    if (path.startsWith(u"~/"))
        path = surroundings.inHome(QStringView(path).sliced(2));
    else if (!path.startsWith(u'/'))
        path = QFileInfo(raw.file).absolutePath() + u'/' + path;
    setup.files.append(readToolFile(path));
    setup.key = {QString::fromUtf8(setup.files.last().text.trimmed()), path, 1};
}

} // namespace

void readOpenCode(ToolSetup &setup, const ToolSurroundings &surroundings)
{
    const VariableBook book(surroundings);
    setup.isInstalled = surroundings.hasProgram(QStringLiteral("opencode"));
    const QString folder =
        surroundings.folder(QStringLiteral("XDG_CONFIG_HOME"), u".config") + u"/opencode/";
    // Later ones overrule earlier ones; the one that is changed stands first.
    QList<ToolFile> files;
    for (const QStringView name : {u"config.json", u"opencode.json", u"opencode.jsonc"})
        files.append(readToolFile(folder + name));
    const QString custom = book.find(QStringLiteral("OPENCODE_CONFIG")).value;
    if (QDir::isAbsolutePath(custom))
        files.append(readToolFile(custom));
    qsizetype main = 1;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (files[i].state != ToolFile::State::Missing)
            main = i;
    }
    setup.files = {files[main]};

    Located model;
    QList<std::pair<JsoncDocument, ToolFile>> documents;
    for (const ToolFile &file : std::as_const(files)) {
        if (file.state != ToolFile::State::Read)
            continue;
        const auto document = readJson(setup, file);
        if (!document)
            continue;
        documents.append({*document, file});
        if (const Located own = at(*document, file, {s(u"model")}); own.isSet()) {
            if (model.isSet())
                noteOverruled(setup, s(u"model"), {own, model});
            model = own;
        }
    }
    const qsizetype slash = model.value.indexOf(u'/');
    if (slash <= 0)
        return;
    const QString provider = model.value.first(slash);
    setup.model = {model.value.sliced(slash + 1), model.file, model.line};
    Located key;
    bool isThere = false;
    for (const auto &[document, file] : std::as_const(documents)) {
        const QStringList options{s(u"provider"), provider, s(u"options")};
        isThere = isThere || document.has(options.first(2));
        if (const Located own = at(document, file, options + QStringList{s(u"baseURL")});
            own.isSet())
            setup.baseUrl = own;
        if (const Located own = at(document, file, options + QStringList{s(u"apiKey")});
            own.isSet())
            key = own;
        if (document.text({s(u"provider"), provider, s(u"npm")}) == s(u"@ai-sdk/openai"))
            setup.wire = WireApi::Responses;
    }
    if (provider == u"openai")
        setup.wire = WireApi::Responses;
    if (!isThere && provider != u"openai" && provider != u"anthropic" && provider != u"opencode")
        setup.findings.append({FindingKind::ProviderMissing, {provider}, model.file, model.line});
    if (key.isSet())
        takeOpenCodeKey(setup, key, surroundings, book);
    else if (provider == u"openai")
        takeKeyVariable(setup, QStringLiteral("OPENAI_API_KEY"), nullptr, book);
    if (setup.key.isSet())
        return;
    const ToolFile login =
        readToolFile(surroundings.folder(QStringLiteral("XDG_DATA_HOME"), u".local/share")
                     + u"/opencode/auth.json");
    if (const auto document = JsoncDocument::read(login.text))
        setup.key = at(*document, login, {provider, s(u"key")});
}

void readQwenCode(ToolSetup &setup, const ToolSurroundings &surroundings)
{
    const VariableBook book(surroundings);
    setup.isInstalled = surroundings.hasProgram(QStringLiteral("qwen"));
    const QString folder = surroundings.folder(QStringLiteral("QWEN_HOME"), u".qwen");
    setup.files = {readToolFile(folder + u"/settings.json"), readToolFile(folder + u"/.env")};
    const ToolFile &file = setup.files[0];
    const auto read = readJson(setup, file);
    if (!read)
        return;
    const JsoncDocument &document = *read;
    if (const Located type = at(document, file, {s(u"security"), s(u"auth"), s(u"selectedType")});
        type.isSet() && type.value != u"openai") {
        setup.findings.append({FindingKind::LoginUsed, {}, type.file, type.line});
        return;
    }
    const auto variable = [&](const QString &name) {
        Located own = readVariable(setup.files[1].text, name);
        own.file = setup.files[1].path;
        return own.isSet() ? own : book.find(name);
    };
    setup.model = at(document, file, {s(u"model"), s(u"name")});
    if (!setup.model.isSet())
        setup.model = variable(s(u"OPENAI_MODEL"));
    const QStringList models{s(u"modelProviders"), s(u"openai")};
    for (int i = 0; i < document.count(models); ++i) {
        const QStringList entry = models + QStringList{QStringLiteral("[%1]").arg(i)};
        if (document.text(entry + QStringList{s(u"id")}) != setup.model.value)
            continue;
        setup.baseUrl = at(document, file, entry + QStringList{s(u"baseUrl")});
        const Located name = at(document, file, entry + QStringList{s(u"envKey")});
        takeKeyVariable(setup, name.isSet() ? name.value : s(u"OPENAI_API_KEY"), &setup.files[1],
                        book);
        if (!setup.key.isSet())
            setup.key = at(document, file, {s(u"env"), setup.keyVariable});
        return;
    }
    const QStringList auth{s(u"security"), s(u"auth")};
    setup.baseUrl = at(document, file, auth + QStringList{s(u"baseUrl")});
    if (!setup.baseUrl.isSet())
        setup.baseUrl = variable(s(u"OPENAI_BASE_URL"));
    setup.key = at(document, file, auth + QStringList{s(u"apiKey")});
    if (!setup.key.isSet())
        takeKeyVariable(setup, s(u"OPENAI_API_KEY"), &setup.files[1], book);
}

void readCline(ToolSetup &setup, const ToolSurroundings &surroundings)
{
    setup.isInstalled = surroundings.hasProgram(QStringLiteral("cline"));
    const QString root = surroundings.folder(QStringLiteral("CLINE_DIR"), u".cline");
    const QString moved = surroundings.environment.value(QStringLiteral("CLINE_DATA_DIR"));
    const QString data = QDir::isAbsolutePath(moved) ? moved : root + u"/data";
    setup.files = {readToolFile(data + u"/settings/providers.json")};
    const ToolFile &file = setup.files[0];
    if (file.state == ToolFile::State::Missing) {
        // Before it had that file: the same values in two, which it moves over by itself.
        const ToolFile state = readToolFile(data + u"/globalState.json");
        const ToolFile secrets = readToolFile(data + u"/secrets.json");
        const auto values = JsoncDocument::read(state.text);
        const auto hidden = JsoncDocument::read(secrets.text);
        if (state.state == ToolFile::State::Read && values && hidden) {
            setup.findings.append({FindingKind::LegacyFile, {file.path}, state.path});
            setup.baseUrl = at(*values, state, {s(u"openAiBaseUrl")});
            setup.model = at(*values, state, {s(u"actModeOpenAiModelId")});
            setup.key = at(*hidden, secrets, {s(u"openAiApiKey")});
        }
    }
    // The extension of an editor may keep its own, in the editor's storage.
    for (const QStringView editor : {u".config/Code", u".config/VSCodium", u".config/Cursor"}) {
        const QString storage = surroundings.inHome(editor)
                                + QStringLiteral("/User/globalStorage/saoudrizwan.claude-dev");
        if (QFileInfo::exists(storage)) {
            setup.isInstalled = true;
            setup.findings.append({FindingKind::EditorSettings, {}, storage});
            break;
        }
    }
    if (file.state != ToolFile::State::Read)
        return;
    const auto document = readJson(setup, file);
    if (!document)
        return;
    const Located provider = at(*document, file, {s(u"lastUsedProvider")});
    if (!provider.isSet())
        return;
    const QStringList settings{s(u"providers"), provider.value, s(u"settings")};
    if (!document->has(settings)) {
        setup.findings.append(
            {FindingKind::ProviderMissing, {provider.value}, file.path, provider.line});
        return;
    }
    setup.baseUrl = at(*document, file, settings + QStringList{s(u"baseUrl")});
    setup.model = at(*document, file, settings + QStringList{s(u"model")});
    setup.key = at(*document, file, settings + QStringList{s(u"apiKey")});
    if (document->text(settings + QStringList{s(u"protocol")}) == s(u"openai-responses"))
        setup.wire = WireApi::Responses;
}

} // namespace orchestris
