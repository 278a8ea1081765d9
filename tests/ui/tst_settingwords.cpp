// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/auditdifference.h"
#include "models/tables/settingwords.h"
#include "tests/support/jsontext.h"

#include <QJsonDocument>
#include <QtTest>

using namespace orchestris;

namespace {

/// "+ tags: nightly\n± note: a → b".
QString print(const QList<AuditDifference> &differences)
{
    QStringList lines;
    for (const AuditDifference &one : differences) {
        const QString sign = one.kind == AuditDifference::Kind::Added     ? QStringLiteral("+")
                             : one.kind == AuditDifference::Kind::Removed ? QStringLiteral("-")
                                                                          : QStringLiteral("~");
        lines.append(QStringLiteral("%1 %2: %3 > %4").arg(sign, one.name, one.before, one.after));
    }
    return lines.join(u'\n');
}

} // namespace

class tst_SettingWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySettingHasWordsOfItsOwn();
    void valuesReadAsPeopleSayThem_data();
    void valuesReadAsPeopleSayThem();
    void whatCanBeGivenIsSaid();
    void theUnitIsTheLargestThatFits();
    void differencesAreTakenApart_data();
    void differencesAreTakenApart();
    void aSettingReadsWithItsNameAndUnits();
    void summariesAreOneLine();
};

void tst_SettingWords::everySettingHasWordsOfItsOwn()
{
    QSet<QString> names;
    for (const SettingField &field : settingFields()) {
        const QString name = settingwords::name(field);
        QVERIFY2(!name.isEmpty() && !settingwords::help(field).isEmpty(), field.key.data());
        QVERIFY2(!names.contains(name), qPrintable(name)); // two of one name cannot be told apart
        names.insert(name);
        const QString usual = field.get(Settings());
        QVERIFY2(settingwords::problem(field, usual).isEmpty(), field.key.data());
        QVERIFY2(!settingwords::valueText(field, usual).isEmpty(), field.key.data());
        QVERIFY2(!settingwords::units(field).isEmpty(), field.key.data());
    }
}

void tst_SettingWords::valuesReadAsPeopleSayThem_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *key, const char *value, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(key) << QString::fromLatin1(value)
                            << QString::fromUtf8(text);
    };
    row("whole seconds", "connect_timeout_ms", "10000", "10 s");
    row("no whole seconds", "connect_timeout_ms", "1500", "1,500 ms");
    row("minutes", "first_byte_timeout_ms", "300000", "5 min");
    row("hours", "kept_turns_ms", "3600000", "1 h");
    row("mebibytes", "maximum_body_bytes", "33554432", "32 MiB");
    row("kibibytes", "unsent_limit_bytes", "262144", "256 KiB");
    row("zero where it says never", "circuit_failures", "0", "never");
    row("zero where it is a number", "retry_budget_ms", "0", "0 s");
    row("a port is not grouped", "port", "18383", "18383");
    row("any port", "port", "0", "any free one");
    row("a count", "maximum_connections", "2048", "2,048");
    row("tokens", "strict_output_tokens", "16384", "16,384 tokens");
    row("a switch", "keep_turns", "on", "on");
    row("no text", "contact", "", "none");
    row("hosts", "allowed_hosts", "a.example,b.example", "a.example, b.example");
}

void tst_SettingWords::valuesReadAsPeopleSayThem()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QTEST(settingwords::valueText(*findSettingField(key), value), "text");
}

void tst_SettingWords::whatCanBeGivenIsSaid()
{
    const auto range = [](const char *key) {
        return settingwords::range(*findSettingField(QString::fromLatin1(key)));
    };
    QCOMPARE(range("maximum_attempts"), QStringLiteral("From 1 to 10"));
    QCOMPARE(range("circuit_failures"), QStringLiteral("From 1 to 1,000; 0: never"));
    QCOMPARE(range("header_timeout_ms"), QStringLiteral("From 100 ms to 10 min"));
    QVERIFY(settingwords::problem(*findSettingField(u"port"), QStringLiteral("70000"))
                .contains(QStringLiteral("From 1 to 65535")));
}

