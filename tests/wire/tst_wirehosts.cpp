// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/wire/rawclient.h"
#include "tests/wire/wirefixture.h"

#include <QTest>

namespace orchestris::wire {

namespace {

Settings settings()
{
    Settings result;
    result.allowedHosts = {QStringLiteral("gateway.example:9999"),
                           QStringLiteral("*.team.example")};
    return result;
}

} // namespace

class TestWireHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksTheHost_data();
    void checksTheHost();
    void acceptsTheAddressThatTheClientConnectedTo();
};

void TestWireHosts::checksTheHost_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const QByteArray path = "/";
    QTest::newRow("localhost") << QByteArray("localhost") << path << 200;
    QTest::newRow("in capitals, with a port") << QByteArray("LOCALHOST:8383") << path << 200;
    QTest::newRow("with a final dot") << QByteArray("localhost.") << path << 200;
    QTest::newRow("a name below localhost") << QByteArray("app.localhost:1") << path << 200;
    QTest::newRow("127.0.0.1") << QByteArray("127.0.0.1:80") << path << 200;
    QTest::newRow("[::1]") << QByteArray("[::1]:8383") << path << 200;
    QTest::newRow("an allowed host on any port") << QByteArray("gateway.example:1") << path << 200;
    QTest::newRow("below an allowed wildcard") << QByteArray("a.team.example") << path << 200;
    QTest::newRow("a whole URL of an allowed host")
        << QByteArray("localhost") << QByteArray("http://localhost:1/") << 200;

    QTest::newRow("a foreign name") << QByteArray("evil.example") << path << 403;
    QTest::newRow("a foreign name that begins like ours")
        << QByteArray("localhost.evil.example") << path << 403;
    QTest::newRow("a foreign name that ends like ours")
        << QByteArray("evillocalhost") << path << 403;
    QTest::newRow("the wildcard's own domain") << QByteArray("team.example") << path << 403;
    QTest::newRow("another address") << QByteArray("192.0.2.1") << path << 403;
    QTest::newRow("an empty host") << QByteArray("") << path << 403;
    QTest::newRow("a port that is none") << QByteArray("localhost:evil.example") << path << 403;
    QTest::newRow("a bracket that is not closed") << QByteArray("[::1") << path << 403;
    QTest::newRow("a whole URL of a foreign host")
        << QByteArray("localhost") << QByteArray("http://evil.example/") << 403;
}

void TestWireHosts::checksTheHost()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    Server server(settings());
    RawClient client(server.port());
    client.send("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    const Answer answer = client.read();
    QCOMPARE(answer.status, status);
    if (status == 403)
        QVERIFY(answer.body.contains("allowed hosts"));
}

void TestWireHosts::acceptsTheAddressThatTheClientConnectedTo()
{
    Settings everywhere = settings();
    everywhere.listenAddress = QStringLiteral("0.0.0.0");
    Server server(everywhere);
    RawClient client(server.port(), QStringLiteral("127.0.0.7"));
    client.send("GET / HTTP/1.1\r\nHost: 127.0.0.7:8383\r\n\r\n");
    QCOMPARE(client.read().status, 200);
    client.send("GET / HTTP/1.1\r\nHost: 127.0.0.8:8383\r\n\r\n");
    QCOMPARE(client.read().status, 403);
}

} // namespace orchestris::wire

QTEST_GUILESS_MAIN(orchestris::wire::TestWireHosts)
#include "tst_wirehosts.moc"
