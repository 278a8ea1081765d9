// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/snippets.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace orchestris;

class tst_Snippets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theShellPassesOnWhatWasMeant_data();
    void theShellPassesOnWhatWasMeant();
    void codexConfigHasNoKeyInIt();
    void everyLanguageNamesAddressKeyAndModel();
};

void tst_Snippets::theShellPassesOnWhatWasMeant_data()
{
    QTest::addColumn<QString>("model");
    QTest::newRow("plain") << QStringLiteral("default-agent");
    QTest::newRow("a quote") << QStringLiteral("it's");
    QTest::newRow("a substitution") << QStringLiteral("$(false)`false`");
    QTest::newRow("a double quote and a backslash") << QStringLiteral("a\"b\\c");
}

void tst_Snippets::theShellPassesOnWhatWasMeant()
{
    QFETCH(QString, model);
    const QString code = snippets::curl(
        {QStringLiteral("http://127.0.0.1:8383/openai/v1"), QStringLiteral("KEY"), model});
    QProcess shell; // a function in curl's place prints its arguments
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("curl() { for a; do printf '%s\\n' \"$a\"; done; }\n") + code});
    QVERIFY(shell.waitForFinished());
    const QStringList arguments =
        QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(arguments.size(), 7);
    QCOMPARE(arguments[0], QStringLiteral("http://127.0.0.1:8383/openai/v1/chat/completions"));
    QCOMPARE(arguments[2], QStringLiteral("Authorization: Bearer KEY"));
    const QJsonDocument body = QJsonDocument::fromJson(arguments[6].toUtf8());
    QCOMPARE(body.object().value(QStringLiteral("model")).toString(), model);
}

void tst_Snippets::codexConfigHasNoKeyInIt()
{
    const snippets::Target target{QStringLiteral("http://h/openai/v1"), QStringLiteral("KEY"),
                                  QStringLiteral("m")};
    const QString config = snippets::codexConfig(target);
    QVERIFY(!config.contains(QStringLiteral("KEY\"\n\n")));
    QVERIFY(!config.contains(QStringLiteral("\"KEY\"")));
    QVERIFY(config.contains(QStringLiteral("[model_providers.orchestris]")));
    QVERIFY(config.contains(QStringLiteral("base_url = \"http://h/openai/v1\"")));
    QVERIFY(config.contains(QStringLiteral("wire_api = \"responses\"")));
    QVERIFY(config.contains(QStringLiteral("env_key = \"ORCHESTRIS_API_KEY\"")));
    QCOMPARE(snippets::exportKey(target), QStringLiteral("export ORCHESTRIS_API_KEY='KEY'"));
}

void tst_Snippets::everyLanguageNamesAddressKeyAndModel()
{
    const snippets::Target target{QStringLiteral("http://h/openai/v1"), QStringLiteral("KEY"),
                                  QStringLiteral("a\"b")};
    for (const QString &code : {snippets::python(target), snippets::node(target)}) {
        QVERIFY(code.contains(QStringLiteral("\"http://h/openai/v1\"")));
        QVERIFY(code.contains(QStringLiteral("\"KEY\"")));
        QVERIFY(code.contains(QStringLiteral("\"a\\\"b\"")));
    }
}

QTEST_GUILESS_MAIN(tst_Snippets)
#include "tst_snippets.moc"