void tst_SettingWords::theUnitIsTheLargestThatFits()
{
    const SettingField &field = *findSettingField(u"total_timeout_ms");
    QCOMPARE(settingwords::units(field)[settingwords::bestUnit(field, 90'000)].factor, 1000);
    QCOMPARE(settingwords::units(field)[settingwords::bestUnit(field, 120'000)].factor, 60'000);
    QCOMPARE(settingwords::units(field)[settingwords::bestUnit(field, 0)].factor, 1000);
}

void tst_SettingWords::differencesAreTakenApart_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *name, const char *before, const char *after,
                        const char *printed) {
        QTest::newRow(name) << json(before) << json(after) << QString::fromUtf8(printed);
    };
    row("a value that changed", "{'name':'a'}", "{'name':'b'}", "~ name: a > b");
    row("a value that came", "{'note':''}", "{'note':'b'}", "+ note: — > b");
    row("a value that went", "{'note':'b','name':'x'}", "{'name':'y'}",
        "~ name: x > y\n- note: b > —");
    row("what is new has only its values", "{}", "{'name':'a','note':'','enabled':true}",
        "+ enabled:  > yes\n+ name:  > a");
    row("what is gone", "{'name':'a'}", "{}", "- name: a > ");
    row("lists by what came and went", "{'tags':['a','b']}", "{'tags':['b','c']}",
        "+ tags:  > c\n- tags: a > ");
    row("a list in another order", "{'tags':['a','b']}", "{'tags':['b','a']}",
        "~ tags: a, b > b, a");
    row("everything that became a list", "{'models':'everything'}", "{'models':['a']}",
        "~ models: everything > a");
    row("a price inside", "{'price':{'input':'1','output':'2','cached_input':null}}",
        "{'price':{'input':'3','output':'2','cached_input':'1'}}",
        "+ price › cached input: — > 1\n~ price › input: 1 > 3");
    row("targets by their model",
        "{'targets':[{'model':'a/x','weight':1},{'model':'b/y','weight':1}]}",
        "{'targets':[{'model':'a/x','weight':5},{'model':'c/z','weight':1}]}",
        "~ targets › a/x › weight: 1 > 5\n- targets: model b/y, weight 1 > \n"
        "+ targets:  > model c/z, weight 1");
}

void tst_SettingWords::differencesAreTakenApart()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    AuditEntry entry;
    entry.action = QStringLiteral("thing.set");
    entry.before = QJsonDocument::fromJson(before).object();
    entry.after = QJsonDocument::fromJson(after).object();
    QTEST(print(auditDifferences(entry)), "printed");
}

void tst_SettingWords::aSettingReadsWithItsNameAndUnits()
{
    AuditEntry entry;
    entry.action = QStringLiteral("settings.set");
    entry.subject = QStringLiteral("drain_timeout_ms");
    entry.before = {{QStringLiteral("value"), QStringLiteral("30000")}};
    entry.after = {{QStringLiteral("value"), QStringLiteral("10000")}};
    QCOMPARE(print(auditDifferences(entry)), QStringLiteral("~ Time to finish: 30 s > 10 s"));
    entry.subject = QStringLiteral("of_another_version");
    QCOMPARE(print(auditDifferences(entry)), QStringLiteral("~ value: 30000 > 10000"));
}

void tst_SettingWords::summariesAreOneLine()
{
    AuditEntry entry;
    entry.action = QStringLiteral("key.change");
    entry.before = QJsonDocument::fromJson(json("{'tags':['a'],'note':'x'}")).object();
    entry.after = QJsonDocument::fromJson(json("{'tags':['b'],'note':'y'}")).object();
    QCOMPARE(auditSummary(entry), QStringLiteral("note: x → y; tags: + b; tags: − a"));
    entry.before = {};
    QCOMPARE(auditSummary(entry), QStringLiteral("note: y; tags: b"));
}

QTEST_MAIN(tst_SettingWords)
#include "tst_settingwords.moc"
