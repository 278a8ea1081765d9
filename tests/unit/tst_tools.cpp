// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/keyformat.h"
#include "models/tools/tooldiagnosis.h"
#include "models/tools/toolplan.h"
#include "tests/support/jsontext.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace orchestris;

namespace {

const QString BaseUrl = QStringLiteral("http://127.0.0.1:8383/openai/v1");
constexpr qint64 NowUs = 1'795'348'800'000'000;

void addTools()
{
    QTest::addColumn<ToolKind>("kind");
    for (const ToolKind kind : AllTools)
        QTest::newRow(qPrintable(toolName(kind))) << kind;
}

QDateTime now()
{
    return QDateTime::fromMSecsSinceEpoch(NowUs / 1000, Qt::UTC);
}

} // namespace

class tst_Tools : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothingThereIsSaidCalmly_data();
    void nothingThereIsSaidCalmly();
    void aRightConfigurationIsReady_data();
    void aRightConfigurationIsReady();
    void whatIsWrongIsFound_data();
    void whatIsWrongIsFound();
    void theNearestModelIsProposed();
    void writingMakesItReadyAndTwiceChangesNothing_data();
    void writingMakesItReadyAndTwiceChangesNothing();
    void writingKeepsWhatIsNotOurs();
    void writingBacksUpAndCanBeUndone();
    void keysAreWrittenForTheirOwnerOnly();
    void aFileThatChangedMeanwhileIsNotOverwritten();
    void aFailureLaterPutsBackWhatWasWritten();
    void aLinkStaysALink();
    void noReportAndNoDifferenceHoldsASecret();
    void differencesAreShownWithTheirSurroundings();
    void snippetsAreWhatWouldBeWritten_data();
    void snippetsAreWhatWouldBeWritten();
    void variablesThatContradictAreNamed();

private:
    void put(const char *name, const QByteArray &text);
    [[nodiscard]] QByteArray get(const char *name) const;
    void putProgram(const char *name);
    [[nodiscard]] ToolReport report(ToolKind kind) const;
    [[nodiscard]] ToolTarget target() const;
    void putRight(ToolKind kind);

    std::unique_ptr<QTemporaryDir> m_home;
    ToolSurroundings m_here;
    Configuration m_configuration;
    QString m_key;
    QList<QString> m_keys; // of each state
};

void tst_Tools::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_here = {m_home->path(), {{QStringLiteral("SHELL"), QStringLiteral("/bin/bash")}}};
    m_configuration = {};
    m_configuration.organizations = {{1, QStringLiteral("Example"), true}};
    m_configuration.providers = {
        {1, QStringLiteral("sandbox"), ProviderKind::Sandbox, {}, {}, true, 0, {}}};
    m_configuration.models = {{1, 1, QStringLiteral("echo"), {}, 0},
                              {2, 1, QStringLiteral("lorem"), {}, 0}};
    m_configuration.aliases = {
        {1, QStringLiteral("default"), {{QStringLiteral("sandbox/echo"), 0, 1}}, 0}};
    QRandomGenerator random(7);
    m_keys.clear();
    for (const auto &[name, state, expires, scoped] :
         {std::tuple{"good", KeyState::Active, qint64(0), false},
          {"disabled", KeyState::Disabled, 0, false},
          {"expired", KeyState::Active, NowUs - 1, false},
          {"revoked", KeyState::Revoked, 0, false},
          {"scoped", KeyState::Active, 0, true}}) {
        const GeneratedKey made = generateKey(random);
        ApiKey key;
        key.id = m_keys.size() + 1;
        key.publicId = QString::fromLatin1(made.publicId);
        key.name = QString::fromLatin1(name);
        key.organizationId = 1;
        key.state = state;
        key.expiresAtUs = expires;
        if (scoped)
            key.scope = {false, {QStringLiteral("sandbox/lorem")}};
        m_configuration.keys.append(key);
        m_keys.append(QString::fromLatin1(made.text));
    }
    m_key = m_keys[0];
}

