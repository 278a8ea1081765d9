// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/nearmisses.h"
#include "app/cli/usagelisting.h"
#include "app/cli/usagequestion.h"
#include "tests/unit/storagefixture.h"

#include <QDateTime>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 HourUs = 3600ll * 1'000'000;

/// What the command line makes of these words.
Invocation parse(const QByteArrayList &words)
{
    QByteArrayList all{"orchestrisd"};
    all += words;
    std::vector<char *> arguments;
    for (QByteArray &word : all)
        arguments.push_back(word.data());
    return parseCommandLine(int(arguments.size()), arguments.data());
}

} // namespace

class TestUsageQuestion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moments_data();
    void moments();
    void sevenDaysOfTheSystemsTimeZoneIfNothingIsSaid();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void commandLines_data();
    void commandLines();
    void nearMisses_data();
    void nearMisses();
    void csvKeepsCellsApart();
};

void TestUsageQuestion::moments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<bool>("isEnd");
    QTest::addColumn<QString>("utc"); // empty: refused
    const QByteArray berlin = "Europe/Berlin";
    QTest::newRow("a day's beginning")
        << u"2026-01-31"_s << berlin << false << u"2026-01-30T23:00:00Z"_s;
    QTest::newRow("a day's end") << u"2026-01-31"_s << berlin << true << u"2026-01-31T23:00:00Z"_s;
    QTest::newRow("the end of a day of 23 hours")
        << u"2026-03-29"_s << berlin << true << u"2026-03-29T22:00:00Z"_s;
    QTest::newRow("a moment by the clock on the wall")
        << u"2026-07-01T12:30"_s << berlin << false << u"2026-07-01T10:30:00Z"_s;
    QTest::newRow("a moment as an end is just that")
        << u"2026-07-01T12:30"_s << berlin << true << u"2026-07-01T10:30:00Z"_s;
    QTest::newRow("with seconds") << u"2026-07-01T12:30:15"_s << berlin << false
                                  << u"2026-07-01T10:30:15Z"_s;
    QTest::newRow("in UTC") << u"2026-07-01T12:30:00Z"_s << berlin << false
                            << u"2026-07-01T12:30:00Z"_s;
    QTest::newRow("with an offset of its own")
        << u"2026-07-01T12:30:00-03:00"_s << berlin << false << u"2026-07-01T15:30:00Z"_s;
    for (const char *wrong : {"", "yesterday", "2026-13-01", "2026-02-30", "31.01.2026",
                              "2026-01-31T25:00", "1969-01-01"})
        QTest::addRow("refused: %s", wrong)
            << QString::fromLatin1(wrong) << berlin << false << QString();
}

void TestUsageQuestion::moments()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, zone);
    QFETCH(bool, isEnd);
    QFETCH(QString, utc);
    const auto moment = parseMoment(text, zone, isEnd);
    QCOMPARE(moment.has_value(), !utc.isEmpty());
    if (moment)
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*moment / 1000, Qt::UTC).toString(Qt::ISODate),
                 utc);
    else
        QCOMPARE(moment.error().code, ErrorCode::InvalidArgument);
}

