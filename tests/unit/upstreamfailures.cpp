// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/curlclient.h"
#include "gateway/upstream/curlglobal.h"
#include "tests/support/answers.h"
#include "tests/support/callrecorder.h"
#include "tests/support/scriptedupstream.h"
#include "tests/support/testclock.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace orchestris;
using Kind = UpstreamFailure::Kind;

Q_DECLARE_METATYPE(UpstreamFailure::Kind)

/// Whatever goes wrong with a provider is told once, as what it is, and never as a whole answer.
class UpstreamFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void tellsHowItFailed_data();
    void tellsHowItFailed();
    void tellsARefusedConnection();
    void tellsAnUnknownName();
    void givesUpConnecting();
    void neverTakesAPartForTheWhole_data();
    void neverTakesAPartForTheWhole();
    void refusesEndlessHeaders();
    void keepsTheCredentialOutOfDetails();

    void endsAtTheFirstByteTimeout();
    void countsTheFirstByteFromTheStart();
    void endsAtTheIdleTimeout();
    void anyByteRestartsTheIdleTimeout();
    void pausedCallsAreNotIdle();
    void endsAtTheTotalTimeout();
    void zeroMeansNoTimeout();

private:
    UpstreamRequest request(const QByteArray &path = "/v1/chat/completions") const;
    void start(CallRecorder &recorder, UpstreamRequest call);

    CurlGlobal m_global;
    TestClock m_clock;
    std::unique_ptr<ScriptedUpstream> m_upstream;
    std::unique_ptr<CurlClient> m_client;
};

void UpstreamFailures::init()
{
    m_upstream = std::make_unique<ScriptedUpstream>();
    CurlClientOptions options;
    options.sweepMs = 10;
    m_client = std::make_unique<CurlClient>(m_clock, options);
}

void UpstreamFailures::cleanup()
{
    m_client.reset();
    m_upstream.reset();
}

UpstreamRequest UpstreamFailures::request(const QByteArray &path) const
{
    UpstreamRequest call;
    call.url = m_upstream->url(path);
    call.headers = {"Content-Type: application/json"};
    call.body = "{}";
    return call;
}

void UpstreamFailures::start(CallRecorder &recorder, UpstreamRequest call)
{
    recorder.call = m_client->start(std::move(call), &recorder);
}

void UpstreamFailures::tellsHowItFailed_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Kind>("kind");

    const QByteArray head = answers::streamHead();
    QTest::newRow("closed without a byte") << Script().close() << Kind::Broken;
    QTest::newRow("reset without a byte") << Script().reset() << Kind::Broken;
    QTest::newRow("closed in the head")
        << Script().send("HTTP/1.1 200 OK\r\nContent-").close() << Kind::Broken;
    QTest::newRow("closed after the head of a body with a length")
        << Script().send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n").close() << Kind::Broken;
    QTest::newRow("closed in a chunk") << Script().send(head + "5\r\nab").close() << Kind::Broken;
    QTest::newRow("closed between chunks")
        << Script().send(head + answers::chunk("ab")).close() << Kind::Broken;
    QTest::newRow("closed before the last empty line")
        << Script().send(head + answers::chunk("ab") + "0\r\n").close() << Kind::Broken;
    QTest::newRow("reset in the body")
        << Script().send(head + answers::chunk("ab")).await().reset() << Kind::Broken;
    QTest::newRow("a chunk size that is not a number")
        << Script().send(head + "zz\r\nab\r\n").never() << Kind::Broken;
    QTest::newRow("not HTTP at all")
        << Script().send("SSH-2.0-OpenSSH_9.2\r\n").never() << Kind::Protocol;
    QTest::newRow("no HTTP version that exists")
        << Script().send("HTTP/7.3 200 OK\r\n\r\n").never() << Kind::Protocol;
    QTest::newRow("another protocol that nobody asked for")
        << Script().send("HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\nabc").close()
        << Kind::Protocol;
}

void UpstreamFailures::tellsHowItFailed()
{
    QFETCH(Script, script);
    QFETCH(Kind, kind);
    m_upstream->enqueue(script);
    m_upstream->release();
    CallRecorder recorder;
    start(recorder, request());
    QTRY_VERIFY(recorder.isDone());
    QVERIFY(recorder.failure.has_value());
    QCOMPARE(recorder.failure->kind, kind);
    QVERIFY(recorder.orderly);
    const QByteArray peer = "127.0.0.1:" + QByteArray::number(m_upstream->port());
    QVERIFY2(recorder.failure->detail.contains(peer), recorder.failure->detail.constData());
}

