// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the snippets say is read by the languages themselves, where they are installed.
#include "tests/support/jsontext.h"
#include "ui/widgets/callsnippets.h"

#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace orchestris;

namespace {

struct Nasty {
    const char *name;
    QString text;
};

const QList<Nasty> &nastyTexts()
{
    static const QList<Nasty> texts{
        {"plain", QStringLiteral("Hello")},
        {"single quotes", QStringLiteral("it's 'quoted' ''twice''")},
        {"double quotes and backslashes", QStringLiteral("a\"b\\c\\\"d\\\\")},
        {"a substitution", QStringLiteral("$(touch x) `touch y` ${HOME} $ORCHESTRIS_API_KEY !!")},
        {"lines", QStringLiteral("first\nsecond\r\n\tthird\n")},
        {"control characters", QString::fromUtf8("a\x01\x1b[31m\x7f\b\f")},
        {"a NUL", QString(QStringLiteral("before") + QChar(u'\0') + QStringLiteral("after"))},
        {"line ends of Unicode", QString::fromUtf16(u"a\u2028b\u2029c\u0085d")},
        {"beyond the basic plane", QString::fromUtf16(u"\U0001F600 \u4F60\u597D \u00E9")},
        {"braces of templates", QStringLiteral("{x} %s %(y)s ${z} {{w}} #{v}")},
        {"comments and ends", QStringLiteral("# // /* */ ''' \"\"\" EOF\n'\n\"\n);")},
        {"a long line", QString(QString(400, u'x') + QStringLiteral("' \" \\"))},
        {"a leading at sign", QStringLiteral("@/etc/hostname")},
    };
    return texts;
}

PlaygroundRequest requestOf(const QString &text, PlaygroundEndpoint endpoint, bool stream)
{
    PlaygroundRequest request;
    request.endpoint = endpoint;
    request.model = text;
    request.system = text;
    request.turns = {{true, text}, {false, text}, {true, QStringLiteral("go on")}};
    request.temperature = 0.5;
    request.maximumTokens = 100;
    request.seed = 7;
    request.stop = {text};
    request.format = AnswerFormat::JsonSchema;
    request.schema =
        QJsonDocument::fromJson(json("{'type':'object','properties':{'a':{'type':'string',"
                                     "'nullable':true,'default':null,'minLength':0}}}"))
            .object();
    request.tools = {QJsonObject{{QStringLiteral("type"), QStringLiteral("function")},
                                 {QStringLiteral("name"), QStringLiteral("look")},
                                 {QStringLiteral("description"), text},
                                 {QStringLiteral("strict"), false}}};
    request.stream = stream;
    return request;
}

QJsonObject bodyOf(const PlaygroundRequest &request)
{
    return QJsonDocument::fromJson(bodyJson(bodyMembers(request))).object();
}

/// As a library sends it: counting tokens is the playground's own wish.
QJsonObject withoutOptions(QJsonObject body)
{
    body.remove(QStringLiteral("stream_options"));
    return body;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// What the program prints; its errors if it failed.
QByteArray run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ORCHESTRIS_API_KEY"), QStringLiteral("the-key"));
    environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
    environment.insert(QStringLiteral("PYTHONPATH"), folder);
    environment.insert(QStringLiteral("PYTHONIOENCODING"), QStringLiteral("utf-8"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

/// A package in openai's place that prints what it is asked for.
constexpr auto PythonStub = "import json\n"
                            "class Part:\n"
                            "    def __init__(self, options):\n"
                            "        self.options = options\n"
                            "    def create(self, **body):\n"
                            "        print(json.dumps([self.options, body]))\n"
                            "        raise SystemExit(0)\n"
                            "class OpenAI:\n"
                            "    def __init__(self, **options):\n"
                            "        part = Part(options)\n"
                            "        self.responses = part\n"
                            "        self.chat = part\n"
                            "        part.completions = part\n";
constexpr auto NodeStub = "export default class OpenAI {\n"
                          "  constructor(options) {\n"
                          "    const create = (body) => {\n"
                          "      process.stdout.write(JSON.stringify([options, body]));\n"
                          "      process.exit(0);\n"
                          "    };\n"
                          "    this.responses = { create };\n"
                          "    this.chat = { completions: { create } };\n"
                          "  }\n"
                          "}\n";

const QString &address()
{
    static const QString url = QStringLiteral("http://127.0.0.1:8383/openai/v1");
    return url;
}

} // namespace

class tst_CallSnippets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theShellSendsWhatWasMeant_data() { addRows(); }
    void theShellSendsWhatWasMeant();
    void pythonSendsWhatWasMeant_data() { addRows(); }
    void pythonSendsWhatWasMeant();
    void nodeSendsWhatWasMeant_data() { addRows(); }
    void nodeSendsWhatWasMeant();
    void noneOfThemHoldsAKey();
    void shortThingsStayOnOneLine();

private:
    static void addRows();
    static PlaygroundRequest fetched();
};

void tst_CallSnippets::addRows()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isChat");
    QTest::addColumn<bool>("stream");
    bool flag = false;
    for (const Nasty &nasty : nastyTexts()) {
        flag = !flag;
        QTest::addRow("%s, chat", nasty.name) << nasty.text << true << flag;
        QTest::addRow("%s, responses", nasty.name) << nasty.text << false << flag;
    }
}

PlaygroundRequest tst_CallSnippets::fetched()
{
    const QString text =
        *static_cast<const QString *>(QTest::qData("text", qMetaTypeId<QString>()));
    const bool isChat = *static_cast<const bool *>(QTest::qData("isChat", qMetaTypeId<bool>()));
    const bool stream = *static_cast<const bool *>(QTest::qData("stream", qMetaTypeId<bool>()));
    return requestOf(text, isChat ? PlaygroundEndpoint::Chat : PlaygroundEndpoint::Responses,
                     stream);
}

void tst_CallSnippets::theShellSendsWhatWasMeant()
{
    const PlaygroundRequest request = fetched();
    const QTemporaryDir folder;
    const QString code = snippets::curl({address(), request});
    QProcess check;
    check.start(QStringLiteral("bash"), {QStringLiteral("-n"), QStringLiteral("-c"), code});
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.exitCode(), 0);
    // A function in curl's place prints its arguments.
    const QByteArray printed =
        run(QStringLiteral("sh"),
            {QStringLiteral("-c"),
             QStringLiteral("curl() { for a; do printf '%s\\036' \"$a\"; done; }\n") + code},
            folder.path());
    const QList<QByteArray> arguments = printed.split('\036');
    const qsizetype at = request.stream ? 1 : 0;
    QCOMPARE(arguments.size(), 7 + at + 1);
    QCOMPARE(arguments[at], QString(address() + u'/' + endpointPath(request.endpoint)).toUtf8());
    QCOMPARE(arguments[at + 2], QByteArray("Authorization: Bearer the-key"));
    QCOMPARE(QJsonDocument::fromJson(arguments[at + 6]).object(), bodyOf(request));
    QVERIFY(QDir(folder.path()).isEmpty()); // nothing was substituted
}

