// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/wire/rawclient.h"
#include "tests/wire/wirefixture.h"

#include <QTest>

namespace orchestris::wire {

namespace {

constexpr qint64 kBodyLimit = 100'000;

Settings settings()
{
    Settings result;
    result.maximumBodyBytes = kBodyLimit;
    return result;
}

QByteArray request(const QByteArray &line, const QByteArray &fields = {},
                   const QByteArray &body = {})
{
    return line + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n" + body;
}

} // namespace

class TestWireRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersARequestThatComesInTwoPieces_data();
    void answersARequestThatComesInTwoPieces();
    void handsOverTheWholeRequest();
    void refusesInJsonAndCloses_data();
    void refusesInJsonAndCloses();
    void letsAClientReadTheRefusalOfABodyThatItIsStillSending_data();
    void letsAClientReadTheRefusalOfABodyThatItIsStillSending();
    void keepsPipelinedRequestsBackBehindASlowAnswer();
    void answersAThousandPipelinedRequestsInOrder();
    void answersPipelinedRequestsBehindAMalformedOneWithOneRefusal();
    void pausesAClientThatPipelinesTooMuch();
    void closesWhenTheRequestSaysSo_data();
    void closesWhenTheRequestSaysSo();
    void asksForABodyThatWaits();
    void doesNotAskForABodyThatIsRefusedOrThere();
    void givesHeadTheLengthButNoBody();
    void passesOtherMethodsOn_data();
    void passesOtherMethodsOn();
    void answersAClientThatHalfClosesIfTheAnswerIsThereAtOnce();
    void survivesAClientThatLeavesInTheMiddleOfARequest_data();
    void survivesAClientThatLeavesInTheMiddleOfARequest();
    void marksARequestForAnotherProtocol();
    void boundsTheBodiesOfAllClientsTogether();
};

void TestWireRequests::answersARequestThatComesInTwoPieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("without a body") << request("GET /a?b=c") << QByteArray("GET /a?b=c ");
    QTest::newRow("with a body") << request("POST /p", "Content-Length: 5\r\n", "hello")
                                 << QByteArray("POST /p hello");
    QTest::newRow("with a chunked body")
        << request("POST /p", "Transfer-Encoding: chunked\r\n",
                   "5\r\nhello\r\n6;x=y\r\n world\r\n0\r\nT: 1\r\n\r\n")
        << QByteArray("POST /p hello world");
}

void TestWireRequests::answersARequestThatComesInTwoPieces()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, answer);
    Server server(settings());
    RawClient client(server.port());
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        QVERIFY(client.send(bytes.first(cut)));
        server.settle();
        QVERIFY(client.isQuiet());
        QVERIFY(client.send(bytes.sliced(cut)));
        const Answer got = client.read();
        QCOMPARE(got.status, 200);
        QCOMPARE(got.body, answer);
    }
}

