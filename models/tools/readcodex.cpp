// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/jsoncdocument.h"
#include "models/tools/tomldocument.h"
#include "models/tools/toolsetup.h"

namespace orchestris {

namespace {

QString providerTables()
{
    return QStringLiteral("model_providers");
}

bool isBuiltIn(const QString &provider)
{
    return provider == u"openai" || provider == u"ollama" || provider == u"lmstudio"
           || provider == u"oss" || provider == u"amazon-bedrock";
}

class CodexReading
{
public:
    CodexReading(ToolSetup &setup, const ToolSurroundings &surroundings)
        : m_setup(setup)
        , m_folder(surroundings.folder(QStringLiteral("CODEX_HOME"), u".codex"))
        , m_book(surroundings)
    {
        setup.isInstalled = surroundings.hasProgram(QStringLiteral("codex"));
        setup.wire = WireApi::Responses;
        setup.files = {readToolFile(m_folder + QStringLiteral("/config.toml")),
                       readToolFile(m_folder + QStringLiteral("/.env"))};
    }

    void read()
    {
        const auto document = TomlDocument::read(m_setup.files[0].text);
        if (!document) {
            m_setup.findings.append(
                {FindingKind::SyntaxError,
                 {QString::number(document.error().line), QString::number(document.error().column)},
                 path(),
                 document.error().line});
            return;
        }
        m_profile = document->text({QStringLiteral("profile")}).value_or(QString());
        if (!m_profile.isEmpty() && !document->has({QStringLiteral("profiles"), m_profile}))
            m_setup.findings.append({FindingKind::ProfileUnknown,
                                     {m_profile},
                                     path(),
                                     document->lineOf({QStringLiteral("profile")})});
        m_setup.model = chosen(*document, QStringLiteral("model"));
        const Located provider = chosen(*document, QStringLiteral("model_provider"));
        const QString name = provider.isSet() ? provider.value : QStringLiteral("openai");
        if (document->has({providerTables(), name}))
            readProvider(*document, name);
        else if (!isBuiltIn(name))
            m_setup.findings.append({FindingKind::ProviderMissing, {name}, path(), provider.line});
        else
            readBuiltIn(*document, name);
    }

private:
    [[nodiscard]] QString path() const { return m_setup.files[0].path; }

    [[nodiscard]] Located at(const TomlDocument &document, const QStringList &place) const
    {
        return {document.text(place).value_or(QString()), path(), document.lineOf(place)};
    }

    /// The profile's, else the file's own.
    [[nodiscard]] Located chosen(const TomlDocument &document, const QString &key) const
    {
        const Located own = at(document, {QStringLiteral("profiles"), m_profile, key});
        return own.isSet() ? own : at(document, {key});
    }

    void readProvider(const TomlDocument &document, const QString &name)
    {
        m_setup.baseUrl = at(document, {providerTables(), name, QStringLiteral("base_url")});
        readWire(at(document, {providerTables(), name, QStringLiteral("wire_api")}));
        const Located variable = at(document, {providerTables(), name, QStringLiteral("env_key")});
        const Located bearer =
            at(document, {providerTables(), name, QStringLiteral("experimental_bearer_token")});
        if (variable.isSet())
            takeKeyVariable(m_setup, variable.value, &m_setup.files[1], m_book);
        else if (bearer.isSet())
            m_setup.key = bearer;
        else if (document.isTrue({providerTables(), name, QStringLiteral("requires_openai_auth")}))
            readLogin();
    }

    void readWire(const Located &wire)
    {
        if (!wire.isSet() || wire.value == u"responses")
            return;
        const bool isChat = wire.value == u"chat";
        m_setup.wire = isChat ? WireApi::Chat : WireApi::Responses;
        m_setup.findings.append({isChat ? FindingKind::WireNotSpoken : FindingKind::WireUnknown,
                                 {wire.value},
                                 path(),
                                 wire.line});
    }

    void readBuiltIn(const TomlDocument &document, const QString &name)
    {
        m_setup.baseUrl = at(document, {QStringLiteral("openai_base_url")});
        if (!m_setup.baseUrl.isSet() && name == u"openai")
            m_setup.baseUrl = m_book.find(QStringLiteral("OPENAI_BASE_URL"));
        takeKeyVariable(m_setup, QStringLiteral("OPENAI_API_KEY"), &m_setup.files[1], m_book);
        readLogin();
    }

    void readLogin()
    {
        const ToolFile file = readToolFile(m_folder + QStringLiteral("/auth.json"));
        const auto login = JsoncDocument::read(file.text);
        if (file.state != ToolFile::State::Read || !login)
            return;
        const QStringList place{QStringLiteral("OPENAI_API_KEY")};
        if (const auto key = login->text(place); key && !key->isEmpty())
            m_setup.key = {*key, file.path, login->lineOf(place)};
        else if (login->has({QStringLiteral("tokens")}))
            m_setup.findings.append({FindingKind::LoginUsed, {}, file.path});
    }

    ToolSetup &m_setup;
    QString m_folder;
    QString m_profile;
    VariableBook m_book;
};

} // namespace

void readCodex(ToolSetup &setup, const ToolSurroundings &surroundings)
{
    CodexReading(setup, surroundings).read();
}

} // namespace orchestris
