// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/curlclient.h"
#include "gateway/upstream/curlglobal.h"
#include "tests/support/answers.h"
#include "tests/support/callrecorder.h"
#include "tests/support/scriptedupstream.h"
#include "tests/support/testclock.h"

#include <QTest>

#include <array>

using namespace orchestris;

namespace {

constexpr std::array ProxyVariables{"http_proxy",  "https_proxy", "all_proxy", "no_proxy",
                                    "HTTPS_PROXY", "ALL_PROXY",   "NO_PROXY"};

} // namespace

/// What a provider answers arrives as it was sent, and what we send arrives as it was given.
class UpstreamAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void deliversWholeAnswer_data();
    void deliversWholeAnswer();
    void deliversHeadBeforeTheBodyHasCome();
    void skipsInterimAnswers();
    void joinsFoldedHeaders();
    void lowersHeaderNamesAndKeepsDuplicates();
    void ignoresTrailers();
    void givesRedirectsToTheCaller();
    void givesErrorStatusesAsAnswers();

    void sendsExactlyTheGivenHeaders();
    void sendsMethod_data();
    void sendsMethod();
    void carriesBigBodiesBothWays();
    void refusesHeadersThatBreakLines();
    void neverCallsTheListenerFromInsideStart();

    void asksTheProxyOfTheEnvironment();
    void neverAsksAProxyForThisMachine_data();
    void neverAsksAProxyForThisMachine();
    void keepsTheCredentialFromTheProxy();

private:
    UpstreamRequest request(const QByteArray &path = "/v1/chat/completions") const;
    void start(CallRecorder &recorder, UpstreamRequest call);

    CurlGlobal m_global;
    TestClock m_clock;
    std::unique_ptr<ScriptedUpstream> m_upstream;
    std::unique_ptr<CurlClient> m_client;
};

void UpstreamAnswers::init()
{
    for (const char *variable : ProxyVariables)
        qunsetenv(variable);
    m_upstream = std::make_unique<ScriptedUpstream>();
    m_client = std::make_unique<CurlClient>(m_clock);
}

void UpstreamAnswers::cleanup()
{
    m_client.reset();
    m_upstream.reset();
    for (const char *variable : ProxyVariables)
        qunsetenv(variable);
}

UpstreamRequest UpstreamAnswers::request(const QByteArray &path) const
{
    UpstreamRequest call;
    call.url = m_upstream->url(path);
    call.headers = {"Content-Type: application/json"};
    call.body = "{}";
    return call;
}

void UpstreamAnswers::start(CallRecorder &recorder, UpstreamRequest call)
{
    recorder.call = m_client->start(std::move(call), &recorder);
}

void UpstreamAnswers::deliversWholeAnswer_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArray>("body");

    const QByteArray hello = "{\"hello\":\"world\"}";
    const QByteArray chunked = answers::streamHead() + answers::chunk(hello) + answers::lastChunk();
    QTest::newRow("a body with its length") << Script().send(answers::http(200, hello)) << hello;
    QTest::newRow("no body") << Script().send(answers::http(200, {})) << QByteArray();
    QTest::newRow("a status without a body")
        << Script().send("HTTP/1.1 204 Scripted\r\n\r\n") << QByteArray();
    QTest::newRow("a chunked body") << Script().send(chunked) << hello;
    QTest::newRow("a chunked body in two reads")
        << Script()
               .send(answers::streamHead() + answers::chunk("one"))
               .send(answers::chunk("two") + answers::lastChunk())
        << QByteArray("onetwo");
    QTest::newRow("a body that ends with the connection")
        << Script().send("HTTP/1.1 200 Scripted\r\n\r\n" + hello).close() << hello;
    QTest::newRow("an HTTP/1.0 answer")
        << Script().send("HTTP/1.0 200 Scripted\r\n\r\n" + hello).close() << hello;
    QTest::newRow("a body byte by byte") << Script().drip(answers::http(200, hello)) << hello;
    QTest::newRow("a chunked body byte by byte") << Script().drip(chunked) << hello;
    QTest::newRow("a body with its length and then the end")
        << Script().send(answers::http(200, hello)).close() << hello;
}

void UpstreamAnswers::deliversWholeAnswer()
{
    QFETCH(Script, script);
    QFETCH(QByteArray, body);
    m_upstream->enqueue(script);
    CallRecorder recorder;
    start(recorder, request());
    QTRY_VERIFY(recorder.isDone());
    QVERIFY2(recorder.isWhole(), recorder.failure ? recorder.failure->detail.constData() : "");
    QCOMPARE(recorder.data, body);
}

void UpstreamAnswers::deliversHeadBeforeTheBodyHasCome()
{
    m_upstream->enqueue(Script()
                            .send(answers::streamHead())
                            .await()
                            .send(answers::chunk("x"))
                            .await()
                            .send(answers::lastChunk()));
    CallRecorder recorder;
    start(recorder, request());
    QTRY_COMPARE(recorder.heads, 1);
    QCOMPARE(recorder.head.status, 200);
    QCOMPARE(recorder.pieces, 0);
    m_upstream->release();
    QTRY_COMPARE(recorder.data, QByteArray("x"));
    QVERIFY(!recorder.isDone());
    m_upstream->release();
    QTRY_VERIFY(recorder.isWhole());
}

