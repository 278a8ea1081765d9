// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/toolplan.h"

#include "models/domain/errorwords.h"
#include "models/tools/jsoncdocument.h"
#include "models/tools/tomldocument.h"
#include "models/tools/toolsetup.h"
#include "models/tools/yamlmodels.h"

#include <QDateTime>
#include <QDir>

#include <functional>

namespace orchestris {

namespace {

const char16_t OurName[] = u"Orchestris";
const char16_t OurKey[] = u"orchestris";
const char16_t OurVariable[] = u"ORCHESTRIS_API_KEY";

QString s(QStringView text)
{
    return text.toString();
}

ToolFile missing(const QString &path)
{
    ToolFile file;
    file.path = path;
    return file;
}

/// Collects the edits of one plan; the first failure ends it.
class Planning
{
public:
    Planning(ToolKind kind, const ToolSurroundings &surroundings, const ToolTarget &target,
             bool onPaper)
        : m_surroundings(surroundings)
        , m_target(target)
        , m_onPaper(onPaper)
    {
        m_plan.kind = kind;
    }

    Result<ToolPlan> run(const QDateTime &now)
    {
        Result<void> done;
        switch (m_plan.kind) {
        case ToolKind::Codex:
            done = planCodex();
            break;
        case ToolKind::OpenCode:
            done = planOpenCode();
            break;
        case ToolKind::Continue:
            done = planContinue();
            break;
        case ToolKind::QwenCode:
            done = planQwenCode();
            break;
        case ToolKind::Cline:
            done = planCline(now);
            break;
        case ToolKind::Environment:
            done = planVariables();
            break;
        }
        if (!done)
            return tl::unexpected(done.error());
        return m_plan;
    }

private:
    using Change = std::function<Result<QByteArray>(const QByteArray &)>;

    Result<void> edit(const QString &path, bool hasSecret, const Change &change)
    {
        const ToolFile file = m_onPaper ? missing(path) : readToolFile(path);
        if (file.state == ToolFile::State::Unreadable || file.state == ToolFile::State::TooLarge)
            return fail(ErrorCode::Unavailable,
                        Errors::tr("%1 cannot be read. Check that it is a file of yours.")
                            .arg(m_surroundings.brief(path)));
        if (!file.isWritable)
            return fail(ErrorCode::Unavailable,
                        Errors::tr("%1 cannot be written. Check who owns it and its folder.")
                            .arg(m_surroundings.brief(path)));
        const auto after = change(file.text);
        if (!after)
            return fail(after.error().code, QStringLiteral("%1: %2").arg(m_surroundings.brief(path),
                                                                         after.error().message));
        const bool exists = file.state == ToolFile::State::Read;
        const bool opensUp = hasSecret && exists && !file.isPrivate;
        if (*after != file.text || opensUp)
            m_plan.edits.append({path, file.text, *after, exists, hasSecret});
        return {};
    }

    Result<void> editJson(const QString &path, bool hasSecret,
                          const QList<std::pair<QStringList, QString>> &values)
    {
        return edit(path, hasSecret, [&](const QByteArray &text) -> Result<QByteArray> {
            QByteArray edited = text;
            for (const auto &[place, value] : values) {
                const auto document = JsoncDocument::read(edited);
                if (!document)
                    return fail(ErrorCode::Conflict,
                                Errors::tr("line %1, column %2 is not valid JSON. Mend that "
                                           "first.")
                                    .arg(document.error().line)
                                    .arg(document.error().column));
                if (document->text(place) == value)
                    continue;
                const auto next = document->with(place, JsoncDocument::quoted(value));
                if (!next)
                    return next;
                edited = *next;
            }
            return edited;
        });
    }

    Result<void> setVariables(const QString &path, VariableStyle style,
                              const QList<std::pair<QString, QString>> &values)
    {
        return edit(path, true, [&](const QByteArray &text) -> Result<QByteArray> {
            QByteArray edited = text;
            for (const auto &[name, value] : values)
                edited = withVariable(edited, style, name, value);
            return edited;
        });
    }

    [[nodiscard]] QString keyText() const { return QString::fromUtf8(m_target.key.reveal()); }

