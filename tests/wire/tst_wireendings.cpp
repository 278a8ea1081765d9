// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/wire/rawclient.h"
#include "tests/wire/wirefixture.h"

#include <QTest>

namespace orchestris::wire {

namespace {

QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

} // namespace

/// What happens when one of the two sides ends early.
class TestWireEndings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesWhenAnExchangeIsDestroyedUnanswered_data();
    void closesWhenAnExchangeIsDestroyedUnanswered();
    void seesAtOnceThatTheClientLeft_data();
    void seesAtOnceThatTheClientLeft();
    void seesThatAClientLeftWhoseReadingIsPaused();
    void doesNotTellTheListenerInsideItsOwnCall();
    void letsTheListenerDestroyItsExchange();
    void swallowsAnAnswerForAClientThatLeft();
    void forgetsAListenerThatWasTakenAway();
    void tellsExchangesWhenTheServerEnds();
    void showsThatAnAbortedStreamIsBroken();
    void resetsAnAbortedStreamOfHttp10();
};

void TestWireEndings::closesWhenAnExchangeIsDestroyedUnanswered_data()
{
    QTest::addColumn<bool>("inHandler");
    QTest::addColumn<bool>("inStream");
    QTest::newRow("inside the handler") << true << false;
    QTest::newRow("inside the handler, in the middle of a stream") << true << true;
    QTest::newRow("later") << false << false;
    QTest::newRow("later, in the middle of a stream") << false << true;
}

void TestWireEndings::closesWhenAnExchangeIsDestroyedUnanswered()
{
    QFETCH(bool, inHandler);
    QFETCH(bool, inStream);
    Server server;
    const auto destroy = [&](ExchangePtr exchange) {
        if (inStream) {
            exchange->beginStream(200, {});
            exchange->send("data: 1\n\n");
        }
    };
    if (inHandler)
        server.run([&] { server.handler().script = destroy; });
    RawClient client(server.port());
    client.send(get("/hold"));
    if (!inHandler) {
        Held *held = server.held(0);
        QVERIFY(held);
        server.run([&] { destroy(std::move(held->exchange)); });
    }
    const Answer answer = client.read();
    QCOMPARE(answer.status, inStream ? 200 : 0);
    QVERIFY(!answer.complete);
    QCOMPARE(client.end(), RawClient::End::Clean);
    QVERIFY(server.becomes([&] { return server.http().openConnections() == 0; }));
    QCOMPARE(server.http().openExchanges(), 0);
}

void TestWireEndings::seesAtOnceThatTheClientLeft_data()
{
    QTest::addColumn<bool>("inStream");
    QTest::addColumn<QByteArray>("how");
    for (const bool inStream : {false, true}) {
        const char *when = inStream ? "in the middle of a stream" : "before the answer";
        QTest::addRow("%s, by closing", when) << inStream << QByteArray("close");
        QTest::addRow("%s, by a reset", when) << inStream << QByteArray("reset");
        QTest::addRow("%s, by ending its sending side", when)
            << inStream << QByteArray("endSending");
        QTest::addRow("%s, with another request behind", when) << inStream << QByteArray("more");
    }
}

void TestWireEndings::seesAtOnceThatTheClientLeft()
{
    QFETCH(bool, inStream);
    QFETCH(QByteArray, how);
    Server server;
    RawClient client(server.port());
    client.send(get("/hold"));
    Held *held = server.held(0);
    QVERIFY(held);
    if (inStream) {
        server.run([&] {
            held->exchange->beginStream(200, {});
            held->exchange->send("data: 1\n\n");
        });
        client.readSome();
    }
    server.run([&] { QVERIFY(held->exchange->isClientThere()); });
    if (how == "more")
        client.send(get("/next"));
    if (how == "reset")
        client.reset();
    else if (how == "endSending")
        client.endSending();
    else
        client.close();
    QVERIFY(server.becomes([&] { return held->left > 0; }));
    server.run([&] {
        QCOMPARE(held->left, 1);
        QVERIFY(!held->exchange->isClientThere());
        QCOMPARE(server.handler().seen.size(), 1);
    });
    QCOMPARE(server.http().openExchanges(), 0);
    QCOMPARE(server.http().openConnections(), 0);
}