void UpstreamAnswers::skipsInterimAnswers()
{
    m_upstream->enqueue(Script().send("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nX-Early: "
                                      "1\r\n\r\n"
                                      + answers::http(201, "body")));
    CallRecorder recorder;
    start(recorder, request());
    QTRY_VERIFY(recorder.isWhole());
    QCOMPARE(recorder.head.status, 201);
    QVERIFY(recorder.head.header("x-early").isNull());
    QCOMPARE(recorder.data, QByteArray("body"));
}

void UpstreamAnswers::joinsFoldedHeaders()
{
    m_upstream->enqueue(
        Script().send(answers::http(200, "x", "text/plain", "X-Long: one\r\n  two\r\n")));
    CallRecorder recorder;
    start(recorder, request());
    QTRY_VERIFY(recorder.isWhole());
    QCOMPARE(recorder.head.header("x-long"), QByteArray("one two"));
}

void UpstreamAnswers::lowersHeaderNamesAndKeepsDuplicates()
{
    m_upstream->enqueue(Script().send(
        answers::http(200, "x", "text/plain", "X-Twice: a\r\nx-TWICE:b\r\nX-Empty:\r\n")));
    CallRecorder recorder;
    start(recorder, request());
    QTRY_VERIFY(recorder.isWhole());
    QCOMPARE(recorder.head.header("x-twice"), QByteArray("a"));
    QCOMPARE(std::count_if(recorder.head.headers.begin(), recorder.head.headers.end(),
                           [](const auto &header) { return header.first == "x-twice"; }),
             2);
    QVERIFY(recorder.head.header("x-empty").isEmpty());
    QVERIFY(recorder.head.header("x-absent").isNull());
}

void UpstreamAnswers::ignoresTrailers()
{
    m_upstream->enqueue(Script().send(answers::streamHead("Trailer: X-End\r\n")
                                      + answers::chunk("x") + "0\r\nX-End: 1\r\n\r\n"));
    CallRecorder recorder;
    start(recorder, request());
    QTRY_VERIFY(recorder.isWhole());
    QCOMPARE(recorder.heads, 1);
    QCOMPARE(recorder.data, QByteArray("x"));
}

void UpstreamAnswers::givesRedirectsToTheCaller()
{
    m_upstream->enqueue(Script().send(
        answers::http(307, "", "text/plain", "Location: " + m_upstream->url("/other") + "\r\n")));
    CallRecorder recorder;
    start(recorder, request());
    QTRY_VERIFY(recorder.isWhole());
    QCOMPARE(recorder.head.status, 307);
    QCOMPARE(m_upstream->requestCount(), 1);
}

void UpstreamAnswers::givesErrorStatusesAsAnswers()
{
    const QByteArray error = answers::error("no", "invalid_request_error", "x");
    for (const int status : {400, 401, 404, 429, 500, 503}) {
        m_upstream->enqueue(Script().send(answers::http(status, error)));
        CallRecorder recorder;
        start(recorder, request());
        QTRY_VERIFY(recorder.isWhole());
        QCOMPARE(recorder.head.status, status);
        QCOMPARE(recorder.data, error);
    }
}

void UpstreamAnswers::sendsExactlyTheGivenHeaders()
{
    m_upstream->enqueue(Script().send(answers::http(200, "")));
    UpstreamRequest call = request("/v1/x?api-version=1");
    call.headers = {"Authorization: Bearer test-credential", "Content-Type: application/json"};
    call.body = QByteArray(2000, 'x'); // enough for libcurl to want "Expect: 100-continue"
    CallRecorder recorder;
    start(recorder, call);
    QTRY_VERIFY(recorder.isWhole());
    const ReceivedRequest received = m_upstream->requests().value(0);
    QCOMPARE(received.target, QByteArray("/v1/x?api-version=1"));
    QCOMPARE(received.body, call.body);
    QCOMPARE(received.header("authorization"), QByteArray("Bearer test-credential"));
    QCOMPARE(received.headerCount("content-type"), 1);
    QCOMPARE(received.header("host"), "127.0.0.1:" + QByteArray::number(m_upstream->port()));
    for (const char *absent : {"expect", "accept-encoding", "cookie", "te", "upgrade"})
        QVERIFY2(received.headerCount(absent) == 0, absent);
}

void UpstreamAnswers::sendsMethod_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("GET after a POST on the same handle") << QByteArray("GET") << QByteArray();
    QTest::newRow("POST without a body") << QByteArray("POST") << QByteArray();
    QTest::newRow("PUT with a body") << QByteArray("PUT") << QByteArray("{}");
    QTest::newRow("DELETE without a body") << QByteArray("DELETE") << QByteArray();
}