void tst_CallSnippets::pythonSendsWhatWasMeant()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("python3 is not installed");
    const PlaygroundRequest request = fetched();
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(QStringLiteral("openai.py")), PythonStub));
    const QString file = folder.filePath(QStringLiteral("call.py"));
    QVERIFY(write(file, snippets::python({address(), request}).toUtf8()));
    const QByteArray printed = run(python, {file}, folder.path());
    const QJsonArray both = QJsonDocument::fromJson(printed).array();
    QVERIFY2(both.size() == 2, printed.constData());
    QCOMPARE(both[0].toObject().value(QStringLiteral("base_url")).toString(), address());
    QCOMPARE(both[0].toObject().value(QStringLiteral("api_key")).toString(),
             QStringLiteral("the-key"));
    QCOMPARE(both[1].toObject(), withoutOptions(bodyOf(request)));
}

void tst_CallSnippets::nodeSendsWhatWasMeant()
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    if (node.isEmpty())
        QSKIP("node is not installed");
    const PlaygroundRequest request = fetched();
    const QTemporaryDir folder;
    const QString package = QStringLiteral("node_modules/openai");
    QVERIFY(QDir(folder.path()).mkpath(package));
    QVERIFY(write(folder.filePath(QString(package + u"/package.json")),
                  json("{'type':'module','main':'index.js'}")));
    QVERIFY(write(folder.filePath(QString(package + u"/index.js")), NodeStub));
    const QString file = folder.filePath(QStringLiteral("call.mjs"));
    QVERIFY(write(file, snippets::node({address(), request}).toUtf8()));
    const QByteArray printed = run(node, {file}, folder.path());
    const QJsonArray both = QJsonDocument::fromJson(printed).array();
    QVERIFY2(both.size() == 2, printed.constData());
    QCOMPARE(both[0].toObject().value(QStringLiteral("baseURL")).toString(), address());
    QCOMPARE(both[0].toObject().value(QStringLiteral("apiKey")).toString(),
             QStringLiteral("the-key"));
    QCOMPARE(both[1].toObject(), withoutOptions(bodyOf(request)));
}

void tst_CallSnippets::noneOfThemHoldsAKey()
{
    const snippets::Call call{address(),
                              requestOf(QStringLiteral("Hello"), PlaygroundEndpoint::Chat, true)};
    for (const QString &code :
         {snippets::curl(call), snippets::python(call), snippets::node(call)}) {
        QVERIFY(code.contains(QStringLiteral("ORCHESTRIS_API_KEY")));
        QVERIFY(!code.contains(QStringLiteral("sk-")));
        QVERIFY(!code.contains(QStringLiteral("tkt-")));
    }
}

void tst_CallSnippets::shortThingsStayOnOneLine()
{
    PlaygroundRequest request;
    request.model = QStringLiteral("default-agent");
    request.turns = {{true, QStringLiteral("Hello")}};
    request.stream = false;
    const QString code = snippets::python({address(), request});
    QVERIFY2(code.contains(
                 QStringLiteral("    messages=[{\"role\": \"user\", \"content\": \"Hello\"}],\n")),
             qPrintable(code));
    QVERIFY(code.endsWith(QStringLiteral("print(answer.choices[0].message.content)")));
}

QTEST_GUILESS_MAIN(tst_CallSnippets)
#include "tst_callsnippets.moc"