void tst_Tools::cleanup()
{
    m_home.reset();
}

void tst_Tools::put(const char *name, const QByteArray &text)
{
    const QString path = m_here.inHome(QString::fromLatin1(name));
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QByteArray tst_Tools::get(const char *name) const
{
    QFile file(m_here.inHome(QString::fromLatin1(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

void tst_Tools::putProgram(const char *name)
{
    const QByteArray path = QByteArray("bin/") + name;
    put(path.constData(), "#!/bin/sh\n");
    QFile(m_here.inHome(QString::fromLatin1(path)))
        .setPermissions(QFile::ReadOwner | QFile::ExeOwner);
}

ToolReport tst_Tools::report(ToolKind kind) const
{
    const Snapshot snapshot(m_configuration);
    return diagnose(readTool(kind, m_here), m_here, {snapshot, BaseUrl, true, NowUs});
}

ToolTarget tst_Tools::target() const
{
    return {BaseUrl, Secret(m_key.toLatin1()), QStringLiteral("default")};
}

void tst_Tools::putRight(ToolKind kind)
{
    const auto plan = planTool(kind, m_here, target(), now());
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
    QVERIFY(writePlan(*plan, now()));
}

void tst_Tools::nothingThereIsSaidCalmly_data()
{
    addTools();
}

void tst_Tools::nothingThereIsSaidCalmly()
{
    QFETCH(ToolKind, kind);
    const ToolReport found = report(kind);
    QCOMPARE(found.isConfigured, false);
    for (const ToolFinding &finding : found.findings)
        QCOMPARE(severityOf(finding.kind), Severity::Note);
    QCOMPARE(found.state,
             kind == ToolKind::Environment ? ToolState::NotConnected : ToolState::NotInstalled);
}

void tst_Tools::aRightConfigurationIsReady_data()
{
    QTest::addColumn<ToolKind>("kind");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("keyFile");
    QTest::addColumn<QByteArray>("keyText");
    QTest::newRow("Codex CLI with a profile")
        << ToolKind::Codex << QByteArray(".codex/config.toml")
        << json("profile = 'work'\nmodel = 'gpt-5'\n[profiles.work]\nmodel = 'default'\n"
                "model_provider = 'ours'\n[model_providers.ours]\n"
                "base_url = 'http://localhost:8383/openai/v1/'\nenv_key = 'MY_TOKEN'\n")
        << QByteArray(".bashrc") << QByteArray("export MY_TOKEN=KEY\n");
    QTest::newRow("opencode with a variable")
        << ToolKind::OpenCode << QByteArray(".config/opencode/opencode.jsonc")
        << json("{ // mine\n 'model': 'ours/sandbox/echo', 'provider': {'ours': {'options': "
                "{'baseURL': 'http://127.0.0.1:8383/openai/v1', 'apiKey': '{env:MY_TOKEN}'}}}}")
        << QByteArray(".profile") << QByteArray("MY_TOKEN=KEY; export MY_TOKEN\n");
    QTest::newRow("Continue with its old file")
        << ToolKind::Continue << QByteArray(".continue/config.json")
        << json("{'models': [{'title': 'x', 'provider': 'openai', 'model': 'default', 'apiBase': "
                "'http://127.0.0.1:8383/openai/v1', 'apiKey': 'KEY'}]}")
        << QByteArray() << QByteArray();
    QTest::newRow("Qwen Code by its older variables")
        << ToolKind::QwenCode << QByteArray(".qwen/.env")
        << QByteArray("OPENAI_BASE_URL=http://127.0.0.1:8383/openai/v1\nOPENAI_API_KEY=KEY\n"
                      "OPENAI_MODEL=default\n")
        << QByteArray() << QByteArray();
    QTest::newRow("Cline with its own file")
        << ToolKind::Cline << QByteArray(".cline/data/settings/providers.json")
        << json("{'version': 1, 'lastUsedProvider': 'lab', 'providers': {'lab': {'settings': "
                "{'provider': 'lab', 'baseUrl': 'http://127.0.0.1:8383/openai/v1', 'model': "
                "'default', 'apiKey': 'KEY'}}}}")
        << QByteArray() << QByteArray();
}

void tst_Tools::aRightConfigurationIsReady()
{
    QFETCH(ToolKind, kind);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, keyFile);
    QFETCH(QByteArray, keyText);
    for (const char *program : {"codex", "opencode", "cn", "qwen", "cline"})
        putProgram(program);
    const QByteArray key = m_key.toLatin1();
    text.replace("KEY\"", QByteArray(key + '"'));
    text.replace("=KEY\n", QByteArray('=' + key + '\n'));
    keyText.replace("=KEY", QByteArray('=' + key));
    put(file.constData(), text);
    if (!keyFile.isEmpty())
        put(keyFile.constData(), keyText);
    const ToolReport found = report(kind);
    for (const ToolFinding &finding : found.findings)
        QVERIFY2(severityOf(finding.kind) == Severity::Note,
                 qPrintable(QString::number(int(finding.kind)) + finding.args.join(u' ')));
    QCOMPARE(found.state, ToolState::Ready);
    QCOMPARE(found.keyName, QStringLiteral("good"));
    QVERIFY(found.model == u"default" || found.model == u"sandbox/echo");
}

void tst_Tools::whatIsWrongIsFound_data()
{
    QTest::addColumn<QByteArray>("change"); // of a right configuration of Codex CLI
    QTest::addColumn<QByteArray>("into");
    QTest::addColumn<int>("key"); // which key stands in its .env; -1: none
    QTest::addColumn<FindingKind>("kind");
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<ToolState>("state");
    const auto row = [](const char *name, const char *change, const char *into, int key,
                        FindingKind kind, const QStringList &args,
                        ToolState state = ToolState::Broken) {
        QTest::newRow(name) << json(change) << json(into) << key << kind << args << state;
    };
    using K = FindingKind;
    row("the base URL leads to another program", "8383/openai/v1", "11434/v1", 0, K::UrlElsewhere,
        {QStringLiteral("http://127.0.0.1:11434/v1")}, ToolState::NotConnected);
    row("the base URL lacks its path", "8383/openai/v1", "8383/v1", 0, K::UrlPath,
        {QStringLiteral("http://127.0.0.1:8383/v1"), BaseUrl});
    row("the path is there twice", "/openai/v1", "/openai/v1/openai/v1", 0, K::UrlDoubled,
        {BaseUrl + QStringLiteral("/openai/v1"), BaseUrl});
    row("the base URL goes on to an endpoint", "/openai/v1", "/openai/v1/responses", 0,
        K::UrlDoubled, {BaseUrl + QStringLiteral("/responses"), BaseUrl});
    row("it says https where http is spoken", "http://", "https://", 0, K::UrlScheme,
        {QStringLiteral("https://127.0.0.1:8383/openai/v1"), BaseUrl});
    row("the port is another", "8383", "8080", 0, K::UrlPort,
        {QStringLiteral("8080"), QStringLiteral("8383")});
    row("the host is another machine", "127.0.0.1", "10.1.2.3", 0, K::UrlElsewhere,
        {QStringLiteral("http://10.1.2.3:8383/openai/v1")}, ToolState::NotConnected);
    row("the base URL is none", "http://127", "127", 0, K::UrlInvalid,
        {QStringLiteral("127.0.0.1:8383/openai/v1")});
    row("there is no base URL", "base_url", "base_urls", 0, K::UrlMissing, {},
        ToolState::NotConnected);
    row("the variable is named and not set", "", "", -1, K::KeyVariableUnset,
        {QStringLiteral("ORCHESTRIS_API_KEY")});
    row("the key is disabled", "", "", 1, K::KeyDisabled, {QStringLiteral("disabled")});
    row("the key has expired", "", "", 2, K::KeyExpired, {QStringLiteral("expired")});
    row("the key is revoked", "", "", 3, K::KeyRevoked, {QStringLiteral("revoked")});
    row("the model is not in the key's scope", "", "", 4, K::ModelNotInScope,
        {QStringLiteral("default"), QStringLiteral("scoped"), QStringLiteral("sandbox/lorem")});
    row("the model is unknown here", "'default'", "'defautl'", 0, K::ModelUnknown,
        {QStringLiteral("defautl"), QStringLiteral("default")});
    row("there is no model", "model =", "models =", 0, K::ModelMissing, {}, ToolState::Attention);
    row("it asks for the older protocol", "'responses'", "'chat'", 0, K::WireNotSpoken,
        {QStringLiteral("chat")});
    row("its protocol is none", "'responses'", "'grpc'", 0, K::WireUnknown,
        {QStringLiteral("grpc")});
    row("the provider is named and not there", "model_provider =", "model_provider = 'nope' #", 0,
        K::ProviderMissing, {QStringLiteral("nope")});
    row("the profile is named and not there", "model =", "profile = 'x'\nmodel =", 0,
        K::ProfileUnknown, {QStringLiteral("x")});
    row("it is no TOML", "model =", "model = =", 0, K::SyntaxError,
        {QStringLiteral("1"), QStringLiteral("9")});
}

void tst_Tools::whatIsWrongIsFound()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, into);
    QFETCH(int, key);
    QFETCH(FindingKind, kind);
    QFETCH(QStringList, args);
    putProgram("codex");
    putRight(ToolKind::Codex);
    QCOMPARE(report(ToolKind::Codex).state, ToolState::Ready);
    if (!change.isEmpty())
        put(".codex/config.toml", get(".codex/config.toml").replace(change, into));
    put(".codex/.env",
        key < 0 ? QByteArray() : "ORCHESTRIS_API_KEY=" + m_keys[key].toLatin1() + '\n');
    const ToolReport found = report(ToolKind::Codex);
    const auto wanted = std::find_if(found.findings.begin(), found.findings.end(),
                                     [&](const ToolFinding &f) { return f.kind == kind; });
    QVERIFY(wanted != found.findings.end());
    QCOMPARE(wanted->args, args);
    QTEST(found.state, "state");
}

void tst_Tools::theNearestModelIsProposed()
{
    const Snapshot snapshot(m_configuration);
    const auto nearest = [&](const char *name) {
        return nearestModel(snapshot, nullptr, QString::fromLatin1(name));
    };
    QCOMPARE(nearest("echo"), QStringLiteral("sandbox/echo"));
    QCOMPARE(nearest("Default"), QStringLiteral("default"));
    QCOMPARE(nearest("something-else-entirely"), QString());
    QCOMPARE(nearestModel(snapshot, snapshot.key(m_keys[4].mid(7, 12).toStdString()),
                          QStringLiteral("something-else")),
             QStringLiteral("sandbox/lorem"));
}

void tst_Tools::writingMakesItReadyAndTwiceChangesNothing_data()
{
    addTools();
}

void tst_Tools::writingMakesItReadyAndTwiceChangesNothing()
{
    QFETCH(ToolKind, kind);
    for (const char *program : {"codex", "opencode", "cn", "qwen", "cline"})
        putProgram(program);
    putRight(kind);
    const ToolReport found = report(kind);
    QCOMPARE(found.findings, QList<ToolFinding>());
    QCOMPARE(found.state, ToolState::Ready);
    QCOMPARE(found.baseUrl, BaseUrl);
    const auto again = planTool(kind, m_here, target(), now());
    QVERIFY(again);
    QCOMPARE(again->edits, QList<FileEdit>());
}

void tst_Tools::writingKeepsWhatIsNotOurs()
{
    put(".codex/config.toml", json("# My settings\nmodel = 'gpt-5' # the best\n"
                                   "approval_policy = 'never'\n\n[mcp_servers.docs]\n"
                                   "command = 'npx' # local\n"));
    putRight(ToolKind::Codex);
    QCOMPARE(get(".codex/config.toml"),
             json("# My settings\nmodel = 'default' # the best\napproval_policy = 'never'\n"
                  "model_provider = 'orchestris'\n\n[mcp_servers.docs]\ncommand = 'npx' # local\n"
                  "\n[model_providers.orchestris]\nname = 'Orchestris'\n"
                  "base_url = 'http://127.0.0.1:8383/openai/v1'\nenv_key = 'ORCHESTRIS_API_KEY'\n"
                  "wire_api = 'responses'\n"));
}

void tst_Tools::writingBacksUpAndCanBeUndone()
{
    const QByteArray before = json("{\n  // mine\n  'theme': 'dark'\n}\n");
    put(".config/opencode/opencode.jsonc", before);
    const auto plan = planTool(ToolKind::OpenCode, m_here, target(), now());
    QVERIFY(plan);
    const auto written = writePlan(*plan, now());
    QVERIFY(written);
    QCOMPARE(written->backups,
             QStringList{m_here.inHome(u".config/opencode/opencode.jsonc.before-orchestris-")
                         + now().toString(QStringLiteral("yyyy-MM-dd-HHmmss"))});
    QVERIFY(QFileInfo::exists(m_here.inHome(u".config/opencode/orchestris.key")));
    QVERIFY(undoPlan(*written));
    QCOMPARE(get(".config/opencode/opencode.jsonc"), before);
    QVERIFY(!QFileInfo::exists(m_here.inHome(u".config/opencode/orchestris.key")));
    QCOMPARE(undoPlan(*written).error().code, ErrorCode::Conflict); // once is enough
}

void tst_Tools::keysAreWrittenForTheirOwnerOnly()
{
    const QFile::Permissions open =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    put(".bashrc", "alias ll='ls -l'\n");
    QFile(m_here.inHome(u".bashrc")).setPermissions(open);
    putRight(ToolKind::Environment);
    putRight(ToolKind::Codex);
    for (const QStringView name : {u".bashrc", u".codex/.env"})
        QVERIFY(!(QFile::permissions(m_here.inHome(name)) & (QFile::ReadGroup | QFile::ReadOther)));
    QFile(m_here.inHome(u".bashrc")).setPermissions(open);
    const ToolReport found = report(ToolKind::Environment);
    QCOMPARE(found.findings.value(0).kind, FindingKind::ReadableByOthers);
    QCOMPARE(found.state, ToolState::Attention);
    putRight(ToolKind::Environment); // mends it, though the text is right
    QCOMPARE(report(ToolKind::Environment).state, ToolState::Ready);
}

void tst_Tools::aFileThatChangedMeanwhileIsNotOverwritten()
{
    put(".codex/config.toml", "a = 1\n");
    const auto plan = planTool(ToolKind::Codex, m_here, target(), now());
    put(".codex/config.toml", "a = 2\n");
    QCOMPARE(writePlan(*plan, now()).error().code, ErrorCode::Conflict);
    QCOMPARE(get(".codex/config.toml"), QByteArray("a = 2\n"));
    QCOMPARE(get(".codex/.env"), QByteArray("(missing)"));
}

void tst_Tools::aFailureLaterPutsBackWhatWasWritten()
{
    put(".codex/config.toml", "a = 1\n");
    auto plan = planTool(ToolKind::Codex, m_here, target(), now());
    plan->edits[1].path = m_here.inHome(u".codex/config.toml/below/a/file");
    QVERIFY(!writePlan(*plan, now()));
    QCOMPARE(get(".codex/config.toml"), QByteArray("a = 1\n"));
}

void tst_Tools::aLinkStaysALink()
{
    put("dotfiles/config.toml", "a = 1\n");
    QVERIFY(QDir().mkpath(m_here.inHome(u".codex")));
    QVERIFY(
        QFile::link(m_here.inHome(u"dotfiles/config.toml"), m_here.inHome(u".codex/config.toml")));
    putRight(ToolKind::Codex);
    QVERIFY(QFileInfo(m_here.inHome(u".codex/config.toml")).isSymLink());
    QVERIFY(get("dotfiles/config.toml").contains("model_providers.orchestris"));
    const ToolReport found = report(ToolKind::Codex);
    QVERIFY(std::any_of(found.findings.begin(), found.findings.end(),
                        [](const ToolFinding &f) { return f.kind == FindingKind::IsLink; }));
}

void tst_Tools::noReportAndNoDifferenceHoldsASecret()
{
    const QByteArray other = "sk-proj-AnotherSecretOfSomebodyElse1234567890";
    put(".continue/config.json",
        json("{'models': [{'title': 'x', 'provider': 'openai', 'apiKey': '") + other
            + json("', 'apiBase': 'http://127.0.0.1:8383/openai/v1'}, {'title': 'y', 'token': "
                   "'plainwordsecret'}]}"));
    const ToolReport found = report(ToolKind::Continue);
    QString said = found.keyHint;
    for (const ToolFinding &finding : found.findings)
        said += finding.args.join(u' ');
    const auto plan = planTool(ToolKind::Continue, m_here, target(), now());
    QVERIFY(plan);
    for (const FileEdit &edit : plan->edits)
        said += diffOf(edit);
    QVERIFY(!said.contains(QStringLiteral("AnotherSecret")));
    QVERIFY(!said.contains(QStringLiteral("plainwordsecret")));
    QVERIFY(!said.contains(m_key));
    QVERIFY(!said.contains(m_key.mid(20, 43)));
    QVERIFY(said.contains(m_key.first(10) + QChar(0x2026)));
    QVERIFY(said.contains(QStringLiteral("127.0.0.1:8383")));
    QCOMPARE(found.findings.value(0).kind, FindingKind::KeyForeign);
}

void tst_Tools::differencesAreShownWithTheirSurroundings()
{
    QByteArray before;
    for (int i = 1; i <= 20; ++i)
        before += "line " + QByteArray::number(i) + '\n';
    QByteArray after = before;
    after.replace("line 5\n", "five\n").replace("line 20\n", "");
    QCOMPARE(diffOf({{}, before, after, true, false}),
             QStringLiteral("@@ -2,7 +2,7 @@\n line 2\n line 3\n line 4\n-line 5\n+five\n line 6\n"
                            " line 7\n line 8\n@@ -17,4 +17,3 @@\n line 17\n line 18\n line 19\n"
                            "-line 20"));
    QCOMPARE(diffOf({{}, {}, "a\nb\n", false, false}), QStringLiteral("@@ -0,0 +1,2 @@\n+a\n+b"));
}

void tst_Tools::snippetsAreWhatWouldBeWritten_data()
{
    addTools();
}

void tst_Tools::snippetsAreWhatWouldBeWritten()
{
    QFETCH(ToolKind, kind);
    const QList<ToolSnippet> snippets = snippetsFor(kind, target());
    QVERIFY(!snippets.isEmpty());
    QString all;
    for (const ToolSnippet &snippet : snippets) {
        QVERIFY(snippet.place.startsWith(u"~/"));
        all += snippet.text;
    }
    QVERIFY(all.contains(BaseUrl));
    QVERIFY(all.contains(m_key));
}

void tst_Tools::variablesThatContradictAreNamed()
{
    put(".profile", "export OPENAI_BASE_URL=https://api.example/v1\n");
    putRight(ToolKind::Environment);
    const ToolReport found = report(ToolKind::Environment);
    QCOMPARE(found.findings.value(0).kind, FindingKind::Overruled);
    QCOMPARE(found.findings.value(0).args,
             QStringList({QStringLiteral("OPENAI_BASE_URL"), m_here.inHome(u".bashrc"),
                          m_here.inHome(u".profile")}));
}

QTEST_APPLESS_MAIN(tst_Tools)
#include "tst_tools.moc"
