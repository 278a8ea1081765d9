// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/exitcodes.h"

#include <QTest>

using namespace orchestris;

class TestArguments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds"); // -1: refused
        QTest::newRow("seconds") << QStringLiteral("90s") << qint64(90);
        QTest::newRow("minutes") << QStringLiteral("15m") << qint64(900);
        QTest::newRow("hours") << QStringLiteral("1h") << qint64(3600);
        QTest::newRow("days") << QStringLiteral("30d") << qint64(2'592'000);
        QTest::newRow("weeks") << QStringLiteral("2w") << qint64(1'209'600);
        QTest::newRow("no unit") << QStringLiteral("30") << qint64(-1);
        QTest::newRow("no number") << QStringLiteral("d") << qint64(-1);
        QTest::newRow("nothing") << QString() << qint64(-1);
        QTest::newRow("zero") << QStringLiteral("0d") << qint64(-1);
        QTest::newRow("negative") << QStringLiteral("-1d") << qint64(-1);
        QTest::newRow("more than a century") << QStringLiteral("6000w") << qint64(-1);
        QTest::newRow("more than fits") << QStringLiteral("99999999999999999999s") << qint64(-1);
        QTest::newRow("a fraction") << QStringLiteral("1.5h") << qint64(-1);
    }
    void durations()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const auto duration = parseDuration(text);
        QCOMPARE(duration ? *duration / 1'000'000 : -1, seconds);
        if (!duration)
            QCOMPARE(exitCodeFor(duration.error().code), ExitCode::Usage);
    }

    void listenAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host"); // empty: refused
        QTest::addColumn<int>("port");
        QTest::newRow("IPv4") << QStringLiteral("127.0.0.1:8383") << QStringLiteral("127.0.0.1")
                              << 8383;
        QTest::newRow("IPv6") << QStringLiteral("[::1]:1") << QStringLiteral("::1") << 1;
        QTest::newRow("localhost")
            << QStringLiteral("localhost:80") << QStringLiteral("127.0.0.1") << 80;
        QTest::newRow("any port") << QStringLiteral("127.0.0.1:0") << QStringLiteral("127.0.0.1")
                                  << 0;
        QTest::newRow("no port") << QStringLiteral("127.0.0.1") << QString() << 0;
        QTest::newRow("no host") << QStringLiteral(":8383") << QString() << 0;
        QTest::newRow("a name") << QStringLiteral("example.com:80") << QString() << 0;
        QTest::newRow("IPv6 without brackets") << QStringLiteral("::1:8383") << QString() << 0;
        QTest::newRow("a port too large") << QStringLiteral("127.0.0.1:65536") << QString() << 0;
    }
    void listenAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto address = parseListenAddress(text);
        QCOMPARE(address ? address->host : QString(), host);
        QCOMPARE(address ? address->port : 0, port);
    }

    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("count"); // -1: refused
        QTest::newRow("a number") << QStringLiteral("200000") << qint64(200'000);
        QTest::newRow("thousands") << QStringLiteral("200k") << qint64(200'000);
        QTest::newRow("millions") << QStringLiteral("2M") << qint64(2'000'000);
        QTest::newRow("a part of a million") << QStringLiteral("1.25M") << qint64(1'250'000);
        QTest::newRow("zeros behind the point") << QStringLiteral("2.0") << qint64(2);
        QTest::newRow("nothing") << QStringLiteral("0") << qint64(0);
        QTest::newRow("the greatest")
            << QStringLiteral("1000000G") << qint64(1'000'000'000'000'000);
        QTest::newRow("one more") << QStringLiteral("1000000000000001") << qint64(-1);
        QTest::newRow("more than fits") << QStringLiteral("9999999999999999G") << qint64(-1);
        QTest::newRow("a half") << QStringLiteral("1.5") << qint64(-1);
        QTest::newRow("less than one of a thousand") << QStringLiteral("1.0005k") << qint64(-1);
        QTest::newRow("negative") << QStringLiteral("-1") << qint64(-1);
        QTest::newRow("a sign") << QStringLiteral("+1") << qint64(-1);
        QTest::newRow("another unit") << QStringLiteral("5K") << qint64(-1);
        QTest::newRow("only a unit") << QStringLiteral("k") << qint64(-1);
        QTest::newRow("blanks") << QStringLiteral("1 000") << qint64(-1);
        QTest::newRow("a comma") << QStringLiteral("1,000") << qint64(-1);
        QTest::newRow("an exponent") << QStringLiteral("1e3") << qint64(-1);
        QTest::newRow("other digits") << QString(QChar(0x0663)) << qint64(-1);
        QTest::newRow("empty") << QString() << qint64(-1);
    }
    void counts()
    {
        QFETCH(QString, text);
        QFETCH(qint64, count);
        const auto read = parseCount(text);
        QCOMPARE(read.value_or(-1), count);
        if (!read)
            QVERIFY(read.error().message.contains(QLatin1Char('"') + text + QLatin1Char('"')));
    }

    void endpoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("endpoints"); // 0: refused
        QTest::newRow("all") << QStringLiteral("all") << 7;
        QTest::newRow("one") << QStringLiteral("embeddings") << 4;
        QTest::newRow("some") << QStringLiteral("responses, chat") << 3;
        QTest::newRow("one twice") << QStringLiteral("chat,chat") << 1;
        QTest::newRow("one that is none") << QStringLiteral("chat,images") << 0;
        QTest::newRow("all and one") << QStringLiteral("all,chat") << 0;
        QTest::newRow("another case") << QStringLiteral("Chat") << 0;
        QTest::newRow("none") << QStringLiteral(",") << 0;
    }
    void endpoints()
    {
        QFETCH(QString, text);
        QFETCH(int, endpoints);
        const auto read = parseKeyEndpoints(text);
        QCOMPARE(read ? read->toInt() : 0, endpoints);
    }

    void loopGuardsAreReadByTheirNames()
    {
        for (const auto action :
             {LoopGuardAction::Off, LoopGuardAction::Warn, LoopGuardAction::Stop})
            QCOMPARE(parseLoopGuard(loopGuardActionName(action)).value(), action);
        QVERIFY(!parseLoopGuard(u"Stop"));
        QVERIFY(!parseLoopGuard(u""));
    }

    void listsDropBlanksAndEmptyParts()
    {
        QCOMPARE(splitList(u" a, b/c ,,d"),
                 (QStringList{QStringLiteral("a"), QStringLiteral("b/c"), QStringLiteral("d")}));
    }
};

QTEST_APPLESS_MAIN(TestArguments)
#include "tst_arguments.moc"
