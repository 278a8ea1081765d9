// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/metrics/metricsserver.h"
#include "tests/wire/rawclient.h"

#include <QTest>
#include <QUrl>

using namespace orchestris;
using namespace orchestris::wire;
using namespace Qt::StringLiterals;

namespace {

Settings anyPort()
{
    return {}; // the port is 0
}

quint16 portOf(const Result<QString> &url)
{
    return static_cast<quint16>(QUrl(*url).port());
}

Answer ask(quint16 port, const QByteArray &request, const QByteArray &host = "127.0.0.1")
{
    RawClient client(port);
    client.send(request + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    return client.read(request.startsWith("HEAD"));
}

} // namespace

class TestMetricsServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersOnlyThere_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("the metrics") << QByteArray("GET /metrics") << 200 << QByteArray("up 1\n");
        QTest::newRow("with a query")
            << QByteArray("GET /metrics?x=1") << 200 << QByteArray("up 1\n");
        QTest::newRow("only their head") << QByteArray("HEAD /metrics") << 200 << QByteArray();
        QTest::newRow("the API is not here") << QByteArray("GET /openai/v1/models") << 404
                                             << QByteArray("There is nothing here but /metrics.\n");
        QTest::newRow("nothing to write")
            << QByteArray("POST /metrics") << 405 << QByteArray("Use GET.\n");
    }
    void answersOnlyThere()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const SystemClock clock;
        MetricsServer server(clock, [] { return QByteArray("up 1\n"); });
        const auto url = server.start(anyPort());
        QVERIFY(url);
        const Answer answer = ask(portOf(url), request);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, body);
        QVERIFY(answer.field("Content-Type").startsWith("text/plain"));
    }

    void aNameThatPointsHereIsNotEnough()
    {
        const SystemClock clock;
        MetricsServer server(clock, [] { return QByteArray("up 1\n"); });
        Settings settings = anyPort();
        settings.allowedHosts = QStringList{u"gateway.lan"_s};
        const auto url = server.start(settings);
        QVERIFY(url);
        QCOMPARE(ask(portOf(url), "GET /metrics", "evil.example").status, 403);
        QCOMPARE(ask(portOf(url), "GET /metrics", "gateway.lan").status, 200);
    }

    void aPortInUseIsSaid()
    {
        const SystemClock clock;
        MetricsServer first(clock, [] { return QByteArray(); });
        const auto url = first.start(anyPort());
        QVERIFY(url);
        Settings settings = anyPort();
        settings.metricsPort = portOf(url);
        MetricsServer second(clock, [] { return QByteArray(); });
        const auto refused = second.start(settings);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Network);
        QVERIFY2(refused.error().message.contains(u"etrics"_s),
                 qPrintable(refused.error().message));
    }

    void stopsWithAClientConnected()
    {
        const SystemClock clock;
        MetricsServer server(clock, [] { return QByteArray("up 1\n"); });
        const auto url = server.start(anyPort());
        QVERIFY(url);
        RawClient client(portOf(url));
        client.send("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(client.read().status, 200);
        server.stop();
        QCOMPARE(client.readToEnd(), "");
        server.stop();
    }
};

QTEST_GUILESS_MAIN(TestMetricsServer)
#include "tst_metricsserver.moc"
