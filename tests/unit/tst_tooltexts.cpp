// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/jsoncdocument.h"
#include "models/tools/tomldocument.h"
#include "models/tools/variablebook.h"
#include "models/tools/yamlmodels.h"
#include "tests/support/jsontext.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace orchestris;

namespace {

QStringList path(const char *text)
{
    return QString::fromLatin1(text).split(u'/');
}

const YamlModel Wanted{QStringLiteral("Orchestris"),
                       QStringLiteral("openai"),
                       QStringLiteral("default"),
                       QStringLiteral("http://127.0.0.1:8383/openai/v1"),
                       QStringLiteral("${{ secrets.KEY }}"),
                       true,
                       0};

} // namespace

class tst_ToolTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonWithCommentsIsRead();
    void whatIsNoJsonSaysWhere_data();
    void whatIsNoJsonSaysWhere();
    void jsonKeepsAllElseWhenOneValueIsSet_data();
    void jsonKeepsAllElseWhenOneValueIsSet();
    void jsonPutsNothingIntoAText();
    void tomlKeepsAllElseWhenOneValueIsSet_data();
    void tomlKeepsAllElseWhenOneValueIsSet();
    void tomlRefusesWhatItCannotChangeSafely();
    void whatIsNoTomlSaysWhere();
    void tomlWithALetterWhereABlankBelongsIsRefused();
    void yamlKeepsAllElseWhenAModelIsSet_data();
    void yamlKeepsAllElseWhenAModelIsSet();
    void whatIsNoYamlSaysWhere();
    void variablesAreReadInEveryShell_data();
    void variablesAreReadInEveryShell();
    void variablesAreSetInPlaceOrAtTheEnd_data();
    void variablesAreSetInPlaceOrAtTheEnd();
    void anyBytesAreSurvived();
    void depthIsBounded();
};

void tst_ToolTexts::jsonWithCommentsIsRead()
{
    const auto document =
        JsoncDocument::read(json("// first\n{ /* in */ 'a': {'b': ['x', 'y',], },"
                                 " // last\n 'n': 1.5e3, 't': true, 'a/b': 'z' }"));
    QVERIFY(document);
    QCOMPARE(document->text(path("a/b/[1]")), QStringLiteral("y"));
    QCOMPARE(document->text({QStringLiteral("a/b")}), QStringLiteral("z"));
    QCOMPARE(document->count(path("a/b")), 2);
    QCOMPARE(document->lineOf(path("n")), 3);
    QVERIFY(!document->text(path("n"))); // is no text
    QCOMPARE(document->members({}).join(u' '), QStringLiteral("a n t a/b"));
    QCOMPARE(JsoncDocument::read("")->members({}).size(), 0);
}

void tst_ToolTexts::whatIsNoJsonSaysWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("a comma is missing") << json("{\n  'a': 1\n  'b': 2\n}") << 3 << 3;
    QTest::newRow("a bracket is missing") << json("{'a': {") << 1 << 8;
    QTest::newRow("something stands behind it") << json("{}\n{}") << 2 << 1;
    QTest::newRow("a text does not end") << json("{'a': 'b\n}") << 1 << 9;
    QTest::newRow("a word is none of JSON") << json("{'a': yes}") << 1 << 7;
    QTest::newRow("a key without quotes") << json("{a: 1}") << 1 << 2;
}

void tst_ToolTexts::whatIsNoJsonSaysWhere()
{
    QFETCH(QByteArray, text);
    const auto document = JsoncDocument::read(text);
    QVERIFY(!document);
    QTEST(document.error().line, "line");
    QTEST(document.error().column, "column");
}

void tst_ToolTexts::jsonKeepsAllElseWhenOneValueIsSet_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *place,
                        const char *after) {
        QTest::newRow(name) << json(before) << QString::fromLatin1(place) << json(after);
    };
    row("a value that is there", "{ 'a': 'old', // why\n  'b': 1 }", "a",
        "{ 'a': 'new', // why\n  'b': 1 }");
    row("into nothing", "", "a/b", "{\n  'a': {\n    'b': 'new'\n  }\n}\n");
    row("behind the last member", "{\n  'b': 1\n}\n", "a", "{\n  'b': 1,\n  'a': 'new'\n}\n");
    row("behind the remark of the last member", "{\n  'b': 1 // one\n}\n", "a",
        "{\n  'b': 1, // one\n  'a': 'new'\n}\n");
    row("where a comma stands already", "{\n  'b': 1, // one\n}\n", "a",
        "{\n  'b': 1, // one\n  'a': 'new',\n}\n");
    row("indented by tabs as all else", "{\n\t'p': {\n\t\t'b': 1\n\t}\n}", "p/a",
        "{\n\t'p': {\n\t\t'b': 1,\n\t\t'a': 'new'\n\t}\n}");
    row("into an object on one line", "{'b': 1}", "a", "{'b': 1,\n  'a': 'new'\n}");
    row("into an empty object that holds a remark", "{\n  'p': {\n    // soon\n  }\n}", "p/a",
        "{\n  'p': {\n    // soon\n  \n    'a': 'new'\n  }\n}");
    row("as a new element", "{\n  'l': [\n    'x'\n  ]\n}", "l/[1]",
        "{\n  'l': [\n    'x',\n    'new'\n  ]\n}");
    row("in a list that is made", "{\n  'b': 1\n}", "l/[0]/a",
        "{\n  'b': 1,\n  'l': [\n    {\n      'a': 'new'\n    }\n  ]\n}");
    row("the last of two with one name", "{'a': 'x', 'a': 'y'}", "a", "{'a': 'x', 'a': 'new'}");
}

