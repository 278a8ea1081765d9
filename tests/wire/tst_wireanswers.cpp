// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/wire/rawclient.h"
#include "tests/wire/wirefixture.h"

#include <QTest>

namespace orchestris::wire {

namespace {

constexpr qint64 kUnsentLimit = 64 * 1024;

Settings settings()
{
    Settings result;
    result.unsentLimitBytes = kUnsentLimit;
    return result;
}

QByteArray get(const QByteArray &path, const QByteArray &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

/// Text in which every place differs from its neighbours, so that a lost or doubled piece shows.
QByteArray pattern(qsizetype size)
{
    QByteArray block;
    for (int i = 0; i < 4'000; ++i)
        block += QByteArray::number(i) + ',';
    QByteArray result;
    for (qint64 i = 0; result.size() < size; ++i)
        result += QByteArray::number(i) + ':' + block;
    result.truncate(size);
    return result;
}

} // namespace

class TestWireAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesAnAnswerOnceAndCleanly();
    void givesNoBodyWhereNoneMayBe_data();
    void givesNoBodyWhereNoneMayBe();
    void ignoresASecondAnswer();
    void sendsEachFrameAsOneChunkInOnePiece();
    void sendsTheHeadAloneIfAsked();
    void endsAStreamOfNothing();
    void streamsToHttp10UntilItCloses();
    void streamsNothingToHead();
    void goesOnWithTheConnectionAfterAStream();
    void saysWhenItIsCongestedAndWhenItIsDrained();
    void sendsAHugeAnswerWhole_data();
    void sendsAHugeAnswerWhole();
    void holdsPipelinedRequestsUntilAHugeAnswerIsGone();
};

void TestWireAnswers::framesAnAnswerOnceAndCleanly()
{
    Server server(settings());
    server.run([&] {
        server.handler().script = [](ExchangePtr exchange) {
            exchange->respond(429,
                              {{"Content-Type", "application/json"},
                               {"x-evil", "a\r\nSet-Cookie: b\n\0c"},
                               {"x-bad\r\nname", "d"},
                               {"content-length", "999"},
                               {"Transfer-Encoding", "chunked"},
                               {"CONNECTION", "upgrade"},
                               {"date", "yesterday"}},
                              "{}");
        };
    });
    RawClient client(server.port());
    client.send(get("/") + get("/"));
    for (int i = 0; i < 2; ++i) {
        const Answer answer = client.read();
        QCOMPARE(answer.head, "HTTP/1.1 429 Too Many Requests\r\n"
                              "Date: Tue, 14 Nov 2023 22:13:21 GMT\r\n"
                              "Content-Type: application/json\r\n"
                              "x-evil: aSet-Cookie: b\r\n"
                              "x-badname: d\r\n"
                              "Content-Length: 2");
        QCOMPARE(answer.body, "{}");
    }
}

void TestWireAnswers::givesNoBodyWhereNoneMayBe_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("streamed");
    QTest::newRow("204") << 204 << false;
    QTest::newRow("304") << 304 << false;
    QTest::newRow("204 as a stream") << 204 << true;
}

void TestWireAnswers::givesNoBodyWhereNoneMayBe()
{
    QFETCH(int, status);
    QFETCH(bool, streamed);
    Server server(settings());
    server.run([&] {
        server.handler().script = [=](ExchangePtr exchange) {
            if (streamed) {
                exchange->beginStream(status, {});
                exchange->send("not allowed");
                exchange->endStream("neither");
            } else {
                exchange->respond(status, {}, "not allowed");
            }
        };
    });
    RawClient client(server.port());
    for (int i = 0; i < 2; ++i) {
        client.send(get("/"));
        const Answer answer = client.read();
        QCOMPARE(answer.status, status);
        QVERIFY(answer.field("Content-Length").isNull());
        QVERIFY(answer.field("Transfer-Encoding").isNull());
    }
    server.settle();
    QVERIFY(client.isQuiet());
}

void TestWireAnswers::ignoresASecondAnswer()
{
    Server server(settings());
    server.run([&] {
        server.handler().script = [](ExchangePtr exchange) {
            exchange->respond(200, {}, "one");
            exchange->respond(200, {}, "two");
            exchange->beginStream(200, {});
            exchange->send("three");
            exchange->endStream();
            exchange->abort();
        };
    });
    RawClient client(server.port());
    client.send(get("/") + get("/"));
    QCOMPARE(client.read().body, "one");
    QCOMPARE(client.read().body, "one");
    server.settle();
    QVERIFY(client.isQuiet());
}

void TestWireAnswers::sendsEachFrameAsOneChunkInOnePiece()
{
    Server server(settings());
    RawClient client(server.port());
    client.send(get("/hold"));
    Held *held = server.held(0);
    QVERIFY(held);
    server.run([&] { held->exchange->beginStream(200, {{"Content-Type", "text/event-stream"}}); });
    QVERIFY(client.isQuiet());
    server.run([&] { held->exchange->send("data: 1\n\n"); });
    QCOMPARE(client.readSome(), "HTTP/1.1 200 OK\r\n"
                                "Date: Tue, 14 Nov 2023 22:13:21 GMT\r\n"
                                "Content-Type: text/event-stream\r\n"
                                "Transfer-Encoding: chunked\r\n\r\n"
                                "9\r\ndata: 1\n\n\r\n");
    server.run([&] { held->exchange->send("data: 2\n\ndata: 3\n\n"); });
    QCOMPARE(client.readSome(), "12\r\ndata: 2\n\ndata: 3\n\n\r\n");
    server.run([&] {
        held->exchange->send("");
        held->exchange->endStream("data: [DONE]\n\n");
    });
    QCOMPARE(client.readSome(), "e\r\ndata: [DONE]\n\n\r\n0\r\n\r\n");
}

void TestWireAnswers::sendsTheHeadAloneIfAsked()
{
    Server server(settings());
    RawClient client(server.port());
    client.send(get("/hold"));
    Held *held = server.held(0);
    QVERIFY(held);
    server.run([&] {
        held->exchange->beginStream(200, {});
        held->exchange->flushHead();
        held->exchange->flushHead();
    });
    QVERIFY(client.readSome().endsWith("Transfer-Encoding: chunked\r\n\r\n"));
    server.run([&] { held->exchange->endStream(); });
    QCOMPARE(client.readSome(), "0\r\n\r\n");
}

void TestWireAnswers::endsAStreamOfNothing()
{
    Server server(settings());
    RawClient client(server.port());
    client.send(get("/hold"));
    Held *held = server.held(0);
    QVERIFY(held);
    server.run([&] {
        held->exchange->beginStream(200, {});
        held->exchange->endStream();
    });
    const Answer answer = client.read();
    QVERIFY(answer.complete);
    QCOMPARE(answer.body, "");
}

void TestWireAnswers::streamsToHttp10UntilItCloses()
{
    Server server(settings());
    RawClient client(server.port());
    client.send("GET /hold HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    Held *held = server.held(0);
    QVERIFY(held);
    server.run([&] {
        held->exchange->beginStream(200, {});
        held->exchange->send("data: 1\n\n");
        held->exchange->endStream("data: 2\n\n");
    });
    const Answer answer = client.read();
    QCOMPARE(answer.field("Connection"), "close");
    QVERIFY(answer.field("Transfer-Encoding").isNull());
    QCOMPARE(answer.body, "data: 1\n\ndata: 2\n\n");
    QVERIFY(answer.complete);
}

void TestWireAnswers::streamsNothingToHead()
{
    Server server(settings());
    RawClient client(server.port());
    client.send("HEAD /hold HTTP/1.1\r\nHost: localhost\r\n\r\n" + get("/next"));
    Held *held = server.held(0);
    QVERIFY(held);
    server.run([&] {
        held->exchange->beginStream(200, {});
        held->exchange->send("data: 1\n\n");
        held->exchange->endStream("data: 2\n\n");
    });
    QCOMPARE(client.read(true).status, 200);
    QCOMPARE(client.read().body, "GET /next ");
}

void TestWireAnswers::goesOnWithTheConnectionAfterAStream()
{
    Server server(settings());
    RawClient client(server.port());
    for (size_t i = 0; i < 3; ++i) {
        client.send(get("/hold"));
        Held *held = server.held(i);
        QVERIFY(held);
        server.run([&] {
            held->exchange->beginStream(200, {});
            held->exchange->endStream("data: [DONE]\n\n");
        });
        QCOMPARE(client.read().body, "data: [DONE]\n\n");
    }
}

void TestWireAnswers::saysWhenItIsCongestedAndWhenItIsDrained()
{
    Server server(settings());
    RawClient client(server.port());
    client.send(get("/hold"));
    Held *held = server.held(0);
    QVERIFY(held);
    const QByteArray all = pattern(32 * 1024 * 1024);
    qsizetype sent = 0;
    int congestions = 0;
    const auto sendUntilCongested = [&] {
        held->inside = true;
        while (sent < all.size()) {
            const qsizetype size = std::min<qsizetype>(10'000, all.size() - sent);
            held->exchange->send(QByteArrayView(all).sliced(sent, size));
            sent += size;
            if (held->exchange->isCongested()) {
                ++congestions;
                break;
            }
        }
        held->inside = false;
        if (sent == all.size())
            held->exchange->endStream();
    };
    server.run([&] {
        held->whenDrained = sendUntilCongested;
        held->exchange->beginStream(200, {});
        sendUntilCongested();
        QCOMPARE(congestions, 1); // nobody reads: it must end somewhere
        QCOMPARE_LT(sent, all.size());
        QCOMPARE(held->drains, 0);
    });
    const Answer answer = client.read();
    QVERIFY(answer.complete);
    QVERIFY(answer.body == all);
    server.run([&] {
        QCOMPARE_GT(held->drains, 0);
        QCOMPARE_LE(held->drains, congestions);
        QVERIFY(!held->calledInside);
    });
}

void TestWireAnswers::sendsAHugeAnswerWhole_data()
{
    QTest::addColumn<bool>("close");
    QTest::newRow("and stays") << false;
    QTest::newRow("and closes") << true;
}

void TestWireAnswers::sendsAHugeAnswerWhole()
{
    QFETCH(bool, close);
    const QByteArray all = pattern(32 * 1024 * 1024);
    Server server(settings());
    server.run([&] {
        server.handler().script = [&](ExchangePtr exchange) { exchange->respond(200, {}, all); };
    });
    RawClient client(server.port());
    client.send(get("/", close ? "Connection: close\r\n" : ""));
    const Answer answer = client.read();
    QVERIFY(answer.complete);
    QVERIFY(answer.body == all);
    server.settle();
    if (close)
        client.readToEnd();
    QCOMPARE(client.end(), close ? RawClient::End::Clean : RawClient::End::StillOpen);
}

void TestWireAnswers::holdsPipelinedRequestsUntilAHugeAnswerIsGone()
{
    const QByteArray all = pattern(24 * 1024 * 1024);
    Server server(settings());
    server.run([&] {
        server.handler().script = [&](ExchangePtr exchange) { exchange->respond(200, {}, all); };
    });
    RawClient client(server.port());
    client.send(get("/1") + get("/2") + get("/3"));
    QVERIFY(server.becomes([&] { return server.handler().seen.size() == 1; }));
    server.settle();
    server.run([&] { QCOMPARE(server.handler().seen, QByteArrayList{"GET /1"}); });
    for (int i = 0; i < 3; ++i)
        QVERIFY(client.read().body == all);
}

} // namespace orchestris::wire

QTEST_GUILESS_MAIN(orchestris::wire::TestWireAnswers)
#include "tst_wireanswers.moc"