void UpstreamFailures::tellsARefusedConnection()
{
    UpstreamRequest call = request();
    const QByteArray peer = "127.0.0.1:" + QByteArray::number(m_upstream->port());
    m_upstream.reset();
    CallRecorder recorder;
    start(recorder, call);
    QTRY_VERIFY(recorder.failedAs(Kind::Connect));
    QCOMPARE(recorder.failure->detail, "connection refused by " + peer);
}

void UpstreamFailures::tellsAnUnknownName()
{
    UpstreamRequest call = request();
    call.url = "http://name.invalid/v1"; // reserved never to exist
    CallRecorder recorder;
    start(recorder, call);
    QTRY_VERIFY_WITH_TIMEOUT(recorder.isDone(), 30'000);
    QVERIFY(recorder.failedAs(Kind::Resolve));
    QVERIFY2(recorder.failure->detail.contains("name.invalid"),
             recorder.failure->detail.constData());
}

void UpstreamFailures::givesUpConnecting()
{
    // A listener whose queue is full drops further attempts to connect.
    QTcpServer full;
    full.setListenBacklogSize(1);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 4; ++i) {
        crowd.push_back(std::make_unique<QTcpSocket>());
        crowd.back()->connectToHost(QHostAddress::LocalHost, full.serverPort());
    }
    QTRY_COMPARE(crowd[0]->state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(crowd[1]->state(), QAbstractSocket::ConnectedState);

    UpstreamRequest call = request();
    call.url = "http://127.0.0.1:" + QByteArray::number(full.serverPort());
    call.connectTimeoutMs = 100;
    CallRecorder recorder;
    start(recorder, call);
    QTRY_VERIFY(recorder.failedAs(Kind::ConnectTimeout));
}

void UpstreamFailures::neverTakesAPartForTheWhole_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("needless"); // bytes at the end that add nothing
    QTest::newRow("a body with its length") << answers::http(200, "{\"a\":\"body\"}") << 0;
    QTest::newRow("a chunked stream")
        << answers::stream({"data: {\"a\":1}\n\n", "data: {\"b\":2}\n\n", "data: [DONE]\n\n"}) << 1;
}

void UpstreamFailures::neverTakesAPartForTheWhole()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, needless);
    // Cut after every number of bytes, all at the same time.
    m_upstream->setResponder([answer](const ReceivedRequest &received) {
        const qsizetype length = received.target.sliced(1).toLongLong();
        return Script().send(answer.first(length)).close();
    });
    std::vector<std::unique_ptr<CallRecorder>> recorders;
    for (qsizetype length = 0; length <= answer.size(); ++length) {
        recorders.push_back(std::make_unique<CallRecorder>());
        start(*recorders.back(), request("/" + QByteArray::number(length)));
    }
    for (qsizetype length = 0; length < answer.size() - needless; ++length) {
        const auto &recorder = *recorders[static_cast<size_t>(length)];
        QTRY_VERIFY2(recorder.isDone(), QByteArray::number(length).constData());
        QVERIFY2(recorder.failedAs(Kind::Broken), answer.first(length).constData());
    }
    QTRY_VERIFY(recorders.back()->isWhole());
}