void TestWireRequests::handsOverTheWholeRequest()
{
    Server server(settings());
    QByteArray seen;
    QHostAddress peer;
    qint64 receivedUs = -1;
    QByteArray taken;
    server.run([&] {
        server.handler().script = [&](ExchangePtr exchange) {
            const Request &request = exchange->request();
            for (const HeaderView &field : request.headers)
                seen += field.name.toByteArray() + '=' + field.value.toByteArray() + ';';
            seen += request.header("AUTHORIZATION").toByteArray();
            peer = request.peer;
            receivedUs = request.receivedUs;
            taken = exchange->takeBody();
            exchange->respond(200, {}, exchange->request().body);
        };
    });
    RawClient client(server.port());
    client.send(request("POST /p",
                        "Authorization:  Bearer x\r\nsession_id: 1\r\nA: 1\r\na: 2\r\n"
                        "Content-Length: 3\r\n",
                        "abc"));
    QCOMPARE(client.read().body, "");
    QCOMPARE(seen, "Host=localhost;Authorization=Bearer x;session_id=1;A=1;a=2;Content-Length=3;"
                   "Bearer x");
    QCOMPARE(peer, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(receivedUs, server.clock().steadyUs());
    QCOMPARE(taken, "abc");
}

void TestWireRequests::refusesInJsonAndCloses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("a line that is no request") << QByteArray("hello there\r\n\r\n") << 400;
    QTest::newRow("a TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01", 6) << 400;
    QTest::newRow("no Host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("length and chunked together")
        << request("POST /", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n")
        << 400;
    QTest::newRow("two lengths that differ")
        << request("POST /", "Content-Length: 5\r\nContent-Length: 6\r\n", "hello!") << 400;
    QTest::newRow("a bad chunk size")
        << request("POST /", "Transfer-Encoding: chunked\r\n", "zz\r\n") << 400;
    QTest::newRow("a host that is not in the list")
        << QByteArray("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n") << 403;
    QTest::newRow("a body that is announced too large")
        << request("POST /", "Content-Length: 100001\r\n") << 413;
    QTest::newRow("a chunked body that grows too large")
        << request("POST /", "Transfer-Encoding: chunked\r\n", "186A1\r\n") << 413;
    QTest::newRow("a target that is too long") << request("GET /" + QByteArray(9000, 'x')) << 414;
    QTest::newRow("a compressed body")
        << request("POST /", "Content-Encoding: br\r\nContent-Length: 1\r\n", "x") << 415;
    QTest::newRow("another expectation") << request("GET /", "Expect: miracles\r\n") << 417;
    QTest::newRow("129 fields") << request("GET /", QByteArray("A: b\r\n").repeated(128)) << 431;
    QTest::newRow("a head above 64 KiB")
        << request("GET /", "A: " + QByteArray(66'000, 'x') + "\r\n") << 431;
    QTest::newRow("another transfer coding")
        << request("POST /", "Transfer-Encoding: gzip\r\n") << 501;
    QTest::newRow("HTTP/2 by prior knowledge")
        << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505;
}

void TestWireRequests::refusesInJsonAndCloses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    Server server(settings());
    RawClient client(server.port());
    QVERIFY(client.send(bytes));
    const Answer answer = client.read();
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.field("Content-Type"), "application/json");
    QCOMPARE(answer.field("x-request-id"), "req_1"); // whatever the handler gives
    QCOMPARE(answer.field("Connection"), "close");
    QVERIFY(answer.body.startsWith(
        QByteArray("{\"status\":" + QByteArray::number(status) + ",\"message\":\"")));
    client.endSending();
    QCOMPARE(client.readToEnd(), "");
    QCOMPARE(client.end(), RawClient::End::Clean);
    QVERIFY(server.becomes([&] { return server.http().openConnections() == 0; }));
    server.run([&] { QCOMPARE(server.handler().seen.size(), 0); });
}

void TestWireRequests::letsAClientReadTheRefusalOfABodyThatItIsStillSending_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray block(1024 * 1024, 'x');
    QTest::newRow("of known length")
        << request("POST /", "Content-Length: 4194304\r\n", block.repeated(4));
    QTest::newRow("chunked") << request("POST /", "Transfer-Encoding: chunked\r\n",
                                        QByteArray("100000\r\n" + block + "\r\n").repeated(4));
}

void TestWireRequests::letsAClientReadTheRefusalOfABodyThatItIsStillSending()
{
    QFETCH(QByteArray, bytes);
    Server server(settings());
    RawClient client(server.port());
    QVERIFY(client.send(bytes)); // like most clients: all of it, before it looks for an answer
    const Answer answer = client.read();
    QCOMPARE(answer.status, 413);
    QVERIFY(answer.complete);
    QCOMPARE(client.readToEnd(), "");
    QCOMPARE(client.end(), RawClient::End::Clean);
}

void TestWireRequests::keepsPipelinedRequestsBackBehindASlowAnswer()
{
    Server server(settings());
    RawClient client(server.port());
    client.send(request("GET /hold") + request("GET /second")
                + request("POST /third", "Content-Length: 2\r\n", "ab"));
    Held *held = server.held(0);
    QVERIFY(held);
    server.settle();
    server.run([&] {
        QCOMPARE(server.handler().seen, QByteArrayList{"GET /hold"});
        held->exchange->respond(200, {}, "first");
        QCOMPARE(server.handler().seen.size(), 1); // not from inside the call
    });
    QCOMPARE(client.read().body, "first");
    QCOMPARE(client.read().body, "GET /second ");
    QCOMPARE(client.read().body, "POST /third ab");
}

void TestWireRequests::answersAThousandPipelinedRequestsInOrder()
{
    Server server(settings());
    RawClient client(server.port());
    QByteArray all;
    for (int i = 0; i < 1000; ++i)
        all += request("GET /" + QByteArray::number(i));
    client.send(all);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(client.read().body, "GET /" + QByteArray::number(i) + ' ');
}

void TestWireRequests::answersPipelinedRequestsBehindAMalformedOneWithOneRefusal()
{
    Server server(settings());
    RawClient client(server.port());
    client.send(request("GET /first") + "nonsense\r\n\r\n" + request("GET /third"));
    QCOMPARE(client.read().body, "GET /first ");
    QCOMPARE(client.read().status, 400);
    QCOMPARE(client.readToEnd(), "");
    QCOMPARE(client.end(), RawClient::End::Clean);
}

void TestWireRequests::pausesAClientThatPipelinesTooMuch()
{
    Server server(settings());
    RawClient client(server.port());
    client.send(request("GET /hold"));
    Held *held = server.held(0);
    QVERIFY(held);
    // More than the system's buffers can hold: sending only ends once the server reads on.
    const QByteArray body(90'000, 'x');
    const QByteArray one = request("POST /p", "Content-Length: 90000\r\n", body);
    constexpr int count = 200;
    std::unique_ptr<QThread> sender(QThread::create([&] {
        for (int i = 0; i < count; ++i)
            client.send(one);
    }));
    sender->start();
    server.run([&] { held->exchange->respond(200, {}, "first"); });
    QCOMPARE(client.read().body, "first");
    for (int i = 0; i < count; ++i)
        QCOMPARE(client.read().body.size(), body.size() + 8);
    QVERIFY(sender->wait(20'000));
}

void TestWireRequests::closesWhenTheRequestSaysSo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("stays");
    QTest::addColumn<QByteArray>("connection");
    QTest::newRow("HTTP/1.1") << request("GET /") << true << QByteArray();
    QTest::newRow("HTTP/1.1 with close")
        << request("GET /", "Connection: close\r\n") << false << QByteArray("close");
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false
                              << QByteArray("close");
    QTest::newRow("HTTP/1.0 with keep-alive")
        << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << true
        << QByteArray("keep-alive");
}

void TestWireRequests::closesWhenTheRequestSaysSo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, stays);
    QFETCH(QByteArray, connection);
    Server server(settings());
    RawClient client(server.port());
    client.send(bytes);
    const Answer answer = client.read();
    QCOMPARE(answer.body, "GET / ");
    QCOMPARE(answer.field("Connection"), connection);
    if (stays) {
        client.send(bytes);
        QCOMPARE(client.read().body, "GET / ");
    } else {
        QCOMPARE(client.readToEnd(), "");
        QCOMPARE(client.end(), RawClient::End::Clean);
    }
}

void TestWireRequests::asksForABodyThatWaits()
{
    Server server(settings());
    RawClient client(server.port());
    client.send(request("POST /p", "Expect: 100-continue\r\nContent-Length: 2\r\n"));
    const Answer interim = client.read();
    QCOMPARE(interim.head, "HTTP/1.1 100 Continue");
    client.send("ab");
    QCOMPARE(client.read().body, "POST /p ab");
}

void TestWireRequests::doesNotAskForABodyThatIsRefusedOrThere()
{
    Server server(settings());
    RawClient refused(server.port());
    refused.send(request("POST /p", "Expect: 100-continue\r\nContent-Length: 100001\r\n"));
    QCOMPARE(refused.read().status, 413);
    RawClient there(server.port());
    there.send(request("POST /p", "Expect: 100-continue\r\nContent-Length: 2\r\n", "ab"));
    QCOMPARE(there.read().body, "POST /p ab");
    RawClient none(server.port());
    none.send(request("GET /p", "Expect: 100-continue\r\n"));
    QCOMPARE(none.read().body, "GET /p ");
}

void TestWireRequests::givesHeadTheLengthButNoBody()
{
    Server server(settings());
    RawClient client(server.port());
    client.send(request("HEAD /p") + request("GET /p"));
    const Answer head = client.read(true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.field("Content-Length"), "8");
    QCOMPARE(client.read().body, "GET /p ");
    client.send("HEAD / HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    const Answer refused = client.read(true);
    QCOMPARE(refused.status, 403);
    QCOMPARE(client.readToEnd(), "");
}

void TestWireRequests::passesOtherMethodsOn_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("OPTIONS") << QByteArray("OPTIONS /p");
    QTest::newRow("OPTIONS for the whole server") << QByteArray("OPTIONS *");
    QTest::newRow("DELETE") << QByteArray("DELETE /p");
    QTest::newRow("a method that Qt does not know") << QByteArray("BREW /p");
    QTest::newRow("a path that QUrl does not like") << QByteArray("GET //%zz:[/%/");
}

void TestWireRequests::passesOtherMethodsOn()
{
    QFETCH(QByteArray, line);
    Server server(settings());
    RawClient client(server.port());
    client.send(request(line));
    QCOMPARE(client.read().body, line + ' ');
}

void TestWireRequests::answersAClientThatHalfClosesIfTheAnswerIsThereAtOnce()
{
    Server server(settings());
    RawClient client(server.port());
    client.send(request("GET /a") + request("GET /b"));
    client.endSending();
    QCOMPARE(client.read().body, "GET /a ");
    QCOMPARE(client.read().body, "GET /b ");
    QCOMPARE(client.readToEnd(), "");
    QCOMPARE(client.end(), RawClient::End::Clean);
}

void TestWireRequests::survivesAClientThatLeavesInTheMiddleOfARequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("byReset");
    for (const bool byReset : {false, true}) {
        const char *how = byReset ? "reset" : "end";
        QTest::addRow("before the first byte, by %s", how) << QByteArray() << byReset;
        QTest::addRow("inside the head, by %s", how) << QByteArray("GET / HT") << byReset;
        QTest::addRow("inside the body, by %s", how)
            << request("POST /p", "Content-Length: 5\r\n", "ab") << byReset;
        QTest::addRow("inside a chunk, by %s", how)
            << request("POST /p", "Transfer-Encoding: chunked\r\n", "5\r\nab") << byReset;
    }
}