void tst_ToolTexts::jsonKeepsAllElseWhenOneValueIsSet()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, place);
    const auto document = JsoncDocument::read(before);
    QVERIFY(document);
    const auto after = document->with(place.split(u'/'), "\"new\"");
    QVERIFY(after);
    QTEST(*after, "after");
    const auto again = JsoncDocument::read(*after);
    QVERIFY(again);
    QCOMPARE(again->text(place.split(u'/')), QStringLiteral("new"));
}

void tst_ToolTexts::jsonPutsNothingIntoAText()
{
    const auto document = JsoncDocument::read(json("{'provider': 'x'}"));
    QCOMPARE(document->with(path("provider/a"), "1").error().code, ErrorCode::Conflict);
}

void tst_ToolTexts::tomlKeepsAllElseWhenOneValueIsSet_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *place,
                        const char *after) {
        QTest::newRow(name) << json(before) << QString::fromLatin1(place) << json(after);
    };
    row("a value and the remark behind it", "# top\nmodel = 'old' # mine\nother = 3\n", "model",
        "# top\nmodel = 'new' # mine\nother = 3\n");
    row("into nothing", "", "model", "model = 'new'\n");
    row("before the first table", "a = 1\n\n[t]\nb = 2\n", "model",
        "a = 1\nmodel = 'new'\n\n[t]\nb = 2\n");
    row("into its table", "[t]\nb = 2\n\n# next\n[u]\nc = 3\n", "t/a",
        "[t]\nb = 2\na = 'new'\n\n# next\n[u]\nc = 3\n");
    row("into a table that is made", "a = 1", "p/q/name", "a = 1\n\n[p.q]\nname = 'new'\n");
    row("a table's name with a dot", "a = 1\n[p.'x.y']\nb = 1\n", "p/x.y/b",
        "a = 1\n[p.'x.y']\nb = 'new'\n");
    row("behind a list on several lines", "l = [\n  'a', # [\n  'b'\n]\nmodel = 'x'\n", "model",
        "l = [\n  'a', # [\n  'b'\n]\nmodel = 'new'\n");
    row("not the one in a long text", "t = '''\nmodel = 'no'\n'''\nmodel = 'x'\n", "model",
        "t = '''\nmodel = 'no'\n'''\nmodel = 'new'\n");
    row("a key with dots", "p.q.name = 'x'\n", "p/q/name", "p.q.name = 'new'\n");
    row("with line ends of Windows", "model = 'x'\r\nb = 1\r\n", "model",
        "model = 'new'\r\nb = 1\r\n");
    row("behind a byte order mark", "\xef\xbb\xbfmodel = 'x'\n", "model",
        "\xef\xbb\xbfmodel = 'new'\n");
    row("before a table behind a byte order mark", "\xef\xbb\xbf[t]\nb = 2\n", "model",
        "\xef\xbb\xbfmodel = 'new'\n\n[t]\nb = 2\n");
    row("a remark behind a byte order mark", "\xef\xbb\xbf# mine = ['x\nmodel = 'x'\n", "model",
        "\xef\xbb\xbf# mine = ['x\nmodel = 'new'\n");
}

void tst_ToolTexts::tomlKeepsAllElseWhenOneValueIsSet()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, place);
    const auto document = TomlDocument::read(before);
    QVERIFY(document);
    const auto after = document->with(place.split(u'/'), QStringLiteral("new"));
    QVERIFY2(after, qPrintable(after ? QString() : after.error().message));
    QTEST(*after, "after");
}

void tst_ToolTexts::tomlRefusesWhatItCannotChangeSafely()
{
    const auto document = TomlDocument::read(json("p = { q = { a = 1 } }\n"));
    QVERIFY(document);
    QCOMPARE(document->with(path("p/q/name"), QStringLiteral("new")).error().code,
             ErrorCode::Conflict);
}

