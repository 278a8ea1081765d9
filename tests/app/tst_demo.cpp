// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/consoleoptions.h"
#include "app/consolesession.h"
#include "app/democlients.h"
#include "app/demodata.h"
#include "app/demofolder.h"
#include "app/exitcodes.h"
#include "models/domain/clock.h"
#include "models/storage/storage.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace orchestris;

namespace {

DemoOptions tinyDemo()
{
    const SystemClock clock;
    DemoOptions options = usualDemo(clock);
    options.requests = 500;
    return options;
}

ConsoleOptions parse(const QByteArrayList &arguments)
{
    QByteArrayList words{"orchestris"};
    words += arguments;
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    return parseConsoleOptions(int(argv.size()), argv.data());
}

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void optionsFit_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<bool>("demo");
        QTest::addColumn<int>("exitCode"); // -1: goes on
        const int wrong = static_cast<int>(ExitCode::Usage);
        QTest::newRow("nothing") << QByteArrayList{} << false << -1;
        QTest::newRow("a demo") << QByteArrayList{"--demo"} << true << -1;
        QTest::newRow("a demo at a port")
            << QByteArrayList{"--demo", "--listen", "127.0.0.1:9000"} << true << -1;
        QTest::newRow("a demo in a folder of the user's")
            << QByteArrayList{"--demo", "--data-dir", "somewhere"} << true << wrong;
        QTest::newRow("a demo that nobody sees")
            << QByteArrayList{"--demo", "--headless"} << true << wrong;
    }
    void optionsFit()
    {
        QFETCH(QByteArrayList, arguments);
        QFETCH(int, exitCode);
        const ConsoleOptions options = parse(arguments);
        QCOMPARE(options.exitCode.value_or(-1), exitCode);
        QTEST(options.demo, "demo");
    }

    void folderIsGoneAtTheEnd()
    {
        QString path;
        {
            const DemoFolder folder;
            QVERIFY(folder.check());
            path = folder.path();
            QVERIFY(QDir(path).exists());
            QVERIFY(folder.settingsFile().startsWith(path));
            const RuntimeOptions options = folder.adapt({});
            QCOMPARE(options.dataDirectory, path);
            QVERIFY(options.isDemo);
            const SystemClock clock;
            QVERIFY(fillDemoData(path, tinyDemo(), clock));
        }
        QVERIFY(!QDir(path).exists());
    }

    void takesAnotherPortIfTheUsualOneIsBusy()
    {
        const DemoFolder folder;
        QTcpServer other;
        (void)other.listen(QHostAddress::LocalHost, 8383); // or somebody else has it already
        QCOMPARE(folder.adapt({}).port, 0);
        RuntimeOptions asked;
        asked.port = 8383;
        QCOMPARE(folder.adapt(asked).port, 8383);
    }

    void aFolderWithADatabaseIsLeftAlone()
    {
        const DemoFolder folder;
        const SystemClock clock;
        QVERIFY(fillDemoData(folder.path(), tinyDemo(), clock));
        const auto again = fillDemoData(folder.path(), tinyDemo(), clock);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
    }

    void servesWithLiveRequestsAndOwnSecrets()
    {
        const DemoFolder folder;
        const SystemClock clock;
        QVERIFY(fillDemoData(folder.path(), tinyDemo(), clock));
        RuntimeOptions options = folder.adapt({});
        options.port = 0;
        Runtime runtime(options);
        const ConsoleSession session(runtime);
        QVERIFY(session.gatewayState().isDemo); // from the first moment on
        const DemoClients clients(runtime);
        const QSignalSpy failed(&runtime, &Runtime::failed);
        QList<UsageRecord> ended;
        connect(&runtime.storage(), &Storage::recordsChanged, this,
                [&ended](const QList<UsageRecord> &records) {
                    for (const UsageRecord &record : records) {
                        if (record.state == RequestState::Done)
                            ended.append(record);
                    }
                });
        runtime.start();
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty() || !failed.isEmpty(), 60'000);
        QVERIFY(failed.isEmpty());
        QVERIFY(session.gatewayState().isDemo);
        QCOMPARE(session.gatewayState().kind, GatewayState::Kind::Serving);
        QCOMPARE(ended.first().provider, QByteArray("sandbox"));
        QVERIFY(ended.first().keyId > 0);
        QCOMPARE(session.snapshot()->configuration().keys.size(), 40);
        QVERIFY(QFile::exists(folder.path() + QStringLiteral("/installation.secret")));
        runtime.stop();
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