void TestWireEndings::seesThatAClientLeftWhoseReadingIsPaused()
{
    Server server;
    RawClient client(server.port());
    client.send(get("/hold") + QByteArray(100'000, 'x'));
    Held *held = server.held(0);
    QVERIFY(held);
    server.settle();
    client.close();
    server.settle();
    QVERIFY(server.becomes([&] {
        server.http().checkDeadlines();
        return held->left == 1;
    }));
}

void TestWireEndings::doesNotTellTheListenerInsideItsOwnCall()
{
    Server server;
    RawClient client(server.port());
    client.send(get("/hold"));
    Held *held = server.held(0);
    QVERIFY(held);
    server.run([&] {
        held->exchange->beginStream(200, {});
        held->exchange->flushHead();
        client.reset(); // while the worker is here: it finds out by sending
        held->inside = true;
        for (int i = 0; i < 50; ++i)
            held->exchange->send("data: 1\n\n");
        held->inside = false;
    });
    QVERIFY(server.becomes([&] { return held->left > 0; }));
    server.run([&] { QVERIFY(!held->calledInside); });
    QCOMPARE(held->left, 1);
}

void TestWireEndings::letsTheListenerDestroyItsExchange()
{
    Server server;
    RawClient client(server.port());
    client.send(get("/hold"));
    Held *held = server.held(0);
    QVERIFY(held);
    server.run([&] { held->destroyWhenLeft = true; });
    client.close();
    QVERIFY(server.becomes([&] { return held->left > 0; }));
    server.run([&] { QVERIFY(!held->exchange); });
    QCOMPARE(server.http().openConnections(), 0);
}

void TestWireEndings::swallowsAnAnswerForAClientThatLeft()
{
    Server server;
    RawClient client(server.port());
    client.send(get("/hold/1"));
    Held *first = server.held(0);
    QVERIFY(first);
    client.close();
    QVERIFY(server.becomes([&] { return first->left > 0; }));
    server.run([&] {
        first->exchange->beginStream(200, {});
        first->exchange->send("data: 1\n\n");
        QVERIFY(!first->exchange->isCongested());
        first->exchange->endStream();
        first->exchange->respond(200, {}, "x");
        first->exchange->abort();
        QCOMPARE(first->exchange->request().path, "/hold/1");
    });
    RawClient next(server.port());
    next.send(get("/next"));
    QCOMPARE(next.read().body, "GET /next ");
}

void TestWireEndings::forgetsAListenerThatWasTakenAway()
{
    Server server;
    RawClient client(server.port());
    client.send(get("/hold"));
    Held *held = server.held(0);
    QVERIFY(held);
    server.run([&] { held->exchange->setListener(nullptr); });
    client.close();
    QVERIFY(server.becomes([&] { return !held->exchange->isClientThere(); }));
    QCOMPARE(held->left, 0);
}

void TestWireEndings::tellsExchangesWhenTheServerEnds()
{
    auto server = std::make_unique<Server>();
    RawClient client(server->port());
    client.send(get("/hold"));
    Held *held = server->held(0);
    QVERIFY(held);
    server->run([&] {
        delete &server->http();
        QCOMPARE(held->left, 1);
        held->exchange->respond(200, {}, "swallowed");
    });
    QCOMPARE(client.readToEnd(), "");
}

void TestWireEndings::showsThatAnAbortedStreamIsBroken()
{
    Server server;
    RawClient client(server.port());
    client.send(get("/hold"));
    Held *held = server.held(0);
    QVERIFY(held);
    server.run([&] {
        held->exchange->beginStream(200, {});
        held->exchange->send("data: {\"error\":{}}\n\n");
        held->exchange->abort();
    });
    const Answer answer = client.read();
    QCOMPARE(answer.body, "data: {\"error\":{}}\n\n"); // what was sent before still arrives
    QVERIFY(!answer.complete);
    QCOMPARE(client.end(), RawClient::End::Clean);
    QCOMPARE(held->left, 0); // it was not the client
}

void TestWireEndings::resetsAnAbortedStreamOfHttp10()
{
    Server server;
    RawClient client(server.port());
    client.send("GET /hold HTTP/1.0\r\n\r\n");
    Held *held = server.held(0);
    QVERIFY(held);
    server.run([&] {
        held->exchange->beginStream(200, {});
        held->exchange->send("data: 1\n\n");
        held->exchange->abort();
    });
    QVERIFY(!client.read().complete);
    QCOMPARE(client.end(), RawClient::End::Reset);
}

} // namespace orchestris::wire

QTEST_GUILESS_MAIN(orchestris::wire::TestWireEndings)
#include "tst_wireendings.moc"