void tst_ToolTexts::tomlWithALetterWhereABlankBelongsIsRefused()
{
    // toml++ looks there for blanks beyond ASCII, and its search knows none for most letters.
    for (const QByteArray letter : {"\xc3\x9c", "\xc2\xa0", "\xe4\xb8\xad", "\xf0\x9f\x98\x80"}) {
        const auto document = TomlDocument::read("a = 1\nmodel " + letter + " = 2\n");
        QVERIFY(!document);
        QCOMPARE(document.error().line, 2);
    }
}

void tst_ToolTexts::whatIsNoTomlSaysWhere()
{
    const auto document = TomlDocument::read("a = 1\nb = = 2\n");
    QVERIFY(!document);
    QCOMPARE(document.error().line, 2);
}

void tst_ToolTexts::yamlKeepsAllElseWhenAModelIsSet_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray ours = json("name: 'Orchestris'\n"
                                 "    provider: 'openai'\n"
                                 "    model: 'default'\n"
                                 "    apiBase: 'http://127.0.0.1:8383/openai/v1'\n"
                                 "    apiKey: '${{ secrets.KEY }}'\n");
    QTest::newRow("into nothing") << QByteArray()
                                  << "name: Local\nversion: 1.0.0\nschema: v1\nmodels:\n  - "
                                         + ours;
    QTest::newRow("before the first of others")
        << QByteArray("name: Mine # my own\nmodels:\n  # the old one\n  - name: A\n"
                      "    provider: ollama\nrules:\n  - be brief\n")
        << "name: Mine # my own\nmodels:\n  # the old one\n  - " + ours
               + "  - name: A\n    provider: ollama\nrules:\n  - be brief\n";
    QTest::newRow("an empty list")
        << QByteArray("models: []\nname: x\n") << "models:\n  - " + ours + "name: x\n";
    QTest::newRow("where it is already, with what is its own")
        << QByteArray("models:\n  - name: Orchestris\n    provider: openai # same\n"
                      "    model: old # remark\n    apiBase: \"http://x\"\n    roles: [chat]\n")
        << json("models:\n  - name: Orchestris\n    apiKey: '${{ secrets.KEY }}'\n"
                "    provider: openai # same\n    model: 'default' # remark\n"
                "    apiBase: 'http://127.0.0.1:8383/openai/v1'\n    roles: [chat]\n");
}

void tst_ToolTexts::yamlKeepsAllElseWhenAModelIsSet()
{
    QFETCH(QByteArray, before);
    const auto after = withYamlModel(before, Wanted);
    QVERIFY2(after, qPrintable(after ? QString() : after.error().message));
    QTEST(*after, "after");
    QCOMPARE(withYamlModel(*after, Wanted), after); // once more changes nothing
}

void tst_ToolTexts::whatIsNoYamlSaysWhere()
{
    const auto models = readYamlModels("models:\n  - name: [a\n");
    QVERIFY(!models);
    QVERIFY(models.error().line >= 2);
    QCOMPARE(withYamlModel("models: [a", Wanted).error().code, ErrorCode::Conflict);
    QCOMPARE(withYamlModel("models: text\n", Wanted).error().code, ErrorCode::Conflict);
}

void tst_ToolTexts::variablesAreReadInEveryShell_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *text, const char *value) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(value);
    };
    row("exported", "export NAME=value\n", "value");
    row("in quotes with a blank", "export NAME='a b' # why\n", "a b");
    row("in double quotes", "NAME=\"a b\"\n", "a b");
    row("with a remark behind it", "NAME=value # why\n", "value");
    row("the last time", "NAME=one\nNAME=two\n", "two");
    row("in fish", "set -gx NAME value\n", "value");
    row("in fish by long options", "set --global --export NAME 'value'\n", "value");
    row("not exported in fish", "set -g NAME value\n", "");
    row("commented out", "# export NAME=value\n", "");
    row("another name", "export NAMES=value\n", "");
    row("nothing", "NAME=\n", "");
}

void tst_ToolTexts::variablesAreReadInEveryShell()
{
    QFETCH(QByteArray, text);
    QTEST(readVariable(text, QStringLiteral("NAME")).value, "value");
}

