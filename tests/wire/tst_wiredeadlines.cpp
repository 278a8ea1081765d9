// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/wire/rawclient.h"
#include "tests/wire/wirefixture.h"

#include <QTest>

namespace orchestris::wire {

namespace {

constexpr qint64 kBodyMs = HttpLimits::kBodyProgressUs / 1000;
constexpr qint64 kStallMs = HttpLimits::kUnsentStallUs / 1000;
constexpr qint64 kLingerMs = HttpLimits::kLingerUs / 1000;

QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

} // namespace

class TestWireDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesHalfAHeadInTime_data();
    void refusesHalfAHeadInTime();
    void refusesABodyThatStandsStill_data();
    void refusesABodyThatStandsStill();
    void waitsForABodyThatMovesOn();
    void closesSilentlyWhoNeverAsks();
    void closesSilentlyWhoHasNoMoreToAsk();
    void countsIdleTimeFromTheLastAnswer();
    void givesAnAnswerAllTheTimeItNeeds();
    void givesUpAClientThatTakesNothing();
    void keepsAClientThatTakesSlowly();
    void doesNotLingerForEver();
    void looksAtDeadlinesByItself();
};

void TestWireDeadlines::refusesHalfAHeadInTime_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("half");
    QTest::newRow("half a request line") << QByteArray() << QByteArray("GET /");
    QTest::newRow("half the fields") << QByteArray() << QByteArray("GET / HTTP/1.1\r\nHost: l");
    QTest::newRow("half a second request") << get("/") << QByteArray("GET /");
}

void TestWireDeadlines::refusesHalfAHeadInTime()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, half);
    Server server;
    RawClient client(server.port());
    if (!before.isEmpty()) {
        client.send(before);
        QCOMPARE(client.read().status, 200);
    }
    client.send(half);
    server.settle();
    server.turnClock(5'000);
    client.send("x"); // one byte at a time does not help
    server.settle();
    server.turnClock(4'999);
    QVERIFY(client.isQuiet());
    server.turnClock(1);
    QCOMPARE(client.read().status, 408);
    QCOMPARE(client.readToEnd(), "");
    QCOMPARE(client.end(), RawClient::End::Clean);
}

void TestWireDeadlines::refusesABodyThatStandsStill_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("of known length") << QByteArray("Content-Length: 9000\r\n") << QByteArray("x");
    QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked\r\n")
                             << QByteArray("2000\r\nx");
    QTest::newRow("that never begins") << QByteArray("Content-Length: 9000\r\n") << QByteArray();
}

void TestWireDeadlines::refusesABodyThatStandsStill()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, begin);
    Server server;
    RawClient client(server.port());
    client.send("POST / HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n" + begin);
    server.settle();
    server.turnClock(kBodyMs / 2);
    client.send(begin + "x"); // a few bytes are no progress
    server.turnClock(kBodyMs / 2 - 1);
    QVERIFY(client.isQuiet());
    server.turnClock(1);
    QCOMPARE(client.read().status, 408);
}

void TestWireDeadlines::waitsForABodyThatMovesOn()
{
    Server server;
    RawClient client(server.port());
    client.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 20480\r\n\r\n");
    const QByteArray block(2048, 'x');
    for (int i = 0; i < 10; ++i) {
        server.turnClock(kBodyMs - 1);
        client.send(block);
    }
    QCOMPARE(client.read().body.size(), 20480 + 7);
}

void TestWireDeadlines::closesSilentlyWhoNeverAsks()
{
    Server server;
    RawClient client(server.port());
    QVERIFY(server.becomes([&] { return server.http().openConnections() == 1; }));
    server.turnClock(9'999);
    server.settle();
    QCOMPARE(server.http().openConnections(), 1);
    server.turnClock(1);
    QCOMPARE(client.readToEnd(), "");
    QCOMPARE(client.end(), RawClient::End::Clean);
    QCOMPARE(server.http().openConnections(), 0);
}

void TestWireDeadlines::closesSilentlyWhoHasNoMoreToAsk()
{
    Server server;
    RawClient client(server.port());
    client.send(get("/"));
    QCOMPARE(client.read().status, 200);
    server.turnClock(74'999);
    QCOMPARE(server.http().openConnections(), 1);
    server.turnClock(1);
    QCOMPARE(client.readToEnd(), "");
    QCOMPARE(client.end(), RawClient::End::Clean);
}

void TestWireDeadlines::countsIdleTimeFromTheLastAnswer()
{
    Server server;
    RawClient client(server.port());
    for (int i = 0; i < 5; ++i) {
        client.send(get("/"));
        QCOMPARE(client.read().status, 200);
        server.turnClock(70'000);
    }
}

void TestWireDeadlines::givesAnAnswerAllTheTimeItNeeds()
{
    Server server;
    RawClient client(server.port());
    client.send(get("/hold"));
    Held *held = server.held(0);
    QVERIFY(held);
    for (int i = 0; i < 10; ++i)
        server.turnClock(3'600'000);
    server.run([&] { held->exchange->respond(200, {}, "late"); });
    QCOMPARE(client.read().body, "late");
}

void TestWireDeadlines::givesUpAClientThatTakesNothing()
{
    Server server;
    RawClient client(server.port());
    client.send(get("/hold"));
    Held *held = server.held(0);
    QVERIFY(held);
    server.run([&] {
        held->exchange->beginStream(200, {});
        const QByteArray frame(100'000, 'x');
        while (!held->exchange->isCongested())
            held->exchange->send(frame);
    });
    server.turnClock(kStallMs - 1);
    QCOMPARE(held->left, 0);
    server.turnClock(1);
    QCOMPARE(held->left, 1);
    QCOMPARE(server.http().openConnections(), 0);
}

void TestWireDeadlines::keepsAClientThatTakesSlowly()
{
    Server server;
    RawClient client(server.port());
    client.send(get("/hold"));
    Held *held = server.held(0);
    QVERIFY(held);
    server.run([&] {
        held->exchange->beginStream(200, {});
        held->exchange->send(QByteArray(32 * 1024 * 1024, 'x'));
    });
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(client.readBytes(2 * 1024 * 1024).size(), 2 * 1024 * 1024);
        server.turnClock(kStallMs - 1);
        QCOMPARE(held->left, 0);
    }
}

void TestWireDeadlines::doesNotLingerForEver()
{
    Server server;
    RawClient client(server.port());
    client.send("nonsense\r\n\r\n");
    QCOMPARE(client.read().status, 400);
    client.send("still talking");
    server.turnClock(kLingerMs - 1);
    QCOMPARE(server.http().openConnections(), 1);
    client.send("still talking");
    server.turnClock(1);
    QCOMPARE(server.http().openConnections(), 0);
}

void TestWireDeadlines::looksAtDeadlinesByItself()
{
    Server server;
    RawClient client(server.port());
    QVERIFY(server.becomes([&] { return server.http().openConnections() == 1; }));
    server.turnClock(0);
    server.clock().turn(10'000);
    QCOMPARE(client.readToEnd(), ""); // by the server's own timer
    QCOMPARE(client.end(), RawClient::End::Clean);
}

} // namespace orchestris::wire

QTEST_GUILESS_MAIN(orchestris::wire::TestWireDeadlines)
#include "tst_wiredeadlines.moc"