    Result<void> planCodex()
    {
        const QString folder = m_surroundings.folder(s(u"CODEX_HOME"), u".codex");
        const QStringList table{s(u"model_providers"), s(OurKey)};
        const QList<std::pair<QStringList, QString>> values{
            {{s(u"model")}, m_target.model},
            {{s(u"model_provider")}, s(OurKey)},
            {table + QStringList{s(u"name")}, s(OurName)},
            {table + QStringList{s(u"base_url")}, m_target.baseUrl},
            {table + QStringList{s(u"env_key")}, s(OurVariable)},
            {table + QStringList{s(u"wire_api")}, s(u"responses")}};
        const auto change = [&](const QByteArray &text) -> Result<QByteArray> {
            QByteArray edited = text;
            for (const auto &[path, value] : values) {
                const auto document = TomlDocument::read(edited);
                if (!document)
                    return fail(ErrorCode::Conflict,
                                Errors::tr("line %1, column %2 is not valid TOML. Mend that "
                                           "first.")
                                    .arg(document.error().line)
                                    .arg(document.error().column));
                // A profile overrules the file's own.
                QStringList place = path;
                const auto profile = document->text({s(u"profile")});
                if (profile && path.size() == 1) {
                    const QStringList own{s(u"profiles"), *profile, path[0]};
                    if (document->has(own))
                        place = own;
                }
                if (document->text(place) == value)
                    continue;
                const auto next = document->with(place, value);
                if (!next)
                    return next;
                edited = *next;
            }
            return edited;
        };
        const auto done = edit(folder + u"/config.toml", false, change);
        return done ? setVariables(folder + u"/.env", VariableStyle::DotEnv,
                                   {{s(OurVariable), keyText()}})
                    : done;
    }

    Result<void> planOpenCode()
    {
        ToolSetup setup;
        setup.kind = ToolKind::OpenCode;
        readOpenCode(setup, m_surroundings);
        const QString path = setup.files.first().path;
        const QString folder =
            m_surroundings.folder(s(u"XDG_CONFIG_HOME"), u".config") + u"/opencode";
        const QString keyFile = folder + u"/orchestris.key";
        const QStringList provider{s(u"provider"), s(OurKey)};
        QList<std::pair<QStringList, QString>> values;
        if (setup.files.first().state == ToolFile::State::Missing)
            values.append({{s(u"$schema")}, s(u"https://opencode.ai/config.json")});
        values.append(
            {{provider + QStringList{s(u"npm")}, s(u"@ai-sdk/openai-compatible")},
             {provider + QStringList{s(u"name")}, s(OurName)},
             {provider + QStringList{s(u"options"), s(u"baseURL")}, m_target.baseUrl},
             {provider + QStringList{s(u"options"), s(u"apiKey")},
              QString(s(u"{file:") + m_surroundings.brief(keyFile) + u'}')},
             {provider + QStringList{s(u"models"), m_target.model, s(u"name")}, m_target.model},
             {{s(u"model")}, QString(s(OurKey) + u'/' + m_target.model)}});
        const auto done = editJson(path, false, values);
        if (!done)
            return done;
        return edit(keyFile, true, [&](const QByteArray &text) -> Result<QByteArray> {
            return text.trimmed() == m_target.key.reveal() ? text : m_target.key.reveal() + '\n';
        });
    }

    Result<void> planContinue()
    {
        const QString folder = m_surroundings.folder(s(u"CONTINUE_GLOBAL_DIR"), u".continue");
        const QString path = folder + u"/config.yaml";
        const QString legacy = folder + u"/config.json";
        const bool isLegacy = readToolFile(path).state == ToolFile::State::Missing
                              && readToolFile(legacy).state == ToolFile::State::Read;
        if (isLegacy)
            return planLegacyContinue(legacy);
        const YamlModel model{s(OurName),
                              s(u"openai"),
                              m_target.model,
                              m_target.baseUrl,
                              s(u"${{ secrets.") + s(OurVariable) + u" }}",
                              true,
                              0};
        const auto done =
            edit(path, false, [&](const QByteArray &text) { return withYamlModel(text, model); });
        return done ? setVariables(folder + u"/.env", VariableStyle::DotEnv,
                                   {{s(OurVariable), keyText()}})
                    : done;
    }

    /// The old file knows no references: the key stands in it.
    Result<void> planLegacyContinue(const QString &path)
    {
        const auto document = JsoncDocument::read(readToolFile(path).text);
        const QStringList list{s(u"models")};
        const int count = document ? document->count(list) : 0;
        int index = count;
        for (int i = 0; i < count; ++i) {
            if (document->text({s(u"models"), QStringLiteral("[%1]").arg(i), s(u"title")})
                == s(OurName))
                index = i;
        }
        const QStringList entry = list + QStringList{QStringLiteral("[%1]").arg(index)};
        return editJson(path, true,
                        {{entry + QStringList{s(u"title")}, s(OurName)},
                         {entry + QStringList{s(u"provider")}, s(u"openai")},
                         {entry + QStringList{s(u"model")}, m_target.model},
                         {entry + QStringList{s(u"apiBase")}, m_target.baseUrl},
                         {entry + QStringList{s(u"apiKey")}, keyText()}});
    }