void UpstreamAnswers::sendsMethod()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    // Before and after it a POST, because the handle is the same one.
    for (const QByteArray &name : {QByteArray("POST"), method, QByteArray("POST")}) {
        m_upstream->enqueue(Script().send(answers::http(200, "ok")));
        UpstreamRequest call = request();
        call.method = name;
        if (name == method)
            call.body = body;
        CallRecorder recorder;
        start(recorder, call);
        QTRY_VERIFY(recorder.isWhole());
        const ReceivedRequest received = m_upstream->requests().constLast();
        QCOMPARE(received.method, name);
        QCOMPARE(received.body, call.body);
    }
}

void UpstreamAnswers::carriesBigBodiesBothWays()
{
    QByteArray big(5 * 1024 * 1024, Qt::Uninitialized);
    for (qsizetype i = 0; i < big.size(); ++i)
        big[i] = static_cast<char>(i * 31 + i / 251);
    m_upstream->enqueue(Script().send(answers::http(200, big)));
    UpstreamRequest call = request();
    call.body = big;
    CallRecorder recorder;
    start(recorder, call);
    QTRY_VERIFY_WITH_TIMEOUT(recorder.isWhole(), 60'000);
    QVERIFY(recorder.data == big);
    QVERIFY(m_upstream->requests().value(0).body == big);
}

void UpstreamAnswers::refusesHeadersThatBreakLines()
{
    for (const QByteArray &line :
         {QByteArray("X-A: 1\r\nX-Injected: 1"), QByteArray("X-A: \n"), QByteArray("X-A: \0", 6)}) {
        UpstreamRequest call = request();
        call.headers.append(line);
        CallRecorder recorder;
        start(recorder, call);
        QTRY_VERIFY(recorder.failedAs(UpstreamFailure::Kind::Protocol));
    }
    QCOMPARE(m_upstream->connectionCount(), 0);
}

void UpstreamAnswers::neverCallsTheListenerFromInsideStart()
{
    UpstreamRequest impossible = request();
    impossible.url = "gopher://127.0.0.1/";
    CallRecorder recorder;
    start(recorder, impossible);
    QVERIFY(!recorder.isDone());
    QTRY_VERIFY(recorder.failedAs(UpstreamFailure::Kind::Protocol));
}

void UpstreamAnswers::asksTheProxyOfTheEnvironment()
{
    qputenv("http_proxy", m_upstream->url(""));
    m_upstream->enqueue(Script().send(answers::http(200, "by proxy")));
    UpstreamRequest call = request();
    call.url = "http://provider.invalid/v1/models";
    CallRecorder recorder;
    start(recorder, call);
    QTRY_VERIFY(recorder.isWhole());
    QCOMPARE(m_upstream->requests().value(0).target, call.url);

    qputenv("no_proxy", "provider.invalid");
    CallRecorder direct;
    start(direct, call);
    QTRY_VERIFY_WITH_TIMEOUT(direct.failedAs(UpstreamFailure::Kind::Resolve), 30'000);
    QCOMPARE(m_upstream->requestCount(), 1);
}

void UpstreamAnswers::neverAsksAProxyForThisMachine_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("an address") << QByteArray("127.0.0.1");
    QTest::newRow("a name") << QByteArray("localhost");
    QTest::newRow("a name in capitals") << QByteArray("LocalHost");
}

void UpstreamAnswers::neverAsksAProxyForThisMachine()
{
    QFETCH(QByteArray, host);
    ScriptedUpstream proxy;
    qputenv("http_proxy", proxy.url(""));
    m_upstream->enqueue(Script().send(answers::http(200, "direct")));
    UpstreamRequest call = request();
    call.url.replace("127.0.0.1", host);
    CallRecorder recorder;
    start(recorder, call);
    QTRY_VERIFY(recorder.isWhole());
    QCOMPARE(recorder.data, QByteArray("direct"));
    QCOMPARE(proxy.connectionCount(), 0);
}

void UpstreamAnswers::keepsTheCredentialFromTheProxy()
{
    qputenv("https_proxy", m_upstream->url(""));
    m_upstream->enqueue(Script().send(answers::http(403, "no")));
    UpstreamRequest call = request();
    call.url = "https://provider.invalid/v1";
    call.headers = {"Authorization: Bearer test-credential"};
    CallRecorder recorder;
    start(recorder, call);
    QTRY_VERIFY(recorder.isDone());
    QVERIFY2(recorder.failedAs(UpstreamFailure::Kind::Connect),
             recorder.failure ? recorder.failure->detail.constData() : "");
    QVERIFY(recorder.failure->detail.contains("403"));
    QCOMPARE(recorder.heads, 0);
    const ReceivedRequest connecting = m_upstream->requests().value(0);
    QCOMPARE(connecting.method, QByteArray("CONNECT"));
    QVERIFY(!connecting.head.contains("test-credential"));
}

QTEST_GUILESS_MAIN(UpstreamAnswers)
#include "upstreamanswers.moc"
