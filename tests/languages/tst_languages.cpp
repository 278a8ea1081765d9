// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/languages/wordcheck.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace orchestris;
using namespace orchestris::test;

namespace {

QString fileOf(const QString &language)
{
    return QStringLiteral(SOURCE_FOLDER "/translations/orchestris_%1.ts").arg(language);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_Languages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsTranslated_data() { languages(true); }
    void everythingIsTranslated();
    void whatIsMarkedIsFound();
    void whatAppTellsPeopleIsMarked();
    void nothingIsBroken_data() { languages(false); }
    void nothingIsBroken();
    void theSameIsSaidTheSame_data() { languages(false); }
    void theSameIsSaidTheSame();
    void theChecksFindFaults_data();
    void theChecksFindFaults();

private:
    static void languages(bool withEnglish)
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : QStringLiteral(LANGUAGES).split(u' '))
            QTest::newRow(qPrintable(language)) << language;
        if (withEnglish)
            QTest::newRow("English, which has plurals of its own") << QStringLiteral("en");
    }
};

void tst_Languages::everythingIsTranslated()
{
    QFETCH(QString, language);
    // What the sources say today, merged with what is translated.
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("orchestris_%1.ts").arg(language));
    QVERIFY(QFile::copy(fileOf(language), copy));
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-I"),
                          QStringLiteral(SOURCE_FOLDER), QStringLiteral("-locations"),
                          QStringLiteral("none")};
    if (language == QStringLiteral("en"))
        arguments.append(QStringLiteral("-pluralonly"));
    for (const char *part : {"/ui", "/models", "/app"})
        arguments.append(QStringLiteral(SOURCE_FOLDER) + QString::fromLatin1(part));
    arguments.append({QStringLiteral("-ts"), copy});
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);

    const auto words = readWords(contents(copy));
    QVERIFY2(words, words ? "" : qPrintable(words.error().message));
    QVERIFY(words->size() > (language == QStringLiteral("en") ? 20 : 1000));
    QStringList missing;
    for (const Words &one : *words) {
        if (!one.isFinished)
            missing.append(QStringLiteral("%1: “%2”").arg(one.context, one.source));
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(QStringLiteral("%1 are new, unfinished or gone from the sources (ninja "
                                       "orchestris_update_translations brings the file up to "
                                       "date):\n%2")
                            .arg(missing.size())
                            .arg(missing.mid(0, 20).join(u'\n'))));
}

void tst_Languages::whatIsMarkedIsFound()
{
    QCOMPARE(markedTexts(QStringLiteral("f(QT_TRANSLATE_NOOP(\"a\", \"One \"\n  \"two\"));")),
             QStringList{QStringLiteral("a: One two")});
    const auto words = readWords(contents(fileOf(QStringLiteral("de"))));
    QVERIFY2(words, words ? "" : qPrintable(words.error().message));
    QSet<QString> known;
    for (const Words &one : *words)
        known.insert(one.context + QStringLiteral(": ") + one.source);
    QStringList lost;
    int marked = 0;
    for (const char *part : {"/ui", "/models", "/app"}) {
        QDirIterator files(QStringLiteral(SOURCE_FOLDER) + QString::fromLatin1(part),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            for (const QString &text : markedTexts(QString::fromUtf8(contents(files.next())))) {
                ++marked;
                if (!known.contains(text))
                    lost.append(text);
            }
        }
    }
    QVERIFY(marked > 300);
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

void tst_Languages::whatAppTellsPeopleIsMarked()
{
    QCOMPARE(
        bareSentences(QStringLiteral("f(u\"It was ended.\"_s, QStringLiteral(\n \"%1 cannot be "
                                     "found\"), Errors::tr(\"The end came.\"), u\"GET /x\"_s)")),
        (QStringList{QStringLiteral("It was ended."), QStringLiteral("%1 cannot be found")}));
    // Whose errors the pages show.
    QStringList bare;
    int files = 0;
    for (const char *pattern :
         {"/app/*session.cpp", "/app/playground*.cpp", "/app/autostart.cpp", "/app/attachment.cpp",
          "/app/portcheck.cpp", "/app/controlclient.cpp", "/models/storage/databasecare.cpp"}) {
        const QFileInfo place(QStringLiteral(SOURCE_FOLDER) + QString::fromLatin1(pattern));
        QDirIterator sources(place.path(), {place.fileName()}, QDir::Files);
        while (sources.hasNext()) {
            ++files;
            const QString path = sources.next();
            for (const QString &sentence : bareSentences(QString::fromUtf8(contents(path))))
                bare.append(QFileInfo(path).fileName() + QStringLiteral(": ") + sentence);
        }
    }
    QVERIFY(files >= 12);
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
}

void tst_Languages::nothingIsBroken()
{
    QFETCH(QString, language);
    const auto words = readWords(contents(fileOf(language)));
    QVERIFY2(words, words ? "" : qPrintable(words.error().message));
    QVERIFY(!words->isEmpty());
    QStringList problems;
    for (const Words &one : *words) {
        for (const auto &problem :
             {placeholderProblem(one), acceleratorProblem(one), shapeProblem(one)}) {
            if (!problem.isEmpty())
                problems.append(problem);
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 20).join(u'\n')));
}