void TestWireRequests::survivesAClientThatLeavesInTheMiddleOfARequest()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, byReset);
    Server server(settings());
    RawClient client(server.port());
    client.send(bytes);
    QVERIFY(server.becomes([&] { return server.http().openConnections() == 1; }));
    server.settle();
    if (byReset)
        client.reset();
    else
        client.close();
    QVERIFY(server.becomes([&] { return server.http().openConnections() == 0; }));
    server.run([&] { QCOMPARE(server.handler().seen.size(), 0); });
}

void TestWireRequests::marksARequestForAnotherProtocol()
{
    Server server(settings());
    QList<bool> upgrades;
    server.run([&] {
        server.handler().script = [&](ExchangePtr exchange) {
            upgrades << exchange->request().upgrade;
            exchange->respond(426, {{"Upgrade", "HTTP/1.1"}}, "{}");
        };
    });
    RawClient client(server.port());
    client.send(request("GET /responses", "Connection: Upgrade\r\nUpgrade: websocket\r\n"
                                          "Sec-WebSocket-Version: 13\r\n"));
    QCOMPARE(client.read().status, 426);
    client.send(request("GET /responses"));
    QCOMPARE(client.read().status, 426);
    QCOMPARE(upgrades, (QList<bool>{true, false}));
}

void TestWireRequests::boundsTheBodiesOfAllClientsTogether()
{
    Server server(settings());
    server.run([&] {
        HttpLimits limits = HttpLimits::from(settings());
        limits.pendingBodyBytes = 100'000;
        server.http().setLimits(limits);
    });
    const QByteArray half =
        request("POST /p", "Content-Length: 60000\r\n", QByteArray(50'000, 'x'));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        QVERIFY(clients.back()->send(half));
        server.settle();
    }
    QCOMPARE(clients[2]->read().status, 503);
    clients[2]->close();
    clients[1]->close(); // what it held is free again
    QVERIFY(server.becomes([&] { return server.http().openConnections() == 1; }));
    RawClient next(server.port());
    next.send(half);
    server.settle();
    for (RawClient *client : {clients[0].get(), &next}) {
        client->send(QByteArray(10'000, 'x'));
        QCOMPARE(client->read().status, 200);
    }
}

} // namespace orchestris::wire

QTEST_GUILESS_MAIN(orchestris::wire::TestWireRequests)
#include "tst_wirerequests.moc"