void TestUsageQuestion::sevenDaysOfTheSystemsTimeZoneIfNothingIsSaid()
{
    const auto wish = readUsageOptions({});
    VERIFY_OK(wish);
    QCOMPARE(wish->spanUs, 7 * 24 * HourUs);
    QCOMPARE(wish->zone, systemTimeZone());
    UsageOptions options;
    options.from = "2026-01-01";
    options.zone = "UTC";
    const auto from = readUsageOptions(options);
    VERIFY_OK(from);
    QCOMPARE(from->spanUs, 0);
    QCOMPARE(from->fromUs, 1'767'225'600'000'000);
    QCOMPARE(from->toUs, 0);
}

void TestUsageQuestion::refusesWhatCannotBe_data()
{
    QTest::addColumn<UsageOptions>("options");
    QTest::addColumn<QString>("words");
    UsageOptions options;
    options.zone = "Europe/Berln";
    QTest::newRow("no such time zone") << options << u"Europe/Berln"_s;
    options = {};
    options.since = "soon";
    QTest::newRow("no duration") << options << u"30d"_s;
    options = {};
    options.from = "2026-02-01";
    options.to = "2026-01-31";
    QTest::newRow("an end before the beginning") << options << u"after"_s;
    options.to = "tomorrow";
    QTest::newRow("an end that is no day") << options << u"tomorrow"_s;
}

void TestUsageQuestion::refusesWhatCannotBe()
{
    QFETCH(UsageOptions, options);
    QFETCH(QString, words);
    const auto wish = readUsageOptions(options);
    QVERIFY(!wish);
    QCOMPARE(wish.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(wish.error().message.contains(words), qPrintable(wish.error().message));
}

void TestUsageQuestion::commandLines_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<bool>("isFine");
    const auto row = [](const char *words, bool isFine) {
        QTest::newRow(words) << QByteArray(words).split(' ') << isFine;
    };
    row("usage summary", true);
    row("usage summary --since 30d --zone UTC --json", true);
    row("usage summary --from 2026-01-01 --to 2026-01-31 --csv", true);
    row("usage summary --key a --key b --status limited --model p/m", true);
    row("usage top --group-by model --limit 5", true);
    row("usage series --step day --group-by owner-kind", true);
    row("usage check", true);
    row("usage rebuild --json", true);
    row("telemetry --since 1h", true);
    row("anomalies list --since 30d --json", true);
    row("prices compare", true);
    row("prices compare list.json --json", true);
    row("usage summary --json --csv", false);
    row("usage summary --since 1d --from 2026-01-01", false);
    row("usage summary --to 2026-01-01", false);
    row("usage summary extra", false);
    row("usage summary --key a b", false);
    row("usage top", false);
    row("usage top --group-by models", false);
    row("usage top --group-by model --limit 0", false);
    row("usage series --step week", false);
    row("telemetry --since x", false);
    row("anomalies", false);
}

void TestUsageQuestion::commandLines()
{
    QFETCH(QByteArrayList, words);
    QFETCH(bool, isFine);
    const Invocation invocation = parse(words);
    QCOMPARE(std::holds_alternative<AdminAction>(invocation.work), isFine);
    if (!isFine)
        QCOMPARE(std::get<ExitCode>(invocation.work), ExitCode::Usage);
}

void TestUsageQuestion::nearMisses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("meant");
    QTest::newRow("a letter missing") << u"gp-4o"_s << QStringList{u"gpt-4o"_s};
    QTest::newRow("letters swapped") << u"clade"_s << QStringList{u"Claude"_s};
    QTest::newRow("in another case") << u"CLAUDE"_s << QStringList{u"Claude"_s};
    QTest::newRow("a part of longer names") << u"bot"_s << QStringList{u"team-bot-1"_s};
    QTest::newRow("nothing like it") << u"zzz"_s << QStringList{};
    QTest::newRow("nothing at all") << QString() << QStringList{};
    QTest::newRow("the nearest first")
        << u"ci-2"_s << QStringList({u"ci-1"_s, u"ci-3"_s, u"ci-4"_s});
}

void TestUsageQuestion::nearMisses()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, meant);
    const QStringList known{u"gpt-4o"_s, u"Claude"_s, u"team-bot-1"_s, u"ci-1"_s,
                            u"ci-3"_s,   u"ci-4"_s,   u"ci-5"_s};
    QCOMPARE(orchestris::nearMisses(typed, known), meant);
    const QString sentence = didYouMean(typed, known, u" Look elsewhere."_s);
    QCOMPARE(sentence.startsWith(u" Did you mean \""_s), !meant.isEmpty());
}

void TestUsageQuestion::csvKeepsCellsApart()
{
    QCOMPARE(csvLine({u"a"_s, u"b,c"_s, u"d\"e"_s, u"f\ng"_s, QString(), u"=1+1"_s, u"-x,y"_s}),
             u"a,\"b,c\",\"d\"\"e\",\"f\ng\",,'=1+1,\"'-x,y\""_s);
}

QTEST_GUILESS_MAIN(TestUsageQuestion)
#include "tst_usagequestion.moc"