    Result<void> planQwenCode()
    {
        const QString folder = m_surroundings.folder(s(u"QWEN_HOME"), u".qwen");
        const QString path = folder + u"/settings.json";
        const auto document = JsoncDocument::read(readToolFile(path).text);
        const QStringList list{s(u"modelProviders"), s(u"openai")};
        const int count = document ? document->count(list) : 0;
        int index = count;
        for (int i = 0; i < count; ++i) {
            const QStringList entry = list + QStringList{QStringLiteral("[%1]").arg(i)};
            if (document->text(entry + QStringList{s(u"envKey")}) == s(OurVariable)
                || document->text(entry + QStringList{s(u"id")}) == m_target.model)
                index = i;
        }
        const QStringList entry = list + QStringList{QStringLiteral("[%1]").arg(index)};
        const auto done =
            editJson(path, false,
                     {{entry + QStringList{s(u"id")}, m_target.model},
                      {entry + QStringList{s(u"name")}, s(OurName)},
                      {entry + QStringList{s(u"baseUrl")}, m_target.baseUrl},
                      {entry + QStringList{s(u"envKey")}, s(OurVariable)},
                      {{s(u"security"), s(u"auth"), s(u"selectedType")}, s(u"openai")},
                      {{s(u"model"), s(u"name")}, m_target.model}});
        return done ? setVariables(folder + u"/.env", VariableStyle::DotEnv,
                                   {{s(OurVariable), keyText()}})
                    : done;
    }

    Result<void> planCline(const QDateTime &now)
    {
        ToolSetup setup;
        setup.kind = ToolKind::Cline;
        readCline(setup, m_surroundings);
        const QString path = setup.files.first().path;
        const QStringList provider{s(u"providers"), s(u"openai-compatible")};
        const QStringList settings = provider + QStringList{s(u"settings")};
        return edit(path, true, [&](const QByteArray &text) -> Result<QByteArray> {
            const auto before = JsoncDocument::read(text);
            if (!before)
                return fail(ErrorCode::Conflict,
                            Errors::tr("line %1 is not valid JSON. Mend that first.")
                                .arg(before.error().line));
            QByteArray edited = text;
            bool changed = false;
            const auto set = [&](const QStringList &place, const QByteArray &json) -> Result<void> {
                const auto document = JsoncDocument::read(edited);
                const auto next = document->with(place, json);
                if (!next)
                    return tl::unexpected(next.error());
                edited = *next;
                return {};
            };
            if (!before->has({s(u"version")})) {
                if (const auto done = set({s(u"version")}, "1"); !done)
                    return tl::unexpected(done.error());
            }
            const QList<std::pair<QStringList, QString>> values{
                {{s(u"lastUsedProvider")}, s(u"openai-compatible")},
                {settings + QStringList{s(u"provider")}, s(u"openai-compatible")},
                {settings + QStringList{s(u"baseUrl")}, m_target.baseUrl},
                {settings + QStringList{s(u"model")}, m_target.model},
                {settings + QStringList{s(u"apiKey")}, keyText()},
                {provider + QStringList{s(u"tokenSource")}, s(u"manual")}};
            for (const auto &[place, value] : values) {
                if (before->text(place) == value)
                    continue;
                changed = true;
                if (const auto done = set(place, JsoncDocument::quoted(value)); !done)
                    return tl::unexpected(done.error());
            }
            if (changed) {
                const QString stamp = now.toUTC().toString(Qt::ISODateWithMs);
                if (const auto done =
                        set(provider + QStringList{s(u"updatedAt")}, JsoncDocument::quoted(stamp));
                    !done)
                    return tl::unexpected(done.error());
            }
            return edited;
        });
    }

    Result<void> planVariables()
    {
        VariableStyle style;
        const QString path = VariableBook::profile(m_surroundings, style);
        return setVariables(
            path, style,
            {{s(u"OPENAI_BASE_URL"), m_target.baseUrl}, {s(u"OPENAI_API_KEY"), keyText()}});
    }

    const ToolSurroundings &m_surroundings;
    const ToolTarget &m_target;
    bool m_onPaper; // nothing is there and anything can be written
    ToolPlan m_plan;
};

} // namespace

Result<ToolPlan> planTool(ToolKind kind, const ToolSurroundings &surroundings,
                          const ToolTarget &target, const QDateTime &now)
{
    return Planning(kind, surroundings, target, false).run(now);
}

QList<ToolSnippet> snippetsFor(ToolKind kind, const ToolTarget &target)
{
    // In a home where nothing is, a plan is the whole of each file.
    const ToolSurroundings nowhere{QStringLiteral("~"), {}};
    QList<ToolSnippet> snippets;
    const auto plan = Planning(kind, nowhere, target, true).run(QDateTime::currentDateTimeUtc());
    if (!plan)
        return snippets;
    for (const FileEdit &edit : plan->edits)
        snippets.append({edit.path, QString::fromUtf8(edit.after).trimmed()});
    return snippets;
}

} // namespace orchestris