void tst_ToolTexts::variablesAreSetInPlaceOrAtTheEnd_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<VariableStyle>("style");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("at the end of a profile")
        << QByteArray("alias ll='ls -l'") << VariableStyle::Shell
        << QByteArray("alias ll='ls -l'\nexport NAME='it'\\''s'\n");
    QTest::newRow("in place") << QByteArray("a=1\nexport NAME=old\nb=2\n") << VariableStyle::Shell
                              << QByteArray("a=1\nexport NAME='it'\\''s'\nb=2\n");
    QTest::newRow("in place, with its indent and its remark")
        << QByteArray("if true; then\n  export NAME=\"a b\"  # mine\nfi\n") << VariableStyle::Shell
        << QByteArray("if true; then\n  export NAME='it'\\''s'  # mine\nfi\n");
    const auto keeps = [](const char *name, const QByteArray &line, VariableStyle style) {
        QTest::newRow(name) << line << style
                            << line
                                   + (style == VariableStyle::Shell  ? "export NAME='it'\\''s'\n"
                                      : style == VariableStyle::Fish ? "set -gx NAME 'it'\\''s'\n"
                                                                     : "NAME=it's\n");
    };
    keeps("at the end: another assignment beside it", "export NAME=x OTHER=y\n",
          VariableStyle::Shell);
    keeps("at the end: a command after it", "export NAME='x'; source foo\n", VariableStyle::Shell);
    keeps("at the end: it is for one command", "NAME=x mytool --flag\n", VariableStyle::Shell);
    keeps("at the end: a command under an empty one", "NAME= mytool\n", VariableStyle::Shell);
    keeps("at the end: a value of several pieces", "export NAME='x'\"$y\"\n", VariableStyle::Shell);
    keeps("at the end: a value of several lines", "export NAME=\"x\ny\"\n", VariableStyle::Shell);
    keeps("at the end: the line goes on", "export NAME=x \\\n  OTHER=y\n", VariableStyle::Shell);
    keeps("at the end: the line before goes on", "export OTHER=y \\\n  NAME=x\n",
          VariableStyle::Shell);
    keeps("at the end: no remark without a blank", "export NAME=x#y\n", VariableStyle::Shell);
    keeps("at the end in fish", "set -gx NAME x; source foo\n", VariableStyle::Fish);
    QTest::newRow("in place in a .env with blanks")
        << QByteArray("NAME = old # mine\r\nA=1\r\n") << VariableStyle::DotEnv
        << QByteArray("NAME=it's # mine\r\nA=1\r\n");
    QTest::newRow("after a last line that goes on")
        << QByteArray("a \\\n") << VariableStyle::Shell
        << QByteArray("a \\\n\nexport NAME='it'\\''s'\n");
    QTest::newRow("in fish") << QByteArray() << VariableStyle::Fish
                             << QByteArray("set -gx NAME 'it'\\''s'\n");
    QTest::newRow("in a .env") << QByteArray("A=1\n") << VariableStyle::DotEnv
                               << QByteArray("A=1\nNAME=it's\n");
}

void tst_ToolTexts::variablesAreSetInPlaceOrAtTheEnd()
{
    QFETCH(QByteArray, before);
    QFETCH(VariableStyle, style);
    QTEST(withVariable(before, style, QStringLiteral("NAME"), QStringLiteral("it's")), "after");
}

void tst_ToolTexts::anyBytesAreSurvived()
{
    QRandomGenerator random(20261122);
    const QByteArray letters = json("{}[]:,'\\/*#=.-_ \n\tabtrue1\"\x80\xff|>&!%@`");
    for (int round = 0; round < 3000; ++round) {
        QByteArray text(random.bounded(60), '\0');
        for (char &c : text)
            c = letters[random.bounded(int(letters.size()))];
        if (const auto document = JsoncDocument::read(text)) {
            if (const auto edited = document->with(path("a/b"), "1"))
                QVERIFY2(JsoncDocument::read(*edited), text.toHex().constData());
        }
        if (const auto document = TomlDocument::read(text))
            (void)document->with(path("a/b"), QStringLiteral("x"));
        (void)withYamlModel(text, Wanted);
        for (const VariableStyle style :
             {VariableStyle::Shell, VariableStyle::Fish, VariableStyle::DotEnv}) {
            const QByteArray set =
                withVariable(text, style, QStringLiteral("a"), QStringLiteral("v"));
            QVERIFY2(readVariable(set, QStringLiteral("a")).value == u"v",
                     text.toHex().constData());
        }
    }
}

void tst_ToolTexts::depthIsBounded()
{
    const QByteArray deep = QByteArray(100'000, '[');
    QVERIFY(!JsoncDocument::read(deep));
    QVERIFY(!TomlDocument::read("a = " + deep));
    QVERIFY(!readYamlModels(deep));
    QVERIFY(!JsoncDocument::read(QByteArray(ToolFile::MaximumBytes + 1, ' ') + "{}"));
}

QTEST_APPLESS_MAIN(tst_ToolTexts)
#include "tst_tooltexts.moc"