void tst_Languages::theSameIsSaidTheSame()
{
    QFETCH(QString, language);
    const auto words = readWords(contents(fileOf(language)));
    QVERIFY2(words, words ? "" : qPrintable(words.error().message));
    const QStringList problems = inconsistencies(*words);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 20).join(u'\n')));
}

void tst_Languages::theChecksFindFaults_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("translations");
    QTest::addColumn<bool>("isPlural");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, const char *source, const QStringList &translations,
                        bool isGood, bool isPlural = false) {
        QTest::newRow(name) << QString::fromUtf8(source) << translations << isPlural << isGood;
    };
    row("a right one is let through", "&Save %1 as %2…", {QStringLiteral("%2 als %1 &sichern…")},
        true);
    row("a placeholder that is missing", "%1 of %2", {QStringLiteral("%1 von")}, false);
    row("a placeholder of another number", "%1 of %2", {QStringLiteral("%1 von %3")}, false);
    row("a placeholder that is there twice", "%1", {QStringLiteral("%1 %1")}, false);
    row("one may be said without its number", "%n key(s)",
        {QStringLiteral("ein Schlüssel"), QStringLiteral("%n Schlüssel")}, true, true);
    row("many may not", "%n key(s)", {QStringLiteral("ein Schlüssel"), QStringLiteral("Schlüssel")},
        false, true);
    row("the only form may not", "%n key(s)", {QStringLiteral("キー")}, false, true);
    row("an accelerator that is missing", "&Quit", {QStringLiteral("Beenden")}, false);
    row("an accelerator too many", "&Quit", {QStringLiteral("&Been&den")}, false);
    row("an accelerator that the source does not have", "Quit", {QStringLiteral("&Beenden")},
        false);
    row("an ampersand itself is none", "Keys && limits", {QStringLiteral("Schlüssel && Limits")},
        true);
    row("an accelerator behind the word", "&Quit", {QStringLiteral("終了(&Q)")}, true);
    row("an ellipsis that is missing", "Edit…", {QStringLiteral("Bearbeiten")}, false);
    row("a blank at its end", "Edit", {QStringLiteral("Bearbeiten ")}, false);
    row("a tag that is missing", "<b>%1</b>", {QStringLiteral("%1")}, false);
    row("nothing at all", "Edit", {QString()}, false);
}

void tst_Languages::theChecksFindFaults()
{
    QFETCH(QString, source);
    QFETCH(QStringList, translations);
    QFETCH(bool, isPlural);
    QFETCH(bool, isGood);
    const Words words{QStringLiteral("test"), source, {}, isPlural, true, translations};
    const QString problems =
        placeholderProblem(words) + acceleratorProblem(words) + shapeProblem(words);
    QCOMPARE(problems.isEmpty(), isGood);
}

QTEST_GUILESS_MAIN(tst_Languages)
#include "tst_languages.moc"