void UpstreamFailures::refusesEndlessHeaders()
{
    QByteArray head = "HTTP/1.1 200 OK\r\n";
    for (int i = 0; i < 10'000; ++i)
        head += "X-Number-" + QByteArray::number(i) + ": " + QByteArray(50, 'x') + "\r\n";
    m_upstream->enqueue(Script().send(head).never());
    CallRecorder recorder;
    start(recorder, request());
    QTRY_VERIFY(recorder.failedAs(Kind::Protocol));
    QCOMPARE(recorder.heads, 0);
}

void UpstreamFailures::keepsTheCredentialOutOfDetails()
{
    const QByteArray credential = "sk-test-credential-7f3a";
    for (const Script &script :
         {Script().close(), Script().send("garbage\r\n").close(),
          Script().send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n").close()}) {
        m_upstream->enqueue(script);
        UpstreamRequest call = request("/v1?token=" + credential);
        const QByteArray withUser = "http://user:" + credential + "@";
        call.url.replace("http://", withUser);
        call.headers = {"Authorization: Bearer " + credential};
        CallRecorder recorder;
        start(recorder, call);
        QTRY_VERIFY(recorder.isDone());
        QVERIFY(recorder.failure.has_value());
        QVERIFY2(!recorder.failure->detail.contains(credential),
                 recorder.failure->detail.constData());
    }
}

void UpstreamFailures::endsAtTheFirstByteTimeout()
{
    m_upstream->enqueue(Script().never());
    UpstreamRequest call = request();
    call.firstByteTimeoutMs = 60'000;
    CallRecorder recorder;
    start(recorder, call);
    QTRY_COMPARE(m_upstream->requestCount(), 1);
    m_clock.advanceMs(60'000);
    QTRY_VERIFY(recorder.failedAs(Kind::FirstByteTimeout));
    QTRY_COMPARE(m_upstream->hangUps(), 1);
    QVERIFY2(recorder.failure->detail.contains("60 s"), recorder.failure->detail.constData());
}

void UpstreamFailures::countsTheFirstByteFromTheStart()
{
    // An interim answer is not the answer.
    m_upstream->enqueue(
        Script().send("HTTP/1.1 100 Continue\r\n\r\n").await().send(answers::http(200, "late")));
    UpstreamRequest call = request();
    call.firstByteTimeoutMs = 60'000;
    call.idleTimeoutMs = 1;
    CallRecorder recorder;
    start(recorder, call);
    QTRY_VERIFY(m_upstream->bytesTaken() > 0);
    m_clock.advanceMs(59'000);
    m_upstream->release();
    QTRY_VERIFY(recorder.isWhole());
}

void UpstreamFailures::endsAtTheIdleTimeout()
{
    m_upstream->enqueue(Script().send(answers::streamHead() + answers::chunk("x")).never());
    UpstreamRequest call = request();
    call.firstByteTimeoutMs = 1000;
    call.idleTimeoutMs = 60'000;
    CallRecorder recorder;
    start(recorder, call);
    QTRY_COMPARE(recorder.data, QByteArray("x"));
    m_clock.advanceMs(60'000);
    QTRY_VERIFY(recorder.failedAs(Kind::IdleTimeout));
    QTRY_COMPARE(m_upstream->hangUps(), 1);
}

void UpstreamFailures::anyByteRestartsTheIdleTimeout()
{
    Script script;
    script.send(answers::streamHead());
    for (int i = 0; i < 5; ++i)
        script.await().send(answers::chunk("x"));
    m_upstream->enqueue(script.send(answers::lastChunk()));
    UpstreamRequest call = request();
    call.idleTimeoutMs = 60'000;
    CallRecorder recorder;
    start(recorder, call);
    QTRY_COMPARE(recorder.heads, 1);
    for (int i = 1; i <= 5; ++i) {
        m_clock.advanceMs(59'000);
        m_upstream->release();
        QTRY_COMPARE(recorder.data.size(), i);
    }
    QTRY_VERIFY(recorder.isWhole());
}

void UpstreamFailures::pausedCallsAreNotIdle()
{
    for (int i = 0; i < 2; ++i)
        m_upstream->enqueue(Script()
                                .send(answers::streamHead() + answers::chunk("x"))
                                .await()
                                .send(answers::chunk("y") + answers::lastChunk()));
    UpstreamRequest call = request();
    call.idleTimeoutMs = 60'000;
    CallRecorder paused;
    CallRecorder reading;
    start(paused, call);
    QTRY_COMPARE(paused.data, QByteArray("x"));
    paused.call->pause();
    start(reading, call);
    QTRY_COMPARE(reading.data, QByteArray("x"));
    m_clock.advanceMs(3'600'000 / 2 - 1);
    QTRY_VERIFY(reading.failedAs(Kind::IdleTimeout)); // so somebody has looked
    QVERIFY(!paused.isDone());
    paused.call->resume();
    m_upstream->release(1);
    QTRY_VERIFY(paused.isWhole());
    QCOMPARE(paused.data, QByteArray("xy"));
}

void UpstreamFailures::endsAtTheTotalTimeout()
{
    m_upstream->enqueue(Script().send(answers::streamHead() + answers::chunk("x")).never());
    UpstreamRequest call = request();
    call.totalTimeoutMs = 60'000;
    CallRecorder recorder;
    start(recorder, call);
    QTRY_COMPARE(recorder.data, QByteArray("x"));
    recorder.call->pause(); // being paused is no excuse
    m_clock.advanceMs(60'000);
    QTRY_VERIFY(recorder.failedAs(Kind::TotalTimeout));
}

void UpstreamFailures::zeroMeansNoTimeout()
{
    m_upstream->enqueue(Script().await().send(answers::http(200, "late")));
    m_upstream->enqueue(Script().never());
    UpstreamRequest patient = request();
    patient.firstByteTimeoutMs = patient.idleTimeoutMs = patient.totalTimeoutMs = 0;
    CallRecorder recorder;
    start(recorder, patient);
    QTRY_COMPARE(m_upstream->requestCount(), 1);
    CallRecorder other;
    start(other, request());
    QTRY_COMPARE(m_upstream->requestCount(), 2);
    m_clock.advanceMs(24LL * 3'600'000);
    QTRY_VERIFY(other.isDone());
    QVERIFY(!recorder.isDone());
    m_upstream->release();
    QTRY_VERIFY(recorder.isWhole());
}

QTEST_GUILESS_MAIN(UpstreamFailures)
#include "upstreamfailures.moc"
